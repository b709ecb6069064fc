import type { BlockId } from '#shared/model/ids';
import type { Block } from '#shared/model/text';
import { applyEdit, type TextEdit } from '#shared/text/edit';

/**
 * Edits made in an editor that shows only a part of a text (the answers, or the inbox), as edits of the whole.
 * What stood first in the part stays behind what stands before the part; blocks that are joined are neighbours
 * in the part, but perhaps not in the whole, and are brought together first.
 */
export function editsOfWhole(
  whole: readonly Block[],
  part: readonly Block[],
  edits: readonly TextEdit[],
): readonly TextEdit[] {
  const first = placeBefore(whole, new Set(part.map(({ id }) => id)));
  const lifted: TextEdit[] = [];
  let blocks = whole;
  function apply(edit: TextEdit): void {
    lifted.push(edit);
    blocks = applyEdit(blocks, edit);
  }
  for (const edit of edits) {
    if (edit.kind === 'join' && !areNeighbours(blocks, edit.first, edit.second)) {
      apply({ kind: 'move', block: edit.second, after: edit.first });
    }
    const leads = (edit.kind === 'insert' || edit.kind === 'move') && edit.after === null;
    apply(leads ? { ...edit, after: first } : edit);
  }
  return lifted;
}

/** The block before the part's first one; for an empty part the last of all. */
function placeBefore(whole: readonly Block[], part: ReadonlySet<BlockId>): BlockId | null {
  const index = whole.findIndex(({ id }) => part.has(id));
  return (index < 0 ? whole.at(-1) : whole[index - 1])?.id ?? null;
}

function areNeighbours(blocks: readonly Block[], first: BlockId, second: BlockId): boolean {
  const index = blocks.findIndex(({ id }) => id === first);
  return blocks[index + 1]?.id === second;
}
