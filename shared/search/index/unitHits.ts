import { firstFrom, type Spans } from '../spans';
import { anyBit, type Bits, bitsFor, setBit } from './bits';
import { type Layout, unitEnd, unitStart, unitsIn } from './layout';
import type { Places } from './places';

/** Units in which at least one of the places lies as a whole. */
export function unitsAt(layout: Layout, { bits, length, other }: Places): Bits {
  const units = bitsFor(layout.total);
  markUnits(layout, bits, length, units);
  markUnitsWithSpans(layout, other, units);
  return units;
}

function markUnits(layout: Layout, positions: Bits, length: number, into: Bits): void {
  const { mode, sources, bases, wordBases } = layout;
  for (let s = 0; s < sources.length; s++) {
    const source = sources[s];
    if (source === undefined) continue;
    const words = wordBases[s] ?? 0;
    // Most words stand in few texts.
    if (!anyBit(positions, words, words + source.length)) continue;
    const units = bases[s] ?? 0;
    const [starts, ends] =
      mode === 'passages'
        ? [source.blocks.starts, source.blocks.starts.subarray(1)]
        : [source.codings.starts, source.codings.ends];
    const count = unitsIn(mode, source);
    for (let unit = 0; unit < count; unit++) {
      if (anyBit(positions, words + (starts[unit] ?? 0), words + (ends[unit] ?? 0) - length + 1))
        setBit(into, units + unit);
    }
  }
}

function markUnitsWithSpans(layout: Layout, { starts, ends }: Spans, into: Bits): void {
  if (starts.length === 0) return;
  const earliestEnd = earliestEnds(ends);
  const { mode, sources, bases, wordBases } = layout;
  for (let s = 0; s < sources.length; s++) {
    const source = sources[s];
    if (source === undefined) continue;
    const words = wordBases[s] ?? 0;
    let next = firstFrom(starts, words);
    if ((starts[next] ?? Number.POSITIVE_INFINITY) >= words + source.length) continue;
    const units = bases[s] ?? 0;
    const count = unitsIn(mode, source);
    // Units and places are both ordered by start.
    for (let unit = 0; unit < count; unit++) {
      const start = words + unitStart(mode, source, unit);
      while (next < starts.length && (starts[next] ?? 0) < start) next += 1;
      if ((earliestEnd[next] ?? Number.POSITIVE_INFINITY) <= words + unitEnd(mode, source, unit)) {
        setBit(into, units + unit);
      }
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
