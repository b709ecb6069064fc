import { element, type HtmlElement, type HtmlNode, htmlLines } from './html';
import {
  captionLabel,
  captionText,
  type Inline,
  type ReportTable,
  type TableCell,
  type TableRow,
} from './reportDocument';

type Write = (inlines: readonly Inline[]) => readonly HtmlNode[];

/** As in the Word file: about a third of a page; a longer row may break. */
const longestUnbrokenRow = 1500;

/** Caption above, heads of columns and rows marked as such, notes below. */
export function htmlTable(table: ReportTable, write: Write): readonly HtmlNode[] {
  const { caption, columns, rows, notes } = table;
  const id =
    caption.id !== undefined && (caption.part?.number ?? 1) === 1 ? { id: `table-${caption.id}` } : {};
  const widths = columns.map(({ share }) => element('col', { style: `width:${(share * 100).toFixed(2)}%` }));
  const heads = columns.map(({ heading, align }) =>
    element('th', { scope: 'col', ...alignment(align) }, ...htmlLines(heading)),
  );
  return [
    element(
      'div',
      { class: 'wide' },
      element(
        'table',
        id,
        element('caption', {}, `${captionLabel(caption)}${captionText(caption)}`),
        element('colgroup', {}, ...widths),
        element('thead', {}, element('tr', {}, ...heads)),
        element('tbody', {}, ...rows.map((row) => rowOf(table, row, write))),
      ),
    ),
    ...(notes.length === 0
      ? []
      : [element('div', { class: 'notes' }, ...notes.map((note) => element('p', {}, ...htmlLines(note))))]),
  ];
}

function rowOf({ columns }: ReportTable, row: TableRow, write: Write): HtmlElement {
  if (row.kind === 'group') {
    const head = { scope: 'rowgroup', colspan: String(columns.length) };
    return element('tr', { class: 'group' }, element('th', head, ...cellNodes(row.cell, write)));
  }
  const longest = Math.max(
    0,
    ...row.cells.map((cell) => cell.flat().reduce((sum, { text }) => sum + text.length, 0)),
  );
  const kind = row.kind === 'total' ? 'total' : longest > longestUnbrokenRow ? 'long' : '';
  return element(
    'tr',
    kind === '' ? {} : { class: kind },
    ...row.cells.map((cell, index) =>
      index === 0
        ? element('th', { scope: 'row' }, ...cellNodes(cell, write))
        : element('td', alignment(columns[index]?.align ?? 'start'), ...cellNodes(cell, write)),
    ),
  );
}

function alignment(align: 'start' | 'end'): HtmlElement['attributes'] {
  return align === 'end' ? { class: 'end' } : {};
}

/** One paragraph stands bare in its cell. */
function cellNodes(cell: TableCell, write: Write): readonly HtmlNode[] {
  const [only] = cell;
  if (cell.length <= 1) return write(only ?? []);
  return cell.map((inlines) => element('p', {}, ...write(inlines)));
}
