import type { Page } from 'playwright-core';

/** The dialog in which a quotation is worked on, opened from a passage of the evidence panel. */
export function quotePage(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Zitat bearbeiten' });
  const words = dialog.getByRole('listbox', { name: 'Original' });
  return {
    dialog,
    async open(passage: string): Promise<void> {
      await page
        .getByRole('complementary', { name: 'Belege und Textstellen' })
        .getByRole('listitem')
        .filter({ hasText: passage })
        .getByRole('button', { name: 'Zitat bearbeiten' })
        .click();
      await dialog.waitFor();
    },
    /** Chooses words with the mouse, from the first to the last one, as they are read out. */
    async choose(first: string, last: string): Promise<void> {
      await words.getByRole('option', { name: first, exact: true }).first().click();
      await words
        .getByRole('option', { name: last, exact: true })
        .first()
        .click({ modifiers: ['Shift'] });
    },
    async original(): Promise<string> {
      return (await words.textContent()) ?? '';
    },
    async preview(): Promise<string> {
      return (await dialog.getByTestId('quote-preview').textContent()) ?? '';
    },
    async source(): Promise<string> {
      return (await dialog.getByTestId('quote-source').textContent()) ?? '';
    },
    async select(field: string, option: string): Promise<void> {
      await dialog.getByRole('combobox', { name: field }).selectOption({ label: option });
    },
    async release(state: 'Vorgeschlagen' | 'Freigegeben' | 'Zurückgehalten'): Promise<void> {
      await dialog.getByRole('radiogroup', { name: 'Freigabe' }).getByText(state, { exact: true }).click();
    },
    async save(): Promise<void> {
      await dialog.getByRole('button', { name: 'Speichern' }).click();
      await dialog.waitFor({ state: 'detached' });
    },
  };
}
