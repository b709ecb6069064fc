import type { Candidate } from '../finding';
import { type PatternRule, runPatterns } from './patternRule';

/** Exact days, ages and sums of money. What is rounded already ("rund 900 €", "Ende 40") is left alone. */
export function timeAndMoneyCandidates(text: string): readonly Candidate[] {
  return runPatterns(text, RULES);
}

const MONTH =
  '(?:Januar|Jänner|Februar|März|Maerz|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan\\.|Feb\\.|Mrz\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept?\\.|Okt\\.|Nov\\.|Dez\\.|January|February|March|May|June|July|October|December)';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH_NUMBER = '(?:0?[1-9]|1[0-2])';
const YEAR = "(?:(?:19|20)\\d{2}|'?\\d{2})";
const DATE = `(?:${DAY}\\.\\s?${MONTH_NUMBER}\\.\\s?${YEAR}|${DAY}\\.\\s?${MONTH}\\s+(?:19|20)\\d{2}|(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])|${DAY}/${MONTH_NUMBER}/(?:19|20)\\d{2}|${DAY}(?:st|nd|rd|th)?\\s${MONTH},?\\s(?:19|20)\\d{2}|${MONTH}\\s${DAY}(?:st|nd|rd|th)?,?\\s(?:19|20)\\d{2})`;
const BORN = '(?:geb\\.|geboren|Geburtsdatum|Geburtstag|Geburtsjahr|Jahrgang|born)';
const NUMBER = "\\d{1,3}(?:[.'\\u00A0 ]\\d{3})+(?:,(?:\\d{1,2}|-))?|\\d+(?:,(?:\\d{1,2}|-))?";
const MONEY = `(?:(?:€|EUR|Euro)\\s?(?:${NUMBER})|(?:${NUMBER})\\s?(?:€|EUR\\b|Euro(?![\\p{L}-])|Euros\\b))`;

const RULES: readonly PatternRule[] = [
  {
    class: 'date',
    rule: 'birthDate',
    pattern: new RegExp(`(?<=${BORN}[^\\d\\n.]{0,24}|\\*\\s?)${DATE}(?!\\d)`, 'giu'),
  },
  {
    class: 'date',
    rule: 'birthDate',
    pattern: new RegExp(`(?<=${BORN}[^\\d\\n.]{0,16})(?:19|20)\\d{2}(?![\\d.])`, 'giu'),
  },
  { class: 'date', rule: 'fullDate', pattern: new RegExp(`(?<![\\d.,])${DATE}(?!\\d|\\.\\d)`, 'gu') },
  {
    class: 'date',
    rule: 'dayAndMonth',
    pattern: new RegExp(`(?<![\\d.,])${DAY}\\.\\s?${MONTH}(?![\\p{L}])`, 'gu'),
  },
  {
    class: 'date',
    rule: 'dayAndMonth',
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:am|vom|bis|ab|seit|zum|den|dem)\\s)${DAY}\\.\\s?${MONTH_NUMBER}\\.(?!\\d)`,
      'giu',
    ),
  },
  {
    class: 'date',
    rule: 'age',
    pattern:
      /(?<![\d.,])\d{1,3}(?:[-‐ ]?j(?:ä|ae)hrige[rnms]?|\s(?:Jahre|years)\s(?:alt|old)|-year-old)(?!\p{L})/giu,
    accept: (_match, before) => !ROUNDED.test(before),
  },
  // "Manfred, 61, sucht": set between commas behind a name; below 14 it would more often be a list.
  { class: 'date', rule: 'age', pattern: /(?<=\p{Lu}\p{Ll}+,\s)(?:1[4-9]|[2-9]\d)(?=,\s\p{Ll})/gu },
  // A year of birth; other years tell nothing of a person.
  {
    class: 'date',
    rule: 'birthDate',
    pattern:
      /(?<=(?:geboren|Jahrgang|born)\s(?:im\s(?:Jahre?\s)?|in\s)?)(?:19|20)\d\d(?!\d)|(?<!\d)(?:19|20)\d\d(?=\s(?:in\s\p{Lu}[\p{L}-]+\s)?geboren)/gu,
  },
  { class: 'date', rule: 'age', pattern: /(?<=Alter von\s|aged\s)\d{1,3}(?:\s(?:Jahren|years))?/giu },
  {
    class: 'date',
    rule: 'age',
    pattern:
      /(?<!\p{L})\p{L}{0,9}(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)(?:jährige[rnms]?|\sJahre\salt)(?!\p{L})/giu,
    accept: (_match, before) => !ROUNDED.test(before),
  },
  {
    class: 'sum',
    rule: 'exactSum',
    pattern: new RegExp(`(?<![\\d.,\\p{L}-])${MONEY}`, 'giu'),
    // "über" also belongs to notices ("Bescheid über 1.237 €"): it rounds only what can be rounded.
    accept: (match, before) => isExactSum(match) && !(ROUNDED.test(before) && /0(?:,00|,-)?\D*$/.test(match)),
  },
];

/** Words that say a figure is rounded, or speak of a group ("die über 50-Jährigen"), right before it. */
const ROUNDED =
  /(?:^|[^\p{L}])(?:rund|etwa|circa|ca\.?|ungefähr|knapp|über|unter|ab|mindestens|höchstens|maximal|bis zu|zirka|gut|around|about|over|under|roughly)\s(?:den\s|die\s|der\s|einen?\s)?$/iu;

/** A sum that is no multiple of 50 (of 5 below 100): such figures stand in one notice only. */
function isExactSum(match: string): boolean {
  const figure = /\d[\d.,'\s-]*/.exec(match)?.[0] ?? '';
  const [whole = '', cents = ''] = figure.replace(/['\s.]/g, '').split(',');
  if (/[1-9]/.test(cents)) return true;
  const value = Number.parseInt(whole, 10);
  return value >= 100 ? value % 50 !== 0 : value % 5 !== 0;
}
