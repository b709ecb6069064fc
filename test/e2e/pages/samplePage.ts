import type { Page } from 'playwright-core';

/** The way into the sample project on the start screen, and the band that marks it. */
export function samplePage(page: Page) {
  const card = page.getByTestId('sample-card');
  return {
    async open(): Promise<void> {
      await card.getByRole('button', { name: 'Beispielprojekt öffnen' }).click();
      await page.getByTestId('sample-band').waitFor();
      await page.getByRole('region', { name: 'Offene Aufgaben' }).waitFor();
    },
    async makeAnew(): Promise<void> {
      await card.getByRole('button', { name: 'Neu anlegen' }).click();
      const question = page.getByRole('dialog', { name: 'Beispielprojekt neu anlegen?' });
      await question.getByRole('button', { name: 'Neu anlegen' }).click();
      await page.getByTestId('sample-band').waitFor();
    },
    async remove(): Promise<void> {
      await card.getByRole('button', { name: 'Entfernen' }).click();
      const question = page.getByRole('dialog', { name: 'Beispielprojekt entfernen?' });
      await question.getByRole('button', { name: 'Entfernen' }).click();
      await card.getByRole('button', { name: 'Entfernen' }).waitFor({ state: 'detached' });
    },
    async band(): Promise<string> {
      return (await page.getByTestId('sample-band').textContent()) ?? '';
    },
  };
}
