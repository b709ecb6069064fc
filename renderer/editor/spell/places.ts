import { asId, type BlockId } from '#shared/model/ids';
import type { TextPoint } from '#shared/model/text';
import { domPoint } from '../coding/domPoint';

/** The place in the text under a point of the window; null beside the text. */
export function pointAt(
  root: HTMLElement,
  { x, y }: { readonly x: number; readonly y: number },
): TextPoint | null {
  const caret = document.caretPositionFromPoint(x, y);
  const node = caret?.offsetNode;
  const block = (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>('.fw-block');
  if (!caret || !node || !block || !root.contains(block)) return null;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, caret.offset);
  return { block: asId<BlockId>(block.dataset.block ?? ''), offset: before.toString().length };
}

/** Where characters of a block stand in the window. */
export function rectOf(block: HTMLElement, from: number, to: number): DOMRect {
  const range = document.createRange();
  const start = domPoint(block, from, 'start');
  const end = domPoint(block, to, 'end');
  if (start) range.setStart(start.node, start.offset);
  if (end) range.setEnd(end.node, end.offset);
  return range.getBoundingClientRect();
}
