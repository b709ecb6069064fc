import type { Page } from 'playwright-core';

/** Taking a project off the device, from its card on the start screen. */
export function removalPage(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'von diesem Gerät entfernen?' });
  return {
    dialog,
    name: dialog.getByRole('textbox', { name: 'Namen des Projekts' }),
    confirm: dialog.getByRole('button', { name: 'Von diesem Gerät entfernen' }),
    /** With the keys alone, as far as the field for the name. */
    async ask(project: string): Promise<void> {
      await page.getByRole('button', { name: `Weiteres zu „${project}“` }).focus();
      await page.keyboard.press('Enter');
      const item = page.getByRole('menuitem', { name: 'Projekt von diesem Gerät entfernen …' });
      await item.waitFor();
      await page.keyboard.press('ArrowDown');
      await item.and(page.locator(':focus')).waitFor();
      await page.keyboard.press('Enter');
      await dialog.getByRole('textbox').and(page.locator(':focus')).waitFor();
    },
    /** Everything the browser holds for this page that could be a project's: databases, files, entries. */
    async kept(): Promise<readonly string[]> {
      return page.evaluate<string[]>(whatIsKept);
    },
  };
}

const whatIsKept = `(async () => {
  const found = (await indexedDB.databases()).map(({ name }) => 'database ' + name);
  const look = async (folder, path) => {
    for await (const one of folder.values()) {
      if (one.kind === 'directory') await look(one, path + '/' + one.name);
      else found.push('file ' + path + '/' + one.name);
    }
  };
  const projects = await (await navigator.storage.getDirectory()).getDirectoryHandle('projects');
  await look(projects, 'projects');
  for (const [name, value] of Object.entries(localStorage)) found.push('entry ' + name + ' ' + value);
  return found;
})()`;
