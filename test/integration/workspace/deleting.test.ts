import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { databaseName } from '../../../renderer/workspace/database';
import { carryOut, resumeDeletions, vaultKeys } from '../../../renderer/workspace/deleting';
import { closeProject, createProject } from '../../../renderer/workspace/lifecycle';
import { openProject } from '../../../renderer/workspace/opening';
import { type RestoreResult, restoreBackup } from '../../../renderer/workspace/restoring';
import { activeSession, redo, run, settled, undo } from '../../../renderer/workspace/run';
import type { Session } from '../../../renderer/workspace/session';
import { backupFile, writeSnapshot } from '../../../renderer/workspace/snapshotting';
import { currentProject } from '../../../renderer/workspace/store';
import { addCaseReport, attachEvidence, editCaseReport } from '../../../shared/commands/caseReportCommands';
import { addCode } from '../../../shared/commands/codeCommands';
import { addCoding } from '../../../shared/commands/codingCommands';
import {
  agreeToDeletion,
  requestDeletion,
  withdrawDeletion,
} from '../../../shared/commands/deletionCommands';
import { addGuide } from '../../../shared/commands/guideCommands';
import { addCaseProtocol, addInterview, removeInterview } from '../../../shared/commands/interviewCommands';
import { addMemo } from '../../../shared/commands/memoCommands';
import { ignoreWords, passWords } from '../../../shared/commands/nameCommands';
import { addPerson, editProject } from '../../../shared/commands/projectCommands';
import { editProtocol } from '../../../shared/commands/protocolCommands';
import { addSite, editSite } from '../../../shared/commands/siteCommands';
import { importSources } from '../../../shared/commands/sourceCommands';
import { leftoverKeys } from '../../../shared/deletion/contents';
import { evidenceBadge } from '../../../shared/evidence/badge';
import { linkedPassageText, passageSource } from '../../../shared/evidence/passage';
import type { CaseReport } from '../../../shared/model/caseReport';
import { type DeletionItem, deletionState } from '../../../shared/model/deletion';
import {
  asId,
  type BlockId,
  type DocumentId,
  type GuideId,
  type GuideNodeId,
  type InterviewId,
  type NameListId,
  type ProjectId,
  type ProtocolId,
  type SiteId,
} from '../../../shared/model/ids';
import { lifeCycleState } from '../../../shared/model/lifeCycle';
import type { Block } from '../../../shared/model/text';
import type { ProjectTree } from '../../../shared/model/tree';
import { readBackup } from '../../../shared/seal/backup';
import { openBox } from '../../../shared/seal/box';
import { fromBase64 } from '../../../shared/seal/bytes';
import { openFrame, readFrames } from '../../../shared/seal/journal';
import { decodeSnapshot } from '../../../shared/seal/snapshot';
import { readVault } from '../../../shared/seal/vault';
import { countNotThere } from '../../../shared/search/notThere';
import { inventedGuide } from '../../fixtures/inventedGuide';
import { type MemoryMachine, memoryHost, newMachine } from '../../support/memoryHost';
import { quickKey } from '../../support/quickKey';

const passphrase = 'richtig lang genug';
/** Words of the conversation that is deleted, and of one that stays. */
const canary = 'Zitronenfalter über dem Kanzleidach';
const other = 'Ein anderes Gespräch bleibt lesbar';
/** Numbered 1.1 in the invented guide. */
const question = asId<GuideNodeId>('00000000-0000-4000-8000-000000000011');

let machine: MemoryMachine;

const opening = () => ({
  host: memoryHost(machine),
  deriveKey: quickKey,
  clock: { now: () => Date.now(), newId: () => crypto.randomUUID() },
});

beforeEach(async () => {
  await closeProject();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
  machine = newMachine();
});

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

/** The backup as a project of that machine. */
function restore(
  target: MemoryMachine,
  file: { readonly bytes: Uint8Array },
  lost = false,
): Promise<RestoreResult> {
  const reading = readBackup(file.bytes);
  if (!reading.ok) throw new Error(reading.reason);
  return restoreBackup({ host: memoryHost(target) }, reading.backup, lost);
}

async function vanish(): Promise<void> {
  await settled();
  activeSession()?.db.close();
  machine.locks.clear();
}

async function reopen(id: ProjectId): Promise<void> {
  await vanish();
  expect(await openProject(opening(), id, passphrase)).toEqual({ ok: true });
}

interface Case {
  readonly project: ProjectId;
  readonly site: SiteId;
  readonly guide: GuideId;
  readonly doomed: InterviewId;
  readonly doomedProtocol: ProtocolId;
  readonly kept: InterviewId;
  readonly keptProtocol: ProtocolId;
  readonly report: CaseReport['id'];
}

function block(text: string): Block {
  return { id: asId<BlockId>(crypto.randomUUID()), kind: 'paragraph', text, marks: [], question };
}

async function conversation(site: SiteId, guide: GuideId, words: string) {
  const id = asId<InterviewId>(crypto.randomUUID());
  const protocol = await run(addInterview, { id, site, guide, roles: ['GF'], wave: 1, date: '2026-03-24' });
  const written = block(words);
  await run(editProtocol, { protocol, edits: [{ kind: 'insert', block: written, after: null }] });
  const range = { start: { block: written.id, offset: 0 }, end: { block: written.id, offset: 12 } };
  return { id, protocol, range };
}

/** A project with two conversations, both coded, both evidence of one statement. */
async function newCase(): Promise<Case> {
  expect(
    await createProject(opening(), { name: 'Erfunden', language: 'de', person: 'Erste', passphrase }),
  ).toEqual({ ok: true });
  const project = currentProject()?.id as ProjectId; // a project is open now
  const site = await run(addSite, { name: 'Musterstadt', code: 'S04', region: 'Nord' });
  const guide = await run(addGuide, { guide: inventedGuide() });
  const doomed = await conversation(site, guide, canary);
  const kept = await conversation(site, guide, other);
  const code = await run(addCode, {
    name: 'Ziele',
    definition: '',
    rule: '',
    color: '#336699',
    parent: null,
  });
  for (const { protocol, range } of [doomed, kept]) await run(addCoding, { text: protocol, code, range });
  await run(addMemo, {
    about: { kind: 'text', text: doomed.protocol },
    title: 'Notiz',
    text: canary,
  });
  const report = await run(addCaseReport, { site, guide, wave: 1, title: 'Fallbericht' });
  const sentence = block('Beide Befragte nennen eigene Ziele.');
  await run(editCaseReport, { report, edits: [{ kind: 'insert', block: sentence, after: null }] });
  const range = {
    start: { block: sentence.id, offset: 0 },
    end: { block: sentence.id, offset: sentence.text.length },
  };
  for (const { protocol, range: passage } of [doomed, kept]) {
    await run(attachEvidence, {
      report,
      sentence: range,
      text: protocol,
      passage,
      stance: 'supports',
      quoted: true,
    });
  }
  await settled();
  await writeSnapshot(session());
  return {
    project,
    site,
    guide,
    doomed: doomed.id,
    doomedProtocol: doomed.protocol,
    kept: kept.id,
    keptProtocol: kept.protocol,
    report,
  };
}

function itemOf({ doomed, site }: Case): DeletionItem {
  return { what: 'interview', key: doomed, label: 'S04 · GF', site };
}

async function deleteDoomed(one: Case): Promise<void> {
  const id = await run(requestDeletion, { items: [itemOf(one)], reason: 'Widerruf' });
  await carryOut(id);
}

function statementOf({ report }: Case) {
  const [statement] = Object.values(tree().caseReport[report]?.statements ?? {});
  if (statement === undefined) throw new Error('no statement');
  return statement;
}

/** Everything that lies on the machine, as text. */
async function everythingStored(project: ProjectId): Promise<string> {
  const { db } = session();
  return [
    ...(await db.records.toArray()).map(({ box }) => box),
    ...(await db.journal.toArray()).map(({ frame }) => frame),
    machine.journals.get(project) ?? new Uint8Array(),
    ...(machine.vaults.get(project) ?? []),
    ...(machine.snapshots.get(project)?.values() ?? []),
  ]
    .map((bytes) => Buffer.from(bytes).toString('latin1'))
    .join('\n');
}

describe('an interview whose text is deleted', () => {
  test('leaves its shell and its counts, and no word', async () => {
    const one = await newCase();
    const badge = evidenceBadge(statementOf(one));
    const sources = statementOf(one).evidence.map((link) => passageSource(tree(), link));
    expect(badge.supporting).toMatchObject({ interviews: 2, sites: 1, passages: 2 });
    const asked = { kind: 'question', node: question } as const;
    const said = countNotThere(tree(), [one.site], asked, null);
    expect(said.interviewTotals).toMatchObject({ said: 2, noProtocol: 0 });
    await deleteDoomed(one);
    expect(JSON.stringify(tree())).not.toContain(canary);
    expect(JSON.stringify(tree())).toContain(other);
    expect(evidenceBadge(statementOf(one))).toEqual(badge);
    // Who said nothing, and who was not asked, is still counted.
    expect(countNotThere(tree(), [one.site], asked, null)).toEqual(said);
    expect(statementOf(one).evidence.map((link) => passageSource(tree(), link))).toEqual(sources);
    expect(statementOf(one).evidence.map((link) => linkedPassageText(tree(), link).kind)).toEqual([
      'deleted',
      'text',
    ]);
    const interview = tree().interview[one.doomed];
    if (interview === undefined) throw new Error('the shell is gone');
    expect(lifeCycleState(interview, tree().protocol[one.doomedProtocol] ?? null)).toBe('deleted');
    // It was written, so it was held, although nobody had said so.
    expect(interview.status).toBe('held');
  });

  test('is written down with numbers and with what was looked at afterwards', async () => {
    const one = await newCase();
    await deleteDoomed(one);
    const [deletion] = Object.values(tree().deletion);
    expect(deletion).toMatchObject({
      reason: 'Widerruf',
      erased: {
        before: [
          {
            key: one.doomed,
            protocols: 1,
            codings: 1,
            passages: 1,
            memos: 1,
            characters: canary.length * 2,
            sealed: expect.stringMatching(/^[0-9a-f]{64}$/),
          },
        ],
      },
      finished: {
        checks: { keysLeft: 0, recordsLeft: 0, snapshotsRemoved: 0, snapshots: 3 },
      },
    });
    expect(deletion?.finished?.checks.historySilenced).toBeGreaterThan(3);
    expect(deletion?.finished?.checks.vaultCopies).toBe(machine.vaults.get(one.project)?.length);
    expect(currentProject()?.readOnly).toBeNull();
  });

  test('cannot be read with any key that is left: not in the history, not in any backup', async () => {
    const one = await newCase();
    const key = session().ring.interviews.get(one.doomed)?.slice();
    if (key === undefined) throw new Error('no key');
    await deleteDoomed(one);
    await settled();
    // The ciphertext is still in the history: with the old key it would open. The key is what is gone.
    const { frames } = readFrames(machine.journals.get(one.project) ?? new Uint8Array());
    const part = frames
      .flatMap(({ body }) => body.parts.map((each) => ({ ...each, seq: body.seq })))
      .find((each) => each.key === one.doomed);
    if (part === undefined) throw new Error('no history of the interview');
    const about = `journal|${one.project}|${part.seq}|${part.key}`;
    expect(openBox(key, fromBase64(part.box), about).length).toBeGreaterThan(0);
    const { ring } = session();
    for (const left of [ring.master, ring.records, ring.journal, ...ring.interviews.values()]) {
      for (const frame of frames) {
        for (const box of frame.body.parts.filter((each) => each.key === one.doomed)) {
          const place = `journal|${one.project}|${frame.body.seq}|${box.key}`;
          expect(() => openBox(left, fromBase64(box.box), place)).toThrow();
        }
      }
    }
    expect(frames.filter((frame) => openFrame(ring, frame).lost.includes(one.doomed)).length).toBeGreaterThan(
      3,
    );
    // The vault in the clear, and the vault within each backup: the wrapped key is in none.
    const vaults = [
      ...(machine.vaults.get(one.project) ?? []),
      ...[...(machine.snapshots.get(one.project)?.values() ?? [])].map((bytes) => {
        const reading = decodeSnapshot(bytes);
        if (!reading.ok) throw new Error(reading.reason);
        expect(
          reading.snapshot.records.filter(({ key: under, box }) => under === one.doomed && box.length > 0),
        ).toEqual([]);
        return reading.snapshot.vault;
      }),
    ];
    expect(vaults.length).toBeGreaterThan(3);
    for (const copy of vaults) {
      const reading = readVault([copy]);
      expect(reading.ok && Object.keys(reading.vault.keys)).not.toContain(one.doomed);
    }
    // The first backup was made before there was any interview.
    const withKept = vaults.filter((copy) => Buffer.from(copy).toString().includes(one.kept));
    expect(withKept.length).toBe(vaults.length - 1);
    expect(await everythingStored(one.project)).not.toContain(canary);
  });

  test('is no damage at the next opening', async () => {
    const one = await newCase();
    await deleteDoomed(one);
    const before = tree();
    await reopen(one.project);
    expect(tree()).toEqual(before);
    expect(currentProject()?.recovery).toBeNull();
    expect(vaultKeys()).toEqual([one.kept]);
  });

  test('does not come back when the database is rebuilt from a backup of before, or from the history alone', async () => {
    const one = await newCase();
    await deleteDoomed(one);
    const before = tree();
    await vanish();
    const names = [...(machine.snapshots.get(one.project)?.keys() ?? [])].sort();
    for (const name of names.slice(2)) machine.snapshots.get(one.project)?.delete(name);
    await Dexie.delete(databaseName(one.project));
    await reopen(one.project);
    expect(currentProject()?.recovery).toMatchObject({ why: 'storeEmpty', snapshot: names[1] });
    expect(tree()).toEqual(before);
    await vanish();
    machine.snapshots.clear();
    await Dexie.delete(databaseName(one.project));
    await reopen(one.project);
    expect(currentProject()?.recovery).toMatchObject({ snapshot: null });
    expect(tree()).toEqual(before);
  });

  test('is not brought back by undo: steps on it are refused by name, others are taken back', async () => {
    const one = await newCase();
    await run(editSite, { id: one.site, name: 'Neu', code: 'S04', region: 'Nord' });
    await deleteDoomed(one);
    await undo();
    expect(tree().site[one.site]?.name).toBe('Musterstadt');
    await redo();
    expect(tree().site[one.site]?.name).toBe('Neu');
    await undo();
    // The second passage belongs to the other interview; then comes one of the deleted text.
    await undo();
    await expect(undo()).rejects.toMatchObject({ reason: 'textDeleted' });
    expect(JSON.stringify(tree())).not.toContain(canary);
    expect(deletionState(Object.values(tree().deletion)[0] as never)).toBe('finished');
  });

  test('takes nothing new: what would be sealed with its key is refused, and saving goes on', async () => {
    const one = await newCase();
    await deleteDoomed(one);
    await expect(run(addCaseProtocol, { interview: one.doomed, caseLabel: 'Fall 2' })).rejects.toMatchObject({
      reason: 'textDeleted',
    });
    await run(editSite, { id: one.site, name: 'Weiter', code: 'S04', region: '' });
    await settled();
    expect(currentProject()).toMatchObject({ readOnly: null, saving: 'saved' });
  });

  test('is missing in a backup file made afterwards, and the file says so', async () => {
    const one = await newCase();
    const early = await backupFile();
    await deleteDoomed(one);
    const late = await backupFile();
    if (early === null || late === null) throw new Error('no backup');
    await vanish();
    const elsewhere = newMachine();
    await Dexie.delete(databaseName(one.project));
    expect(await restore(elsewhere, late)).toMatchObject({
      kind: 'restored',
      deletedTexts: 1,
    });
    machine = elsewhere;
    await reopen(one.project);
    expect(JSON.stringify(tree())).not.toContain(canary);
    expect(currentProject()?.recovery).toBeNull();
    await vanish();
    // A file handed out before has its own copy of the key: this the certificate says.
    const third = newMachine();
    await Dexie.delete(databaseName(one.project));
    expect(await restore(third, early)).toMatchObject({ deletedTexts: 0 });
    machine = third;
    await reopen(one.project);
    expect(JSON.stringify(tree())).toContain(canary);
  });

  test('does not come back with an older backup that takes the place of a lost project', async () => {
    const one = await newCase();
    const early = await backupFile();
    if (early === null) throw new Error('no backup');
    await deleteDoomed(one);
    await vanish();
    machine.snapshots.clear();
    machine.journals.set(one.project, new Uint8Array([1, 2, 3]));
    await Dexie.delete(databaseName(one.project));
    expect(await openProject(opening(), one.project, passphrase)).toEqual({ ok: false, reason: 'lost' });
    expect(await restore(machine, early, true)).toMatchObject({ kind: 'restored', deletedTexts: 1 });
    // Neither its words nor their key: the backup that is kept here has been cleaned, too.
    const [kept] = [...(machine.snapshots.get(one.project)?.values() ?? [])];
    const reading = readBackup(kept ?? new Uint8Array());
    expect(reading.ok && Object.keys(reading.backup.vault.keys)).not.toContain(one.doomed);
    const sealed = reading.ok ? reading.backup.snapshot.records.filter(({ key }) => key === one.doomed) : [];
    expect(sealed.map(({ box }) => box.length).every((length) => length === 0)).toBe(true);
    expect(sealed.length).toBeGreaterThan(0);
    await reopen(one.project);
    expect(JSON.stringify(tree())).not.toContain(canary);
    expect(JSON.stringify(tree())).toContain(other);
  });
});

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
    machine.failing.set(verb, 'failed');
    await expect(carryOut(id)).rejects.toThrow();
    machine.failing.clear();
    await reopen(one.project);
    expect(currentProject()?.recovery).toBeNull();
    expect(JSON.stringify(tree())).not.toContain(canary);
    expect(await resumeDeletions()).toBe(1);
    expect(Object.values(tree().deletion).map(deletionState)).toEqual(['finished']);
    for (const copy of machine.vaults.get(one.project) ?? []) {
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
