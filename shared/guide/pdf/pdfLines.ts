import { cleanCharacters } from '../cleanCharacters';
import type { GuideLines } from '../importGuideLines';
import type { LineHint } from '../lineHint';
import type { SourceLine } from '../sourceLines';
import { linesOfPage, type PdfLine, type PdfPage } from './pdfPage';
import { type MarkedPages, SAME_ROW, takeRoleMarks } from './roleMarks';
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
  /** The right edge of text that stands beside columns of ticks. */
  readonly tableRight: number;
  readonly inTable: ReadonlySet<PdfLine>;
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

/**
 * Puts a PDF's pages together to lines with hints: indents tell levels, distances and line ends paragraphs, ticks
 * in columns who is asked.
 */
export function pdfLines(printedPages: readonly PdfPage[]): GuideLines {
  const marked = takeRoleMarks(printedPages);
  const { pages } = marked;
  const printed = pages.flatMap((page, index) => linesOfPage(page, index));
  const heads = new Set([
    ...runningHeads(printed, pages),
    ...printed.filter((line) => isHeadRow(line, marked)),
  ]);
  const flow = printed.filter((line) => !heads.has(line));
  const measures = measure(flow, marked);
  const asked = rolesByLine(flow, marked);
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
    const read = hintOf(clean, line, previous, pageTop, measures);
    const hint = withRoles(read, asked.get(line), line.left - measures.left);
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
  return { lines, text: text.join('\n'), roles: marked.codes, leftovers };
}

function isHeadRow({ page, y }: PdfLine, { headRows }: MarkedPages): boolean {
  return headRows.some((head) => head.page === page && Math.abs(head.y - y) <= SAME_ROW);
}

/** Cells set to the top have their ticks beside the question's first line; three in five tell that they are. */
const TOP_ALIGNED = 0.6;

/** The lines that open a row of ticks, with the roles ticked there. */
function rolesByLine(
  flow: readonly PdfLine[],
  { marks, codes, left }: MarkedPages,
): ReadonlyMap<PdfLine, readonly string[]> {
  const beside = flow.filter((line) => line.right <= left + SAME_ROW);
  const nearest = marks.map(({ page, y, code }) => {
    const onPage = beside.filter((line) => line.page === page);
    const line = onPage.toSorted((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y))[0];
    return { code, line, exact: line !== undefined && Math.abs(line.y - y) <= SAME_ROW };
  });
  const atLabel = nearest.filter(({ line, exact }) => exact && line && LABEL.test(line.text)).length;
  const toTop = atLabel >= marks.length * TOP_ALIGNED;
  const asked = new Map<PdfLine, readonly string[]>();
  for (const { code, line, exact } of nearest) {
    if (line === undefined) continue;
    const opens = toTop && exact ? line : (lineWithLabel(beside, line) ?? line);
    const roles = new Set([...(asked.get(opens) ?? []), code]);
    asked.set(
      opens,
      codes.filter((one) => roles.has(one)),
    );
  }
  return asked;
}

/** The question whose text the line belongs to. */
function lineWithLabel(beside: readonly PdfLine[], line: PdfLine): PdfLine | undefined {
  return beside.slice(0, beside.indexOf(line) + 1).findLast(({ text }) => LABEL.test(text));
}

/** A row of ticks begins a paragraph, whatever the line above looks like. */
function withRoles(
  hint: LineHint | null,
  roles: readonly string[] | undefined,
  left: number,
): LineHint | null {
  if (roles === undefined) return hint;
  if (hint === null || hint.kind === 'wrapped' || hint.kind === 'continuation') {
    return { kind: 'paragraph', left, roles };
  }
  return { ...hint, roles };
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
  const right = measures.inTable.has(previous) ? measures.tableRight : measures.right;
  const width = right - measures.left;
  return previous.right + (word.length + 1) * perLetter < right - width / 20;
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

function measure(lines: readonly PdfLine[], marked: MarkedPages): Measures {
  const inTable = tableLines(lines, marked);
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
    inTable,
    tableRight:
      quantile(
        [...inTable].map((line) => line.right),
        0.95,
      ) ?? 0,
    dashes: lines.filter((line) => DASH.test(line.text)).length >= 2,
    headingSizes,
    outermost: titleSize(larger, headingSizes) ? 1 : 2,
  };
}

/** Lines from the head of the ticks to the last one, and what goes on below it, that end before the ticks. */
function tableLines(lines: readonly PdfLine[], { marks, headRows, left }: MarkedPages): ReadonlySet<PdfLine> {
  const from = headRows[0];
  const last = marks.toSorted((a, b) => a.page - b.page || b.y - a.y).at(-1);
  if (from === undefined || last === undefined) return new Set();
  const isBelow = (line: PdfLine, place: { readonly page: number; readonly y: number }) =>
    line.page > place.page || (line.page === place.page && line.y < place.y - SAME_ROW);
  const end = lines.find((line) => isBelow(line, last) && (line.right > left || LABEL.test(line.text)));
  const inside = lines.filter(
    (line) =>
      isBelow(line, from) && line.right <= left + SAME_ROW && (end === undefined || isBelow(end, line)),
  );
  return new Set(inside);
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
