import { endsInsideWord } from './joinLines';
import { lineWidth, widthWithNextWord } from './lineWidth';
import type { SourceLine } from './sourceLines';

/** Where a line stands: lines of one zone share a column, so their widths can be compared. */
export type Zone = 'front' | 'lead' | 'bullet';

export type ColumnWidths = { readonly [zone in Zone]: number | null };

/** Fonts other than the measured one are a few percent off; a full sentence before the break needs less proof. */
const SHARE_AFTER_SENTENCE = 0.97;
const SHARE_INSIDE_SENTENCE = 0.93;

/** One overlong word must not widen the column, so the widest tenth is left out. */
const QUANTILE = 0.9;

/** A line that follows without an empty line goes on, unless the one above was left far too early. */
const SHARE_WHEN_TIGHT = 0.8;

/** Bullets are indented: where too few of them wrap, their column is guessed from the text's. */
const BULLET_SHARE = 0.9;

/** Fewer wrapped lines than this do not show how wide a column is. */
const MIN_WRAPPED = 3;

/**
 * How wide each zone's column is at least, taken from lines that certainly wrapped (the next line goes on in
 * small letters). `null` where lines do not wrap, as in files with one line a paragraph.
 */
export function measureColumns(lines: readonly SourceLine[], zones: readonly (Zone | null)[]): ColumnWidths {
  const widths: { [zone in Zone]: number[] } = { front: [], lead: [], bullet: [] };
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const zone = zones[index];
    if (!next || !zone || next.indent > 0 || next.afterRow) continue;
    if (/^\p{Ll}/u.test(next.text)) widths[zone].push(lineWidth(line.text));
  }
  const front = usualWidest(widths.front);
  const lead = usualWidest(widths.lead) ?? front;
  return { front, lead, bullet: usualWidest(widths.bullet) ?? (lead === null ? null : lead * BULLET_SHARE) };
}

function usualWidest(widths: readonly number[]): number | null {
  if (widths.length < MIN_WRAPPED) return null;
  const sorted = [...widths].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * QUANTILE)] ?? null;
}

/**
 * Whether `line` starts something new although nothing is printed before it: the line above was left early,
 * although the next word would still have fitted in.
 */
export function startsFresh(
  previous: SourceLine | undefined,
  line: SourceLine,
  column: number | null,
): boolean {
  if (!previous) return true;
  if (endsInsideWord(previous.text)) return false;
  if (line.afterRow) return true;
  if (/^[\p{Ll}(,;:.?!)]/u.test(line.text)) return false;
  const sentenceEnded = /[.?!:;…)”“"]$/.test(previous.text);
  const tight = !line.afterBlank && !line.pageTop;
  if (tight && !sentenceEnded) return false;
  if (column === null) return !tight;
  const loose = sentenceEnded ? SHARE_AFTER_SENTENCE : SHARE_INSIDE_SENTENCE;
  const share = tight ? SHARE_WHEN_TIGHT : loose;
  return widthWithNextWord(previous.text, line.text) < column * share;
}
