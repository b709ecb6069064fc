import type { Locator, Page } from 'playwright-core';

/** All memos. Labels are German. */
export function memosPage(page: Page) {
  const cards = page.getByTestId('memo');
  return {
    cards,
    async add(words: string, about?: { readonly kind: string; readonly which: string }): Promise<void> {
      await page.getByRole('button', { name: 'Memo schreiben' }).click();
      const form = page.getByRole('form', { name: 'Memo schreiben' });
      if (about !== undefined) {
        await form.getByRole('combobox', { name: 'Wozu' }).or(form.getByLabel('Wozu')).first().click();
        await page.getByRole('option', { name: about.kind, exact: true }).click();
        await form.getByLabel('Welches genau').first().click();
        await page.getByRole('option', { name: about.which }).click();
      }
      await form.getByLabel('Memo', { exact: true }).fill(words);
      await form.getByRole('button', { name: 'Speichern' }).click();
      await form.waitFor({ state: 'detached' });
    },
    async words(): Promise<readonly string[]> {
      return cards
        .locator('textarea:not([aria-hidden])')
        .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
    },
    field: (words: string): Locator => cards.filter({ hasText: words }).locator('textarea').first(),
  };
}
