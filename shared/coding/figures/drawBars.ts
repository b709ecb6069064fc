import type { Drawing, Mark } from './drawing';

export interface Bar {
  readonly label: string;
  /** Depth in the tree. */
  readonly level: number;
  readonly value: number;
  readonly color: string;
}

/** A line of text with room above and below; names are cut where the bars begin. */
const row = 22;
const labels = 300;
const bars = 420;
const indent = 14;

/** Horizontal bars, one a code, the longest over the whole width. */
export function drawBars(title: string, list: readonly Bar[]): Drawing {
  const most = Math.max(1, ...list.map(({ value }) => value));
  const marks = list.flatMap(({ label, level, value, color }, i): Mark[] => {
    const y = 34 + i * row;
    const width = (value / most) * bars;
    return [
      {
        kind: 'text',
        x: 8 + level * indent,
        y: y + 15,
        text: shortened(label, labels - level * indent),
        size: 12,
        anchor: 'start',
        bold: level === 0,
      },
      { kind: 'rect', x: labels, y: y + 4, width, height: row - 8, fill: color, hint: `${label}: ${value}` },
      { kind: 'text', x: labels + width + 6, y: y + 15, text: String(value), size: 12, anchor: 'start' },
    ];
  });
  return {
    width: labels + bars + 60,
    height: 34 + list.length * row + 12,
    title,
    marks: [heading(title), ...marks],
  };
}

export function heading(title: string): Mark {
  return { kind: 'text', x: 8, y: 20, text: title, size: 14, anchor: 'start', bold: true };
}

/** About half the size a letter: 6.4 pixels at 12; a cut name ends with an ellipsis. */
export function shortened(text: string, pixels: number): string {
  const letters = Math.max(3, Math.floor((pixels - 16) / 6.4));
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;
}
