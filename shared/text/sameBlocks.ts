import type { Block } from '#shared/model/text';
import { sameMarks } from './marks';

/** Whether two texts are the same, block by block; cheap where they share their blocks. */
export function sameBlocks(a: readonly Block[], b: readonly Block[]): boolean {
  return a === b || (a.length === b.length && a.every((block, index) => isSame(block, b[index])));
}

function isSame(a: Block, b: Block | undefined): boolean {
  if (a === b) return true;
  return b?.id === a.id && b.text === a.text && b.question === a.question && sameMarks(a.marks, b.marks);
}
