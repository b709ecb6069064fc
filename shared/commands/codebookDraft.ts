import { isDraft, original } from 'immer';
import type { Code, Codebook, CodingLayer } from '#shared/model/coding';
import type { CodeId } from '#shared/model/ids';
import { CommandRefused, type TreeDraft } from './command';

/** The one codebook of an open project. */
export function theCodebook(draft: TreeDraft) {
  const [codebook] = Object.values(draft.codebook);
  if (codebook === undefined) throw new CommandRefused('gone');
  return codebook;
}

type Codes = ReturnType<typeof theCodebook>['codes'];

export function needCode(codes: Codes, id: CodeId) {
  const code = codes[id];
  if (code === undefined) throw new CommandRefused('gone');
  return code;
}

/**
 * The codes as they were when the command began, for looking around: reading ten thousand codes through a draft
 * would make a draft of each. A command reads first and writes then.
 */
export function codesBefore(draft: TreeDraft): Codebook['codes'] {
  return plain<Codebook>(theCodebook(draft)).codes;
}

/** The coding layers as they were when the command began; see `codesBefore`. */
export function layersBefore(draft: TreeDraft): { readonly [id: string]: CodingLayer } {
  return plain<{ readonly [id: string]: CodingLayer }>(draft.codingLayer);
}

/** A draft's own starting point; a command that runs on plain objects has no other than them. */
function plain<T extends object>(value: unknown): T {
  return (isDraft(value) ? (original(value) ?? value) : value) as T; // a draft has the shape of what it was made of
}

/** The position behind all of these siblings, which come in their order; positions may have gaps. */
export function placeBehind(siblings: readonly Pick<Code, 'position'>[]): number {
  return (siblings.at(-1)?.position ?? -1) + 1;
}

/** Gives the children of one parent the positions of this order. */
export function setOrder(codes: Codes, order: readonly CodeId[]): void {
  order.forEach((id, position) => {
    const code = codes[id];
    if (code !== undefined && code.position !== position) code.position = position;
  });
}

/** Brothers and sisters with one name could not be told apart; in other branches a name may come again. */
export function refuseTwinName(
  codes: { readonly [id: string]: Pick<Code, 'id' | 'parent' | 'name'> },
  name: string,
  parent: CodeId | null,
  own: CodeId | null,
): void {
  const taken = Object.values(codes).some(
    (code) => code.id !== own && code.parent === parent && code.name === name,
  );
  if (taken) throw new CommandRefused('nameTaken');
}
