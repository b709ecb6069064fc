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
import { breathe } from '../../../workspace/breathe';
import { search } from '../../../workspace/search';

/** By what passages are found. */
export type AutocodeBy =
  | { readonly kind: 'search'; readonly query: string }
  | { readonly kind: 'saved'; readonly saved: SavedQuestion }
  | { readonly kind: 'question'; readonly reference: string }
  | { readonly kind: 'speaker'; readonly speaker: string };

/** What is looked for, and where. */
export interface Wanted {
  readonly parts: Pick<ProjectTree, 'protocol' | 'document' | 'interview' | 'site' | 'guide'>;
  /** In reading order. */
  readonly texts: readonly TextId[];
  readonly by: AutocodeBy;
  readonly unit: AutocodeUnit;
}

export interface FoundPassages {
  readonly passages: readonly AutocodePassage[];
  /** More were found than are shown and coded at once. */
  readonly cut: boolean;
  readonly problem: QueryProblem | null;
}

interface Steps {
  readonly signal: AbortSignal;
  /** Texts looked through so far. */
  readonly onDone: (done: number) => void;
}

/** More than anybody looks through in a preview; a wider search is a search to be narrowed. */
export const mostPassages = 5_000;
/** The window answers after this many milliseconds at the latest, but for one very long text. */
const stepTime = 20;
const plain: QueryOptions = { wordStarts: false, typos: false, stem: null, gender: false };
export const nothing: FoundPassages = { passages: [], cut: false, problem: null };

/**
 * The passages that would be coded, always as the texts are now, in steps that leave the window room to answer.
 * Called off, it rejects with the signal's reason.
 */
export async function findPassages(
  { parts, texts, by, unit }: Wanted,
  { signal, onDone }: Steps,
): Promise<FoundPassages> {
  const asked = questionFrom(by);
  const { hits, problem, more } = asked === null ? noHits : await fetchHits(asked, new Set(texts), signal);
  if (problem !== null) return { ...nothing, problem };
  const marked = asked === null ? null : markerOf(asked);
  const passages: AutocodePassage[] = [];
  let began = performance.now();
  for (const [done, id] of texts.entries()) {
    if (performance.now() - began > stepTime) {
      onDone(done);
      await breathe();
      began = performance.now();
    }
    signal.throwIfAborted();
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
}

/** Whether the project's index is asked: what it has not read yet is not found, and its answer may grow. */
export function asksIndex(by: AutocodeBy): boolean {
  return questionFrom(by) !== null;
}

type Asked = ReturnType<typeof questionOf>;

/** What the project's search is asked; null where passages are found without it. */
function questionFrom(by: AutocodeBy): Asked | null {
  if (by.kind === 'saved') return questionOf(by.saved);
  const query = by.kind === 'search' ? by.query.trim() : '';
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

/**
 * The index knows the whole project and answers in parts: those texts that are wanted may stand in any of them. Nothing
 * when the index is gone: then the project is, too.
 */
async function fetchHits(
  asked: Asked,
  wanted: ReadonlySet<TextId>,
  signal: AbortSignal,
): Promise<SearchHits> {
  const hits = new Map<TextId, Set<BlockId>>();
  let count = 0;
  for (let offset = 0; ; offset += mostPassages) {
    const answer = await search({ ...asked, offset, limit: mostPassages });
    signal.throwIfAborted();
    if (answer === null) return noHits;
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
