import { linkedPassageText } from '#shared/evidence/passage';
import type { EvidenceLink } from '#shared/model/caseReport';
import { quotation } from './quotation';
import type { ReportContext } from './reportContext';
import { type Inline, plain, styled } from './reportDocument';
import { passageWords } from './verbatim';

/** A passage as a quotation; a sentence in its place when its words are deleted or in doubt. */
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
