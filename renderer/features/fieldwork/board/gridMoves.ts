/** A cell by the number of its row and column, counted from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Where a key leads from a cell, as in a spreadsheet; null when it is none of the moving keys. */
export function moved(from: Position, key: string, far: boolean, size: Size): Position | null {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  switch (key) {
    case 'ArrowUp':
      return { ...from, row: far ? 0 : Math.max(0, from.row - 1) };
    case 'ArrowDown':
      return { ...from, row: far ? last.row : Math.min(last.row, from.row + 1) };
    case 'ArrowLeft':
      return { ...from, column: far ? 0 : Math.max(0, from.column - 1) };
    case 'ArrowRight':
      return { ...from, column: far ? last.column : Math.min(last.column, from.column + 1) };
    case 'Home':
      return { row: far ? 0 : from.row, column: 0 };
    case 'End':
      return { row: far ? last.row : from.row, column: last.column };
    case 'PageUp':
      return { ...from, row: Math.max(0, from.row - pageRows) };
    case 'PageDown':
      return { ...from, row: Math.min(last.row, from.row + pageRows) };
    default:
      return null;
  }
}

/** About what stands on the smallest screen at once. */
const pageRows = 10;

/** All positions of the rectangle between two corners, row by row. */
export function rectangle(a: Position, b: Position): readonly (readonly Position[])[] {
  const rows = span(a.row, b.row);
  const columns = span(a.column, b.column);
  return rows.map((row) => columns.map((column) => ({ row, column })));
}

export function inRectangle(at: Position, a: Position, b: Position): boolean {
  return between(at.row, a.row, b.row) && between(at.column, a.column, b.column);
}

function span(a: number, b: number): readonly number[] {
  const first = Math.min(a, b);
  return Array.from({ length: Math.abs(a - b) + 1 }, (_, i) => first + i);
}

function between(value: number, a: number, b: number): boolean {
  return value >= Math.min(a, b) && value <= Math.max(a, b);
}
