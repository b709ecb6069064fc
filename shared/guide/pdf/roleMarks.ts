import { NO_TICK, TICK } from '../roleTable';
import type { PdfPage, PdfRun } from './pdfPage';

/** A tick at the height of a line, under a role's head. */
export interface RoleMark {
  readonly page: number;
  readonly y: number;
  readonly code: string;
}

export interface MarkedPages {
  /** The pages without ticks and the heads of their columns. */
  readonly pages: readonly PdfPage[];
  /** Heads of the role columns, from left to right. */
  readonly codes: readonly string[];
  readonly marks: readonly RoleMark[];
  /** Baselines of heading rows; what else stands on them names no role. */
  readonly headRows: readonly { readonly page: number; readonly y: number }[];
  /** Where the role columns begin; the text of the table ends before it. */
  readonly left: number;
}

/** Baselines within a row differ by rounding and by the fonts of ticks. */
export const SAME_ROW = 2.5;
/** Ticks of one column are as wide as a letter at most; left-aligned ones differ by half of that. */
const SAME_COLUMN = 9;
/** Half the width of a role column that stands alone: about three centimetres in all. */
const LONE_COLUMN = 42;
/** A head of four lines and a heading of the table's first part fit between the heads and the first tick. */
const HEAD_REACH = 150;
/** Lines of one head stand no further apart than this, in sizes of its letters. */
const HEAD_LINES = 1.8;
/** A role's name; a longer text in a column is no head. */
const MAX_CODE = 40;
/** Words this close in height, in sizes of the sign, stand beside it. */
const BESIDE = 0.5;
/** Fewer ticks may be chance. */
const MIN_TICKS = 2;

interface PlacedRun {
  readonly page: number;
  readonly run: PdfRun;
}

interface Column {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly PlacedRun[];
}

interface Row {
  readonly page: number;
  readonly y: number;
  readonly runs: readonly PdfRun[];
}

/**
 * Finds columns of ticks in a PDF and the role at the head of each, takes both out of the pages and says at which
 * height each role is ticked. Pages without such columns, or with ticks under no head, come back as they are.
 */
export function takeRoleMarks(pages: readonly PdfPage[]): MarkedPages {
  const none: MarkedPages = { pages, codes: [], marks: [], headRows: [], left: Number.POSITIVE_INFINITY };
  const rows = pages.flatMap((page, number) => rowsOf(page, number));
  const ticks = rows.flatMap(ticksOf).filter((tick) => !isBullet(tick, pages));
  const [first] = ticks;
  if (first === undefined || ticks.length < MIN_TICKS) return none;
  const columns = columnsOf(ticks);
  const heads = headsAbove(first, rows, columns);
  const named = columns
    .map((column) => ({ column, code: codeOf(heads, column) }))
    .filter(({ code }) => code !== '' && code.length <= MAX_CODE);
  const codes = named.map(({ code }) => code);
  if (codes.length === 0 || new Set(codes).size < codes.length) return none;

  const headRows = rows.filter((row) => heads.some((head) => isSameHead(row, head, columns)));
  const taken = new Set<PdfRun>();
  for (const { column } of named) {
    for (const { run } of column.ticks) taken.add(run);
    for (const { runs } of headRows) for (const run of runs) if (within(run, column)) taken.add(run);
  }
  const tickRows = new Set(ticks.map(({ page, run }) => `${page} ${Math.round(run.y)}`));
  for (const { page, y, runs } of rows) {
    if (!tickRows.has(`${page} ${Math.round(y)}`)) continue;
    // A dash or an empty box beside ticks says that a role is not asked.
    for (const run of runs) if (NO_TICK.test(run.text.trim()) && isIn(run, named)) taken.add(run);
  }
  const marks = named.flatMap(({ column, code }) =>
    column.ticks.map(({ page, run }) => ({ page, y: run.y, code })),
  );
  return {
    pages: pages.map((page) => ({ ...page, runs: page.runs.filter((run) => !taken.has(run)) })),
    codes,
    marks,
    headRows: headRows.map(({ page, y }) => ({ page, y })),
    left: Math.min(...named.map(({ column }) => Math.min(...column.ticks.map(({ run }) => run.x)))),
  };
}

/** Runs by baseline, from top to bottom, each row from left to right. */
function rowsOf({ runs }: PdfPage, page: number): Row[] {
  const rows: { page: number; y: number; runs: PdfRun[] }[] = [];
  const ordered = runs.filter(({ text }) => text.trim() !== '').sort((a, b) => b.y - a.y);
  for (const run of ordered) {
    const row = rows.at(-1);
    if (row && row.y - run.y <= SAME_ROW) row.runs.push(run);
    else rows.push({ page, y: run.y, runs: [run] });
  }
  for (const row of rows) row.runs.sort((a, b) => a.x - b.x);
  return rows;
}

/** Signs of private fonts are ticks where a tick can stand. */
function isTick({ text }: PdfRun): boolean {
  return TICK.test(text.trim()) || /^[\uE000-\uF8FF]$/u.test(text.trim());
}

/** Ticks stand behind all words of their row; a bullet stands before some. */
function ticksOf({ page, runs }: Row): PlacedRun[] {
  const words = runs.findLastIndex((run) => !isTick(run) && !NO_TICK.test(run.text.trim()));
  return runs
    .slice(words + 1)
    .filter(isTick)
    .map((run) => ({ page, run }));
}

/** A bullet whose font sits a little higher or lower than its words: they stand to its right. */
function isBullet({ page, run }: PlacedRun, pages: readonly PdfPage[]): boolean {
  const words = pages[page]?.runs.filter((one) => one.text.trim() !== '' && !isTick(one)) ?? [];
  return words.some(
    (one) => one.x > run.x && Math.abs(one.y - run.y) < run.size * BESIDE && !NO_TICK.test(one.text.trim()),
  );
}

function centre({ x, width }: PdfRun): number {
  return x + width / 2;
}

/** Columns reach halfway to their neighbours. */
function columnsOf(ticks: readonly PlacedRun[]): Column[] {
  const groups: PlacedRun[][] = [];
  for (const tick of [...ticks].sort((a, b) => centre(a.run) - centre(b.run))) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && centre(tick.run) - centre(last.run) <= SAME_COLUMN) group.push(tick);
    else groups.push([tick]);
  }
  const middles = groups.map((group) => {
    const places = group.map(({ run }) => centre(run));
    return places.reduce((sum, place) => sum + place, 0) / places.length;
  });
  return groups.map((group, i) => {
    const middle = middles[i] ?? 0;
    const before = middles[i - 1];
    const after = middles[i + 1];
    const half = Math.min(
      before === undefined ? LONE_COLUMN : (middle - before) / 2,
      after === undefined ? LONE_COLUMN : (after - middle) / 2,
    );
    return {
      from: before === undefined ? middle - half : (before + middle) / 2,
      to: after === undefined ? middle + half : (middle + after) / 2,
      ticks: group,
    };
  });
}

/** A head may be wider than its column's ticks and stand out to one side, but its middle is over them. */
function within(run: PdfRun, { from, to }: Column): boolean {
  return centre(run) >= from && centre(run) <= to && run.width <= (to - from) * 1.5;
}

function isIn(run: PdfRun, named: readonly { readonly column: Column }[]): boolean {
  return named.some(({ column }) => within(run, column));
}

/** The lines of the head above the first tick, from bottom to top. */
function headsAbove(first: PlacedRun, rows: readonly Row[], columns: readonly Column[]): Row[] {
  const above = rows
    .filter(
      ({ page, y }) => page === first.page && y > first.run.y + SAME_ROW && y - first.run.y <= HEAD_REACH,
    )
    .sort((a, b) => a.y - b.y);
  const heads: Row[] = [];
  for (const row of above) {
    const names = row.runs.some((run) => !isTick(run) && columns.some((column) => within(run, column)));
    const below = heads.at(-1);
    const size = Math.max(...row.runs.map((run) => run.size));
    if (below && row.y - below.y > size * HEAD_LINES) break;
    if (names) heads.push(row);
  }
  return heads;
}

/** The words over a column from top to bottom; a word divided at a line's end is whole again. */
function codeOf(heads: readonly Row[], column: Column): string {
  const words = heads
    .toReversed()
    .flatMap(({ runs }) => runs.filter((run) => within(run, column)).map(({ text }) => text.trim()));
  return words.reduce((code, word) => {
    if (code === '') return word;
    return /\p{L}-$/u.test(code) && /^\p{Ll}/u.test(word) ? code.slice(0, -1) + word : `${code} ${word}`;
  }, '');
}

/** Tables repeat their heads on every page. */
function isSameHead(row: Row, head: Row, columns: readonly Column[]): boolean {
  const inColumns = ({ runs }: Row) =>
    runs.filter((run) => columns.some((column) => within(run, column))).map(({ text }) => text.trim());
  const [mine, its] = [inColumns(row), inColumns(head)];
  return mine.length > 0 && mine.join('|') === its.join('|');
}
