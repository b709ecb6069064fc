import { foldWord } from '../fold';
import { gendered, joinRun, loose, type WordPlaces } from '../words';

/**
 * Texts as a row of word numbers, one a position: quick to add to, and read through from end to end to answer.
 * New and changed texts stand here until there are enough of them to be sorted into postings.
 */
export interface StreamPart {
  /** Words by number; a joined word of `widths` positions is another word than the same in one piece. */
  readonly words: string[];
  readonly widths: number[];
  /** Numbers by folded word, and by the word as it was written. */
  readonly ids: Map<string, number>;
  readonly raw: Map<string, number>;
  stream: Uint32Array;
  length: number;
  /** Joined words beside the stream: their first position and number. */
  readonly wideAt: number[];
  readonly wideIds: number[];
}

export function emptyStream(): StreamPart {
  return {
    words: [],
    widths: [],
    ids: new Map(),
    raw: new Map(),
    stream: new Uint32Array(1024),
    length: 0,
    wideAt: [],
    wideIds: [],
  };
}

/** Appends the words found in a text. */
export function appendWords(part: StreamPart, text: string, places: WordPlaces): void {
  const base = part.length;
  reserve(part, base + places.count);
  for (let i = 0; i < places.count; i++) {
    const raw = text.slice(places.starts[i], places.ends[i]);
    let id = part.raw.get(raw);
    if (id === undefined) {
      id = idOf(part, foldWord(raw), 1);
      part.raw.set(raw, id);
    }
    part.stream[base + i] = id;
    const link = places.links[i];
    if ((link === gendered || link !== loose) && (places.links[i - 1] ?? loose) === loose) {
      for (const { first, width, word } of joinRun(text, places, i)) {
        part.wideAt.push(base + first);
        part.wideIds.push(idOf(part, word, width));
      }
    }
  }
  part.length = base + places.count;
}

export function idOf(part: StreamPart, word: string, width: number): number {
  const key = width === 1 ? word : `${word}\u0000${width}`;
  const known = part.ids.get(key);
  if (known !== undefined) return known;
  const id = part.words.length;
  part.ids.set(key, id);
  part.words.push(word);
  part.widths.push(width);
  return id;
}

export function reserve(part: StreamPart, length: number): void {
  if (length <= part.stream.length) return;
  const larger = new Uint32Array(Math.max(length, part.stream.length * 2));
  larger.set(part.stream.subarray(0, part.length));
  part.stream = larger;
}
