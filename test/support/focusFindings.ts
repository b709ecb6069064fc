import type { Page } from 'playwright-core';

/**
 * What is wrong with the focus while a dialog or menu is open, one line each: it is not in it, or nobody sees it. A
 * ring may be drawn by the element itself, by the part of a control that is seen in its place, or by a field's frame.
 */
export async function focusFindings(page: Page): Promise<readonly string[]> {
  return page.evaluate(`(() => {
    const ringed = (one) => {
      if (one == null) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    };
    const at = document.activeElement;
    if (at === null || at === document.body) return ['Nothing has the focus.'];
    const said = at.tagName + ' "' + (at.getAttribute('aria-label') ?? at.textContent ?? '').slice(0, 50) + '"';
    const found = [];
    if (at.closest('[role="dialog"], [role="menu"]') === null) found.push('The focus is outside: ' + said);
    const field = at.closest('.mantine-Input-wrapper')?.querySelector('.mantine-Input-input');
    if (![at, at.nextElementSibling, at.parentElement, field].some(ringed)) found.push('No ring: ' + said);
    return found;
  })()`);
}
