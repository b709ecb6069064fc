import type { QuantityRule } from '#shared/model/houseStyle';
import type { Language } from '#shared/model/language';
import { numberPattern, readNumber } from './numberWords';

/** What a sentence counts: the noun that follows decides. `unknown`: none that is known here. */
export type CountedThing = 'site' | 'interview' | 'case' | 'document' | 'unknown';

/** A word or number of quantity in a sentence; `start` and `end` are UTF-16 offsets in it. */
export type Quantity =
  | {
      readonly kind: 'words';
      readonly start: number;
      readonly end: number;
      readonly text: string;
      readonly rule: QuantityRule;
      readonly thing: CountedThing;
    }
  | {
      readonly kind: 'number';
      readonly start: number;
      readonly end: number;
      readonly text: string;
      readonly count: number;
      /** "elf der 16": 16; null when the sentence does not say of how many. */
      readonly of: number | null;
      readonly thing: CountedThing;
    };

/**
 * The quantities of a sentence, in their order. Numbers count only before a noun that can be counted here
 * ("in zwei Jobcentern", "zehn von 24 Fällen", "elf der 16 Standorte"): years, paragraphs and ratios do not.
 */
export function findQuantities(
  sentence: string,
  table: readonly QuantityRule[],
  language: Language,
): readonly Quantity[] {
  const found = [...findNumbers(sentence, language), ...findWords(sentence, table, language)];
  // Of two that share words the longer one is meant: "ein gutes Drittel" is no "ein".
  return found
    .filter((one) => !found.some((other) => other !== one && overlap(one, other) && isLonger(other, one)))
    .sort((a, b) => a.start - b.start);
}

/** Nouns of what is counted, by their beginnings; German nouns are inflected. */
const nouns: { readonly [L in Language]: readonly (readonly [RegExp, Exclude<CountedThing, 'unknown'>])[] } =
  {
    de: [
      [/^(?:job-?center|standort|fallstudienstandort|region|ort|träger|einrichtung)/i, 'site'],
      [/^(?:interview|gespräch|befragte|interviewperson|gesprächspartner)/i, 'interview'],
      [/^(?:fall|fäll|fallpaar|kund|paar)/i, 'case'],
      [/^(?:konzept|fachkonzept|dokument|rahmenkonzept|papier)/i, 'document'],
    ],
    en: [
      [/^(?:site|job ?cent|region|organi[sz]ation|location)/i, 'site'],
      [/^(?:interview|conversation|respondent|interviewee)/i, 'interview'],
      [/^(?:case|client|pair)/i, 'case'],
      [/^(?:concept|document|paper)/i, 'document'],
    ],
  };

/** Between a number and its noun stand at most this many words ("zwei der untersuchten großen Jobcenter"). */
const wordsBetween = 3;

/** Building a pattern costs more than using it, and a review asks for every sentence. */
const numberPatterns = new Map<Language, RegExp>();

function countedNumber(language: Language): RegExp {
  const known = numberPatterns.get(language);
  if (known !== undefined) return known;
  const number = numberPattern(language);
  const of =
    language === 'de' ? '(?:der|von|von insgesamt|von den|aus|unter den)' : '(?:of|of the|out of|among the)';
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N},.:§-])(${number})(?:\\s+${of}\\s+(?:insgesamt\\s+)?(${number}))?(?![\\p{L}\\p{N}:%]|[,.]\\p{N})`,
    'giu',
  );
  numberPatterns.set(language, pattern);
  return pattern;
}

function findNumbers(sentence: string, language: Language): readonly Quantity[] {
  return [...sentence.matchAll(countedNumber(language))].flatMap((match): Quantity[] => {
    const [text, count, whole] = match;
    const thing = thingAfter(sentence.slice(match.index + text.length), language);
    // Without a noun a number is one of many things; "elf der 16" alone is clear enough.
    if (count === undefined || (thing === 'unknown' && whole === undefined)) return [];
    return [
      {
        kind: 'number',
        start: match.index,
        end: match.index + text.length,
        text,
        count: readNumber(count, language),
        of: whole === undefined ? null : readNumber(whole, language),
        thing,
      },
    ];
  });
}

function overlap(a: Quantity, b: Quantity): boolean {
  return a.start < b.end && b.start < a.end;
}

function isLonger(a: Quantity, b: Quantity): boolean {
  const difference = a.end - a.start - (b.end - b.start);
  return difference > 0 || (difference === 0 && a.kind === 'number');
}

interface TablePatterns {
  /** Whether any of the words is there at all: most sentences have none. */
  readonly any: RegExp;
  /** Longer words first. */
  readonly words: readonly { readonly pattern: RegExp; readonly rule: QuantityRule }[];
}

const tablePatterns = new WeakMap<readonly QuantityRule[], TablePatterns>();

function patternsOf(table: readonly QuantityRule[]): TablePatterns {
  const known = tablePatterns.get(table);
  if (known !== undefined) return known;
  const byWord = table
    .flatMap((rule) => rule.words.map((word) => ({ rule, source: escaped(word).replace(/ /g, '\\s+') })))
    .sort((a, b) => b.source.length - a.source.length);
  const whole = (source: string) => `(?<!\\p{L})(?:${source})(?!\\p{L})`;
  const patterns = {
    any: new RegExp(byWord.length === 0 ? '(?!)' : whole(byWord.map(({ source }) => source).join('|')), 'iu'),
    words: byWord.map(({ rule, source }) => ({ rule, pattern: new RegExp(whole(source), 'giu') })),
  };
  tablePatterns.set(table, patterns);
  return patterns;
}

function findWords(
  sentence: string,
  table: readonly QuantityRule[],
  language: Language,
): readonly Quantity[] {
  const { any, words } = patternsOf(table);
  const found: Quantity[] = [];
  if (!any.test(sentence)) return found;
  for (const { pattern, rule } of words) {
    for (const match of sentence.matchAll(pattern)) {
      const [text] = match;
      const end = match.index + text.length;
      // A longer phrase was there first: "fast alle" is not "alle".
      if (found.some((other) => other.start < end && match.index < other.end)) continue;
      const thing = thingAfter(sentence.slice(end), language);
      found.push({ kind: 'words', start: match.index, end, text, rule, thing });
    }
  }
  return found;
}

function thingAfter(rest: string, language: Language): CountedThing {
  // Up to the next clause: a noun behind a comma belongs to something else.
  const next = rest.split(/[,;:.!?()]/u, 1)[0] ?? '';
  const after = next
    .trim()
    .split(/\s+/u)
    .slice(0, wordsBetween + 1);
  for (const word of after) {
    for (const [pattern, thing] of nouns[language]) if (pattern.test(word)) return thing;
  }
  return 'unknown';
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
