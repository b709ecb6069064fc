import type { Ellipsis, QuoteMarks } from '#shared/model/evidenceQuote';

/** What a person may choose of, in the order of the lists. */
export const quoteMarkKinds: readonly QuoteMarks[] = ['german', 'english', 'guillemetsIn', 'guillemetsOut'];
export const ellipsisKinds: readonly Ellipsis[] = ['round', 'square'];
