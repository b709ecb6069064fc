import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** The checks beside a statement, and the review of all statements. */
export function evidencePage(page: Page) {
  const checks = page.getByRole('group', { name: 'Prüfung dieser Aussage' });
  const review = page.getByRole('table', { name: 'Belegprüfung' });

  async function hints(): Promise<readonly string[]> {
    await checks.waitFor();
    return checks.getByTestId('hint').allTextContents();
  }

  return {
    hints,
    /** Puts other words in the place of a quantity that does not fit. */
    async replaceWith(words: string): Promise<void> {
      await checks.getByRole('button', { name: `durch „${words}“ ersetzen` }).click();
    },
    /** "stützt: 1", as the legend of the bar says it. */
    async coverage(): Promise<readonly string[]> {
      return checks.getByTestId('coverage').getByRole('button').allTextContents();
    },
    async interviewsOf(part: string): Promise<readonly string[]> {
      await checks.getByTestId('coverage').getByRole('button', { name: part }).click();
      return checks.getByTestId('coverage').getByRole('listitem').allTextContents();
    },
    /** What changed since the statement was weighed; empty when nothing did. */
    async toCheck(): Promise<readonly string[]> {
      await checks.waitFor();
      return checks.getByTestId('to-check').getByRole('listitem').allTextContents();
    },
    async confirm(): Promise<void> {
      await checks.getByRole('button', { name: 'Bestätigen' }).click();
      await checks.getByText('Bestätigt von').waitFor();
    },
    /** Attaches the passage of a role that is kept out, as it is asked for at the open panel. */
    async attachException(passage: string, reason: string): Promise<void> {
      const card = page.getByTestId('passage').filter({ hasText: passage });
      await card.getByRole('button', { name: 'Trotzdem anhängen' }).click();
      const dialog = page.getByRole('dialog', { name: 'Ausnahme begründen' });
      await dialog.getByRole('textbox', { name: 'Begründung' }).fill(reason);
      await dialog.getByRole('button', { name: 'Trotzdem anhängen' }).click();
      await dialog.waitFor({ state: 'detached' });
    },
    async openReview(): Promise<void> {
      await page.getByText('Belegprüfung', { exact: true }).click();
      await review.waitFor();
    },
    /** Statements as the list shows them after a filter was chosen. */
    async only(flag: string): Promise<readonly string[]> {
      await page.getByText(new RegExp(`^${flag} \\(`)).click();
      return review.locator('tbody tr td:nth-child(2) p:first-child').allTextContents();
    },
    async challenge(statement: string, remark: string): Promise<void> {
      await review.getByRole('button', { name: `Einwand erheben: ${statement}` }).click();
      const dialog = page.getByRole('dialog', { name: 'Einwand erheben' });
      await dialog.getByRole('textbox', { name: 'Einwand' }).fill(remark);
      await dialog.getByRole('button', { name: 'Einwand speichern' }).click();
      await dialog.waitFor({ state: 'detached' });
    },
    async openStatement(statement: string): Promise<void> {
      await review.getByRole('button', { name: `Im Fallbericht öffnen: ${statement}` }).click();
      await checks.waitFor();
    },
    async settle(): Promise<void> {
      await checks.getByRole('button', { name: 'Erledigt', exact: true }).click();
      await checks.getByText('Erledigt von').waitFor();
    },
    /** The bytes of the file the app handed to the browser's downloads. */
    async exportList(kind: 'Als CSV' | 'Als Excel-Mappe'): Promise<Buffer> {
      await page.getByRole('button', { name: 'Liste exportieren' }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: kind }).click();
      return readFile(await (await download).path());
    },
    /** Forbids or allows names of sites. */
    async rules(naming: 'Mit Namen' | 'Nur Kennung' | 'Nicht erkennbar'): Promise<void> {
      await checks.getByRole('button', { name: 'Regeln der Prüfung' }).click();
      const dialog = page.getByRole('dialog', { name: 'Mengen und Nennung von Standorten' });
      await dialog.getByText(naming, { exact: true }).click();
      await dialog.getByRole('button', { name: 'Speichern' }).click();
      await dialog.waitFor({ state: 'detached' });
    },
  };
}
