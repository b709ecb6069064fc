import { castDraft, type Draft } from 'immer';
import { colorOfNew } from '#shared/codebook/codeColors';
import { type Code, type Coding, type CodingLayer, plainCode } from '#shared/model/coding';
import type { CodeId, CodingId, CodingLayerId, TextId } from '#shared/model/ids';
import type { TextRange } from '#shared/model/text';
import { isEmptyRange, tightenRange } from '#shared/text/range';
import { theCodebook } from './codebookDraft';
import {
  type CommandContext,
  CommandRefused,
  defineCommand,
  need,
  needName,
  needText,
  type TreeDraft,
} from './command';
import { findCoding, layersToChange } from './layerDrafts';
import { originalOf } from './protocolCommands';

/** Gives a passage a code, in the author's own layer. The same code on the same passage is not given twice. */
export const addCoding = defineCommand(
  'coding.add',
  (draft, params: { text: TextId; code: CodeId; range: TextRange }, context): CodingId => {
    const range = passageOf(draft, params.text, params.range);
    const { codings } = ownLayer(draft, params.text, context);
    return give(codings, { code: params.code, range, certain: true }, context).id;
  },
);

/**
 * Gives many passages a code at once, as the preview showed them: one step, one undo. A passage that has the code
 * already, or is gone since, is left out. Answers how many were given.
 */
export const addCodings = defineCommand(
  'coding.addMany',
  (
    draft,
    params: {
      code: CodeId;
      certain: boolean;
      passages: readonly { readonly text: TextId; readonly range: TextRange }[];
    },
    context,
  ): number => {
    const byText = new Map<TextId, TextRange[]>();
    for (const { text, range } of params.passages) {
      const ranges = byText.get(text);
      if (ranges === undefined) byText.set(text, [range]);
      else ranges.push(range);
    }
    let given = 0;
    for (const [text, ranges] of byText) {
      if (draft.protocol[text] === undefined && draft.document[text] === undefined) continue;
      const { blocks } = originalOf(needText(draft, text));
      const { codings } = ownLayer(draft, text, context);
      for (const wanted of ranges) {
        const range = tightenRange(blocks, wanted);
        if (isEmptyRange(range)) continue;
        const { fresh } = give(codings, { code: params.code, range, certain: params.certain }, context);
        if (fresh) given += 1;
      }
    }
    return given;
  },
);

/** Makes a code out of a passage's own words, for the team to decide on, and gives it to the passage. */
export const codeInVivo = defineCommand(
  'coding.inVivo',
  (
    draft,
    params: { text: TextId; range: TextRange; name: string; parent: CodeId | null },
    context,
  ): { readonly code: CodeId; readonly coding: CodingId } => {
    const range = passageOf(draft, params.text, params.range);
    const name = needName(params.name);
    const { codes } = theCodebook(draft);
    const all = Object.values(codes);
    if (all.some((code) => code.name.toLocaleLowerCase('de') === name.toLocaleLowerCase('de')))
      throw new CommandRefused('nameTaken');
    if (params.parent !== null && codes[params.parent] === undefined) throw new CommandRefused('gone');
    const siblings = all.filter(({ parent }) => parent === params.parent);
    const code: Code = {
      ...plainCode,
      id: context.newId<CodeId>(),
      parent: params.parent,
      position: Math.max(-1, ...siblings.map(({ position }) => position)) + 1,
      name,
      definition: '',
      rule: '',
      color: colorOfNew(codes, params.parent),
      origin: 'inductive',
      provisional: true,
    };
    codes[code.id] = castDraft(code);
    const { codings } = ownLayer(draft, params.text, context);
    return { code: code.id, coding: give(codings, { code: code.id, range, certain: true }, context).id };
  },
);

/** The same code on the same passage is not given twice. */
function give(
  codings: Draft<CodingLayer>['codings'],
  { code, range, certain }: { code: CodeId; range: TextRange; certain: boolean },
  context: CommandContext,
): { readonly id: CodingId; readonly fresh: boolean } {
  const twin = findCoding(
    codings,
    (coding) => coding.code === code && coding.state === 'placed' && sameRange(coding, range),
  );
  if (twin !== undefined) return { id: twin.id, fresh: false };
  const coding: Coding = {
    id: context.newId<CodingId>(),
    code,
    start: range.start,
    end: range.end,
    state: 'placed',
    certain,
    weight: null,
    memo: '',
    createdAt: context.now,
  };
  codings[coding.id] = castDraft(coding);
  return { id: coding.id, fresh: true };
}

interface CodingPlace {
  readonly layer: CodingLayerId;
  readonly coding: CodingId;
}

export const removeCoding = defineCommand('coding.remove', (draft, params: CodingPlace) => {
  const { codings } = need(draft, 'codingLayer', params.layer);
  if (codings[params.coding] === undefined) throw new CommandRefused('gone');
  delete codings[params.coding];
});

/** What a person can say about a coding; what is left out stays. `weight`: 0 to 100, null = not said. */
export interface CodingFields {
  readonly code?: CodeId;
  readonly certain?: boolean;
  readonly weight?: number | null;
  readonly memo?: string;
}

export const changeCoding = defineCommand('coding.change', (draft, params: CodingPlace & CodingFields) => {
  const coding = needCoding(draft, params);
  if (params.code !== undefined) {
    if (theCodebook(draft).codes[params.code] === undefined) throw new CommandRefused('gone');
    coding.code = params.code;
  }
  if (params.certain !== undefined) coding.certain = params.certain;
  if (params.weight !== undefined) {
    const { weight } = params;
    if (weight !== null && !(weight >= 0 && weight <= 100)) throw new CommandRefused('badCount');
    coding.weight = weight === null ? null : Math.round(weight);
  }
  if (params.memo !== undefined) coding.memo = params.memo;
});

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
  const own = layersToChange(draft, text).find(({ coder }) => coder === context.author);
  if (own !== undefined) return own;
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

function sameRange(a: TextRange, b: TextRange): boolean {
  return samePoint(a.start, b.start) && samePoint(a.end, b.end);
}

function samePoint(a: TextRange['start'], b: TextRange['start']): boolean {
  return a.block === b.block && a.offset === b.offset;
}
