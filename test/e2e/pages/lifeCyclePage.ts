import type { Page } from 'playwright-core';

/** Where a protocol stands, and its next step; on the sheet, beside the list, or while writing. */
export function lifeCyclePage(page: Page) {
  const panel = page.getByRole('region', { name: 'Stand des Protokolls' }).first();
  return {
    async state(): Promise<string> {
      return (await panel.locator('[data-state]').first().textContent())?.trim() ?? '';
    },
    async take(action: string): Promise<void> {
      await panel.getByRole('button', { name: action, exact: true }).click();
      await page
        .getByRole('dialog', { name: action })
        .getByRole('button', { name: action, exact: true })
        .click();
      await page.getByRole('dialog', { name: action }).waitFor({ state: 'detached' });
    },
    /** What the program says before the step is taken. */
    async askFor(action: string): Promise<string> {
      await panel.getByRole('button', { name: action, exact: true }).click();
      const dialog = page.getByRole('dialog', { name: action });
      const text = (await dialog.textContent()) ?? '';
      await dialog.getByRole('button', { name: 'Abbrechen' }).click();
      await dialog.waitFor({ state: 'detached' });
      return text;
    },
    async canTake(action: string): Promise<boolean> {
      return panel.getByRole('button', { name: action, exact: true }).isEnabled();
    },
    async skip(reason: string): Promise<void> {
      await panel.getByRole('button', { name: 'Schritt auslassen …' }).click();
      const dialog = page.getByRole('dialog', { name: /^Schritt auslassen/ });
      await dialog.getByLabel('Begründung').fill(reason);
      await dialog.getByRole('button', { name: 'Auslassen' }).click();
      await dialog.waitFor({ state: 'detached' });
    },
    async reopenBefore(step: string, reason: string): Promise<void> {
      await panel.getByRole('button', { name: `Zurück vor den Schritt „${step}“` }).click();
      const dialog = page.getByRole('dialog', { name: 'Protokoll wieder öffnen' });
      await dialog.getByLabel('Begründung').fill(reason);
      await dialog.getByRole('button', { name: 'Wieder öffnen' }).click();
      await dialog.waitFor({ state: 'detached' });
    },
    async history(): Promise<readonly string[]> {
      await panel.getByText(/^Verlauf/).click();
      return panel.locator('details li').allTextContents();
    },
  };
}
