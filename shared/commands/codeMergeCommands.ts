import { castDraft } from 'immer';
import { type CodingPlace, joinedCoding, planCodeMove } from '#shared/codebook/codeMove';
import { childrenByParent, codePathOf } from '#shared/coding/codeTree';
import { type Code, type CodeExample, plainCode } from '#shared/model/coding';
import type { CodeId, CodingId } from '#shared/model/ids';
import { codesBefore, layersBefore, needCode, refuseTwinName, setOrder, theCodebook } from './codebookDraft';
import { CommandRefused, defineCommand, need, needName, type TreeDraft } from './command';

/**
 * Makes several codes one. Every coding of every coder and of the agreed layer gets the code `into`; what would stand
 * twice on one passage in one layer is joined. Subcodes, examples, questions, counter-examples and memos go over;
 * `notes` (what the others meant, as the preview wrote it) is added to the notes.
 */
export const mergeCodes = defineCommand(
  'code.merge',
  (draft, params: { readonly from: readonly CodeId[]; readonly into: CodeId; readonly notes: string }) => {
    const { codes } = theCodebook(draft);
    const before = codesBefore(draft);
    const from = new Set(params.from.filter((id) => id !== params.into));
    if (from.size === 0) throw new CommandRefused('gone');
    const into = needCode(codes, params.into);
    const others = [...from].map((id) => {
      needCode(codes, id);
      return before[id] as Code; // `needCode` has seen it
    });

    const heirs = moveCodings(draft, from, into.id);
    moveSubcodes(draft, from, into.id);
    into.examples = castDraft(inheritedExamples([codeOf(before, into.id), ...others], heirs));
    into.questions = [...new Set([...into.questions, ...others.flatMap(({ questions }) => questions)])];
    into.counterExamples = joinedTexts([into.counterExamples, ...others.map((one) => one.counterExamples)]);
    into.notes = joinedTexts([into.notes, ...others.map((one) => one.notes), params.notes]);
    for (const memo of Object.values(draft.memo)) {
      if (memo.about.kind === 'code' && from.has(memo.about.code))
        memo.about = { kind: 'code', code: into.id };
    }
    for (const id of from) delete codes[id];
  },
);

/** Changes the codes of all codings; answers which coding took over from each that was joined. */
function moveCodings(
  draft: TreeDraft,
  from: ReadonlySet<CodeId>,
  into: CodeId,
): ReadonlyMap<CodingId, CodingId> {
  const { moved, joined } = planCodeMove(layersBefore(draft), from, into);
  for (const { layer, coding } of moved) needCoding(draft, { layer, coding }).code = into;
  for (const { layer, coding, with: kept } of joined) {
    const gone = needCoding(draft, { layer, coding });
    const stays = needCoding(draft, { layer, coding: kept });
    Object.assign(stays, joinedCoding(castCoding(stays), castCoding(gone)));
    delete need(draft, 'codingLayer', layer).codings[coding];
  }
  return new Map(joined.map(({ coding, with: kept }) => [coding, kept]));
}

/** Subcodes of what goes stand under what stays; where it stood below them itself, it comes up first. */
function moveSubcodes(draft: TreeDraft, from: ReadonlySet<CodeId>, into: CodeId): void {
  const { codes } = theCodebook(draft);
  const before = codesBefore(draft);
  const path = codePathOf(before, into).map(({ id }) => id);
  const topmost = path.find((id) => from.has(id));
  const stays = needCode(codes, into);
  if (topmost !== undefined) {
    stays.parent = before[topmost]?.parent ?? null;
    stays.position = before[topmost]?.position ?? 0;
  }
  const byParent = childrenByParent(before);
  const children = [into, ...from]
    .flatMap((id) => byParent.get(id) ?? [])
    .map(({ id }) => id)
    .filter((id) => id !== into && !from.has(id));
  for (const id of children) needCode(codes, id).parent = into;
  setOrder(codes, children);
}

function inheritedExamples(
  codes: readonly Code[],
  heirs: ReadonlyMap<CodingId, CodingId>,
): readonly CodeExample[] {
  const seen = new Set<CodingId>();
  return codes
    .flatMap(({ examples }) => examples)
    .map(({ layer, coding }) => ({ layer, coding: heirs.get(coding) ?? coding }))
    .filter(({ coding }) => !seen.has(coding) && seen.add(coding));
}

/**
 * Takes codings out of a code into a new one that stands right behind it. Examples among them go with them.
 * Answers the new code.
 */
export const splitCode = defineCommand(
  'code.split',
  (
    draft,
    params: Pick<Code, 'name' | 'definition' | 'rule'> & {
      readonly from: CodeId;
      readonly codings: readonly CodingPlace[];
    },
    context,
  ): CodeId => {
    const { codes } = theCodebook(draft);
    const before = codesBefore(draft);
    const from = needCode(codes, params.from);
    const name = needName(params.name);
    refuseTwinName(before, name, from.parent, null);
    const taken = new Set(params.codings.map(({ coding }) => coding));
    for (const place of params.codings) {
      if (needCoding(draft, place).code !== from.id) throw new CommandRefused('gone');
    }
    const id = context.newId<CodeId>();
    const code: Code = {
      ...plainCode,
      id,
      parent: from.parent,
      position: from.position,
      name,
      definition: params.definition.trim(),
      rule: params.rule.trim(),
      color: from.color,
      origin: 'inductive',
      questions: [...from.questions],
      examples: codeOf(before, from.id).examples.filter(({ coding }) => taken.has(coding)),
    };
    from.examples = from.examples.filter(({ coding }) => !taken.has(coding));
    codes[id] = castDraft(code);
    const siblings = (childrenByParent(before).get(from.parent) ?? []).map((one) => one.id);
    setOrder(
      codes,
      siblings.flatMap((one) => (one === from.id ? [one, id] : [one])),
    );
    for (const place of params.codings) needCoding(draft, place).code = id;
    return id;
  },
);

function needCoding(draft: TreeDraft, place: CodingPlace) {
  const coding = need(draft, 'codingLayer', place.layer).codings[place.coding];
  if (coding === undefined) throw new CommandRefused('gone');
  return coding;
}

/** A coding is read only, here; the draft's optional quote does not matter. */
function castCoding(coding: ReturnType<typeof needCoding>) {
  return coding as Parameters<typeof joinedCoding>[0]; // a draft of a coding reads like one
}

function codeOf(codes: { readonly [id: CodeId]: Code }, id: CodeId): Code {
  const code = codes[id];
  if (code === undefined) throw new CommandRefused('gone');
  return code;
}

function joinedTexts(texts: readonly string[]): string {
  return [...new Set(texts.filter((text) => text !== ''))].join('\n\n');
}
