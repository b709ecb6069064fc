import { blockFacets, codingFacets, type Facet, type SourceFacet, sourceFacets } from '../searchSource';
import { type Bits, setBit } from './bits';
import { type Layout, unitsIn } from './layout';
import type { IndexedSource } from './units';

/** Units that have one of these values (by number) of a facet. */
export function unitsWithValue(layout: Layout, facet: Facet, wanted: ReadonlySet<number>, into: Bits): void {
  const { sources, bases } = layout;
  for (let s = 0; s < sources.length; s++) {
    const source = sources[s];
    if (source === undefined) continue;
    const base = bases[s] ?? 0;
    const has = testIn(layout, source, facet, wanted);
    for (let unit = 0; unit < unitsIn(layout.mode, source); unit++) if (has(unit)) setBit(into, base + unit);
  }
}

function testIn(
  { mode }: Layout,
  source: IndexedSource,
  facet: Facet,
  wanted: ReadonlySet<number>,
): (unit: number) => boolean {
  if (isSourceFacet(facet)) {
    const numbers = factNumbers(source, facet);
    const holds = numbers.some((number) => wanted.has(number));
    return () => holds;
  }
  return (unit) => {
    let found = false;
    eachUnitValue(mode, source, facet, unit, (number) => {
      if (wanted.has(number)) found = true;
    });
    return found;
  };
}

export function isSourceFacet(facet: Facet): facet is SourceFacet {
  return (sourceFacets as readonly string[]).includes(facet); // asked of a wider type on purpose
}

/** A source without a value has the value "none". */
export function factNumbers(source: IndexedSource, facet: SourceFacet): readonly number[] {
  const numbers = source.facts[sourceFacets.indexOf(facet)] ?? [];
  return numbers.length === 0 ? none : numbers;
}

const none: readonly number[] = [0];
export const verbatimYes = 'yes';

/**
 * The values of a unit, some of them more than once. A passage has those of the codings on it ("none" without
 * any), a segment those of the paragraphs it stands in.
 */
export function eachUnitValue(
  mode: Layout['mode'],
  { blocks, codings }: IndexedSource,
  facet: Exclude<Facet, SourceFacet>,
  unit: number,
  visit: (number: number) => void,
): void {
  switch (facet) {
    case 'verbatim':
      // Number 1 is "yes", given out when the index is made.
      visit((mode === 'passages' ? blocks.verbatim[unit] : codings.verbatim[unit]) ?? 0);
      return;
    case 'question':
    case 'family': {
      const table = blocks[facet];
      if (mode === 'passages') visit(table[unit] ?? 0);
      else {
        const last = codings.lastBlock[unit] ?? 0;
        for (let b = codings.firstBlock[unit] ?? 0; b <= last; b++) visit(table[b] ?? 0);
      }
      return;
    }
    case 'code':
    case 'coder':
    case 'certainty': {
      const table = codings[facet];
      if (mode === 'segments') visit(table[unit] ?? 0);
      else {
        const from = blocks.codingOffsets[unit] ?? 0;
        const to = blocks.codingOffsets[unit + 1] ?? 0;
        if (from === to) visit(0);
        for (let i = from; i < to; i++) visit(table[blocks.codings[i] ?? 0] ?? 0);
      }
    }
  }
}

export const unitFacets: readonly Exclude<Facet, SourceFacet>[] = [...blockFacets, ...codingFacets];
