import { firstFrom, noSpans, orderedSpans, type Spans } from '../spans';
import { type Bits, bitList, bitsFor, hasBit, intersectShifted, setBit, unite } from './bits';

/**
 * Where a query stands in the texts: positions as bits, each the first of `length` words, and the few places
 * that are of another length (compounds in several parts, NEAR).
 */
export interface Places {
  readonly bits: Bits;
  readonly length: number;
  readonly other: Spans;
}

export function isNowhere({ bits, other }: Places): boolean {
  return other.starts.length === 0 && bits.every((word) => word === 0);
}

/** Places where words follow each other. */
export function phrasePlaces(words: readonly Places[], size: number): Places {
  const [first] = words;
  if (first === undefined || words.some(isNowhere)) return { bits: bitsFor(size), length: 1, other: noSpans };
  // All words in one part each: the sets, shifted over each other.
  const bits = first.bits.slice();
  words.forEach((word, i) => {
    if (i > 0) intersectShifted(bits, word.bits, i);
  });
  const chains: (readonly [number, number])[] = [];
  words.forEach((word, i) => {
    // Each chain is followed from its first compound: before it there are only single words.
    const before = words.slice(0, i);
    const after = words.slice(i + 1);
    for (let k = 0; k < word.other.starts.length; k++) {
      const start = word.other.starts[k] ?? 0;
      if (before.every((one, b) => start >= before.length && hasBit(one.bits, start - before.length + b))) {
        for (const end of follow(after, word.other.ends[k] ?? 0)) chains.push([start - i, end]);
      }
    }
  });
  return { bits, length: words.length, other: orderedSpans(chains) };
}

/** Every place at which the words can end that follow each other from `at` on. */
function follow(words: readonly Places[], at: number): readonly number[] {
  let places = [at];
  for (const { bits, other } of words) {
    const next = new Set<number>();
    for (const place of places) {
      if (hasBit(bits, place)) next.add(place + 1);
      for (let i = firstFrom(other.starts, place); other.starts[i] === place; i++)
        next.add(other.ends[i] ?? place);
    }
    places = [...next];
  }
  return places;
}

/** Places of any of several queries. */
export function anyPlaces(parts: readonly Places[], size: number): Places {
  const length = parts[0]?.length ?? 1;
  const bits = bitsFor(size);
  const others: (readonly [number, number])[] = [];
  for (const part of parts) {
    if (part.length === length) unite(bits, part.bits);
    else for (const start of bitList(part.bits)) others.push([start, start + part.length]);
    for (let i = 0; i < part.other.starts.length; i++)
      others.push([part.other.starts[i] ?? 0, part.other.ends[i] ?? 0]);
  }
  return { bits, length, other: orderedSpans(others) };
}

/**
 * From the first to the last word of two places with at most `distance` words between them, in either order. Of
 * equally long ones the nearest is enough: whoever holds a farther one holds this one too.
 */
export function nearPlaces(left: Places, right: Places, distance: number, size: number): Places {
  const a = bitList(left.bits);
  const b = bitList(right.bits);
  const lists = [
    nearest(a, left.length, b, right.length, distance),
    nearest(b, right.length, a, left.length, distance),
  ];
  const mixed: (readonly [number, number])[] = [];
  pairs(left.other, right.other, distance, mixed);
  pairs(right.other, left.other, distance, mixed);
  pairsWithBits(left.other, b, right.length, distance, mixed);
  pairsWithBits(right.other, a, left.length, distance, mixed);
  if (mixed.length > 0) lists.push(orderedSpans(mixed));
  return { bits: bitsFor(size), length: 1, other: lists.reduce(mergeSpans) };
}

function nearest(a: Uint32Array, lengthA: number, b: Uint32Array, lengthB: number, distance: number): Spans {
  const starts = new Uint32Array(a.length);
  const ends = new Uint32Array(a.length);
  let count = 0;
  let j = 0;
  for (let i = 0; i < a.length; i++) {
    const start = a[i] ?? 0;
    const end = start + lengthA;
    while (j < b.length && (b[j] ?? 0) < end) j += 1;
    if (j === b.length) break;
    const next = b[j] ?? 0;
    if (next - end > distance) continue;
    starts[count] = start;
    ends[count] = next + lengthB;
    count += 1;
  }
  return { starts: starts.subarray(0, count), ends: ends.subarray(0, count) };
}

type Pairs = (readonly [number, number])[];

/** All pairs of which the second begins behind the first. */
function pairs(first: Spans, second: Spans, distance: number, into: Pairs): void {
  for (let i = 0; i < first.starts.length; i++) {
    const end = first.ends[i] ?? 0;
    for (let j = firstFrom(second.starts, end); j < second.starts.length; j++) {
      if ((second.starts[j] ?? 0) - end > distance) break;
      into.push([first.starts[i] ?? 0, second.ends[j] ?? 0]);
    }
  }
}

/** Pairs of a place of odd length and the nearest of many equally long ones, on either side. */
function pairsWithBits(odd: Spans, even: Uint32Array, length: number, distance: number, into: Pairs): void {
  for (let i = 0; i < odd.starts.length; i++) {
    const start = odd.starts[i] ?? 0;
    const end = odd.ends[i] ?? 0;
    const after = even[firstFrom(even, end)];
    if (after !== undefined && after - end <= distance) into.push([start, after + length]);
    const before = even[firstFrom(even, start - length + 1) - 1];
    if (before !== undefined && start - (before + length) <= distance) into.push([before, end]);
  }
}

function mergeSpans(a: Spans, b: Spans): Spans {
  if (a.starts.length === 0) return b;
  if (b.starts.length === 0) return a;
  const length = a.starts.length + b.starts.length;
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  let i = 0;
  let j = 0;
  for (let at = 0; at < length; at++) {
    const fromA = (a.starts[i] ?? Number.POSITIVE_INFINITY) <= (b.starts[j] ?? Number.POSITIVE_INFINITY);
    starts[at] = (fromA ? a.starts[i] : b.starts[j]) ?? 0;
    ends[at] = (fromA ? a.ends[i] : b.ends[j]) ?? 0;
    if (fromA) i += 1;
    else j += 1;
  }
  return { starts, ends };
}

/** The first words of all places, for counting them. */
export function placeStarts({ bits, other }: Places): Bits {
  const starts = bits.slice();
  for (let i = 0; i < other.starts.length; i++) setBit(starts, other.starts[i] ?? 0);
  return starts;
}
