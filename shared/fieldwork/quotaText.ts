import type { Quota } from '#shared/model/fieldwork';

export type QuotaNumbers = Pick<Quota, 'planned' | 'additional'>;

/** More than this in one cell is a slip of the finger (a date or a year pasted into the wrong column). */
export const maxPlanned = 999;

/** "2", "2 + 2", "2+2**)", "10 (+ 1)", "+ 1". A dash, a zero or nothing means that nothing is planned. */
const additive = /^(\d{1,4})?(?: ?\+ ?(\d{1,4})| ?\( ?\+ ?(\d{1,4}) ?\))?$/;
/** The marks of the notes, which a cell copied from a printed table brings along. */
const marks = /\*+\)?$/;
const nothing = new Set(['', '-', '–', '—', '.']);

/** Reads what a person types or pastes into a cell; null when it is no number of conversations. */
export function parseQuota(text: string): QuotaNumbers | null {
  const bare = text.replace(/\s+/g, ' ').trim().replace(marks, '').trim();
  if (nothing.has(bare)) return { planned: 0, additional: 0 };
  const found = additive.exec(bare);
  if (found === null) return null;
  const numbers = { planned: Number(found[1] ?? 0), additional: Number(found[2] ?? found[3] ?? 0) };
  return Math.max(numbers.planned, numbers.additional) > maxPlanned ? null : numbers;
}

/** "2 + 2" as it stands in the printed table; empty when nothing is planned. */
export function printQuota({ planned, additional }: QuotaNumbers): string {
  if (additional === 0) return planned === 0 ? '' : String(planned);
  return planned === 0 ? `+ ${additional}` : `${planned} + ${additional}`;
}
