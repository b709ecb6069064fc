import type { JournalHead } from './journal';

/** What the working copy (IndexedDB) says of itself. */
export interface StoreState {
  /** Head as last written with a command; null when the store has none (new, wiped or emptied). */
  readonly head: JournalHead | null;
  /** Counted and computed from the records that are really there. */
  readonly count: number;
  readonly digest: string;
}

export type StartDecision =
  /** Store and journal tell the same. */
  | { readonly kind: 'fine' }
  /** The store is whole and ahead: a crash between saving and appending. The journal is caught up from it. */
  | { readonly kind: 'catchUpJournal'; readonly fromSeq: number }
  /** The store lost something, or is gone: build it anew from snapshot and journal, and say so. */
  | {
      readonly kind: 'rebuildStore';
      readonly why: 'storeEmpty' | 'storeShort' | 'storeBehind' | 'differentHistory';
    }
  /** Neither holds anything: the vault is there, its project is not. */
  | { readonly kind: 'nothingThere' };

/**
 * Compares the working copy with the journal before it is used. IndexedDB can come up empty, or with half of
 * its records and no error (design/reliability, findings 1 to 3); only an own count outside of it notices.
 *
 * @param journal heads of the journal's whole frames, in order.
 */
export function checkStart(store: StoreState, journal: readonly JournalHead[]): StartDecision {
  const last = journal.at(-1);
  if (store.head === null)
    return last === undefined ? { kind: 'nothingThere' } : { kind: 'rebuildStore', why: 'storeEmpty' };
  const whole = store.head.count === store.count && store.head.digest === store.digest;
  if (!whole) return { kind: 'rebuildStore', why: 'storeShort' };
  if (last === undefined || store.head.seq > last.seq)
    return { kind: 'catchUpJournal', fromSeq: (last?.seq ?? 0) + 1 };
  if (store.head.seq < last.seq) return { kind: 'rebuildStore', why: 'storeBehind' };
  return store.head.hash === last.hash ? { kind: 'fine' } : { kind: 'rebuildStore', why: 'differentHistory' };
}
