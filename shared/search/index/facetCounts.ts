import type { FacetCount } from '../request';
import { type Facet, noValue } from '../searchSource';
import { type Bits, countBits, listBits } from './bits';
import type { CodeNumbers } from './codeTree';
import { factNumbers, isSourceFacet, type UnitFacet } from './facetUnits';
import type { Layout } from './layout';
import type { IndexedSource } from './units';
import type { Values } from './values';

/** How many units of a set have each value of each facet; a code counts for the codes above it too. */
export function countValues(
  layout: Layout,
  units: Bits,
  facets: readonly Facet[],
  values: Values,
  codes: CodeNumbers,
): ReadonlyMap<Facet, readonly FacetCount[]> {
  const tallies = facets.map((facet) => tallyFor(facet, values.count(facet)));
  const { sources, bases } = layout;
  let locals = new Uint32Array(256);
  for (let s = 0; s < sources.length; s++) {
    const source = sources[s];
    const base = bases[s] ?? 0;
    const end = bases[s + 1] ?? 0;
    const found = source === undefined ? 0 : countBits(units, base, end);
    if (source === undefined || found === 0) continue;
    if (found > locals.length) locals = new Uint32Array(found * 2);
    listBits(units, base, end, locals);
    for (let i = 0; i < found; i++) locals[i] = (locals[i] ?? 0) - base;
    for (const tally of tallies) countSource(layout.mode, source, tally, locals, found, codes, base);
  }
  return new Map(tallies.map((tally) => [tally.facet, countsOf(tally, layout, values, codes)]));
}

interface Tally {
  readonly facet: Facet;
  readonly counts: Uint32Array;
  /** The last unit that was counted for a value, and one: a unit with two codings of one coder counts once. */
  readonly seen: Uint32Array;
}

function tallyFor(facet: Facet, size: number): Tally {
  return { facet, counts: new Uint32Array(size), seen: new Uint32Array(size) };
}

function countSource(
  mode: Layout['mode'],
  source: IndexedSource,
  { facet, counts, seen }: Tally,
  units: Uint32Array,
  found: number,
  codes: CodeNumbers,
  base: number,
): void {
  if (isSourceFacet(facet)) {
    for (const number of factNumbers(source, facet)) counts[number] = (counts[number] ?? 0) + found;
  } else if (mode === 'passages' && (facet === 'code' || facet === 'coder' || facet === 'certainty')) {
    countOnBlocks(source, facet, counts, seen, units, found, facet === 'code' ? codes.parents : null, base);
  } else if (mode === 'segments' && (facet === 'question' || facet === 'family')) {
    countUnderBlocks(source, facet, counts, seen, units, found, base);
  } else {
    const table = singleValues(mode, source, facet);
    for (let i = 0; i < found; i++) {
      const number = table[units[i] ?? 0] ?? 0;
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }
}

/** Where each unit has one value. */
function singleValues(
  mode: Layout['mode'],
  { blocks, codings }: IndexedSource,
  facet: UnitFacet,
): Uint32Array | Uint8Array {
  if (facet === 'verbatim') return mode === 'passages' ? blocks.verbatim : codings.verbatim;
  return facet === 'question' || facet === 'family' ? blocks[facet] : codings[facet];
}

/** A paragraph has the values of all codings on it; a code with all above it, each once. */
function countOnBlocks(
  { blocks, codings }: IndexedSource,
  facet: 'code' | 'coder' | 'certainty',
  counts: Uint32Array,
  seen: Uint32Array,
  units: Uint32Array,
  found: number,
  parents: Uint32Array | null,
  base: number,
): void {
  const table = codings[facet];
  for (let i = 0; i < found; i++) {
    const unit = units[i] ?? 0;
    const mark = base + unit + 1;
    const from = blocks.codingOffsets[unit] ?? 0;
    const to = blocks.codingOffsets[unit + 1] ?? 0;
    if (from === to) counts[0] = (counts[0] ?? 0) + 1;
    for (let c = from; c < to; c++) {
      // Up to the first code that this unit has counted for already; those above it are counted then too.
      for (let number = table[blocks.codings[c] ?? 0] ?? 0; seen[number] !== mark; ) {
        seen[number] = mark;
        counts[number] = (counts[number] ?? 0) + 1;
        number = parents?.[number] ?? 0;
        if (number === 0) break;
      }
    }
  }
}

/** A segment has the questions of all paragraphs it stands in, each once. */
function countUnderBlocks(
  { blocks, codings }: IndexedSource,
  facet: 'question' | 'family',
  counts: Uint32Array,
  seen: Uint32Array,
  units: Uint32Array,
  found: number,
  base: number,
): void {
  const table = blocks[facet];
  for (let i = 0; i < found; i++) {
    const unit = units[i] ?? 0;
    const mark = base + unit + 1;
    const last = codings.lastBlock[unit] ?? 0;
    for (let b = codings.firstBlock[unit] ?? 0; b <= last; b++) {
      const number = table[b] ?? 0;
      if (seen[number] === mark) continue;
      seen[number] = mark;
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }
}

function countsOf({ facet, counts }: Tally, { mode }: Layout, values: Values, codes: CodeNumbers) {
  // Each segment has one code, so the counts of subcodes add up.
  if (facet === 'code' && mode === 'segments') addUpwards(counts, codes);
  const found: FacetCount[] = [];
  counts.forEach((count, number) => {
    if (count > 0) found.push({ value: number === 0 ? noValue : values.value(facet, number), count });
  });
  return found;
}

function addUpwards(counts: Uint32Array, { parents, topDown }: CodeNumbers): void {
  for (let i = topDown.length - 1; i >= 0; i--) {
    const code = topDown[i] ?? 0;
    const parent = parents[code] ?? 0;
    if (parent !== 0) counts[parent] = (counts[parent] ?? 0) + (counts[code] ?? 0);
  }
}
