import type { Page } from 'playwright-core';

/** The code system. */
export function codebookPage(page: Page) {
  return {
    async addCode(code: { name: string; definition: string; rule: string }): Promise<void> {
      await page.getByRole('button', { name: 'Code anlegen', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Code anlegen' });
      await dialog.getByLabel('Name').fill(code.name);
      await dialog.getByLabel('Definition').fill(code.definition);
      await dialog.getByLabel('Kodierregel').fill(code.rule);
      await dialog.getByRole('button', { name: 'Anlegen' }).click();
      await dialog.waitFor({ state: 'detached' });
    },
  };
}
