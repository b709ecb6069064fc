import { bytesToHex, randomBytes } from '@noble/hashes/utils.js';
import { nextStamp } from '#shared/model/clock';
import type { AnyRecord, ProjectTree } from '#shared/model/tree';
import { encodeFrame, type JournalHead } from '#shared/seal/journal';
import { type Envelope, type SealedRecord, sealRecord } from '#shared/seal/record';
import { type Change, prepareChange } from './change';
import type { MetaRow } from './database';
import { HostError, type ReadOnlyReason, readOnlyReason, withWatchdog } from './failure';
import type { Session } from './session';
import { leftToJournal, type Trailing } from './trailing';

/** Gives an applied change its place in the journal; `saveQueue` writes it. */
export function queueChange(session: Session, change: Change): void {
  const seq = session.seq + 1;
  const at = nextStamp(session.clock.now(), session.stamp);
  session.queue.push({ seq, at, change });
  session.seq = seq;
  session.stamp = at;
  const { type, group, reverts } = change;
  session.steps.push({ seq, type, group, reverts });
}

/**
 * Saves every queued change: one transaction for records, journal entries and head, then the same journal frames
 * to the host's file. Everything up to the database's put requests happens before the first `await`, so that
 * a change made while the window closes is still handed over.
 *
 * Answers when both are on the disk; null, or why nothing can be saved any more.
 */
export async function saveQueue(session: Session): Promise<ReadOnlyReason | null> {
  if (session.halted !== null) return session.halted;
  const sealed = sealQueue(session);
  if (sealed.head === null) return session.halted;
  const stored = store(session, sealed, sealed.head);
  const appended = appendFrames(session, sealed.frames, stored);
  try {
    await withWatchdog(stored);
  } catch (error) {
    session.halted = readOnlyReason(error);
    return session.halted;
  }
  try {
    await withWatchdog(appended);
  } catch (error) {
    return error instanceof HostError ? journalReason(error) : readOnlyReason(error);
  }
  return session.halted;
}

interface Row {
  readonly envelope: Envelope;
  readonly record: AnyRecord;
}

interface SealedQueue {
  /** Records that are written. */
  readonly put: ReadonlyMap<string, Row>;
  readonly gone: ReadonlySet<string>;
  readonly frames: readonly { readonly seq: number; readonly frame: Uint8Array }[];
  /** Null when there is nothing to write. */
  readonly head: JournalHead | null;
}

/**
 * Empties the queue: a journal frame for each change, each record once, as the last change left it, or left to the
 * journal. A change that cannot be sealed ends the saving; those before it are still written.
 */
function sealQueue(session: Session): SealedQueue {
  const put = new Map<string, Row>();
  const gone = new Set<string>();
  const frames: { seq: number; frame: Uint8Array }[] = [];
  let head: JournalHead | null = null;
  for (const { seq, at, change } of session.queue.splice(0)) {
    try {
      // Asked before the change moves the index on.
      const trailing = leftToJournal(change, session.index.envelopes);
      const prepared = prepareChange(change, session.index, {
        seq,
        at,
        by: session.author,
        newRev: () => bytesToHex(randomBytes(16)),
      });
      const { frame, hash } = encodeFrame(session.ring, prepared.entry, session.hash);
      session.hash = hash;
      frames.push({ seq, frame });
      const { count, digest } = prepared.entry;
      head = { seq, hash: bytesToHex(hash), count, digest };
      for (const id of prepared.gone) {
        put.delete(id);
        session.trailing.delete(id);
        gone.add(id);
      }
      for (const one of prepared.put) {
        const { id } = one.envelope;
        gone.delete(id);
        // What this very saving writes anyway is written as it is now.
        if (trailing.has(id) && !put.has(id)) {
          if (!session.trailing.has(id)) session.trailing.set(id, seq);
        } else {
          session.trailing.delete(id);
          put.set(id, one);
        }
      }
    } catch {
      session.halted = 'saveFailed';
      break;
    }
  }
  return { put, gone, frames, head };
}

function store(session: Session, { put, gone, frames }: SealedQueue, head: JournalHead): PromiseLike<void> {
  const { db } = session;
  const rows = sealRows(session, put.values());
  const trailing = trailingRow(session.trailing);
  return db.transaction('rw', [db.records, db.journal, db.meta], async (transaction) => {
    const requests = [
      db.records.bulkPut(rows),
      db.records.bulkDelete([...gone]),
      db.journal.bulkAdd([...frames]),
      db.meta.bulkPut([{ name: 'head', value: head }, trailing]),
    ];
    // Nothing more will be asked of it: without this the database waits for answers to reach a window that
    // may just be closing, and drops the change when the window is gone first.
    transaction.idbtrans.commit();
    await Promise.all(requests);
  });
}

function sealRows({ ring }: Session, rows: Iterable<Row>): SealedRecord[] {
  return Array.from(rows, ({ envelope, record }) => sealRecord(ring, envelope, record));
}

function trailingRow(trailing: Trailing): MetaRow {
  return { name: 'trailing', value: Object.fromEntries(trailing) };
}

/**
 * Writes the rows anew that trail behind the journal. `tree` must hold what was handed over last: changes that wait
 * are handed over before. Answers like `saveQueue`.
 */
export async function saveTrailing(session: Session, tree: ProjectTree): Promise<ReadOnlyReason | null> {
  const { db, index, trailing } = session;
  if (session.halted !== null) return session.halted;
  const rows = [...trailing.keys()].flatMap((id): Row[] => {
    const envelope = index.envelopes.get(id);
    const record = envelope && tree[envelope.kind][id];
    return envelope === undefined || record === undefined ? [] : [{ envelope, record }];
  });
  const sealed = sealRows(session, rows);
  trailing.clear();
  const none = trailingRow(trailing);
  try {
    await withWatchdog(
      db.transaction('rw', [db.records, db.meta], async () => {
        await Promise.all([db.records.bulkPut(sealed), db.meta.put(none)]);
      }),
    );
  } catch (error) {
    session.halted = readOnlyReason(error);
  }
  return session.halted;
}

/** Appends once the transaction is through, and after every earlier append. */
function appendFrames(
  session: Session,
  frames: SealedQueue['frames'],
  stored: PromiseLike<unknown>,
): Promise<void> {
  const earlier = session.appending;
  const work = (async () => {
    await stored;
    await earlier;
    for (const { frame } of frames) {
      const answer = await session.host.journal.append(session.project, frame);
      if (!answer.ok) throw new HostError(answer.reason, answer.detail);
    }
  })();
  session.appending = work;
  // Whoever waits for it sees the failure; this only keeps the browser from calling it unhandled.
  work.catch(() => undefined);
  return work;
}

function journalReason(error: HostError): ReadOnlyReason {
  return error.reason === 'diskFull' ? 'diskFull' : 'journalFailed';
}
