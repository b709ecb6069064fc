import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeProject, createProject } from '../../../renderer/workspace/lifecycle';
import { openProject } from '../../../renderer/workspace/opening';
import { activeSession, run, settled } from '../../../renderer/workspace/run';
import { currentProject } from '../../../renderer/workspace/store';
import { workAs } from '../../../renderer/workspace/workAs';
import { addPerson } from '../../../shared/commands/projectCommands';
import { addSite } from '../../../shared/commands/siteCommands';
import { asId, type PersonId } from '../../../shared/model/ids';
import { openFrame, readFrame } from '../../../shared/seal/journal';
import { memoryHost, newMachine } from '../../support/memoryHost';
import { quickKey } from '../../support/quickKey';

// Two people at one machine: who works here is said, not proven, and every step carries it.

const passphrase = 'erfunden und lang';
let machine = newMachine();
let first: PersonId;
let second: PersonId;

function opening() {
  return {
    host: memoryHost(machine),
    deriveKey: quickKey,
    clock: { now: () => Date.now(), newId: () => crypto.randomUUID() },
  };
}

async function lockAndOpen(): Promise<void> {
  const project = currentProject()?.id;
  if (project === undefined) throw new Error('no project is open');
  await closeProject();
  expect(await openProject(opening(), project, passphrase)).toEqual({ ok: true });
}

/** Who is named in the journal, command by command. */
async function authors(): Promise<readonly string[]> {
  const session = activeSession();
  if (session === null) throw new Error('no project is open');
  await settled();
  const rows = await session.db.journal.orderBy('seq').toArray();
  return rows.map((row) => openFrame(session.ring, readFrame(row.frame)).entry.by);
}

beforeEach(async () => {
  machine = newMachine();
  await createProject(opening(), { name: 'Erfunden', language: 'de', person: 'AB', passphrase });
  const author = currentProject()?.author;
  if (author === undefined) throw new Error('no project is open');
  first = author;
  second = await run(addPerson, { name: 'CD' });
});

afterEach(closeProject);

test('a step is the person’s who was there when it was made, even while it waits to be saved', async () => {
  const made = run(addSite, { name: 'Musterstadt', code: '', region: '' });
  await workAs(second, false);
  await made;
  await run(addSite, { name: 'Beispielheim', code: '', region: '' });
  expect(currentProject()?.author).toBe(second);
  expect((await authors()).slice(-2)).toEqual([first, second]);
});

test('locking the project ends it: the machine’s own person is there again', async () => {
  await workAs(second, false);
  await lockAndOpen();
  expect(currentProject()?.author).toBe(first);
});

test('the machine can take the other for its own', async () => {
  await workAs(second, true);
  await lockAndOpen();
  expect(currentProject()?.author).toBe(second);
});

test('nobody works here who is not in the team', async () => {
  await workAs(asId<PersonId>('99999999-9999-4999-8999-999999999999'), true);
  expect(currentProject()?.author).toBe(first);
});
