/** As many fields as a long dialog has: whoever walked through them all still finds the way out of it. */
const LENGTH = 40;

/** Where the keyboard was, oldest first. Weak: nothing is kept alive for having had the focus. */
let trail: readonly WeakRef<HTMLElement>[] = [];

/** Begins to remember where the focus goes; for the whole life of the page. */
export function followFocus(page: Document): void {
  page.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    trail = [...trail.filter((one) => one.deref() !== target), new WeakRef(target)].slice(-LENGTH);
  });
}

/** The way the focus has taken up to now, newest first. */
export function wayBack(): readonly WeakRef<HTMLElement>[] {
  return [...trail].reverse();
}

/**
 * Puts the focus on the newest element of a way that is still there and in sight, unless something has it already:
 * what had it has gone, and the next Tab would begin at the top of the page.
 */
export function goBack(way: readonly WeakRef<HTMLElement>[]): void {
  const { activeElement, body } = document;
  if (activeElement !== null && activeElement !== body) return;
  for (const one of way) {
    const element = one.deref();
    if (element?.isConnected !== true || !element.checkVisibility()) continue;
    element.focus({ preventScroll: true });
    if (document.activeElement === element) return;
  }
  // Nothing of the way is left (the window has changed meanwhile): the screen itself, from which Tab goes on.
  const screen = document.querySelector('main');
  screen?.setAttribute('tabindex', '-1');
  screen?.focus({ preventScroll: true });
}
