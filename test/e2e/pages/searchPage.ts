import type { Locator, Page } from 'playwright-core';

/** Search in all texts. Labels are the German ones. */
export function searchPage(page: Page) {
  const field = page.getByRole('textbox', { name: 'Suche in allen Texten' });
  const list = page.getByRole('listbox', { name: 'Treffer' });
  const facets = page.getByRole('complementary', { name: 'Eingrenzen' });
  const evidence = page.getByRole('dialog', { name: /als Belege? anhängen$/ });
  return {
    evidence,
    field,
    list,
    async type(query: string): Promise<void> {
      await field.fill('');
      await field.pressSequentially(query);
    },
    async found(): Promise<string> {
      return (await page.getByTestId('found').textContent()) ?? '';
    },
    /** The words of the hits in view, without those around them. */
    async hits(): Promise<readonly string[]> {
      return list.getByRole('option').allInnerTexts();
    },
    async marks(): Promise<readonly string[]> {
      return list.locator('mark').allTextContents();
    },
    hit: (words: string): Locator => list.getByRole('option').filter({ hasText: words }),
    async option(name: string): Promise<void> {
      await page.getByText(name, { exact: true }).click();
    },
    facet: (name: string): Locator => facets.getByRole('group', { name, exact: true }),
    async problem(): Promise<string> {
      return (await page.locator('#search-problems').textContent()) ?? '';
    },
    async save(name: string): Promise<void> {
      await page.getByRole('button', { name: 'Gespeicherte Suchen' }).click();
      await page.getByRole('menuitem', { name: 'Diese Suche speichern …' }).click();
      const dialog = page.getByRole('dialog', { name: 'Diese Suche speichern …' });
      await dialog.getByLabel('Name der Suche').fill(name);
      await dialog.getByRole('button', { name: 'Speichern' }).click();
      await dialog.waitFor({ state: 'detached' });
    },
    async openSaved(name: string): Promise<void> {
      await page.getByRole('button', { name: 'Gespeicherte Suchen' }).click();
      await page.getByRole('menuitem', { name, exact: true }).click();
    },
    async giveCode(name: string): Promise<void> {
      const dialog = page.getByRole('dialog', { name: /kodieren$/ });
      await dialog.getByRole('combobox', { name: 'Code' }).fill(name);
      await page.getByRole('option', { name, exact: true }).click();
      await dialog.getByRole('button', { name: 'Code vergeben' }).click();
      await dialog.waitFor({ state: 'detached' });
    },
    /** Fills the open dialog and attaches what was chosen. */
    async attachTo(report: string, sentence: string, stance: 'stützt' | 'widerspricht'): Promise<void> {
      await evidence.waitFor();
      await evidence.getByRole('combobox', { name: 'Fallbericht' }).click();
      await page.getByRole('option', { name: report }).click();
      await evidence.getByRole('combobox', { name: 'Satz, der sich darauf stützt' }).click();
      await page.getByRole('option', { name: sentence }).click();
      await evidence.getByText(stance, { exact: true }).click();
      await evidence.getByRole('button', { name: 'Anhängen' }).click();
      await evidence.waitFor({ state: 'detached' });
    },
    /** Exports the chosen hits, or all, and answers the file's bytes. */
    /** `ask`: answers the last look for names before the file is written. */
    async exportAs(kind: RegExp, ask: () => Promise<void> = async () => undefined): Promise<Buffer> {
      await page.getByRole('button', { name: 'Exportieren' }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: kind }).click();
      await ask();
      const stream = await (await download).createReadStream();
      const parts: Buffer[] = [];
      for await (const part of stream) parts.push(Buffer.from(part as Uint8Array)); // a stream of bytes
      return Buffer.concat(parts);
    },
    async whatIsMissing(question: string): Promise<void> {
      await page.getByText('Was fehlt', { exact: true }).click();
      await page.getByRole('combobox', { name: 'Frage oder Fragenfamilie' }).fill(question);
      await page
        .getByRole('option', { name: new RegExp(`^${question.replaceAll('.', '\\.')} `) })
        .first()
        .click();
    },
    /**
     * A row of the table of what is missing: said, silent, not written, no protocol, not asked; "deleted" has a
     * column where there is something.
     */
    async missingAt(site: string): Promise<readonly string[]> {
      const row = page.getByTestId('not-there').getByRole('row', { name: new RegExp(site) });
      return row.getByRole('cell').allTextContents();
    },
    async jump(words: string): Promise<void> {
      await page.keyboard.press('Control+k');
      await page.getByRole('textbox', { name: 'Springen' }).fill(words);
    },
    targets: (): Locator => page.getByRole('dialog').getByRole('button'),
  };
}
