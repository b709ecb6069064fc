import { guardedText, unguardedText } from './formulaGuard';
import { maxCellLength, maxTableColumns, maxTableRows, type TableResult } from './tableLimits';

export type Separator = ';' | ',' | '\t';

/** A comma is also a decimal sign and stands in prose, so where counts are equal the others win. */
const separators: readonly Separator[] = [';', '\t', ','];

/** Enough lines to see how a file separates; a long one says no more about it. */
const sampleLength = 20_000;

/**
 * Reads a table of separated values (RFC 4180, and what Excel writes in Germany): the separator is found out or
 * named by a first line `sep=;`, quotes may hold separators and line ends. Empty rows
 * stay, so that the number of a row is the one a spreadsheet shows.
 */
export function parseCsv(text: string): TableResult {
  const body = text.replace(/^\uFEFF/, '');
  const named = /^sep=([;,\t])\r?\n/i.exec(body);
  const separator =
    named === null ? findSeparator(body) : (separators.find((one) => one === named[1]) ?? ';');
  return readRows(body.slice(named?.[0].length ?? 0), separator);
}

/** The sign that most often stands outside quotes in the file's first part. */
export function findSeparator(text: string): Separator {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const sign of text.slice(0, sampleLength)) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  let best: Separator = ';';
  for (const one of separators) if ((counts.get(one) ?? 0) > (counts.get(best) ?? 0)) best = one;
  return best;
}

function readRows(text: string, separator: Separator): TableResult {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const fail = (fault: Exclude<TableResult, { ok: true }>['fault']): TableResult => ({
    ok: false,
    fault,
    row: rows.length + 1,
  });
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator);
    if (cell === null) return fail('openQuote');
    if (cell.text.length > maxCellLength) return fail('cellTooLong');
    row.push(unguardedText(cell.text.trim()));
    if (row.length > maxTableColumns) return fail('tooManyColumns');
    at = cell.end;
    if (text[at] === separator) {
      at += 1;
      // A separator at the very end opens one more, empty cell.
      if (at < text.length) continue;
      row.push('');
    }
    at = afterLineEnd(text, at);
    rows.push(withoutEmptyEnd(row));
    if (rows.length > maxTableRows) return fail('tooManyRows');
    row = [];
  }
  return { ok: true, rows };
}

/** Spreadsheets fill short rows up with separators. */
function withoutEmptyEnd(row: readonly string[]): string[] {
  return row.slice(0, row.findLastIndex((cell) => cell !== '') + 1);
}

interface ReadCell {
  readonly text: string;
  /** Where the separator or line end stands. */
  readonly end: number;
}

function plainCell(text: string, start: number, separator: Separator): ReadCell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { text: text.slice(start, end), end };
}

/** Null when the quote is never closed. What stands behind the closing quote belongs to the cell, as in Excel. */
function quotedCell(text: string, start: number): ReadCell | null {
  let value = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') return tail(text, value, quote + 1);
    value += '"';
    at = quote + 2;
  }
}

function tail(text: string, value: string, start: number): ReadCell {
  let end = start;
  while (end < text.length && !/[;,\t\r\n]/.test(text[end] ?? '')) end += 1;
  return { text: value + text.slice(start, end), end };
}

function afterLineEnd(text: string, at: number): number {
  if (text[at] === '\r') return text[at + 1] === '\n' ? at + 2 : at + 1;
  return text[at] === '\n' ? at + 1 : at;
}

/** UTF-8 with the mark that makes Excel read umlauts, semicolons as German spreadsheets expect, no formulas. */
export function printCsv(rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((row) => row.map(printCell).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function printCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = guardedText(value);
  return /["\r\n;,\t]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
