import { asId, type BlockId, type GuideNodeId } from '#shared/model/ids';
import type { Anchor, Block, Mark } from '#shared/model/text';

/** A block for tests: `block('a', 'Text', 'q1')`. */
export function block(
  id: string,
  text: string,
  question: string | null = null,
  marks: readonly Mark[] = [],
): Block {
  return {
    id: asId<BlockId>(id),
    kind: 'paragraph',
    text,
    marks,
    question: question === null ? null : asId<GuideNodeId>(question),
  };
}

/** A placed anchor: `anchor('a', 0, 'b', 4)`. */
export function anchor(startBlock: string, start: number, endBlock: string, end: number): Anchor {
  return {
    start: { block: asId<BlockId>(startBlock), offset: start },
    end: { block: asId<BlockId>(endBlock), offset: end },
    state: 'placed',
  };
}
