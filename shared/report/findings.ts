import type { EvidenceLink, Statement } from '#shared/model/caseReport';
import type { GuideNodeId } from '#shared/model/ids';
import type { Block } from '#shared/model/text';
import { isPrinted, quoteState } from '#shared/quote/quoteState';
import { type NumberedStatement, statementInlines } from './paragraphInlines';
import { quoteInline } from './passageInline';
import { quoteSource } from './quoteSource';
import type { ReportContext } from './reportContext';
import { type HeadingLevel, type ReportBlock, type ReportQuote, remark } from './reportDocument';
import { arrangeBySections, isUnused, type ReportSection } from './reportSections';

/** What a report says, section by section, in the order in which it is printed. */
export interface Findings {
  readonly sections: readonly { readonly node: GuideNodeId; readonly blocks: readonly ReportBlock[] }[];
  /** What belongs to no section, under a heading of its own; a remark when the whole report is empty. */
  readonly rest: readonly ReportBlock[];
}

/** The report's sections with their paragraphs, and under each paragraph the passages to be quoted. */
export function findings(context: ReportContext, statements: readonly NumberedStatement[]): Findings {
  const { translate, report, guide } = context;
  const arranged = arrangeBySections(guide, report.blocks, report.parts);
  const loose = looseQuotes(context, statements);
  if (arranged.sections.length === 0 && arranged.rest.length === 0 && loose.length === 0) {
    return { sections: [], rest: [remark(translate('emptyReport'))] };
  }
  const rest = arranged.rest.flatMap((block) => paragraphWithQuotes(context, block, statements));
  return {
    sections: arranged.sections.map((section) => ({
      node: section.node.id,
      blocks: sectionBlocks(context, section, 1, statements),
    })),
    rest:
      rest.length + loose.length === 0
        ? []
        : [...restHeading(context, arranged.sections.length > 0), ...rest, ...loose],
  };
}

/** What a node is called in a heading: its text as printed; topics are for narrow column heads. */
export function sectionTitle(section: Pick<ReportSection, 'node'>): string {
  return section.node.text;
}

function restHeading(context: ReportContext, besideSections: boolean): readonly ReportBlock[] {
  // A report without any section needs no heading that sets the rest apart from them.
  return besideSections
    ? [{ kind: 'heading', level: 1, number: null, text: context.translate('otherHeading'), newPage: false }]
    : [];
}

function sectionBlocks(
  context: ReportContext,
  section: ReportSection,
  level: HeadingLevel,
  statements: readonly NumberedStatement[],
): readonly ReportBlock[] {
  const heading: ReportBlock = {
    kind: 'heading',
    level,
    number: section.node.printedNumber,
    text: sectionTitle(section),
    newPage: false,
  };
  if (isUnused(section)) {
    // One sentence for the whole section; its empty subsections would only repeat it.
    return [heading, remark(context.translate('noFindings'))];
  }
  const below: HeadingLevel = level === 1 ? 2 : level === 2 ? 3 : 4;
  return [
    heading,
    ...section.paragraphs.flatMap((block) => paragraphWithQuotes(context, block, statements)),
    ...section.children.flatMap((child) => sectionBlocks(context, child, below, statements)),
  ];
}

function paragraphWithQuotes(
  context: ReportContext,
  block: Block,
  statements: readonly NumberedStatement[],
): readonly ReportBlock[] {
  // A statement over several paragraphs is quoted under the last of them, where it is complete.
  const ending = statements.filter(({ statement }) => statement.end.block === block.id);
  return [
    {
      kind: 'paragraph',
      role: 'body',
      inlines: statementInlines(block, context.annex ? ending : [], context.language),
    },
    ...quotesOf(context, ending),
  ];
}

/** Quotations whose paragraph is gone: shown and told, never dropped. */
function looseQuotes(
  context: ReportContext,
  statements: readonly NumberedStatement[],
): readonly ReportBlock[] {
  const present = new Set(
    context.report.blocks.filter((block) => block.text.trim() !== '').map((block) => block.id),
  );
  const quotes = quotesOf(
    context,
    statements.filter(({ statement }) => !present.has(statement.end.block)),
  );
  return quotes.length === 0 ? [] : [remark(context.translate('looseQuotes')), ...quotes];
}

function quotesOf(context: ReportContext, statements: readonly NumberedStatement[]): readonly ReportQuote[] {
  // A passage that two statements of a paragraph share is quoted once.
  const byPassage = new Map<string, EvidenceLink>();
  for (const { statement } of statements) {
    for (const link of statement.evidence) {
      const printed = isPrinted(quoteState(context.tree, link), context.report.status);
      if (printed && !byPassage.has(link.passage)) {
        byPassage.set(link.passage, link);
      }
    }
  }
  return [...byPassage.values()].map((link) => quoteOf(context, link));
}

function quoteOf(context: ReportContext, link: EvidenceLink): ReportQuote {
  return { kind: 'quote', inlines: [quoteInline(context, link)], source: quoteSource(context, link) };
}

/** The statements in the order of the text, counted from 1; those whose paragraph is gone stand last. */
export function numberStatements(
  blocks: readonly Block[],
  statements: readonly Statement[],
): readonly NumberedStatement[] {
  const placeOf = new Map(blocks.map((block, index) => [block.id, index]));
  const place = (statement: Statement) => placeOf.get(statement.start.block) ?? blocks.length;
  return [...statements]
    .sort((a, b) => place(a) - place(b) || a.start.offset - b.start.offset || a.end.offset - b.end.offset)
    .map((statement, index) => ({ statement, number: index + 1 }));
}
