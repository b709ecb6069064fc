import type { Guide, GuideNode } from '#shared/model/guide';
import { asId, type GuideNodeId } from '#shared/model/ids';
import { editSiblings, type GuideEdit, keepRoles, mayContain, rolesBelow, settled } from './editTree';
import { findNode } from './guideNodes';
import { readCondition } from './wording';

/**
 * Moves a node one level out: an inner item becomes an outer one, an item a question, a question a section. The
 * printed order stays, so what stood below it in the same list comes under it. Who is asked stays, too.
 */
export function promote(guide: Guide, id: GuideNodeId): GuideEdit {
  const placed = findNode(guide, id);
  const parent = placed?.parents.at(-1);
  if (!placed || !parent) return { ok: false, reason: placed ? 'notPossible' : 'noSuchNode' };
  const inherited = rolesBelow(guide, parent.id);
  const outside = placed.parents.at(-2);
  const node = keepRoles(placed.node, inherited, outside ? rolesBelow(guide, outside.id) : [], guide);
  return editSiblings(guide, parent.id, (uncles, at, grandparent) => {
    const kind = outerKind(node, grandparent?.kind ?? null);
    if (kind === null) return null;
    const index = parent.children.findIndex((child) => child.id === id);
    const below = node.roles.length > 0 ? node.roles : outside ? rolesBelow(guide, outside.id) : [];
    const followers = parent.children.slice(index + 1);
    const children = [
      ...node.children,
      ...followers.map((follower) => keepRoles(follower, inherited, below, guide)),
    ].map((child) => fitBelow(kind, child));
    const left = { ...parent, children: parent.children.slice(0, index) };
    return uncles.toSpliced(at, 1, left, settled({ ...node, kind, children }));
  });
}

/** Moves a node one level in, below the node before it in the same list; its own items come along. */
export function demote(guide: Guide, id: GuideNodeId): GuideEdit {
  return editSiblings(guide, id, (siblings, index, parent) => {
    const above = siblings[index - 1];
    const node = siblings[index];
    if (!above || !node || above.kind === 'instruction') return null;
    const inherited = parent ? rolesBelow(guide, parent.id) : [];
    const below = rolesBelow(guide, above.id);
    if (node.kind === 'section') {
      // A section's questions cannot stand below a heading in another section, so they follow it.
      const own = rolesBelow(guide, node.id);
      const heading: GuideNode = settled({
        ...keepRoles(node, inherited, below, guide),
        kind: 'group',
        children: [],
      });
      const questions = node.children.map((question) => keepRoles(question, own, below, guide));
      const merged = { ...above, children: [...above.children, heading, ...questions] };
      return siblings.toSpliced(index - 1, 2, merged);
    }
    const kind = node.kind === 'instruction' ? 'instruction' : 'supplementary';
    const lower = settled({ ...keepRoles(node, inherited, below, guide), kind });
    return siblings.toSpliced(index - 1, 2, { ...above, children: [...above.children, lower] });
  });
}

/** Moves a node up or down among its siblings; the only edits that change the printed order on purpose. */
export function moveBy(guide: Guide, id: GuideNodeId, steps: number): GuideEdit {
  return editSiblings(guide, id, (siblings, index) => {
    const node = siblings[index];
    const target = index + steps;
    if (!node || target < 0 || target >= siblings.length) return null;
    return siblings.toSpliced(index, 1).toSpliced(target, 0, node);
  });
}

/** Moves a node with everything below it to another place; never into itself. */
export function moveTo(guide: Guide, id: GuideNodeId, parent: GuideNodeId, index: number): GuideEdit {
  const moved = findNode(guide, id);
  const target = findNode(guide, parent);
  if (!moved || !target) return { ok: false, reason: 'noSuchNode' };
  const inside = target.node.id === id || target.parents.some((above) => above.id === id);
  if (inside || !mayContain(target.node.kind, moved.node.kind)) return { ok: false, reason: 'notPossible' };
  const without = editSiblings(guide, id, (siblings, at) => siblings.toSpliced(at, 1));
  if (!without.ok) return without;
  const from = moved.parents.at(-1);
  const inherited = from ? rolesBelow(guide, from.id) : [];
  const node = keepRoles(moved.node, inherited, rolesBelow(guide, parent), guide);
  return editSiblings(without.guide, parent, (siblings, at) => {
    const above = siblings[at];
    if (!above) return null;
    const children = above.children.toSpliced(Math.max(0, index), 0, node);
    return siblings.toSpliced(at, 1, { ...above, children });
  });
}

/**
 * Cuts a node's text in two at a character offset. The second part becomes the next node of the same kind and
 * takes the items below, which were printed after it.
 */
export function split(guide: Guide, id: GuideNodeId, offset: number, newId: () => string): GuideEdit {
  return editSiblings(guide, id, (siblings, index) => {
    const node = siblings[index];
    const [head, tail] = [node?.text.slice(0, offset).trim(), node?.text.slice(offset).trim()];
    if (!node || !head || !tail) return null;
    const first = { ...node, text: head, condition: conditionOf(node, head), children: [] };
    const second: GuideNode = {
      ...node,
      id: asId<GuideNodeId>(newId()),
      printedNumber: null,
      text: tail,
      topic: null,
      condition: conditionOf(node, tail),
      familyId: null,
    };
    return siblings.toSpliced(index, 1, first, second);
  });
}

/**
 * Joins a node to the one before it in the same list: one text, asked of everyone whom either was asked. A
 * printed number of the second stays in the text.
 */
export function joinWithPrevious(guide: Guide, id: GuideNodeId): GuideEdit {
  return editSiblings(guide, id, (siblings, index) => {
    const first = siblings[index - 1];
    const second = siblings[index];
    // Joining behind a node's items would put the text before them: only the last printed text can go on.
    if (!first || !second || first.kind !== second.kind || first.children.length > 0) return null;
    const text = [first.text, second.printedNumber ?? '', second.text]
      .filter((part) => part !== '')
      .join(' ');
    const before = rolesBelow(guide, id);
    const joined = {
      ...first,
      text,
      condition: conditionOf(first, text),
      roles: unionOfRoles(rolesBelow(guide, first.id), before, first, second, guide),
      topic: first.topic ?? second.topic,
    };
    const below = joined.roles.length > 0 ? joined.roles : rolesBelow(guide, first.id);
    const children = second.children.map((child) => keepRoles(child, before, below, guide));
    return siblings.toSpliced(index - 1, 2, { ...joined, children });
  });
}

/** Two nodes that inherit go on inheriting; else everyone whom either was asked, and everyone means all roles. */
function unionOfRoles(
  ofFirst: readonly string[],
  ofSecond: readonly string[],
  first: GuideNode,
  second: GuideNode,
  guide: Guide,
): readonly string[] {
  if (first.roles.length === 0 && second.roles.length === 0) return [];
  const all = guide.roles.map(({ code }) => code);
  if (ofFirst.length === 0 || ofSecond.length === 0) return all;
  return all.filter((code) => ofFirst.includes(code) || ofSecond.includes(code));
}

function outerKind(node: GuideNode, grandparent: GuideNode['kind'] | null): GuideNode['kind'] | null {
  if (mayContain(grandparent, node.kind)) return node.kind;
  if (grandparent === 'section') return 'question';
  return grandparent === null && node.kind !== 'instruction' ? 'section' : null;
}

/** A child under a node that changed its kind: below a section items are questions, below a question items. */
function fitBelow(parent: GuideNode['kind'], child: GuideNode): GuideNode {
  if (mayContain(parent, child.kind)) return child;
  return { ...child, kind: parent === 'section' ? 'question' : 'supplementary' };
}

function conditionOf(node: GuideNode, text: string): string | null {
  return node.kind === 'section' ? null : readCondition(text);
}
