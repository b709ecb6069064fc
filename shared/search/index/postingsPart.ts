import type { Language } from '#shared/model/language';
import { letterMask, mayBeWithin, withinTypos } from '../editDistance';
import type { Pattern, QueryWord } from '../query';
import { stemWord } from '../stem';
import { fitsPattern } from '../wordTest';
import type { StreamPart } from './streamPart';

/** Texts turned inside out: the words in order, and for each the positions where it stands. */
export interface PostingsPart {
  readonly words: readonly string[];
  readonly widths: Uint8Array;
  /** Positions of word `i`: `positions[offsets[i]]` to before `positions[offsets[i + 1]]`, ascending. */
  readonly offsets: Uint32Array;
  readonly positions: Uint32Array;
  readonly length: number;
  readonly masks: Uint32Array;
  /** Numbers of the words by length, and where each length begins. */
  readonly byLength: Uint32Array;
  readonly lengthOffsets: Uint32Array;
  /** All words in one text, for finding pieces inside them, and where each begins. */
  readonly joined: string;
  readonly joinedOffsets: Uint32Array;
  /** Words by stem, made when somebody first asks for stems. */
  readonly stems: Map<Language, ReadonlyMap<string, readonly number[]>>;
}

/** Sorts a stream into postings: two passes over the stream, one sort of the distinct words. */
export function postingsOf(part: StreamPart): PostingsPart {
  // The key holds the width behind the word, so that equal words stand together; keys are distinct.
  const keys = part.words.map((word, id) => `${word}\u0000${String.fromCharCode(part.widths[id] ?? 1)}`);
  const order = Uint32Array.from(keys.keys());
  const idByKey = new Map(keys.map((key, id) => [key, id]));
  keys.sort();
  keys.forEach((key, rank) => {
    order[rank] = idByKey.get(key) ?? 0;
  });
  const count = keys.length;
  const ranks = new Uint32Array(count);
  for (let rank = 0; rank < count; rank++) ranks[order[rank] ?? 0] = rank;
  const offsets = new Uint32Array(count + 1);
  for (let p = 0; p < part.length; p++) bump(offsets, (ranks[part.stream[p] ?? 0] ?? 0) + 1);
  for (const id of part.wideIds) bump(offsets, (ranks[id] ?? 0) + 1);
  for (let i = 0; i < count; i++) offsets[i + 1] = (offsets[i + 1] ?? 0) + (offsets[i] ?? 0);
  const positions = new Uint32Array(offsets[count] ?? 0);
  const next = offsets.slice(0, count);
  const place = (id: number, position: number) => {
    const rank = ranks[id] ?? 0;
    const at = next[rank] ?? 0;
    positions[at] = position;
    next[rank] = at + 1;
  };
  for (let p = 0; p < part.length; p++) place(part.stream[p] ?? 0, p);
  part.wideAt.forEach((position, i) => {
    place(part.wideIds[i] ?? 0, position);
  });
  const words = Array.from(order, (id) => part.words[id] ?? '');
  const widths = Uint8Array.from(order, (id) => part.widths[id] ?? 1);
  return { words, widths, offsets, positions, length: part.length, ...vocabulary(words), stems: new Map() };
}

function bump(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

/** Words longer than this share the last length. */
const longest = 63;

function vocabulary(words: readonly string[]) {
  const lengthOffsets = new Uint32Array(longest + 2);
  const lengthOf = (word: string) => Math.min(word.length, longest);
  for (const word of words) bump(lengthOffsets, lengthOf(word) + 1);
  for (let i = 0; i <= longest; i++)
    lengthOffsets[i + 1] = (lengthOffsets[i + 1] ?? 0) + (lengthOffsets[i] ?? 0);
  const next = lengthOffsets.slice();
  const byLength = new Uint32Array(words.length);
  const masks = new Uint32Array(words.length);
  const joinedOffsets = new Uint32Array(words.length);
  let offset = 1;
  words.forEach((word, id) => {
    const length = lengthOf(word);
    byLength[next[length] ?? 0] = id;
    bump(next, length);
    masks[id] = letterMask(word);
    joinedOffsets[id] = offset;
    offset += word.length + 1;
  });
  return { masks, byLength, lengthOffsets, joined: `\n${words.join('\n')}\n`, joinedOffsets };
}

/** Calls `found` for every word a query looks for; for some more than once. The texts are not looked at. */
export function eachMatchingWord(part: PostingsPart, wanted: QueryWord, found: (id: number) => void): void {
  for (const word of wanted.exact) eachEqual(part, word, found);
  if (wanted.start !== null) eachBeginning(part, wanted.start, found);
  for (const pattern of wanted.patterns) eachFitting(part, pattern, found);
  if (wanted.typo !== null) eachMistyped(part, wanted.typo.word, wanted.typo.limit, found);
  if (wanted.stem !== null) {
    for (const id of stemsOf(part, wanted.stem.language).get(wanted.stem.value) ?? []) found(id);
  }
}

function eachEqual({ words }: PostingsPart, word: string, found: (id: number) => void): void {
  for (let id = lowerBound(words, word); words[id] === word; id++) found(id);
}

function eachBeginning({ words }: PostingsPart, start: string, found: (id: number) => void): void {
  for (let id = lowerBound(words, start); words[id]?.startsWith(start) === true; id++) found(id);
}

function lowerBound(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function eachFitting(part: PostingsPart, pattern: Pattern, found: (id: number) => void): void {
  const { pieces, openStart, openEnd } = pattern;
  const [first = ''] = pieces;
  const check = (id: number) => {
    if (fitsPattern(part.words[id] ?? '', pattern)) found(id);
  };
  if (!openStart) {
    eachBeginning(part, first, pieces.length === 1 && openEnd ? found : check);
    return;
  }
  const piece = pieces.reduce((longer, one) => (one.length > longer.length ? one : longer));
  const { joined, joinedOffsets } = part;
  // The line feed ends a word: "*ung" is looked for as "ung" at an end.
  const sought = pieces.length === 1 && !openEnd ? `${piece}\n` : piece;
  for (let at = joined.indexOf(sought); at >= 0; ) {
    const id = wordAt(joinedOffsets, at);
    if (pieces.length === 1) found(id);
    else check(id);
    // The rest of this word need not be looked at.
    const next = joinedOffsets[id + 1];
    if (next === undefined) break;
    at = joined.indexOf(sought, next);
  }
}

/** The last word that begins at or before `at`. */
function wordAt(offsets: Uint32Array, at: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function eachMistyped(part: PostingsPart, word: string, limit: number, found: (id: number) => void): void {
  const { byLength, lengthOffsets, masks, words } = part;
  const mask = letterMask(word);
  const from = lengthOffsets[Math.max(0, Math.min(longest, word.length - limit))] ?? 0;
  const to = lengthOffsets[Math.min(longest, word.length + limit) + 1] ?? 0;
  for (let i = from; i < to; i++) {
    const id = byLength[i] ?? 0;
    if (mayBeWithin(mask, masks[id] ?? 0, limit) && withinTypos(word, words[id] ?? '', limit)) found(id);
  }
}

function stemsOf(part: PostingsPart, language: Language): ReadonlyMap<string, readonly number[]> {
  const known = part.stems.get(language);
  if (known !== undefined) return known;
  const stems = new Map<string, number[]>();
  part.words.forEach((word, id) => {
    const stem = stemWord(word, language);
    const ids = stems.get(stem);
    if (ids === undefined) stems.set(stem, [id]);
    else ids.push(id);
  });
  part.stems.set(language, stems);
  return stems;
}
