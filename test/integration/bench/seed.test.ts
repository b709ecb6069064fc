import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { databaseName } from '../../../renderer/workspace/database';
import { closeProject } from '../../../renderer/workspace/lifecycle';
import { openProject } from '../../../renderer/workspace/opening';
import { undo } from '../../../renderer/workspace/run';
import { currentProject } from '../../../renderer/workspace/store';
import { makeCorpus } from '../../bench/corpus/makeCorpus';
import { seedProject } from '../../bench/seed';
import { memoryHost, newMachine } from '../../support/memoryHost';
import { quickKey } from '../../support/quickKey';

const passphrase = 'erfunden und lang genug';
const kdf = {
  algorithm: 'argon2id',
  memoryKiB: 8,
  iterations: 1,
  parallelism: 1,
  salt: 'AAAAAAAAAAAAAAAAAAAAAA',
} as const;

async function seeded() {
  const machine = newMachine();
  const tree = makeCorpus({ seed: 3, size: 'small' });
  const host = memoryHost(machine);
  const passphraseKey = await quickKey(passphrase, kdf);
  const { project, commands } = await seedProject({ host, tree, kdf, passphraseKey, now: Date.now() });
  const clock = { now: () => Date.now(), newId: () => crypto.randomUUID() };
  const open = () => openProject({ host, deriveKey: quickKey, clock }, project, passphrase);
  return { project, tree, commands, open };
}

beforeEach(async () => {
  await closeProject();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

test('a seeded project opens like one that people made, with nothing to repair', async () => {
  const { tree, open } = await seeded();
  expect(await open()).toEqual({ ok: true });
  expect(currentProject()?.recovery).toBeNull();
  expect(currentProject()?.tree).toEqual(tree);
});

test('its journal tells the whole history', async () => {
  const { tree, project, commands, open } = await seeded();
  await Dexie.delete(databaseName(project));
  expect(await open()).toEqual({ ok: true });
  expect(currentProject()?.recovery).toMatchObject({ why: 'storeEmpty', replayed: commands });
  expect(currentProject()?.tree).toEqual(tree);
});

test('its last command can be undone', async () => {
  const { tree, open } = await seeded();
  await open();
  expect(await undo()).toBe('caseReport.add');
  expect(currentProject()?.tree).toEqual({
    ...tree,
    evidenceLayer: {},
    caseReport: {},
    caseReportVersion: {},
    reportTemplate: {},
    handout: {},
  });
});
