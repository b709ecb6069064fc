import { castDraft, isDraft, original } from 'immer';
import type { Coding, CodingLayer } from '#shared/model/coding';
import type { CodeId, CodingId, CodingLayerId, PersonId, TextId } from '#shared/model/ids';
import type { TextRange } from '#shared/model/text';
import { isEmptyRange, tightenRange } from '#shared/text/range';
import {
  type CommandContext,
  CommandRefused,
  defineCommand,
  need,
  needText,
  type TreeDraft,
} from './command';
import { originalOf } from './protocolCommands';

/** Gives a passage a code, in the author's own layer. The same code on the same passage is not given twice. */
export const addCoding = defineCommand(
  'coding.add',
  (draft, params: { text: TextId; code: CodeId; range: TextRange }, context): CodingId => {
    const range = passageOf(draft, params.text, params.range);
    const layer = ownLayer(draft, params.text, context);
    const twin = Object.values(layer.codings).find(
      (coding) => coding.code === params.code && coding.state === 'placed' && sameRange(coding, range),
    );
    if (twin !== undefined) return twin.id;
    const coding: Coding = {
      id: context.newId<CodingId>(),
      code: params.code,
      start: range.start,
      end: range.end,
      state: 'placed',
      certain: true,
      weight: null,
      memo: '',
      createdAt: context.now,
    };
    layer.codings[coding.id] = castDraft(coding);
    return coding.id;
  },
);

interface CodingPlace {
  readonly layer: CodingLayerId;
  readonly coding: CodingId;
}

export const removeCoding = defineCommand('coding.remove', (draft, params: CodingPlace) => {
  const { codings } = need(draft, 'codingLayer', params.layer);
  if (codings[params.coding] === undefined) throw new CommandRefused('gone');
  delete codings[params.coding];
});

/** Changes code, certainty or memo of a coding; what is left out stays. */
export const changeCoding = defineCommand(
  'coding.change',
  (draft, params: CodingPlace & { code?: CodeId; certain?: boolean; memo?: string }) => {
    const coding = needCoding(draft, params);
    if (params.code !== undefined) coding.code = params.code;
    if (params.certain !== undefined) coding.certain = params.certain;
    if (params.memo !== undefined) coding.memo = params.memo;
  },
);

/** New boundaries; also how a person puts a doubtful coding back in its place. */
export const moveCoding = defineCommand(
  'coding.move',
  (draft, params: CodingPlace & { range: TextRange }) => {
    const { text } = need(draft, 'codingLayer', params.layer);
    const range = passageOf(draft, text, params.range);
    const coding = needCoding(draft, params);
    coding.start = castDraft(range.start);
    coding.end = castDraft(range.end);
    coding.state = 'placed';
    delete coding.quote;
  },
);

/** The range from its first to its last character; refuses one without any. */
export function passageOf(draft: TreeDraft, text: TextId, range: TextRange): TextRange {
  const { blocks } = originalOf(needText(draft, text));
  const tight = tightenRange(blocks, range);
  if (isEmptyRange(tight)) throw new CommandRefused('emptyPassage');
  return tight;
}

function needCoding(draft: TreeDraft, place: CodingPlace) {
  const coding = need(draft, 'codingLayer', place.layer).codings[place.coding];
  if (coding === undefined) throw new CommandRefused('gone');
  return coding;
}

function ownLayer(draft: TreeDraft, text: TextId, context: CommandContext) {
  const { interview } = needText(draft, text);
  const own = ownLayerId(draft, text, context.author);
  if (own !== null) return need(draft, 'codingLayer', own);
  const layer: CodingLayer = {
    id: context.newId<CodingLayerId>(),
    kind: 'codingLayer',
    text,
    interview,
    coder: context.author,
    codings: {},
  };
  draft.codingLayer[layer.id] = castDraft(layer);
  return need(draft, 'codingLayer', layer.id);
}

/**
 * Looked for in the tree as it was: reading thousands of layers through the draft would make a draft of each
 * (16 of 20 ms of a coding in a large project). A layer's text and coder never change.
 */
function ownLayerId(draft: TreeDraft, text: TextId, coder: PersonId): string | null {
  const before = isDraft(draft.codingLayer) ? original(draft.codingLayer) : undefined;
  const found = Object.keys(draft.codingLayer).find((id) => {
    const layer = before?.[id] ?? draft.codingLayer[id];
    return layer?.text === text && layer.coder === coder;
  });
  return found ?? null;
}

function sameRange(a: TextRange, b: TextRange): boolean {
  return samePoint(a.start, b.start) && samePoint(a.end, b.end);
}

function samePoint(a: TextRange['start'], b: TextRange['start']): boolean {
  return a.block === b.block && a.offset === b.offset;
}
