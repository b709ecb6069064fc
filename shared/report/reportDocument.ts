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
  readonly contents: ContentsSettings | null;
  readonly page: PageSettings;
  readonly blocks: readonly Block[];
}

export interface ContentsSettings {
  readonly heading: string;
  /** With page numbers: all pages must be laid out for them, which takes seconds. Without the word: yes. */
  readonly pageNumbers?: boolean;
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
  /** From the edge of the paper to head and foot; half the margin where left out. */
  readonly headAt?: number;
  readonly footAt?: number;
}

export type ReportBlock =
  | ReportHeading
  | ReportParagraph
  | ReportList
  | ReportQuote
  | ReportTable
  | ReportFacts
  | NewChapter;

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

/** A list; a numbered one begins at 1, whatever lists stand before it. */
export interface ReportList {
  readonly kind: 'list';
  readonly numbered: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  /** 1 is the outer level. */
  readonly level: 1 | 2;
  readonly inlines: readonly Inline[];
}

/** What and value side by side, as under the title of a paper. */
export interface ReportFacts {
  readonly kind: 'facts';
  readonly facts: TitleBlock['facts'];
}

/** From here on a new page with a running head of its own: the next report of a volume. */
export interface NewChapter {
  readonly kind: 'newChapter';
  readonly runningHead: ReportDocument['runningHead'];
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
  readonly caption: TableCaption;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /**
   * Small print below the table, ending with its source line. A note that begins with a mark ("1) ", "*) ")
   * hangs on the same mark in a cell or the head (`styled('reference', '1)')`).
   */
  readonly notes: readonly string[];
  /** Left out: the width of its columns decides (see `pageRuns`). */
  readonly orientation?: 'portrait' | 'landscape';
  /** Short enough to move to the next page as a whole rather than break. */
  readonly onOnePage?: boolean;
}

/** Stands above the table: "Übersicht 3-2: Interviews nach Funktion". */
export interface TableCaption {
  readonly label: string;
  readonly number: number;
  /** The chapter that `number` counts in, as printed; left out or null where one count runs through. */
  readonly chapter?: string | null;
  readonly text: string;
  /** What a cross-reference names; only tables that are referred to need one. */
  readonly id?: string;
  /** Which part this is of a table too wide for one page; parts share number and id. */
  readonly part?: { readonly number: number; readonly of: number };
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
  | { readonly kind: 'footnote'; readonly text: string }
  /** "Übersicht 3-2" in running text; `target` is the caption's id, `text` as `captionLabel` answers it. */
  | { readonly kind: 'crossReference'; readonly target: string; readonly text: string };

/** `reference`: a raised number that points to the annex. `added`, `removed`: between two versions of a text. */
export type InlineStyle = 'plain' | 'emphasis' | 'strong' | 'small' | 'reference' | 'added' | 'removed';

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

/** Label and number of a table as its caption and all references print them; a no-break space holds them together. */
export function captionLabel({ label, chapter, number }: TableCaption): string {
  return `${label}\u00a0${captionNumber({ chapter, number })}`;
}

/** What stands after the number: ": Interviews nach Funktion", and which part it is, in signs of any language. */
export function captionText({ part, text }: TableCaption): string {
  return part === undefined ? `: ${text}` : ` (${part.number}/${part.of}): ${text}`;
}

/** "3-2" in chapter 3, "2" where one count runs through. */
export function captionNumber({
  chapter,
  number,
}: {
  readonly chapter?: string | null | undefined;
  readonly number: number;
}): string {
  return chapter === undefined || chapter === null ? `${number}` : `${chapter}-${number}`;
}

/** "Übersicht 3-2" as a reference to a table whose caption has an id. */
export function crossReference(caption: TableCaption & { readonly id: string }): Inline {
  return { kind: 'crossReference', target: caption.id, text: captionLabel(caption) };
}

/** A4 with the margins of German institute reports: 25 mm, a little more at the foot for the page number. */
export const a4Portrait: PageSettings = {
  width: 210,
  height: 297,
  margin: { top: 25, right: 25, bottom: 25, left: 25 },
};
