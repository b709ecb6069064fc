import type { BlockId } from '#shared/model/ids';
import type { Block, TextPoint, TextRange } from '#shared/model/text';

/** The part of a range that lies in one block: UTF-16 offsets `from` to `to` of the block at `index`. */
export interface RangePiece {
  readonly index: number;
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

export type BlockOrder = ReadonlyMap<BlockId, number>;

/** Each block's place in the text. */
export function blockOrder(blocks: readonly Block[]): BlockOrder {
  return new Map(blocks.map((block, index) => [block.id, index]));
}

/** Canonical text: the blocks joined with one line feed. */
export function canonicalText(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join('\n');
}

/**
 * The pieces of a range, block by block in the order of the text. Empty when one of its blocks is not in
 * the text. Offsets past a block's end are cut, never an error: the range may come from an older text.
 */
export function resolveRange(
  blocks: readonly Block[],
  { start, end }: TextRange,
  order: BlockOrder = blockOrder(blocks),
): readonly RangePiece[] {
  const first = order.get(start.block);
  const last = order.get(end.block);
  if (first === undefined || last === undefined) return [];
  return blocks.slice(first, last + 1).map((block, step) => {
    const index = first + step;
    const from = index === first ? Math.min(start.offset, block.text.length) : 0;
    const to = index === last ? Math.min(end.offset, block.text.length) : block.text.length;
    return { index, block, from, to: Math.max(from, to) };
  });
}

/** The words a range stands on, pieces of several blocks joined with one line feed. */
export function sliceRange(blocks: readonly Block[], range: TextRange, order?: BlockOrder): string {
  return resolveRange(blocks, range, order)
    .map(({ block, from, to }) => block.text.slice(from, to))
    .join('\n');
}

/** Below zero when `a` lies before `b`. Both blocks must be in the text. */
export function comparePoints(a: TextPoint, b: TextPoint, order: BlockOrder): number {
  if (a.block === b.block) return a.offset - b.offset;
  return (order.get(a.block) ?? 0) - (order.get(b.block) ?? 0);
}

/**
 * The same range without line ends at its edges: it starts at a character of its own and ends behind one.
 * Ranges are kept so, because only then "text inserted at a boundary stays outside" means the same at the
 * edge of a block as within it. A range without any character stays where it starts, collapsed.
 */
export function tightenRange(
  blocks: readonly Block[],
  range: TextRange,
  order: BlockOrder = blockOrder(blocks),
): TextRange {
  if (range.start.block === range.end.block) return range;
  const full = resolveRange(blocks, range, order).filter((piece) => piece.to > piece.from);
  const first = full[0];
  const last = full.at(-1);
  if (!first || !last) return { start: range.start, end: range.start };
  const start = { block: first.block.id, offset: first.from };
  const end = { block: last.block.id, offset: last.to };
  return samePoint(start, range.start) && samePoint(end, range.end) ? range : { start, end };
}

export function samePoint(a: TextPoint, b: TextPoint): boolean {
  return a.block === b.block && a.offset === b.offset;
}

/** True when a range has no extent at all; a range over line ends only is not looked at here. */
export function isEmptyRange(range: TextRange): boolean {
  return samePoint(range.start, range.end);
}
