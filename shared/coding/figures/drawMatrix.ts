import { heading, shortened } from './drawBars';
import type { Drawing, Mark } from './drawing';

export interface MatrixLabels {
  readonly rows: readonly { readonly label: string; readonly level: number }[];
  readonly columns: readonly string[];
}

const cell = 34;
const row = 22;
const labels = 280;
/** Most room for slanted column heads; short ones take less. */
const mostHeads = 130;
/** Mean width of a letter of 11 px, and how high text lies that is turned by 55 degrees. */
const letter = 6.2;
const slant = Math.sin((55 * Math.PI) / 180);

/** Counts as a table whose cells are the darker the larger they are; the number stands in each. */
export function drawMatrix(
  title: string,
  names: MatrixLabels,
  cells: readonly (readonly number[])[],
): Drawing {
  const most = Math.max(1, ...cells.flat());
  const columns = names.columns.map((column) => shortened(column, mostHeads + 40));
  const longest = Math.max(0, ...columns.map(({ length }) => length));
  const top = 34 + Math.min(mostHeads, Math.ceil(longest * letter * slant) + 16);
  const isTree = names.rows.some(({ level }) => level > 0);
  const marks: Mark[] = columns.map((column, i) => ({
    kind: 'text',
    x: labels + i * cell + cell / 2,
    y: top - 6,
    text: column,
    size: 11,
    anchor: 'start',
    turn: -55,
  }));
  names.rows.forEach(({ label, level }, r) => {
    const y = top + r * row;
    marks.push({
      kind: 'text',
      x: 8 + level * 14,
      y: y + 15,
      text: shortened(label, labels - level * 14),
      size: 12,
      anchor: 'start',
      bold: isTree && level === 0,
    });
    names.columns.forEach((column, c) => {
      const value = cells[r]?.[c] ?? 0;
      if (value === 0) return;
      const share = value / most;
      marks.push(
        {
          kind: 'rect',
          x: labels + c * cell + 1,
          y: y + 1,
          width: cell - 2,
          height: row - 2,
          fill: shade(share),
          hint: `${label} · ${column}: ${value}`,
        },
        {
          kind: 'text',
          x: labels + c * cell + cell / 2,
          y: y + 15,
          text: String(value),
          size: 11,
          anchor: 'middle',
          // White on dark, black on light, both above 4.5 : 1 on the shades below.
          fill: share > 0.55 ? '#ffffff' : '#000000',
        },
      );
    });
  });
  return {
    width: labels + names.columns.length * cell + 100,
    height: top + names.rows.length * row + 12,
    title,
    marks: [heading(title), ...marks],
  };
}

/** From nearly white to petrol; readable in grey as well. */
function shade(share: number): string {
  const from = [230, 243, 245];
  const to = [16, 98, 109];
  const mixed = from.map((value, i) => Math.round(value + ((to[i] ?? 0) - value) * share));
  return `rgb(${mixed.join(',')})`;
}
