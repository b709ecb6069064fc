import { findNode, nodeLabel } from '#shared/guide/guideNodes';
import type { Code } from '#shared/model/coding';
import { everyoneRole } from '#shared/model/fieldwork';
import { asId, type CodingId, type TextId } from '#shared/model/ids';
import type { Language } from '#shared/model/language';
import type { TextRange } from '#shared/model/text';
import { type CodedText, codedText, type ProjectTree } from '#shared/model/tree';
import type { SearchHit, SearchMode } from '#shared/search/request';
import { blockOrder, resolveRange, sliceRange } from '#shared/text/range';

/** A hit with its words, as they stand in the project now. */
export interface HitText {
  readonly hit: SearchHit;
  readonly text: CodedText;
  readonly range: TextRange;
  readonly words: string;
  /** What stands around a coded passage in its paragraphs. */
  readonly before: string;
  readonly after: string;
  readonly codes: readonly Code[];
  readonly place: HitPlace;
}

/** Where a hit comes from, for its source line. */
export interface HitPlace {
  readonly site: string;
  readonly siteName: string;
  readonly roles: readonly string[];
  readonly wave: number | null;
  /** Printed number and topic; for a document its title. */
  readonly question: string;
  readonly document: string | null;
}

/** Null when the hit is gone meanwhile; the next answer will not have it. */
export function hitText(
  tree: ProjectTree,
  hit: SearchHit,
  mode: SearchMode,
  language: Language,
): HitText | null {
  const text = codedText(tree, asId<TextId>(hit.source));
  if (text === undefined) return null;
  const range = rangeOf(tree, text, hit, mode);
  if (range === null) return null;
  const order = blockOrder(text.blocks);
  const pieces = resolveRange(text.blocks, range, order);
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    hit,
    text,
    range,
    words: sliceRange(text.blocks, range, order),
    before: first.block.text.slice(0, first.from),
    after: last.block.text.slice(last.to),
    codes: codesOf(tree, hit),
    place: placeOf(tree, text, first.block.question, language),
  };
}

function rangeOf(tree: ProjectTree, text: CodedText, hit: SearchHit, mode: SearchMode): TextRange | null {
  if (mode === 'segments') {
    const [place] = hit.codings;
    const coding = tree.codingLayer[place?.layer ?? '']?.codings[asId<CodingId>(place?.coding ?? '')];
    return coding === undefined ? null : { start: coding.start, end: coding.end };
  }
  const block = text.blocks.find(({ id }) => id === hit.blocks[0]);
  if (block === undefined) return null;
  const from = block.text.length - block.text.trimStart().length;
  return {
    start: { block: block.id, offset: from },
    end: { block: block.id, offset: block.text.trimEnd().length },
  };
}

function codesOf(tree: ProjectTree, { codings }: SearchHit): readonly Code[] {
  const [codebook] = Object.values(tree.codebook);
  const ids = codings.flatMap(
    ({ layer, coding }) => tree.codingLayer[layer]?.codings[asId<CodingId>(coding)]?.code ?? [],
  );
  return [...new Set(ids)].flatMap((id) => codebook?.codes[id] ?? []);
}

function placeOf(
  tree: ProjectTree,
  text: CodedText,
  question: CodedText['blocks'][number]['question'],
  language: Language,
): HitPlace {
  const interview = text.interview === null ? undefined : tree.interview[text.interview];
  const guide = interview === undefined ? undefined : tree.guide[interview.guide];
  const siteId = interview?.site ?? (text.kind === 'document' ? text.site : null);
  const site = siteId === null ? undefined : tree.site[siteId];
  const node = guide === undefined || question === null ? null : findNode(guide, question);
  const codes = (interview?.roles ?? []).filter((role) => role !== everyoneRole);
  return {
    site: site?.code ?? '',
    siteName: site?.name ?? '',
    roles: codes.map((role) => guide?.roles.find(({ code }) => code === role)?.label ?? role),
    wave: interview?.wave ?? (text.kind === 'document' ? text.wave : null),
    question: node === null ? '' : nodeLabel(node.node, language),
    document: text.kind === 'document' ? [text.citationKey, text.title].filter(Boolean).join(' · ') : null,
  };
}
