import type { Facet } from '../searchSource';
import { type Bits, bitsFor, setBit } from './bits';
import { columnOf, factsOf, isSourceFacet } from './columns';
import type { Layout } from './layout';

/** Units that have one of these values (by number) of a facet. */
export function unitsWithValue(layout: Layout, facet: Facet, wanted: ReadonlySet<number>): Bits {
  const units = bitsFor(layout.total);
  const chosen = new Uint8Array(Math.max(0, ...wanted) + 1);
  for (const number of wanted) chosen[number] = 1;
  if (isSourceFacet(facet)) {
    const { offsets, values } = factsOf(layout, facet);
    for (let s = 0; s < layout.sources.length; s++) {
      const own = values.subarray(offsets?.[s] ?? s, offsets?.[s + 1] ?? s + 1);
      if (!own.some((number) => chosen[number] === 1)) continue;
      for (let unit = layout.bases[s] ?? 0; unit < (layout.bases[s + 1] ?? 0); unit++) setBit(units, unit);
    }
    return units;
  }
  const { offsets, values } = columnOf(layout, facet);
  for (let unit = 0; unit < layout.total; unit++) {
    const from = offsets === null ? unit : (offsets[unit] ?? 0);
    const to = offsets === null ? unit + 1 : (offsets[unit + 1] ?? 0);
    for (let i = from; i < to; i++) if (chosen[values[i] ?? 0] === 1) setBit(units, unit);
  }
  return units;
}
