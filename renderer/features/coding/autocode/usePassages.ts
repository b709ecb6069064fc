import { useEffect, useMemo, useState } from 'react';
import {
  type AutocodePassage,
  type AutocodeUnit,
  type Hit,
  passagesOf,
  questionHits,
  speakerHits,
} from '#shared/coding/autocode';
import { guideOf } from '#shared/coding/textTitle';
import { asId, type BlockId, type TextId } from '#shared/model/ids';
import type { SavedQuestion } from '#shared/model/savedSearch';
import type { CodedText, ProjectTree } from '#shared/model/tree';
import { parseQuery } from '#shared/search/parseQuery';
import type { QueryOptions, QueryProblem } from '#shared/search/query';
import { questionOf } from '#shared/search/savedQuestion';
import { markerFor } from '#shared/search/textMatch';
import { search, useSearchState } from '../../../workspace/search';

/** By what passages are found. Null while nothing is chosen. */
export type AutocodeBy =
  | { readonly kind: 'search'; readonly query: string }
  | { readonly kind: 'saved'; readonly saved: SavedQuestion }
  | { readonly kind: 'question'; readonly reference: string }
  | { readonly kind: 'speaker'; readonly speaker: string };

export interface FoundPassages {
  readonly passages: readonly AutocodePassage[];
  /** More were found than are shown and coded at once. */
  readonly cut: boolean;
  readonly problem: QueryProblem | null;
}

type Parts = Pick<ProjectTree, 'protocol' | 'document' | 'interview' | 'site' | 'guide'>;

/** More than anybody looks through in a preview; a wider search is a search to be narrowed. */
export const mostPassages = 5_000;
const typingPause = 250;
const plain: QueryOptions = { wordStarts: false, typos: false, stem: null, gender: false };
const nothing: FoundPassages = { passages: [], cut: false, problem: null };

/** The passages that would be coded, always as the texts are now. `texts`: where to look, in reading order. */
export function usePassages(
  parts: Parts,
  texts: readonly TextId[],
  by: AutocodeBy | null,
  unit: AutocodeUnit,
): FoundPassages {
  const asked = useMemo(() => questionFrom(by), [by]);
  const { hits, problem, more } = useSearchHits(asked, texts);
  return useMemo(() => {
    if (by === null) return nothing;
    if (asked !== null && problem !== null) return { ...nothing, problem };
    const marked = asked === null ? null : markerOf(asked);
    const passages: AutocodePassage[] = [];
    for (const id of texts) {
      const text = parts.protocol[id] ?? parts.document[id];
      if (text === undefined) continue;
      const found =
        marked !== null
          ? marksIn(text, hits.get(id), marked)
          : by.kind === 'question'
            ? questionHits(text, guideOf(parts, text), by.reference)
            : by.kind === 'speaker'
              ? speakerHits(text, by.speaker)
              : [];
      passages.push(...passagesOf(text, found, unit));
      if (passages.length > mostPassages)
        return { passages: passages.slice(0, mostPassages), cut: true, problem: null };
    }
    return { passages, cut: more, problem: null };
  }, [parts, texts, by, unit, hits, problem, more, asked]);
}

type Asked = ReturnType<typeof questionOf>;

/** What the project's search is asked; null where passages are found without it. */
function questionFrom(by: AutocodeBy | null): Asked | null {
  if (by?.kind === 'saved') return questionOf(by.saved);
  const query = by?.kind === 'search' ? by.query.trim() : '';
  if (query === '') return null;
  return { mode: 'passages', query, options: plain, filters: [], relations: [], sort: 'place' };
}

type Marker = ReturnType<typeof markerFor>;

/** Finds the words of a query in a paragraph; nothing for a query that cannot be read. */
function markerOf({ query, options }: Asked): Marker {
  const parsed = parseQuery(query, options);
  return parsed.ok ? markerFor(parsed.query) : () => [];
}

/** Where the words stand in the paragraphs that were found; the whole paragraph where the query names no words. */
function marksIn(
  { blocks }: CodedText,
  found: ReadonlySet<BlockId> | undefined,
  marked: Marker,
): readonly Hit[] {
  if (found === undefined) return [];
  return blocks.flatMap((block): readonly Hit[] => {
    if (!found.has(block.id)) return [];
    const marks = marked(block.text);
    if (marks.length === 0) return [{ block: block.id, from: 0, to: block.text.length }];
    return marks.map(({ from, to }) => ({ block: block.id, from, to }));
  });
}

interface SearchHits {
  readonly hits: ReadonlyMap<TextId, ReadonlySet<BlockId>>;
  readonly problem: QueryProblem | null;
  /** There are hits in the texts that were not fetched any more. */
  readonly more: boolean;
}

const noHits: SearchHits = { hits: new Map(), problem: null, more: false };

/** Paragraphs by text, from the index of the open project. */
function useSearchHits(asked: Asked | null, texts: readonly TextId[]): SearchHits {
  const version = useSearchState((state) => state.version);
  const [found, setFound] = useState<SearchHits>(noHits);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says when the answer is out of date
  useEffect(() => {
    if (asked === null) {
      setFound(noHits);
      return undefined;
    }
    let current = true;
    const timer = setTimeout(() => {
      void fetchHits(asked, new Set(texts), () => current).then((answer) => {
        if (current && answer !== null) setFound(answer);
      });
    }, typingPause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [asked, texts, version]);
  return found;
}

/**
 * The index knows the whole project and answers in parts: those texts that are wanted may stand in any of them. Null
 * when the answer is not wanted any more, or the index is gone.
 */
async function fetchHits(
  asked: Asked,
  wanted: ReadonlySet<TextId>,
  isCurrent: () => boolean,
): Promise<SearchHits | null> {
  const hits = new Map<TextId, Set<BlockId>>();
  let count = 0;
  for (let offset = 0; ; offset += mostPassages) {
    const answer = await search({ ...asked, offset, limit: mostPassages });
    if (answer === null || !isCurrent()) return null;
    if (!answer.ok) return { ...noHits, problem: answer.problem };
    for (const { source, blocks } of answer.hits) {
      const id = asId<TextId>(source);
      if (!wanted.has(id)) continue;
      count += 1;
      const known = hits.get(id) ?? new Set<BlockId>();
      for (const block of blocks) known.add(asId<BlockId>(block));
      hits.set(id, known);
    }
    const through = offset + mostPassages >= answer.total;
    if (through || count > mostPassages) return { hits, problem: null, more: !through };
  }
}
