/** Opening and making, called off or broken in the middle: nothing is open, half made or locked afterwards. */
import 'fake-indexeddb/auto';
import { produce } from 'immer';
import { beforeEach, describe, expect, test } from 'vitest';
import { closeProject, createProject } from '../../../renderer/workspace/lifecycle';
import { hasSampleProject, listProjects } from '../../../renderer/workspace/onDevice';
import { type Opening, type OpeningStep, openProject } from '../../../renderer/workspace/opening';
import { activeSession, run, undo } from '../../../renderer/workspace/run';
import { runInSteps } from '../../../renderer/workspace/runInSteps';
import { openSampleProject } from '../../../renderer/workspace/sampleProject';
import { currentProject } from '../../../renderer/workspace/store';
import { createProject as makeProjectCommand } from '../../../shared/commands/projectCommands';
import { addSite } from '../../../shared/commands/siteCommands';
import { asId, type PersonId } from '../../../shared/model/ids';
import { emptyTree, type ProjectTree } from '../../../shared/model/tree';
import { sampleProjectId } from '../../../shared/sample/sampleProjectId';
import { memoryHost, newMachine } from '../../support/memoryHost';
import { quickKey } from '../../support/quickKey';

const passphrase = 'drei kleine Boote im Hafen';
let machine = newMachine();

function opening(more: Partial<Opening> = {}): Opening {
  return {
    host: memoryHost(machine),
    deriveKey: quickKey,
    clock: { now: () => Date.now(), newId: () => crypto.randomUUID() },
    ...more,
  };
}

/** Calls off as soon as the opening comes to `step`. */
function callingOffAt(step: OpeningStep): Opening {
  const control = new AbortController();
  return opening({
    signal: control.signal,
    onStep: (now) => {
      if (now === step) control.abort();
    },
  });
}

async function makeProject() {
  const wanted = { name: 'Erfunden', language: 'de', person: 'AB', passphrase } as const;
  expect(await createProject(opening(), wanted)).toEqual({ ok: true });
  const { id = '' } = currentProject() ?? {};
  await closeProject();
  const [project] = await listProjects(opening());
  if (project === undefined) throw new Error('no project was made');
  expect(project.id).toBe(id);
  return project.id;
}

function expectNothingOpen(): void {
  expect(currentProject()).toBeNull();
  expect(activeSession()).toBeNull();
  expect([...machine.locks]).toEqual([]);
}

beforeEach(async () => {
  await closeProject();
  machine = newMachine();
});

describe('an opening that is called off', () => {
  test.each(['key', 'reading'] as const)(
    'at "%s" opens nothing and leaves everything as it was',
    async (step) => {
      const project = await makeProject();
      const before = structuredClone(machine);
      await expect(openProject(callingOffAt(step), project, passphrase)).rejects.toThrow(/abort/i);
      expectNothingOpen();
      expect(machine).toEqual(before);
      expect(await openProject(opening(), project, passphrase)).toEqual({ ok: true });
      expect(currentProject()?.recovery).toBeNull();
      await closeProject();
    },
  );

  test('while it mends a lost store leaves it to be mended the next time', async () => {
    const project = await makeProject();
    indexedDB.deleteDatabase(`fallwerk-${project}`);
    await expect(openProject(callingOffAt('repairing'), project, passphrase)).rejects.toThrow(/abort/i);
    expectNothingOpen();
    expect(await openProject(opening(), project, passphrase)).toEqual({ ok: true });
    expect(currentProject()?.recovery?.why).toBe('storeEmpty');
    await closeProject();
  });

  test('that breaks with an unknown error says so and frees the project', async () => {
    const project = await makeProject();
    const broken = opening({ deriveKey: () => Promise.reject(new Error('worker lost')) });
    expect(await openProject(broken, project, passphrase)).toEqual({
      ok: false,
      reason: 'failed',
      detail: 'Error: worker lost',
    });
    expectNothingOpen();
  });
});

describe('making a project', () => {
  const wanted = { name: 'Erfunden', language: 'de', person: 'AB', passphrase } as const;

  test('called off while its key is derived, there is none', async () => {
    await expect(createProject(callingOffAt('key'), wanted)).rejects.toThrow(/abort/i);
    expectNothingOpen();
    expect(await listProjects(opening())).toEqual([]);
  });

  test('that cannot write its first words leaves no empty project', async () => {
    machine.failing.set('journal.append', 'diskFull');
    expect(await createProject(opening(), wanted)).toMatchObject({ ok: false });
    machine.failing.clear();
    expectNothingOpen();
    expect(await listProjects(opening())).toEqual([]);
  });
});

describe('one action in several steps', () => {
  const names = ['Ahausen', 'Bedorf', 'Cestadt', 'Deheim', 'Eburg'];
  const sites = () => Object.values(currentProject()?.tree.site ?? {}).map(({ name }) => name);
  async function addAll(batch: readonly string[], group: string): Promise<number> {
    for (const name of batch) await run(addSite, { name, code: '', region: '' }, { group });
    return batch.length;
  }
  const steps = (signal: AbortSignal, onDone: (done: number) => void = () => undefined) => ({
    signal,
    onDone,
  });

  beforeEach(async () => {
    const wanted = { name: 'Erfunden', language: 'de', person: 'AB', passphrase } as const;
    await createProject(opening(), wanted);
    await run(addSite, { name: 'War schon da', code: '', region: '' });
  });

  test('is one step for undo', async () => {
    const told: number[] = [];
    const done = await runInSteps(
      names,
      2,
      addAll,
      steps(new AbortController().signal, (n) => told.push(n)),
    );
    expect([done, told]).toEqual([5, [0, 2, 4]]);
    expect(sites()).toHaveLength(6);
    await undo();
    expect(sites()).toEqual(['War schon da']);
  });

  test.each([0, 2, 4])('called off after %i, it is as if it had never begun', async (after) => {
    const control = new AbortController();
    const stop = (done: number) => {
      if (done === after) control.abort();
    };
    await expect(runInSteps(names, 2, addAll, steps(control.signal, stop))).rejects.toThrow(/abort/i);
    expect(sites()).toEqual(['War schon da']);
  });

  test('refused in the middle, nothing half done stays', async () => {
    const withFault = [...names, ''];
    await expect(runInSteps(withFault, 2, addAll, steps(new AbortController().signal))).rejects.toMatchObject(
      { reason: 'emptyName' },
    );
    expect(sites()).toEqual(['War schon da']);
  });
});

describe('the sample project', () => {
  /** A whole sample takes a second to build; what is called off here may be as small as a project gets. */
  async function build(): Promise<ProjectTree> {
    const now = '2026-01-01T00:00:00.000Z';
    const context = {
      newId: <I extends string>() => crypto.randomUUID() as I,
      now,
      author: asId<PersonId>('p'),
    };
    return produce(emptyTree(), (draft) => {
      const person = { id: asId<PersonId>(crypto.randomUUID()), name: 'AB' };
      makeProjectCommand.run(
        draft,
        { id: sampleProjectId, name: 'Erfunden', language: 'de', person },
        context,
      );
    });
  }

  test('called off while it is built or saved, there is no half one', async () => {
    const control = new AbortController();
    const callOff = async (): Promise<ProjectTree> => {
      const tree = await build();
      control.abort();
      return tree;
    };
    await expect(openSampleProject(opening({ signal: control.signal }), callOff)).rejects.toThrow(/abort/i);
    expectNothingOpen();
    expect(await hasSampleProject(opening())).toBe(false);

    const later = new AbortController();
    const host = memoryHost(machine);
    const { append } = host.journal;
    const slow: Opening = opening({
      signal: later.signal,
      host: {
        ...host,
        journal: {
          ...host.journal,
          append: (project, bytes) => {
            later.abort();
            return append(project, bytes);
          },
        },
      },
    });
    await expect(openSampleProject(slow, build)).rejects.toThrow(/abort/i);
    expectNothingOpen();
    expect(await hasSampleProject(opening())).toBe(false);
    expect(machine.journals.size).toBe(0);
  });

  test('that does not fit on the disk leaves nothing, and is made once there is room', async () => {
    machine.failing.set('journal.append', 'diskFull');
    expect(await openSampleProject(opening(), build)).toMatchObject({ ok: false });
    expectNothingOpen();
    expect(await hasSampleProject(opening())).toBe(false);
    machine.failing.clear();
    expect(await openSampleProject(opening(), build)).toEqual({ ok: true });
    await closeProject();
  });
});
