import type { Block, TextPoint, TextRange } from '#shared/model/text';
import { sentencesOf, stepFrom, type Unit, unitAround } from './boundaries';
import { blockOrder, comparePoints, isEmptyRange } from './range';

/** The selection grown to whole words, sentences or paragraphs; from a caret, the unit it stands in. */
export function selectUnit(blocks: readonly Block[], range: TextRange, unit: Unit): TextRange {
  const start = around(blocks, range.start, unit);
  if (!start) return range;
  if (isEmptyRange(range)) return start;
  // The end of a selection stands behind its last character; its unit is the one that character is in.
  const last = { ...range.end, offset: Math.max(0, range.end.offset - 1) };
  const end = around(blocks, last, unit);
  if (!end) return range;
  const order = blockOrder(blocks);
  return {
    start: comparePoints(start.start, range.start, order) < 0 ? start.start : range.start,
    end: comparePoints(end.end, range.end, order) > 0 ? end.end : range.end,
  };
}

/**
 * Moves one end of a selection to the next border of a unit: the end forward, or the start back. At a block's
 * border it goes on in the next block.
 */
export function extendRange(
  blocks: readonly Block[],
  range: TextRange,
  unit: Unit,
  direction: 'forward' | 'back',
): TextRange {
  return direction === 'forward'
    ? { ...range, end: nextBorder(blocks, range.end, unit) }
    : { ...range, start: previousBorder(blocks, range.start, unit) };
}

function around(blocks: readonly Block[], point: TextPoint, unit: Unit): TextRange | null {
  const block = blocks.find(({ id }) => id === point.block);
  return block ? unitAround(block, point, unit) : null;
}

function nextBorder(blocks: readonly Block[], point: TextPoint, unit: Unit): TextPoint {
  const index = blocks.findIndex(({ id }) => id === point.block);
  const from = blocks
    .slice(index)
    .find(({ text }, step) => (step === 0 ? point.offset < text.length : text !== ''));
  if (!from) return point;
  const offset = from.id === point.block ? point.offset : 0;
  return { block: from.id, offset: borderBehind(from.text, offset, unit) };
}

function previousBorder(blocks: readonly Block[], point: TextPoint, unit: Unit): TextPoint {
  const index = blocks.findIndex(({ id }) => id === point.block);
  const from = blocks
    .slice(0, index + 1)
    .findLast(({ id, text }) => (id === point.block ? point.offset > 0 : text !== ''));
  if (!from) return point;
  const offset = from.id === point.block ? point.offset : from.text.length;
  return { block: from.id, offset: borderBefore(from.text, offset, unit) };
}

function borderBehind(text: string, offset: number, unit: Unit): number {
  if (unit === 'word') return stepFrom(text, offset, 'word', false);
  if (unit === 'paragraph') return text.length;
  return sentencesOf(text).find(({ end }) => end > offset)?.end ?? text.length;
}

function borderBefore(text: string, offset: number, unit: Unit): number {
  if (unit === 'word') return stepFrom(text, offset, 'word', true);
  if (unit === 'paragraph') return 0;
  return sentencesOf(text).findLast(({ start }) => start < offset)?.start ?? 0;
}
