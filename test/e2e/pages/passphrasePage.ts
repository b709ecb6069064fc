import type { Page } from 'playwright-core';

/** The dialog that changes the project's passphrase, opened from the settings. */
export function passphrasePage(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Passphrase ändern' });
  return {
    dialog,
    async open(): Promise<void> {
      await page.getByRole('button', { name: 'Passphrase ändern …' }).click();
      await dialog.waitFor();
    },
    async change(present: string, wanted: string, again = wanted): Promise<void> {
      await dialog.getByRole('textbox', { name: 'Bisherige Passphrase' }).fill(present);
      await dialog.getByRole('textbox', { name: 'Neue Passphrase', exact: true }).fill(wanted);
      await dialog.getByRole('textbox', { name: 'Neue Passphrase wiederholen' }).fill(again);
      await dialog.getByRole('button', { name: 'Passphrase ändern' }).click();
    },
  };
}
