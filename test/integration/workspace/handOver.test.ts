import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { databaseName } from '../../../renderer/workspace/database';
import { closeProject, createProject } from '../../../renderer/workspace/lifecycle';
import { type Opening, openProject } from '../../../renderer/workspace/opening';
import { activeSession, redo, run, settled, undo } from '../../../renderer/workspace/run';
import type { Session } from '../../../renderer/workspace/session';
import { backupFile, writeSnapshot } from '../../../renderer/workspace/snapshotting';
import { currentProject } from '../../../renderer/workspace/store';
import { defineCommand } from '../../../shared/commands/command';
import { addSite, editSite, removeSite } from '../../../shared/commands/siteCommands';
import type { ProjectId, SiteId } from '../../../shared/model/ids';
import type { ProjectTree } from '../../../shared/model/tree';
import { readFrames } from '../../../shared/seal/journal';
import { decodeSnapshot } from '../../../shared/seal/snapshot';
import { type MemoryMachine, memoryHost, newMachine } from '../../support/memoryHost';
import { quickKey } from '../../support/quickKey';

// What is done stands on the screen first and is sealed after the frame that shows it. Here no frame comes unless
// the test paints one: whatever reaches the disk before that was handed over because it had to be.

const passphrase = 'richtig lang genug';

let machine: MemoryMachine;
let project: ProjectId;
let waiting: (() => void)[];
let closing: Set<() => Promise<void>>;

function opening(): Opening {
  return {
    host: {
      ...memoryHost(machine),
      closing: {
        onClosing(listener) {
          closing.add(listener);
          return () => closing.delete(listener);
        },
      },
    },
    deriveKey: quickKey,
    clock: { now: () => Date.now(), newId: () => crypto.randomUUID() },
    afterPaint: (work) => void waiting.push(work),
  };
}

function paint(): void {
  for (const work of waiting.splice(0)) work();
}

/** The browser's event: every listener is called, nothing is waited for. */
function windowGoes(): void {
  for (const listener of closing) void listener();
}

function tree(): ProjectTree {
  const open = currentProject();
  if (open === null) throw new Error('no project is open');
  return open.tree;
}

function session(): Session {
  const active = activeSession();
  if (active === null) throw new Error('no session');
  return active;
}

const named = (name: string) => run(addSite, { name, code: '', region: '' });
const rename = (id: SiteId, name: string) => run(editSite, { id, name, code: 'S01', region: '' });

/** Sequence numbers in the database, in its order. */
const inDatabase = async () => (await session().db.journal.toArray()).map(({ seq }) => seq);

/** Another window reads the database as it is; what this one only has in memory is gone. */
async function reopen(): Promise<void> {
  const { db } = session();
  // What was asked of the database before is answered first; nothing new is asked for.
  await db.meta.get('head');
  db.close();
  session().queue.length = 0;
  machine.locks.clear();
  expect(await openProject(opening(), project, passphrase)).toEqual({ ok: true });
}

beforeEach(async () => {
  await closeProject();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
  machine = newMachine();
  waiting = [];
  closing = new Set();
  const wanted = { name: 'Erfundene Studie', language: 'de', person: 'Testperson', passphrase } as const;
  expect(await createProject(opening(), wanted)).toEqual({ ok: true });
  project = currentProject()?.id as ProjectId; // a project is open now
  paint();
});

describe('a change', () => {
  test('stands in memory at once and on the disk after the frame', async () => {
    const before = await inDatabase();
    const site = await named('Musterstadt');
    expect(tree().site[site]?.name).toBe('Musterstadt');
    expect(currentProject()).toMatchObject({ saving: 'saving', canUndo: true });
    expect(await inDatabase()).toEqual(before);
    paint();
    await settled();
    expect(await inDatabase()).toEqual([...before, (before.at(-1) ?? 0) + 1]);
    expect(currentProject()?.saving).toBe('saved');
  });

  test('is never called saved while another one waits', async () => {
    await named('Musterstadt');
    paint();
    await named('Beispielheim');
    await session().db.meta.get('head');
    await session().appending;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(currentProject()?.saving).toBe('saving');
    paint();
    await settled();
    expect(currentProject()?.saving).toBe('saved');
  });

  test('keeps its place among others of the same frame: one journal frame each, the record as it is last', async () => {
    const site = await named('A');
    await rename(site, 'B');
    await rename(site, 'C');
    expect(waiting).toHaveLength(1);
    paint();
    await settled();
    const { frames, tail } = readFrames(machine.journals.get(project) ?? new Uint8Array());
    expect(tail).toBe('whole');
    expect(frames.map(({ body }) => body.seq)).toEqual([1, 2, 3, 4]);
    expect((await inDatabase()).slice(-3)).toEqual([2, 3, 4]);
    const revisions = frames.slice(1).map(({ body }) => body.records[0]);
    expect(revisions.map((one) => one?.prevRev)).toEqual([null, revisions[0]?.rev, revisions[1]?.rev]);
    expect((await session().db.records.get(site))?.rev).toBe(revisions[2]?.rev);
    const before = tree();
    await reopen();
    expect(currentProject()?.recovery).toBeNull();
    expect(tree()).toEqual(before);
  });

  test('that removes what came in the same frame leaves no record of it', async () => {
    const site = await named('Kurz da');
    await run(removeSite, { id: site });
    paint();
    await settled();
    expect(await session().db.records.get(site)).toBeUndefined();
    const before = tree();
    await reopen();
    expect(currentProject()?.recovery).toBeNull();
    expect(tree()).toEqual(before);
  });

  test('can be rebuilt from the journal alone', async () => {
    const site = await named('A');
    await rename(site, 'B');
    paint();
    await rename(site, 'C');
    await settled();
    const before = tree();
    session().db.close();
    machine.locks.clear();
    machine.snapshots.clear();
    await Dexie.delete(databaseName(project));
    expect(await openProject(opening(), project, passphrase)).toEqual({ ok: true });
    expect(tree()).toEqual(before);
  });
});

describe('without waiting for a frame, a change is saved', () => {
  test('when the window goes', async () => {
    const site = await named('Letztes Wort');
    windowGoes();
    await reopen();
    expect(tree().site[site]?.name).toBe('Letztes Wort');
    expect(currentProject()?.recovery).toBeNull();
  });

  test('when the open text hands it over while the window goes, before us or after us', async () => {
    let first: Promise<SiteId> | undefined;
    let last: Promise<SiteId> | undefined;
    closing = new Set([
      async () => {
        first = named('Vorletztes Wort');
      },
      ...closing,
      async () => {
        last = named('Letztes Wort');
      },
    ]);
    windowGoes();
    expect(session().queue).toHaveLength(0);
    const ids = await Promise.all([first, last]);
    await reopen();
    expect(ids.map((id) => tree().site[id ?? '']?.name)).toEqual(['Vorletztes Wort', 'Letztes Wort']);
  });

  test('but a window that stayed waits for its frames again', async () => {
    windowGoes();
    paint();
    await named('Weiter geht es');
    expect(session().queue).toHaveLength(1);
  });

  test('before it is undone, and the undo before it is redone', async () => {
    const site = await named('Musterstadt');
    const before = tree();
    expect(await undo()).toBe('site.add');
    expect(tree().site[site]).toBeUndefined();
    expect(await redo()).toBe('site.add');
    expect(tree()).toEqual(before);
    expect(currentProject()).toMatchObject({ canUndo: true, canRedo: false });
  });

  test('before a snapshot and a backup', async () => {
    await named('Musterstadt');
    await writeSnapshot(session());
    const [snapshot = new Uint8Array()] = [...(machine.snapshots.get(project)?.entries() ?? [])]
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .map(([, bytes]) => bytes);
    expect(headOf(snapshot)).toBe(session().seq);
    await named('Beispielheim');
    const backup = await backupFile();
    expect(headOf(backup?.bytes ?? new Uint8Array())).toBe(session().seq);
  });

  test('when the project is locked', async () => {
    const site = await named('Musterstadt');
    await closeProject();
    expect(await openProject(opening(), project, passphrase)).toEqual({ ok: true });
    expect(tree().site[site]?.name).toBe('Musterstadt');
    expect(currentProject()?.recovery).toBeNull();
  });

  test('and a frame that comes after the project was locked does nothing', async () => {
    await named('Musterstadt');
    await closeProject();
    expect(paint).not.toThrow();
  });
});

function headOf(bytes: Uint8Array): number | null {
  const reading = decodeSnapshot(bytes);
  return reading.ok ? reading.snapshot.head.seq : null;
}

describe('when a change is wrong or cannot be saved', () => {
  const spoil = defineCommand('test.spoil', (draft, id: SiteId) => {
    Object.assign(draft.site[id] ?? {}, { name: 7 });
  });

  test('a command that makes a record none has not happened, and the next one has', async () => {
    const site = await named('Musterstadt');
    paint();
    await settled();
    const before = tree();
    const seqs = await inDatabase();
    await expect(run(spoil, site)).rejects.toThrow('test.spoil would save a site that is none');
    expect(tree()).toBe(before);
    expect(currentProject()).toMatchObject({ saving: 'saved', readOnly: null });
    await rename(site, 'Neustadt');
    await settled();
    expect(await inDatabase()).toEqual([...seqs, (seqs.at(-1) ?? 0) + 1]);
  });

  test('the project becomes read-only, and nothing is written over the gap', async () => {
    const site = await named('Musterstadt');
    paint();
    await settled();
    const seqs = await inDatabase();
    const head = await session().db.meta.get('head');
    const { db } = session();
    db.close();
    await rename(site, 'Verloren');
    paint();
    await settled();
    expect(currentProject()?.readOnly).toBe('databaseClosed');
    await db.open();
    windowGoes();
    expect(await inDatabase()).toEqual(seqs);
    expect(await db.meta.get('head')).toEqual(head);
    await expect(named('Zu spät')).rejects.toThrow();
  });

  test('a change without its key makes the project read-only and keeps those before it', async () => {
    const site = await named('Musterstadt');
    // A key that is gone while the project is open: no command does that, but nothing may be half written.
    session().ring = { ...session().ring, journal: new Uint8Array(3) };
    await rename(site, 'Ohne Schlüssel');
    session().ring = { ...session().ring };
    paint();
    await settled();
    expect(currentProject()?.readOnly).toBe('saveFailed');
    expect((await session().db.meta.get('head'))?.value).toMatchObject({ seq: 1 });
  });
});
