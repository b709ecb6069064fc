import type { Guide, GuideNode } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import { isAnswerable, walkNodes } from './guideNodes';
import { type ItemPair, type MatchedBy, type MatchItem, matchItem, matchLists } from './matchLists';

/** A node of one guide and the node of another that asks the same. */
export interface NodePair {
  readonly from: GuideNodeId;
  readonly to: GuideNodeId;
  readonly how: MatchedBy;
  /** False where another reading is possible and a person should look. */
  readonly sure: boolean;
}

export interface GuideMatch {
  /** In the printed order of `from`. */
  readonly pairs: readonly NodePair[];
  readonly onlyFrom: readonly GuideNodeId[];
  readonly onlyTo: readonly GuideNodeId[];
}

/** Shorter follow-ups ("Why?") stand in many places and say nothing about having been moved. */
const MIN_WORDS_TO_MOVE = 4;

/**
 * Matches two guides node by node: an institute's own wording with the guide that ships, or a version with an
 * earlier one. Sections first, then questions and groups, then what stands below each matched question; at last
 * follow-ups that moved to another question. Numbers alone decide little: they are labels that may come twice
 * and may have been given anew. A guide matched with itself pairs every node with itself.
 */
export function matchGuides(from: Guide, to: Guide): GuideMatch {
  const sections = matchLists(
    from.nodes.map((node) => matchItem(node, '')),
    to.nodes.map((node) => matchItem(node, '')),
    null,
  );
  const placeOfTo = new Map(sections.map((pair) => [pair.to.node.id, pair.from.node.id]));
  const left = from.nodes.flatMap((section) => questionsOf(section, section.id));
  const right = to.nodes.flatMap((section) => questionsOf(section, placeOfTo.get(section.id) ?? section.id));
  const questions = matchLists(left, right, null);
  const sameText = questions.filter(({ how }) => how === 'sameText').length;
  const sameWording = sameText * 2 > Math.min(left.length, right.length);
  const parents = [...sections.map(ownRemarks), ...questions.map(everythingBelow)];
  const below = parents.flatMap(([mine, theirs]) => matchLists(mine, theirs, sameWording));
  const matched = [...sections, ...questions, ...below];
  return inPrintedOrder(from, to, [...matched, ...movedFollowUps(from, to, matched)]);
}

function questionsOf(section: GuideNode, place: string): MatchItem[] {
  return section.children.filter(isAnswerable).map((node) => matchItem(node, place));
}

/** Instructions that stand in a section beside its questions. */
function ownRemarks({ from, to }: ItemPair): readonly [MatchItem[], MatchItem[]] {
  const remarks = ({ node }: MatchItem) =>
    node.children.filter((child) => !isAnswerable(child)).flatMap((child) => flatten(child, from.node.id, 0));
  return [remarks(from), remarks(to)];
}

/** Flat, because a plain text loses the level of its bullets and a follow-up stays what it asks. */
function everythingBelow({ from, to }: ItemPair): readonly [MatchItem[], MatchItem[]] {
  const all = ({ node }: MatchItem) => node.children.flatMap((child) => flatten(child, from.node.id, 1));
  return [all(from), all(to)];
}

function flatten(node: GuideNode, place: string, depth: number): MatchItem[] {
  return [
    matchItem(node, place, depth),
    ...node.children.flatMap((child) => flatten(child, place, depth + 1)),
  ];
}

/** The two guides may share ids, when one is a reading of the other: each side counts its own. */
function movedFollowUps(from: Guide, to: Guide, matched: readonly ItemPair[]): ItemPair[] {
  const left = unmatchedFollowUps(from, new Set(matched.map((pair) => pair.from.node.id)));
  const right = unmatchedFollowUps(to, new Set(matched.map((pair) => pair.to.node.id)));
  return matchLists(left, right, true).filter(({ how }) => how === 'sameText');
}

function unmatchedFollowUps(guide: Guide, used: ReadonlySet<GuideNodeId>): MatchItem[] {
  return [...walkNodes(guide)]
    .filter(({ node }) => node.kind === 'supplementary' && !used.has(node.id))
    .map(({ node }) => matchItem(node, ''))
    .filter(({ text }) => text.split(' ').length >= MIN_WORDS_TO_MOVE);
}

function inPrintedOrder(from: Guide, to: Guide, matched: readonly ItemPair[]): GuideMatch {
  const byFrom = new Map(matched.map((pair) => [pair.from.node.id, pair]));
  const usedTo = new Set(matched.map((pair) => pair.to.node.id));
  const pairs: NodePair[] = [];
  const onlyFrom: GuideNodeId[] = [];
  for (const { node } of walkNodes(from)) {
    const pair = byFrom.get(node.id);
    if (pair) pairs.push({ from: node.id, to: pair.to.node.id, how: pair.how, sure: pair.sure });
    else onlyFrom.push(node.id);
  }
  const onlyTo = [...walkNodes(to)].map(({ node }) => node.id).filter((id) => !usedTo.has(id));
  return { pairs, onlyFrom, onlyTo };
}
