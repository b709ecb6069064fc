import type { BlockId } from '#shared/model/ids';
import type { Block } from '#shared/model/text';
import type { TextEdit } from '#shared/text/edit';
import { createViewport } from '../viewport';
import { type AnchorGroup, createAnchorBook, type Piece } from './anchorBook';
import { createHighlightPainter } from './highlightPainter';
import { createHighlightSheet } from './highlightSheet';
import { createStripeLayer } from './stripeLayer';

/** Shorter than the pause before a change is handed out, longer than between the keys of a fast hand. */
const TYPING_PAUSE_MS = 120;

/** Everything that makes codings visible: highlights in the text, stripes beside it, for blocks in sight. */
export interface CodingView {
  setGroups(groups: readonly AnchorGroup[], blocks: readonly Block[]): void;
  /** Follows the text through edits that were just drawn. */
  carry(before: readonly Block[], edits: readonly TextEdit[], after: readonly Block[]): void;
  /** A block's element came; `near` when it came by editing, so in sight. */
  addElement(block: BlockId, element: HTMLElement, near: boolean): void;
  removeElement(block: BlockId): void;
  dispose(): void;
}

export interface CodingViewOptions {
  readonly root: HTMLElement;
  readonly margin: HTMLElement;
  readonly scope: string;
  /** Length of a block's text as it is now; the page may show more while a character is being composed. */
  readonly lengthOf: (block: BlockId) => number;
  readonly onStripe: (anchor: string) => void;
}

export function createCodingView(options: CodingViewOptions): CodingView {
  const { root, margin, scope, onStripe } = options;
  const book = createAnchorBook();
  const sheet = createHighlightSheet(scope);
  const painter = createHighlightPainter(sheet);
  const elements = new Map<BlockId, HTMLElement>();
  const ids = new WeakMap<HTMLElement, BlockId>();
  const visible = new Map<BlockId, HTMLElement>();
  const stale = new Set<BlockId>();
  let groups: readonly AnchorGroup[] = [];
  let allStale = false;
  let frame = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const stripes = createStripeLayer(
    margin,
    { entry: book.entry, pieces },
    { onOpen: onStripe, onStress: stress },
  );
  const viewport = createViewport(root, (shown, hidden) => {
    for (const element of shown) show(element);
    for (const element of hidden) hide(element);
    schedule();
  });
  const resize = new ResizeObserver(() => {
    allStale = true;
    schedule();
  });
  resize.observe(root);

  function show(element: HTMLElement): void {
    const id = ids.get(element);
    if (id === undefined) return;
    visible.set(id, element);
    paint(id);
  }

  function hide(element: HTMLElement): void {
    const id = ids.get(element);
    if (id === undefined || visible.get(id) !== element) return;
    visible.delete(id);
    painter.unpaint(id);
  }

  function pieces(id: BlockId): readonly Piece[] {
    return book.pieces(id, options.lengthOf(id));
  }

  function paint(id: BlockId): void {
    const element = visible.get(id);
    if (element) painter.paint(id, element, pieces(id));
  }

  function repaint(changed: ReadonlySet<BlockId>): void {
    for (const id of changed) {
      stale.add(id);
      paint(id);
    }
  }

  /** Stripes are measured once a frame, right before the browser lays the page out anyway. */
  function schedule(): void {
    clearTimeout(pause);
    if (frame === 0) frame = requestAnimationFrame(layOut);
  }

  /** While letters come, stripes wait for a pause between two of them: no key waits for its stripes. */
  function scheduleInPause(): void {
    if (frame !== 0) return;
    clearTimeout(pause);
    pause = setTimeout(layOut, TYPING_PAUSE_MS);
  }

  function layOut(): void {
    frame = 0;
    stripes.layout(visible, allStale ? 'all' : stale);
    stale.clear();
    allStale = false;
  }

  function stress(anchor: string | null): void {
    const group = groups[anchor === null ? -1 : (book.entry(anchor)?.group ?? -1)];
    if (group) sheet.setActiveColor(group.color);
    const blocks = anchor === null ? [] : book.blocksOf(anchor);
    painter.stress(
      blocks.flatMap((id) => {
        const element = visible.get(id);
        const piece = pieces(id).find((candidate) => candidate.anchor === anchor);
        return element && piece ? [{ element, piece }] : [];
      }),
    );
  }

  function removeElement(id: BlockId): void {
    const element = elements.get(id);
    if (!element) return;
    viewport.unobserve(element);
    hide(element);
    elements.delete(id);
  }

  return {
    setGroups(next, blocks) {
      const looks = next.map(({ color, style }) => color + style).join();
      if (looks !== groups.map(({ color, style }) => color + style).join()) sheet.update(next);
      groups = next;
      stripes.setGroups(next);
      const changed = book.set(next, blocks);
      repaint(changed);
      if (changed.size > 0) schedule();
      else scheduleInPause();
    },
    carry(before, edits, after) {
      repaint(book.carry(before, edits, after));
      if (edits.every(({ kind }) => kind === 'splice')) scheduleInPause();
      else schedule();
    },
    addElement(id, element, near) {
      if (elements.get(id) === element) return;
      removeElement(id);
      elements.set(id, element);
      ids.set(element, id);
      viewport.observe(element, near);
      if (near) show(element);
    },
    removeElement,
    dispose() {
      cancelAnimationFrame(frame);
      clearTimeout(pause);
      resize.disconnect();
      viewport.dispose();
      stripes.dispose();
      painter.dispose();
      sheet.dispose();
    },
  };
}
