import type { Language } from '#shared/model/language';

/** What was typed, understood. */
export type Query =
  | { readonly kind: 'everything' }
  | { readonly kind: 'word'; readonly word: QueryWord }
  | { readonly kind: 'phrase'; readonly words: readonly QueryWord[] }
  | { readonly kind: 'near'; readonly left: Query; readonly right: Query; readonly distance: number }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Query[] }
  | { readonly kind: 'not'; readonly part: Query }
  | { readonly kind: 'field'; readonly field: Field; readonly value: string };

/** One word to look for; all texts folded. A word matches when any of these hold. */
export interface QueryWord {
  /** Equals one of these. */
  readonly exact: readonly string[];
  /** Begins with this; null when only whole words count. */
  readonly start: string | null;
  /** Wildcards: each list holds the same pattern with another folding of its pieces. */
  readonly patterns: readonly Pattern[];
  /** At most `limit` typing errors away. */
  readonly typo: { readonly word: string; readonly limit: number } | null;
  /** Has this stem. */
  readonly stem: { readonly value: string; readonly language: Language } | null;
}

/** "*ver*ung": pieces in this order, the first at the word's start and the last at its end unless open. */
export interface Pattern {
  readonly pieces: readonly string[];
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

export const fields = [
  'code',
  'site',
  'region',
  'role',
  'wave',
  'level',
  'guide',
  'question',
  'coder',
  'status',
] as const;

export type Field = (typeof fields)[number];

export interface QueryOptions {
  /** Plain words also find words that begin with them. */
  readonly wordStarts: boolean;
  /** Plain words forgive typing errors by their length; `word~` does so by itself. */
  readonly typos: boolean;
  /** Plain words find all forms with the same stem in this language. */
  readonly stem: Language | null;
  /** "Kunden" finds "Kundinnen", and back. */
  readonly gender: boolean;
}

/** Something about the typed query that a person should know, at UTF-16 offsets `from` to `to`. */
export interface QueryProblem {
  readonly reason: QueryProblemReason;
  readonly from: number;
  readonly to: number;
}

export type QueryProblemReason =
  | 'tooLong'
  | 'tooManyWords'
  | 'tooDeep'
  | 'unexpectedClose'
  | 'operatorWithoutLeft'
  | 'operatorWithoutRight'
  | 'notWithoutRight'
  | 'emptyBrackets'
  | 'emptyPhrase'
  | 'emptyPattern'
  | 'emptyField'
  | 'nothingToFind'
  | 'nearNeedsWords'
  | 'nearTooFar'
  | 'typosTooMany'
  | 'unclosedBracket'
  | 'unclosedPhrase'
  | 'unknownField';

/** `hints`: what was guessed so that something can be shown while the query is still being typed. */
export type ParsedQuery =
  | { readonly ok: true; readonly query: Query; readonly hints: readonly QueryProblem[] }
  | { readonly ok: false; readonly problem: QueryProblem };

/** Longer queries are pasted texts: nobody can say what they should find. */
export const longestQuery = 2_000;
/** Far more than anybody types, few enough to answer at once. */
export const mostWords = 64;
/** Brackets in brackets; the parser and the index walk them by recursion. */
export const deepest = 40;
/** A page of text; farther apart, AND says the same. */
export const farthestNear = 200;
export const usualNear = 10;
export const mostTypos = 2;
