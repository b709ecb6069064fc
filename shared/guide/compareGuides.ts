import type { Guide, GuideNode } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import { type PlacedNode, walkNodes } from './guideNodes';
import { matchGuides } from './matchGuides';
import { effectiveRoles } from './roleGuide';

export type Difference = 'number' | 'text' | 'roles' | 'kind' | 'optional' | 'condition' | 'place';

/** Two nodes that ask the same, or one without a counterpart. */
export interface CompareRow {
  readonly left: GuideNode | null;
  readonly right: GuideNode | null;
  /** 1 for sections. */
  readonly level: number;
  /** In what a pair differs; empty for equal pairs and for nodes that stand alone. */
  readonly differences: readonly Difference[];
  /** False where the pair was matched by likeness and another reading is possible. */
  readonly sure: boolean;
}

/**
 * Two guides or versions side by side, in the left one's printed order; what only the right one asks follows the
 * node it is printed after. Nodes of one question family belong together, then those that ask the same.
 */
export function compareGuides(left: Guide, right: Guide): CompareRow[] {
  const rights = new Map([...walkNodes(right)].map((placed) => [placed.node.id, placed]));
  const pairs = pairNodes(left, right);
  const paired = new Set([...pairs.values()].map(({ to }) => to));
  const alone = nodesAfter(right, paired);
  const single = ({ node, parents }: PlacedNode): CompareRow => {
    return { left: null, right: node, level: parents.length + 1, differences: [], sure: true };
  };
  const rows: CompareRow[] = (alone.get(null) ?? []).map(single);
  for (const mine of walkNodes(left)) {
    const pair = pairs.get(mine.node.id);
    const theirs = pair === undefined ? undefined : rights.get(pair.to);
    rows.push({
      left: mine.node,
      right: theirs?.node ?? null,
      level: mine.parents.length + 1,
      differences: theirs === undefined ? [] : differencesOf(mine, theirs, left, right, pairs),
      sure: pair?.sure ?? true,
    });
    if (theirs !== undefined) rows.push(...(alone.get(theirs.node.id) ?? []).map(single));
  }
  return rows;
}

type Pairs = ReadonlyMap<GuideNodeId, { readonly to: GuideNodeId; readonly sure: boolean }>;

/** Likeness within a family first, then the family alone, then likeness alone. */
function pairNodes(left: Guide, right: Guide): Pairs {
  const pairs = new Map<GuideNodeId, { to: GuideNodeId; sure: boolean }>();
  const taken = new Set<GuideNodeId>();
  const pair = (from: GuideNodeId, to: GuideNodeId, sure: boolean) => {
    if (pairs.has(from) || taken.has(to)) return;
    taken.add(to);
    pairs.set(from, { to, sure });
  };
  const alike = matchGuides(left, right).pairs;
  const [families, theirs] = [familiesOf(left), familiesOf(right)];
  for (const { from, to } of alike) {
    const family = families.get(from);
    if (family !== undefined && family === theirs.get(to)) pair(from, to, true);
  }
  for (const [from, family] of families) {
    const free = [...theirs].filter(([to, name]) => name === family && !taken.has(to));
    const [only] = free;
    if (only !== undefined && free.length === 1) pair(from, only[0], true);
  }
  for (const { from, to, sure } of alike) pair(from, to, sure);
  return pairs;
}

function familiesOf(guide: Guide): ReadonlyMap<GuideNodeId, string> {
  return new Map(
    [...walkNodes(guide)].flatMap(({ node }) => (node.familyId === null ? [] : [[node.id, node.familyId]])),
  );
}

/** Nodes without a counterpart by the paired node they are printed after; null = at the top. */
function nodesAfter(
  guide: Guide,
  paired: ReadonlySet<GuideNodeId>,
): ReadonlyMap<GuideNodeId | null, readonly PlacedNode[]> {
  const after = new Map<GuideNodeId | null, PlacedNode[]>();
  let last: GuideNodeId | null = null;
  for (const placed of walkNodes(guide)) {
    if (paired.has(placed.node.id)) {
      last = placed.node.id;
      continue;
    }
    const list = after.get(last);
    if (list) list.push(placed);
    else after.set(last, [placed]);
  }
  return after;
}

function differencesOf(
  a: PlacedNode,
  b: PlacedNode,
  left: Guide,
  right: Guide,
  pairs: Pairs,
): readonly Difference[] {
  const found: Difference[] = [];
  const differ = (difference: Difference, differs: boolean) => {
    if (differs) found.push(difference);
  };
  differ('number', a.node.printedNumber !== b.node.printedNumber);
  differ('text', a.node.text !== b.node.text);
  differ('kind', a.node.kind !== b.node.kind);
  differ('optional', a.node.optional !== b.node.optional);
  differ('condition', a.node.condition !== b.node.condition);
  differ('roles', asked(a, left) !== asked(b, right));
  const [above, theirs] = [a.parents.at(-1)?.id, b.parents.at(-1)?.id];
  differ('place', (above === undefined ? undefined : pairs.get(above)?.to) !== theirs);
  return found;
}

/** Everyone is the same as every role of the guide. */
function asked({ node, parents }: PlacedNode, guide: Guide): string {
  const roles = effectiveRoles(node, parents);
  const all = guide.roles.map(({ code }) => code);
  return [...(roles.length === 0 ? all : roles)].sort().join();
}
