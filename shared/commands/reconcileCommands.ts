import { castDraft } from 'immer';
import type { Coding, CodingLayer, ReconcileDecision } from '#shared/model/coding';
import type { CodeId, CodingId, CodingLayerId, TextId } from '#shared/model/ids';
import type { TextRange } from '#shared/model/text';
import { passageOf } from './codingCommands';
import {
  type CommandContext,
  CommandRefused,
  defineCommand,
  need,
  needText,
  type TreeDraft,
} from './command';
import { layersToChange } from './layerDrafts';

/** A coding of one coder, to be taken over as it is. */
export interface CodingRef {
  readonly layer: CodingLayerId;
  readonly coding: CodingId;
}

/** One settled difference: which originals it is about, and what is to stand on the agreed layer. */
export interface Settlement {
  readonly about: readonly CodingRef[];
  readonly choice: ReconcileDecision['choice'];
  /** Originals taken over; for `other` a coding of its own instead. */
  readonly take: readonly CodingRef[];
  readonly other?: { readonly code: CodeId; readonly range: TextRange };
  readonly remark: string;
}

/** What is settled in one text. */
export interface SettledText {
  readonly text: TextId;
  readonly settlements: readonly Settlement[];
}

/**
 * Settles differences between coders on the agreed layers of texts, one or many at once (one step back). What
 * an earlier decision about the same codings made is taken away first. The coders' layers are not touched.
 */
export const settleDifferences = defineCommand(
  'coding.settle',
  (draft, params: { batches: readonly SettledText[] }, context) => {
    for (const { text, settlements } of params.batches) {
      const agreed = agreedLayer(draft, text, context);
      for (const settlement of settlements) settle(draft, agreed, text, settlement, context);
    }
  },
);

/** Takes a decision back: what it made goes, and the difference is open again. */
export const reopenDifference = defineCommand(
  'coding.reopenDifference',
  (draft, params: { text: TextId; about: readonly CodingId[] }) => {
    const layer = layersToChange(draft, params.text).find(({ coder }) => coder === null);
    if (layer === undefined) throw new CommandRefused('gone');
    forget(layer, new Set(params.about));
  },
);

function settle(
  draft: TreeDraft,
  agreed: ReturnType<typeof agreedLayer>,
  text: TextId,
  { about, choice, take, other, remark }: Settlement,
  context: CommandContext,
): void {
  const originals = about.map((ref) => original(draft, ref).id);
  if (originals.length === 0) throw new CommandRefused('gone');
  forget(agreed, new Set(originals));
  const made: CodingId[] = [];
  const add = (coding: Omit<Coding, 'id' | 'createdAt'>) => {
    const id = context.newId<CodingId>();
    agreed.codings[id] = castDraft({ ...coding, id, createdAt: context.now });
    made.push(id);
  };
  for (const ref of take) {
    const { start, end, state, code, certain, weight, memo } = original(draft, ref);
    if (state !== 'placed') throw new CommandRefused('emptyPassage');
    add({ start: { ...start }, end: { ...end }, state, code, certain, weight, memo });
  }
  if (other !== undefined) {
    const { start, end } = passageOf(draft, text, other.range);
    add({ start, end, state: 'placed', code: other.code, certain: true, weight: null, memo: '' });
  }
  const decision = {
    about: originals,
    choice,
    made,
    remark: remark.trim(),
    by: context.author,
    at: context.now,
  };
  agreed.decisions = [...(agreed.decisions ?? []), decision];
}

/** Removes decisions about these codings, and what they made. */
function forget(layer: ReturnType<typeof agreedLayer>, about: ReadonlySet<string>): void {
  for (const decision of layer.decisions ?? []) {
    if (!decision.about.some((id) => about.has(id))) continue;
    for (const id of decision.made) delete layer.codings[id];
  }
  layer.decisions = (layer.decisions ?? []).filter((one) => !one.about.some((id) => about.has(id)));
}

function original(draft: TreeDraft, { layer, coding }: CodingRef) {
  const found = need(draft, 'codingLayer', layer).codings[coding];
  if (found === undefined) throw new CommandRefused('gone');
  return found;
}

function agreedLayer(draft: TreeDraft, text: TextId, context: CommandContext) {
  const there = layersToChange(draft, text).find(({ coder }) => coder === null);
  if (there !== undefined) return there;
  const { interview } = needText(draft, text);
  const layer: CodingLayer = {
    id: context.newId<CodingLayerId>(),
    kind: 'codingLayer',
    text,
    interview,
    coder: null,
    codings: {},
    decisions: [],
  };
  draft.codingLayer[layer.id] = castDraft(layer);
  return need(draft, 'codingLayer', layer.id);
}
