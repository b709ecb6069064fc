import type { Locator, Page } from 'playwright-core';

/** How far coders agree, and settling where they do not. Labels are German. */
export function agreementPage(page: Page) {
  const list = page.getByTestId('differences');

  return {
    difference: (words: string): Locator => list.getByRole('article').filter({ hasText: words }),
    async figures(): Promise<readonly string[]> {
      const rows = page.getByRole('table', { name: 'Kennzahlen' }).locator('tbody tr');
      await rows.first().waitFor();
      return rows.evaluateAll((all) =>
        all.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '').join(' | ')),
      );
    },
    async tab(name: 'Kennzahlen' | 'Unterschiede'): Promise<void> {
      await page.getByRole('tab', { name }).click();
    },
    async perUnit(name: 'Zeichen' | 'Satz' | 'Antwort'): Promise<void> {
      await page.getByText(name, { exact: true }).click();
    },
    async counts(): Promise<string> {
      return (await page.getByText(/ offen · .* geklärt · /).textContent()) ?? '';
    },
    async takeAlike(): Promise<void> {
      await page.getByRole('button', { name: /gleiche Kodierung(en)? übernehmen/ }).click();
    },
    /** Puts the focus on a difference and presses a key there. */
    async press(words: string, key: string): Promise<void> {
      await list.getByRole('article').filter({ hasText: words }).focus();
      await page.keyboard.press(key);
    },
    async showSettled(): Promise<void> {
      await page.getByRole('switch', { name: 'Geklärte zeigen' }).click({ force: true });
    },
  };
}
