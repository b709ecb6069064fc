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
import type { ProjectTree } from '#shared/model/tree';
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
const most = 5_000;
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
  const { hits, problem } = useSearchHits(asked);
  return useMemo(() => {
    if (by === null) return nothing;
    if (asked !== null && problem !== null) return { ...nothing, problem };
    const passages: AutocodePassage[] = [];
    for (const id of texts) {
      const text = parts.protocol[id] ?? parts.document[id];
      if (text === undefined) continue;
      const found =
        asked !== null
          ? (hits.get(id) ?? []).flatMap((block) =>
              marksIn(
                text.blocks.find((one) => one.id === block),
                asked,
              ),
            )
          : by.kind === 'question'
            ? questionHits(text, guideOf(parts, text), by.reference)
            : by.kind === 'speaker'
              ? speakerHits(text, by.speaker)
              : [];
      passages.push(...passagesOf(text, found, unit));
      if (passages.length > most) return { passages: passages.slice(0, most), cut: true, problem: null };
    }
    return { passages, cut: false, problem: null };
  }, [parts, texts, by, unit, hits, problem, asked]);
}

type Asked = ReturnType<typeof questionOf>;

/** What the project's search is asked; null where passages are found without it. */
function questionFrom(by: AutocodeBy | null): Asked | null {
  if (by?.kind === 'saved') return questionOf(by.saved);
  const query = by?.kind === 'search' ? by.query.trim() : '';
  if (query === '') return null;
  return { mode: 'passages', query, options: plain, filters: [], relations: [], sort: 'place' };
}

/** Where the words of a query stand in a paragraph it found; the whole paragraph where it names no words. */
function marksIn(
  block: { readonly id: BlockId; readonly text: string } | undefined,
  { query, options }: Asked,
): readonly Hit[] {
  const parsed = parseQuery(query, options);
  if (block === undefined || !parsed.ok) return [];
  const marks = markerFor(parsed.query)(block.text);
  if (marks.length === 0) return [{ block: block.id, from: 0, to: block.text.length }];
  return marks.map(({ from, to }) => ({ block: block.id, from, to }));
}

interface SearchHits {
  readonly hits: ReadonlyMap<TextId, readonly BlockId[]>;
  readonly problem: QueryProblem | null;
}

const noHits: SearchHits = { hits: new Map(), problem: null };

/** Paragraphs by text, from the index of the open project. */
function useSearchHits(asked: Asked | null): SearchHits {
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
      void search({ ...asked, offset: 0, limit: most }).then((answer) => {
        if (!current || answer === null) return;
        if (!answer.ok) {
          setFound({ hits: new Map(), problem: answer.problem });
          return;
        }
        const hits = new Map<TextId, BlockId[]>();
        for (const { source, blocks } of answer.hits) {
          const id = asId<TextId>(source);
          hits.set(id, [...(hits.get(id) ?? []), ...blocks.map((block) => asId<BlockId>(block))]);
        }
        setFound({ hits, problem: null });
      });
    }, typingPause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [asked, version]);
  return found;
}
