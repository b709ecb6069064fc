import { CommandRefused } from '#shared/commands/command';
import { isFinal } from '#shared/commands/deletionCommands';
import { type JournalEntry, readFrame } from '#shared/seal/journal';
import { keyFor, keyIdOf } from '#shared/seal/record';
import type { KeyRing } from '#shared/seal/vault';
import { type Change, touchedRecords } from './change';
import type { Session } from './session';

/** Refuses a change to records whose key was destroyed: nothing can be sealed under it any more. */
export function needKeys(ring: KeyRing, { after, patches }: Change): void {
  for (const { kind, id } of touchedRecords(patches)) {
    const record = after[kind][id];
    if (record !== undefined && keyFor(ring, keyIdOf(record)) === undefined)
      throw new CommandRefused('textDeleted');
  }
}

/**
 * True when a later deletion changed a record that these entries changed before it: taking them back could bring
 * words back that were deleted there (the list of names remembers some), or not fit any more.
 */
export async function beyondDeletion(session: Session, entries: readonly JournalEntry[]): Promise<boolean> {
  const oldest = Math.min(...entries.map(({ seq }) => seq));
  const touched = new Set(entries.flatMap(({ records }) => records.map(({ id }) => id)));
  // Heads are loaded back to the entries at least: that is how these were found.
  const deletions = session.steps.filter(({ seq, type }) => seq > oldest && isFinal(type));
  const rows = await session.db.journal.bulkGet(deletions.map(({ seq }) => seq));
  return rows.some(
    (row) => row !== undefined && readFrame(row.frame).body.records.some(({ id }) => touched.has(id)),
  );
}
