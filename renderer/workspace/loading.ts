import { readRecord, recordSchemas } from '#schemas/records/registry';
import { emptyTree, type ProjectTree, type RecordKind } from '#shared/model/tree';
import { digestOf, type Envelope, openRecord, type SealedRecord } from '#shared/seal/record';
import type { KeyRing } from '#shared/seal/vault';
import type { StoreIndex } from './change';

/** What the start check had to repair. */
export interface Recovery {
  readonly why: 'storeEmpty' | 'storeShort' | 'storeBehind' | 'differentHistory' | 'journalBehind';
  /** Commands taken from the journal file on top of the snapshot. */
  readonly replayed: number;
  /** Name of the snapshot the rebuilding began with; null when it began from nothing. */
  readonly snapshot: string | null;
}

export interface LoadedTree {
  readonly tree: ProjectTree;
  readonly index: StoreIndex;
  /** Records whose key was destroyed: left out, as they should be. */
  readonly withoutKey: number;
}

/** A record was written by a newer program, or is damaged in spite of its seal. */
export class UnreadableRecord extends Error {
  readonly reason: 'newerVersion' | 'damaged';
  constructor(reason: 'newerVersion' | 'damaged', detail: string) {
    super(`${reason}: ${detail}`);
    this.reason = reason;
  }
}

/** Between these many records the window may breathe: some 10 ms of opening. */
const batch = 100;

type Pack = readonly SealedRecord[];

/**
 * Opens all records into one tree. They come in packs, so that the database fetches the next one while this
 * one is opened. The whole project is opened in one go, so that no screen waits for the
 * database later. `breathe` lets the window paint in between; what it rejects with ends the loading.
 */
export async function loadTree(
  ring: KeyRing,
  packs: Iterable<Pack> | AsyncIterable<Pack>,
  breathe: (read: number) => Promise<void>,
): Promise<LoadedTree> {
  const tree = emptyTree() as { [K in RecordKind]: { [id: string]: unknown } };
  const envelopes = new Map<string, Envelope>();
  let withoutKey = 0;

  function take(row: SealedRecord): void {
    const { box: _, ...envelope } = row;
    envelopes.set(row.id, envelope);
    if (!(row.kind in recordSchemas)) throw new UnreadableRecord('newerVersion', `kind ${row.kind}`);
    const opened = openRecord(ring, row);
    if (!opened.ok) {
      if (opened.reason === 'damaged') throw new UnreadableRecord('damaged', `${row.kind} ${row.id}`);
      withoutKey += 1;
      return;
    }
    const reading = readRecord(row.kind, row.version, opened.content);
    if (!reading.ok) {
      throw new UnreadableRecord(
        reading.reason === 'newerVersion' ? 'newerVersion' : 'damaged',
        reading.detail,
      );
    }
    // Immer freezes what it finds unfrozen, all of it, with the first change: a third of a second in a large
    // project. It stops at what is frozen already.
    tree[row.kind][row.id] = Object.freeze(reading.record);
  }

  let opened = 0;
  for await (const rows of packs) {
    for (const row of rows) {
      opened += 1;
      if (opened % batch === 0) await breathe(opened);
      take(row);
    }
  }
  // Filled kind by kind with records of that kind.
  return {
    tree: tree as ProjectTree,
    index: { envelopes, digest: digestOf(envelopes.values()) },
    withoutKey,
  };
}
