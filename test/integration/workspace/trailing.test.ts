import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { carryOut } from '../../../renderer/workspace/deleting';
import { closeProject, createProject } from '../../../renderer/workspace/lifecycle';
import { openProject } from '../../../renderer/workspace/opening';
import { restoreBackup } from '../../../renderer/workspace/restoring';
import { activeSession, redo, run, settled, undo } from '../../../renderer/workspace/run';
import type { Session } from '../../../renderer/workspace/session';
import { backupFile, writeSnapshot } from '../../../renderer/workspace/snapshotting';
import { currentProject } from '../../../renderer/workspace/store';
import { addCode } from '../../../shared/commands/codeCommands';
import { addCoding, addCodings, changeCoding, removeCoding } from '../../../shared/commands/codingCommands';
import { requestDeletion } from '../../../shared/commands/deletionCommands';
import { addGuide } from '../../../shared/commands/guideCommands';
import { addInterview } from '../../../shared/commands/interviewCommands';
import { editProtocol } from '../../../shared/commands/protocolCommands';
import { addSite } from '../../../shared/commands/siteCommands';
import type { CodingLayer } from '../../../shared/model/coding';
import {
  asId,
  type BlockId,
  type CodeId,
  type InterviewId,
  type ProjectId,
  type ProtocolId,
  type TextId,
} from '../../../shared/model/ids';
import type { TextRange } from '../../../shared/model/text';
import type { ProjectTree } from '../../../shared/model/tree';
import { readBackup } from '../../../shared/seal/backup';
import { inventedGuide } from '../../fixtures/inventedGuide';
import { type MemoryMachine, memoryHost, newMachine } from '../../support/memoryHost';
import { openingOn } from '../../support/openingOn';

// A coding in a long layer is saved by its journal entry alone; the layer's row follows later. Whatever happens in
// between, the project that is opened again is the one that was saved, and nothing had to be mended.

const passphrase = 'richtig lang genug';
/** More than a short layer holds. */
const many = 200;

let machine: MemoryMachine;
let project: ProjectId;
let text: TextId;
let interview: InterviewId;
let code: CodeId;
let block: BlockId;

const opening = () => openingOn(machine);

function tree(): ProjectTree {
  const open = currentProject();
  if (open === null) throw new Error('no project is open');
  return open.tree;
}

function session(): Session {
  const open = activeSession();
  if (open === null) throw new Error('no session');
  return open;
}

function layer(): CodingLayer {
  const [one] = Object.values(tree().codingLayer);
  if (one === undefined) throw new Error('no layer');
  return one;
}

/** The nth passage of three letters: another one for each n. */
function passage(n: number): TextRange {
  return { start: { block, offset: n }, end: { block, offset: n + 3 } };
}

const codePassage = (n: number) => run(addCoding, { text, code, range: passage(n) });

/** The row as it stands in the database. */
async function row() {
  const stored = await session().db.records.get(layer().id);
  if (stored === undefined) throw new Error('the layer was never written');
  return stored;
}

const newestRev = () => session().index.envelopes.get(layer().id)?.rev;

/** The window is gone without a word: nothing is waited for beyond what was acknowledged. */
async function vanish(): Promise<void> {
  await settled();
  session().db.close();
  machine.locks.clear();
}

async function reopen(): Promise<void> {
  await vanish();
  expect(await openProject(opening(), project, passphrase)).toEqual({ ok: true });
}

/** Opened again as it was, with nothing mended. */
async function opensUnharmed(before: ProjectTree): Promise<void> {
  await reopen();
  expect(tree()).toEqual(before);
  expect(currentProject()).toMatchObject({ recovery: null, readOnly: null });
}

async function start(codings: number): Promise<void> {
  await closeProject();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
  machine = newMachine();
  const wanted = { name: 'Erfundene Studie', language: 'de', person: 'Testperson', passphrase } as const;
  expect(await createProject(opening(), wanted)).toEqual({ ok: true });
  project = currentProject()?.id as ProjectId; // a project is open now
  const site = await run(addSite, { name: 'Musterstadt', code: '', region: '' });
  const guide = await run(addGuide, { guide: inventedGuide() });
  interview = asId<InterviewId>(crypto.randomUUID());
  const protocol = await run(addInterview, { id: interview, site, guide, roles: ['GF'], wave: 1, date: '' });
  text = protocol;
  block = asId<BlockId>(crypto.randomUUID());
  const words = {
    id: block,
    kind: 'paragraph' as const,
    text: 'erfunden'.repeat(200),
    marks: [],
    question: null,
  };
  await run(editProtocol, { protocol, edits: [{ kind: 'insert', block: words, after: null }] });
  code = await run(addCode, { name: 'Ziele', definition: '', rule: '', color: '#336699', parent: null });
  const passages = Array.from({ length: codings }, (_, n) => ({ text, range: passage(n) }));
  expect(await run(addCodings, { code, certain: true, passages })).toBe(codings);
  await settled();
}

describe('a coding in a long layer', () => {
  beforeEach(() => start(many));

  test('is saved without writing the layer anew, and is there after the window vanished', async () => {
    const { rev } = await row();
    await codePassage(500);
    await codePassage(501);
    await settled();
    expect(currentProject()?.saving).toBe('saved');
    expect((await row()).rev).toBe(rev);
    expect(newestRev()).not.toBe(rev);
    const before = tree();
    expect(Object.keys(layer().codings)).toHaveLength(many + 2);
    await opensUnharmed(before);
    // Also when it is opened and closed without a word many times before anybody writes the row.
    await codePassage(502);
    const after = tree();
    await opensUnharmed(after);
    await opensUnharmed(after);
  });

  test('is undone and brought back, before and after a restart', async () => {
    const before = tree();
    await codePassage(500);
    const after = tree();
    await undo();
    expect(tree()).toEqual(before);
    await opensUnharmed(before);
    await redo();
    expect(tree()).toEqual(after);
    await opensUnharmed(after);
    await undo();
    await opensUnharmed(before);
  });

  test('is in the row after a backup, after closing, and when the layer is written for another reason', async () => {
    await codePassage(500);
    await settled();
    expect((await row()).rev).not.toBe(newestRev());
    await writeSnapshot(session());
    expect((await row()).rev).toBe(newestRev());
    await codePassage(501);
    await closeProject();
    expect(await openProject(opening(), project, passphrase)).toEqual({ ok: true });
    expect((await row()).rev).toBe(newestRev());
    expect(session().trailing.size).toBe(0);
  });

  test('is in a backup, and in the one of an emergency when no row can be written any more', async () => {
    await codePassage(500);
    await settled();
    const saved = tree();
    const ordinary = await backupFile();
    machine.failing.set('journal.append', 'diskFull');
    await codePassage(501);
    await settled();
    expect(currentProject()?.readOnly).toBe('diskFull');
    expect((await row()).rev).not.toBe(newestRev());
    const unsaved = tree();
    const emergency = await backupFile();
    for (const [file, expected] of [
      [ordinary, saved],
      // The database had taken it before the journal's file refused.
      [emergency, unsaved],
    ] as const) {
      await vanish();
      await Dexie.delete(session().db.name);
      machine = newMachine();
      const reading = readBackup(file?.bytes ?? new Uint8Array());
      if (!reading.ok) throw new Error(reading.reason);
      expect(await restoreBackup({ host: memoryHost(machine) }, reading.backup, false)).toMatchObject({
        kind: 'restored',
      });
      expect(await openProject(opening(), project, passphrase)).toEqual({ ok: true });
      expect(tree()).toEqual(expected);
      expect(currentProject()?.recovery).toBeNull();
    }
  });

  test('that is only in memory yet goes into the row with those before it', async () => {
    await codePassage(500);
    const writing = writeSnapshot(session());
    await codePassage(501);
    await writing;
    await settled();
    await opensUnharmed(tree());
    expect(Object.keys(layer().codings)).toHaveLength(many + 2);
  });

  test('is deleted with its conversation', async () => {
    await codePassage(500);
    const [site] = Object.values(tree().site);
    if (site === undefined) throw new Error('no site');
    const items = [{ what: 'interview', key: interview, label: 'Musterstadt', site: site.id }] as const;
    const id = await run(requestDeletion, { items, reason: 'Widerruf' });
    await carryOut(id);
    await settled();
    expect(tree().codingLayer).toEqual({});
    expect(Object.values(tree().deletion)[0]?.erased?.before[0]?.codings).toBe(many + 1);
    expect(session().trailing.size).toBe(0);
    await opensUnharmed(tree());
  });
});

describe('a short layer', () => {
  test('is written with each coding', async () => {
    await start(20);
    await codePassage(500);
    await settled();
    expect((await row()).rev).toBe(newestRev());
    expect(session().trailing.size).toBe(0);
  });
});

describe('the start check', () => {
  beforeEach(async () => {
    await start(many);
    await codePassage(500);
    await codePassage(501);
    await settled();
  });

  async function rebuilds(before: ProjectTree): Promise<void> {
    await reopen();
    expect(currentProject()?.recovery?.why).toBe('storeShort');
    expect(tree()).toEqual(before);
    expect(session().trailing.size).toBe(0);
    await opensUnharmed(before);
  }

  test('notices that the list of trailing layers is gone', async () => {
    await session().db.meta.delete('trailing');
    await rebuilds(tree());
  });

  test('notices a layer put back to before its chain of entries', async () => {
    const old = await row();
    await writeSnapshot(session());
    await codePassage(502);
    await settled();
    await session().db.records.put(old);
    await rebuilds(tree());
  });

  test('notices an entry that went missing from the database', async () => {
    await session().db.journal.delete(session().seq);
    await rebuilds(tree());
  });

  test('notices an entry that is damaged in the database', async () => {
    const { db, seq } = session();
    const entry = await db.journal.get(seq);
    if (entry === undefined) throw new Error('no entry');
    const frame = entry.frame.slice();
    const at = frame.length - 60;
    frame[at] = (frame[at] ?? 0) ^ 1;
    await db.journal.put({ seq, frame });
    await rebuilds(tree());
  });
});

/** One of the codings; none when undo has taken the layer away. */
function someCoding(n: number) {
  const all = Object.values(tree().codingLayer).flatMap(({ id, codings }) =>
    Object.values(codings).map((coding) => ({ layer: id, coding: coding.id })),
  );
  return all[n % Math.max(1, all.length)];
}

/** What a person, or a crash, does to a long layer. Numbers choose among what is there. */
/** Whether the text, the code and the codings of `start` are there. */
function isPrepared(): boolean {
  const { protocol, codebook, codingLayer } = tree();
  const written = protocol[asId<ProtocolId>(text)]?.blocks.some(({ id }) => id === block) ?? false;
  return (
    written &&
    Object.values(codebook).some(({ codes }) => codes[code] !== undefined) &&
    Object.values(codingLayer).some(({ codings }) => Object.keys(codings).length > 0)
  );
}

const deeds = {
  add: async (n: number) => void (await codePassage(many + n)),
  remove: async (n: number) => {
    const place = someCoding(n);
    if (place !== undefined) await run(removeCoding, place);
  },
  change: async (n: number) => {
    const place = someCoding(n);
    if (place !== undefined) await run(changeCoding, { ...place, memo: `Notiz ${n}` });
  },
  addMany: async (n: number) => {
    const passages = Array.from({ length: 30 }, (_, i) => ({ text, range: passage(n + i) }));
    await run(addCodings, { code, certain: false, passages });
  },
  rewrite: async (n: number) => {
    const edit = { kind: 'replace', block, at: n % 100, remove: 2, insert: 'xyz' } as const;
    await run(editProtocol, { protocol: asId<ProtocolId>(text), edits: [edit] });
  },
  undo: async () => {
    await undo();
    // Not back beyond what the other deeds stand on.
    if (!isPrepared()) await redo();
  },
  redo: async () => void (await redo()),
  backUp: async () => writeSnapshot(session()),
  // Not waited for: the next deed falls into the writing, and a crash ends it.
  beginBackup: async () => void writeSnapshot(session()).catch(() => undefined),
  crash: async () => opensUnharmed(tree()),
  close: async () => {
    await closeProject();
    expect(await openProject(opening(), project, passphrase)).toEqual({ ok: true });
  },
} satisfies Record<string, (n: number) => Promise<void>>;

const deed = fc.tuple(
  fc.constantFrom(...(Object.keys(deeds) as (keyof typeof deeds)[])), // the object's own keys
  fc.nat({ max: 600 }),
);

describe('whatever is done', () => {
  test('the project opens as it was saved, and nothing had to be mended', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 14 }), async (done) => {
        await start(many);
        for (const [name, n] of done) await deeds[name](n);
        await settled();
        await opensUnharmed(tree());
      }),
      { numRuns: 30 },
    );
  });
});
