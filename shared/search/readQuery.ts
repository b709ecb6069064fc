import { characterClass, invisible, letter } from './characters';
import { type Field, farthestNear, mostTypos, type QueryProblem, usualNear } from './query';

/** A piece of the typed query, at UTF-16 offsets `from` to `to`. */
export type Token = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'and' | 'or' | 'not' | 'open' | 'close' }
  | { readonly kind: 'near'; readonly distance: number }
  | { readonly kind: 'phrase'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly typos: number | null }
  | { readonly kind: 'field'; readonly field: Field; readonly value: string }
);

const operators: { readonly [word: string]: 'and' | 'or' | 'not' } = {
  AND: 'and',
  UND: 'and',
  OR: 'or',
  ODER: 'or',
  NOT: 'not',
  NICHT: 'not',
};

const fieldNames: { readonly [name: string]: Field } = {
  code: 'code',
  kategorie: 'code',
  site: 'site',
  standort: 'site',
  region: 'region',
  role: 'role',
  rolle: 'role',
  wave: 'wave',
  welle: 'wave',
  level: 'level',
  ebene: 'level',
  guide: 'guide',
  leitfaden: 'guide',
  question: 'question',
  frage: 'question',
  coder: 'coder',
  kodierung: 'coder',
  status: 'status',
  stand: 'status',
};

/** Opening and closing marks of a phrase, German, English and French ones too. */
const quoteMarks = '"„“”«»';

export interface Reading {
  readonly tokens: readonly Token[];
  readonly hints: readonly QueryProblem[];
  readonly problem: QueryProblem | null;
}

/** Cuts a typed query into words, phrases, fields, operators and brackets. Stops at the first problem. */
export function readQuery(typed: string): Reading {
  const tokens: Token[] = [];
  const hints: QueryProblem[] = [];
  let at = 0;
  while (at < typed.length) {
    const one = typed.charAt(at);
    if (isBlank(one) || characterClass(typed.charCodeAt(at)) === invisible) at += 1;
    else if (one === '(' || one === ')') {
      tokens.push({ kind: one === '(' ? 'open' : 'close', from: at, to: at + 1 });
      at += 1;
    } else if (quoteMarks.includes(one)) {
      const phrase = readPhrase(typed, at, hints);
      tokens.push({ kind: 'phrase', from: at, to: phrase.to, text: phrase.text });
      at = phrase.to;
    } else {
      const token = readChunk(typed, at, hints);
      if ('reason' in token) return { tokens, hints, problem: token };
      // A dash between words, a bullet: nothing to look for, and nothing to complain about.
      if (token.kind !== 'text' || hasLetters.test(token.text) || token.text.includes('*'))
        tokens.push(token);
      at = token.to;
    }
  }
  const problem: QueryProblem | null =
    tokens.length === 0 && typed.trim() !== ''
      ? { reason: 'nothingToFind', from: 0, to: typed.length }
      : null;
  return { tokens, hints, problem };
}

const hasLetters = /[\p{L}\p{N}]/u;

/** Control characters part words as blanks do. */
function isBlank(one: string): boolean {
  return /[\s\p{Cc}]/u.test(one);
}

function readPhrase(typed: string, at: number, hints: QueryProblem[]) {
  for (let end = at + 1; end < typed.length; end++) {
    if (quoteMarks.includes(typed.charAt(end))) return { text: typed.slice(at + 1, end), to: end + 1 };
  }
  hints.push({ reason: 'unclosedPhrase', from: at, to: at + 1 });
  return { text: typed.slice(at + 1), to: typed.length };
}

function readChunk(typed: string, at: number, hints: QueryProblem[]): Token | QueryProblem {
  const to = chunkEnd(typed, at);
  const text = typed.slice(at, to);
  const operator = operators[text];
  if (operator !== undefined) return { kind: operator, from: at, to };
  const near = /^(?:NEAR|NAHE)(?:\/(\d{1,9}))?$/.exec(text);
  if (near !== null) {
    const distance = near[1] === undefined ? usualNear : Number(near[1]);
    if (distance > farthestNear) return { reason: 'nearTooFar', from: at, to };
    return { kind: 'near', from: at, to, distance };
  }
  return readField(typed, at, to, hints) ?? readText(text, at, to);
}

/** To the next blank, quotation mark or bracket; a bracket inside a word is a gender form: "Kundin(nen)". */
function chunkEnd(typed: string, at: number): number {
  let end = at;
  while (end < typed.length) {
    const one = typed.charAt(end);
    if (isBlank(one) || quoteMarks.includes(one) || one === ')') break;
    if (one === '(') {
      const inside = /^\(-?(?:nen|in|innen)\)/i.exec(typed.slice(end, end + 8));
      if (end === at || inside === null || characterClass(typed.charCodeAt(end - 1)) !== letter) break;
      end += inside[0].length;
    } else end += 1;
  }
  return end;
}

function readField(typed: string, at: number, chunkTo: number, hints: QueryProblem[]) {
  const named = /^(\p{L}{2,20}):/u.exec(typed.slice(at, chunkTo));
  const name = named?.[1];
  if (named === null || name === undefined) return null;
  const field = fieldNames[name.toLowerCase()];
  const valueAt = at + named[0].length;
  if (field === undefined) {
    const rest = typed.slice(valueAt, chunkTo);
    // "Kund:innen" is a word; "http://" and a colon at the end of a word are no fields either.
    if (rest !== '' && !/^(?:in|innen)\P{L}*$|^\/\//u.test(rest)) {
      hints.push({ reason: 'unknownField', from: at, to: valueAt });
    }
    return null;
  }
  const quoted = quoteMarks.includes(typed.charAt(valueAt)) && valueAt < typed.length;
  const { text, to } = quoted
    ? readPhrase(typed, valueAt, hints)
    : { text: typed.slice(valueAt, chunkTo), to: chunkTo };
  if (text.trim() === '') return { reason: 'emptyField', from: at, to } satisfies QueryProblem;
  return { kind: 'field', field, value: text, from: at, to } satisfies Token;
}

function readText(text: string, from: number, to: number): Token | QueryProblem {
  const tilde = /~(\d{0,3})$/.exec(text);
  if (tilde === null) return { kind: 'text', text, typos: null, from, to };
  const typos = tilde[1] === undefined || tilde[1] === '' ? mostTypos : Number(tilde[1]);
  if (typos > mostTypos) return { reason: 'typosTooMany', from, to };
  return { kind: 'text', text: text.slice(0, tilde.index), typos, from, to };
}
