import type { Page } from 'playwright-core';

/** Sites and interviews. */
export function fieldworkPage(page: Page) {
  async function nameSite(name: string, region: string): Promise<void> {
    const dialog = page.getByRole('dialog', { name: 'Standort anlegen' });
    await dialog.getByLabel('Name').fill(name);
    await dialog.getByLabel('Region oder Land').fill(region);
    await dialog.getByRole('button', { name: 'Anlegen' }).click();
    await page.getByRole('region', { name }).waitFor();
  }

  async function planInterview(site: string, role: string, date: string): Promise<number> {
    const dialog = page.getByRole('dialog', { name: `Interview anlegen: ${site}` });
    await dialog.getByRole('checkbox', { name: new RegExp(`^${role} `) }).check();
    await dialog.getByLabel('Datum des Gesprächs', { exact: true }).fill(date);
    const announced = (await dialog.getByText(/Leitfragen?\.$/).textContent()) ?? '';
    await dialog.getByRole('button', { name: 'Anlegen' }).click();
    await dialog.waitFor({ state: 'detached' });
    return Number(/\d+/.exec(announced)?.[0]);
  }

  return {
    async addSite(name: string, region: string): Promise<void> {
      await page.getByRole('button', { name: 'Standort anlegen' }).click();
      await nameSite(name, region);
    },
    /** In the form that is open already. */
    nameSite,
    /** Answers how many lead questions the dialog announced. */
    async addInterview(site: string, role: string, date: string): Promise<number> {
      await page
        .getByRole('region', { name: site })
        .getByRole('button', { name: 'Interview anlegen' })
        .click();
      return planInterview(site, role, date);
    },
    /** In the form that is open already. Answers how many lead questions it announced. */
    planInterview,
    async writeProtocol(site: string, role: string): Promise<void> {
      const row = page.getByRole('region', { name: site }).getByRole('row', { name: new RegExp(role) });
      await row.getByRole('button', { name: 'Protokoll schreiben' }).click();
    },
  };
}
