import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerRequest } from '#shared/search/index/answer';
import {
  createIndex,
  putSource,
  removeSource,
  type SearchIndex,
  setNames,
  sortIndex,
} from '#shared/search/index/searchIndex';
import { parseQuery } from '#shared/search/parseQuery';
import type { QueryOptions } from '#shared/search/query';
import type { SearchRequest } from '#shared/search/request';
import type { SearchSource } from '#shared/search/searchSource';
import { inventedNames, queryArbitrary, sourceArbitrary } from './invented';
import { expectedAnswer } from './reference';

const optionsArbitrary: fc.Arbitrary<QueryOptions> = fc.record({
  wordStarts: fc.boolean(),
  typos: fc.boolean(),
  stem: fc.constantFrom(null, 'de' as const, 'en' as const),
  gender: fc.boolean(),
});

const requestArbitrary: fc.Arbitrary<SearchRequest> = fc.record({
  mode: fc.constantFrom('passages' as const, 'segments' as const),
  query: fc.oneof(queryArbitrary, fc.constant('')),
  options: optionsArbitrary,
  filters: fc.constantFrom<SearchRequest['filters']>(
    [],
    [],
    [{ facet: 'code', values: ['c1'] }],
    [
      { facet: 'site', values: ['s1', ''] },
      { facet: 'verbatim', values: ['yes'] },
    ],
    [
      { facet: 'coder', values: ['k2'] },
      { facet: 'question', values: ['q1', 'q2'] },
      { facet: 'role', values: ['PL'] },
    ],
    [{ facet: 'code', values: [''] }],
  ),
  relations: fc.oneof(
    fc.constant([]),
    fc
      .record({
        relation: fc.constantFrom(
          'overlaps' as const,
          'within' as const,
          'encloses' as const,
          'near' as const,
          'followedBy' as const,
          'without' as const,
        ),
        codes: fc.constantFrom(['c1'], ['c2'], ['c111', 'c2']),
        distance: fc.nat(3),
      })
      .map((one) => [one]),
  ),
  sort: fc.constantFrom('place' as const, 'relevance' as const, 'code' as const),
  offset: fc.constant(0),
  limit: fc.constant(10_000),
});

function expectSame(index: SearchIndex, sources: readonly SearchSource[], request: SearchRequest): void {
  const parsed = parseQuery(request.query, request.options);
  const answer = answerRequest(index, request, null);
  expect(answer.ok).toBe(parsed.ok);
  if (!parsed.ok || !answer.ok) return;
  const expected = expectedAnswer(sources, inventedNames, parsed.query, request);
  const found = answer.hits.map(({ blocks, codings }) =>
    request.mode === 'passages' ? blocks[0] : codings[0]?.coding,
  );
  if (request.sort === 'place') expect([...found]).toEqual(expected.hits);
  else expect([...found].sort()).toEqual([...expected.hits].sort());
  expect(answer.total).toBe(expected.hits.length);
  const counts = Object.fromEntries(
    Object.entries(answer.facets).map(([facet, list]) => [
      facet,
      Object.fromEntries(list.map(({ value, count }) => [value, count])),
    ]),
  );
  expect(counts).toEqual(expected.counts);
}

/** Milliseconds; the machines that run this are shared. */
const patience = 60_000;

describe('the index finds exactly what a plain reading finds', () => {
  const corpus = fc.tuple(...['a', 'b', 'c', 'd'].map(sourceArbitrary));

  test(
    'while the texts are only rowed up, when they are sorted, and with both',
    () => {
      fc.assert(
        fc.property(
          corpus,
          fc.array(requestArbitrary, { minLength: 1, maxLength: 6 }),
          (sources, requests) => {
            const index = createIndex();
            setNames(index, inventedNames);
            const [first, second, ...rest] = sources;
            for (const source of [first, second]) if (source) putSource(index, source, false);
            const early = [first, second].filter((source) => source !== undefined);
            for (const request of requests) expectSame(index, early, request);
            sortIndex(index);
            for (const request of requests) expectSame(index, early, request);
            for (const source of rest) putSource(index, source, false);
            for (const request of requests) expectSame(index, sources, request);
            sortIndex(index);
            for (const request of requests) expectSame(index, sources, request);
          },
        ),
        { numRuns: 300 },
      );
    },
    patience,
  );
});

type Step =
  | { readonly kind: 'put'; readonly source: SearchSource; readonly codingsOnly: boolean }
  | { readonly kind: 'remove'; readonly key: string }
  | { readonly kind: 'undo' }
  | { readonly kind: 'sort' };

const keys = ['a', 'b', 'c', 'd', 'e'];
const stepArbitrary: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...keys), fc.boolean())
      .chain(([key, codingsOnly]) =>
        sourceArbitrary(key).map((source): Step => ({ kind: 'put', source, codingsOnly })),
      ),
  },
  { weight: 2, arbitrary: fc.constantFrom(...keys).map((key): Step => ({ kind: 'remove', key })) },
  { weight: 3, arbitrary: fc.constant<Step>({ kind: 'undo' }) },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: 'sort' }) },
);

describe('the index follows every change', () => {
  test(
    'after thousands of edits, codings, deletions and undos',
    () => {
      fc.assert(
        fc.property(
          fc.array(fc.tuple(stepArbitrary, requestArbitrary), { minLength: 20, maxLength: 120 }),
          (steps) => {
            const index = createIndex();
            setNames(index, inventedNames);
            let sources = new Map<string, SearchSource>();
            const history: Map<string, SearchSource>[] = [];
            for (const [step, request] of steps) {
              if (step.kind === 'sort') sortIndex(index);
              else {
                const before = sources;
                sources = after(step, sources, history);
                if (step.kind !== 'undo') history.push(before);
                follow(index, before, sources);
              }
              expectSame(index, [...sources.values()], request);
            }
          },
        ),
        { numRuns: 60 },
      );
    },
    patience,
  );
});

function after(
  step: Exclude<Step, { kind: 'sort' }>,
  sources: ReadonlyMap<string, SearchSource>,
  history: Map<string, SearchSource>[],
): Map<string, SearchSource> {
  if (step.kind === 'undo') return history.pop() ?? new Map(sources);
  const next = new Map(sources);
  if (step.kind === 'remove') next.delete(step.key);
  else {
    const old = sources.get(step.source.key);
    // Only codings and facts change; their places are cut to the old text.
    const source =
      step.codingsOnly && old !== undefined
        ? { ...step.source, blocks: old.blocks, codings: fitted(step.source, old) }
        : step.source;
    next.set(step.source.key, source);
  }
  return next;
}

function fitted({ codings }: SearchSource, { blocks }: SearchSource): SearchSource['codings'] {
  return codings.map((coding) => {
    const first = coding.first % blocks.length;
    const length = blocks[first]?.text.length ?? 0;
    const start = Math.min(coding.start, length);
    return { ...coding, first, last: first, start, end: Math.max(start, Math.min(coding.end, length)) };
  });
}

/** As the worker does: compares what there is by identity. */
function follow(
  index: SearchIndex,
  before: ReadonlyMap<string, SearchSource>,
  now: ReadonlyMap<string, SearchSource>,
): void {
  for (const key of before.keys()) if (!now.has(key)) removeSource(index, key);
  for (const [key, source] of now) {
    const old = before.get(key);
    if (old !== source) putSource(index, source, old?.blocks === source.blocks);
  }
}
