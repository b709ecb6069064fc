import { $getNodeByKey, type LexicalEditor, type NodeKey } from 'lexical';
import type { BlockId } from '#shared/model/ids';
import { $isBlockNode, BlockNode } from './nodes/BlockNode';

interface BlockListeners {
  readonly onDrawn: (block: BlockId, element: HTMLElement) => void;
  readonly onGone: (block: BlockId) => void;
}

/** Tells which element shows which block, as Lexical draws, redraws and removes them. */
export function watchDrawnBlocks(editor: LexicalEditor, { onDrawn, onGone }: BlockListeners): () => void {
  const idOf = new Map<NodeKey, BlockId>();
  return editor.registerMutationListener(BlockNode, (mutations) => {
    for (const [key, mutation] of mutations) {
      const known = idOf.get(key);
      const id = editor.getEditorState().read(() => {
        const node = $getNodeByKey(key);
        return $isBlockNode(node) ? node.getBlockId() : undefined;
      });
      const drawn = mutation === 'destroyed' ? null : editor.getElementByKey(key);
      if (known !== undefined && (known !== id || drawn === null)) onGone(known);
      if (id === undefined || drawn === null) idOf.delete(key);
      else {
        idOf.set(key, id);
        onDrawn(id, drawn);
      }
    }
  });
}
