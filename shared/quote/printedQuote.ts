import { linkedPassageText } from '#shared/evidence/passage';
import type { EvidenceLink } from '#shared/model/caseReport';
import type { Ellipsis } from '#shared/model/evidenceQuote';
import { plainHouseStyle } from '#shared/model/houseStyle';
import type { Language } from '#shared/model/language';
import { codedText, type ProjectTree } from '#shared/model/tree';
import { marksOf, type QuotationMarks, quotationMarks } from '#shared/report/quotation';
import { cutsOfQuote } from './cutsOfQuote';
import { printQuote, quoteParts } from './quoteParts';

export type PrintedQuote =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'review' }
  | { readonly kind: 'deleted' };

/** A quotation as it is printed, with its marks; or why there is none. */
export function printedQuote(tree: ProjectTree, link: EvidenceLink, language: Language): PrintedQuote {
  const found = linkedPassageText(tree, link);
  const source = codedText(tree, link.text);
  if (found.kind !== 'text' || source === undefined) {
    return { kind: found.kind === 'text' ? 'deleted' : found.kind };
  }
  const rendering = quoteRendering(tree, link, language);
  const parts = quoteParts(source.blocks, found.pieces, cutsOfQuote(tree, link), rendering);
  return { kind: 'text', text: printQuote(parts, rendering.marks) };
}

/** Marks and ellipsis of a quotation: its own, or the house's, or those of the language. */
export function quoteRendering(
  tree: ProjectTree,
  link: Pick<EvidenceLink, 'quote'>,
  language: Language,
): { readonly marks: QuotationMarks; readonly ellipsis: Ellipsis } {
  const { quotes } = Object.values(tree.project)[0]?.houseStyle ?? plainHouseStyle;
  const marks = link.quote?.marks ?? quotes.marks;
  return {
    marks: marks === null ? quotationMarks(language) : marksOf[marks],
    ellipsis: link.quote?.ellipsis ?? quotes.ellipsis,
  };
}
