import { castDraft } from 'immer';
import { followersOf } from '#shared/codebook/codeColors';
import { type CodePlace, orderWith } from '#shared/codebook/codePlace';
import { childrenByParent, subcodesOf } from '#shared/coding/codeTree';
import { type Code, plainCode } from '#shared/model/coding';
import type { CodeId } from '#shared/model/ids';
import {
  codesBefore,
  layersBefore,
  needCode,
  placeBehind,
  refuseTwinName,
  setOrder,
  theCodebook,
} from './codebookDraft';
import { CommandRefused, defineCommand, needName, type TreeDraft } from './command';

/** What a person writes about a code; its place has a command of its own, so have its examples. */
export type CodeFields = Pick<
  Code,
  | 'name'
  | 'shortName'
  | 'definition'
  | 'rule'
  | 'counterExamples'
  | 'notes'
  | 'color'
  | 'origin'
  | 'provisional'
  | 'questions'
>;

type NewCode = Pick<Code, 'name' | 'color'> & Partial<CodeFields> & { readonly parent: CodeId | null };

/** Adds a code as the last child of its parent, or right behind the sibling `after`. */
export const addCode = defineCommand(
  'code.add',
  (draft, params: NewCode & { readonly after?: CodeId }, context): CodeId => {
    const { codes } = theCodebook(draft);
    const before = codesBefore(draft);
    if (params.parent !== null) needCode(codes, params.parent);
    const name = needName(params.name);
    refuseTwinName(before, name, params.parent, null);
    const sisters = childrenByParent(before).get(params.parent) ?? [];
    const siblings = sisters.map(({ id }) => id);
    const at = params.after === undefined ? -1 : siblings.indexOf(params.after);
    const id = context.newId<CodeId>();
    const code: Code = {
      id,
      parent: params.parent,
      position: placeBehind(sisters),
      ...plainCode,
      definition: '',
      rule: '',
      ...written(params),
      name,
      color: params.color,
    };
    codes[id] = castDraft(code);
    if (at >= 0) setOrder(codes, [...siblings.slice(0, at + 1), id, ...siblings.slice(at + 1)]);
    return id;
  },
);

/**
 * Changes what is given and leaves the rest. A definition or rule that is replaced is kept in `earlier`; subcodes in
 * the code's own colour follow a new one.
 */
export const editCode = defineCommand(
  'code.edit',
  (draft, params: Partial<CodeFields> & { readonly id: CodeId }, context) => {
    const { codes } = theCodebook(draft);
    const before = codesBefore(draft);
    const code = needCode(codes, params.id);
    const fields = written(params);
    if (fields.name !== undefined) {
      fields.name = needName(fields.name);
      refuseTwinName(before, fields.name, code.parent, code.id);
    }
    const { definition = code.definition, rule = code.rule } = fields;
    const replaced = definition !== code.definition || rule !== code.rule;
    if (replaced && (code.definition !== '' || code.rule !== '')) {
      code.earlier.push({
        definition: code.definition,
        rule: code.rule,
        by: context.author,
        until: context.now,
      });
    }
    if (fields.color !== undefined && fields.color !== code.color) {
      for (const id of followersOf(before, code.id)) needCode(codes, id).color = fields.color;
    }
    Object.assign(code, fields);
  },
);

/** Puts a code under another one (or at the top), as its last child or right before `before`. */
export const moveCode = defineCommand(
  'code.move',
  (
    draft,
    params: { readonly id: CodeId; readonly parent: CodeId | null; readonly before?: CodeId | null },
  ) => {
    const { codes } = theCodebook(draft);
    const before = codesBefore(draft);
    const code = needCode(codes, params.id);
    if (params.parent !== null) needCode(codes, params.parent);
    if (
      params.parent === params.id ||
      (params.parent !== null && subcodesOf(before, code.id).has(params.parent))
    )
      throw new CommandRefused('codeCycle');
    const place: CodePlace = { parent: params.parent, before: params.before ?? null };
    if (place.parent !== code.parent) {
      refuseTwinName(before, code.name, place.parent, code.id);
      takeColor(draft, code.id, place.parent);
    }
    const order = orderWith(before, code.id, place);
    code.parent = place.parent;
    setOrder(codes, order);
  },
);

/** A code that looked like the one above it looks like the new one above it. */
function takeColor(draft: TreeDraft, id: CodeId, parent: CodeId | null): void {
  const { codes } = theCodebook(draft);
  const before = codesBefore(draft);
  const code = needCode(codes, id);
  const old = code.parent === null ? undefined : before[code.parent];
  const now = parent === null ? undefined : before[parent];
  if (old === undefined || now === undefined || old.color !== code.color || now.color === code.color) return;
  for (const follower of followersOf(before, id)) needCode(codes, follower).color = now.color;
  code.color = now.color;
}

/** The team takes a proposed code as one of its own. */
export const acceptCode = defineCommand('code.accept', (draft, params: { readonly id: CodeId }) => {
  needCode(theCodebook(draft).codes, params.id).provisional = false;
});

/**
 * Removes a code and its codings. Its subcodes take its place, or go with it. Memos about it pass on to the code
 * above, or to the project. One undo brings all back.
 */
export const removeCode = defineCommand(
  'code.remove',
  (draft, params: { readonly id: CodeId; readonly withSubcodes?: boolean }) => {
    const { codes } = theCodebook(draft);
    const before = codesBefore(draft);
    const code = needCode(codes, params.id);
    const { parent } = code;
    const gone = new Set<CodeId>([code.id]);
    if (params.withSubcodes === true) for (const id of subcodesOf(before, code.id)) gone.add(id);
    else giveWay(draft, code.id);
    removeCodings(draft, gone);
    for (const memo of Object.values(draft.memo)) {
      if (memo.about.kind !== 'code' || !gone.has(memo.about.code)) continue;
      memo.about = parent !== null && parent in before ? { kind: 'code', code: parent } : { kind: 'project' };
    }
    for (const id of gone) delete codes[id];
  },
);

/** The children of a code take its place among its siblings. */
function giveWay(draft: TreeDraft, id: CodeId): void {
  const { codes } = theCodebook(draft);
  const before = codesBefore(draft);
  const byParent = childrenByParent(before);
  const parent = before[id]?.parent ?? null;
  const children = (byParent.get(id) ?? []).map((child) => child.id);
  if (children.length === 0) return;
  const siblings = (byParent.get(parent) ?? []).map((sibling) => sibling.id);
  for (const child of children) needCode(codes, child).parent = parent;
  setOrder(
    codes,
    siblings.flatMap((sibling) => (sibling === id ? children : [sibling])),
  );
}

function removeCodings(draft: TreeDraft, gone: ReadonlySet<CodeId>): void {
  for (const layer of Object.values(layersBefore(draft))) {
    for (const coding of Object.values(layer.codings)) {
      if (gone.has(coding.code)) delete draft.codingLayer[layer.id]?.codings[coding.id];
    }
  }
}

/** The fields that are given, without blanks around texts. */
function written(params: Partial<CodeFields>): { -readonly [K in keyof CodeFields]?: CodeFields[K] } {
  const { name, shortName, definition, rule, counterExamples, notes, color, origin, provisional, questions } =
    params;
  return {
    ...(name === undefined ? {} : { name }),
    ...(shortName === undefined ? {} : { shortName: shortName.trim() }),
    ...(definition === undefined ? {} : { definition: definition.trim() }),
    ...(rule === undefined ? {} : { rule: rule.trim() }),
    ...(counterExamples === undefined ? {} : { counterExamples: counterExamples.trim() }),
    ...(notes === undefined ? {} : { notes: notes.trim() }),
    ...(color === undefined ? {} : { color }),
    ...(origin === undefined ? {} : { origin }),
    ...(provisional === undefined ? {} : { provisional }),
    ...(questions === undefined ? {} : { questions: [...new Set(questions)] }),
  };
}
