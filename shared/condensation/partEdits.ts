import type { BlockId } from '#shared/model/ids';
import type { Block } from '#shared/model/text';
import { applyEdit, type TextEdit } from '#shared/text/edit';

/**
 * Edits of a part of a text as edits of the whole: a row's sentences are edited by themselves, but are blocks of
 * the case report, between others. "At the start" of the part is before its first block, neighbours of the part
 * are made neighbours before they are joined; the blocks between keep their order.
 *
 * @param part the part's blocks, in the order of the whole
 * @param place the block after which the part begins when it is still empty; null = at the start
 */
export function editsInWhole(
  whole: readonly Block[],
  part: ReadonlySet<BlockId>,
  edits: readonly TextEdit[],
  place: BlockId | null,
): readonly TextEdit[] {
  let blocks = whole;
  const own = new Set(part);
  const made: TextEdit[] = [];
  const add = (edit: TextEdit) => {
    blocks = applyEdit(blocks, edit);
    made.push(edit);
  };
  /** What stands before the part's first block. */
  const before = (): BlockId | null => {
    const first = blocks.findIndex(({ id }) => own.has(id));
    return first < 0 ? place : (blocks[first - 1]?.id ?? null);
  };
  for (const edit of edits) {
    switch (edit.kind) {
      case 'insert':
        add({ ...edit, after: edit.after ?? before() });
        own.add(edit.block.id);
        break;
      case 'move': {
        const first = blocks.find(({ id }) => own.has(id))?.id;
        if (edit.after === null && first === edit.block) break;
        add({ ...edit, after: edit.after ?? before() });
        break;
      }
      case 'join': {
        const at = blocks.findIndex(({ id }) => id === edit.first);
        if (blocks[at + 1]?.id !== edit.second) add({ kind: 'move', block: edit.second, after: edit.first });
        add(edit);
        own.delete(edit.keep === 'first' ? edit.second : edit.first);
        break;
      }
      case 'split':
        add(edit);
        own.add(edit.into);
        break;
      case 'remove':
        add(edit);
        own.delete(edit.block);
        break;
      default:
        add(edit);
    }
  }
  return made;
}
