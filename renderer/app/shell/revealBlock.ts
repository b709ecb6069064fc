import type { BlockId } from '#shared/model/ids';

/** How long a screen may take until its text stands there; then somebody has gone elsewhere. Milliseconds. */
const patience = 5_000;
/** The paragraph glows for as long as the eye needs to find it. */
const glow = 1_600;

/** Scrolls the text that is just opening to a paragraph and lets it glow for a moment. */
export function revealBlock(block: BlockId): void {
  const until = performance.now() + patience;
  function look(): void {
    const found = document.querySelector<HTMLElement>(`[data-block="${CSS.escape(block)}"]`);
    if (found === null) {
      if (performance.now() < until) requestAnimationFrame(look);
      return;
    }
    found.scrollIntoView({ block: 'center' });
    // Its neighbours take their real heights only now; a second look puts it right.
    requestAnimationFrame(() => found.scrollIntoView({ block: 'center' }));
    found.animate(
      [{ backgroundColor: 'var(--mantine-primary-color-light)' }, { backgroundColor: 'transparent' }],
      {
        duration: glow,
        easing: 'ease-in',
      },
    );
  }
  requestAnimationFrame(look);
}
