import { editQuote, type QuoteWork } from '#shared/commands/quoteCommands';
import type { EvidenceLink } from '#shared/model/caseReport';
import type { EvidenceQuote } from '#shared/model/evidenceQuote';
import type { CaseReportId, StatementId } from '#shared/model/ids';
import type { TextRange } from '#shared/model/text';
import { codedText } from '#shared/model/tree';
import { cutsOfQuote } from '#shared/quote/cutsOfQuote';
import type { SampleReport } from './content';
import { placedPassage, type Texts } from './makeTexts';
import { type Hand, known, type Making } from './making';

/** Leaves words out of a quotation, or prints others in their place. */
export function cutQuote(
  making: Making,
  hand: Hand,
  texts: Texts,
  report: CaseReportId,
  { passage, words, insert }: NonNullable<SampleReport['cuts']>[number],
): void {
  const place = placedPassage(texts, passage);
  const { block, offset } = place.range.start;
  const source = known(codedText(making.tree(), place.text), passage);
  const text = known(
    source.blocks.find(({ id }) => id === block),
    passage,
  ).text;
  const at = text.indexOf(words, offset);
  if (at < 0) throw new Error(`the sample project cuts words out of ${passage} that are not there`);
  const cut = { start: { block, offset: at }, end: { block, offset: at + words.length }, insert };
  for (const quoted of quotesOf(making, report)) {
    const where = quotedPlace(making, quoted.link);
    if (where?.start.block !== block || where.start.offset !== offset) continue;
    workOn(making, hand, report, quoted, 'proposed', [cut]);
  }
}

/** Lets the quotations of a report leave the project as they stand. */
export function releaseQuotes(making: Making, hand: Hand, report: CaseReportId): void {
  for (const quoted of quotesOf(making, report)) {
    workOn(making, hand, report, quoted, 'released', cutsOfQuote(making.tree(), quoted.link));
  }
}

interface Quoted {
  readonly statement: StatementId;
  readonly link: EvidenceLink;
  readonly quote: EvidenceQuote;
}

function quotesOf(making: Making, report: CaseReportId): readonly Quoted[] {
  const { statements } = known(making.tree().caseReport[report], 'a report that was made');
  return Object.values(statements).flatMap(({ id: statement, evidence }) =>
    evidence.flatMap((link) => (link.quote === null ? [] : [{ statement, link, quote: link.quote }])),
  );
}

function quotedPlace(making: Making, { text, passage }: EvidenceLink): TextRange | undefined {
  return Object.values(making.tree().evidenceLayer).find((one) => one.text === text)?.passages[passage];
}

function workOn(
  making: Making,
  hand: Hand,
  report: CaseReportId,
  { statement, link, quote: { marks, ellipsis, attribution } }: Quoted,
  release: 'proposed' | 'released',
  cuts: QuoteWork['cuts'],
): void {
  const work = { marks, ellipsis, attribution, cuts, release, reason: '' };
  making.run(hand, editQuote, { report, statement, link: link.id, work });
}
