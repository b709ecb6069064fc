import type { Page } from 'playwright-core';

/** The start screen. Labels are the German ones; tests run with a German browser unless they say otherwise. */
export function startPage(page: Page) {
  const form = page.getByRole('form', { name: 'Neues Projekt' });
  return {
    async shown(): Promise<void> {
      await page.getByTestId('start-screen').waitFor();
    },
    async createProject(fields: { name: string; person: string; passphrase: string }): Promise<void> {
      await form.getByLabel('Name des Projekts').fill(fields.name);
      await form.getByLabel('Ihr Name oder Kürzel').fill(fields.person);
      await form.getByLabel('Passphrase', { exact: true }).fill(fields.passphrase);
      await form.getByLabel('Passphrase wiederholen').fill(fields.passphrase);
      await form.getByRole('button', { name: 'Projekt anlegen' }).click();
      await page.getByTestId('shell').waitFor();
    },
    async unlock(name: string, passphrase: string): Promise<void> {
      const unlocking = page.getByRole('form', { name: `„${name}“ entsperren` });
      await unlocking.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
      await unlocking.getByRole('button', { name: 'Entsperren' }).click();
    },
    async refusal(): Promise<string> {
      return (await page.getByRole('alert').first().textContent()) ?? '';
    },
  };
}
