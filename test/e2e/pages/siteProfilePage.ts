import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** Attributes of a site and its short profile, opened from the site's card. */
export function siteProfilePage(page: Page) {
  const dialog = page.getByRole('dialog', { name: /^Merkmale und Kurzprofil/ });
  return {
    dialog,
    async open(site: string): Promise<void> {
      await page.getByRole('button', { name: `Merkmale und Kurzprofil: ${site}` }).click();
      await dialog.waitFor();
    },
    async define(name: string, options: readonly string[]): Promise<void> {
      await dialog.getByRole('button', { name: 'Merkmal anlegen' }).click();
      const form = page.getByRole('dialog', { name: 'Merkmal anlegen' });
      await form.getByRole('textbox', { name: 'Name des Merkmals' }).fill(name);
      await form.getByRole('combobox', { name: 'Art' }).selectOption({ label: 'Auswahl' });
      for (const option of options) {
        await form.getByLabel('Was gewählt werden kann').fill(option);
        await page.keyboard.press('Enter');
      }
      await form.getByRole('button', { name: 'Speichern' }).click();
      await form.waitFor({ state: 'detached' });
    },
    async enter(attribute: string, value: string, asOf: string, note: string): Promise<void> {
      await dialog.getByRole('button', { name: `Eintragen: ${attribute}` }).click();
      await dialog.getByRole('combobox', { name: 'Ausprägung' }).selectOption({ label: value });
      await dialog.getByRole('textbox', { name: 'Stand' }).fill(asOf);
      await dialog.getByRole('textbox', { name: 'Anmerkung' }).fill(note);
      await dialog.getByRole('button', { name: 'Speichern' }).click();
      await dialog.getByRole('button', { name: 'Speichern' }).waitFor({ state: 'detached' });
    },
    async saveAs(format: 'Markdown' | 'Word-Datei'): Promise<{ name: string; bytes: Buffer }> {
      const download = page.waitForEvent('download');
      await dialog.getByRole('button', { name: `Als ${format}` }).click();
      const file = await download;
      return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
    },
    async close(): Promise<void> {
      await dialog.getByRole('button', { name: 'Schließen' }).click();
      await dialog.waitFor({ state: 'detached' });
    },
  };
}
