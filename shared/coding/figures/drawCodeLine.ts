import { heading, shortened } from './drawBars';
import type { Drawing, Mark } from './drawing';

export interface LineRow {
  readonly label: string;
  readonly color: string;
  readonly passages: readonly { readonly start: number; readonly end: number }[];
}

const row = 20;
const labels = 260;
const line = 640;

/**
 * A text from its first to its last character, with a row for each code: where it is spoken of. A passage is
 * at least two pixels wide, or short ones would vanish.
 *
 * @param ticks where questions begin, with their numbers
 */
export function drawCodeLine(
  title: string,
  length: number,
  rows: readonly LineRow[],
  ticks: readonly { readonly at: number; readonly label: string }[],
): Drawing {
  const scale = line / Math.max(1, length);
  const top = 52;
  const bottom = top + rows.length * row;
  const marks: Mark[] = [];
  let free = 0;
  for (const { at, label } of ticks) {
    const x = labels + at * scale;
    marks.push({ kind: 'line', x1: x, y1: top - 4, x2: x, y2: bottom });
    // Numbers that would run into each other are left out; their lines stay.
    if (x < free) continue;
    marks.push({ kind: 'text', x, y: top - 8, text: label, size: 10, anchor: 'start' });
    free = x + label.length * 6 + 8;
  }
  rows.forEach(({ label, color, passages }, i) => {
    const y = top + i * row;
    marks.push({ kind: 'text', x: 8, y: y + 14, text: shortened(label, labels), size: 12, anchor: 'start' });
    for (const { start, end } of passages) {
      marks.push({
        kind: 'rect',
        x: labels + start * scale,
        y: y + 3,
        width: Math.max(2, (end - start) * scale),
        height: row - 6,
        fill: color,
        hint: label,
      });
    }
  });
  return { width: labels + line + 20, height: bottom + 12, title, marks: [heading(title), ...marks] };
}
