import type { FacetCount } from '../request';
import { type Facet, noValue, type sourceFacets } from '../searchSource';
import { type Bits, countBits, eachBit } from './bits';
import type { CodeNumbers } from './codeTree';
import { eachUnitValue, factNumbers, isSourceFacet } from './facetUnits';
import type { Layout } from './layout';
import type { Values } from './values';

/** How many units of a set have each value of a facet; a code counts for the codes above it too. */
export function countValues(
  layout: Layout,
  units: Bits,
  facet: Facet,
  values: Values,
  codes: CodeNumbers,
): readonly FacetCount[] {
  const counts = new Uint32Array(values.count(facet));
  if (isSourceFacet(facet)) countSources(layout, units, facet, counts);
  else if (facet === 'code') countCodes(layout, units, counts, codes);
  else countUnits(layout, units, facet, counts);
  const found: FacetCount[] = [];
  counts.forEach((count, number) => {
    if (count > 0) found.push({ value: number === 0 ? noValue : values.value(facet, number), count });
  });
  return found;
}

function countSources(
  { sources, bases }: Layout,
  units: Bits,
  facet: (typeof sourceFacets)[number],
  counts: Uint32Array,
): void {
  sources.forEach((source, s) => {
    const count = countBits(units, bases[s] ?? 0, bases[s + 1] ?? 0);
    if (count === 0) return;
    for (const number of factNumbers(source, facet)) counts[number] = (counts[number] ?? 0) + count;
  });
}

/** A unit with two codings by one coder counts once: the last unit that was counted is kept for each value. */
function countUnits(
  { mode, sources, bases }: Layout,
  units: Bits,
  facet: Exclude<Facet, (typeof sourceFacets)[number]>,
  counts: Uint32Array,
): void {
  const lastUnit = new Int32Array(counts.length).fill(-1);
  sources.forEach((source, s) => {
    const base = bases[s] ?? 0;
    eachBit(units, base, bases[s + 1] ?? 0, (unit) => {
      eachUnitValue(mode, source, facet, unit - base, (number) => {
        if (lastUnit[number] === unit) return;
        lastUnit[number] = unit;
        counts[number] = (counts[number] ?? 0) + 1;
      });
    });
  });
}

function countCodes(
  { mode, sources, bases }: Layout,
  units: Bits,
  counts: Uint32Array,
  { parents }: CodeNumbers,
): void {
  const lastUnit = new Int32Array(counts.length).fill(-1);
  sources.forEach((source, s) => {
    const base = bases[s] ?? 0;
    eachBit(units, base, bases[s + 1] ?? 0, (unit) => {
      eachUnitValue(mode, source, 'code', unit - base, (code) => {
        // Up to the first code that this unit has counted for already; those above it are counted then too.
        for (let up = code; lastUnit[up] !== unit; up = parents[up] ?? 0) {
          lastUnit[up] = unit;
          counts[up] = (counts[up] ?? 0) + 1;
          if ((parents[up] ?? 0) === 0) break;
        }
      });
    });
  });
}
