import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { databaseName } from '../../../renderer/workspace/database';
import { closeProject, createProject } from '../../../renderer/workspace/lifecycle';
import { listProjects } from '../../../renderer/workspace/onDevice';
import { openProject } from '../../../renderer/workspace/opening';
import { activeSession, redo, run, settled, undo } from '../../../renderer/workspace/run';
import { writeSnapshot } from '../../../renderer/workspace/snapshotting';
import { currentProject } from '../../../renderer/workspace/store';
import { addCode } from '../../../shared/commands/codeCommands';
import { addCoding } from '../../../shared/commands/codingCommands';
import { addGuide } from '../../../shared/commands/guideCommands';
import { addInterview } from '../../../shared/commands/interviewCommands';
import { editProtocol } from '../../../shared/commands/protocolCommands';
import { addSite, editSite, removeSite } from '../../../shared/commands/siteCommands';
import { asId, type BlockId, type InterviewId, type ProjectId } from '../../../shared/model/ids';
import type { ProjectTree } from '../../../shared/model/tree';
import { readFrames } from '../../../shared/seal/journal';
import { inventedGuide } from '../../fixtures/inventedGuide';
import { type MemoryMachine, newMachine } from '../../support/memoryHost';
import { openingOn } from '../../support/openingOn';

/** The phrase that must be found nowhere in the clear. */
const canary = 'Zitronenfalter über dem Kanzleidach';

let machine: MemoryMachine;

const opening = () => openingOn(machine);

function tree(): ProjectTree {
  const open = currentProject();
  if (open === null) throw new Error('no project is open');
  return open.tree;
}

async function newProject(): Promise<ProjectId> {
  const made = await createProject(opening(), {
    name: 'Erfundene Studie',
    language: 'de',
    person: 'Testperson',
    passphrase: 'richtig lang genug',
  });
  expect(made).toEqual({ ok: true });
  return currentProject()?.id as ProjectId; // a project is open now
}

/** The window is gone without a word: nothing is waited for beyond what was acknowledged. */
async function vanish(): Promise<void> {
  await settled();
  activeSession()?.db.close();
  machine.locks.clear();
}

async function writeSomething(): Promise<void> {
  const site = await run(addSite, { name: 'Musterstadt', code: '', region: 'Nord' });
  const guide = await run(addGuide, { guide: inventedGuide() });
  const id = asId<InterviewId>(crypto.randomUUID());
  const protocol = await run(addInterview, {
    id,
    site,
    guide,
    roles: ['GF'],
    wave: 1,
    date: '',
    interviewer: null,
  });
  const block = {
    id: asId<BlockId>(crypto.randomUUID()),
    kind: 'paragraph' as const,
    text: canary,
    marks: [],
    question: null,
  };
  await run(editProtocol, { protocol, edits: [{ kind: 'insert', block, after: null }] });
  const code = await run(addCode, {
    name: 'Ziele',
    definition: canary,
    rule: '',
    color: '#336699',
    parent: null,
  });
  await run(addCoding, {
    text: protocol,
    code,
    range: { start: { block: block.id, offset: 0 }, end: { block: block.id, offset: 15 } },
  });
}

beforeEach(async () => {
  await closeProject();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
  machine = newMachine();
});

describe('a sealed project', () => {
  test('is the same after the window vanished', async () => {
    const id = await newProject();
    await writeSomething();
    const before = tree();
    await vanish();
    expect(await openProject(opening(), id, 'richtig lang genug')).toEqual({ ok: true });
    expect(tree()).toEqual(before);
    expect(currentProject()?.recovery).toBeNull();
  });

  test('keeps nothing readable in database, journal, vault or snapshot', async () => {
    const id = await newProject();
    await writeSomething();
    await settled();
    const session = activeSession();
    if (session === null) throw new Error('no session');
    await writeSnapshot(session);
    const rows = await session.db.records.toArray();
    expect(rows.length).toBeGreaterThan(5);
    const everything = [
      ...rows.map((row) => row.box),
      ...(await session.db.journal.toArray()).map((row) => row.frame),
      machine.journals.get(id) ?? new Uint8Array(),
      ...(machine.vaults.get(id) ?? []),
      ...(machine.snapshots.get(id)?.values() ?? []),
    ].map((bytes) => Buffer.from(bytes).toString('utf8'));
    for (const part of everything) {
      for (const word of [canary, 'Zitronenfalter', 'Musterstadt', 'Ziele', 'Testperson'])
        expect(part).not.toContain(word);
    }
    expect(JSON.stringify(rows.map(({ box: _, ...envelope }) => envelope))).not.toContain('Muster');
  });

  test('refuses a wrong passphrase and changes nothing', async () => {
    const id = await newProject();
    await writeSomething();
    await vanish();
    const before = { journal: machine.journals.get(id), vault: machine.vaults.get(id) };
    expect(await openProject(opening(), id, 'falsch')).toEqual({ ok: false, reason: 'wrongPassphrase' });
    expect(machine.locks.size).toBe(0);
    expect({ journal: machine.journals.get(id), vault: machine.vaults.get(id) }).toEqual(before);
    expect(await openProject(opening(), id, 'richtig lang genug')).toEqual({ ok: true });
  });

  test('is held by one window at a time', async () => {
    const id = await newProject();
    expect(await openProject(opening(), id, 'richtig lang genug')).toEqual({
      ok: false,
      reason: 'alreadyOpen',
    });
  });

  test('refuses data of a newer program, and writes nothing', async () => {
    const id = await newProject();
    await vanish();
    const { encodeVault, readVault } = await import('../../../shared/seal/vault');
    const reading = readVault(machine.vaults.get(id) ?? []);
    if (!reading.ok) throw new Error('no vault');
    machine.vaults.set(id, [encodeVault({ ...reading.vault, minReader: 99 })]);
    expect(await openProject(opening(), id, 'richtig lang genug')).toEqual({
      ok: false,
      reason: 'newerFormat',
    });
    expect(await listProjects(opening())).toMatchObject([{ id, problem: 'newerFormat' }]);
  });

  test('opens from the other copy when one vault copy is damaged', async () => {
    const id = await newProject();
    await vanish();
    const [copy = new Uint8Array()] = machine.vaults.get(id) ?? [];
    const half = copy.slice(0, copy.length / 2);
    machine.vaults.set(id, [half, copy]);
    expect(await openProject(opening(), id, 'richtig lang genug')).toEqual({ ok: true });
  });
});

describe('the start check', () => {
  async function reopened(id: ProjectId) {
    const result = await openProject(opening(), id, 'richtig lang genug');
    expect(result).toEqual({ ok: true });
    return currentProject()?.recovery ?? null;
  }

  test('rebuilds a database that is gone, from snapshot and journal', async () => {
    const id = await newProject();
    await writeSomething();
    const session = activeSession();
    if (session === null) throw new Error('no session');
    await settled();
    await writeSnapshot(session);
    await run(addSite, { name: 'Nach der Sicherung', code: 'S99', region: '' });
    const before = tree();
    await vanish();
    await Dexie.delete(databaseName(id));
    expect(await reopened(id)).toMatchObject({ why: 'storeEmpty', replayed: 1 });
    expect(tree()).toEqual(before);
  });

  test('rebuilds from the journal alone when there is no snapshot', async () => {
    const id = await newProject();
    await writeSomething();
    const before = tree();
    await vanish();
    machine.snapshots.clear();
    await Dexie.delete(databaseName(id));
    expect(await reopened(id)).toMatchObject({ why: 'storeEmpty', snapshot: null });
    expect(tree()).toEqual(before);
  });

  test('notices records that silently went missing', async () => {
    const id = await newProject();
    await writeSomething();
    const before = tree();
    await settled();
    const site = Object.keys(before.site)[0] ?? '';
    await activeSession()?.db.records.delete(site);
    await vanish();
    expect(await reopened(id)).toMatchObject({ why: 'storeShort' });
    expect(tree()).toEqual(before);
  });

  test('notices a record put back to an older revision', async () => {
    const id = await newProject();
    const site = await run(addSite, { name: 'Alt', code: '', region: '' });
    await settled();
    const session = activeSession();
    const old = await session?.db.records.get(site);
    await run(editSite, { id: site, name: 'Neu', code: 'S01', region: '' });
    await settled();
    if (old !== undefined) await session?.db.records.put(old);
    await vanish();
    expect(await reopened(id)).toMatchObject({ why: 'storeShort' });
    expect(tree().site[site]?.name).toBe('Neu');
  });

  test('catches the journal up after a crash between saving and appending', async () => {
    const id = await newProject();
    await writeSomething();
    await settled();
    const whole = machine.journals.get(id) ?? new Uint8Array();
    const frames = readFrames(whole).frames;
    const last = frames.at(-1)?.bytes.length ?? 0;
    // Also the tail of the frame that was being written.
    machine.journals.set(id, whole.slice(0, whole.length - last + 7));
    const before = tree();
    await vanish();
    expect(await reopened(id)).toBeNull();
    expect(tree()).toEqual(before);
    expect(machine.journals.get(id)).toEqual(whole);
  });

  test('writes the journal anew when its middle is damaged and the database is whole', async () => {
    const id = await newProject();
    await writeSomething();
    await settled();
    const whole = machine.journals.get(id) ?? new Uint8Array();
    const hurt = whole.slice();
    hurt[Math.floor(hurt.length / 2)] = (hurt[Math.floor(hurt.length / 2)] ?? 0) ^ 1;
    machine.journals.set(id, hurt);
    await vanish();
    expect(await reopened(id)).toMatchObject({ why: 'journalBehind' });
    expect(machine.journals.get(id)).toEqual(whole);
  });

  test('says so when nothing is left, and does not start empty', async () => {
    const id = await newProject();
    await writeSomething();
    await vanish();
    machine.journals.clear();
    machine.snapshots.clear();
    await Dexie.delete(databaseName(id));
    expect(await openProject(opening(), id, 'richtig lang genug')).toEqual({ ok: false, reason: 'lost' });
    expect(machine.locks.size).toBe(0);
  });
});

describe('undo', () => {
  test('takes back and brings back every step, also after a restart', async () => {
    const id = await newProject();
    const states: ProjectTree[] = [tree()];
    const site = await run(addSite, { name: 'A', code: '', region: '' });
    states.push(tree());
    await run(editSite, { id: site, name: 'B', code: 'S01', region: 'West' });
    states.push(tree());
    await run(removeSite, { id: site });
    states.push(tree());
    await undo();
    expect(tree()).toEqual(states[2]);
    await vanish();
    await openProject(opening(), id, 'richtig lang genug');
    expect(currentProject()).toMatchObject({ canUndo: true, canRedo: true });
    await undo();
    expect(tree()).toEqual(states[1]);
    await undo();
    expect(tree()).toEqual(states[0]);
    expect(await undo()).toBeNull();
    expect(currentProject()).toMatchObject({ canUndo: false, canRedo: true });
    await redo();
    await redo();
    await redo();
    expect(tree()).toEqual(states[3]);
    expect(await redo()).toBeNull();
  });

  test('takes a run of typing back in one go', async () => {
    await newProject();
    const site = await run(addSite, { name: 'A', code: '', region: '' });
    const before = tree();
    for (const name of ['B', 'C', 'D'])
      await run(editSite, { id: site, name, code: 'S01', region: '' }, { group: 'g1' });
    await undo();
    expect(tree()).toEqual(before);
    await redo();
    expect(tree().site[site]?.name).toBe('D');
  });

  test('brings a removed text back with its codings', async () => {
    await newProject();
    await writeSomething();
    const before = tree();
    const protocol = Object.values(before.protocol)[0];
    if (protocol === undefined) throw new Error('no protocol');
    const block = protocol.blocks[0];
    if (block === undefined) throw new Error('no block');
    await run(editProtocol, { protocol: protocol.id, edits: [{ kind: 'remove', block: block.id }] });
    const coding = Object.values(Object.values(tree().codingLayer)[0]?.codings ?? {})[0];
    expect(coding).toMatchObject({ state: 'review', quote: { exact: canary.slice(0, 15) } });
    await undo();
    expect(tree()).toEqual(before);
  });
});

describe('when saving fails', () => {
  test('the project becomes read-only and says why', async () => {
    await newProject();
    machine.failing.set('journal.append', 'diskFull');
    await run(addSite, { name: 'Zu viel', code: '', region: '' });
    await settled();
    expect(currentProject()?.readOnly).toBe('diskFull');
    await expect(run(addSite, { name: 'Noch eins', code: '', region: '' })).rejects.toThrow();
  });
});
