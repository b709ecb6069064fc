import {
  type BlockFacet,
  type CodingFacet,
  type Facet,
  type SourceFacet,
  sourceFacets,
} from '../searchSource';
import { type Bits, setBit } from './bits';
import { type Layout, unitsIn } from './layout';
import type { IndexedSource } from './units';

export type UnitFacet = BlockFacet | CodingFacet;

/** The value of the facet "verbatim"; its number is 1. */
export const verbatimYes = 'yes';

/** Units that have one of these values (by number) of a facet. */
export function unitsWithValue(layout: Layout, facet: Facet, wanted: ReadonlySet<number>, into: Bits): void {
  const { mode, sources, bases } = layout;
  const chosen = chosenOf(wanted);
  for (let s = 0; s < sources.length; s++) {
    const source = sources[s];
    if (source === undefined) continue;
    const base = bases[s] ?? 0;
    if (isSourceFacet(facet)) {
      if (!factNumbers(source, facet).some((number) => chosen[number] === 1)) continue;
      for (let unit = 0; unit < unitsIn(mode, source); unit++) setBit(into, base + unit);
    } else markUnitsOf(mode, source, facet, chosen, base, into);
  }
}

function chosenOf(numbers: ReadonlySet<number>): Uint8Array {
  const chosen = new Uint8Array(Math.max(0, ...numbers) + 1);
  for (const number of numbers) chosen[number] = 1;
  return chosen;
}

function markUnitsOf(
  mode: Layout['mode'],
  { blocks, codings }: IndexedSource,
  facet: UnitFacet,
  chosen: Uint8Array,
  base: number,
  into: Bits,
): void {
  const ofBlocks = facet === 'question' || facet === 'family';
  const direct = ofBlocks === (mode === 'passages');
  if (facet === 'verbatim' || direct) {
    const table =
      facet === 'verbatim'
        ? (mode === 'passages' ? blocks : codings).verbatim
        : ofBlocks
          ? blocks[facet]
          : codings[facet];
    for (let unit = 0; unit < table.length; unit++)
      if (chosen[table[unit] ?? 0] === 1) setBit(into, base + unit);
  } else if (ofBlocks) {
    for (let unit = 0; unit < codings.count; unit++) {
      const last = codings.lastBlock[unit] ?? 0;
      for (let b = codings.firstBlock[unit] ?? 0; b <= last; b++) {
        if (chosen[blocks[facet][b] ?? 0] === 1) setBit(into, base + unit);
      }
    }
  } else {
    for (let unit = 0; unit < blocks.count; unit++) {
      const from = blocks.codingOffsets[unit] ?? 0;
      const to = blocks.codingOffsets[unit + 1] ?? 0;
      // A paragraph without any coding has the value "none".
      if (from === to && chosen[0] === 1) setBit(into, base + unit);
      for (let c = from; c < to; c++) {
        if (chosen[codings[facet][blocks.codings[c] ?? 0] ?? 0] === 1) setBit(into, base + unit);
      }
    }
  }
}

export function isSourceFacet(facet: Facet): facet is SourceFacet {
  return sourceFacetSet.has(facet);
}

const sourceFacetSet: ReadonlySet<Facet> = new Set(sourceFacets);

/** A source without a value has the value "none". */
export function factNumbers(source: IndexedSource, facet: SourceFacet): readonly number[] {
  const numbers = source.facts[sourceFacets.indexOf(facet)] ?? [];
  return numbers.length === 0 ? none : numbers;
}

const none: readonly number[] = [0];
