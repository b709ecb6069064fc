import { questionReferences } from '#shared/codebook/questionReference';
import type { CodingLayer } from '#shared/model/coding';
import type { Guide } from '#shared/model/guide';
import type { BlockId, CodeId, PersonId, TextId } from '#shared/model/ids';
import type { Block, TextRange } from '#shared/model/text';
import type { CodedText } from '#shared/model/tree';
import { sentenceAt } from '#shared/text/boundaries';
import { isEmptyRange } from '#shared/text/range';
import { answerAround, speakerOf } from './answerAround';

/** How much around a hit is coded. `answer`: the whole answer, or a speaker's turn. */
export type AutocodeUnit = 'hit' | 'sentence' | 'paragraph' | 'answer';

/** A place in one paragraph, UTF-16 offsets. */
export interface Hit {
  readonly block: BlockId;
  readonly from: number;
  readonly to: number;
}

/** A passage that would be coded. */
export interface AutocodePassage {
  readonly text: TextId;
  readonly range: TextRange;
}

/** Hits widened to the unit, each passage once, in reading order. */
export function passagesOf(
  text: CodedText,
  hits: readonly Hit[],
  unit: AutocodeUnit,
): readonly AutocodePassage[] {
  const byId = new Map(text.blocks.map((block) => [block.id, block]));
  const seen = new Set<string>();
  return hits.flatMap((hit) => {
    const block = byId.get(hit.block);
    const range = block === undefined ? null : widened(text, block, hit, unit);
    if (range === null || isEmptyRange(range) || seen.has(rangeKey(range))) return [];
    seen.add(rangeKey(range));
    return [{ text: text.id, range }];
  });
}

function widened(text: CodedText, block: Block, { from, to }: Hit, unit: AutocodeUnit): TextRange | null {
  switch (unit) {
    case 'hit':
      return within(block.id, from, to);
    case 'sentence':
      return within(
        block.id,
        sentenceAt(block.text, from).start,
        sentenceAt(block.text, Math.max(from, to - 1)).end,
      );
    case 'paragraph':
      return within(block.id, 0, block.text.length);
    case 'answer':
      return answerAround(text, block.id);
  }
}

/** The paragraphs that answer a question, named as codes name it, in whatever version of its guide. */
export function questionHits(text: CodedText, guide: Guide | undefined, reference: string): readonly Hit[] {
  if (guide === undefined) return [];
  const nodes = new Set(
    [...referencesOf(guide)].filter(([, name]) => name === reference).map(([node]) => node),
  );
  return whole(text.blocks.filter(({ question }) => question !== null && nodes.has(question)));
}

/** Thousands of texts follow the same few guides. */
const known = new WeakMap<Guide, ReturnType<typeof questionReferences>>();

function referencesOf(guide: Guide): ReturnType<typeof questionReferences> {
  const references = known.get(guide) ?? questionReferences(guide);
  known.set(guide, references);
  return references;
}

/** The paragraphs a person of a transcript speaks. */
export function speakerHits(text: CodedText, speaker: string): readonly Hit[] {
  if (text.kind !== 'document') return [];
  return whole(text.blocks.filter(({ id }) => speakerOf(text, id) === speaker));
}

/** The passages a coder has given this code already, as keys of `passageKey`. */
export function alreadyCoded(
  layers: Iterable<CodingLayer>,
  coder: PersonId | null,
  code: CodeId,
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const layer of layers) {
    if (layer.coder !== coder) continue;
    for (const coding of Object.values(layer.codings)) {
      if (coding.code !== code || coding.state !== 'placed') continue;
      keys.add(passageKey({ text: layer.text, range: coding }));
    }
  }
  return keys;
}

export function passageKey({ text, range }: AutocodePassage): string {
  return `${text} ${rangeKey(range)}`;
}

function rangeKey({ start, end }: TextRange): string {
  return `${start.block} ${start.offset} ${end.block} ${end.offset}`;
}

function whole(blocks: readonly Block[]): readonly Hit[] {
  return blocks
    .filter(({ text }) => text.trim() !== '')
    .map(({ id, text }) => ({ block: id, from: 0, to: text.length }));
}

function within(block: BlockId, start: number, end: number): TextRange {
  return { start: { block, offset: start }, end: { block, offset: end } };
}
