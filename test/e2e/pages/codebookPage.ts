import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import type { UploadedFile } from './guidesPage';

/** The code system. Labels are the German ones. */
export function codebookPage(page: Page) {
  const tree = page.getByRole('tree', { name: 'Codesystem' });
  const row = (name: string): Locator =>
    tree.getByRole('treeitem').filter({ has: page.locator(`[title="${name}"]`) });

  async function menu(item: string): Promise<void> {
    await page.getByRole('button', { name: 'Vorlage und Dateien' }).click();
    await page.getByRole('menuitem', { name: item }).click();
  }

  async function action(item: string): Promise<void> {
    await page.getByRole('button', { name: 'Aktionen' }).click();
    await page.getByRole('menuitem', { name: item }).click();
  }

  return {
    tree,
    async addCode(code: { name: string; definition: string; rule: string }): Promise<void> {
      await page.getByRole('button', { name: 'Code anlegen', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Code anlegen' });
      await dialog.getByLabel('Name').fill(code.name);
      await dialog.getByLabel('Definition').fill(code.definition);
      await dialog.getByLabel('Kodierregel').fill(code.rule);
      await dialog.getByRole('button', { name: 'Anlegen' }).click();
      await dialog.waitFor({ state: 'detached' });
    },
    /** What stands below the name of a new code while it is typed; the form is closed again. */
    async noteOnNewName(name: string): Promise<string | null> {
      await page.getByRole('button', { name: 'Code anlegen', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Code anlegen' });
      await dialog.getByLabel('Name').fill(name);
      const note = await dialog.getByText(/^An dieser Stelle/).textContent();
      await dialog.getByRole('button', { name: 'Abbrechen' }).click();
      await dialog.waitFor({ state: 'detached' });
      return note;
    },
    async loadTemplate(levels: RegExp = /^Alle drei Ebenen/): Promise<void> {
      const empty = page.getByRole('button', { name: 'Vorlage laden' });
      if (await empty.isVisible()) await empty.click();
      else await menu('Vorlage laden');
      const dialog = page.getByRole('dialog', { name: 'Vorlage: Codesystem einer Jobcenter-Studie' });
      await dialog.getByRole('radio', { name: levels }).check();
      await dialog.getByRole('button', { name: 'Vorlage übernehmen' }).click();
      await dialog.waitFor({ state: 'detached' });
    },
    async pick(name: string): Promise<void> {
      await row(name).first().click();
      await tree.focus();
    },
    async keys(...keys: readonly string[]): Promise<void> {
      for (const key of keys) await page.keyboard.press(key);
    },
    /** Writes into the field that is open in the tree. */
    async name(words: string): Promise<void> {
      await tree.getByRole('textbox', { name: 'Name' }).fill(words);
      await page.keyboard.press('Enter');
    },
    /** Every row in view as "level name". */
    async rows(): Promise<readonly string[]> {
      return tree
        .getByRole('treeitem')
        .evaluateAll((items) =>
          items.map(
            (item) =>
              `${item.getAttribute('aria-level')} ${item.querySelector('[class*="name"]')?.textContent ?? ''}`,
          ),
        );
    },
    async countOf(name: string): Promise<string> {
      return (await row(name).first().locator('[class*="count"]').textContent()) ?? '';
    },
    async drag(name: string, onto: string): Promise<void> {
      await row(name).first().dragTo(row(onto).first());
    },
    menu,
    action,
    tab: (name: RegExp) => page.getByRole('tab', { name }).click(),
    details: (name: string): Locator => page.getByRole('region', { name, exact: true }),
    /** Chooses a file to read codes from; what it holds is shown, or refused. */
    async chooseFile(file: UploadedFile | string): Promise<void> {
      const chooser = page.waitForEvent('filechooser');
      const empty = page.getByRole('button', { name: 'Codes einlesen' });
      if (await empty.isVisible()) await empty.click();
      else await menu('Codes einlesen');
      await (await chooser).setFiles(file);
    },
    intake: (): Locator => page.getByRole('dialog', { name: /^Codes aus/ }),
    /** Saves the codebook in a format of the menu and answers its bytes. `ask`: answers what is asked before. */
    async download(item: string, ask: () => Promise<void> = async () => undefined): Promise<Buffer> {
      const waiting = page.waitForEvent('download');
      await menu(item);
      await ask();
      return readFile(await (await waiting).path());
    },
  };
}
