import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeProject, createProject } from '../../../renderer/workspace/lifecycle';
import { hasSampleProject } from '../../../renderer/workspace/onDevice';
import { removeProject } from '../../../renderer/workspace/removing';
import { run, settled } from '../../../renderer/workspace/run';
import { openSampleProject } from '../../../renderer/workspace/sampleProject';
import { currentProject } from '../../../renderer/workspace/store';
import { addSite } from '../../../shared/commands/siteCommands';
import type { ProjectTree } from '../../../shared/model/tree';
import { sampleProjectId } from '../../../shared/sample/sampleProjectId';
import { memoryHost, newMachine } from '../../support/memoryHost';
import { quickKey } from '../../support/quickKey';
import { sampleTree } from '../../support/sampleTree';

let machine = newMachine();
let built = 0;

function opening() {
  return {
    host: memoryHost(machine),
    deriveKey: quickKey,
    clock: { now: () => Date.now(), newId: () => crypto.randomUUID() },
  };
}

function build(): Promise<ProjectTree> {
  built += 1;
  return sampleTree(() => crypto.randomUUID(), Date.now());
}

function sites(): readonly string[] {
  return Object.values(currentProject()?.tree.site ?? {}).map(({ name }) => name);
}

beforeEach(async () => {
  await closeProject();
  machine = newMachine();
  built = 0;
});
afterEach(async () => {
  await closeProject();
  await removeProject(opening(), sampleProjectId);
});

describe('the sample project on a machine', () => {
  test('is made once, with nothing to undo, and keeps what is changed in it', async () => {
    expect(await hasSampleProject(opening())).toBe(false);
    expect(await openSampleProject(opening(), build)).toEqual({ ok: true });
    expect(currentProject()).toMatchObject({ saving: 'saved', canUndo: false, readOnly: null });
    const made = currentProject()?.tree;
    await run(addSite, { name: 'Noch eine Erfindung', code: '', region: '' });
    await settled();
    await closeProject();
    expect(await openSampleProject(opening(), build)).toEqual({ ok: true });
    expect(built).toBe(1);
    expect(sites()).toContain('Noch eine Erfindung');
    expect(currentProject()?.recovery).toBeNull();
    expect(currentProject()?.tree.protocol).toEqual(made?.protocol);
    expect(currentProject()?.tree.caseReport).toEqual(made?.caseReport);
  }, 60_000);

  test('goes without a trace, and comes anew', async () => {
    await openSampleProject(opening(), build);
    await run(addSite, { name: 'Noch eine Erfindung', code: '', region: '' });
    await closeProject();
    expect(await removeProject(opening(), sampleProjectId)).toEqual({ ok: true, cleared: true });
    expect(await hasSampleProject(opening())).toBe(false);
    await openSampleProject(opening(), build);
    expect(built).toBe(2);
    expect(sites()).not.toContain('Noch eine Erfindung');
  }, 60_000);

  test('leaves a project of one’s own alone', async () => {
    const own = { name: 'Eigenes', language: 'de', person: 'AB', passphrase: 'erfunden und lang' } as const;
    await createProject(opening(), own);
    const id = currentProject()?.id;
    await closeProject();
    await openSampleProject(opening(), build);
    await closeProject();
    await removeProject(opening(), sampleProjectId);
    const ids = await memoryHost(machine).vault.list();
    expect(ids).toEqual({ ok: true, value: [id] });
  }, 60_000);

  test('is not removed while another window works in it', async () => {
    await openSampleProject(opening(), build);
    expect(await removeProject(opening(), sampleProjectId)).toEqual({ ok: false, reason: 'alreadyOpen' });
  }, 60_000);
});
