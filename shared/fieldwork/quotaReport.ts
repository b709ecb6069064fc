import type { Sheet, SheetRow } from '#shared/exchange/sheet';
import { pageFooter } from '#shared/report/pageFooter';
import {
  a4Portrait,
  type ReportDocument,
  type ReportTable,
  type TableCell,
} from '#shared/report/reportDocument';
import { printedDate } from '#shared/report/reportTexts';
import { type QuotaTableOptions, type QuotaTableSource, quotaTables } from './quotaTables';

export interface QuotaReportOptions extends QuotaTableOptions {
  /** ISO date-time of the local clock; its date is printed. */
  readonly now: string;
}

/** The quota tables as a report of their own; null when nothing is planned, so there is nothing to print. */
export function quotaReport(source: QuotaTableSource, options: QuotaReportOptions): ReportDocument | null {
  const { translate, measure, now } = options;
  const { language, name } = source.project;
  const blocks = quotaTables(source, options);
  if (blocks.length === 0) return null;
  const title = translate(measure === 'planned' ? 'titlePlanned' : 'titleHeld');
  const day = printedDate(now, language);
  return {
    language,
    titleBlock: { kicker: name, title, subtitle: null, facts: [{ label: translate('asOf'), value: day }] },
    runningHead: { start: title, end: day },
    footer: pageFooter((values) => translate('pageOf', values)),
    contents: null,
    page: a4Portrait,
    blocks,
  };
}

/** The same tables as pages of a workbook, numbers as numbers. */
export function quotaSheets(source: QuotaTableSource, options: QuotaReportOptions): readonly Sheet[] {
  return quotaTables(source, options).map(sheetOf);
}

/** Widths in characters: names of places and roles, and a number with its period above. */
const nameWidth = 46;
const numberWidth = 18;

function sheetOf({ caption, columns, rows, notes }: ReportTable): Sheet {
  const span = columns.length;
  const title = `${caption.label} ${caption.number}: ${caption.text}`;
  const head: SheetRow = columns.map(({ heading, align }) => ({
    value: heading,
    style: align === 'end' ? 'headEnd' : 'head',
  }));
  const body = rows.map((row): SheetRow => {
    if (row.kind === 'group') return [{ value: textOf(row.cell), style: 'group', span }];
    return row.cells.map((cell, i) => {
      const text = textOf(cell);
      const end = columns[i]?.align === 'end';
      return {
        value: end && /^\d+$/.test(text) ? Number(text) : text,
        style: row.kind === 'total' ? (end ? 'totalEnd' : 'total') : end ? 'bodyEnd' : 'body',
      };
    });
  });
  return {
    name: `${caption.label} ${caption.number}`,
    widths: columns.map((_, i) => (i === 0 ? nameWidth : numberWidth)),
    headRow: 2,
    rows: [
      [{ value: title, style: 'title' }],
      head,
      ...body,
      ...notes.map((note): SheetRow => [{ value: note, style: 'note', span }]),
    ],
  };
}

function textOf(cell: TableCell): string {
  return cell.map((inlines) => inlines.map(({ text }) => text).join('')).join('\n');
}
