import type { QueryWord } from '../query';
import { orderedSpans, type Spans } from '../spans';
import { testOf } from '../wordTest';
import { type Bits, eachBit, setBit } from './bits';
import { eachMatchingWord, type PostingsPart } from './postingsPart';
import type { StreamPart } from './streamPart';

/** Where a word of the query stands: single positions as bits, joined words as places of several positions. */
export interface WordHits {
  readonly bits: Bits;
  readonly wide: Spans;
  /** At least as many as there are; how common the word is. */
  readonly count: number;
}

export interface Parts {
  readonly sorted: PostingsPart | null;
  readonly fresh: StreamPart;
  /** Position of the first word of `fresh`: a multiple of 32 behind all of `sorted`. */
  readonly freshBase: number;
  /** All positions. */
  readonly length: number;
}

export function partsOf(sorted: PostingsPart | null, fresh: StreamPart): Parts {
  const freshBase = sorted === null ? 0 : Math.ceil(sorted.length / 32) * 32;
  return { sorted, fresh, freshBase, length: freshBase + fresh.length };
}

/** Finds a word in both parts. `bits` is empty and has room for all positions. */
export function findWord(parts: Parts, wanted: QueryWord, bits: Bits): WordHits {
  const wide: (readonly [number, number])[] = [];
  const count = findSorted(parts.sorted, wanted, bits, wide) + findFresh(parts, wanted, bits, wide);
  return { bits, wide: orderedSpans(wide), count: count + wide.length };
}

type WidePairs = (readonly [number, number])[];

function findSorted(part: PostingsPart | null, wanted: QueryWord, bits: Bits, wide: WidePairs): number {
  if (part === null) return 0;
  const { offsets, positions, widths } = part;
  let count = 0;
  eachMatchingWord(part, wanted, (id) => {
    const from = offsets[id] ?? 0;
    const to = offsets[id + 1] ?? 0;
    const width = widths[id] ?? 1;
    if (width === 1) {
      count += to - from;
      for (let i = from; i < to; i++) setBit(bits, positions[i] ?? 0);
    } else {
      for (let i = from; i < to; i++) {
        const position = positions[i] ?? 0;
        wide.push([position, position + width]);
      }
    }
  });
  return count;
}

function findFresh({ fresh, freshBase }: Parts, wanted: QueryWord, bits: Bits, wide: WidePairs): number {
  if (fresh.length === 0) return 0;
  const test = testOf(wanted);
  const found = new Uint8Array(fresh.words.length);
  let any = false;
  fresh.words.forEach((word, id) => {
    if (!test(word)) return;
    found[id] = 1;
    any = true;
  });
  if (!any) return 0;
  let count = 0;
  const { stream, length } = fresh;
  for (let p = 0; p < length; p++) {
    if (found[stream[p] ?? 0] !== 1) continue;
    setBit(bits, freshBase + p);
    count += 1;
  }
  fresh.wideAt.forEach((position, i) => {
    const id = fresh.wideIds[i] ?? 0;
    if (found[id] === 1) wide.push([freshBase + position, freshBase + position + (fresh.widths[id] ?? 1)]);
  });
  return count;
}

/** All places of a word as one ordered list. */
export function spansOfHits({ bits, wide }: WordHits): Spans {
  const starts: number[] = [];
  const ends: number[] = [];
  eachBit(bits, 0, bits.length * 32, (at) => {
    starts.push(at);
    ends.push(at + 1);
  });
  if (wide.starts.length === 0) return { starts, ends };
  return orderedSpans([
    ...starts.map((start, i) => [start, ends[i] ?? 0] as const),
    ...wide.starts.map((start, i) => [start, wide.ends[i] ?? 0] as const),
  ]);
}
