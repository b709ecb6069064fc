import type { Locator, Page } from 'playwright-core';

/** The list of keys, where each can be changed. */
export function keysPage(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Tasten' });
  const row = (action: string): Locator => dialog.getByRole('row', { name: new RegExp(`^${action}`) });
  return {
    async open(): Promise<void> {
      await page.keyboard.press('F1');
      await dialog.waitFor();
    },
    async close(): Promise<void> {
      await dialog.getByRole('button', { name: 'Schließen', exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
    },
    async keyOf(action: string): Promise<string> {
      return (await row(action).locator('kbd').first().textContent()) ?? '';
    },
    async startChanging(): Promise<void> {
      await dialog.getByRole('button', { name: 'Tasten ändern' }).click();
    },
    async change(action: string, key: string): Promise<void> {
      const button = dialog.getByRole('button', { name: `Taste ändern: ${action}` });
      if ((await button.textContent()) !== 'Taste drücken') await button.click();
      await page.keyboard.press(key);
    },
    async reset(action: string): Promise<void> {
      await dialog.getByRole('button', { name: `Zurück zur üblichen Taste: ${action}` }).click();
    },
    refusal: (): Locator => dialog.getByRole('alert'),
  };
}
