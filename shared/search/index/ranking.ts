import type { Query } from '../query';
import { type Bits, bitList, countBits } from './bits';
import { type Evaluation, placesOf } from './evaluate';
import type { Layout } from './layout';
import { placeStarts } from './places';

/** Usual values of BM25 (Robertson and Zaragoza 2009, "The probabilistic relevance framework", section 3.3). */
const saturation = 1.2;
const lengthWeight = 0.75;

/** More words than this hardly change an order, and each costs a pass over the hits. */
const mostLeaves = 16;

/**
 * The units of a set, the most relevant first: BM25 over the words and phrases of the query that are not
 * excluded, each weighed by how few of the hits' units have it. Equal ones in the order of place.
 */
export function byRelevance(units: Bits, query: Query, given: Evaluation): Uint32Array {
  const { layout } = given;
  const hits = bitList(units);
  const scores = new Float64Array(hits.length);
  const average = layout.words / Math.max(1, layout.total);
  for (const leaf of leavesOf(query).slice(0, mostLeaves)) {
    const places = placeStarts(placesOf(leaf, given));
    addScores(layout, hits, places, average, scores);
  }
  const order = Uint32Array.from(hits.keys());
  order.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return order.map((place) => hits[place] ?? 0);
}

function addScores(
  layout: Layout,
  hits: Uint32Array,
  places: Bits,
  average: number,
  scores: Float64Array,
): void {
  const counts = new Uint32Array(hits.length);
  const lengths = new Uint32Array(hits.length);
  let having = 0;
  hits.forEach((unit, i) => {
    const start = layout.starts[unit] ?? 0;
    const end = layout.ends[unit] ?? 0;
    const count = countBits(places, start, end);
    counts[i] = count;
    lengths[i] = end - start;
    if (count > 0) having += 1;
  });
  const rarity = Math.log(1 + (layout.total - having + 0.5) / (having + 0.5));
  counts.forEach((count, i) => {
    if (count === 0) return;
    const norm = 1 - lengthWeight + (lengthWeight * (lengths[i] ?? 0)) / average;
    scores[i] = (scores[i] ?? 0) + (rarity * count * (saturation + 1)) / (count + saturation * norm);
  });
}

function leavesOf(query: Query): readonly Query[] {
  switch (query.kind) {
    case 'word':
    case 'phrase':
    case 'near':
      return [query];
    case 'and':
    case 'or':
      return query.parts.flatMap(leavesOf);
    case 'not':
    case 'field':
    case 'everything':
      return [];
  }
}
