import type { ReportTable, TableCell, TableColumn, TableRow } from './reportDocument';

/** A first column of 45 mm and thirteen of 15 mm fill the 247 mm of an A4 page in landscape. */
export const columnsTurned = 14;

/**
 * Cuts a table with more columns than a turned page holds into parts that hold the same rows, each with the first
 * column (it says what a row is) in front. The parts share caption and number and say "(2/5)"; the
 * notes stand under the last. A table that fits is answered as it is. Footnotes in the repeated column would be
 * printed once a part, so only the first part keeps them.
 */
export function splitWideTable(table: ReportTable): readonly ReportTable[] {
  const [first, ...others] = table.columns;
  if (first === undefined || table.columns.length <= columnsTurned) return [table];
  const parts = Math.ceil(others.length / (columnsTurned - 1));
  // Parts of like width read better than full ones and a rest of one column.
  const size = Math.ceil(others.length / parts);
  const count = Math.ceil(others.length / size);
  return Array.from({ length: count }, (_, index) => {
    const from = 1 + index * size;
    const chosen = table.columns.slice(from, from + size);
    return {
      ...table,
      orientation: 'landscape',
      caption: { ...table.caption, part: { number: index + 1, of: count } },
      columns: sharesOfWhole([first, ...chosen]),
      rows: table.rows.map((row) => rowPart(row, from, from + size, index === 0)),
      notes: index === count - 1 ? table.notes : [],
    };
  });
}

function rowPart(row: TableRow, from: number, to: number, keepFootnotes: boolean): TableRow {
  const first = (cell: TableCell): TableCell =>
    keepFootnotes ? cell : cell.map((inlines) => inlines.filter((inline) => inline.kind !== 'footnote'));
  if (row.kind === 'group') return { ...row, cell: first(row.cell) };
  return { ...row, cells: [first(row.cells[0] ?? []), ...row.cells.slice(from, to)] };
}

/** The first column takes the share of three others, but no more than a quarter; all add up to 1. */
function sharesOfWhole([first, ...others]: readonly TableColumn[]): readonly TableColumn[] {
  if (first === undefined) return [];
  const width = Math.min(0.25, 3 / (others.length + 3));
  const sum = others.reduce((total, { share }) => total + Math.max(0, share), 0);
  const shareOf = (share: number) => (1 - width) * (sum > 0 ? Math.max(0, share) / sum : 1 / others.length);
  return [
    { ...first, share: width },
    ...others.map((column) => ({ ...column, share: shareOf(column.share) })),
  ];
}
