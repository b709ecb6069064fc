import type { SearchBlock, SearchCoding, SearchSource, SourceKind } from '../searchSource';
import { sourceFacets } from '../searchSource';
import { findWords, newWordPlaces, type WordPlaces } from '../words';
import type { Values } from './values';

/** A text of the index: where its words stand, and its paragraphs and codings as ranges of positions. */
export interface IndexedSource {
  readonly key: string;
  readonly kind: SourceKind;
  readonly rank: number;
  /** Numbers of the values by facet, in the order of `sourceFacets`. */
  readonly facts: readonly (readonly number[])[];
  /** Where its words stand: the part, and the first position in it. */
  part: 'sorted' | 'fresh';
  base: number;
  readonly length: number;
  readonly blocks: BlockTable;
  readonly codings: CodingTable;
}

export interface BlockTable {
  readonly count: number;
  /** Ids, one a line: for the few that are shown, not a string each. */
  readonly ids: string;
  /** Positions from the source's base; block `i` ends where block `i + 1` begins. */
  readonly starts: Uint32Array;
  readonly question: Uint32Array;
  readonly family: Uint32Array;
  readonly verbatim: Uint8Array;
  /** Codings on block `i`: `codings[codingOffsets[i]]` to before the next offset. */
  readonly codingOffsets: Uint32Array;
  readonly codings: Uint32Array;
}

/** Ordered by their first word. */
export interface CodingTable {
  readonly count: number;
  readonly ids: string;
  readonly layers: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly firstBlock: Uint32Array;
  readonly lastBlock: Uint32Array;
  readonly code: Uint32Array;
  readonly coder: Uint32Array;
  readonly certainty: Uint32Array;
  readonly verbatim: Uint8Array;
}

const places = newWordPlaces();

/**
 * Reads a source. `addWords` gets the words of each paragraph in order, to be put into a part; the caller then
 * says where they stand.
 */
export function indexSource(
  source: SearchSource,
  values: Values,
  addWords: (text: string, places: WordPlaces) => void,
): IndexedSource {
  const { blocks, codings } = source;
  const starts = new Uint32Array(blocks.length + 1);
  const from = new Uint32Array(codings.length);
  const to = new Uint32Array(codings.length);
  const beginning = byBlock(codings, ({ first }) => first);
  const ending = byBlock(codings, ({ last }) => last);
  let at = 0;
  blocks.forEach(({ text }, b) => {
    findWords(text, places);
    addWords(text, places);
    starts[b] = at;
    // A word that is cut by the edge of a coding belongs to it: people mean words, not letters.
    for (const i of beginning.get(b) ?? []) from[i] = at + wordsEndingBy(codings[i]?.start ?? 0);
    for (const i of ending.get(b) ?? []) to[i] = at + wordsStartingBefore(codings[i]?.end ?? 0);
    at += places.count;
  });
  starts[blocks.length] = at;
  const order = [...codings.keys()].sort((a, b) => (from[a] ?? 0) - (from[b] ?? 0) || a - b);
  return {
    key: source.key,
    kind: source.kind,
    rank: source.rank,
    facts: sourceFacets.map((facet) => source.facts[facet].map((value) => values.number(facet, value))),
    part: 'fresh',
    base: 0,
    length: at,
    blocks: blockTable(blocks, codings, order, starts, values),
    codings: codingTable(blocks, codings, order, { from, to }, values),
  };
}

function wordsEndingBy(offset: number): number {
  let count = 0;
  while (count < places.count && (places.ends[count] ?? 0) <= offset) count += 1;
  return count;
}

function wordsStartingBefore(offset: number): number {
  let count = 0;
  while (count < places.count && (places.starts[count] ?? 0) < offset) count += 1;
  return count;
}

function byBlock(codings: readonly SearchCoding[], blockOf: (coding: SearchCoding) => number) {
  const lists = new Map<number, number[]>();
  codings.forEach((coding, i) => {
    const list = lists.get(blockOf(coding));
    if (list === undefined) lists.set(blockOf(coding), [i]);
    else list.push(i);
  });
  return lists;
}

function blockTable(
  blocks: readonly SearchBlock[],
  codings: readonly SearchCoding[],
  order: readonly number[],
  starts: Uint32Array,
  values: Values,
): BlockTable {
  const onBlock: number[][] = blocks.map(() => []);
  order.forEach((i, place) => {
    const coding = codings[i];
    if (coding === undefined) return;
    for (let b = coding.first; b <= coding.last; b++) onBlock[b]?.push(place);
  });
  const codingOffsets = new Uint32Array(blocks.length + 1);
  onBlock.forEach((list, b) => {
    codingOffsets[b + 1] = (codingOffsets[b] ?? 0) + list.length;
  });
  return {
    count: blocks.length,
    ids: blocks.map(({ id }) => id).join('\n'),
    starts,
    question: Uint32Array.from(blocks, ({ question }) => values.number('question', question)),
    family: Uint32Array.from(blocks, ({ family }) => values.number('family', family)),
    verbatim: Uint8Array.from(blocks, ({ verbatim }) => (verbatim.length > 0 ? 1 : 0)),
    codingOffsets,
    codings: Uint32Array.from(onBlock.flat()),
  };
}

function codingTable(
  blocks: readonly SearchBlock[],
  codings: readonly SearchCoding[],
  order: readonly number[],
  { from, to }: { readonly from: Uint32Array; readonly to: Uint32Array },
  values: Values,
): CodingTable {
  const sorted = order.flatMap((i) => codings[i] ?? []);
  return {
    count: sorted.length,
    ids: sorted.map(({ id }) => id).join('\n'),
    layers: sorted.map(({ layer }) => layer).join('\n'),
    starts: Uint32Array.from(order, (i) => from[i] ?? 0),
    ends: Uint32Array.from(order, (i) => Math.max(from[i] ?? 0, to[i] ?? 0)),
    firstBlock: Uint32Array.from(sorted, ({ first }) => first),
    lastBlock: Uint32Array.from(sorted, ({ last }) => last),
    code: Uint32Array.from(sorted, ({ code }) => values.number('code', code)),
    coder: Uint32Array.from(sorted, ({ coder }) => values.number('coder', coder)),
    certainty: Uint32Array.from(sorted, ({ certainty }) => values.number('certainty', certainty)),
    verbatim: Uint8Array.from(sorted, (coding) => (holdsVerbatim(blocks, coding) ? 1 : 0)),
  };
}

function holdsVerbatim(blocks: readonly SearchBlock[], { first, start, last, end }: SearchCoding): boolean {
  for (let b = first; b <= last; b++) {
    const marks = blocks[b]?.verbatim ?? [];
    const low = b === first ? start : 0;
    const high = b === last ? end : Number.POSITIVE_INFINITY;
    for (let i = 0; i < marks.length; i += 2) {
      if ((marks[i] ?? 0) < high && (marks[i + 1] ?? 0) > low) return true;
    }
  }
  return false;
}
