import type { BlockId } from '#shared/model/ids';
import type { Block } from '#shared/model/text';
import { type BlockGroup, joinTexts } from './blockGroup';
import { commonEnds } from './commonEnds';
import type { TextEdit } from './edit';

/**
 * Lays two versions of a text side by side: first the moves that bring the blocks that went on into their
 * new order, then groups of changed places in that order.
 */
export function alignBlocks(
  before: readonly Block[],
  after: readonly Block[],
): { readonly moves: readonly TextEdit[]; readonly groups: readonly BlockGroup[] } {
  const head = commonCount(before, after, (list, step) => list[step]);
  const shorter = Math.min(before.length, after.length) - head;
  const tail = Math.min(
    shorter,
    commonCount(before, after, (list, step) => list[list.length - 1 - step]),
  );
  const old = before.slice(head, before.length - tail);
  const now = after.slice(head, after.length - tail);
  const { moves, ordered } = orderLike(old, now, before[head - 1]?.id ?? null);
  return { moves, groups: groupChanges(ordered, now) };
}

function commonCount(
  before: readonly Block[],
  after: readonly Block[],
  at: (list: readonly Block[], step: number) => Block | undefined,
): number {
  const limit = Math.min(before.length, after.length);
  let count = 0;
  while (count < limit && at(before, count) === at(after, count)) count++;
  return count;
}

/** Moves as few blocks as possible: those outside the longest run that kept its order. */
function orderLike(
  old: readonly Block[],
  now: readonly Block[],
  previousId: BlockId | null,
): { readonly moves: readonly TextEdit[]; readonly ordered: readonly Block[] } {
  const places = new Map(old.map((block, index) => [block.id, index]));
  const going = now.filter((block) => places.has(block.id)).map((block) => block.id);
  const stable = new Set(longestRising(going.map((id) => places.get(id) ?? 0)).map((step) => going[step]));
  const moves: TextEdit[] = [];
  let ordered = old;
  let previous = previousId;
  for (const id of going) {
    if (!stable.has(id)) {
      moves.push({ kind: 'move', block: id, after: previous });
      ordered = moveAfter(ordered, id, previous);
    }
    previous = id;
  }
  return { moves, ordered };
}

function moveAfter(blocks: readonly Block[], id: BlockId, after: BlockId | null): readonly Block[] {
  const moved = blocks.filter((block) => block.id === id);
  const rest = blocks.filter((block) => block.id !== id);
  return rest.toSpliced(rest.findIndex((block) => block.id === after) + 1, 0, ...moved);
}

/** Indexes of a longest rising run, by patience sorting (n log n). */
function longestRising(values: readonly number[]): readonly number[] {
  const tails: number[] = [];
  const previous: number[] = [];
  values.forEach((value, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const run: number[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) run.push(at);
  return run.reverse();
}

/**
 * Blocks that came or went between two that stayed belong to the neighbour their text shares more with,
 * by the length of text that would otherwise count as removed and typed anew.
 */
function groupChanges(old: readonly Block[], now: readonly Block[]): readonly BlockGroup[] {
  const nowById = new Map(now.map((block) => [block.id, block]));
  const oldIds = new Set(old.map((block) => block.id));
  const stays = old.filter((block) => nowById.has(block.id));
  const oldGaps = gaps(old, (block) => nowById.has(block.id));
  const nowGaps = gaps(now, (block) => oldIds.has(block.id));
  const groups: BlockGroup[] = stays.map((block) => ({
    old: [block],
    now: [nowById.get(block.id) ?? block],
  }));
  const loose: BlockGroup[] = [];
  oldGaps.forEach((oldGap, index) => {
    const gap: BlockGroup = { old: oldGap, now: nowGaps[index] ?? [] };
    if (gap.old.length + gap.now.length === 0) return;
    const options = [
      { at: index - 1, joint: (group: BlockGroup) => concat(group, gap) },
      { at: index, joint: (group: BlockGroup) => concat(gap, group) },
    ].flatMap(({ at, joint }) => {
      const group = groups[at];
      if (!group || group.old.length + group.now.length > 2) return [];
      const joined = joint(group);
      return [{ at, joined, gain: keptText(joined) - keptText(group) }];
    });
    const best = options.sort((a, b) => b.gain - a.gain)[0];
    if (best && best.gain > 0) groups[best.at] = best.joined;
    else loose.push(gap);
  });
  return [...groups, ...loose];
}

/** The blocks before, between and behind those that stay. */
function gaps(blocks: readonly Block[], stays: (block: Block) => boolean): readonly (readonly Block[])[] {
  const result: Block[][] = [[]];
  for (const block of blocks) {
    if (stays(block)) result.push([]);
    else result.at(-1)?.push(block);
  }
  return result;
}

function concat(a: BlockGroup, b: BlockGroup): BlockGroup {
  return { old: [...a.old, ...b.old], now: [...a.now, ...b.now] };
}

function keptText({ old, now }: BlockGroup): number {
  const { prefix, suffix } = commonEnds(joinTexts(old), joinTexts(now));
  return prefix + suffix;
}
