import type { Page } from 'playwright-core';

/** The list of protocols, for writing and for coding. */
export function protocolListPage(page: Page) {
  const items = page.getByRole('main').getByRole('listitem');
  return {
    /** "title: state" of every row. */
    async rows(): Promise<readonly string[]> {
      await page.getByRole('search', { name: 'Liste eingrenzen' }).waitFor();
      const rows: string[] = [];
      for (const item of await items.all()) {
        const title = await item.getByRole('heading').textContent();
        rows.push(`${title ?? ''}: ${(await item.locator('[data-state]').textContent())?.trim() ?? ''}`);
      }
      return rows;
    },
    async search(words: string): Promise<void> {
      await page.getByRole('textbox', { name: 'Liste durchsuchen' }).fill(words);
    },
    async only(state: string): Promise<void> {
      await page.getByRole('combobox', { name: 'Stand', exact: true }).click();
      await page.getByRole('option', { name: new RegExp(`^${state} \\(`) }).click();
      await page.keyboard.press('Escape');
    },
    async reset(): Promise<void> {
      await page.getByRole('button', { name: 'Zurücksetzen' }).click();
    },
    async write(title: string): Promise<void> {
      await page.getByRole('button', { name: `Schreiben: ${title}`, exact: true }).click();
      await page.getByTestId('protocol-text').waitFor();
    },
    async openLifeCycle(title: string): Promise<void> {
      await items.filter({ hasText: title }).first().getByTitle('Stand und nächster Schritt').click();
      await page.getByRole('region', { name: 'Stand des Protokolls' }).waitFor();
    },
    async closeLifeCycle(): Promise<void> {
      await page.getByRole('dialog').getByRole('button', { name: 'Schließen', exact: true }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    },
  };
}
