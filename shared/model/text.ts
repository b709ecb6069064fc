import type { BlockId, GuideNodeId } from './ids';

/**
 * The domain's own model of a text (protocol, document, case report): a list of blocks.
 *
 * Canonical text = the blocks' texts joined with one `\n`. Offsets are UTF-16 code units within a block.
 * What was typed is never normalised.
 */
export interface Block {
  readonly id: BlockId;
  readonly kind: BlockKind;
  readonly text: string;
  /** Inline marks, ordered by start, not overlapping within one mark kind. */
  readonly marks: readonly Mark[];
  /** The guide node (question or group) this block answers; null outside any question (inbox, free text). */
  readonly question: GuideNodeId | null;
}

export type BlockKind = 'paragraph';

export interface Mark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
}

/** `verbatim`: words the interviewee used, inside a paraphrase. `emphasis`: the writer's stress. */
export type MarkKind = 'verbatim' | 'emphasis';

/** A place in a text: `offset` UTF-16 code units into the block's text, 0..text.length. */
export interface TextPoint {
  readonly block: BlockId;
  readonly offset: number;
}

/** A stand-off range over blocks; `start` never lies after `end` in the order of the text. */
export interface TextRange {
  readonly start: TextPoint;
  readonly end: TextPoint;
}

/** The words a range stood on, kept when its place became doubtful. Lengths in UTF-16 units. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * A range that is carried along through edits. `review` means: its text was removed by an edit, so its
 * place is doubtful; `quote` then holds what it stood on. It is never deleted or moved silently.
 */
export interface Anchor extends TextRange {
  readonly state: 'placed' | 'review';
  /** Present exactly when `state` is `review`. */
  readonly quote?: Quote;
}
