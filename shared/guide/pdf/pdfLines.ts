import { cleanCharacters } from '../cleanCharacters';
import type { GuideLines } from '../importGuideLines';
import type { LineHint } from '../lineHint';
import type { SourceLine } from '../sourceLines';
import { linesOfPage, type PdfLine, type PdfPage } from './pdfPage';
import { runningHeads } from './runningHeads';

/** What is usual in a document, measured over all its lines. */
interface Measures {
  /** The font size of most of the text. */
  readonly size: number;
  /** Baseline to baseline within a paragraph. */
  readonly pitch: number;
  /** Left and right edge of the text. */
  readonly left: number;
  readonly right: number;
  /** Dashes are bullets here. */
  readonly dashes: boolean;
  /** Sizes of headings, largest first. */
  readonly headingSizes: readonly number[];
  /** Depth of the largest heading: 1 when it is the title. */
  readonly outermost: number;
}

/** A paragraph's distance is half a line at least; rounding moves lines by a tenth. */
const PARAGRAPH_GAP = 1.3;
/** Points by which lines of one margin may differ. */
const SAME_LEFT = 3;
/** Headings are set a seventh larger at least; smaller differences come from fonts side by side. */
const HEADING = 1.14;
const FOOTNOTE = 0.93;
/** A heading runs over three lines at most; larger text that goes on is set large as a whole. */
const MAX_HEADING = 160;

const SIGN = /^([•‣◦▪▫●○■□►➢➤✓∙⁃·\uE000-\uF8FF])\s*(?=\S)/u;
const DASH = /^([-–—*])\s+(?=\S)/;
const LETTER_O = /^(o)\s+(?=\S)/;
const LETTERED = /^(\(?[a-z]\))\s+(?=\S)/;
/** A number that may open a question or a section. */
const LABEL = /^\(?(?:\d{1,2}|[A-Z])(?:[.)]|\s+\p{Lu})/u;

/** Puts a PDF's pages together to lines with hints: indents tell levels, distances and line ends paragraphs. */
export function pdfLines(pages: readonly PdfPage[]): GuideLines {
  const printed = pages.flatMap((page, index) => linesOfPage(page, index));
  const heads = runningHeads(printed, pages);
  const flow = printed.filter((line) => !heads.has(line));
  const measures = measure(flow);
  const lines: SourceLine[] = [];
  const leftovers: { line: number; text: string }[] = [];
  const text: string[] = [];
  let previous: PdfLine | undefined;
  let notesFrom: PdfLine | null = null;
  for (const line of printed) {
    const number = text.length + 1;
    const clean = cleanCharacters(line.text).replaceAll('\n', ' ').trim();
    const shown = Math.max(Math.round((line.left - measures.left) / 9), 0);
    text.push(' '.repeat(Math.min(shown, 40)) + clean);
    if (heads.has(line)) {
      leftovers.push({ line: number, text: clean });
      continue;
    }
    if (clean === '') continue;
    const pageTop = previous?.page !== line.page;
    if (pageTop) notesFrom = firstNote(flow, line.page, measures);
    const hint = hintOf(clean, line, previous, pageTop, measures);
    const item = hint?.kind === 'item';
    lines.push({
      number,
      indent: item ? Math.max(Math.round((line.left - measures.left) / 5), 0) : 0,
      text: clean,
      afterBlank: !pageTop && gapAbove(line, previous) > measures.pitch * PARAGRAPH_GAP,
      pageTop,
      afterRow: false,
      afterRule: line === notesFrom,
      ...(hint ? { hint } : {}),
    });
    previous = isNote(line, notesFrom) ? previous : line;
  }
  return { lines, text: text.join('\n'), roles: [], leftovers };
}

function isNote(line: PdfLine, notesFrom: PdfLine | null): boolean {
  return notesFrom !== null && notesFrom.page === line.page && line.y <= notesFrom.y;
}

function gapAbove(line: PdfLine, previous: PdfLine | undefined): number {
  return previous?.page === line.page ? previous.y - line.y : 0;
}

/** What the place of a line says; `null` where the words must decide. */
function hintOf(
  text: string,
  line: PdfLine,
  previous: PdfLine | undefined,
  pageTop: boolean,
  measures: Measures,
): LineHint | null {
  const left = line.left - measures.left;
  const known = { left, roles: [] };
  const label = bulletOf(text, line, measures);
  if (label !== null) return { ...known, kind: 'item', label, listLevel: null };
  const size = measures.headingSizes.indexOf(rounded(line.size));
  const isHeading = size >= 0 && text.length <= MAX_HEADING;
  if (previous && goesOn(line, previous, pageTop, measures)) {
    return LABEL.test(text) ? null : { ...known, kind: 'wrapped' };
  }
  if (isHeading) return { ...known, kind: 'heading', depth: size + measures.outermost };
  return startsApart(line, previous, pageTop, measures) ? { ...known, kind: 'paragraph' } : null;
}

function bulletOf(text: string, line: PdfLine, measures: Measures): string | null {
  const hangs = line.textLeft > line.left;
  const match =
    SIGN.exec(text) ??
    LETTERED.exec(text) ??
    (hangs || measures.dashes ? DASH.exec(text) : null) ??
    (hangs ? LETTER_O.exec(text) : null);
  return match?.[1] ?? null;
}

/** The line above is full, stands in the same column at the usual distance, in the same size. */
function goesOn(line: PdfLine, previous: PdfLine, pageTop: boolean, measures: Measures): boolean {
  if (rounded(line.size) !== rounded(previous.size)) return false;
  if (!pageTop && gapAbove(line, previous) > pitchOf(line, measures) * PARAGRAPH_GAP) return false;
  const sameColumn =
    Math.abs(line.left - previous.textLeft) <= SAME_LEFT || Math.abs(line.left - previous.left) <= SAME_LEFT;
  return sameColumn && !leftEarly(line, previous, measures);
}

/** Certainly a new paragraph: set apart, further out, or the line above was left early. */
function startsApart(
  line: PdfLine,
  previous: PdfLine | undefined,
  pageTop: boolean,
  measures: Measures,
): boolean {
  if (!previous || rounded(line.size) !== rounded(previous.size)) return true;
  if (!pageTop && gapAbove(line, previous) > pitchOf(line, measures) * PARAGRAPH_GAP) return true;
  return line.left < previous.left - SAME_LEFT || leftEarly(line, previous, measures);
}

/** The first word would have fitted into the line above, with a twentieth to spare for other widths. */
function leftEarly(line: PdfLine, previous: PdfLine, measures: Measures): boolean {
  const [word = ''] = line.text.split(/\s/, 1);
  const perLetter = (line.right - line.left) / Math.max(line.text.length, 1);
  const width = measures.right - measures.left;
  return previous.right + (word.length + 1) * perLetter < measures.right - width / 20;
}

function pitchOf(line: PdfLine, measures: Measures): number {
  return measures.pitch * Math.max(line.size / measures.size, 1);
}

/** The first of the small lines at a page's foot, when it opens with a number: a footnote. */
function firstNote(flow: readonly PdfLine[], page: number, measures: Measures): PdfLine | null {
  const own = flow.filter((line) => line.page === page);
  const isSmall = (line: PdfLine) => line.size < measures.size * FOOTNOTE;
  const from = own.findLastIndex((line) => !isSmall(line)) + 1;
  return own.slice(from).find((line) => /^\d{1,3}\s/.test(line.text)) ?? null;
}

function measure(lines: readonly PdfLine[]): Measures {
  const bySize = new Map<number, number>();
  for (const line of lines) {
    bySize.set(rounded(line.size), (bySize.get(rounded(line.size)) ?? 0) + line.text.length);
  }
  const [size = 11] = [...bySize].sort((a, b) => b[1] - a[1]).map(([value]) => value);
  const body = lines.filter((line) => rounded(line.size) === size);
  const gaps = body
    .map((line, i) => gapAbove(line, body[i - 1]))
    .filter((gap) => gap > size * 0.8 && gap < size * 2);
  const larger = lines.filter((line) => line.size >= size * HEADING && line.text.length <= MAX_HEADING);
  const headingSizes = [...new Set(larger.map((line) => rounded(line.size)))].sort((a, b) => b - a);
  return {
    size,
    // Lines within paragraphs are the nearest ones; the lower quarter is safe from list spacing.
    pitch: quantile(gaps, 0.25) ?? size * 1.2,
    left:
      quantile(
        body.map((line) => line.left),
        0.02,
      ) ?? 0,
    right:
      quantile(
        body.map((line) => line.right),
        0.95,
      ) ?? 0,
    dashes: lines.filter((line) => DASH.test(line.text)).length >= 2,
    headingSizes,
    outermost: titleSize(larger, headingSizes) ? 1 : 2,
  };
}

/** The largest heading is the title's when it opens the text and no other has its size. */
function titleSize(larger: readonly PdfLine[], sizes: readonly number[]): boolean {
  const [largest] = sizes;
  const own = larger.filter((line) => rounded(line.size) === largest);
  const [first] = own;
  if (!first || first !== larger[0] || /^\(?\d/.test(first.text)) return false;
  const last = own.at(-1);
  // A title may take several lines, but it stands in one place.
  return last !== undefined && last.page === first.page && first.y - last.y < first.size * 4;
}

function rounded(size: number): number {
  return Math.round(size * 2) / 2;
}

function quantile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? null;
}
