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
    bases[s + 1] = (bases[s] ?? 0) + unitsIn(mode, source);
    wordBases[s] = source.base + (source.part === 'fresh' ? freshBase : 0);
  });
  const total = bases[sources.length] ?? 0;
  const all = bitsFor(total);
  let words = 0;
  sources.forEach((source, s) => {
    const base = bases[s] ?? 0;
    for (let unit = 0; unit < unitsIn(mode, source); unit++) {
      const length = unitEnd(mode, source, unit) - unitStart(mode, source, unit);
      words += length;
      if (length > 0 || mode === 'segments') setBit(all, base + unit);
    }
  });
  return { mode, sources, bases, total, wordBases, words, all, columns: new Map() };
}

export function unitsIn(mode: SearchMode, source: IndexedSource): number {
  return mode === 'passages' ? source.blocks.count : source.codings.count;
}

/** Positions from the source's base. */
export function unitStart(mode: SearchMode, source: IndexedSource, unit: number): number {
  return (mode === 'passages' ? source.blocks.starts[unit] : source.codings.starts[unit]) ?? 0;
}

export function unitEnd(mode: SearchMode, source: IndexedSource, unit: number): number {
  return (mode === 'passages' ? source.blocks.starts[unit + 1] : source.codings.ends[unit]) ?? 0;
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
