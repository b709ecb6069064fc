import type { BlockFacet, CodingFacet, Facet, SourceFacet } from '../searchSource';
import { sourceFacets } from '../searchSource';
import type { Column, Layout } from './layout';
import type { IndexedSource } from './units';

/** Facets whose value is the unit's own, not its whole source's. */
export type UnitFacet = BlockFacet | CodingFacet;

/** Made when first asked for, and kept as long as nothing changes: one long table is what makes counting fast. */
export function columnOf(layout: Layout, facet: UnitFacet): Column {
  const known = layout.columns.get(facet);
  if (known !== undefined) return known;
  const made = makeColumn(layout, facet);
  layout.columns.set(facet, made);
  return made;
}

function makeColumn(layout: Layout, facet: UnitFacet): Column {
  const passages = layout.mode === 'passages';
  switch (facet) {
    case 'verbatim':
      return flat(layout, ({ blocks, codings }) => (passages ? blocks : codings).verbatim);
    case 'question':
    case 'family':
      return passages ? flat(layout, ({ blocks }) => blocks[facet]) : underBlocks(layout, facet);
    case 'code':
    case 'coder':
    case 'certainty':
      return passages ? onBlocks(layout, facet) : flat(layout, ({ codings }) => codings[facet]);
  }
}

function flat(
  { sources, bases, total }: Layout,
  table: (source: IndexedSource) => ArrayLike<number>,
): Column {
  const values = new Uint32Array(total);
  sources.forEach((source, s) => {
    values.set(table(source), bases[s] ?? 0);
  });
  return { offsets: null, values };
}

/** A segment has the questions of all paragraphs it stands in. */
function underBlocks({ sources, bases, total }: Layout, facet: 'question' | 'family'): Column {
  const offsets = new Uint32Array(total + 1);
  const values = new GrowingList(total * 2);
  sources.forEach(({ blocks, codings }, s) => {
    const base = bases[s] ?? 0;
    const table = blocks[facet];
    for (let unit = 0; unit < codings.count; unit++) {
      const last = codings.lastBlock[unit] ?? 0;
      for (let b = codings.firstBlock[unit] ?? 0; b <= last; b++) values.push(table[b] ?? 0);
      offsets[base + unit + 1] = values.length;
    }
  });
  return { offsets, values: values.list() };
}

/** A paragraph has the values of all codings on it, or "none" (0). */
function onBlocks({ sources, bases, total }: Layout, facet: CodingFacet): Column {
  const offsets = new Uint32Array(total + 1);
  const values = new GrowingList(total * 2);
  sources.forEach(({ blocks, codings }, s) => {
    const base = bases[s] ?? 0;
    const table = codings[facet];
    for (let unit = 0; unit < blocks.count; unit++) {
      const from = blocks.codingOffsets[unit] ?? 0;
      const to = blocks.codingOffsets[unit + 1] ?? 0;
      if (from === to) values.push(0);
      for (let c = from; c < to; c++) values.push(table[blocks.codings[c] ?? 0] ?? 0);
      offsets[base + unit + 1] = values.length;
    }
  });
  return { offsets, values: values.list() };
}

/** Numbers without knowing how many: an array of its own would take three times the room. */
class GrowingList {
  length = 0;
  #numbers: Uint32Array;

  constructor(room: number) {
    this.#numbers = new Uint32Array(Math.max(16, room));
  }

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.length] = number;
    this.length += 1;
  }

  list(): Uint32Array {
    return this.#numbers.slice(0, this.length);
  }
}

/** The values of all sources in one of their own facets, in the same form: unit `i` is source `i`. */
export function factsOf(layout: Layout, facet: SourceFacet): Column {
  const known = layout.columns.get(facet);
  if (known !== undefined) return known;
  const place = sourceFacets.indexOf(facet);
  const offsets = new Uint32Array(layout.sources.length + 1);
  const values = new GrowingList(layout.sources.length);
  layout.sources.forEach(({ facts }, s) => {
    const numbers = facts[place] ?? [];
    // A source without a value has the value "none".
    if (numbers.length === 0) values.push(0);
    for (const number of numbers) values.push(number);
    offsets[s + 1] = values.length;
  });
  const made = { offsets, values: values.list() };
  layout.columns.set(facet, made);
  return made;
}

const sourceFacetSet: ReadonlySet<Facet> = new Set(sourceFacets);

export function isSourceFacet(facet: Facet): facet is SourceFacet {
  return sourceFacetSet.has(facet);
}
