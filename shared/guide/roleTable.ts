/** Columns of a table that say who is asked: their place and the role in their head. */
export interface RoleColumns {
  readonly codes: ReadonlyMap<number, string>;
  readonly width: number;
}

/** A cell of any file's table. */
export interface TableCell {
  /** Its words in one line. */
  readonly text: string;
  /** Columns it covers. */
  readonly span: number;
}

interface RoleRow<Cell> {
  /** Its place among the table's rows. */
  readonly index: number;
  /** Cells outside the role columns. */
  readonly cells: readonly Cell[];
  readonly roles: readonly string[];
}

export interface RoleTable<Cell> {
  readonly columns: RoleColumns;
  readonly rows: readonly RoleRow<Cell>[];
  /** Words of heading rows that are no role ("No.", "Question"), row by row. */
  readonly heads: readonly { readonly index: number; readonly text: string }[];
}

export const TICK = /^(?:[xX×✕✖✗✘✓✔√☒☑●•⚫⬤■◼◆▪∙·*+]|\(\s?[xX]\s?\)|\[\s?[xX]\s?\])$/u;
export const NO_TICK = /^(?:[☐□○◯–—-]|\(\s?\)|\[\s?\])?$/u;

/** What numbers a question in a cell of its own: "1.1", "(1.2)", "1.3a/1.6", "4.". */
export const NUMBER_CELL = /^\(?[\dA-Z][\dA-Za-z./]{0,11}\)?$/;

/** Heads stand in the first rows; what comes later is a question. */
const MAX_HEAD_ROWS = 3;

/**
 * Reads a table whose columns are roles: below each role's head stand only ticks and empty cells. A table without a
 * head of its own goes on with the columns of the one `before`, where its cells fit. `null` for other tables.
 */
export function readRoleTable<Cell extends TableCell>(
  table: readonly (readonly Cell[])[],
  before: RoleColumns | null,
): RoleTable<Cell> | null {
  const grid = table.map(placeCells);
  const width = Math.max(0, ...grid.map((row) => widthOf(row)));
  for (let head = 0; head < Math.min(MAX_HEAD_ROWS, grid.length - 1); head++) {
    const columns = columnsBelow(grid, head, width);
    if (columns) return read(grid, head + 1, columns);
  }
  return before && before.width === width && goesOn(grid, before) ? read(grid, 0, before) : null;
}

interface PlacedCell<Cell = TableCell> {
  readonly column: number;
  readonly cell: Cell;
  readonly text: string;
}

function placeCells<Cell extends TableCell>(row: readonly Cell[]): PlacedCell<Cell>[] {
  let column = 0;
  return row.map((cell) => {
    const placed = { column, cell, text: cell.text };
    column += cell.span;
    return placed;
  });
}

function widthOf(row: readonly PlacedCell[]): number {
  const last = row.at(-1);
  return last ? last.column + last.cell.span : 0;
}

/** The role columns, when row `head` names them; a role that nobody ticked is none. */
function columnsBelow(
  grid: readonly (readonly PlacedCell[])[],
  head: number,
  width: number,
): RoleColumns | null {
  const codes = new Map<number, string>();
  for (const { column, cell, text } of grid[head] ?? []) {
    if (cell.span > 1 || text === '' || TICK.test(text)) continue;
    const below = grid.slice(head + 1).flatMap((row) => row.filter((placed) => placed.column === column));
    const narrow = below.filter((placed) => placed.cell.span === 1);
    const onlyTicks = narrow.every(({ text: t }) => TICK.test(t) || NO_TICK.test(t) || t === text);
    if (onlyTicks && narrow.some(({ text: t }) => TICK.test(t))) codes.set(column, text);
  }
  const textColumns = width - codes.size;
  return codes.size > 0 && textColumns > 0 ? { codes, width } : null;
}

function goesOn(grid: readonly (readonly PlacedCell[])[], { codes }: RoleColumns): boolean {
  const inColumns = grid.flatMap((row) => row.filter((p) => codes.has(p.column) && p.cell.span === 1));
  return (
    inColumns.every(({ text }) => TICK.test(text) || NO_TICK.test(text)) &&
    inColumns.some(({ text }) => TICK.test(text))
  );
}

function read<Cell extends TableCell>(
  grid: readonly (readonly PlacedCell<Cell>[])[],
  headRows: number,
  columns: RoleColumns,
): RoleTable<Cell> {
  const rows: RoleRow<Cell>[] = [];
  const heads: { index: number; text: string }[] = [];
  for (const [index, row] of grid.entries()) {
    const isHead = index < headRows || isRepeatedHead(row, columns);
    if (isHead) {
      // The head that names the roles gives its codes to the guide; a repetition of it is left over as a whole.
      const named = index === headRows - 1;
      const words = row.filter(({ column }) => !named || !columns.codes.has(column)).map(({ text }) => text);
      const text = words.filter((word) => word !== '').join(' ');
      if (text !== '') heads.push({ index, text });
      continue;
    }
    const isRole = ({ column, cell }: PlacedCell) => cell.span === 1 && columns.codes.has(column);
    rows.push({
      index,
      cells: row.filter((placed) => !isRole(placed)).map(({ cell }) => cell),
      roles: row
        .filter((placed) => isRole(placed) && TICK.test(placed.text))
        .map(({ column }) => columns.codes.get(column) ?? ''),
    });
  }
  return { columns, rows, heads };
}

function isRepeatedHead(row: readonly PlacedCell[], { codes }: RoleColumns): boolean {
  const own = row.filter(({ column, cell }) => codes.has(column) && cell.span === 1);
  return own.length > 0 && own.every(({ column, text }) => text === codes.get(column));
}
