import { concatBytes } from '@noble/hashes/utils.js';
import type { Host, HostFailureReason } from '#shared/host/contract';
import { asId, type ProjectId } from '#shared/model/ids';
import { type Frame, type JournalHead, readFrame, readFrames } from '#shared/seal/journal';
import type { ChainReading } from '#shared/seal/journalChain';
import type { SealedRecord } from '#shared/seal/record';
import { checkStart } from '#shared/seal/startCheck';
import type { KeyRing } from '#shared/seal/vault';
import { breathe } from './breathe';
import { deleteDatabase, openDatabase, type ProjectDatabase } from './database';
import { HostError } from './failure';
import { type LoadedTree, loadTree, type Recovery } from './loading';
import type { FoundStore } from './readStore';
import { rebuildStore } from './rebuild';

/** A store that tells the same as its journal. */
export interface CheckedStore {
  readonly db: ProjectDatabase;
  readonly head: JournalHead;
  readonly loaded: LoadedTree;
  readonly recovery: Recovery | null;
}

interface Mending {
  readonly host: Host;
  readonly signal: AbortSignal | undefined;
  /** Hears that something has to be mended, which takes a while. */
  readonly onRepair: () => void;
}

/** The store after the start check; rebuilt where it had to be. Null when nothing usable is left. */
export async function checkedStore(
  { db, head, loaded }: FoundStore,
  journal: ChainReading,
  ring: KeyRing,
  { host, signal, onRepair }: Mending,
): Promise<CheckedStore | null> {
  signal?.throwIfAborted();
  const project = asId<ProjectId>(ring.project);
  const decision = checkStart(
    { head, count: loaded?.index.envelopes.size ?? -1, digest: loaded?.index.digest ?? '' },
    journal.last === null ? [] : [journal.last],
  );
  if (head !== null && loaded !== null) {
    if (decision.kind === 'fine' && journal.tail === 'whole') return { db, head, loaded, recovery: null };
    if (decision.kind === 'fine' || decision.kind === 'catchUpJournal') {
      const caughtUp = await repairJournal(host, db, journal);
      const recovery: Recovery = { why: 'journalBehind', replayed: 0, snapshot: null };
      // A crash between saving and appending leaves the journal one step behind: mended, nothing to tell.
      return { db, head, loaded, recovery: caughtUp ? null : recovery };
    }
  }
  db.close();
  onRepair();
  // Every frame with its content.
  const { frames } = readFrames((await journalFile(host, project)) ?? new Uint8Array());
  const rebuilt = await rebuildStore(host, ring, frames, async () => {
    await breathe();
    signal?.throwIfAborted();
  });
  if (rebuilt === null) return null;
  // Once begun, the mended store is written whole; after that it may still be called off.
  signal?.throwIfAborted();
  const fresh = await writeStore(project, rebuilt.rows, frames, rebuilt.head);
  if (journal.tail !== 'whole') await host.journal.truncate(project, journal.validLength);
  const why = decision.kind === 'rebuildStore' ? decision.why : 'storeShort';
  const { replayed, snapshot } = rebuilt;
  return {
    db: fresh,
    head: rebuilt.head,
    loaded: await loadTree(ring, [rebuilt.rows], breathe),
    recovery: { why, replayed, snapshot },
  };
}

/** The journal's file; null where there is none. */
export async function journalFile(host: Host, project: ProjectId): Promise<Uint8Array | null> {
  const file = await host.journal.read(project);
  if (file.ok) return file.value;
  if (file.reason === 'missing') return null;
  throw new HostError(file.reason, file.detail);
}

/**
 * Brings the journal file up to the store: cuts a half-written tail, appends what is missing, or writes the
 * whole file anew from the store's own journal. True when only the tail was missing.
 */
async function repairJournal(host: Host, db: ProjectDatabase, journal: ChainReading): Promise<boolean> {
  const project = db.name.slice('fallwerk-'.length);
  const { last } = journal;
  const rows = await db.journal
    .where('seq')
    .above(last?.seq ?? 0)
    .toArray();
  const frames = rows.map((row) => row.frame);
  const first = frames[0];
  const joins = first === undefined || last === null || readFrame(first).body.previous === last.hash;
  if (joins && journal.tail !== 'damaged') {
    await must(host.journal.truncate(project, journal.validLength), 'missing');
    if (frames.length > 0) await must(host.journal.append(project, concatBytes(...frames)));
    return true;
  }
  const all = await db.journal.orderBy('seq').toArray();
  await must(host.journal.remove(project), 'missing');
  await must(host.journal.append(project, concatBytes(...all.map((row) => row.frame))));
  return false;
}

async function must(
  work: Promise<{ ok: true } | { ok: false; reason: HostFailureReason; detail: string }>,
  tolerated?: HostFailureReason,
): Promise<void> {
  const answer = await work;
  if (!answer.ok && answer.reason !== tolerated) throw new HostError(answer.reason, answer.detail);
}

/** A new database in place of whatever is there, in one transaction. */
export async function writeStore(
  project: ProjectId,
  rows: readonly SealedRecord[],
  frames: readonly Frame[],
  head: JournalHead,
): Promise<ProjectDatabase> {
  const { db, me } = await emptyDatabase(project);
  await db.transaction('rw', [db.records, db.journal, db.meta], async () => {
    await db.records.bulkPut([...rows]);
    await db.journal.bulkPut(frames.map((frame) => ({ seq: frame.body.seq, frame: frame.bytes })));
    await db.meta.put({ name: 'head', value: head });
    if (me !== undefined) await db.meta.put(me);
  });
  return db;
}

/** A database with nothing in it, and who worked on this machine before. */
async function emptyDatabase(project: ProjectId) {
  const found = await openDatabase(project);
  const me = await found.meta.get('me');
  // A restored backup comes into a new one; there is nothing to throw away.
  if ((await found.meta.count()) + (await found.records.count()) === 0) return { db: found, me };
  found.close();
  await deleteDatabase(project);
  return { db: await openDatabase(project), me };
}
