import type { Guide, GuideNode, GuideNodeKind, GuideSource, GuideTopic } from '#shared/model/guide';
import { asId, type GuideNodeId } from '#shared/model/ids';
import { editNode, editSiblings, type GuideEdit, idsBelow, mayContain, settled } from './editTree';
import { findNode } from './guideNodes';
import { readCondition } from './wording';

/** Labels are labels, not texts; the record's schema holds the same limit. */
const MAX_NUMBER = 12;

/** Corrects a node's text; the condition it opens with is read anew. An empty text is no correction. */
export function setText(guide: Guide, id: GuideNodeId, text: string): GuideEdit {
  const corrected = text.trim();
  return editNode(guide, id, (node) => {
    if (corrected === '' && node.kind !== 'section') return null;
    const condition = node.kind === 'section' ? null : readCondition(corrected);
    return { ...node, text: corrected, condition };
  });
}

/** Gives a node another printed number, or none. Numbers are labels: nothing is sorted, doubles are allowed. */
export function renumber(guide: Guide, id: GuideNodeId, number: string): GuideEdit {
  const label = number.trim();
  return editNode(guide, id, (node) =>
    label.length > MAX_NUMBER ? null : { ...node, printedNumber: label === '' ? null : label },
  );
}

/** Sets who is asked; an empty list means "as the node above". Only roles of the guide count, in its order. */
export function setRoles(guide: Guide, id: GuideNodeId, roles: readonly string[]): GuideEdit {
  const known = guide.roles.map(({ code }) => code).filter((code) => roles.includes(code));
  return editNode(guide, id, (node) =>
    known.length === new Set(roles).size ? { ...node, roles: known } : null,
  );
}

/** Sets the short topic for column heads; empty in both languages takes it away. */
export function setTopic(guide: Guide, id: GuideNodeId, topic: GuideTopic): GuideEdit {
  const trimmed = { de: topic.de.trim(), en: topic.en.trim() };
  const none = trimmed.de === '' && trimmed.en === '';
  return editNode(guide, id, (node) => ({ ...node, topic: none ? null : trimmed }));
}

/** Says whether a question is asked at the interviewer's discretion. */
export function setOptional(guide: Guide, id: GuideNodeId, optional: boolean): GuideEdit {
  return editNode(guide, id, (node) => ({ ...node, optional }));
}

/** A person has looked at the level the importer chose and leaves it as it is. */
export function confirmLevel(guide: Guide, id: GuideNodeId): GuideEdit {
  return editNode(guide, id, settled);
}

/** Changes what a node is, where its place allows it: a question into a group, an item into an instruction. */
export function setKind(guide: Guide, id: GuideNodeId, kind: GuideNodeKind): GuideEdit {
  return editSiblings(guide, id, (siblings, index, parent) => {
    const node = siblings[index];
    if (!node || !mayContain(parent?.kind ?? null, kind)) return null;
    if (!node.children.every((child) => mayContain(kind, child.kind))) return null;
    return siblings.toSpliced(index, 1, { ...node, kind });
  });
}

export interface NewNode {
  /** `null` adds a section to the guide itself. */
  readonly parent: GuideNodeId | null;
  /** Place among the parent's children; beyond the end means last. */
  readonly index: number;
  readonly kind: GuideNodeKind;
  readonly text: string;
}

/** Adds a node where its kind may stand. */
export function addNode(
  guide: Guide,
  { parent, index, kind, text }: NewNode,
  newId: () => string,
): GuideEdit {
  const node: GuideNode = {
    id: asId<GuideNodeId>(newId()),
    kind,
    printedNumber: null,
    text: text.trim(),
    topic: null,
    roles: [],
    optional: false,
    condition: kind === 'section' ? null : readCondition(text.trim()),
    familyId: null,
    levelUnsure: false,
    sourceLine: null,
    children: [],
  };
  if (parent === null) {
    if (!mayContain(null, kind)) return { ok: false, reason: 'notPossible' };
    return { ok: true, guide: { ...guide, nodes: guide.nodes.toSpliced(Math.max(0, index), 0, node) } };
  }
  return editNode(guide, parent, (above) =>
    mayContain(above.kind, kind)
      ? { ...above, children: above.children.toSpliced(Math.max(0, index), 0, node) }
      : null,
  );
}

/** Places a line that found no place at import; it leaves the leftovers and keeps its line number. */
export function placeLeftover(
  guide: Guide,
  leftover: number,
  place: Omit<NewNode, 'text'>,
  newId: () => string,
): GuideEdit {
  const found = guide.source?.leftovers[leftover];
  if (!guide.source || !found) return { ok: false, reason: 'notPossible' };
  const id = asId<GuideNodeId>(newId());
  const added = addNode(guide, { ...place, text: found.text }, () => id);
  if (!added.ok) return added;
  const leftovers = guide.source.leftovers.toSpliced(leftover, 1);
  const source: GuideSource = { ...guide.source, leftovers };
  return editNode({ ...added.guide, source }, id, (node) => ({ ...node, sourceLine: found.line }));
}

/**
 * Takes a node out with everything below it. In an imported guide its texts go to the leftovers, where they can
 * be placed again; footnotes lose their place, not their text.
 */
export function removeNode(guide: Guide, id: GuideNodeId): GuideEdit {
  const removed = findNode(guide, id)?.node;
  if (!removed) return { ok: false, reason: 'noSuchNode' };
  const edit = editSiblings(guide, id, (siblings, index) => siblings.toSpliced(index, 1));
  if (!edit.ok) return edit;
  const gone = new Set(idsBelow(removed));
  const unplaced = <T extends { readonly node: GuideNodeId | null }>(item: T): T =>
    item.node !== null && gone.has(item.node) ? { ...item, node: null } : item;
  const { source } = guide;
  const footnotes = guide.footnotes.map(unplaced);
  if (!source) return { ok: true, guide: { ...edit.guide, footnotes } };
  const leftovers = [...source.leftovers, ...leftoversOf(removed, 1)];
  const warnings = source.warnings.filter(({ node }) => node === null || !gone.has(node));
  return { ok: true, guide: { ...edit.guide, footnotes, source: { ...source, leftovers, warnings } } };
}

/** A node that was added by hand has no line of its own; it stands with the line above it. */
function leftoversOf(node: GuideNode, lineAbove: number): { line: number; text: string }[] {
  const line = node.sourceLine ?? lineAbove;
  const text = [node.printedNumber, node.text].filter((part) => part !== null && part !== '').join(' ');
  const own = text === '' ? [] : [{ line, text }];
  return [...own, ...node.children.flatMap((child) => leftoversOf(child, line))];
}
