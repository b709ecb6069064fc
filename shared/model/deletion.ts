import type { AnswerState } from './fieldwork';
import type { DeletionId, GuideNodeId, PersonId, SiteId } from './ids';

/**
 * One run of deleting words for good: what it is about, who wanted it and why, what was there before and what was
 * found afterwards. It stays when the words are gone, so it holds none of them.
 *
 * Its way: requested -> agreed (by a second person where the project wants four eyes) -> erased (the records are
 * gone from the project) -> finished (the keys are destroyed, and the program has looked). A run that is erased
 * and not finished was interrupted and is taken up again.
 */
export interface Deletion {
  readonly id: DeletionId;
  readonly kind: 'deletion';
  readonly reason: string;
  readonly items: readonly DeletionItem[];
  readonly requested: Signature;
  readonly agreed: Signature | null;
  readonly withdrawn: Signature | null;
  /** What was there, item by item; null until the records are gone. */
  readonly erased: (Signature & { readonly before: readonly ErasedItem[] }) | null;
  readonly finished: (Signature & { readonly checks: DeletionChecks }) | null;
}

export interface Signature {
  readonly by: PersonId;
  /** ISO date-time. */
  readonly at: string;
}

/** Whatever hangs on one key of the vault. */
export interface DeletionItem {
  /** `leftover`: a key whose interview or source was removed earlier; its history could still be read. */
  readonly what: 'interview' | 'document' | 'nameList' | 'leftover';
  /** The key's id: that of the interview, the source or the list of names. */
  readonly key: string;
  /** How people call it, without a name and without its words: "S04 · PL · 24.03.2026", a citation key. */
  readonly label: string;
  readonly site: SiteId | null;
}

/** What an item held before it was deleted, in numbers. */
export interface ErasedItem {
  readonly key: string;
  readonly protocols: number;
  readonly sources: number;
  readonly characters: number;
  readonly codings: number;
  readonly passages: number;
  readonly memos: number;
  /** ISO date-time at which the last protocol was approved; null when none was. */
  readonly approvedAt: string | null;
  /** Protocol by protocol, which questions were answered, silent or left out: counts must not lose them. */
  readonly answers: readonly AnswerShell[];
  /** SHA-256 over the sealed records in the order of their ids, hexadecimal: says what was there, tells nothing of it. */
  readonly sealed: string;
}

/** What a protocol said to its questions, without a word of it. A question that is not there was open. */
export interface AnswerShell {
  readonly [node: GuideNodeId]: 'said' | AnswerState;
}

/** What the program looked at after the keys were destroyed. */
export interface DeletionChecks {
  /** Keys of this run still found in a copy of the vault; 0 is right. */
  readonly keysLeft: number;
  /** Copies of the vault that were read back. */
  readonly vaultCopies: number;
  /** Records under these keys still found in the database; 0 is right. */
  readonly recordsLeft: number;
  /** Internal backups that hold none of the keys any more. */
  readonly snapshots: number;
  /** Internal backups that could not be read and were removed. */
  readonly snapshotsRemoved: number;
  /** Entries of the history whose words can no longer be read. */
  readonly historySilenced: number;
}

export type DeletionState = 'requested' | 'agreed' | 'erased' | 'finished' | 'withdrawn';

export function deletionState(deletion: Deletion): DeletionState {
  if (deletion.finished !== null) return 'finished';
  if (deletion.erased !== null) return 'erased';
  if (deletion.withdrawn !== null) return 'withdrawn';
  return deletion.agreed === null ? 'requested' : 'agreed';
}
