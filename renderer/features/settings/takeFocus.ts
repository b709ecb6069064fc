/** As a `ref`: what takes the place of a form that had the focus takes the focus, too. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
