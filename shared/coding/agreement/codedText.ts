/** One coder's coding as an interval of the canonical text: UTF-16 offsets, `start < end`. */
export interface CodedInterval {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of the canonical text. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** One text as several coders coded it, each without having seen the others. */
export interface ComparedText {
  readonly id: string;
  /** UTF-16 units of the canonical text. */
  readonly length: number;
  readonly sentences: readonly TextSpan[];
  /** Answers of a protocol, paragraphs of a document. */
  readonly answers: readonly TextSpan[];
  /** By coder, in the same order for every text. A coder who did not code this text is null, not empty. */
  readonly codings: readonly (readonly CodedInterval[] | null)[];
}

/**
 * What is compared. `character`: every character is a unit, so long passages weigh more and boundaries count.
 * `sentence`, `answer`: a unit has a code when at least one of its characters has it.
 */
export type AgreementUnit = 'character' | 'sentence' | 'answer';
