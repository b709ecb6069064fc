import type { SearchMode } from '../request';
import type { Facet } from '../searchSource';
import { type Bits, bitsFor, setBit } from './bits';
import type { IndexedSource } from './units';

/**
 * The values of all units in one facet, by number. With `offsets` unit `i` has `values[offsets[i]]` to before the
 * next offset, perhaps one of them twice; without, exactly `values[i]`.
 */
export interface Column {
  readonly offsets: Uint32Array | null;
  readonly values: Uint32Array;
}

/** All units (paragraphs or codings) of all sources, numbered in the order of place. */
export interface Layout {
  readonly mode: SearchMode;
  readonly sources: readonly IndexedSource[];
  /** Number of the first unit of each source, and the number of all units at the end. */
  readonly bases: Uint32Array;
  readonly total: number;
  /** Where each source's words stand among all positions. */
  readonly wordBases: Uint32Array;
  /** The positions of each unit: its first word, and behind its last. Ordered by start within a source. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Words of all units, for the average length. */
  readonly words: number;
  /** Units that can be hits: a paragraph without a word is none. */
  readonly all: Bits;
  /** Values of the units by facet, as far as somebody asked for them. */
  readonly columns: Map<Facet, Column>;
}

export function layoutOf(mode: SearchMode, sources: readonly IndexedSource[], freshBase: number): Layout {
  const bases = new Uint32Array(sources.length + 1);
  const wordBases = new Uint32Array(sources.length);
  sources.forEach((source, s) => {
    bases[s + 1] = (bases[s] ?? 0) + (mode === 'passages' ? source.blocks.count : source.codings.count);
    wordBases[s] = source.base + (source.part === 'fresh' ? freshBase : 0);
  });
  const total = bases[sources.length] ?? 0;
  const starts = new Uint32Array(total);
  const ends = new Uint32Array(total);
  const all = bitsFor(total);
  let words = 0;
  sources.forEach(({ blocks, codings }, s) => {
    const base = bases[s] ?? 0;
    const wordBase = wordBases[s] ?? 0;
    const passages = mode === 'passages';
    const from = passages ? blocks.starts : codings.starts;
    const to = passages ? blocks.starts.subarray(1) : codings.ends;
    for (let unit = 0; unit < to.length; unit++) {
      const start = wordBase + (from[unit] ?? 0);
      const end = wordBase + (to[unit] ?? 0);
      starts[base + unit] = start;
      ends[base + unit] = end;
      words += end - start;
      if (end > start || !passages) setBit(all, base + unit);
    }
  });
  return { mode, sources, bases, total, wordBases, starts, ends, words, all, columns: new Map() };
}

/** The source a unit belongs to: its place in `sources`. */
export function sourceOfUnit({ bases, sources }: Layout, unit: number): number {
  let low = 0;
  let high = sources.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((bases[middle + 1] ?? 0) <= unit) low = middle + 1;
    else high = middle;
  }
  return low;
}
