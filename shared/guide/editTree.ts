import type { Guide, GuideNode } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import { findNode } from './guideNodes';
import { effectiveRoles } from './roleGuide';

/** What an edit gives back: the new guide, or why it cannot be done. */
export type GuideEdit =
  | { readonly ok: true; readonly guide: Guide }
  | { readonly ok: false; readonly reason: 'noSuchNode' | 'notPossible' };

/** New siblings for the ones given; `null` when the edit is not possible there. */
type SiblingChange = (
  siblings: readonly GuideNode[],
  index: number,
  parent: GuideNode | null,
) => readonly GuideNode[] | null;

/** Rebuilds the path down to one node and lets `change` replace the list it stands in. */
export function editSiblings(guide: Guide, id: GuideNodeId, change: SiblingChange): GuideEdit {
  const changed = changeList(guide.nodes, null, id, change);
  if (changed === undefined) return { ok: false, reason: 'noSuchNode' };
  if (changed === null) return { ok: false, reason: 'notPossible' };
  return { ok: true, guide: { ...guide, nodes: changed } };
}

/** Replaces one node by what `change` makes of it. */
export function editNode(
  guide: Guide,
  id: GuideNodeId,
  change: (node: GuideNode) => GuideNode | null,
): GuideEdit {
  return editSiblings(guide, id, (siblings, index) => {
    const node = siblings[index];
    const changed = node ? change(node) : null;
    return changed === null ? null : siblings.toSpliced(index, 1, changed);
  });
}

/** `undefined`: the node is not below this list; `null`: it is, but the change is not possible. */
function changeList(
  siblings: readonly GuideNode[],
  parent: GuideNode | null,
  id: GuideNodeId,
  change: SiblingChange,
): readonly GuideNode[] | null | undefined {
  const own = siblings.findIndex((node) => node.id === id);
  if (own >= 0) return change(siblings, own, parent);
  for (const [index, node] of siblings.entries()) {
    const children = changeList(node.children, node, id, change);
    if (children === null) return null;
    if (children !== undefined) return siblings.toSpliced(index, 1, { ...node, children });
  }
  return undefined;
}

/** Which kinds may stand directly below which; `null` is the guide itself. */
export function mayContain(parent: GuideNode['kind'] | null, child: GuideNode['kind']): boolean {
  if (parent === null) return child === 'section';
  if (parent === 'section') return child === 'question' || child === 'group' || child === 'instruction';
  if (parent === 'instruction') return false;
  return child === 'supplementary' || child === 'instruction';
}

/** The node with its level settled by a person: no longer unsure. */
export function settled(node: GuideNode): GuideNode {
  return node.levelUnsure ? { ...node, levelUnsure: false } : node;
}

/** All ids in a subtree. */
export function idsBelow(node: GuideNode): GuideNodeId[] {
  return [node.id, ...node.children.flatMap(idsBelow)];
}

/** The roles a node's children inherit; empty = everyone. */
export function rolesBelow(guide: Guide, id: GuideNodeId): readonly string[] {
  const placed = findNode(guide, id);
  return placed ? effectiveRoles(placed.node, placed.parents) : [];
}

/**
 * Keeps who is asked when a node changes its place: what it inherited `before` is written down where it would
 * inherit something else `after`. Everyone is written as all roles of the guide.
 */
export function keepRoles(
  node: GuideNode,
  before: readonly string[],
  after: readonly string[],
  guide: Guide,
): GuideNode {
  const same = before.length === after.length && before.every((role) => after.includes(role));
  if (node.roles.length > 0 || same) return node;
  return { ...node, roles: before.length > 0 ? before : guide.roles.map(({ code }) => code) };
}
