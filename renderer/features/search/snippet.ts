import type { Mark } from '#shared/search/textMatch';

/** A piece of a shown passage. */
export interface SnippetPiece {
  /** Where it begins in the passage; also tells pieces apart. */
  readonly from: number;
  readonly text: string;
  readonly kind: 'plain' | 'mark' | 'gap';
}

/** Passages up to this length are shown whole: three lines. */
const whole = 340;
/** Characters kept on each side of a hit: about a clause. */
const reach = 80;
/** Hits shown of a long passage; the rest is seen when it is opened. */
const mostMarks = 4;

/**
 * The parts of a long passage around its hits, cut between words; without a hit its beginning. `full` shows all of
 * it. Offsets are UTF-16 units.
 */
export function snippet(words: string, marks: readonly Mark[], full: boolean): readonly SnippetPiece[] {
  if (full || words.length <= whole) return piecesOf(words, marks, 0, words.length);
  const windows =
    marks.length === 0 ? [{ from: 0, to: whole }] : windowsAround(words, marks.slice(0, mostMarks));
  const pieces: SnippetPiece[] = [];
  let shownTo = 0;
  for (const { from, to } of windows) {
    const start = wordStart(words, from);
    const end = wordEnd(words, to);
    if (start > shownTo) pieces.push({ from: start - 1, text: ' … ', kind: 'gap' });
    pieces.push(...piecesOf(words, marks, Math.max(start, shownTo), end));
    shownTo = end;
  }
  if (shownTo < words.length) pieces.push({ from: shownTo, text: ' …', kind: 'gap' });
  return pieces;
}

/** Windows that touch become one. */
function windowsAround(words: string, marks: readonly Mark[]): { from: number; to: number }[] {
  const windows: { from: number; to: number }[] = [];
  for (const mark of marks) {
    const from = Math.max(0, mark.from - reach);
    const to = Math.min(words.length, mark.to + reach);
    const last = windows.at(-1);
    if (last !== undefined && from <= last.to + reach) last.to = Math.max(last.to, to);
    else windows.push({ from, to });
  }
  return windows;
}

function wordStart(words: string, at: number): number {
  if (at <= 0) return 0;
  const blank = words.indexOf(' ', at);
  return blank < 0 || blank - at > reach / 2 ? at : blank + 1;
}

function wordEnd(words: string, at: number): number {
  if (at >= words.length) return words.length;
  const blank = words.lastIndexOf(' ', at);
  return blank < 0 || at - blank > reach / 2 ? at : blank;
}

function piecesOf(words: string, marks: readonly Mark[], from: number, to: number): SnippetPiece[] {
  const pieces: SnippetPiece[] = [];
  let at = from;
  for (const mark of marks) {
    const start = Math.max(mark.from, from);
    const end = Math.min(mark.to, to);
    if (start >= end) continue;
    if (start > at) pieces.push({ from: at, text: words.slice(at, start), kind: 'plain' });
    pieces.push({ from: start, text: words.slice(start, end), kind: 'mark' });
    at = end;
  }
  if (at < to) pieces.push({ from: at, text: words.slice(at, to), kind: 'plain' });
  return pieces;
}
