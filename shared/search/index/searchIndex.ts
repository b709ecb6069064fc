import type { SearchMode } from '../request';
import { type SearchNames, type SearchSource, verbatimYes } from '../searchSource';
import { type CodeNumbers, codeNumbers } from './codeTree';
import { type Layout, layoutOf } from './layout';
import { type PostingsPart, postingsOf } from './postingsPart';
import { appendWords, emptyStream, idOf, reserve, type StreamPart } from './streamPart';
import { type IndexedSource, indexSource } from './units';
import { createValues, type Values } from './values';
import { type Parts, partsOf } from './wordHits';

/** The index of an open project; lives in the worker only. Changed in place. */
export interface SearchIndex {
  sorted: PostingsPart | null;
  fresh: StreamPart;
  readonly sources: Map<string, IndexedSource>;
  names: SearchNames;
  readonly values: Values;
  /** Words of sources that are gone or were replaced, in either part. */
  dead: number;
  /** Counts the changes: what was found before a change is not an answer after it. */
  version: number;
  layouts: Partial<Record<SearchMode, Layout>>;
  codes: CodeNumbers | null;
}

export function createIndex(): SearchIndex {
  const values = createValues();
  // The tables of paragraphs and codings hold a 1 for it.
  values.number('verbatim', verbatimYes);
  return {
    sorted: null,
    fresh: emptyStream(),
    sources: new Map(),
    names: { names: {}, codes: [] },
    values,
    dead: 0,
    version: 0,
    layouts: {},
    codes: null,
  };
}

/**
 * Takes a source in, new or changed. `sameText` says that its words are those the index has already: then only
 * its codings and facts are read anew.
 */
export function putSource(index: SearchIndex, source: SearchSource, sameText: boolean): void {
  const old = index.sources.get(source.key);
  if (old !== undefined && sameText) {
    const read = indexSource(source, index.values, () => undefined);
    index.sources.set(source.key, { ...read, part: old.part, base: old.base });
  } else {
    if (old !== undefined) index.dead += old.length;
    const base = index.fresh.length;
    const read = indexSource(source, index.values, (text, places) => appendWords(index.fresh, text, places));
    index.sources.set(source.key, { ...read, part: 'fresh', base });
  }
  changed(index);
}

export function removeSource(index: SearchIndex, key: string): void {
  const old = index.sources.get(key);
  if (old === undefined) return;
  index.dead += old.length;
  index.sources.delete(key);
  changed(index);
}

export function setNames(index: SearchIndex, names: SearchNames): void {
  index.names = names;
  changed(index);
}

function changed(index: SearchIndex): void {
  index.version += 1;
  index.layouts = {};
  index.codes = null;
}

export function partsOfIndex({ sorted, fresh }: SearchIndex): Parts {
  return partsOf(sorted, fresh);
}

export function layoutOfIndex(index: SearchIndex, mode: SearchMode): Layout {
  const known = index.layouts[mode];
  if (known !== undefined) return known;
  const ordered = [...index.sources.values()].sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1));
  const layout = layoutOf(mode, ordered, partsOfIndex(index).freshBase);
  index.layouts[mode] = layout;
  return layout;
}

export function codesOfIndex(index: SearchIndex): CodeNumbers {
  index.codes ??= codeNumbers(index.names.codes, index.values);
  return index.codes;
}

/** Below this reading through the fresh texts takes a fraction of a millisecond: some twenty protocols. */
const freshWords = 50_000;

/** Whether sorting would make answers faster: many fresh words, or as many dead ones as living. */
export function wantsSorting({ fresh, sorted, dead }: SearchIndex): boolean {
  const all = fresh.length + (sorted?.length ?? 0);
  return fresh.length > Math.max(freshWords, all / 20) || dead > Math.max(freshWords, all / 2);
}

/** Sorts all living words into postings; the fresh part is empty afterwards. Takes some 100 ms per million words. */
export function sortIndex(index: SearchIndex): void {
  const whole = emptyStream();
  const living = [...index.sources.values()];
  reserve(
    whole,
    living.reduce((sum, { length }) => sum + length, 0),
  );
  const sorted = index.sorted === null ? null : streamOf(index.sorted);
  for (const part of [sorted, index.fresh]) {
    if (part === null) continue;
    const mine = living.filter((source) => (source.part === 'sorted') === (part === sorted));
    copyLiving(part, mine, whole);
  }
  for (const source of living) source.part = 'sorted';
  index.sorted = postingsOf(whole);
  index.fresh = emptyStream();
  index.dead = 0;
  changed(index);
}

/** Postings back into a row of words. */
function streamOf({ words, widths, offsets, positions, length }: PostingsPart): StreamPart {
  const part = {
    ...emptyStream(),
    words: [...words],
    widths: [...widths],
    stream: new Uint32Array(length),
    length,
  };
  const wide: { at: number; id: number }[] = [];
  for (let id = 0; id < words.length; id++) {
    const from = offsets[id] ?? 0;
    const to = offsets[id + 1] ?? 0;
    for (let i = from; i < to; i++) {
      const at = positions[i] ?? 0;
      if (widths[id] === 1) part.stream[at] = id;
      else wide.push({ at, id });
    }
  }
  wide.sort((a, b) => a.at - b.at);
  for (const { at, id } of wide) {
    part.wideAt.push(at);
    part.wideIds.push(id);
  }
  return part;
}

/** Appends the words of sources to another stream and tells the sources where they stand now. */
function copyLiving(from: StreamPart, sources: readonly IndexedSource[], into: StreamPart): void {
  // Words that only dead texts had are not carried on.
  const ids = new Int32Array(from.words.length).fill(-1);
  const carry = (id: number): number => {
    const known = ids[id] ?? -1;
    if (known >= 0) return known;
    const carried = idOf(into, from.words[id] ?? '', from.widths[id] ?? 1);
    ids[id] = carried;
    return carried;
  };
  const ordered = [...sources].sort((a, b) => a.base - b.base);
  let wide = 0;
  for (const source of ordered) {
    const { base, length } = source;
    const to = into.length;
    for (let i = 0; i < length; i++) into.stream[to + i] = carry(from.stream[base + i] ?? 0);
    while ((from.wideAt[wide] ?? Number.POSITIVE_INFINITY) < base) wide += 1;
    for (let at = from.wideAt[wide]; at !== undefined && at < base + length; at = from.wideAt[wide]) {
      into.wideAt.push(at - base + to);
      into.wideIds.push(carry(from.wideIds[wide] ?? 0));
      wide += 1;
    }
    into.length = to + length;
    source.base = to;
  }
}
