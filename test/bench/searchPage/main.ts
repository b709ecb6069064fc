/** The page in which search is measured: the app's own feed, worker and index beside Fuse.js and MiniSearch. */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Coding, CodingLayer } from '#shared/model/coding';
import type { ProjectTree } from '#shared/model/tree';
import { foldWord } from '#shared/search/fold';
import type { SearchRequest, SearchResult } from '#shared/search/request';
import { sliceRange } from '#shared/text/range';
import { installPageSecurity } from '../../../renderer/host/pageSecurity';
import { createSearchClient, type SearchClient } from '../../../renderer/workers/search/searchClient';
import { createSearchServer } from '../../../renderer/workers/search/searchServer';
import { createSearchFeed, type SearchFeed } from '../../../renderer/workspace/searchFeed';
import { makeCorpus } from '../corpus/makeCorpus';
import { type BenchQuery, benchQueries, keystrokes } from './queries';

export type SearchSize = '6,000' | '100,000';

export interface Built {
  readonly segments: number;
  readonly texts: number;
  /** Milliseconds from the first text sent until the index is sorted. */
  readonly took: number;
  /** Lengths of the frames meanwhile, milliseconds. */
  readonly frames: readonly number[];
}

/** Share of what must be found that was found, and of what was found that may be; means over the queries. */
export interface Quality {
  readonly recall: number;
  readonly precision: number;
}

export interface SearchBench {
  build(size: SearchSize): Promise<Built>;
  /** Milliseconds a key stroke, in the app's way: typing errors forgiven, all facets counted, 50 hits. */
  type(rounds: number): Promise<readonly number[]>;
  /** Milliseconds of each finished query, in syntax. */
  ask(): Promise<readonly number[]>;
  /** Milliseconds from a change of the project until a search finds it. */
  change(times: number): Promise<readonly number[]>;
  quality(): Promise<Quality>;
  miniSearch(keys: number): {
    readonly times: readonly number[];
    readonly built: number;
    readonly quality: Quality;
  };
  fuse(keys: number): { readonly times: readonly number[]; readonly quality: Quality };
  /** Builds the index in this window and keeps it, so that its memory can be counted; then `forget` it. */
  keepIndex(): Promise<void>;
  forget(): void;
}

installPageSecurity();

interface Loaded {
  readonly tree: ProjectTree;
  readonly ids: readonly string[];
  readonly texts: readonly string[];
  readonly queries: readonly BenchQuery[];
}

let loaded: Loaded | null = null;
let client: SearchClient | null = null;
let feed: SearchFeed | null = null;
let sorted: () => void = () => undefined;
let kept: unknown = null;

const options = { wordStarts: true, typos: true, stem: null, gender: false };

function requestFor(query: string, limit = 50): SearchRequest {
  return { mode: 'segments', query, options, filters: [], relations: [], sort: 'place', offset: 0, limit };
}

const bench: SearchBench = {
  async build(size) {
    client?.dispose();
    feed?.dispose();
    loaded = load(size);
    const { tree, texts } = loaded;
    // The frame in which the texts were invented is not the search's.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const frames = watchFrames();
    const began = performance.now();
    const done = new Promise<void>((resolve) => {
      sorted = resolve;
    });
    const started = createSearchClient({
      onProgress: (progress) => {
        if (progress.sorted && progress.done === progress.all) sorted();
      },
      onLost: () => {
        throw new Error('the worker died');
      },
    });
    client = started;
    feed = createSearchFeed({
      send: (change) => started.send(change),
      later: (work) => setTimeout(work, 0),
      now: () => performance.now(),
    });
    feed.follow(tree);
    await done;
    const took = performance.now() - began;
    const count = Object.keys(tree.protocol).length;
    return { segments: texts.length, texts: count, took, frames: frames() };
  },
  async type(rounds) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      for (const typed of keystrokes(ready().queries)) times.push(await timed(requestFor(typed)));
    }
    return times;
  },
  async ask() {
    const times: number[] = [];
    for (const { syntax } of ready().queries) times.push(await timed(requestFor(syntax)));
    return times;
  },
  async change(count) {
    const times: number[] = [];
    for (let i = 0; i < count; i++) times.push(await changeOnce(i));
    return times;
  },
  async quality() {
    const { ids, queries } = ready();
    const places = new Map(ids.map((id, i) => [id, i]));
    const found: number[][] = [];
    for (const { syntax } of queries) {
      const { hits } = await answer(requestFor(syntax, 1_000_000));
      found.push(hits.map(({ codings }) => places.get(codings[0]?.coding ?? '') ?? -1));
    }
    return qualityOf(queries, found);
  },
  miniSearch(keys) {
    const { texts, queries } = ready();
    const began = performance.now();
    const mini = new MiniSearch<{ id: number; text: string }>({
      fields: ['text'],
      tokenize: (text) => text.match(/[\p{L}\p{N}]+/gu) ?? [],
      processTerm: foldWord,
      searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
    });
    mini.addAll(texts.map((text, id) => ({ id, text })));
    const built = performance.now() - began;
    const times = keystrokes(queries)
      .slice(0, keys)
      .map((typed) => timeOf(() => mini.search(typed)));
    const found = queries.map(({ kind, typed }) =>
      mini.search(typed, { combineWith: kind === 'or' ? 'OR' : 'AND' }).map(({ id }) => Number(id)),
    );
    return { times, built, quality: qualityOf(queries, found) };
  },
  fuse(keys) {
    const { texts, queries } = ready();
    const fuse = new Fuse(texts, { threshold: 0.2, ignoreLocation: true, ignoreDiacritics: true });
    const strokes = keystrokes(queries);
    const step = Math.max(1, Math.floor(strokes.length / keys));
    const times = strokes.flatMap((typed, i) => (i % step === 0 ? [timeOf(() => fuse.search(typed))] : []));
    const some = queries.filter((_, i) => i % Math.ceil(queries.length / keys) === 0);
    const found = some.map(({ typed }) => fuse.search(typed).map(({ refIndex }) => refIndex));
    return { times, quality: qualityOf(some, found) };
  },
  async keepIndex() {
    const work: (() => void)[] = [];
    const handle = createSearchServer({
      reply: () => undefined,
      later: (piece) => work.push(piece),
      now: () => performance.now(),
    });
    const own = createSearchFeed({
      // As the worker gets it: a copy.
      send: (change) => handle(structuredClone(change)),
      later: (piece) => work.push(piece),
      now: () => performance.now(),
    });
    own.follow(ready().tree);
    for (let piece = work.shift(); piece !== undefined; piece = work.shift()) {
      piece();
      await new Promise((resolve) => setTimeout(resolve));
    }
    kept = handle;
  },
  forget() {
    kept = null;
    if (kept !== null) throw new Error('unreachable');
  },
};

function ready(): Loaded {
  if (loaded === null) throw new Error('nothing is built');
  return loaded;
}

function load(size: SearchSize): Loaded {
  const whole = makeCorpus({ seed: 42, size: size === '6,000' ? 'S' : 'L' });
  const tree = size === '6,000' ? withSegments(whole, 6_000) : whole;
  const codings = Object.values(tree.codingLayer).flatMap((layer) =>
    Object.values(layer.codings).map((coding) => ({ layer, coding })),
  );
  const texts = codings.map(({ layer, coding }) => textOf(tree, layer, coding));
  return { tree, ids: codings.map(({ coding }) => coding.id), texts, queries: benchQueries(texts, 7) };
}

function textOf(tree: ProjectTree, layer: CodingLayer, coding: Coding): string {
  return sliceRange(tree.protocol[layer.text]?.blocks ?? [], coding);
}

/** The first texts of a study, as many as hold so many segments. */
function withSegments(tree: ProjectTree, wanted: number): ProjectTree {
  const texts = new Set<string>();
  const layers: CodingLayer[] = [];
  let count = 0;
  for (const layer of Object.values(tree.codingLayer)) {
    if (count >= wanted) break;
    const left = wanted - count;
    const codings = Object.fromEntries(Object.entries(layer.codings).slice(0, left));
    count += Object.keys(codings).length;
    texts.add(layer.text);
    layers.push({ ...layer, codings });
  }
  return {
    ...tree,
    codingLayer: Object.fromEntries(layers.map((layer) => [layer.id, layer])),
    protocol: Object.fromEntries(Object.entries(tree.protocol).filter(([id]) => texts.has(id))),
  };
}

async function answer(request: SearchRequest): Promise<SearchResult> {
  const found = await client?.search(request);
  if (found?.ok !== true) throw new Error(`no answer to ${request.query}: ${JSON.stringify(found)}`);
  return found;
}

async function timed(request: SearchRequest): Promise<number> {
  const began = performance.now();
  await answer(request);
  return performance.now() - began;
}

function timeOf(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

async function changeOnce(i: number): Promise<number> {
  const { tree } = ready();
  const [, protocol] = Object.entries(tree.protocol)[(i * 7) % Object.keys(tree.protocol).length] ?? [];
  const block = protocol?.blocks[0];
  if (protocol === undefined || block === undefined) throw new Error('a protocol without text');
  const word = `Zauberwort${i}`;
  const blocks = [{ ...block, text: `${block.text} ${word}` }, ...protocol.blocks.slice(1)];
  const next = { ...tree, protocol: { ...tree.protocol, [protocol.id]: { ...protocol, blocks } } };
  loaded = { ...ready(), tree: next };
  const began = performance.now();
  feed?.follow(next);
  const found = await answer({ ...requestFor(`"${word}"`), mode: 'passages' });
  if (found.total !== 1) throw new Error(`the change was not found but ${found.total} others`);
  return performance.now() - began;
}

function qualityOf(queries: readonly BenchQuery[], found: readonly (readonly number[])[]): Quality {
  const recalls: number[] = [];
  const precisions: number[] = [];
  queries.forEach(({ must, may }, i) => {
    const hits = new Set(found[i] ?? []);
    if (must.size > 0) recalls.push([...must].filter((hit) => hits.has(hit)).length / must.size);
    if (hits.size > 0) precisions.push([...hits].filter((hit) => may.has(hit)).length / hits.size);
  });
  const mean = (list: readonly number[]) =>
    list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length);
  return { recall: mean(recalls), precision: mean(precisions) };
}

/** Notes the length of every frame until it is called. */
function watchFrames(): () => readonly number[] {
  const lengths: number[] = [];
  let last: number | null = null;
  let running = true;
  function tick(now: number): void {
    if (last !== null) lengths.push(now - last);
    last = now;
    if (running) requestAnimationFrame(tick);
  }
  requestAnimationFrame(tick);
  return () => {
    running = false;
    return lengths;
  };
}

declare global {
  interface Window {
    readonly searchBench: SearchBench;
  }
}

Object.assign(window, { searchBench: bench });
