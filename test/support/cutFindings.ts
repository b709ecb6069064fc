import type { Locator } from 'playwright-core';

/**
 * What of a screen cannot be read or reached in the room it has: words cut off with no way to see the rest, and
 * controls or texts beyond the edge of something that does not scroll. One line each.
 */
export async function cutFindings(layer: Locator): Promise<readonly string[]> {
  return layer.evaluate((root) => {
    // A scroller lower than this shows less than three lines of what is in it.
    const LOWEST_SCROLLER = 60;
    // Fractions of a pixel and a focus ring are no loss.
    const SLACK = 3;
    const found: string[] = [];

    /** Words of an element, so that a finding can be found. */
    const said = (one: Element) =>
      `${one.tagName.toLowerCase()} "${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 60)}"`;
    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
    const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    // The whole is told under the pointer, or it is a beginning by intent whose whole stands elsewhere.
    const explained = (one: Element) =>
      one.closest('[title]') !== null || getComputedStyle(one).webkitLineClamp !== 'none';
    // Meant for screen readers alone.
    const spokenOnly = (box: DOMRect) => box.width <= 1 || box.height <= 1;

    /** The first edge the box lies beyond although nothing scrolls it into sight, or null. */
    const beyond = (one: Element, box: DOMRect): string | null => {
      let x = box.left + box.width / 2;
      let y = box.top + box.height / 2;
      let position = getComputedStyle(one).position;
      let freeX = false;
      let freeY = false;
      for (let at = one.parentElement; at !== null; at = at.parentElement) {
        const style = getComputedStyle(at);
        const edge = at.getBoundingClientRect();
        if (position === 'fixed' && style.transform === 'none') continue;
        if (position === 'absolute' && style.position === 'static') continue;
        // What scrolls can bring it to its own place; from here on that place counts.
        if (scrolls(style.overflowX) && at.scrollWidth > at.clientWidth) {
          x = edge.left + edge.width / 2;
          freeX = true;
        }
        if (scrolls(style.overflowY) && at.scrollHeight > at.clientHeight) {
          y = edge.top + edge.height / 2;
          freeY = true;
        }
        if (clips(style.overflowX) && (x < edge.left - SLACK || x > edge.right + SLACK)) return said(at);
        if (clips(style.overflowY) && (y < edge.top - SLACK || y > edge.bottom + SLACK)) return said(at);
        position = style.position;
      }
      const page = document.documentElement;
      const out =
        x < 0 ||
        x > page.clientWidth ||
        (!freeY && page.scrollHeight <= page.clientHeight && y > page.clientHeight) ||
        y < 0;
      return out ? `the window${freeX ? ' (scrolled)' : ''}` : null;
    };

    for (const one of [root, ...root.querySelectorAll('*')]) {
      if (!(one instanceof HTMLElement)) continue;
      if (!one.checkVisibility({ visibilityProperty: true, opacityProperty: false })) continue;
      const style = getComputedStyle(one);
      const box = one.getBoundingClientRect();
      if (spokenOnly(box)) continue;
      const ownWords = [...one.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
      if (ownWords && !explained(one)) {
        if (clips(style.overflowX) && one.scrollWidth > one.clientWidth + SLACK)
          found.push(`cut: ${said(one)}`);
        else if (clips(style.overflowY) && one.scrollHeight > one.clientHeight + SLACK)
          found.push(`cut below: ${said(one)}`);
      }
      const control = one.matches('button, a[href], input, select, textarea, [tabindex="0"], [role="tab"]');
      if (control || ownWords) {
        const edge = beyond(one, box);
        if (edge !== null) found.push(`out of sight: ${said(one)} beyond ${edge}`);
      }
      if (
        scrolls(style.overflowY) &&
        one.scrollHeight > one.clientHeight + SLACK &&
        one.clientHeight < LOWEST_SCROLLER &&
        !one.matches('textarea')
      )
        found.push(`cramped: ${said(one)} shows ${one.clientHeight} of ${one.scrollHeight} pixels`);
    }
    return [...new Set(found)];
  });
}
