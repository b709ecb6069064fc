import type { Language } from '#shared/model/language';

/**
 * A report ready to be set: what stands where, and nothing of how a format writes it.
 * Made by `caseReportDocument`, written by renderer/workers/export (DOCX) and `markdownFromReport`.
 * Plain data, so that it crosses to a worker by structured clone. `Block` is what stands on its pages: a case
 * report has prose and tables, an interview guide also what people write on (see interviewGuideBlocks).
 */
export interface ReportDocument<Block = ReportBlock> {
  /** Language of the texts inside; the word processor checks the spelling with it. */
  readonly language: Language;
  readonly titleBlock: TitleBlock;
  /** Repeated on every page: left and right part. */
  readonly runningHead: { readonly start: string; readonly end: string };
  /** "Page x of y" in parts, since only the finished layout knows the numbers. */
  readonly footer: readonly FooterPart[];
  /** Table of contents with this heading; null = none. */
  readonly contents: { readonly heading: string } | null;
  readonly page: PageSettings;
  readonly blocks: readonly Block[];
}

export interface TitleBlock {
  /** What kind of paper this is, above the title. */
  readonly kicker: string;
  readonly title: string;
  readonly subtitle: string | null;
  /** Two columns under the title: what, and its value. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}

export type FooterPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'page' }
  | { readonly kind: 'pages' };

/** All lengths in millimetres. */
export interface PageSettings {
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
}

export type ReportBlock = ReportHeading | ReportParagraph | ReportQuote | ReportTable;

export type HeadingLevel = 1 | 2 | 3 | 4;

export interface ReportHeading {
  readonly kind: 'heading';
  readonly level: HeadingLevel;
  /** As printed in the guide; a label, not counted by the word processor. */
  readonly number: string | null;
  readonly text: string;
  readonly newPage: boolean;
  /** Footnotes that hang on the title. */
  readonly footnotes?: readonly string[];
}

export interface ReportParagraph {
  readonly kind: 'paragraph';
  /** `remark`: a sentence of the program about the text, set apart from the findings. */
  readonly role: 'body' | 'remark';
  readonly inlines: readonly Inline[];
}

/** A quotation set apart, its source right below it. */
export interface ReportQuote {
  readonly kind: 'quote';
  /** With its quotation marks; a remark in their place when the words are not to be had. */
  readonly inlines: readonly Inline[];
  readonly source: string;
}

export interface ReportTable {
  readonly kind: 'table';
  readonly caption: { readonly label: string; readonly number: number; readonly text: string };
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Small print below the table, ending with its source line. */
  readonly notes: readonly string[];
  /** Short enough to move to the next page as a whole rather than break. */
  readonly onOnePage?: boolean;
}

export interface TableColumn {
  readonly heading: string;
  /** Part of the text width; the parts of a table add up to 1. */
  readonly share: number;
  readonly align: 'start' | 'end';
}

export type TableRow =
  | { readonly kind: 'body' | 'total'; readonly cells: readonly TableCell[] }
  /** One cell over the whole width that heads the rows after it. */
  | { readonly kind: 'group'; readonly cell: TableCell };

/** Paragraph by paragraph. */
export type TableCell = readonly (readonly Inline[])[];

export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly style: InlineStyle }
  | { readonly kind: 'footnote'; readonly text: string };

/** `reference`: a raised number that points to the annex. */
export type InlineStyle = 'plain' | 'emphasis' | 'strong' | 'small' | 'reference';

export function plain(text: string): Inline {
  return { kind: 'text', text, style: 'plain' };
}

export function styled(style: InlineStyle, text: string): Inline {
  return { kind: 'text', text, style };
}

export function paragraph(...inlines: readonly Inline[]): ReportParagraph {
  return { kind: 'paragraph', role: 'body', inlines };
}

export function remark(text: string): ReportParagraph {
  return { kind: 'paragraph', role: 'remark', inlines: [styled('emphasis', text)] };
}

/** A4 with the margins of German institute reports: 25 mm, a little more at the foot for the page number. */
export const a4Portrait: PageSettings = {
  width: 210,
  height: 297,
  margin: { top: 25, right: 25, bottom: 25, left: 25 },
};
