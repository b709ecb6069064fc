import type { Block } from '#shared/model/text';
import { applyEdit, type TextEdit } from '#shared/text/edit';
import { type BlockOrder, blockOrder } from '#shared/text/range';

/** One edit with the text before and after it. */
export interface EditStep {
  readonly edit: TextEdit;
  readonly before: readonly Block[];
  readonly after: readonly Block[];
  readonly orderBefore: () => BlockOrder;
  readonly orderAfter: () => BlockOrder;
}

/** Plays edits through once, so that thousands of anchors can be carried along the same steps. */
export function editSteps(blocks: readonly Block[], edits: readonly TextEdit[]): readonly EditStep[] {
  let before = blocks;
  let orderBefore = lazyOrder(blocks);
  return edits.map((edit) => {
    const after = applyEdit(before, edit);
    const orderAfter = lazyOrder(after);
    const step = { edit, before, after, orderBefore, orderAfter };
    before = after;
    orderBefore = orderAfter;
    return step;
  });
}

/** Most edits are keystrokes inside one block and never ask for the order. */
function lazyOrder(blocks: readonly Block[]): () => BlockOrder {
  let order: BlockOrder | null = null;
  return () => {
    order ??= blockOrder(blocks);
    return order;
  };
}
