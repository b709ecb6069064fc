import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';

/** What the project holds of people, and how it is deleted. */
export function deletionPage(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Endgültig löschen' });
  const run = (reason: string): Locator => page.getByRole('article', { name: reason });

  return {
    dialog,
    run,
    async shown(): Promise<void> {
      await page.getByRole('heading', { level: 1, name: 'Bestand und Löschung' }).waitFor();
    },
    async tab(name: 'Bestand' | 'Löschungen' | 'Ausgaben'): Promise<void> {
      await page
        .getByRole('radiogroup', { name: 'Ansicht' })
        .getByText(new RegExp(`^${name}`))
        .click();
    },
    /** The lines of a site, cell by cell, without the box to choose them. */
    async lines(site: string): Promise<readonly (readonly string[])[]> {
      const rows = page.getByRole('table', { name: site }).locator('tbody tr');
      await rows.first().waitFor();
      return rows.evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll('td')].slice(1).map((cell) => cell.textContent.trim())),
      );
    },
    /** What was handed out, newest first: what, from how many conversations, and how the last look ended. */
    async handouts(): Promise<readonly string[]> {
      const rows = page.getByRole('table', { name: 'Ausgegebene Dateien' }).locator('tbody tr');
      await rows.first().waitFor();
      return rows.evaluateAll((all) =>
        all.map((row) => {
          const cells = [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim());
          return [cells[2], cells[4], cells[5]].join(' | ');
        }),
      );
    },
    async choose(line: RegExp): Promise<void> {
      await page.getByRole('checkbox', { name: line }).check();
    },
    async ask(): Promise<void> {
      await page.getByRole('button', { name: 'Endgültig löschen …' }).click();
      await dialog.waitFor();
    },
    async counts(): Promise<string> {
      return (await page.getByTestId('deletion-counts').textContent()) ?? '';
    },
    /** Fills the dialog and deletes at once. */
    async deleteNow(reason: string): Promise<void> {
      await dialog.getByRole('textbox', { name: 'Begründung' }).fill(reason);
      await dialog.getByRole('checkbox', { name: 'Ich weiß, dass sich das nicht' }).check();
      await dialog.getByRole('button', { name: 'Jetzt endgültig löschen' }).click();
    },
    /** Fills the dialog where a second person has to agree. */
    async request(reason: string): Promise<void> {
      await dialog.getByRole('textbox', { name: 'Begründung' }).fill(reason);
      await dialog.getByRole('button', { name: 'Löschung beantragen' }).click();
      await run(reason).waitFor();
    },
    async deleted(reason: string): Promise<void> {
      await run(reason).getByText('gelöscht', { exact: true }).waitFor();
    },
    /** The bytes of the file the app handed to the browser's downloads. */
    async certificate(reason: string): Promise<Buffer> {
      const download = page.waitForEvent('download');
      await run(reason).getByRole('button', { name: 'Löschnachweis (Word)' }).click();
      return readFile(await (await download).path());
    },
  };
}
