/** Fieldwork of living memory; another year is a slip. */
const earliest = 1990;
const latest = 2099;

/**
 * The ISO date (yyyy-mm-dd) that somebody meant: "24.3.2026", "24/03/26", "24 3", "24032026", "2026-03-24". The day
 * stands before the month in both languages of the interface. Without a year it is the year of `today` (ISO
 * date). Null when it is no day of the calendar.
 */
export function readTypedDay(typed: string, today: string): string | null {
  const text = typed.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso !== null) return calendarDay(iso[1], iso[2], iso[3]);
  const apart = /^(\d{1,2})\s*[./ -]\s*(\d{1,2})(?:\s*[./ -]\s*(\d{4}|\d{2})?)?$/.exec(text);
  if (apart !== null) return calendarDay(apart[3] ?? today.slice(0, 4), apart[2], apart[1]);
  const together = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
  return together === null ? null : calendarDay(together[3], together[2], together[1]);
}

function calendarDay(year = '', month = '', day = ''): string | null {
  const y = Number(year.length === 2 ? `20${year}` : year);
  if (y < earliest || y > latest) return null;
  const date = new Date(Date.UTC(y, Number(month) - 1, Number(day)));
  const real = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return real ? date.toISOString().slice(0, 10) : null;
}
