import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { carryOut, resumeDeletions, vaultKeys } from '../../../renderer/workspace/deleting';
import { closeProject } from '../../../renderer/workspace/lifecycle';
import { openProject } from '../../../renderer/workspace/opening';
import { redo, run, settled, undo } from '../../../renderer/workspace/run';
import { currentProject } from '../../../renderer/workspace/store';
import {
  agreeToDeletion,
  requestDeletion,
  withdrawDeletion,
} from '../../../shared/commands/deletionCommands';
import { removeInterview } from '../../../shared/commands/interviewCommands';
import { ignoreWords, passWords } from '../../../shared/commands/nameCommands';
import { addPerson, editProject } from '../../../shared/commands/projectCommands';
import { importSources } from '../../../shared/commands/sourceCommands';
import { leftoverKeys } from '../../../shared/deletion/contents';
import { deletionState } from '../../../shared/model/deletion';
import { asId, type DocumentId, type NameListId } from '../../../shared/model/ids';

import {
  canary,
  deleteDoomed,
  device,
  freshDevice,
  itemOf,
  newCase,
  opening,
  passphrase,
  reopen,
  session,
  tree,
} from './deletionCase';

beforeEach(freshDevice);

describe('a run that was cut off', () => {
  test('before it began has deleted nothing, and does not go on by itself', async () => {
    const one = await newCase();
    await run(requestDeletion, { items: [itemOf(one)], reason: 'Widerruf' });
    await reopen(one.project);
    expect(await resumeDeletions()).toBe(0);
    expect(JSON.stringify(tree())).toContain(canary);
    expect(Object.values(tree().deletion).map(deletionState)).toEqual(['agreed']);
    expect(session().ring.interviews.has(one.doomed)).toBe(true);
  });

  test.each([
    'journal.append',
    'vault.write',
    'snapshots.write',
    'snapshots.list',
    'snapshots.read',
    'vault.read',
  ])('at %s is finished after the next opening', async (verb) => {
    const one = await newCase();
    const id = await run(requestDeletion, { items: [itemOf(one)], reason: 'Widerruf' });
    await settled();
    device.machine.failing.set(verb, 'failed');
    await expect(carryOut(id)).rejects.toThrow();
    device.machine.failing.clear();
    await reopen(one.project);
    expect(currentProject()?.recovery).toBeNull();
    expect(JSON.stringify(tree())).not.toContain(canary);
    expect(await resumeDeletions()).toBe(1);
    expect(Object.values(tree().deletion).map(deletionState)).toEqual(['finished']);
    for (const copy of device.machine.vaults.get(one.project) ?? []) {
      expect(Buffer.from(copy).toString()).not.toContain(one.doomed);
    }
    expect(await resumeDeletions()).toBe(0);
  });
});

test('a project that is locked meanwhile is locked when the deletion is through', async () => {
  const one = await newCase();
  const id = await run(requestDeletion, { items: [itemOf(one)], reason: 'Widerruf' });
  const running = carryOut(id);
  await closeProject();
  await running;
  expect(currentProject()).toBeNull();
  expect(await openProject(opening(), one.project, passphrase)).toEqual({ ok: true });
  expect(Object.values(tree().deletion).map(deletionState)).toEqual(['finished']);
  expect(currentProject()?.recovery).toBeNull();
});

describe('who may delete', () => {
  test('with four eyes a second person agrees, and nothing happens before', async () => {
    const one = await newCase();
    const second = await run(addPerson, { name: 'Zweite' });
    await run(editProject, { fourEyes: true });
    const id = await run(requestDeletion, { items: [itemOf(one)], reason: 'Projektende' });
    await expect(carryOut(id)).rejects.toMatchObject({ reason: 'stepOutOfOrder' });
    await expect(run(agreeToDeletion, { id })).rejects.toMatchObject({ reason: 'secondPersonNeeded' });
    session().author = second;
    await run(agreeToDeletion, { id });
    await carryOut(id);
    expect(deletionState(tree().deletion[id] as never)).toBe('finished');
  });

  test('needs a reason, can be withdrawn, and is not asked twice', async () => {
    const one = await newCase();
    const items = [itemOf(one)];
    await expect(run(requestDeletion, { items, reason: ' ' })).rejects.toMatchObject({
      reason: 'reasonNeeded',
    });
    const id = await run(requestDeletion, { items, reason: 'Widerruf' });
    await expect(run(requestDeletion, { items, reason: 'Widerruf' })).rejects.toMatchObject({
      reason: 'deletionUnderWay',
    });
    await run(withdrawDeletion, { id });
    await expect(carryOut(id)).rejects.toMatchObject({ reason: 'stepOutOfOrder' });
    await run(requestDeletion, { items, reason: 'Doch' });
  });
});

test('what was only removed can still be read until its key is deleted too', async () => {
  const one = await newCase();
  await run(removeInterview, { id: one.doomed });
  await undo();
  await redo();
  expect(leftoverKeys(tree(), vaultKeys())).toEqual([one.doomed]);
  const id = await run(requestDeletion, {
    items: [{ what: 'leftover', key: one.doomed, label: '', site: null }],
    reason: 'Reste',
  });
  await carryOut(id);
  expect(leftoverKeys(tree(), vaultKeys())).toEqual([]);
  await expect(undo()).rejects.toMatchObject({ reason: 'textDeleted' });
});

test('a source of its own and the list of names are deleted alike, and a new list can be begun', async () => {
  const one = await newCase();
  const document = asId<DocumentId>(crypto.randomUUID());
  await run(importSources, {
    sources: [
      {
        kind: 'document',
        id: document,
        form: 'document',
        fileName: 'Konzept.txt',
        citationKey: 'S04 2013a',
        title: 'Erfundenes Konzept',
        year: '2013a',
        site: { id: one.site },
        interview: null,
        wave: null,
        blocks: [{ text: canary, speaker: null, page: null, marks: [], question: null }],
      },
    ],
  });
  const list = asId<NameListId>(crypto.randomUUID());
  await run(ignoreWords, { list, words: ['Kanzleidach'] });
  const id = await run(requestDeletion, {
    items: [
      { what: 'document', key: document, label: 'S04 2013a', site: one.site },
      { what: 'nameList', key: list, label: 'Namen', site: null },
    ],
    reason: 'Ende des Projekts',
  });
  await carryOut(id);
  expect(tree().document).toEqual({});
  expect(tree().nameList).toEqual({});
  expect(tree().deletion[id]?.erased?.before.map(({ sources }) => sources)).toEqual([1, 0]);
  expect(vaultKeys()).not.toContain(document);
  await run(ignoreWords, { list: asId<NameListId>(crypto.randomUUID()), words: ['Neu'] });
  await reopen(one.project);
  expect(Object.values(tree().nameList).map(({ ignored }) => ignored)).toEqual([['Neu']]);
  expect(JSON.stringify(tree().document)).not.toContain(canary);
  expect(currentProject()?.recovery).toBeNull();
});

test('words that were let stand in a deleted text are forgotten in the list of names, and undo does not bring them', async () => {
  const one = await newCase();
  const list = asId<NameListId>(crypto.randomUUID());
  await run(ignoreWords, { list, words: ['Montag'] });
  await run(passWords, { list, text: one.doomedProtocol, words: ['Kanzleidach'] });
  expect(JSON.stringify(tree().nameList)).toContain('Kanzleidach');
  await deleteDoomed(one);
  expect(JSON.stringify(tree().nameList)).toContain('Montag');
  expect(JSON.stringify(tree().nameList)).not.toContain('Kanzleidach');
  await expect(undo()).rejects.toMatchObject({ reason: 'textDeleted' });
  expect(JSON.stringify(tree().nameList)).not.toContain('Kanzleidach');
});
