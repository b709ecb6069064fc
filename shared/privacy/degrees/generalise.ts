import type { Language } from '#shared/model/language';
import { DEGREE_WORDS, type DegreeWords } from './degreeWords';

/** A date, an age or a sum in ever more general words; the last one says only what it was. */
export function generaliseDate(text: string, born: boolean, language: Language): readonly string[] {
  const words = DEGREE_WORDS[language];
  const last = `[${born ? words.birthDate : words.date}]`;
  const { day, month, year } = readDate(text);
  const monthName = month === null ? null : (words.months[month - 1] ?? null);
  if (born)
    return year === null ? [last] : [String(year), `${words.about} ${Math.round(year / 5) * 5}`, last];
  if (monthName === null) return year === null ? [last] : [String(year), last];
  if (year === null)
    return day === null ? [monthName, last] : [`${partOf(day, words)} ${monthName}`, monthName, last];
  // Meteorological seasons: December belongs to the winter that follows.
  const season = words.seasons[Math.floor(((month ?? 1) % 12) / 3) as 0 | 1 | 2 | 3]; // the quotient is 0 to 3
  return [`${monthName} ${year}`, `${season} ${year}`, String(year), last];
}

export function generaliseAge(text: string, language: Language): readonly string[] {
  const words = DEGREE_WORDS[language];
  const last = `[${words.age}]`;
  const figure = /\d{1,3}/.exec(text)?.[0];
  if (figure === undefined) return [last];
  const age = Number(figure);
  if (age < 20) return [`${words.under} 20`, last];
  const decade = Math.floor(age / 10) * 10;
  const ending = /j(?:ä|ae)hrig\p{L}*/iu.exec(text)?.[0];
  if (ending !== undefined) return [`${words.over} ${decade}-${ending}`, last];
  if (/year-old/i.test(text)) return [`${words.over} ${decade}`, last];
  return [`${third(age - decade, words)} ${decade}`, `${words.over} ${decade}`, last];
}

export function generaliseSum(text: string, language: Language): readonly string[] {
  const words = DEGREE_WORDS[language];
  const figure = /\d[\d.,'\s\u00A0]*/u.exec(text)?.[0] ?? '';
  const value = Number.parseFloat(figure.replace(/['.\s\u00A0]/g, '').replace(',', '.'));
  if (!Number.isFinite(value)) return [`[${words.sum}]`];
  const rounded = Math.round(value / stepFor(value)) * stepFor(value);
  const shown = String(rounded).replace(/\B(?=(\d{3})+$)/g, language === 'de' ? '.' : ',');
  return [language === 'de' ? `${words.about} ${shown} €` : `${words.about} €${shown}`, `[${words.sum}]`];
}

/** Coarse enough that many notices share the figure, fine enough to compare. */
function stepFor(value: number): number {
  if (value < 100) return 10;
  if (value < 300) return 50;
  return value < 10_000 ? 100 : 1000;
}

function third(rest: number, words: DegreeWords): string {
  if (rest <= 3) return words.start;
  return rest <= 6 ? words.middle : words.end;
}

function partOf(day: number, words: DegreeWords): string {
  if (day <= 10) return words.start;
  return day <= 20 ? words.middle : words.end;
}

interface ReadDate {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
}

function readDate(text: string): ReadDate {
  const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const year = fullYear(/(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text)?.[0] ?? /[./\s]'?(\d{2})$/.exec(text)?.[1]);
  const numbers = /^(\d{1,2})[./]\s?(\d{1,2})/.exec(text);
  if (numbers) return { day: Number(numbers[1]), month: Number(numbers[2]), year };
  const lower = text.toLowerCase();
  const at = MONTHS.findIndex((names) => names.some((name) => lower.includes(name)));
  const day = /(?<!\d)(\d{1,2})(?!\d)/.exec(text)?.[1];
  return { day: day === undefined ? null : Number(day), month: at < 0 ? null : at + 1, year };
}

/** Two digits: more than 30 can only be the last century in a study of our days. */
function fullYear(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  const value = Number(digits);
  if (digits.length === 4) return value;
  return value > 30 ? 1900 + value : 2000 + value;
}

const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'jän'],
  ['feb'],
  ['mär', 'mae', 'mrz', 'march'],
  ['apr'],
  ['mai', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dez', 'dec'],
];
