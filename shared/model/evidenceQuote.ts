import type { EvidenceLinkId, PersonId, QuoteCutId } from './ids';
import type { Anchor } from './text';

/** How a passage is printed as a quotation. What is left out of it lies with the passage: see `QuoteCut`. */
export interface EvidenceQuote {
  /** Null = as the project's house style says. */
  readonly marks: QuoteMarks | null;
  readonly ellipsis: Ellipsis | null;
  readonly attribution: Attribution | null;
  readonly release: QuoteRelease;
}

/** „…“, “…”, »…« or «…». */
export type QuoteMarks = 'german' | 'english' | 'guillemetsIn' | 'guillemetsOut';

/** What stands for words left out: (…) or […]. What is put in always stands in square brackets. */
export type Ellipsis = 'round' | 'square';

/** What is said of where a quotation comes from, from nothing to all that is known; each says more than the one before. */
export type Attribution = 'none' | 'level' | 'role' | 'subgroup' | 'site' | 'full';

/** Whether a quotation may leave the project. A released one whose source has changed since is to be checked. */
export type QuoteRelease =
  | { readonly state: 'proposed' }
  | {
      readonly state: 'released';
      readonly by: PersonId;
      /** ISO date-time. */
      readonly at: string;
      /** Hash of the passage's words as they were released. */
      readonly words: string;
    }
  | { readonly state: 'withheld'; readonly by: PersonId; readonly at: string; readonly reason: string };

/** A project's way of printing quotations; `marks: null` = those of the language of its texts. */
export interface QuoteStyle {
  readonly marks: QuoteMarks | null;
  readonly ellipsis: Ellipsis;
  readonly attribution: Attribution;
}

export const plainQuoteStyle: QuoteStyle = { marks: null, ellipsis: 'round', attribution: 'full' };

/** A passage as it is quoted before anybody worked on it. */
export const plainQuote: EvidenceQuote = {
  marks: null,
  ellipsis: null,
  attribution: null,
  release: { state: 'proposed' },
};

/**
 * A place of the source where a quotation departs from it: words left out (a range, nothing inserted), a word put in
 * (an empty range), or words replaced by others. Anchored in the source itself, which stays as it is, and sealed with
 * it. Cuts of one quotation never overlap.
 */
export interface QuoteCut extends Anchor {
  readonly id: QuoteCutId;
  /** The quotation it belongs to. */
  readonly link: EvidenceLinkId;
  /** Printed in square brackets; empty = only left out. */
  readonly insert: string;
}

/** What is printed for a quotation that nobody worked on. */
export function quoteIf(quoted: boolean): EvidenceQuote | null {
  return quoted ? plainQuote : null;
}
