import { withoutEmphasis } from './numbering';
import { NUMBER_CELL, type RoleColumns, type RoleTable, readRoleTable, type TableCell } from './roleTable';

/** A line in a cell of a role table's row; what stands below a question inherits its roles. */
export interface RoleRowLine {
  readonly text: string;
  readonly roles: readonly string[];
}

export interface MarkdownRoleTables {
  /** What the rows say, by the index of their line; an empty list for lines that only rule or head the table. */
  readonly rows: ReadonlyMap<number, readonly RoleRowLine[]>;
  /** The heads of role columns, in printed order. */
  readonly roles: readonly string[];
  /** Words of heads that are no role. */
  readonly leftovers: readonly { readonly line: number; readonly text: string }[];
}

/** The bars at a row's ends may be missing (GitHub Flavored Markdown, 4.10); one bar at least parts its cells. */
const ROW = /^\s*\|?(.*\|.*?)\|?\s*$/;
const RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/;
const BREAK = /\s*<br\s*\/?>\s*/i;

/** Finds the tables of a Markdown text whose columns are roles, and dissolves their rows into lines. */
export function markdownRoleTables(printed: readonly string[]): MarkdownRoleTables {
  const rows = new Map<number, readonly RoleRowLine[]>();
  const roles: string[] = [];
  const leftovers: { line: number; text: string }[] = [];
  let columns: RoleColumns | null = null;
  for (const { from, to } of tablesOf(printed)) {
    const at = range(from, to).filter((index) => !RULE.test(printed[index] ?? ''));
    const table: RoleTable<TableCell> | null = readRoleTable(
      at.map((index) => cellsOf(printed[index] ?? '')),
      columns,
    );
    if (!table) continue;
    columns = table.columns;
    for (const index of range(from, to)) rows.set(index, []);
    for (const code of table.columns.codes.values()) if (!roles.includes(code)) roles.push(code);
    for (const { index, text } of table.heads) leftovers.push({ line: (at[index] ?? from) + 1, text });
    for (const { index, cells, roles: asked } of table.rows)
      rows.set(at[index] ?? from, linesOf(cells, asked));
  }
  return { rows, roles, leftovers };
}

/** A table is ruled in its second line, or goes on with the columns of one before without a head of its own. */
function tablesOf(printed: readonly string[]): readonly { readonly from: number; readonly to: number }[] {
  const tables: { from: number; to: number }[] = [];
  let from = 0;
  while (from < printed.length) {
    let to = from;
    while (isRow(printed[to])) to++;
    if (range(from, to).some((index) => RULE.test(printed[index] ?? ''))) tables.push({ from, to });
    from = Math.max(to, from + 1);
  }
  return tables;
}

function isRow(line: string | undefined): boolean {
  return line !== undefined && ROW.test(line);
}

function cellsOf(line: string): readonly TableCell[] {
  const inner = ROW.exec(line)?.[1] ?? '';
  // "\\|" is a bar in a cell's text.
  const cells = inner.split(/(?<!\\)\|/).map((cell) => withoutEmphasis(cell.replaceAll('\\|', '|').trim()));
  return cells.map((text) => ({ text, span: 1 }));
}

function linesOf(cells: readonly TableCell[], roles: readonly string[]): readonly RoleRowLine[] {
  const [first, second, ...rest] = cells.map(({ text }) => text).filter((text) => text !== '');
  if (first === undefined) return [];
  const numbered = second !== undefined && NUMBER_CELL.test(first);
  const parts = [...(numbered ? [] : [first]), ...(second === undefined ? [] : [second]), ...rest];
  const [lead = '', ...below] = parts
    .flatMap((text) => text.split(BREAK))
    .map(withoutEmphasis)
    .filter((text) => text !== '');
  const lines = [numbered ? `${first} ${lead}` : lead, ...below];
  return lines.map((text, index) => ({ text, roles: index === 0 ? roles : [] }));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
