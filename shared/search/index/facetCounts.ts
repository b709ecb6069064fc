import type { FacetCount } from '../request';
import { type Facet, noValue } from '../searchSource';
import { type Bits, bitList, countBits } from './bits';
import type { CodeNumbers } from './codeTree';
import { columnOf, factsOf, isSourceFacet } from './columns';
import type { Column, Layout } from './layout';
import type { Values } from './values';

/** How many units of a set have each value of each facet; a code counts for the codes above it too. */
export function countValues(
  layout: Layout,
  units: Bits,
  facets: readonly Facet[],
  values: Values,
  codes: CodeNumbers,
): ReadonlyMap<Facet, readonly FacetCount[]> {
  const perSource = unitsPerSource(layout, units);
  const { tables, list } = tablesFor(layout, bitList(units), perSource);
  return new Map(
    facets.map((facet) => {
      const size = values.count(facet);
      const counts = isSourceFacet(facet)
        ? countFacts(factsOf(layout, facet), perSource, size)
        : facet === 'code'
          ? countCodes(columnOf(tables, facet), list, size, codes)
          : countColumn(columnOf(tables, facet), list, size);
      return [facet, namedCounts(counts, facet, values)];
    }),
  );
}

/**
 * The tables to count in: those of all units, which are kept until the next change, or, right after a change and
 * for few hits, small ones of the sources with hits alone.
 */
function tablesFor(
  layout: Layout,
  list: Uint32Array,
  perSource: Uint32Array,
): { readonly tables: Layout; readonly list: Uint32Array } {
  if (layout.columns.has('code') || list.length * fewHits > layout.total) return { tables: layout, list };
  const sources = layout.sources.filter((_, s) => (perSource[s] ?? 0) > 0);
  const bases = new Uint32Array(sources.length + 1);
  const renumbered = new Uint32Array(list.length);
  let kept = 0;
  let at = 0;
  for (let s = 0; s < perSource.length; s++) {
    const hits = perSource[s] ?? 0;
    if (hits === 0) continue;
    const base = layout.bases[s] ?? 0;
    const narrowBase = bases[kept] ?? 0;
    for (const end = at + hits; at < end; at++) renumbered[at] = (list[at] ?? 0) - base + narrowBase;
    kept += 1;
    bases[kept] = narrowBase + (layout.bases[s + 1] ?? 0) - base;
  }
  const total = bases[kept] ?? 0;
  return { tables: { ...layout, sources, bases, total, columns: new Map() }, list: renumbered };
}

/** One unit in so many: then most sources have no hit, and their tables need not be made. */
const fewHits = 8;

function unitsPerSource({ sources, bases }: Layout, units: Bits): Uint32Array {
  const counts = new Uint32Array(sources.length);
  for (let s = 0; s < counts.length; s++) counts[s] = countBits(units, bases[s] ?? 0, bases[s + 1] ?? 0);
  return counts;
}

function countFacts({ offsets, values }: Column, perSource: Uint32Array, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (let s = 0; s < perSource.length; s++) {
    const count = perSource[s] ?? 0;
    if (count === 0) continue;
    const from: number = offsets?.[s] ?? s;
    const to: number = offsets?.[s + 1] ?? s + 1;
    for (let i = from; i < to; i++) {
      const number = values[i] ?? 0;
      counts[number] = (counts[number] ?? 0) + count;
    }
  }
  return counts;
}

function countColumn({ offsets, values }: Column, units: Uint32Array, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  if (offsets === null) {
    for (let i = 0; i < units.length; i++) {
      const number = values[units[i] ?? 0] ?? 0;
      counts[number] = (counts[number] ?? 0) + 1;
    }
    return counts;
  }
  // A unit with two codings by one coder counts once: the last unit that was counted, and one, for each value.
  const seen = new Uint32Array(size);
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] ?? 0;
    const to = offsets[unit + 1] ?? 0;
    for (let v: number = offsets[unit] ?? 0; v < to; v++) {
      const number = values[v] ?? 0;
      if (seen[number] === unit + 1) continue;
      seen[number] = unit + 1;
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }
  return counts;
}

function countCodes(column: Column, units: Uint32Array, size: number, codes: CodeNumbers): Uint32Array {
  const { offsets, values } = column;
  if (offsets === null) {
    // Each segment has one code, so the counts of subcodes add up.
    const counts = countColumn(column, units, size);
    addUpwards(counts, codes);
    return counts;
  }
  const counts = new Uint32Array(size);
  const seen = new Uint32Array(size);
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] ?? 0;
    const to = offsets[unit + 1] ?? 0;
    for (let v = offsets[unit] ?? 0; v < to; v++) countLineage(values[v] ?? 0, unit + 1, counts, seen, codes);
  }
  return counts;
}

/** Up to the first code that this unit has counted for already; those above it are counted then too. */
function countLineage(
  code: number,
  unit: number,
  counts: Uint32Array,
  seen: Uint32Array,
  { parents }: CodeNumbers,
): void {
  for (let up = code; seen[up] !== unit; up = parents[up] ?? 0) {
    seen[up] = unit;
    counts[up] = (counts[up] ?? 0) + 1;
    if ((parents[up] ?? 0) === 0) return;
  }
}

function addUpwards(counts: Uint32Array, { parents, topDown }: CodeNumbers): void {
  for (let i = topDown.length - 1; i >= 0; i--) {
    const code = topDown[i] ?? 0;
    const parent = parents[code] ?? 0;
    if (parent !== 0) counts[parent] = (counts[parent] ?? 0) + (counts[code] ?? 0);
  }
}

function namedCounts(counts: Uint32Array, facet: Facet, values: Values): readonly FacetCount[] {
  const found: FacetCount[] = [];
  counts.forEach((count, number) => {
    if (count > 0) found.push({ value: number === 0 ? noValue : values.value(facet, number), count });
  });
  return found;
}
