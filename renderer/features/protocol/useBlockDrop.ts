import { type DragEvent, useState } from 'react';
import type { BlockId } from '#shared/model/ids';
import { draggedBlocksType, droppedBlocks } from '../../editor/dragHandle';

/** Makes a place take paragraphs that are dragged from a text. `over`: they are held above it. */
export function useBlockDrop(enabled: boolean, onBlocks: (blocks: readonly BlockId[]) => void) {
  const [over, setOver] = useState(false);
  const takes = ({ dataTransfer }: DragEvent) => enabled && dataTransfer.types.includes(draggedBlocksType);
  const handlers = {
    onDragOver(event: DragEvent): void {
      if (!takes(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move';
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop(event: DragEvent): void {
      setOver(false);
      if (!takes(event)) return;
      event.preventDefault();
      const blocks = droppedBlocks(event.dataTransfer);
      if (blocks.length > 0) onBlocks(blocks);
    },
  };
  return { over, handlers };
}
