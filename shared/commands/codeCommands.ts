import { castDraft } from 'immer';
import { type Code, plainCode } from '#shared/model/coding';
import type { CodeId } from '#shared/model/ids';
import { CommandRefused, defineCommand, needName, type TreeDraft } from './command';

export interface CodeFields {
  readonly name: string;
  readonly definition: string;
  readonly rule: string;
  readonly color: string;
}

export const addCode = defineCommand(
  'code.add',
  (draft, params: CodeFields & { parent: CodeId | null }, context): CodeId => {
    const { codes } = theCodebook(draft);
    const siblings = Object.values(codes).filter((code) => code.parent === params.parent);
    const code: Code = {
      id: context.newId<CodeId>(),
      parent: params.parent,
      position: Math.max(-1, ...siblings.map((sibling) => sibling.position)) + 1,
      ...plainCode,
      ...checked(codes, params, null),
    };
    codes[code.id] = castDraft(code);
    return code.id;
  },
);

export const editCode = defineCommand('code.edit', (draft, params: CodeFields & { id: CodeId }) => {
  const { codes } = theCodebook(draft);
  Object.assign(needCode(codes, params.id), checked(codes, params, params.id));
});

/** Puts a code under another one (or at the top), as its last child. */
export const moveCode = defineCommand('code.move', (draft, params: { id: CodeId; parent: CodeId | null }) => {
  const { codes } = theCodebook(draft);
  const code = needCode(codes, params.id);
  for (let up = params.parent; up !== null; up = needCode(codes, up).parent) {
    if (up === params.id) throw new CommandRefused('codeCycle');
  }
  const siblings = Object.values(codes).filter(
    (other) => other.parent === params.parent && other.id !== code.id,
  );
  code.parent = params.parent;
  code.position = Math.max(-1, ...siblings.map((sibling) => sibling.position)) + 1;
});

/** Removes a code and its codings; its subcodes move up to its parent. One undo brings all back. */
export const removeCode = defineCommand('code.remove', (draft, params: { id: CodeId }) => {
  const { codes } = theCodebook(draft);
  const code = needCode(codes, params.id);
  for (const child of Object.values(codes)) {
    if (child.parent === code.id) child.parent = code.parent;
  }
  for (const layer of Object.values(draft.codingLayer)) {
    for (const coding of Object.values(layer.codings)) {
      if (coding.code === code.id) delete layer.codings[coding.id];
    }
  }
  delete codes[code.id];
});

/** The one codebook of an open project. */
export function theCodebook(draft: TreeDraft) {
  const [codebook] = Object.values(draft.codebook);
  if (codebook === undefined) throw new CommandRefused('gone');
  return codebook;
}

type Codes = ReturnType<typeof theCodebook>['codes'];

function needCode(codes: Codes, id: CodeId) {
  const code = codes[id];
  if (code === undefined) throw new CommandRefused('gone');
  return code;
}

function checked(codes: Codes, fields: CodeFields, own: CodeId | null): CodeFields {
  const name = needName(fields.name);
  if (Object.values(codes).some((code) => code.id !== own && code.name === name))
    throw new CommandRefused('nameTaken');
  return { name, definition: fields.definition.trim(), rule: fields.rule.trim(), color: fields.color };
}
