import type { OoxmlFault } from '../ooxml';

/** A text as it came from outside, whatever the format of its file: one shape for everything that reads on. */
export interface SourceText {
  readonly format: SourceFormat;
  /** The document's own title, which also stands among the paragraphs; '' when it has none. */
  readonly title: string;
  readonly paragraphs: readonly SourceParagraph[];
  /** Words of the file that are no part of its text. They are shown in the report, never taken over. */
  readonly asides: readonly SourceAside[];
  readonly notices: readonly SourceNotice[];
}

export type SourceFormat = 'docx' | 'odt' | 'pdf' | 'markdown' | 'text';

export interface SourceParagraph {
  /** `\n` for line breaks. In a row of a table `\t` parts the cells and `\n` the paragraphs of a cell. */
  readonly text: string;
  /** Ordered by start. */
  readonly marks: readonly SourceMark[];
  readonly style: SourceStyle;
  /** The automatic number as printed ("1.1", "a)"), which is not in the text; `null` for bullets too. */
  readonly number: string | null;
  /** Counted from 1; `null` where the file does not tell. */
  readonly page: number | null;
}

export type SourceStyle =
  | { readonly kind: 'title' }
  /** `level` from 1. */
  | { readonly kind: 'heading'; readonly level: number }
  /** `level` from 0. */
  | { readonly kind: 'item'; readonly level: number }
  | { readonly kind: 'row' }
  /** A footnote or endnote, behind the paragraph that refers to it as `[^mark]`. */
  | { readonly kind: 'note'; readonly mark: string }
  | { readonly kind: 'body' };

export interface SourceMark {
  readonly kind: 'bold' | 'italic';
  readonly start: number;
  readonly end: number;
}

export interface SourceAside {
  readonly kind: 'comment' | 'runningHead' | 'hidden' | 'contents';
  readonly text: string;
}

/** What was left out or read in another way than the file shows it, and how often. */
export interface SourceNotice {
  readonly code: SourceNoticeCode;
  readonly count: number;
}

export type SourceNoticeCode =
  | 'comments'
  | 'deletions'
  | 'insertions'
  | 'images'
  | 'objects'
  | 'links'
  | 'hidden'
  | 'runningHeads'
  | 'contents'
  | 'notes'
  | 'tableRows'
  | 'joinedHyphens'
  | 'oldEncoding';

export type SourceFault = OoxmlFault | 'notOdt' | 'encryptedOdt' | 'binary' | 'empty' | 'tooLong';

export type SourceResult =
  | { readonly ok: true; readonly value: SourceText }
  | {
      readonly ok: false;
      readonly fault: SourceFault;
      /** A part of the file, a page or a paragraph; '' for the file as a whole. */
      readonly place: string;
    };

/** A protocol has some hundred paragraphs, a concept paper some thousand; a book of 1,500 pages stays below. */
const MAX_PARAGRAPHS = 20_000;
/** As many as a text file may have. */
const MAX_CHARACTERS = 5_000_000;
/** Eighty printed pages without a paragraph: no text of ours, and more than an editor can show at once. */
const MAX_PARAGRAPH = 200_000;

/** Counts what is left out while a file is read. */
export type Tally = Map<SourceNoticeCode, number>;

export function count(tally: Tally, code: SourceNoticeCode, by = 1): void {
  if (by > 0) tally.set(code, (tally.get(code) ?? 0) + by);
}

/** What a reader gathered; empty paragraphs and asides go, limits are held. */
export interface Gathered {
  readonly format: SourceFormat;
  readonly paragraphs: readonly SourceParagraph[];
  readonly asides: readonly SourceAside[];
  readonly tally: Tally;
}

export function finishSource({ format, paragraphs, asides, tally }: Gathered): SourceResult {
  const kept = paragraphs.filter(({ text, number }) => text.trim() !== '' || number !== null);
  if (kept.every(({ text }) => text.trim() === '')) return { ok: false, fault: 'empty', place: '' };
  if (kept.length > MAX_PARAGRAPHS) return { ok: false, fault: 'tooLong', place: String(kept.length) };
  let characters = 0;
  for (const [index, { text }] of kept.entries()) {
    characters += text.length;
    if (text.length > MAX_PARAGRAPH || characters > MAX_CHARACTERS) {
      return { ok: false, fault: 'tooLong', place: String(index + 1) };
    }
  }
  const title = kept.find(({ style }) => style.kind === 'title')?.text ?? '';
  const notices = [...tally].map(([code, times]) => ({ code, count: times }));
  const shown = asides.filter(({ text }) => text.trim() !== '');
  return { ok: true, value: { format, title, paragraphs: kept, asides: shown, notices } };
}
