import { parseQuota, type QuotaNumbers } from './quotaText';

export type PastedQuotas =
  | { readonly ok: true; readonly rows: readonly (readonly QuotaNumbers[])[] }
  /** The first cell that is no number, counted from 1. */
  | { readonly ok: false; readonly row: number; readonly column: number; readonly text: string };

/** Reads a block as spreadsheets put it on the clipboard: tabs between cells, line ends between rows. */
export function pastedQuotas(text: string): PastedQuotas {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  const rows: QuotaNumbers[][] = [];
  for (const [row, line] of lines.entries()) {
    const numbers: QuotaNumbers[] = [];
    for (const [column, cell] of line.split('\t').entries()) {
      const quota = parseQuota(cell.replace(/^"(.*)"$/, '$1'));
      if (quota === null) return { ok: false, row: row + 1, column: column + 1, text: cell.slice(0, 40) };
      numbers.push(quota);
    }
    rows.push(numbers);
  }
  return { ok: true, rows };
}
