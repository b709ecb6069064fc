import { create } from 'zustand';
import type { SavedQuestion } from '#shared/model/savedSearch';
import type { CodingRelation, SearchHit, SearchRequest } from '#shared/search/request';
import { questionOf } from '#shared/search/savedQuestion';
import type { Facet } from '#shared/search/searchSource';
import { useWorkspace } from '../../workspace/store';

/** What is asked, whichever part of the list is in view. */
export type Question = Omit<SearchRequest, 'offset' | 'limit'>;

interface SearchView {
  readonly view: 'hits' | 'notThere';
  readonly question: Question;
  /** Chosen hits by key. */
  readonly chosen: ReadonlyMap<string, SearchHit>;
  /** The hit that has the keys. */
  readonly at: number;
}

const empty: Question = {
  mode: 'passages',
  query: '',
  options: { wordStarts: true, typos: false, stem: null, gender: false },
  filters: [],
  relations: [],
  sort: 'place',
};

const start: SearchView = { view: 'hits', question: empty, chosen: new Map(), at: 0 };

/** Kept while somebody looks at a hit in its text and comes back; forgotten when the project is locked. */
export const useSearchView = create<SearchView>(() => start);

useWorkspace.subscribe(({ open }, { open: before }) => {
  if (open?.id !== before?.id) useSearchView.setState(start);
});

/** Asks something else: the list begins at its top. Chosen hits stay chosen while words and filters change. */
export function ask(change: Partial<Question>): void {
  useSearchView.setState(({ question, chosen }) => ({
    question: { ...question, ...change },
    // A paragraph and a coding are different things to choose.
    chosen: change.mode !== undefined && change.mode !== question.mode ? new Map() : chosen,
    at: 0,
  }));
}

export function askSaved(saved: SavedQuestion): void {
  useSearchView.setState({ question: questionOf(saved), chosen: new Map(), at: 0, view: 'hits' });
}

export function toggleFilter(facet: Facet, value: string): void {
  const { filters } = useSearchView.getState().question;
  const values = filters.find((filter) => filter.facet === facet)?.values ?? [];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  const others = filters.filter((filter) => filter.facet !== facet);
  ask({ filters: next.length === 0 ? others : [...others, { facet, values: next }] });
}

export function setRelation(relation: CodingRelation | null): void {
  ask({ relations: relation === null ? [] : [relation] });
}

export function hitKey({ source, blocks, codings }: SearchHit, mode: Question['mode']): string {
  return mode === 'passages' ? `${source} ${blocks[0] ?? ''}` : `${source} ${codings[0]?.coding ?? ''}`;
}

export function toggleChosen(hit: SearchHit): void {
  useSearchView.setState(({ chosen, question }) => {
    const key = hitKey(hit, question.mode);
    const next = new Map(chosen);
    if (!next.delete(key)) next.set(key, hit);
    return { chosen: next };
  });
}
