import { asId, type BlockId } from '#shared/model/ids';

/** What a dragged paragraph is called among the drag's data; dropping places look for it. */
export const draggedBlocksType = 'application/x-fallwerk-blocks';

export interface DragHandleOptions {
  readonly shell: HTMLElement;
  readonly root: HTMLElement;
  readonly label: string;
  readonly mayDrag: () => boolean;
  /** What goes along with a paragraph: itself, or the whole selection it is part of. */
  readonly blocksWith: (block: BlockId) => readonly BlockId[];
}

/**
 * A grip beside the paragraph under the pointer. It stands outside the text, because a drag that begins in the
 * text is nearly always a slip of the hand, and the editor refuses it. By keyboard paragraphs move otherwise.
 */
export function createDragHandle({ shell, root, label, mayDrag, blocksWith }: DragHandleOptions): () => void {
  const handle = document.createElement('div');
  handle.className = 'fw-drag-handle';
  handle.draggable = true;
  handle.hidden = true;
  handle.title = label;
  handle.setAttribute('aria-hidden', 'true');
  handle.textContent = '⠿';
  shell.append(handle);
  let current: HTMLElement | null = null;
  let dragging = false;

  function follow(event: PointerEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    if (target === handle || event.buttons !== 0) return;
    const block = target?.closest<HTMLElement>('.fw-block') ?? null;
    // Between paragraphs, on the way to the grip, it stays.
    if (block === null || block === current) return;
    if (!mayDrag() || block.textContent === '') {
      hide();
      return;
    }
    current = block;
    handle.hidden = false;
    handle.style.top = `${block.getBoundingClientRect().top - shell.getBoundingClientRect().top}px`;
  }

  function hide(): void {
    // A drag whose source vanishes is broken off, and the pointer leaves before it begins.
    if (dragging) return;
    current = null;
    handle.hidden = true;
  }

  function begin(event: DragEvent): void {
    const id = current?.dataset.block;
    if (id === undefined || !current || !event.dataTransfer) return;
    const blocks = blocksWith(asId<BlockId>(id));
    event.dataTransfer.setData(draggedBlocksType, JSON.stringify(blocks));
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setDragImage(current, 8, 8);
  }

  function grip(): void {
    dragging = true;
  }

  function end(): void {
    dragging = false;
    hide();
  }

  shell.addEventListener('pointermove', follow);
  shell.addEventListener('pointerleave', hide);
  root.addEventListener('input', hide);
  handle.addEventListener('pointerdown', grip);
  handle.addEventListener('pointerup', end);
  handle.addEventListener('dragstart', begin);
  handle.addEventListener('dragend', end);
  return () => {
    shell.removeEventListener('pointermove', follow);
    shell.removeEventListener('pointerleave', hide);
    root.removeEventListener('input', hide);
    handle.remove();
  };
}

/** The paragraphs a drop brings; none when something else was dropped. */
export function droppedBlocks(data: DataTransfer): readonly BlockId[] {
  try {
    const ids: unknown = JSON.parse(data.getData(draggedBlocksType) || '[]');
    return Array.isArray(ids)
      ? ids.filter((id) => typeof id === 'string').map((id) => asId<BlockId>(id))
      : [];
  } catch {
    return [];
  }
}
