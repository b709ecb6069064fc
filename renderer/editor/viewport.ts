/** Half a screen more above and below: what scrolls into view is painted before it is seen. */
export const NEAR_PX = 300;
/** A line or two: typing at the lower edge may push the text up by as much. */
export const SIGHT_PX = 60;

export interface Viewport {
  /** `assumed`: take it as visible until seen otherwise, so that new text is painted without delay. */
  observe(element: HTMLElement, assumed: boolean): void;
  unobserve(element: HTMLElement): void;
  dispose(): void;
}

/** Tells which blocks are within `margin` px of the viewport of the text's scroll container. */
export function createViewport(
  root: HTMLElement,
  margin: number,
  onChange: (shown: readonly HTMLElement[], hidden: readonly HTMLElement[]) => void,
): Viewport {
  const visible = new WeakSet<HTMLElement>();
  const observer = new IntersectionObserver(
    (entries) => {
      // A busy page hears of several frames at once: an element may come and go in one call, the last word counts.
      const last = new Map(entries.map(({ target, isIntersecting }) => [target, isIntersecting]));
      const shown: HTMLElement[] = [];
      const hidden: HTMLElement[] = [];
      for (const [target, isIntersecting] of last) {
        if (!(target instanceof HTMLElement) || visible.has(target) === isIntersecting) continue;
        if (isIntersecting) visible.add(target);
        else visible.delete(target);
        (isIntersecting ? shown : hidden).push(target);
      }
      if (shown.length + hidden.length > 0) onChange(shown, hidden);
    },
    { root: scrollParent(root), rootMargin: `${margin}px 0px` },
  );
  return {
    observe: (element, assumed) => {
      if (assumed) visible.add(element);
      observer.observe(element);
    },
    unobserve: (element) => {
      observer.unobserve(element);
      visible.delete(element);
    },
    dispose: () => observer.disconnect(),
  };
}

/** The nearest ancestor that scrolls; null means the window. A margin works only on the scrolling box itself. */
export function scrollParent(element: HTMLElement): HTMLElement | null {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (parent === document.body || parent === document.documentElement) return null;
    if (/auto|scroll|overlay/.test(getComputedStyle(parent).overflowY)) return parent;
  }
  return null;
}
