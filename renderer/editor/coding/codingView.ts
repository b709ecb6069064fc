import type { BlockId } from '#shared/model/ids';
import type { Block } from '#shared/model/text';
import type { TextEdit } from '#shared/text/edit';
import { createViewport, NEAR_PX, SIGHT_PX } from '../viewport';
import { type AnchorGroup, createAnchorBook, type Piece } from './anchorBook';
import { createHighlightPainter } from './highlightPainter';
import { createHighlightSheet } from './highlightSheet';
import { createStripeLayer } from './stripeLayer';

/** Shorter than the pause before a change is handed out, longer than between the keys of a fast hand. */
const TYPING_PAUSE_MS = 120;
/** Nobody scrolls while typing, so what is near but not in sight may go unpainted until this long after. */
const REST_MS = 1000;

/** Everything that makes codings visible: highlights in the text, stripes beside it, for blocks in sight. */
export interface CodingView {
  setGroups(groups: readonly AnchorGroup[], blocks: readonly Block[]): void;
  /** Follows the text through edits that were just drawn. */
  carry(before: readonly Block[], edits: readonly TextEdit[], after: readonly Block[]): void;
  /** Stresses one anchor until another one is meant; the pointer on a stripe shows that one meanwhile. */
  setFocus(anchor: string | null): void;
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
  /** Blocks near the viewport; `inSight` are those of them a person sees. */
  const visible = new Map<BlockId, HTMLElement>();
  const inSight = new Set<BlockId>();
  const stale = new Set<BlockId>();
  let groups: readonly AnchorGroup[] = [];
  let allStale = false;
  let frame = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let typing = false;
  let focused: string | null = null;

  const stripes = createStripeLayer(
    margin,
    { entry: book.entry, pieces },
    { onOpen: onStripe, onStress: (anchor) => stress(anchor ?? focused) },
  );
  const viewport = createViewport(root, NEAR_PX, (shown, hidden) => {
    for (const element of shown) show(element);
    for (const element of hidden) hide(element);
    schedule();
  });
  const sight = createViewport(root, SIGHT_PX, (shown, hidden) => {
    for (const element of hidden) see(element, false);
    for (const element of shown) see(element, true);
  });
  let width = 0;
  const resize = new ResizeObserver(([entry]) => {
    // Only another width breaks lines anew. A greater height is a line more, and the stripes below move.
    const broken = entry?.contentRect.width !== width;
    width = entry?.contentRect.width ?? 0;
    allStale ||= broken;
    if (typing && !broken) scheduleInPause();
    else schedule();
  });
  resize.observe(root);

  function show(element: HTMLElement): void {
    const id = ids.get(element);
    if (id === undefined) return;
    visible.set(id, element);
    paint(id);
    if (focused !== null && book.blocksOf(focused).includes(id)) stress(focused);
  }

  function see(element: HTMLElement, seen: boolean): void {
    const id = ids.get(element);
    if (id === undefined) return;
    if (!seen) inSight.delete(id);
    else {
      inSight.add(id);
      if (typing) paint(id);
    }
  }

  /**
   * Chromium goes through every registered range at each change of the page's text: while letters come, only
   * those in sight are left to it.
   */
  function lighten(): void {
    clearTimeout(rest);
    rest = setTimeout(() => {
      typing = false;
      for (const id of visible.keys()) if (!inSight.has(id)) paint(id);
    }, REST_MS);
    if (typing) return;
    typing = true;
    for (const id of visible.keys()) if (!inSight.has(id)) painter.unpaint(id);
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
    if (element && (!typing || inSight.has(id))) painter.paint(id, element, pieces(id));
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
    sight.unobserve(element);
    inSight.delete(id);
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
      if (focused !== null && changed.size > 0) stress(focused);
      if (changed.size > 0) schedule();
      else scheduleInPause();
    },
    carry(before, edits, after) {
      const letters = edits.every(({ kind }) => kind === 'splice');
      if (letters) lighten();
      repaint(book.carry(before, edits, after));
      if (letters) scheduleInPause();
      else schedule();
    },
    setFocus(anchor) {
      if (focused === anchor) return;
      focused = anchor;
      stress(anchor);
    },
    addElement(id, element, near) {
      if (elements.get(id) === element) return;
      removeElement(id);
      elements.set(id, element);
      ids.set(element, id);
      viewport.observe(element, near);
      sight.observe(element, near);
      if (!near) return;
      inSight.add(id);
      show(element);
    },
    removeElement,
    dispose() {
      cancelAnimationFrame(frame);
      clearTimeout(pause);
      clearTimeout(rest);
      resize.disconnect();
      viewport.dispose();
      sight.dispose();
      stripes.dispose();
      painter.dispose();
      sheet.dispose();
    },
  };
}
