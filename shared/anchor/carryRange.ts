import type { BlockId } from '#shared/model/ids';
import type { TextRange } from '#shared/model/text';
import type { TextEdit } from '#shared/text/edit';
import { type RangePiece, resolveRange, samePoint, tightenRange } from '#shared/text/range';
import { carryPoint } from './carryPoint';
import type { EditStep } from './editStep';

/** A placed range after one edit, or null when none of its text is left. Unchanged ranges keep identity. */
export function carryRange(range: TextRange, step: EditStep): TextRange | null {
  if (range.start.block === range.end.block) {
    return step.edit.kind === 'remove' && step.edit.block === range.start.block
      ? null
      : carryEnds(range, step);
  }
  if (!touches(range, step)) return range;
  if (step.edit.kind === 'move') return carryThroughMove(range, step.edit.block, step);
  if (step.edit.kind === 'remove') return tighten(carryOutOfBlock(range, step.edit.block, step), step);
  const carried = carryEnds(range, step);
  return carried === null ? null : tighten(carried, step);
}

function carryEnds(range: TextRange, step: EditStep): TextRange | null {
  const start = carryPoint(range.start, 'start', step);
  const end = carryPoint(range.end, 'end', step);
  if (start.block === end.block && start.offset >= end.offset) return null;
  return start === range.start && end === range.end ? range : { start, end };
}

function tighten(range: TextRange, step: EditStep): TextRange | null {
  const tight = tightenRange(step.after, range, step.orderAfter());
  return samePoint(tight.start, tight.end) ? null : tight;
}

/** Whether an edit happens in one of the blocks a range over several blocks runs through. */
function touches(range: TextRange, { edit, orderBefore }: EditStep): boolean {
  const order = orderBefore();
  const first = order.get(range.start.block) ?? 0;
  const last = order.get(range.end.block) ?? 0;
  return editedBlocks(edit).some((block) => {
    const index = order.get(block) ?? -1;
    return index >= first && index <= last;
  });
}

function editedBlocks(edit: TextEdit): readonly BlockId[] {
  switch (edit.kind) {
    case 'join':
      return [edit.first, edit.second];
    case 'insert': // between the blocks of a range it belongs to the range, elsewhere it does not
    case 'marks':
    case 'question':
      return [];
    default:
      return [edit.block];
  }
}

/** The range without the block that goes, its edge drawn in to the neighbour inside the range. */
function carryOutOfBlock(range: TextRange, block: BlockId, { before, orderBefore }: EditStep): TextRange {
  const index = orderBefore().get(block) ?? 0;
  const next = before[index + 1];
  const previous = before[index - 1];
  if (block === range.start.block && next) return { ...range, start: { block: next.id, offset: 0 } };
  if (block === range.end.block && previous) {
    return { ...range, end: { block: previous.id, offset: previous.text.length } };
  }
  return range;
}

/**
 * A block of the range moves. The range keeps all its text when that still hangs together (also when the
 * block lands in its middle: what lies between belongs to it). Otherwise it is torn, and stays with the
 * larger part of its text; with equal parts, with the blocks that did not move.
 */
function carryThroughMove(range: TextRange, moved: BlockId, step: EditStep): TextRange {
  const pieces = resolveRange(step.before, range, step.orderBefore()).filter(hasText);
  const own = pieces.find((piece) => piece.block.id === moved);
  const rest = pieces.filter((piece) => piece !== own);
  const first = rest[0];
  const last = rest.at(-1);
  if (!own) return range;
  if (!first || !last) return span(own, own);
  const order = step.orderAfter();
  const place = order.get(moved) ?? 0;
  const from = order.get(first.block.id) ?? 0;
  const to = order.get(last.block.id) ?? 0;
  if (place > from && place < to) return span(first, last);
  if (place < from && meets(own, first, step)) return span(own, last);
  if (place > to && meets(last, own, step)) return span(first, own);
  return lengthOf([own]) > lengthOf(rest) ? span(own, own) : span(first, last);
}

/** Whether no text lies between two pieces of a range, empty blocks aside. */
function meets(left: RangePiece, right: RangePiece, { after, orderAfter }: EditStep): boolean {
  if (left.to !== left.block.text.length || right.from !== 0) return false;
  const order = orderAfter();
  const between = after.slice((order.get(left.block.id) ?? 0) + 1, order.get(right.block.id));
  return between.every((block) => block.text === '');
}

function hasText(piece: RangePiece): boolean {
  return piece.to > piece.from;
}

function lengthOf(pieces: readonly RangePiece[]): number {
  return pieces.reduce((sum, { from, to }) => sum + to - from, 0);
}

function span(first: RangePiece, last: RangePiece): TextRange {
  return {
    start: { block: first.block.id, offset: first.from },
    end: { block: last.block.id, offset: last.to },
  };
}
