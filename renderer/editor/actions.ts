import type { BlockId } from '#shared/model/ids';
import type { Block, TextRange } from '#shared/model/text';
import { stepFrom } from '#shared/text/boundaries';
import { type Composed, deleteRange, joinBlocks } from '#shared/text/compose';
import { isEmptyRange } from '#shared/text/range';

export type DeleteStep = 'character' | 'word';

/**
 * What Backspace and Delete do: the selection goes; without one, the neighbouring character or word; at the
 * edge of a block it is joined with its neighbour in the same answer. Null when there is nothing to do.
 */
export function deleteStep(
  blocks: readonly Block[],
  range: TextRange,
  by: DeleteStep,
  back: boolean,
): Composed | null {
  if (!isEmptyRange(range)) return deleteRange(blocks, range);
  const { block: id, offset } = range.start;
  const index = blocks.findIndex((block) => block.id === id);
  const block = blocks[index];
  if (!block) return null;
  const target = stepFrom(block.text, offset, by, back);
  if (target === offset) {
    return back ? joinBlocks(blocks[index - 1], block) : joinBlocks(block, blocks[index + 1]);
  }
  const [from, to] = back ? [target, offset] : [offset, target];
  return deleteRange(blocks, pointsIn(id, from, to));
}

/** Everything from the first character to the last; null for a text without blocks. */
export function wholeText(blocks: readonly Block[]): TextRange | null {
  const first = blocks[0];
  const last = blocks.at(-1);
  if (!first || !last) return null;
  return {
    start: { block: first.id, offset: 0 },
    end: { block: last.id, offset: last.text.length },
  };
}

function pointsIn(block: BlockId, from: number, to: number): TextRange {
  return { start: { block, offset: from }, end: { block, offset: to } };
}
