import { mayBeName } from './cues/nameRun';
import type { Candidate } from './finding';
import { foldName } from './fold';
import { COMMON_NOUNS, NOUN_ENDINGS } from './lists/commonNouns';
import type { CompiledNames, ListedPhrase } from './projectNames';
import { joinedWord, type Word } from './words';

/** A place where a listed thing is named, and what is left of the word behind it ("er" of "Krefelder"). */
export interface ListedHit {
  readonly start: number;
  readonly end: number;
  readonly phrase: ListedPhrase;
  /** The ending that must stay when the name is replaced: "er" of an adjective, the rest of a compound. */
  readonly tail: string;
  readonly similar: boolean;
}

/**
 * Every place where the project's own names stand, in whatever form: inflected, as adjective, in a compound,
 * with other spellings of umlauts, cut by a line end, or (long names) with one letter wrong.
 */
export function listedHits(words: readonly Word[], names: CompiledNames): readonly ListedHit[] {
  if (names.byFirst.size === 0) return [];
  const hits: ListedHit[] = [];
  for (let at = 0; at < words.length; at++) {
    const hit = hitAt(words, at, names);
    if (hit === null) continue;
    hits.push(hit);
    while (at + 1 < words.length && (words[at + 1]?.end ?? 0) <= hit.end) at++;
  }
  return hits;
}

export function listedCandidates(words: readonly Word[], names: CompiledNames): readonly Candidate[] {
  return listedHits(words, names).flatMap(({ start, end, phrase, similar }) => {
    const [thing, ...others] = phrase.things;
    if (thing === undefined) return [];
    return {
      start,
      end: thing.class === 'person' ? wholeDoubleName(words, end) : end,
      class: thing.class,
      rule: similar ? 'listedSimilar' : 'listed',
      thing: others.length === 0 ? thing.id : null,
    };
  });
}

/** "Meier-Tanne" where only "Meier" is listed: the other half belongs to the person as well. */
function wholeDoubleName(words: readonly Word[], end: number): number {
  let next = words.findIndex(({ start }) => start >= end);
  let whole = end;
  for (let word = words[next]; word !== undefined; word = words[++next]) {
    if (!/^[-‐‑]$/.test(word.gap) || !word.capital || !mayBeName(word)) break;
    whole = word.end;
  }
  return whole;
}

function hitAt(words: readonly Word[], at: number, names: CompiledNames): ListedHit | null {
  const word = words[at];
  if (word === undefined) return null;
  const joined = joinedWord(word, words[at + 1]) ?? cutBeforeCapital(word, words[at + 1]);
  return (
    phraseAt(words, at, names) ??
    singleWord(word, names) ??
    (joined === null ? null : singleWord(joined, names)) ??
    compound(word, names) ??
    (joined === null ? null : compound(joined, names)) ??
    similarWord(word, names)
  );
}

/** "Perso-\nPlan": a name with a capital inside, cut there by a line end. */
function cutBeforeCapital(word: Word, next: Word | undefined): Word | null {
  if (next === undefined || !/^[-‐‑]\s$/.test(next.gap)) return null;
  const text = word.text + next.text;
  return { ...word, end: next.end, text, lower: text.toLowerCase(), folded: foldName(text) };
}

/** Several words, the last one perhaps with a genitive s. */
function phraseAt(words: readonly Word[], at: number, names: CompiledNames): ListedHit | null {
  const first = words[at];
  if (first === undefined) return null;
  for (const phrase of names.byFirst.get(first.folded) ?? []) {
    if (phrase.words.length < 2) continue;
    const last = words[at + phrase.words.length - 1];
    if (last === undefined) continue;
    const fits = phrase.words.every((wanted, step) => {
      const word = words[at + step];
      if (word === undefined || (step > 0 && !/^[\s\u00A0.'’‐‑–-]{0,3}$/.test(word.gap))) return false;
      return word.folded === wanted || (word === last && stems(word.folded).includes(wanted));
    });
    if (fits)
      return { start: first.start, end: last.end, phrase, tail: adjectiveTail(last, phrase), similar: false };
  }
  return null;
}

function singleWord(word: Word, names: CompiledNames): ListedHit | null {
  for (const stem of [word.folded, ...stems(word.folded)]) {
    const phrase = names.byFirst.get(stem)?.find(({ words }) => words.length === 1);
    if (phrase === undefined || (phrase.needsCapital && !word.capital)) continue;
    // "-er" makes an adjective of a place, never of a person ("Kurt" is not in "Kurter").
    const adjective = stem !== word.folded && isAdjectiveOf(word.folded, stem);
    if (adjective && phrase.things[0]?.class === 'person') continue;
    return { start: word.start, end: word.end, phrase, tail: adjective ? 'er' : '', similar: false };
  }
  return null;
}

/** "Krefeldbesuch": the name stands at the head of a compound. Only long names, else chance words match. */
function compound(word: Word, names: CompiledNames): ListedHit | null {
  if (!word.capital || word.folded.length < 9) return null;
  for (const phrase of names.longByInitial.get(word.folded.charAt(0)) ?? []) {
    const name = phrase.words[0] ?? '';
    if (phrase.needsCapital || !word.folded.startsWith(name) || word.folded.length < name.length + 3)
      continue;
    return { start: word.start, end: word.end, phrase, tail: `-${compoundRest(word, name)}`, similar: false };
  }
  return null;
}

function compoundRest(word: Word, name: string): string {
  let length = 1;
  while (length < word.text.length && foldName(word.text.slice(0, length)) !== name) length++;
  const rest = word.text.slice(length).replace(/^s(?=\p{L}{3})/u, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** A slip of the pen: one letter added, left out or changed, or two swapped, but never the first one. */
function similarWord(word: Word, names: CompiledNames): ListedHit | null {
  if (!word.capital || word.folded.length < 6 || isEveryday(word)) return null;
  for (const phrase of names.longByInitial.get(word.folded.charAt(0)) ?? []) {
    const name = phrase.words[0] ?? '';
    if (!phrase.needsCapital && oneSlipApart(word.folded, name)) {
      return { start: word.start, end: word.end, phrase, tail: '', similar: true };
    }
  }
  return null;
}

const EVERYDAY = new Set(COMMON_NOUNS.map(foldName));

function isEveryday(word: Word): boolean {
  return EVERYDAY.has(word.folded) || NOUN_ENDINGS.test(word.lower);
}

/** The forms a word may be an inflection of: genitive s, and the adjective of a place. */
function stems(folded: string): readonly string[] {
  const found: string[] = [];
  if (folded.endsWith('s')) found.push(folded.slice(0, -1));
  if (folded.endsWith('es')) found.push(folded.slice(0, -2));
  if (folded.endsWith('sche') || folded.endsWith('schen')) found.push(folded.replace(/schen?$/, ''));
  if (folded.endsWith('er')) {
    const stem = folded.slice(0, -2);
    // Krefeld-er, Brem(en)-er, Hall(e)-enser aside, Hannover-aner.
    found.push(stem, `${stem}en`, `${stem}e`);
    if (stem.endsWith('an')) found.push(stem.slice(0, -2));
  }
  return found;
}

function isAdjectiveOf(folded: string, stem: string): boolean {
  return folded.endsWith('er') && folded !== stem && !stem.endsWith('er');
}

function adjectiveTail(last: Word, phrase: ListedPhrase): string {
  const wanted = phrase.words.at(-1) ?? '';
  return last.folded !== wanted && isAdjectiveOf(last.folded, wanted) ? 'er' : '';
}

function oneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [restA, restB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
