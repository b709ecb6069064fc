import { assignLanes } from '#shared/coding/lanes';
import type { BlockId } from '#shared/model/ids';
import type { AnchorBook, AnchorGroup, Piece } from './anchorBook';
import { domPoint } from './domPoint';
import { safeColor } from './highlightSheet';

/** Lanes the margin has room for; more codings on one line than this share lanes. */
const LANES = 6;

/** The margin beside the text: one button per anchor in sight, as tall as its words. */
export interface StripeLayer {
  /** Draws the stripes of the visible blocks; only blocks in `changed` (or all) are measured again. */
  layout(visible: ReadonlyMap<BlockId, HTMLElement>, changed: ReadonlySet<BlockId> | 'all'): void;
  setGroups(groups: readonly AnchorGroup[]): void;
  dispose(): void;
}

/** Where the layer looks up what it draws. */
export interface StripeSource {
  readonly entry: AnchorBook['entry'];
  readonly pieces: (block: BlockId) => readonly Piece[];
}

export interface StripeEvents {
  readonly onOpen: (anchor: string) => void;
  readonly onStress: (anchor: string | null) => void;
}

/** Offsets in px from the top of the block. */
interface Measured {
  readonly anchor: string;
  readonly top: number;
  readonly bottom: number;
}

interface Strip {
  readonly anchor: string;
  readonly start: number;
  readonly end: number;
}

export function createStripeLayer(layer: HTMLElement, book: StripeSource, events: StripeEvents): StripeLayer {
  const measured = new Map<BlockId, readonly Measured[]>();
  const buttons = new Map<string, HTMLButtonElement>();
  const lanes = new Map<string, number>();
  const tip = document.createElement('div');
  tip.className = 'fw-stripe-tip';
  tip.setAttribute('aria-hidden', 'true');
  tip.hidden = true;
  layer.append(tip);
  let colors: readonly string[] = [];
  let current: string | null = null;

  function stress(anchor: string | null): void {
    if (current === anchor) return;
    current = anchor;
    const button = anchor === null ? undefined : buttons.get(anchor);
    tip.hidden = button === undefined;
    if (button && anchor !== null) {
      tip.textContent = book.entry(anchor)?.label ?? '';
      tip.style.top = button.style.top;
    }
    events.onStress(anchor);
  }

  function anchorOf(target: EventTarget | null): string | null {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-anchor]') : null;
    return button?.dataset.anchor ?? null;
  }

  /** One stop for the Tab key; the arrow keys go from stripe to stripe. */
  function onKeyDown(event: KeyboardEvent): void {
    const inOrder = [...layer.querySelectorAll<HTMLButtonElement>('button')];
    const index = inOrder.findIndex((button) => button.dataset.anchor === anchorOf(event.target));
    const next = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: inOrder.length - 1 }[event.key];
    const target = next === undefined ? undefined : inOrder[next];
    if (!target) return;
    event.preventDefault();
    for (const button of inOrder) button.tabIndex = button === target ? 0 : -1;
    target.focus();
  }

  const listeners: readonly [keyof HTMLElementEventMap, (event: Event) => void][] = [
    ['click', (event) => open(anchorOf(event.target))],
    ['pointerover', (event) => stress(anchorOf(event.target))],
    ['pointerleave', () => stress(null)],
    ['focusin', (event) => stress(anchorOf(event.target))],
    ['focusout', () => stress(null)],
    ['keydown', (event) => event instanceof KeyboardEvent && onKeyDown(event)],
  ];
  for (const [name, listener] of listeners) layer.addEventListener(name, listener);

  function open(anchor: string | null): void {
    if (anchor !== null) events.onOpen(anchor);
  }

  function strips(visible: ReadonlyMap<BlockId, HTMLElement>): readonly Strip[] {
    const origin = layer.getBoundingClientRect().top;
    const byAnchor = new Map<string, Strip>();
    for (const [id, element] of visible) {
      const base = element.getBoundingClientRect().top - origin;
      const own = measured.get(id) ?? measurePieces(element, book.pieces(id));
      measured.set(id, own);
      for (const { anchor, top, bottom } of own) {
        const known = byAnchor.get(anchor);
        byAnchor.set(anchor, {
          anchor,
          start: Math.min(known?.start ?? Number.POSITIVE_INFINITY, base + top),
          end: Math.max(known?.end ?? 0, base + bottom),
        });
      }
    }
    return [...byAnchor.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  }

  function draw(list: readonly Strip[]): void {
    const gone = new Set(buttons.keys());
    const places = assignLanes(
      list,
      list.map(({ anchor }) => lanes.get(anchor)),
    );
    lanes.clear();
    let previous: Element = tip;
    list.forEach((strip, index) => {
      const lane = places[index] ?? 0;
      const button = buttons.get(strip.anchor) ?? makeButton(strip.anchor);
      gone.delete(strip.anchor);
      lanes.set(strip.anchor, lane);
      dress(button, strip, lane % LANES);
      // The order in the document is the order of the Tab and arrow keys.
      if (previous.nextElementSibling !== button) previous.after(button);
      previous = button;
    });
    for (const anchor of gone) {
      buttons.get(anchor)?.remove();
      buttons.delete(anchor);
    }
    const first = tip.nextElementSibling;
    if (first instanceof HTMLButtonElement && !layer.querySelector('[tabindex="0"]')) first.tabIndex = 0;
  }

  function makeButton(anchor: string): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'fw-stripe';
    button.dataset.anchor = anchor;
    button.tabIndex = -1;
    buttons.set(anchor, button);
    return button;
  }

  function dress(button: HTMLButtonElement, strip: Strip, lane: number): void {
    const entry = book.entry(strip.anchor);
    if (!entry) return;
    setStyle(button, 'top', `${Math.round(strip.start)}px`);
    setStyle(button, 'height', `${Math.max(8, Math.round(strip.end - strip.start))}px`);
    setStyle(button, '--lane', String(lane));
    setStyle(button, '--stripe', safeColor(colors[entry.group] ?? ''));
    if (button.getAttribute('aria-label') !== entry.label) button.setAttribute('aria-label', entry.label);
  }

  return {
    layout(visible, changed) {
      if (changed === 'all') measured.clear();
      else for (const id of changed) measured.delete(id);
      for (const id of measured.keys()) if (!visible.has(id)) measured.delete(id);
      draw(strips(visible));
    },
    setGroups(groups) {
      colors = groups.map(({ color }) => color);
    },
    dispose() {
      for (const [name, listener] of listeners) layer.removeEventListener(name, listener);
      layer.replaceChildren();
      buttons.clear();
    },
  };
}

function setStyle(element: HTMLElement, name: string, value: string): void {
  if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value);
}

function measurePieces(element: HTMLElement, pieces: readonly Piece[]): readonly Measured[] {
  if (pieces.length === 0) return [];
  const base = element.getBoundingClientRect().top;
  const range = document.createRange();
  function edge(from: number, to: number): DOMRect | null {
    const start = domPoint(element, from, 'start');
    const end = domPoint(element, to, 'end');
    if (!start || !end) return null;
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range.getBoundingClientRect();
  }
  return pieces.flatMap(({ anchor, from, to }) => {
    // Only the first and the last character: the rectangles of everything between cost a hundred times more.
    const first = edge(from, Math.min(from + 1, to));
    const last = edge(Math.max(from, to - 1), to);
    return first && last ? [{ anchor, top: first.top - base, bottom: last.bottom - base }] : [];
  });
}
