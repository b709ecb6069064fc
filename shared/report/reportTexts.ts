import type germanTexts from '#shared/i18n/de/report.json';
import type { Language } from '#shared/model/language';

/** Keys of the language file, plural forms under their common name. */
export type ReportTextKey = WithoutPlural<keyof typeof germanTexts>;

type WithoutPlural<Key extends string> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key;

/**
 * Looks a sentence up in the `report` texts of the project's language (not the interface's).
 * `values.count` chooses the plural form. Handed in, so that this folder needs no translation library.
 */
export type Translate = (key: ReportTextKey, values?: { readonly [name: string]: string | number }) => string;

/** "12.03.2014" or "12 Mar 2014" from an ISO date or date-time; the text itself when it is neither. */
export function printedDate(iso: string, language: Language): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (parts === null) {
    return iso;
  }
  const [date, year, month, day] = parts;
  if (language === 'de') return `${day}.${month}.${year}`;
  const at = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(at.getTime()) ? date : english.format(at);
}

/** The month as a word: British and American readers take 12/03 for different days. */
const english = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "A, B und C" in the language of the report. */
export function printedList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
}
