import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect } from 'vitest';
import { carryOut } from '../../../renderer/workspace/deleting';
import { closeProject, createProject } from '../../../renderer/workspace/lifecycle';
import { openProject } from '../../../renderer/workspace/opening';
import { type RestoreResult, restoreBackup } from '../../../renderer/workspace/restoring';
import { activeSession, run, settled } from '../../../renderer/workspace/run';
import type { Session } from '../../../renderer/workspace/session';
import { writeSnapshot } from '../../../renderer/workspace/snapshotting';
import { currentProject } from '../../../renderer/workspace/store';
import { addCaseReport, editCaseReport } from '../../../shared/commands/caseReportCommands';
import { addCode } from '../../../shared/commands/codeCommands';
import { addCoding } from '../../../shared/commands/codingCommands';
import { requestDeletion } from '../../../shared/commands/deletionCommands';
import { attachEvidence } from '../../../shared/commands/evidenceCommands';
import { addGuide } from '../../../shared/commands/guideCommands';
import { addInterview } from '../../../shared/commands/interviewCommands';
import { addMemo } from '../../../shared/commands/memoCommands';
import { editProtocol } from '../../../shared/commands/protocolCommands';
import { addSite } from '../../../shared/commands/siteCommands';
import type { CaseReport } from '../../../shared/model/caseReport';
import type { DeletionItem } from '../../../shared/model/deletion';
import {
  asId,
  type BlockId,
  type GuideId,
  type GuideNodeId,
  type InterviewId,
  type ProjectId,
  type ProtocolId,
  type SiteId,
} from '../../../shared/model/ids';
import type { Block } from '../../../shared/model/text';
import type { ProjectTree } from '../../../shared/model/tree';
import { readBackup } from '../../../shared/seal/backup';
import { inventedGuide } from '../../fixtures/inventedGuide';
import { type MemoryMachine, memoryHost, newMachine } from '../../support/memoryHost';
import { quickKey } from '../../support/quickKey';

export const passphrase = 'richtig lang genug';
/** Words of the conversation that is deleted, and of one that stays. */
export const canary = 'Zitronenfalter über dem Kanzleidach';
export const other = 'Ein anderes Gespräch bleibt lesbar';
/** Numbered 1.1 in the invented guide. */
export const question = asId<GuideNodeId>('00000000-0000-4000-8000-000000000011');

/** What the tests of one file share; `freshDevice` empties it. */
export const device: { machine: MemoryMachine } = { machine: newMachine() };

export const opening = () => ({
  host: memoryHost(device.machine),
  deriveKey: quickKey,
  clock: { now: () => Date.now(), newId: () => crypto.randomUUID() },
});

export async function freshDevice(): Promise<void> {
  await closeProject();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
  device.machine = newMachine();
}

export function tree(): ProjectTree {
  const open = currentProject();
  if (open === null) throw new Error('no project is open');
  return open.tree;
}

export function session(): Session {
  const open = activeSession();
  if (open === null) throw new Error('no session');
  return open;
}

/** The backup as a project of that machine. */
export function restore(
  target: MemoryMachine,
  file: { readonly bytes: Uint8Array },
  lost = false,
): Promise<RestoreResult> {
  const reading = readBackup(file.bytes);
  if (!reading.ok) throw new Error(reading.reason);
  return restoreBackup({ host: memoryHost(target) }, reading.backup, lost);
}

export async function vanish(): Promise<void> {
  await settled();
  activeSession()?.db.close();
  device.machine.locks.clear();
}

export async function reopen(id: ProjectId): Promise<void> {
  await vanish();
  expect(await openProject(opening(), id, passphrase)).toEqual({ ok: true });
}

export interface Case {
  readonly project: ProjectId;
  readonly site: SiteId;
  readonly guide: GuideId;
  readonly doomed: InterviewId;
  readonly doomedProtocol: ProtocolId;
  readonly kept: InterviewId;
  readonly keptProtocol: ProtocolId;
  readonly report: CaseReport['id'];
}

export function block(text: string): Block {
  return { id: asId<BlockId>(crypto.randomUUID()), kind: 'paragraph', text, marks: [], question };
}

export async function conversation(site: SiteId, guide: GuideId, words: string) {
  const id = asId<InterviewId>(crypto.randomUUID());
  const protocol = await run(addInterview, { id, site, guide, roles: ['GF'], wave: 1, date: '2026-03-24' });
  const written = block(words);
  await run(editProtocol, { protocol, edits: [{ kind: 'insert', block: written, after: null }] });
  const range = { start: { block: written.id, offset: 0 }, end: { block: written.id, offset: 12 } };
  return { id, protocol, range };
}

/** A project with two conversations, both coded, both evidence of one statement. */
export async function newCase(): Promise<Case> {
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

export function itemOf({ doomed, site }: Case): DeletionItem {
  return { what: 'interview', key: doomed, label: 'S04 · GF', site };
}

export async function deleteDoomed(one: Case): Promise<void> {
  const id = await run(requestDeletion, { items: [itemOf(one)], reason: 'Widerruf' });
  await carryOut(id);
}

export function statementOf({ report }: Case) {
  const [statement] = Object.values(tree().caseReport[report]?.statements ?? {});
  if (statement === undefined) throw new Error('no statement');
  return statement;
}

/** Everything that lies on the machine, as text. */
export async function everythingStored(project: ProjectId): Promise<string> {
  const { db } = session();
  return [
    ...(await db.records.toArray()).map(({ box }) => box),
    ...(await db.journal.toArray()).map(({ frame }) => frame),
    device.machine.journals.get(project) ?? new Uint8Array(),
    ...(device.machine.vaults.get(project) ?? []),
    ...(device.machine.snapshots.get(project)?.values() ?? []),
  ]
    .map((bytes) => Buffer.from(bytes).toString('latin1'))
    .join('\n');
}
