import { linkedPassageText } from '#shared/evidence/passage';
import type { EvidenceLink } from '#shared/model/caseReport';
import { printedQuote } from '#shared/quote/printedQuote';
import { quotation } from './quotation';
import type { ReportContext } from './reportContext';
import { type Inline, plain, styled } from './reportDocument';
import { passageWords } from './verbatim';

/** A passage as its quotation was worked on: cuts, marks and all. */
export function quoteInline(context: ReportContext, link: EvidenceLink): Inline {
  const printed = printedQuote(context.tree, link, context.language);
  return printed.kind === 'text' ? plain(printed.text) : passageInline(context, link);
}

/** A passage in full as a quotation; a sentence in its place when its words are deleted or in doubt. */
export function passageInline(context: ReportContext, link: EvidenceLink): Inline {
  const found = linkedPassageText(context.tree, link);
  switch (found.kind) {
    case 'text':
      return plain(quotation(passageWords(found.pieces, context.language), context.language));
    case 'review':
      return styled('emphasis', context.translate('quoteReview'));
    case 'deleted':
      return styled('emphasis', context.translate('quoteDeleted'));
  }
}
