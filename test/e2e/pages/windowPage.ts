import type { Locator, Page } from 'playwright-core';

/** What stands around every screen: first steps, looks, the second text, the narrow sidebar. */
export function windowPage(page: Page) {
  const firstSteps = page.getByRole('region', { name: 'Erste Schritte' });
  const second = page.getByRole('complementary', { name: 'Zweiter Text' });
  return {
    firstSteps,
    second,
    firstStep(name: string): Locator {
      return firstSteps.getByRole('listitem').filter({ hasText: name });
    },
    async chooseSecond(title: string | RegExp): Promise<void> {
      await second.getByPlaceholder('Protokoll oder Quelle wählen').click();
      await page.locator('[data-combobox-option]').filter({ hasText: title }).first().click();
    },
    async looks(choose: (menu: Locator) => Promise<void>): Promise<void> {
      await page.getByRole('button', { name: 'Darstellung' }).click();
      const menu = page.getByRole('menu');
      await choose(menu);
      await page.keyboard.press('Escape');
      await menu.waitFor({ state: 'detached' });
    },
    /** The words on the line of state that say when the project locks itself. */
    lockClock: page.getByText(/^Sperrt /),
  };
}
