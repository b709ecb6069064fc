import type { GuideNode } from '#shared/model/guide';
import { foldText, textShape, textSimilarity } from './textSimilarity';

/** How two nodes were found to be the same, from the wording down to the mere place. */
export type MatchedBy = 'sameText' | 'similar' | 'sameNumberAndPlace' | 'sameNumber' | 'samePlace';

/** A node as the comparison sees it. */
export interface MatchItem {
  readonly node: GuideNode;
  /** What may be matched with what: a question with a group, but never with a section. */
  readonly rank: 'section' | 'answerable' | 'supplementary' | 'instruction';
  readonly text: string;
  readonly shape: ReadonlySet<string>;
  /** The same string for items of both guides that stand in the same place one level up. */
  readonly place: string;
  /** Levels below the question; tells a follow-up from one that hangs below another. */
  readonly depth: number;
  /** Nodes below this one. */
  readonly size: number;
}

export interface ItemPair {
  readonly from: MatchItem;
  readonly to: MatchItem;
  readonly how: MatchedBy;
  readonly sure: boolean;
}

/** Below this, sentences of the same subject that ask different things begin to look alike. */
const SIMILAR = 0.6;
/** From here on a text is the other one with a few words changed. */
const NEARLY_SAME = 0.8;
/** A rival this close leaves open which of two is meant. */
const CLEAR_LEAD = 0.1;
/** Number and place speak for a pair, but less than the wording does. */
const NUMBER_BONUS = 0.1;
const PLACE_BONUS = 0.05;
/** So much two wordings of one question share even when hardly a sentence was kept. */
const RELATED = 0.3;

export function matchItem(node: GuideNode, place: string, depth = 0): MatchItem {
  const { kind, text } = node;
  const rank = kind === 'question' || kind === 'group' ? 'answerable' : kind;
  return { node, rank, text: foldText(text), shape: textShape(text), place, depth, size: countBelow(node) };
}

function countBelow(node: GuideNode): number {
  return node.children.reduce((sum, child) => sum + 1 + countBelow(child), 0);
}

/**
 * Matches two lists of nodes in printed order: first by the same text, then by a similar one, then by printed
 * number, last by the place between neighbours that were matched. Nodes that share all of it are told apart by
 * their order. Each node is used at most once; what finds no partner is in no pair.
 *
 * `sameWording`: whether the guides mostly share their sentences. If so, another sentence under the same number
 * is another question, and such a pair is not sure; if not, the sentences cannot be compared and say nothing.
 * `null` leaves it to these lists: they do when more than half of what could be paired has the same text.
 */
export function matchLists(
  from: readonly MatchItem[],
  to: readonly MatchItem[],
  sameWording: boolean | null,
): ItemPair[] {
  const state: State = { from, to, sameWording: sameWording ?? false, pairs: [], partner: new Map() };
  inOrder(state, 'sameText', ({ text, node, place, depth }) =>
    [text, node.printedNumber, place, depth].join('|'),
  );
  inOrder(state, 'sameText', ({ text, place }) => `${text}|${place}`);
  inOrder(state, 'sameText', ({ text }) => text);
  const decided = sameWording ?? shareOfPairs(state) > 1 / 2;
  bySimilarity(state);
  const rest = { ...state, sameWording: decided };
  inOrder(rest, 'sameNumberAndPlace', ({ node, place }) => numberKey(node, place));
  inOrder(rest, 'sameNumber', ({ node }) => numberKey(node, ''));
  betweenNeighbours(rest);
  return state.pairs;
}

interface State {
  readonly from: readonly MatchItem[];
  readonly to: readonly MatchItem[];
  readonly sameWording: boolean;
  readonly pairs: ItemPair[];
  /** For each matched item of either side the one it was matched with. */
  readonly partner: Map<MatchItem, MatchItem>;
}

function shareOfPairs({ from, to, pairs }: State): number {
  const possible = Math.min(from.length, to.length);
  return possible === 0 ? 0 : pairs.length / possible;
}

function numberKey({ printedNumber }: GuideNode, place: string): string | null {
  return printedNumber === null ? null : `${printedNumber}|${place}`;
}

function add(state: State, from: MatchItem, to: MatchItem, how: MatchedBy, sure: boolean): void {
  state.pairs.push({ from, to, how, sure });
  state.partner.set(from, to);
  state.partner.set(to, from);
}

function freeItems(items: readonly MatchItem[], { partner }: State): MatchItem[] {
  return items.filter((item) => !partner.has(item));
}

/** Pairs items with the same key, the first with the first; sure only where both sides have equally many. */
function inOrder(state: State, how: MatchedBy, keyOf: (item: MatchItem) => string | null): void {
  const right = groupByKey(freeItems(state.to, state), keyOf);
  for (const [key, mine] of groupByKey(freeItems(state.from, state), keyOf)) {
    const theirs = right.get(key) ?? [];
    for (const [i, a] of mine.entries()) {
      const b = theirs[i];
      if (b === undefined) break;
      const sure = mine.length === theirs.length && (how === 'sameText' || isPlausible(state, a, b));
      add(state, a, b, how, sure);
    }
  }
}

function groupByKey(
  items: readonly MatchItem[],
  keyOf: (item: MatchItem) => string | null,
): Map<string, MatchItem[]> {
  const groups = new Map<string, MatchItem[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const ranked = `${item.rank}|${key}`;
    const group = groups.get(ranked);
    if (group) group.push(item);
    else groups.set(ranked, [item]);
  }
  return groups;
}

/** Whether number or place may be believed: the wording agrees, or it tells nothing and the shape agrees. */
function isPlausible({ sameWording }: State, a: MatchItem, b: MatchItem): boolean {
  if (textSimilarity(a.shape, b.shape) >= RELATED) return true;
  const sameCondition = (a.node.condition === null) === (b.node.condition === null);
  return !sameWording && a.size === b.size && a.depth === b.depth && sameCondition;
}

interface Candidate {
  readonly a: MatchItem;
  readonly b: MatchItem;
  readonly similarity: number;
  readonly score: number;
}

/** Pairs reworded items, the most similar first. */
function bySimilarity(state: State): void {
  const candidates: Candidate[] = [];
  const right = freeItems(state.to, state);
  for (const a of freeItems(state.from, state)) {
    for (const b of right) {
      if (a.rank !== b.rank) continue;
      const similarity = textSimilarity(a.shape, b.shape);
      if (similarity < SIMILAR) continue;
      const sameNumber = a.node.printedNumber !== null && a.node.printedNumber === b.node.printedNumber;
      const bonus = (sameNumber ? NUMBER_BONUS : 0) + (a.place === b.place ? PLACE_BONUS : 0);
      candidates.push({ a, b, similarity, score: similarity + bonus });
    }
  }
  // The sort is stable: equally similar ones stay in printed order.
  candidates.sort((one, other) => other.score - one.score);
  for (const best of candidates) {
    if (state.partner.has(best.a) || state.partner.has(best.b)) continue;
    const rivals = candidates.filter((other) => (other.a === best.a) !== (other.b === best.b));
    const clear = rivals.every(({ score }) => score <= best.score - CLEAR_LEAD);
    const samePlace = best.a.place === best.b.place;
    const sameNumber = best.a.node.printedNumber === best.b.node.printedNumber;
    const sure = clear && (best.similarity >= NEARLY_SAME || (samePlace && sameNumber));
    add(state, best.a, best.b, 'similar', sure);
  }
}

/** Pairs what is left between two neighbours that belong together, where both sides have equally many there. */
function betweenNeighbours(state: State): void {
  const { from, to, partner } = state;
  const gaps: { readonly start: number; readonly end: number }[] = [];
  for (let start = 0; start < from.length; start++) {
    let end = start;
    while (end < from.length && isFree(from, end, partner)) end++;
    if (end > start) gaps.push({ start, end });
    start = end;
  }
  for (const { start, end } of gaps) {
    const before = from[start - 1];
    const after = from[end];
    const left = before === undefined ? 0 : positionOf(to, partner.get(before)) + 1;
    const right = after === undefined ? to.length : positionOf(to, partner.get(after));
    const theirs = to.slice(left, Math.max(left, right));
    if (theirs.every((item) => !partner.has(item))) pairGap(state, from.slice(start, end), theirs);
  }
}

/** Questions with and without a number are counted apart: a heading is never the partner of a question. */
function pairGap(state: State, mine: readonly MatchItem[], theirs: readonly MatchItem[]): void {
  const keyOf = ({ node, place }: MatchItem) => `${node.printedNumber === null}|${place}`;
  const right = groupByKey(theirs, keyOf);
  for (const [key, left] of groupByKey(mine, keyOf)) {
    const others = right.get(key) ?? [];
    if (others.length !== left.length) continue;
    for (const [i, a] of left.entries()) {
      const b = others[i];
      if (b === undefined) break;
      const sameNumber = a.node.printedNumber === b.node.printedNumber;
      add(state, a, b, 'samePlace', sameNumber && isPlausible(state, a, b));
    }
  }
}

function isFree(items: readonly MatchItem[], at: number, partner: State['partner']): boolean {
  const item = items[at];
  return item !== undefined && !partner.has(item);
}

function positionOf(items: readonly MatchItem[], item: MatchItem | undefined): number {
  return item === undefined ? -1 : items.indexOf(item);
}
