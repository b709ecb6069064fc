import {
  characterClass,
  highSurrogate,
  hyphen,
  invisible,
  isLetterPair,
  letter,
  softHyphens,
} from './characters';
import { foldWord } from './fold';

/** Where the words of a text stand; buffers that are filled anew for each text. */
export interface WordPlaces {
  count: number;
  /** UTF-16 offsets; a word ends before `ends`. */
  starts: Int32Array;
  ends: Int32Array;
  /** How a word hangs together with the next one: `loose`, `hyphenated` or `gendered`. */
  links: Uint8Array;
}

export const loose = 0;
/** "Bestands-IFK", "Binnen-steuerung", "Kun-" at the end of a line. */
export const hyphenated = 1;
/** "Kund/innen", "Kund:innen", "Kund*innen", "Kundin(nen)". */
export const gendered = 2;

export function newWordPlaces(): WordPlaces {
  return { count: 0, starts: new Int32Array(256), ends: new Int32Array(256), links: new Uint8Array(256) };
}

/** Finds the words of a text: runs of letters, digits and marks, over soft hyphens and the like. */
export function findWords(text: string, into: WordPlaces): void {
  into.count = 0;
  const length = text.length;
  let at = 0;
  while (at < length) {
    const kind = characterClass(text.charCodeAt(at));
    if (kind === letter || (kind === highSurrogate && isLetterPair(text, at))) {
      const end = wordEnd(text, at);
      addWord(text, into, at, end);
      at = end;
    } else at += 1;
  }
}

/** The end of the word that starts at `at`, without invisible characters behind its last letter. */
function wordEnd(text: string, at: number): number {
  let end = at;
  let next = at;
  for (;;) {
    const kind = characterClass(text.charCodeAt(next));
    if (kind === letter) {
      next += 1;
      end = next;
    } else if (kind === highSurrogate && isLetterPair(text, next)) {
      next += 2;
      end = next;
    } else if (kind === invisible) next += 1;
    else return end;
    if (next >= text.length) return end;
  }
}

function addWord(text: string, into: WordPlaces, start: number, end: number): void {
  if (into.count === into.starts.length) grow(into);
  const { count } = into;
  if (count > 0) {
    const previousEnd = into.ends[count - 1] ?? 0;
    // Almost always one blank; what links words is never longer than a hyphen and the end of a line.
    if (!(start === previousEnd + 1 && text.charCodeAt(previousEnd) === 32)) {
      into.links[count - 1] = linkBetween(text, into.starts[count - 1] ?? 0, previousEnd, start, end);
    }
  }
  into.starts[count] = start;
  into.ends[count] = end;
  into.links[count] = loose;
  into.count = count + 1;
}

function grow(places: WordPlaces): void {
  const size = places.starts.length * 2;
  const copy = <T extends Int32Array | Uint8Array>(from: T, to: T): T => {
    to.set(from);
    return to;
  };
  places.starts = copy(places.starts, new Int32Array(size));
  places.ends = copy(places.ends, new Int32Array(size));
  places.links = copy(places.links, new Uint8Array(size));
}

const lineEnd = /^[ \t]*\r?\n[ \t]*$/;
const genderMark = /^(?:[:*_·/]|\/-|\/\u00AD)$/;
const genderEnding = /^in(?:nen)?$/i;

function linkBetween(text: string, start: number, end: number, nextStart: number, nextEnd: number): number {
  // Longer than any hyphen with the blanks around a line end.
  if (nextStart - end > 12) return loose;
  const between = text.slice(end, nextStart);
  if (isHyphenation(between)) {
    // "2010-2015" is no word.
    return isNumber(text, start, end) || isNumber(text, nextStart, nextEnd) ? loose : hyphenated;
  }
  if (genderMark.test(between)) {
    return genderEnding.test(text.slice(nextStart, nextEnd)) ? gendered : loose;
  }
  if (between === '(' || between === '(-') {
    const ending = text.slice(nextStart, nextEnd).toLowerCase();
    const closed = text.charAt(nextEnd) === ')';
    const whole = ending === 'nen' ? /in$/i.test(text.slice(start, end)) : genderEnding.test(ending);
    return closed && whole ? gendered : loose;
  }
  return loose;
}

/** One hyphen, also at the end of a line; a soft hyphen only there, inside a line it is part of the word. */
function isHyphenation(between: string): boolean {
  const kind = characterClass(between.charCodeAt(0));
  if (kind === hyphen) return between.length === 1 || lineEnd.test(between.slice(1));
  return softHyphens.includes(between.charAt(0)) && lineEnd.test(between.slice(1));
}

function isNumber(text: string, start: number, end: number): boolean {
  return /^\p{N}+$/u.test(text.slice(start, end));
}

/** Words that hang together are also one word, at most this many parts: "Vor-Ort-Termin". */
const longestJoin = 4;

/** A word made of several neighbours; it stands on as many positions. */
export interface JoinedWord {
  /** Place of its first part among the words. */
  readonly first: number;
  /** How many parts, at least two. */
  readonly width: number;
  readonly word: string;
}

/** Every joined word of the run that begins at word `first` and goes on while words are linked. */
export function joinRun(text: string, places: WordPlaces, first: number): readonly JoinedWord[] {
  let last = first;
  while ((places.links[last] ?? loose) !== loose) last += 1;
  const joined: JoinedWord[] = [];
  for (let from = first; from < last; from++) {
    let raw = text.slice(places.starts[from], places.ends[from]);
    for (let to = from + 1; to <= last && to - from < longestJoin; to++) {
      const part = text.slice(places.starts[to], places.ends[to]);
      raw = places.links[to - 1] === gendered ? withGenderEnding(raw, part) : raw + part;
      joined.push({ first: from, width: to - from + 1, word: foldWord(raw) });
    }
  }
  return joined;
}

/** "Kund" or "Kunden" with "innen" is "Kundinnen"; "Kundin" with "nen" too. */
function withGenderEnding(stem: string, ending: string): string {
  if (/^nen$/i.test(ending)) return stem + ending;
  return stem.replace(/en?$/i, '') + ending;
}
