import type { Page } from 'playwright-core';

/** Remarks, rules, roles, notes and tables of a guide. */
export function guideFrontPage(page: Page) {
  const front = page.getByTestId('guide-front');
  const paragraph = (number: number) => front.getByLabel(`Absatz ${number}`, { exact: true });
  const rule = (name: string) => front.getByRole('radiogroup', { name });
  const topics = front.locator('.mantine-TagsInput-inputField');
  return {
    async paragraphs(): Promise<readonly string[]> {
      const remarks = front.getByRole('region', { name: 'Vorbemerkung' });
      await remarks.waitFor();
      return remarks
        .locator('textarea[aria-label]')
        .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
    },
    /** Writes over a paragraph and leaves it. */
    async write(number: number, text: string): Promise<void> {
      await paragraph(number).fill(text);
      await page.keyboard.press('Tab');
    },
    async keysIn(number: number, ...keys: readonly string[]): Promise<void> {
      await paragraph(number).focus();
      for (const key of keys) await page.keyboard.press(key);
    },
    async rule(name: string): Promise<string> {
      return (await rule(name).locator('label[data-active]').textContent()) ?? '';
    },
    async setRule(name: string, value: string): Promise<void> {
      await rule(name).locator('label').filter({ hasText: value }).click();
    },
    async addTopic(topic: string): Promise<void> {
      await topics.fill(topic);
      await topics.press('Enter');
    },
    async topics(): Promise<readonly string[]> {
      return front.locator('.mantine-TagsInput-pill').allTextContents();
    },
    async addSubgroup(): Promise<void> {
      await front.getByRole('button', { name: 'Untergruppe hinzufügen' }).click();
      await front.getByLabel('Kürzel der Untergruppe 1').fill('neu');
      await page.keyboard.press('Enter');
    },
    async addFootnote(text: string, at: string): Promise<void> {
      await front.getByRole('button', { name: 'Fußnote hinzufügen' }).click();
      await front.getByLabel('Text der Fußnote 1').fill(text);
      await page.keyboard.press('Enter');
      await front.getByLabel('Platz der Fußnote 1').selectOption({ label: at });
    },
    /** A new table with a title and a word in its first cell. */
    async addTable(title: string, word: string): Promise<void> {
      await front.getByRole('button', { name: 'Tabelle hinzufügen' }).click();
      await front.getByLabel('Titel der Tabelle').fill(title);
      await page.keyboard.press('Enter');
      await front.getByLabel('Zeile 1, Spalte 1').fill(word);
      await page.keyboard.press('Enter');
    },
    async cell(row: number, column: number): Promise<string> {
      return front.getByLabel(`Zeile ${row}, Spalte ${column}`).inputValue();
    },
    async removeRole(code: string): Promise<void> {
      await front.getByRole('button', { name: 'Rollen ändern' }).click();
      await page.getByRole('button', { name: `Rolle ${code} entfernen` }).click();
    },
  };
}
