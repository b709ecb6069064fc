import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes } from '@noble/hashes/utils.js';
import { CommandRefused } from '#shared/commands/command';
import { eraseTexts, finishDeletion } from '#shared/commands/deletionCommands';
import { keysOf } from '#shared/deletion/contents';
import { type Deletion, type DeletionChecks, deletionState } from '#shared/model/deletion';
import type { DeletionId } from '#shared/model/ids';
import { readFrame } from '#shared/seal/journal';
import { readVault } from '#shared/seal/vault';
import { inDeletionTurn } from './deletionTurn';
import { HostError } from './failure';
import { shredKeys } from './keys';
import { activeSession, run, saveWhole, settled } from './run';
import { restartSearch } from './search';
import type { Session } from './session';
import { shredSnapshots } from './snapshotKeys';
import { inSnapshotTurn, writeFreshSnapshot } from './snapshotting';
import { currentProject } from './store';

/** What a run is at; the backups take most of its time. */
export type DeletionStep = 'erasing' | 'keys' | 'snapshots' | 'checking';

export interface DeletionProgress {
  readonly step: DeletionStep;
  readonly done: number;
  readonly all: number;
}

/** Keys of the vault as they are now, without the project's own. */
export function vaultKeys(): readonly string[] {
  return [...(activeSession()?.ring.interviews.keys() ?? [])];
}

/**
 * Carries an agreed deletion out, or goes on with one that was interrupted. First the records leave the project, in
 * one saved step that is not undone; then their keys are destroyed in both copies of the vault; then every internal
 * backup is rewritten without them; then the program looks whether it is so. Each step may be done again, so a run
 * that a crash cut off is simply carried out once more.
 *
 * Rejects with CommandRefused when there is nothing to carry out, with HostError when the disk refuses.
 */
export function carryOut(
  id: DeletionId,
  onProgress: (progress: DeletionProgress) => void = () => undefined,
): Promise<void> {
  return inDeletionTurn(() => work(id, onProgress));
}

async function work(id: DeletionId, onProgress: (progress: DeletionProgress) => void): Promise<void> {
  const session = activeSession();
  const deletion = find(id);
  const state = deletionState(deletion);
  if (session === null || (state !== 'agreed' && state !== 'erased')) {
    throw new CommandRefused('stepOutOfOrder');
  }
  const keys = keysOf(deletion.items);
  if (state === 'agreed') {
    onProgress({ step: 'erasing', done: 0, all: keys.size });
    await saved();
    await saveWhole(session);
    await run(eraseTexts, { id, sealed: await sealedHashes(session, keys) });
    // From here on the words are in no screen and no list.
    restartSearch();
    await saved();
  }
  onProgress({ step: 'keys', done: 0, all: keys.size });
  await shredKeys(session, keys);
  const shredded = await inSnapshotTurn(session, async () => {
    await writeFreshSnapshot(session);
    return shredSnapshots(session, keys, (done, all) => onProgress({ step: 'snapshots', done, all }));
  });
  onProgress({ step: 'checking', done: 0, all: 1 });
  const checks: DeletionChecks = {
    ...(await lookAgain(session, keys)),
    snapshots: shredded.clean,
    snapshotsRemoved: shredded.removed,
  };
  // A run that did not do what it says stays open and is carried out again.
  if (checks.keysLeft > 0 || checks.recordsLeft > 0)
    throw new HostError('failed', 'keys or records are left');
  await run(finishDeletion, { id, checks });
  await saved();
}

/** Runs that a crash or a full disk cut off. They are finished without asking again: half a deletion helps nobody. */
export async function resumeDeletions(): Promise<number> {
  const cutOff = Object.values(currentProject()?.tree.deletion ?? {}).filter(
    (one) => deletionState(one) === 'erased',
  );
  for (const { id } of cutOff) await carryOut(id);
  return cutOff.length;
}

function find(id: DeletionId): Deletion {
  const deletion = currentProject()?.tree.deletion[id];
  if (deletion === undefined) throw new CommandRefused('gone');
  return deletion;
}

/** Everything is on the disk; a key must not be destroyed for a step that a crash may still lose. */
async function saved(): Promise<void> {
  await settled();
  const readOnly = currentProject()?.readOnly ?? null;
  if (readOnly !== null) throw new HostError('failed', `not saved: ${readOnly}`);
}

/** SHA-256 over each key's sealed records: proof of what was there for whoever has an old copy, and of no word. */
async function sealedHashes(
  session: Session,
  keys: ReadonlySet<string>,
): Promise<{ readonly [key: string]: string }> {
  const boxes = new Map<string, Uint8Array[]>();
  // In the order of their ids, which is the order of the table.
  await session.db.records.each(({ key, box }) => {
    if (keys.has(key)) boxes.set(key, [...(boxes.get(key) ?? []), box]);
  });
  return Object.fromEntries(
    [...boxes].map(([key, parts]) => [key, bytesToHex(sha256(concatBytes(...parts)))]),
  );
}

async function lookAgain(
  session: Session,
  keys: ReadonlySet<string>,
): Promise<Omit<DeletionChecks, 'snapshots' | 'snapshotsRemoved'>> {
  const copies = await session.host.vault.read(session.project);
  if (!copies.ok) throw new HostError(copies.reason, copies.detail);
  let keysLeft = 0;
  for (const copy of copies.value) {
    const reading = readVault([copy]);
    // A copy that cannot be read is no proof that nothing is in it.
    keysLeft += reading.ok ? Object.keys(reading.vault.keys).filter((id) => keys.has(id)).length : keys.size;
  }
  const recordsLeft = await session.db.records.filter(({ key }) => keys.has(key)).count();
  let historySilenced = 0;
  await session.db.journal.each(({ frame }) => {
    if (readFrame(frame).body.parts.some(({ key }) => keys.has(key))) historySilenced += 1;
  });
  return { keysLeft, vaultCopies: copies.value.length, recordsLeft, historySilenced };
}
