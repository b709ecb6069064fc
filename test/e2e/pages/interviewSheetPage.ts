import type { Locator, Page } from 'playwright-core';

/** The interview sheet, as a screen or beside the list. */
export function interviewSheetPage(page: Page) {
  const choice = (group: string, option: string): Locator =>
    page.getByRole('radiogroup', { name: group }).getByText(option, { exact: true });
  /** The field itself; a list of suggestions carries the same label. */
  const field = (label: string): Locator =>
    page.locator('input, textarea').and(page.getByLabel(label, { exact: true }));
  return {
    async shown(title: string): Promise<void> {
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
    },
    async choose(group: string, option: string): Promise<void> {
      await choice(group, option).click();
    },
    async chosen(group: string): Promise<string> {
      const checked = page.getByRole('radiogroup', { name: group }).getByRole('radio', { checked: true });
      return (await checked.inputValue()) ?? '';
    },
    /** Fills a field and leaves it, so that it counts. */
    async fill(label: string, value: string): Promise<void> {
      await field(label).fill(value);
      await page.keyboard.press('Tab');
    },
    async value(label: string): Promise<string> {
      return field(label).inputValue();
    },
    async select(label: string, option: string): Promise<void> {
      await page.getByRole('combobox', { name: label }).click();
      await page.getByRole('option', { name: option }).click();
    },
    async addTopic(topic: string): Promise<void> {
      await page.getByRole('combobox', { name: 'Ausgeschlossene Themen' }).fill(topic);
      await page.keyboard.press('Enter');
    },
    async addInterviewer(name: string): Promise<void> {
      await page.getByRole('button', { name: 'Person ins Team aufnehmen' }).click();
      await page.getByLabel('Name oder Kürzel der neuen Person').fill(name);
      await page.keyboard.press('Enter');
    },
    async openTasks(): Promise<readonly string[]> {
      return page
        .getByRole('region', { name: 'Offene Aufgaben' })
        .getByRole('listitem')
        .evaluateAll((items) => items.map((item) => item.firstElementChild?.textContent ?? ''));
    },
    async close(): Promise<void> {
      const drawer = page.getByRole('dialog', { name: /^Interviewbogen/ });
      await drawer.getByRole('button', { name: 'Schließen', exact: true }).click();
      await drawer.waitFor({ state: 'detached' });
    },
    async addCase(): Promise<void> {
      await page.getByRole('button', { name: 'Weiteren Fall anlegen' }).click();
    },
    /** The labels of the interview's cases, in their order. */
    async cases(): Promise<readonly string[]> {
      return page
        .getByRole('textbox', { name: 'Fall', exact: true })
        .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value)); // they are text fields
    },
    async renameCase(at: number, label: string): Promise<void> {
      const field = page.getByRole('textbox', { name: 'Fall', exact: true }).nth(at);
      await field.fill(label);
      await field.press('Enter');
    },
    async removeCase(at: number): Promise<void> {
      await page.getByRole('button', { name: 'Fall entfernen' }).nth(at).click();
      await page
        .getByRole('dialog', { name: 'Fall entfernen' })
        .getByRole('button', { name: 'Entfernen' })
        .click();
    },
  };
}
