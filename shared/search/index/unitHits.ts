import { firstFrom, type Spans } from '../spans';
import { anyBit, type Bits, bitsFor, setBit } from './bits';
import type { Layout } from './layout';
import type { Places } from './places';

/** Units in which at least one of the places lies as a whole. */
export function unitsAt(layout: Layout, { bits, length, other }: Places): Bits {
  const units = bitsFor(layout.total);
  markUnits(layout, bits, length, units);
  markUnitsWithSpans(layout, other, units);
  return units;
}

function markUnits(layout: Layout, positions: Bits, length: number, into: Bits): void {
  const { sources, bases, wordBases, starts, ends } = layout;
  for (let s = 0; s < sources.length; s++) {
    const words = wordBases[s] ?? 0;
    // Most words stand in few texts.
    if (!anyBit(positions, words, words + (sources[s]?.length ?? 0))) continue;
    const last = bases[s + 1] ?? 0;
    for (let unit = bases[s] ?? 0; unit < last; unit++) {
      if (anyBit(positions, starts[unit] ?? 0, (ends[unit] ?? 0) - length + 1)) setBit(into, unit);
    }
  }
}

function markUnitsWithSpans(layout: Layout, places: Spans, into: Bits): void {
  if (places.starts.length === 0) return;
  const earliestEnd = earliestEnds(places.ends);
  const { sources, bases, wordBases, starts, ends } = layout;
  for (let s = 0; s < sources.length; s++) {
    const words = wordBases[s] ?? 0;
    let next = firstFrom(places.starts, words);
    if ((places.starts[next] ?? Number.POSITIVE_INFINITY) >= words + (sources[s]?.length ?? 0)) continue;
    const last = bases[s + 1] ?? 0;
    // Units and places are both ordered by start.
    for (let unit = bases[s] ?? 0; unit < last; unit++) {
      const start = starts[unit] ?? 0;
      while (next < places.starts.length && (places.starts[next] ?? 0) < start) next += 1;
      if ((earliestEnd[next] ?? Number.POSITIVE_INFINITY) <= (ends[unit] ?? 0)) setBit(into, unit);
    }
  }
}

/** For each place the smallest end of it and all later ones. */
function earliestEnds(ends: ArrayLike<number>): Float64Array {
  const earliest = new Float64Array(ends.length);
  let smallest = Number.POSITIVE_INFINITY;
  for (let i = ends.length - 1; i >= 0; i--) {
    smallest = Math.min(smallest, ends[i] ?? smallest);
    earliest[i] = smallest;
  }
  return earliest;
}
