import { parseQuery } from '../parseQuery';
import type { Query, QueryProblem } from '../query';
import type { FacetCount, SearchAnswer, SearchHit, SearchRequest } from '../request';
import { type Facet, facets } from '../searchSource';
import { type Bits, bitList, countBits, intersect } from './bits';
import { type CodeNumbers, withSubcodes } from './codeTree';
import { type Evaluation, evaluate } from './evaluate';
import { countValues } from './facetCounts';
import { unitsWithValue } from './facetUnits';
import { type Layout, sourceOfUnit } from './layout';
import { byRelevance } from './ranking';
import { keepRelated } from './relations';
import { codesOfIndex, layoutOfIndex, partsOfIndex, type SearchIndex } from './searchIndex';
import type { Values } from './values';

/** What was found for a request, whichever part of the list is asked for next. */
export interface Found {
  readonly key: string;
  readonly layout: Layout;
  readonly order: Uint32Array;
  readonly sources: number;
  readonly facets: Partial<Record<Facet, readonly FacetCount[]>>;
  readonly hints: readonly QueryProblem[];
}

export type FoundAnswer = SearchAnswer & { readonly found?: Found };

/**
 * Answers a request. `last` is what was found before: paging through the same list reads from it. `coverage` and
 * `took` are the worker's to say.
 */
export function answerRequest(index: SearchIndex, request: SearchRequest, last: Found | null): FoundAnswer {
  const key = JSON.stringify([index.version, { ...request, offset: 0, limit: 0 }]);
  if (last?.key === key) return resultOf(index, last, request);
  const parsed = parseQuery(request.query, request.options);
  if (!parsed.ok) return parsed;
  return resultOf(index, find(index, request, parsed.query, key, parsed.hints), request);
}

function find(
  index: SearchIndex,
  request: SearchRequest,
  query: Query,
  key: string,
  hints: readonly QueryProblem[],
): Found {
  const layout = layoutOfIndex(index, request.mode);
  const given: Evaluation = {
    layout,
    parts: partsOfIndex(index),
    names: index.names,
    values: index.values,
    codes: codesOfIndex(index),
    found: new Map(),
  };
  const base = evaluate(query, given);
  if (request.mode === 'segments') {
    for (const relation of request.relations) {
      keepRelated(layout, relation, codeSet(relation.codes, given), base);
    }
  }
  const filters = request.filters
    .filter(({ values }) => values.length > 0)
    .map(({ facet, values }) => ({ facet, units: filterUnits(layout, facet, values, given) }));
  const units = withFilters(base, filters, null);
  return {
    key,
    layout,
    order: ordered(request.sort, units, query, given),
    sources: sourcesWith(layout, units),
    facets: countFacets(layout, base, units, filters, index.values, given.codes),
    hints,
  };
}

interface Filter {
  readonly facet: Facet;
  readonly units: Bits;
}

function filterUnits(layout: Layout, facet: Facet, wanted: readonly string[], given: Evaluation): Bits {
  const numbers =
    facet === 'code'
      ? codeSet(wanted, given)
      : new Set(wanted.flatMap((value) => given.values.known(facet, value) ?? []));
  return unitsWithValue(layout, facet, numbers);
}

function codeSet(codes: readonly string[], { values, codes: tree }: Evaluation): ReadonlySet<number> {
  return withSubcodes(
    tree,
    codes.flatMap((code) => values.known('code', code) ?? []),
  );
}

/** All filters but those of one facet: its own choice does not hide what else could be chosen there. */
function withFilters(base: Bits, filters: readonly Filter[], except: Facet | null): Bits {
  const units = base.slice();
  for (const { facet, units: kept } of filters) if (facet !== except) intersect(units, kept);
  return units;
}

function countFacets(
  layout: Layout,
  base: Bits,
  units: Bits,
  filters: readonly Filter[],
  values: Values,
  codes: CodeNumbers,
): Found['facets'] {
  const filtered = new Set(filters.map(({ facet }) => facet));
  const counts = new Map(
    countValues(
      layout,
      units,
      facets.filter((facet) => !filtered.has(facet)),
      values,
      codes,
    ),
  );
  for (const facet of filtered) {
    const list = countValues(layout, withFilters(base, filters, facet), [facet], values, codes).get(facet);
    if (list !== undefined) counts.set(facet, list);
  }
  return Object.fromEntries(counts);
}

function sourcesWith({ sources, bases }: Layout, units: Bits): number {
  let count = 0;
  for (let s = 0; s < sources.length; s++)
    if (countBits(units, bases[s] ?? 0, bases[s + 1] ?? 0) > 0) count += 1;
  return count;
}

function ordered(sort: SearchRequest['sort'], units: Bits, query: Query, given: Evaluation): Uint32Array {
  switch (sort) {
    case 'place':
      return bitList(units);
    case 'relevance':
      return byRelevance(units, query, given);
    case 'code':
      return byCode(units, given);
  }
}

/** In the order of the code tree, within a code in the order of place; passages by their first code. */
function byCode(units: Bits, { layout, codes, values }: Evaluation): Uint32Array {
  const size = values.count('code') + 1;
  const list = bitList(units);
  const places = new Uint32Array(list.length);
  const next = new Uint32Array(size + 1);
  let s = 0;
  list.forEach((unit, i) => {
    while (unit >= (layout.bases[s + 1] ?? 0)) s += 1;
    const place = codePlace(layout, s, unit - (layout.bases[s] ?? 0), codes);
    places[i] = place;
    next[place + 1] = (next[place + 1] ?? 0) + 1;
  });
  for (let i = 0; i < size; i++) next[i + 1] = (next[i + 1] ?? 0) + (next[i] ?? 0);
  const order = new Uint32Array(list.length);
  list.forEach((unit, i) => {
    const place = places[i] ?? 0;
    const at = next[place] ?? 0;
    order[at] = unit;
    next[place] = at + 1;
  });
  return order;
}

function codePlace({ mode, sources }: Layout, s: number, unit: number, { order }: CodeNumbers): number {
  const source = sources[s];
  if (source === undefined) return order.length;
  const { blocks, codings } = source;
  if (mode === 'segments') return order[codings.code[unit] ?? 0] ?? order.length;
  let first = order.length;
  for (let i = blocks.codingOffsets[unit] ?? 0; i < (blocks.codingOffsets[unit + 1] ?? 0); i++) {
    const place = order[codings.code[blocks.codings[i] ?? 0] ?? 0] ?? order.length;
    if (place < first) first = place;
  }
  return first;
}

function resultOf(index: SearchIndex, found: Found, { offset, limit }: SearchRequest): FoundAnswer {
  const wanted = found.order.subarray(offset, offset + limit);
  return {
    ok: true,
    total: found.order.length,
    sources: found.sources,
    hits: Array.from(wanted, (unit) => hitOf(found.layout, unit)),
    facets: found.facets,
    hints: found.hints,
    by: index.sorted === null && index.fresh.length > 0 ? 'scan' : 'index',
    coverage: { done: index.sources.size, all: index.sources.size },
    took: 0,
    found,
  };
}

function hitOf(layout: Layout, unit: number): SearchHit {
  const s = sourceOfUnit(layout, unit);
  const source = layout.sources[s];
  if (source === undefined) throw new Error(`unit ${unit} belongs to no source`);
  const { blocks, codings } = source;
  const local = unit - (layout.bases[s] ?? 0);
  const blockIds = blocks.ids.split('\n');
  const codingIds = codings.ids.split('\n');
  const layers = codings.layers.split('\n');
  const codingAt = (i: number) => ({ coding: codingIds[i] ?? '', layer: layers[i] ?? '' });
  if (layout.mode === 'segments') {
    const first = codings.firstBlock[local] ?? 0;
    const last = codings.lastBlock[local] ?? 0;
    return { source: source.key, blocks: blockIds.slice(first, last + 1), codings: [codingAt(local)] };
  }
  const on = blocks.codings.slice(blocks.codingOffsets[local], blocks.codingOffsets[local + 1]);
  return { source: source.key, blocks: blockIds.slice(local, local + 1), codings: Array.from(on, codingAt) };
}
