import {
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  type ISectionPropertiesOptions,
  Packer,
  PageNumber,
  type PageNumberEstimator,
  Paragraph,
  Tab,
  TableOfContents,
  TextRun,
} from 'docx';
import type { InterviewGuideBlock, InterviewGuideDocument } from '#shared/report/interviewGuideBlocks';
import type {
  FooterPart,
  Inline,
  PageSettings,
  ReportDocument,
  ReportHeading,
  ReportQuote,
} from '#shared/report/reportDocument';
import { checklistParts, formParts, ruledSpaceParts } from './docxForm';
import { itemParagraph, leadIndentOf } from './docxGuideItems';
import { guideNumbering } from './docxGuideStyles';
import { matrixParts } from './docxMatrix';
import { collectFootnotes, type FootnoteCollector, inlineRuns, textRuns } from './docxRuns';
import { reportStyles, styleIds } from './docxStyles';
import { factsTable, tableParts } from './docxTable';
import { xmlText } from './xmlText';

const twipsPerMillimetre = 1440 / 25.4;

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
}

/**
 * Writes a report or an interview guide as a Word file. Throws only when the docx library does; text that XML cannot hold is
 * cleaned (see `xmlText`), not refused.
 */
export async function docxFromReport(
  report: ReportDocument | InterviewGuideDocument,
): Promise<Uint8Array<ArrayBuffer>> {
  const footnotes = collectFootnotes();
  const textWidth = twips(report.page.width - report.page.margin.left - report.page.margin.right);
  const pageNumbers = report.contents === null ? null : await pageEstimator();
  const file = new Document({
    ...(pageNumbers === null ? {} : { pageNumbers }),
    title: xmlText(report.titleBlock.title),
    // Empty instead of the library's "Un-named"; no name of a machine or its user ever goes in.
    creator: '',
    lastModifiedBy: '',
    description: '',
    styles: reportStyles(report.language, textWidth),
    footnotes: footnotes.notes,
    numbering: guideNumbering,
    sections: [
      {
        properties: pageProperties(report.page),
        headers: { default: runningHead(report), first: new Header({ children: [new Paragraph({})] }) },
        footers: { default: pageFooter(report.footer), first: pageFooter(report.footer) },
        children: [
          ...titleParts(report, textWidth),
          ...contentsParts(report),
          ...bodyParts(report.blocks, { textWidth, footnotes, leadIndent: leadIndentOf(report.blocks) }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
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

function twips(millimetres: number): number {
  return Math.round(millimetres * twipsPerMillimetre);
}

function pageProperties(page: PageSettings): ISectionPropertiesOptions {
  return {
    // The first page has the title block where the others have the running head.
    titlePage: true,
    page: {
      size: { width: twips(page.width), height: twips(page.height) },
      margin: {
        top: twips(page.margin.top),
        right: twips(page.margin.right),
        bottom: twips(page.margin.bottom),
        left: twips(page.margin.left),
        // Half the margin: the running head stands in its middle.
        header: twips(page.margin.top / 2),
        footer: twips(page.margin.bottom / 2),
      },
    },
  };
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

function contentsParts({ contents }: Pick<ReportDocument, 'contents'>): readonly FileChild[] {
  if (contents === null) {
    return [];
  }
  return [
    new Paragraph({ style: styleIds.contentsHeading, children: textRuns(contents.heading) }),
    // Filled with the headings when it is packed.
    new TableOfContents(xmlText(contents.heading), { hyperlink: true, headingStyleRange: '1-3' }),
  ];
}

function bodyParts(blocks: readonly InterviewGuideBlock[], setting: Setting): readonly FileChild[] {
  return blocks.flatMap((block, index) => blockParts(block, blocks[index + 1], setting));
}

function blockParts(
  block: InterviewGuideBlock,
  next: InterviewGuideBlock | undefined,
  { textWidth, footnotes, leadIndent }: Setting,
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
          indent: { left: indent, hanging: indent },
          children: [...textRuns(heading.number), new TextRun({ children: [new Tab()] }), ...title],
        }),
  });
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

function runningHead({ runningHead: head }: Pick<ReportDocument, 'runningHead'>): Header {
  return new Header({
    children: [
      new Paragraph({
        style: styleIds.runningHead,
        children: [...textRuns(head.start), new TextRun({ children: [new Tab()] }), ...textRuns(head.end)],
      }),
    ],
  });
}

function pageFooter(parts: readonly FooterPart[]): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: styleIds.footer,
        children: [new TextRun({ children: [new Tab()] }), ...parts.flatMap(footerRuns)],
      }),
    ],
  });
}

function footerRuns(part: FooterPart): readonly TextRun[] {
  switch (part.kind) {
    case 'text':
      return textRuns(part.text);
    case 'page':
      return [new TextRun({ children: [PageNumber.CURRENT] })];
    case 'pages':
      return [new TextRun({ children: [PageNumber.TOTAL_PAGES] })];
  }
}
