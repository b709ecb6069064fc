import type { Block, TextPoint, TextRange } from '#shared/model/text';
import { stepFrom } from '#shared/text/boundaries';
import { blockOrder, comparePoints } from '#shared/text/range';

export interface BoundaryMove {
  readonly edge: 'start' | 'end';
  readonly direction: 'back' | 'forward';
  readonly by: 'character' | 'word';
}

/**
 * A passage with one edge moved to the next border. An edge that leaves its paragraph goes on in the next one that
 * has words. Null when nothing would be left of the passage, or there is nowhere to go.
 */
export function moveBoundary(
  blocks: readonly Block[],
  range: TextRange,
  { edge, direction, by }: BoundaryMove,
): TextRange | null {
  const point = moved(blocks, range[edge], edge, direction, by);
  if (point === null) return null;
  const next = { ...range, [edge]: point };
  return comparePoints(next.start, next.end, blockOrder(blocks)) < 0 ? next : null;
}

function moved(
  blocks: readonly Block[],
  point: TextPoint,
  edge: 'start' | 'end',
  direction: 'back' | 'forward',
  by: 'character' | 'word',
): TextPoint | null {
  const index = blocks.findIndex(({ id }) => id === point.block);
  const block = blocks[index];
  if (block === undefined) return null;
  const offset = within(block.text, point.offset, edge, direction, by);
  if (offset !== null) return { block: block.id, offset };
  const next =
    direction === 'forward'
      ? blocks.slice(index + 1).find(({ text }) => text !== '')
      : blocks.slice(0, index).findLast(({ text }) => text !== '');
  if (next === undefined) return null;
  // A passage begins at a character of its own and ends behind one, so an edge takes a word along.
  const at = direction === 'forward' ? 0 : next.text.length;
  const natural = (edge === 'start') === (direction === 'forward');
  return { block: next.id, offset: natural ? at : (within(next.text, at, edge, direction, by) ?? at) };
}

/** The next border in one paragraph; null when it lies in another one. */
function within(
  text: string,
  offset: number,
  edge: 'start' | 'end',
  direction: 'back' | 'forward',
  by: 'character' | 'word',
): number | null {
  const back = direction === 'back';
  const step = stepFrom(text, offset, by, back);
  if (step === offset) return null;
  if (by === 'character') {
    const leaves = edge === 'start' ? step >= text.length : step <= 0;
    return leaves ? null : step;
  }
  // Going out, an edge stops at the far side of a word; drawn in, at the near side of the next one.
  if (edge === 'start' && !back) {
    if (text.slice(step).trim() === '') return null;
    return stepFrom(text, stepFrom(text, step, 'word', false), 'word', true);
  }
  if (edge === 'end' && back) {
    if (text.slice(0, step).trim() === '') return null;
    return stepFrom(text, stepFrom(text, step, 'word', true), 'word', false);
  }
  return step;
}
