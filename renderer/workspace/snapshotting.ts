import { backupFileName } from '#shared/report/fileName';
import { encodeSnapshot } from '#shared/seal/snapshot';
import { snapshotName, snapshotsToDrop } from '#shared/seal/thinning';
import { encodeVault } from '#shared/seal/vault';
import { HostError } from './failure';
import { activeSession, saveNow, saveWhole, settled } from './run';
import type { Session } from './session';
import { currentProject, patchProject } from './store';
import { caughtUp, readTrailing } from './trailing';

/** Ten minutes of change: what a person would not like to write twice (design/architecture, section 4). */
const interval = 10 * 60_000;

/** A whole copy of the project as bytes of one `.fallwerk` file; also the emergency export. */
export async function projectFile(session: Session): Promise<Uint8Array> {
  saveNow(session);
  const { db } = session;
  const [records, head, trailing] = await db.transaction('r', [db.records, db.journal, db.meta], async () => [
    await db.records.toArray(),
    await db.meta.get('head'),
    await readTrailing(db),
  ]);
  if (head?.name !== 'head') throw new Error('a store without head');
  return encodeSnapshot({
    project: session.project,
    label: session.vault.label,
    writtenAt: new Date(session.clock.now()).toISOString(),
    head: head.value,
    vault: encodeVault(session.vault),
    // Also in an emergency, when no row can be written any more.
    records: caughtUp(session.ring, records, trailing),
  });
}

const turns = new WeakMap<Session, Promise<unknown>>();

/**
 * Runs work on the internal backups after all earlier work on them: a backup that is being written while keys are
 * taken out of the others would keep them.
 */
export function inSnapshotTurn<T>(session: Session, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(session) ?? Promise.resolve()).catch(() => undefined).then(work);
  turns.set(session, turn);
  return turn;
}

/** Writes a snapshot when something changed since the last one, and thins the older ones out. */
export function writeSnapshot(session: Session): Promise<void> {
  return inSnapshotTurn(session, async () => {
    if (session.snapshotSeq !== session.seq) await writeFreshSnapshot(session);
  });
}

/** The same whatever changed; only in a turn of `inSnapshotTurn`. */
export async function writeFreshSnapshot(session: Session): Promise<void> {
  await saveWhole(session);
  const { seq } = session;
  const now = session.clock.now();
  const written = await session.host.snapshots.write(
    session.project,
    snapshotName(now, seq),
    await projectFile(session),
  );
  if (!written.ok) throw new HostError(written.reason, written.detail);
  session.snapshotSeq = seq;
  if (activeSession() === session) patchProject({ snapshotAt: now });
  const listed = await session.host.snapshots.list(session.project);
  if (!listed.ok) return;
  for (const name of snapshotsToDrop(listed.value, now))
    await session.host.snapshots.remove(session.project, name);
}

/** Writes a snapshot every ten minutes of change; answers the disposer. `onFailure` tells the person. */
export function scheduleSnapshots(session: Session, onFailure: (error: unknown) => void): () => void {
  const timer = setInterval(() => {
    if (currentProject()?.readOnly === null) writeSnapshot(session).catch(onFailure);
  }, interval);
  return () => clearInterval(timer);
}

/**
 * Emergency export and backup by hand: what is in the store, or `null` when it cannot be read any more. Called off, it
 * rejects with the signal's reason as soon as the store has answered.
 */
export async function backupFile(signal?: AbortSignal): Promise<{ name: string; bytes: Uint8Array } | null> {
  const session = activeSession();
  if (session === null) return null;
  if (currentProject()?.readOnly === null) await settled();
  signal?.throwIfAborted();
  const bytes = await projectFile(session);
  signal?.throwIfAborted();
  return { name: backupFileName(session.vault.label, onTheWall(session.clock.now())), bytes };
}

/** ISO date-time of the clock on the wall. */
function onTheWall(now: number): string {
  return new Date(now - new Date(now).getTimezoneOffset() * 60_000).toISOString();
}
