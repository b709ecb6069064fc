import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** What belongs to a case report beside its sentences: outline, open points, versions, status. */
export function reportPartsPage(page: Page) {
  const outline = page.getByRole('dialog', { name: 'Gliederung erzeugen' });
  const templates = page.getByRole('dialog', { name: 'Vorlagen für Fallberichte' });
  const versions = page.getByRole('dialog', { name: 'Versionen' });
  return {
    templates,
    versions,
    async openSide(): Promise<void> {
      await page.getByRole('tab', { name: 'Bericht', exact: true }).click();
    },
    async openOutline(): Promise<void> {
      await page.getByRole('button', { name: 'Gliederung erzeugen' }).click();
      await outline.waitFor();
    },
    async chooseTemplate(name: string): Promise<void> {
      await outline.getByRole('combobox', { name: 'Vorlage' }).selectOption({ label: name });
    },
    /** What would change, line by line. */
    async changes(): Promise<readonly string[]> {
      return outline.getByTestId('part-changes').getByRole('listitem').allTextContents();
    },
    async apply(): Promise<void> {
      await outline.getByRole('button', { name: 'Anwenden' }).click();
      await outline.waitFor({ state: 'detached' });
    },
    async openTemplates(): Promise<void> {
      await outline.getByRole('button', { name: 'Vorlagen bearbeiten' }).click();
      await templates.waitFor();
    },
    async saveTemplate(name: string): Promise<void> {
      await templates.getByRole('textbox', { name: 'Name' }).fill(name);
      await templates.getByRole('button', { name: 'Speichern' }).click();
      await templates.waitFor({ state: 'detached' });
    },
    /** The headings of the text, in their order. */
    async headings(): Promise<readonly string[]> {
      return page
        .getByRole('textbox', { name: 'Text des Fallberichts' })
        .getByRole('heading', { level: 2 })
        .allTextContents();
    },
    async addOpenPoint(text: string): Promise<void> {
      const field = page.getByRole('textbox', { name: 'Neuer Punkt' });
      await field.fill(text);
      await field.press('Enter');
      await page.getByRole('checkbox', { name: text }).waitFor();
    },
    async setStatus(status: string): Promise<void> {
      await page.getByRole('combobox', { name: 'Stand des Fallberichts' }).selectOption({ label: status });
    },
    /** Takes note of what a released report leaves out, and releases it. */
    async releaseAnyway(note: string): Promise<void> {
      const dialog = page.getByRole('dialog', { name: 'Fallbericht freigeben' });
      await dialog.getByText(note).waitFor();
      await dialog.getByRole('button', { name: 'Trotzdem freigeben' }).click();
      await dialog.waitFor({ state: 'detached' });
    },
    async reopen(reason: string): Promise<void> {
      const dialog = page.getByRole('dialog', { name: 'Fallbericht wieder öffnen' });
      await dialog.getByRole('textbox', { name: 'Warum' }).fill(reason);
      await dialog.getByRole('button', { name: 'Wieder öffnen' }).click();
      await dialog.waitFor({ state: 'detached' });
    },
    async openVersions(): Promise<void> {
      await page.getByRole('button', { name: 'Versionen' }).click();
      await versions.waitFor();
    },
    async saveVersion(remark: string): Promise<void> {
      await versions.getByRole('textbox', { name: 'Bemerkung zur Version' }).fill(remark);
      await versions.getByRole('button', { name: 'Stand als Version speichern' }).click();
      await versions.getByRole('listitem').filter({ hasText: remark }).waitFor();
    },
    async saveComparison(): Promise<Buffer> {
      const download = page.waitForEvent('download');
      await versions.getByRole('button', { name: 'Vergleich als Word-Datei' }).click();
      return readFile(await (await download).path());
    },
    async closeVersions(): Promise<void> {
      await versions.getByRole('button', { name: 'Schließen' }).click();
      await versions.waitFor({ state: 'detached' });
    },
  };
}
