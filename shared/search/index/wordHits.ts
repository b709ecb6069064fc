import type { QueryWord } from '../query';
import { orderedSpans } from '../spans';
import { testOf } from '../wordTest';
import { type Bits, bitsFor, setBit } from './bits';
import type { Places } from './places';
import { eachMatchingWord, type PostingsPart } from './postingsPart';
import type { StreamPart } from './streamPart';

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

/** Where a word stands in both parts. */
export function findWord(parts: Parts, wanted: QueryWord): Places {
  const bits = bitsFor(parts.length);
  const wide: WidePairs = [];
  findSorted(parts.sorted, wanted, bits, wide);
  findFresh(parts, wanted, bits, wide);
  return { bits, length: 1, other: orderedSpans(wide) };
}

type WidePairs = (readonly [number, number])[];

function findSorted(part: PostingsPart | null, wanted: QueryWord, bits: Bits, wide: WidePairs): void {
  if (part === null) return;
  const { offsets, positions, widths } = part;
  eachMatchingWord(part, wanted, (id) => {
    const from = offsets[id] ?? 0;
    const to = offsets[id + 1] ?? 0;
    const width = widths[id] ?? 1;
    if (width === 1) {
      for (let i = from; i < to; i++) setBit(bits, positions[i] ?? 0);
    } else {
      for (let i = from; i < to; i++) {
        const position = positions[i] ?? 0;
        wide.push([position, position + width]);
      }
    }
  });
}

function findFresh({ fresh, freshBase }: Parts, wanted: QueryWord, bits: Bits, wide: WidePairs): void {
  if (fresh.length === 0) return;
  const test = testOf(wanted);
  const found = new Uint8Array(fresh.words.length);
  let any = false;
  fresh.words.forEach((word, id) => {
    if (!test(word)) return;
    found[id] = 1;
    any = true;
  });
  if (!any) return;
  const { stream, length } = fresh;
  for (let p = 0; p < length; p++) {
    if (found[stream[p] ?? 0] !== 1) continue;
    setBit(bits, freshBase + p);
  }
  fresh.wideAt.forEach((position, i) => {
    const id = fresh.wideIds[i] ?? 0;
    if (found[id] === 1) wide.push([freshBase + position, freshBase + position + (fresh.widths[id] ?? 1)]);
  });
}
