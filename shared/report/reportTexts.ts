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

/** "12.03.2014" or "2014-03-12" from an ISO date or date-time; the text itself when it is neither. */
export function printedDate(iso: string, language: Language): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (parts === null) {
    return iso;
  }
  const [date, year, month, day] = parts;
  return language === 'de' ? `${day}.${month}.${year}` : date;
}

/** "A, B und C" in the language of the report. */
export function printedList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
}
