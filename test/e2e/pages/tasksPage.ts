import type { Page } from 'playwright-core';

/** The open tasks on the start page of a project. */
export function tasksPage(page: Page) {
  const region = page.getByRole('region', { name: 'Offene Aufgaben' });
  return {
    async show(whose: 'Alle' | 'Meine'): Promise<void> {
      await region.getByText(new RegExp(`^${whose} \\(`)).click();
    },
    /** "Überfällig: Einwilligung fehlt" and so on, in the order of the page. */
    async list(): Promise<readonly string[]> {
      await region.waitFor();
      const lines: string[] = [];
      for (const group of ['Überfällig', 'Heute', 'Demnächst']) {
        const items = region.getByRole('region', { name: new RegExp(`^${group}`) }).getByRole('listitem');
        for (const item of await items.all()) {
          lines.push(`${group}: ${(await item.locator('p').first().textContent()) ?? ''}`);
        }
      }
      return lines;
    },
    async act(what: string): Promise<void> {
      await region.getByRole('listitem').filter({ hasText: what }).first().getByRole('button').click();
    },
  };
}
