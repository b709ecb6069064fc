import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** The dialog that takes a guide back to paper, opened from the guide. */
export function guidePrintPage(page: Page) {
  const dialog = page.getByRole('dialog', { name: /für das Interview drucken$/ });
  return {
    async open(): Promise<void> {
      await page.getByRole('button', { name: 'Leitfaden drucken' }).click();
      await dialog.waitFor();
    },
    async takeFrom(interview: string): Promise<void> {
      await dialog.getByRole('combobox', { name: 'Aus einem Interview übernehmen' }).click();
      await page.getByRole('option', { name: interview }).click();
    },
    async role(name: string, checked: boolean): Promise<void> {
      await dialog.getByRole('checkbox', { name }).setChecked(checked);
    },
    async chosenRoles(): Promise<readonly string[]> {
      return dialog
        .getByRole('group', { name: 'Wer wird befragt?' })
        .getByRole('checkbox', { checked: true })
        .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value') ?? ''));
    },
    /** Code of the site, day and interviewer, as they will be printed. */
    async head(): Promise<readonly string[]> {
      const labels = ['Kurzzeichen', 'Datum', 'Geführt von'];
      return Promise.all(labels.map((label) => dialog.getByLabel(label, { exact: true }).inputValue()));
    },
    async asMatrix(): Promise<void> {
      await dialog.getByText('Alle Rollen als Punktetabelle').click();
    },
    async leads(): Promise<string> {
      return (await dialog.getByTestId('leads-printed').textContent()) ?? '';
    },
    async complaint(): Promise<string> {
      return (await dialog.getByText('Wählen Sie mindestens eine Rolle.').textContent()) ?? '';
    },
    async canSave(): Promise<boolean> {
      return dialog.getByRole('button', { name: 'Als Word-Datei speichern' }).isEnabled();
    },
    /** The file that the app handed to the browser's downloads. */
    async save(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
      const waiting = page.waitForEvent('download');
      await dialog.getByRole('button', { name: 'Als Word-Datei speichern' }).click();
      const file = await waiting;
      await dialog.waitFor({ state: 'detached' });
      return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
    },
  };
}
