import { type DragEvent, useRef } from 'react';
import { asId, type BlockId, type CodeId } from '#shared/model/ids';
import { codeDrag, passageDrag } from './dragKinds';

interface TextDrop {
  readonly onDragStartCapture: (event: DragEvent) => void;
  readonly onDragOverCapture: (event: DragEvent) => void;
  readonly onDragLeaveCapture: () => void;
  readonly onDropCapture: (event: DragEvent) => void;
}

/**
 * A code dropped on the selection codes it; dropped beside it, it codes the paragraph under the pointer, which is
 * framed meanwhile. The other way round, a selection can be dragged out onto a code.
 */
export function useTextDrop(onDrop: (code: CodeId, block: BlockId | null) => void): TextDrop {
  const framed = useRef<Element | null>(null);

  function frame(element: Element | null): void {
    if (framed.current === element) return;
    framed.current?.classList.remove('fw-drop');
    element?.classList.add('fw-drop');
    framed.current = element;
  }

  return {
    onDragStartCapture({ dataTransfer }) {
      if (document.getSelection()?.isCollapsed !== false) return;
      dataTransfer.setData(passageDrag, 'selection');
      dataTransfer.effectAllowed = 'copy';
    },
    onDragOverCapture(event) {
      if (!event.dataTransfer.types.includes(codeDrag)) return;
      event.preventDefault();
      event.stopPropagation();
      event.dataTransfer.dropEffect = 'copy';
      frame(onSelection(event) ? null : blockOf(event.target));
    },
    onDragLeaveCapture: () => frame(null),
    onDropCapture(event) {
      const code = event.dataTransfer.getData(codeDrag);
      frame(null);
      if (code === '') return;
      event.preventDefault();
      event.stopPropagation();
      const block = onSelection(event) ? null : (blockOf(event.target)?.dataset.block ?? null);
      onDrop(asId<CodeId>(code), block === null ? null : asId<BlockId>(block));
    },
  };
}

function blockOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-block]') : null;
}

function onSelection({ clientX, clientY }: DragEvent): boolean {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return false;
  return [...selection.getRangeAt(0).getClientRects()].some(
    ({ left, right, top, bottom }) =>
      clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
  );
}
