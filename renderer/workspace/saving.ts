import { bytesToHex, randomBytes } from '@noble/hashes/utils.js';
import { nextStamp } from '#shared/model/clock';
import { encodeFrame, type JournalHead } from '#shared/seal/journal';
import { sealRecord } from '#shared/seal/record';
import { addKeys, encodeVault } from '#shared/seal/vault';
import { type Change, prepareChange } from './change';
import { HostError, type ReadOnlyReason, readOnlyReason, withWatchdog } from './failure';
import type { Session } from './session';

/**
 * Saves an applied change: one transaction for records, journal entry and head, then the same journal frame
 * to the host's file. Everything up to the database's put requests happens before the first `await`, so that
 * a change made while the window closes is still handed over.
 *
 * Answers when both are on the disk; null, or why nothing can be saved any more.
 */
export async function saveChange(session: Session, change: Change): Promise<ReadOnlyReason | null> {
  const at = nextStamp(session.clock.now(), session.stamp);
  const seq = session.seq + 1;
  const prepared = prepareChange(change, session.index, {
    seq,
    at,
    by: session.author,
    newRev: () => bytesToHex(randomBytes(16)),
  });
  const { frame, hash } = encodeFrame(session.ring, prepared.entry, session.hash);
  const rows = prepared.put.map(({ envelope, record }) => sealRecord(session.ring, envelope, record));
  session.seq = seq;
  session.hash = hash;
  session.stamp = at;
  const { type, group, reverts, count, digest } = prepared.entry;
  session.steps.push({ seq, type, group, reverts });
  const head: JournalHead = { seq, hash: bytesToHex(hash), count, digest };
  const { db } = session;
  const stored = db.transaction('rw', [db.records, db.journal, db.meta], async (transaction) => {
    const requests = [
      db.records.bulkPut(rows),
      db.records.bulkDelete([...prepared.gone]),
      db.journal.add({ seq, frame }),
      db.meta.put({ name: 'head', value: head }),
    ];
    // Nothing more will be asked of it: without this the database waits for answers to reach a window that
    // may just be closing, and drops the change when the window is gone first.
    transaction.idbtrans.commit();
    await Promise.all(requests);
  });
  const appended = appendFrame(session, frame, stored);
  try {
    await withWatchdog(stored);
    await withWatchdog(appended);
    return null;
  } catch (error) {
    return error instanceof HostError ? journalReason(error) : readOnlyReason(error);
  }
}

/** Appends once the transaction is through, and after every earlier append. */
function appendFrame(session: Session, frame: Uint8Array, stored: PromiseLike<unknown>): Promise<void> {
  const earlier = session.appending;
  const work = (async () => {
    await stored;
    await earlier;
    const answer = await session.host.journal.append(session.project, frame);
    if (!answer.ok) throw new HostError(answer.reason, answer.detail);
  })();
  session.appending = work;
  // Whoever waits for it sees the failure; this only keeps the browser from calling it unhandled.
  work.catch(() => undefined);
  return work;
}

function journalReason(error: HostError): ReadOnlyReason {
  return error.reason === 'diskFull' ? 'diskFull' : 'journalFailed';
}

/** Puts keys for new interviews into the vault, on the disk, before anything is sealed with them. */
export async function ensureKeys(session: Session, keyIds: readonly string[]): Promise<void> {
  const missing = keyIds.filter((id) => !session.ring.interviews.has(id));
  if (missing.length === 0) return;
  const { vault, ring } = addKeys(session.vault, session.ring, missing);
  const answer = await session.host.vault.write(session.project, encodeVault(vault));
  if (!answer.ok) throw new HostError(answer.reason, answer.detail);
  session.vault = vault;
  session.ring = ring;
}
