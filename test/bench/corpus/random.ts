import { asId, type Id } from '#shared/model/ids';

/** A seeded source of chance: the same seed gives the same corpus, in Node and in the browser. */
export interface Random {
  /** 0 up to, but not including, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** Like `pick`, but the first of the list far more often than the last, as words occur in speech. */
  pickSkewed<T>(from: readonly T[]): T;
  /** An id shaped like a random UUID (version 4). */
  id<I extends Id<string>>(): I;
}

/** mulberry32 (Tommy Ettinger, public domain): 32 bits of state, enough for invented sentences. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;

  function bits(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  const next = () => bits() / 0x1_0000_0000;

  function at<T>(from: readonly T[], place: number): T {
    const found = from[Math.floor(place * from.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  }

  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
    pick: (from) => at(from, next()),
    // The exponent makes the first tenth of a list take about a third of all picks.
    pickSkewed: (from) => at(from, next() ** 2.1),
    id: <I extends Id<string>>() => asId<I>(uuid(bits(), bits(), bits(), bits())),
  };
}

/** RFC 9562: version 4 in the third group, variant 10 at the head of the fourth. */
function uuid(a: number, b: number, c: number, d: number): string {
  const second = hex(((b & 0xffff0fff) | 0x4000) >>> 0);
  const third = hex(((c & 0x3fffffff) | 0x80000000) >>> 0);
  return `${hex(a)}-${second.slice(0, 4)}-${second.slice(4)}-${third.slice(0, 4)}-${third.slice(4)}${hex(d)}`;
}

function hex(word: number): string {
  return word.toString(16).padStart(8, '0');
}
