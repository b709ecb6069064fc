/** A run of text on a page, as a PDF places it. Points; `y` grows upwards from the page's foot. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly width: number;
  /** The font's size. */
  readonly size: number;
}

export interface PdfPage {
  readonly height: number;
  readonly runs: readonly PdfRun[];
}

/** A printed line, put together from its runs. */
export interface PdfLine {
  readonly page: number;
  readonly text: string;
  /** Where its first sign stands, a bullet included. */
  readonly left: number;
  /** Where its words start, after a bullet or number. */
  readonly textLeft: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Raised figures stand up to half a line higher; the next line stands a whole one lower. */
const SAME_LINE = 0.5;
/** The figure before a footnote is raised by its surroundings' size, not by the note's. */
const RAISED = 0.9;
/** A blank is a quarter of the font's size; kerning moves letters by a twentieth. */
const BLANK = 0.13;
/** Justified blanks grow to one size at most, a wider gap parts columns. */
const COLUMN_GAP = 1.6;
/** Footnote marks are set at two thirds. */
const MARK_SIZE = 0.85;

/** What a line starts with when its words hang to the right of it: a bullet, a number, a letter. */
const HANGING = /^(?:[^\p{L}\p{N}\s]|o|\(?[\dA-Z][\dA-Za-z./]{0,11}[.):]?|\(?[a-z]\))$/u;

/** Puts the runs of a page together to lines, from top to bottom. */
export function linesOfPage(page: PdfPage, number: number): PdfLine[] {
  const rows: PdfRun[][] = [];
  const ordered = page.runs.filter(({ text }) => text.trim() !== '').sort((a, b) => b.y - a.y);
  for (const run of ordered) {
    const row = rows.at(-1);
    const size = Math.max(run.size, ...(row ?? []).map((one) => one.size));
    const top = row?.[0];
    const near = top ? (opensNote(row, run) ? RAISED : SAME_LINE) : 0;
    if (row && top && top.y - run.y < size * near) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => joinRow(row, number));
}

function opensNote(row: readonly PdfRun[] | undefined, next: PdfRun): boolean {
  const [mark] = row ?? [];
  if (row?.length !== 1 || !mark) return false;
  return /^\d{1,3}$/.test(mark.text) && mark.size < next.size * MARK_SIZE && next.x >= mark.x + mark.width;
}

function joinRow(row: readonly PdfRun[], page: number): PdfLine {
  const runs = [...row].sort((a, b) => a.x - b.x);
  const size = Math.max(...runs.map((run) => run.size));
  const baseline = Math.min(...runs.map((run) => run.y));
  let text = '';
  let right = 0;
  let textLeft: number | null = null;
  for (const [index, run] of runs.entries()) {
    const gap = run.x - right;
    const isMark = /^\d{1,3}$/.test(run.text) && run.size < size * MARK_SIZE && run.y > baseline;
    if (index > 0) {
      if (textLeft === null && HANGING.test(text.trim()) && gap > size * BLANK) textLeft = run.x;
      const gapText = gap > size * COLUMN_GAP && textLeft !== run.x ? '\t' : ' ';
      const apart = gap > size * BLANK || /\s$/.test(text) || /^\s/.test(run.text);
      if (apart && !(isMark && gap < size * BLANK)) text = `${text.trimEnd()}${gapText}`;
    }
    text += index > 0 ? run.text.trimStart() : run.text;
    // A mark that opens a footnote is followed by its text, with or without a gap.
    if (isMark && index === 0) text += ' ';
    right = run.x + run.width;
  }
  const left = runs[0]?.x ?? 0;
  return { page, text: text.trim(), left, textLeft: textLeft ?? left, right, y: baseline, size };
}
