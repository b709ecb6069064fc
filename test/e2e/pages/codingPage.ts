import type { Locator, Page } from 'playwright-core';

/** The list of texts to code, coding one of them, and coding many passages at once. Labels are German. */
export function codingPage(page: Page) {
  const text = page.getByTestId('protocol-text');
  const palette = page.getByRole('group', { name: 'Codes' });
  const cards = page.getByTestId('coding-here');

  function block(words: string): Locator {
    return text.locator('.fw-block', { hasText: words }).first();
  }

  return {
    text,
    cards,
    block,
    async open(title: string): Promise<void> {
      await page.getByRole('button', { name: `Kodieren: ${title}` }).click();
      await text.waitFor();
    },
    tab: (name: string | RegExp): Promise<void> => page.getByRole('tab', { name }).click(),
    /** Puts the caret at the start of a paragraph. */
    async caretAt(words: string): Promise<void> {
      await block(words).click({ position: { x: 3, y: 8 } });
      await page.keyboard.press('Home');
    },
    code: (name: string): Locator => palette.getByRole('button', { name, exact: true }),
    /** The first code the palette offers. */
    async firstCode(): Promise<string> {
      return ((await palette.getByRole('button').first().textContent()) ?? '').trim();
    },
    /** The codings at the place, as their cards name them. */
    async here(): Promise<readonly string[]> {
      return cards.locator('p:first-child').allTextContents();
    },
    /** The name of the focused coding. */
    async focused(): Promise<string> {
      return (
        (await page.locator('[data-testid="coding-here"][aria-current="true"] p').first().textContent()) ?? ''
      );
    },
    /** The words the focused coding stands on. */
    async focusedWords(): Promise<string> {
      return (
        (await page.locator('[data-testid="coding-here"][aria-current="true"] p').nth(1).textContent()) ?? ''
      );
    },
    rule: (): Locator => page.getByTestId('code-rule'),
    suggestions: (): Locator => page.getByTestId('suggestions').getByRole('button'),
    async spoken(): Promise<string> {
      return (await page.locator('[role="status"][aria-live="polite"]').last().textContent()) ?? '';
    },
    keyGrid: (): Locator => page.getByRole('group', { name: 'Zifferntasten' }).getByRole('button'),
    async pin(code: string, digit: number): Promise<void> {
      const row = page
        .locator('[data-code]')
        .filter({ has: page.getByRole('button', { name: code, exact: true }) });
      await row.hover();
      await row.getByRole('button', { name: 'Weiteres zum Code' }).click();
      await page.getByRole('menuitem', { name: `Taste ${digit}` }).click();
    },
    async stripes(): Promise<readonly string[]> {
      return text
        .locator('.fw-stripe')
        .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
    },
    stripe: (name: string): Locator => text.locator(`.fw-stripe[aria-label="${name}"]`),
    review: (): Locator => page.getByTestId('coding-review'),
    passages: (): Locator => page.getByTestId('autocode-passage'),
    counts: (): Locator => page.getByTestId('autocode-counts'),
    async choose(label: string, option: string | RegExp): Promise<void> {
      await page
        .getByRole('combobox', { name: label, exact: true })
        .or(page.getByRole('textbox', { name: label, exact: true }))
        .first()
        .click();
      await page.getByRole('option', { name: option }).click();
    },
  };
}
