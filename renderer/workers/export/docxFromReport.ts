import {
  Document,
  type FileChild,
  HeadingLevel,
  Packer,
  type PageNumberEstimator,
  Paragraph,
  Tab,
  TableOfContents,
  TextRun,
} from 'docx';
import type { InterviewGuideBlock, InterviewGuideDocument } from '#shared/report/interviewGuideBlocks';
import { pageRuns } from '#shared/report/pageRuns';
import type { Inline, ReportDocument, ReportHeading, ReportQuote } from '#shared/report/reportDocument';
import { splitWideTable } from '#shared/report/splitWideTable';
import { checklistParts, formParts, ruledSpaceParts } from './docxForm';
import { itemParagraph, leadIndentOf } from './docxGuideItems';
import { guideNumbering } from './docxGuideStyles';
import { listParagraphs, reportNumbering } from './docxLists';
import { matrixParts } from './docxMatrix';
import { sectionFrame, textWidthOf } from './docxPages';
import { collectFootnotes, type FootnoteCollector, inlineRuns, textRuns } from './docxRuns';
import { reportStyles, styleIds } from './docxStyles';
import { factsTable, tableParts } from './docxTable';
import { xmlText } from './xmlText';

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** What every block needs to know of the page and the file it is written into. */
interface Setting {
  readonly textWidth: number;
  readonly footnotes: FootnoteCollector;
  /** Where the texts of numbered titles and questions begin, in twips. */
  readonly leadIndent: number;
  /** Counts the lists of the file, so that each begins at 1. */
  readonly nextList: () => number;
}

/**
 * Writes a report or an interview guide as a Word file. Throws only when the docx library does; text that XML cannot hold is
 * cleaned (see `xmlText`), not refused.
 *
 * What Word shows without asking is right as written: numbers of tables, references and contents are worked out here,
 * so no field is marked for updating and no question comes up on opening. Page numbers in the contents are the one
 * thing that only a layout knows; they are written when `contents.pageNumbers` asks for that layout.
 */
export async function docxFromReport(
  report: ReportDocument | InterviewGuideDocument,
): Promise<Uint8Array<ArrayBuffer>> {
  const blocks: readonly InterviewGuideBlock[] = report.blocks.flatMap(
    (block): readonly InterviewGuideBlock[] => (block.kind === 'table' ? splitWideTable(block) : [block]),
  );
  const footnotes = collectFootnotes(
    blocks.flatMap((block) => (block.kind === 'table' && block.caption.id ? [block.caption.id] : [])),
  );
  const usualWidth = textWidthOf(report.page);
  const pageNumbers = countsPages(report) ? await pageEstimator() : null;
  const leadIndent = leadIndentOf(blocks);
  let lists = 0;
  const nextList = () => ++lists;
  const sections = pageRuns({ ...report, blocks }).map((run) => {
    const textWidth = textWidthOf(run.page);
    const setting: Setting = { textWidth, footnotes, leadIndent, nextList };
    return {
      ...sectionFrame(run, report.footer, usualWidth),
      children: [
        ...(run.begins === 'document' ? [...titleParts(report, textWidth), ...contentsParts(report)] : []),
        ...bodyParts(run.blocks, setting),
      ],
    };
  });
  const file = new Document({
    ...(pageNumbers === null ? {} : { pageNumbers }),
    title: xmlText(report.titleBlock.title),
    // Empty instead of the library's "Un-named"; no name of a machine or its user ever goes in.
    creator: '',
    lastModifiedBy: '',
    description: '',
    styles: reportStyles(report.language, usualWidth),
    footnotes: footnotes.notes,
    numbering: { config: [...guideNumbering.config, ...reportNumbering] },
    sections,
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function countsPages({ contents }: Pick<ReportDocument, 'contents'>): boolean {
  return contents !== null && contents.pageNumbers !== false;
}

/**
 * Lays the pages out as Word would, so that the table of contents comes with its page numbers. A megabyte of
 * code, and seconds for 60 pages, so it is loaded for a table of contents only. It stops at hyphenated text,
 * which is one reason why this file does not hyphenate (the other: every program breaks words differently).
 * At a rare sign whose width it does not know it guesses: a number that may be one off beats a blank.
 */
async function pageEstimator(): Promise<PageNumberEstimator> {
  const { estimatePageNumbersWith } = await import('docx/layout');
  return estimatePageNumbersWith({ guess: true });
}

/** Longer titles would fill three lines of their 26 point; they are set in 20. */
const longestLargeTitle = 44;

function titleParts(
  { titleBlock }: Pick<ReportDocument, 'titleBlock'>,
  textWidth: number,
): readonly FileChild[] {
  const line = (style: string, text: string) => new Paragraph({ style, children: textRuns(text) });
  return [
    ...(titleBlock.kicker === '' ? [] : [line(styleIds.kicker, titleBlock.kicker)]),
    new Paragraph({
      style: 'Title',
      children: textRuns(titleBlock.title, titleBlock.title.length > longestLargeTitle ? { size: 40 } : {}),
    }),
    ...(titleBlock.subtitle === null ? [] : [line(styleIds.subtitle, titleBlock.subtitle)]),
    ...(titleBlock.facts.length === 0 ? [] : [factsTable(titleBlock.facts, textWidth)]),
  ];
}

/** Headings of the fourth level would double the length of the contents and tell little. */
const contentsLevels = '1-3';

function contentsParts({ contents }: Pick<ReportDocument, 'contents'>): readonly FileChild[] {
  if (contents === null) {
    return [];
  }
  return [
    new Paragraph({ style: styleIds.contentsHeading, children: textRuns(contents.heading) }),
    // Filled with the headings when it is packed. Without page numbers (\\n) every entry is right as it stands; clean,
    // since a field marked for updating makes Word ask a question that frightens.
    new TableOfContents(xmlText(contents.heading), {
      hyperlink: true,
      headingStyleRange: contentsLevels,
      beginDirty: false,
      ...(contents.pageNumbers === false ? { pageNumbersEntryLevelsRange: contentsLevels } : {}),
    }),
  ];
}

function bodyParts(blocks: readonly InterviewGuideBlock[], setting: Setting): readonly FileChild[] {
  return blocks.flatMap((block, index) => blockParts(block, blocks[index + 1], setting));
}

function blockParts(
  block: InterviewGuideBlock,
  next: InterviewGuideBlock | undefined,
  { textWidth, footnotes, leadIndent, nextList }: Setting,
): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [headingParagraph(block, leadIndent, footnotes)];
    case 'paragraph':
      return [
        new Paragraph({
          style: block.role === 'remark' ? styleIds.remark : styleIds.body,
          // The legend of a matrix stays with it.
          ...(next?.kind === 'matrix' ? { keepNext: true, keepLines: true } : {}),
          children: inlineRuns(block.inlines, footnotes),
        }),
      ];
    case 'list':
      return listParagraphs(block, nextList(), footnotes);
    case 'facts':
      return block.facts.length === 0
        ? []
        : [factsTable(block.facts, textWidth), new Paragraph({ style: styleIds.tableNote })];
    case 'newChapter':
      // Has become a section.
      return [];
    case 'quote':
      return quoteParagraphs(block, next?.kind === 'quote', footnotes);
    case 'table':
      return tableParts(block, textWidth, footnotes);
    case 'form':
      return formParts(block, textWidth);
    case 'checklist':
      return checklistParts(block, textWidth);
    case 'question':
    case 'bullet':
    case 'instruction':
      return [itemParagraph(block, next, leadIndent, footnotes)];
    case 'ruledSpace':
      return ruledSpaceParts(block, leadIndent, textWidth);
    case 'matrix':
      return matrixParts(block, textWidth, footnotes);
  }
}

function headingParagraph(heading: ReportHeading, indent: number, footnotes: FootnoteCollector): Paragraph {
  const notes = (heading.footnotes ?? []).map((text): Inline => ({ kind: 'footnote', text }));
  const title = [...textRuns(heading.text), ...inlineRuns(notes, footnotes)];
  return new Paragraph({
    heading: headingLevels[heading.level],
    // At the head of a page the room above a heading would only push the text down.
    ...(heading.newPage ? { pageBreakBefore: true, spacing: { before: 0, after: 160 } } : {}),
    ...(heading.number === null
      ? { children: title }
      : {
          indent: numberIndent(heading.number, indent),
          children: [...textRuns(heading.number), new TextRun({ children: [new Tab()] }), ...title],
        }),
  });
}

/** A longer number than the others ("2.1.1.1") has a longer indent; 110 twips is a bold digit or dot of 10.5 point. */
function numberIndent(number: string, usual: number) {
  const left = Math.max(usual, number.length * 110 + 60);
  return { left, hanging: left };
}

function quoteParagraphs(
  quote: ReportQuote,
  another: boolean,
  footnotes: FootnoteCollector,
): readonly Paragraph[] {
  return [
    new Paragraph({ style: styleIds.quote, children: inlineRuns(quote.inlines, footnotes) }),
    new Paragraph({
      style: styleIds.quoteSource,
      // A gap after each quotation, a larger one after the last.
      spacing: { after: another ? 140 : 220 },
      children: textRuns(quote.source),
    }),
  ];
}
