import type { Locator, Page } from 'playwright-core';

export interface UploadedTable {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The quota plan as a board, its catalogue, its printed tables and its import. */
export function fieldworkBoardPage(page: Page) {
  const grid = page.getByRole('grid');
  const panel = page.getByTestId('cell-panel');
  const cell = (name: string): Locator =>
    page.getByRole('gridcell', { name: new RegExp(`^${name.replace(/[()]/g, '\\$&')}; `) });
  async function menu(item: RegExp): Promise<void> {
    await page.getByRole('button', { name: 'Mehr' }).click();
    await page.getByRole('menuitem', { name: item }).click();
  }
  async function show(): Promise<void> {
    await page.getByRole('radiogroup', { name: 'Ansicht' }).getByText('Quotenplan').click();
  }
  return {
    cell,
    /** Shows the plan, also one that has no columns yet. */
    show,
    async open(): Promise<void> {
      await show();
      await grid.waitFor();
    },
    async rolesFromGuides(): Promise<void> {
      await menu(/Rollen? aus den Leitfäden übernehmen$/);
    },
    async settings(): Promise<void> {
      await menu(/Rollen, Untergruppen und Wellen/);
    },
    async level(name: string): Promise<void> {
      await page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
    },
    async wave(wave: number): Promise<void> {
      await page.getByRole('radiogroup', { name: 'Wellen' }).getByText(`Welle ${wave}`).click();
    },
    /** "51 + 64 + 36 = 151 geplant" of the wave that is shown. */
    async summary(): Promise<string> {
      return (await page.getByTestId('wave-summary').textContent()) ?? '';
    },
    async total(): Promise<string> {
      return (await page.getByTestId('board-total').locator('span').first().textContent()) ?? '';
    },
    async rows(): Promise<readonly string[]> {
      return grid
        .locator('tbody th[scope="row"]')
        .evaluateAll((heads) => heads.map((head) => head.querySelector('[title]')?.textContent ?? ''));
    },
    async columns(): Promise<readonly string[]> {
      return grid
        .locator('thead th')
        .evaluateAll((heads) => heads.slice(1, -1).map((head) => head.firstElementChild?.textContent ?? ''));
    },
    /** What is planned in a cell, as it is shown. */
    async planned(name: string): Promise<string> {
      return (await cell(name).locator('span').first().textContent()) ?? '';
    },
    /** Everything a screen reader says of a cell. */
    async said(name: string): Promise<string> {
      return (await cell(name).textContent()) ?? '';
    },
    /** Puts text on the clipboard's way into the cell that has the focus. */
    async paste(text: string): Promise<void> {
      // The browser lets no test fill its clipboard; the event is the same.
      await page.evaluate(`(() => {
        const data = new DataTransfer();
        data.setData('text/plain', ${JSON.stringify(text)});
        document.activeElement.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        );
      })()`);
    },
    async makeInterview(): Promise<void> {
      await panel.getByRole('button', { name: 'Interview anlegen' }).click();
    },
    /** Opens the sheet of the first interview in the cell's panel. */
    async editInterview(): Promise<void> {
      await panel
        .getByRole('button', { name: /^Interview bearbeiten/ })
        .first()
        .click();
    },
    /** Types a planned number into a cell, as into a spreadsheet. */
    async plan(name: string, planned: number): Promise<void> {
      await cell(name).click();
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'detached' });
      await page.keyboard.type(String(planned));
      await page.keyboard.press('Enter');
    },
    panel,
    /** Opens a site's attributes and short profile from its row, and closes them again. */
    async lookAtProfile(site: string): Promise<void> {
      await page.getByRole('button', { name: `${site}: Aktionen` }).click();
      await page.getByRole('menuitem', { name: 'Merkmale und Kurzprofil' }).click();
      const profile = page.getByRole('dialog', { name: `Merkmale und Kurzprofil: ${site}` });
      await profile.getByRole('button', { name: 'Merkmal anlegen' }).waitFor();
      await profile.getByRole('button', { name: 'Schließen' }).click();
      await profile.waitFor({ state: 'detached' });
    },
    async moveDown(site: string): Promise<void> {
      await page.getByRole('button', { name: `${site}: Aktionen` }).press('Alt+ArrowDown');
    },
    async chooseTable(file: UploadedTable): Promise<void> {
      await menu(/Aus CSV oder Excel/);
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Datei wählen' }).click();
      await (await chooser).setFiles(file);
    },
    async importSummary(): Promise<string> {
      return (await page.getByTestId('import-summary').textContent()) ?? '';
    },
    async importProblems(): Promise<readonly string[]> {
      return page.getByTestId('import-problems').getByRole('listitem').allTextContents();
    },
    async takeIn(): Promise<void> {
      await page.getByRole('button', { name: /Zeilen? übernehmen$/ }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    },
    async closeImport(): Promise<void> {
      await page.getByRole('dialog').getByRole('button', { name: 'Schließen', exact: true }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    },
    async template(kind: string, format: 'Excel-Datei' | 'CSV-Datei'): Promise<Buffer> {
      await menu(/Aus CSV oder Excel/);
      const row = page
        .getByRole('dialog')
        .locator('div')
        .filter({ hasText: new RegExp(`^${kind}Excel-DateiCSV-Datei$`) });
      const download = page.waitForEvent('download');
      await row.getByRole('button', { name: format }).last().click();
      return bytesOf(await download);
    },
    async print(format: 'Als Word-Datei' | 'Als Excel-Datei'): Promise<Buffer> {
      await menu(/Übersichten drucken/);
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: format }).click();
      const bytes = await bytesOf(await download);
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      return bytes;
    },
  };
}

async function bytesOf(download: { createReadStream(): Promise<NodeJS.ReadableStream> }): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of await download.createReadStream()) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}
