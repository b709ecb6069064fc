import type { GuideAttachment } from '#shared/model/guide';
import type { TableRow } from './outline';

/**
 * Reads a table that was attached to a guide. Columns are told by tabs or runs of blanks; where the extractor
 * left single blanks and every row has as many words as the next, the first word is taken for the first column
 * and `columnsGuessed` says so.
 */
export function readAttachment(
  title: string,
  table: readonly TableRow[],
): { readonly attachment: GuideAttachment; readonly columnsGuessed: boolean } {
  if (table.length > 0 && table.every(({ cells }) => cells !== null)) {
    return { attachment: { title, rows: table.map(({ cells }) => cells ?? []) }, columnsGuessed: false };
  }
  const lines = table.map(({ text }) => text);
  const split = lines.map((line) => line.split(/\t+| {2,}/).map((cell) => cell.trim()));
  if (split.some((cells) => cells.length > 1)) {
    return { attachment: { title, rows: split }, columnsGuessed: false };
  }
  const words = lines.map((line) => line.split(' '));
  const body = words.slice(1);
  const size = body[0]?.length ?? 0;
  const even = size > 1 && body.length > 1 && body.every((row) => row.length === size);
  if (!even) return { attachment: { title, rows: split }, columnsGuessed: false };
  const rows = words.map(([head = '', ...rest]) => (rest.length > 0 ? [head, rest.join(' ')] : [head]));
  return { attachment: { title, rows }, columnsGuessed: true };
}
