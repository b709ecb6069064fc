import { childrenByParent, subcodesOf } from '#shared/coding/codeTree';
import type { Code, Codebook } from '#shared/model/coding';
import type { CodeId } from '#shared/model/ids';

type Codes = Codebook['codes'];

/** Where a code stands: under `parent`, right before one of its children; null = as the last. */
export interface CodePlace {
  readonly parent: CodeId | null;
  readonly before: CodeId | null;
}

/** One step in the tree, as a key takes it. `in`: under the sibling above; `out`: behind its parent. */
export type CodeStep = 'up' | 'down' | 'in' | 'out';

/** Where a step leads; null when there is nothing in that direction. */
export function placeOfStep(codes: Codes, id: CodeId, step: CodeStep): CodePlace | null {
  const byParent = childrenByParent(codes);
  const parent = knownParent(codes, id);
  const siblings = byParent.get(parent) ?? [];
  const at = siblings.findIndex((code) => code.id === id);
  switch (step) {
    case 'up': {
      const above = siblings[at - 1];
      return above === undefined ? null : { parent, before: above.id };
    }
    case 'down':
      return siblings[at + 1] === undefined ? null : { parent, before: siblings[at + 2]?.id ?? null };
    case 'in': {
      const above = siblings[at - 1];
      return above === undefined ? null : { parent: above.id, before: null };
    }
    case 'out': {
      if (parent === null) return null;
      const grand = knownParent(codes, parent);
      return { parent: grand, before: nextSibling(byParent.get(grand) ?? [], parent) };
    }
  }
}

/** Where a code lands that is dropped on a row; null when it would stand under itself or where it is. */
export function placeOfDrop(
  codes: Codes,
  id: CodeId,
  target: CodeId,
  where: 'before' | 'inside' | 'after',
): CodePlace | null {
  if (id === target || subcodesOf(codes, id).has(target)) return null;
  const byParent = childrenByParent(codes);
  if (where === 'inside') return { parent: target, before: null };
  const parent = knownParent(codes, target);
  const siblings = byParent.get(parent) ?? [];
  const before = where === 'before' ? target : nextSibling(siblings, target);
  const stays = knownParent(codes, id) === parent && (before === id || nextSibling(siblings, id) === before);
  return stays ? null : { parent, before };
}

/** The ids of the children of `place.parent` in their new order, the code among them. */
export function orderWith(codes: Codes, id: CodeId, place: CodePlace): readonly CodeId[] {
  const others = (childrenByParent(codes).get(place.parent) ?? [])
    .map((code) => code.id)
    .filter((other) => other !== id);
  const at = place.before === null ? -1 : others.indexOf(place.before);
  return at < 0 ? [...others, id] : [...others.slice(0, at), id, ...others.slice(at)];
}

function knownParent(codes: Codes, id: CodeId): CodeId | null {
  const parent = codes[id]?.parent ?? null;
  return parent !== null && parent in codes ? parent : null;
}

function nextSibling(siblings: readonly Code[], id: CodeId): CodeId | null {
  return siblings[siblings.findIndex((code) => code.id === id) + 1]?.id ?? null;
}
