import type { Page } from 'playwright-core';

/** The project's settings, and who works here. */
export function settingsPage(page: Page) {
  return {
    async tab(name: 'Projekt' | 'Team' | 'Rollen und Untergruppen' | 'Abkürzungen'): Promise<void> {
      await page.getByRole('tab', { name, exact: true }).click();
    },
    async fill(label: string, value: string): Promise<void> {
      await page.getByLabel(label, { exact: true }).fill(value);
      await page.keyboard.press('Tab');
    },
    async value(label: string): Promise<string> {
      return page.getByLabel(label, { exact: true }).inputValue();
    },
    async addWave(): Promise<void> {
      await page.getByRole('button', { name: 'Welle hinzufügen' }).click();
    },
    async addRole(code: string, label: string, level: string): Promise<void> {
      await page.getByRole('button', { name: 'Rolle hinzufügen' }).click();
      const last = page.getByRole('table', { name: 'Rollen' }).locator('tbody tr').last();
      await last.getByRole('textbox').first().fill(code);
      await page.keyboard.press('Tab');
      await page.getByLabel(`Bezeichnung von ${code}`, { exact: true }).fill(label);
      await page.keyboard.press('Tab');
      await page.getByRole('combobox', { name: `Ebene von ${code}` }).click();
      await page.getByRole('option', { name: level }).click();
    },
    /** Keeps a role out of case reports. */
    async keepOut(code: string): Promise<void> {
      await page.getByLabel(`${code} in Fallberichten`, { exact: true }).setChecked(false);
    },
    async fourEyes(): Promise<void> {
      await page.getByRole('switch', { name: 'Freigabe durch eine zweite Person' }).check();
    },
    async exclude(topic: string): Promise<void> {
      await page.getByRole('combobox', { name: 'Ausgeschlossene Themen' }).fill(topic);
      await page.keyboard.press('Enter');
    },
    async addPerson(name: string): Promise<void> {
      await page.getByLabel('Name oder Kürzel', { exact: true }).fill(name);
      await page.keyboard.press('Enter');
    },
    /** Answers what the program said it read. */
    async pasteAbbreviations(list: string): Promise<string> {
      await page.getByRole('button', { name: 'Liste einfügen' }).click();
      const dialog = page.getByRole('dialog', { name: 'Liste einfügen' });
      await dialog.getByLabel('Liste mit zwei Spalten').fill(list);
      const said = (await dialog.textContent()) ?? '';
      await dialog.getByRole('button', { name: 'Übernehmen' }).click();
      await dialog.waitFor({ state: 'detached' });
      return said;
    },
    /** First cell of every row of a table of settings. */
    async rows(table: string): Promise<readonly string[]> {
      return page
        .getByRole('table', { name: table })
        .locator('tbody tr td:first-child input')
        .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value)); // they are text fields
    },
    async workAs(name: string): Promise<void> {
      await page.getByRole('button', { name: /^Ich bin / }).click();
      const dialog = page.getByRole('dialog', { name: 'Wer arbeitet hier?' });
      await dialog.getByRole('radio', { name, exact: true }).check();
      await dialog.getByRole('button', { name: 'Weiterarbeiten' }).click();
      await page.getByRole('button', { name: `Ich bin ${name}` }).waitFor();
    },
  };
}
