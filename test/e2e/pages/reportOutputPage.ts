import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';

export type OutputFormat = 'DOCX' | 'HTML' | 'Markdown';

/** A report on its way out: the dialog of one report, and that of many. */
export function reportOutputPage(page: Page) {
  const single = page.getByRole('dialog', { name: 'Fallbericht exportieren' });
  const batch = page.getByRole('dialog', { name: 'Fallberichte gesammelt exportieren' });

  async function taken(download: Promise<Download>): Promise<{ name: string; bytes: Buffer }> {
    const file = await download;
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  }

  return {
    single,
    batch,
    async openSingle(): Promise<void> {
      await page.getByRole('button', { name: 'Exportieren', exact: true }).click();
      await single.waitFor();
    },
    async saveAs(format: OutputFormat): Promise<{ name: string; bytes: Buffer }> {
      const download = page.waitForEvent('download');
      await single.getByRole('button', { name: `Als ${format} speichern` }).click();
      const file = await taken(download);
      await single.waitFor({ state: 'detached' });
      return file;
    },
    /**
     * Prints to PDF. A dialog of the browser cannot be pressed by a test: the page's own print function keeps what
     * it was to print, and the PDF is made of that.
     */
    async print(what: 'report' | 'volume' = 'report'): Promise<{ title: string; pdf: Buffer }> {
      await page.evaluate(`{
        const original = window.print;
        window.print = () => {
          window.print = original;
          const view = document.querySelector('.fallwerk-report');
          window.printed = { title: document.title, view: view.cloneNode(true), sheets: [...document.adoptedStyleSheets] };
        };
      }`);
      if (what === 'report') {
        await single.getByRole('button', { name: 'Als PDF ausgeben' }).click();
        await single.waitFor({ state: 'detached' });
      } else {
        await batch.getByText('PDF', { exact: true }).click();
        await batch.getByRole('button', { name: /Berichte? exportieren$/ }).click();
        await batch.getByTestId('batch-summary').waitFor();
      }
      const title: string = await page.evaluate(`{
        document.body.append(window.printed.view);
        document.adoptedStyleSheets = window.printed.sheets;
        window.printed.title;
      }`);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      await page.evaluate(`window.printed.view.remove()`);
      return { title, pdf };
    },
    async chooseTemplate(name: string, bytes: Uint8Array): Promise<void> {
      const chooser = page.waitForEvent('filechooser');
      await single.getByRole('button', { name: /^(Vorlage|Andere) wählen$/ }).click();
      const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
      await (await chooser).setFiles({ name, mimeType, buffer: Buffer.from(bytes) });
    },
    template: single.getByTestId('docx-template'),
    async openBatch(): Promise<void> {
      await page.getByRole('button', { name: 'Mehrere exportieren' }).click();
      await batch.waitFor();
    },
    async narrow(field: 'Welle' | 'Ebene' | 'Bearbeitungsstand', choice: string): Promise<void> {
      await batch.getByRole('combobox', { name: field }).selectOption(choice);
    },
    async shape(name: 'Einzelne Dateien in einem ZIP' | 'Ein Band mit allen Berichten'): Promise<void> {
      await batch.getByRole('radio', { name }).check();
    },
    async startBatch(): Promise<{ name: string; bytes: Buffer }> {
      const download = page.waitForEvent('download');
      await batch.getByRole('button', { name: /Berichte? exportieren$/ }).click();
      return taken(download);
    },
    /** What the summary lists. */
    async summary(): Promise<readonly string[]> {
      await batch.getByTestId('batch-summary').waitFor();
      return batch.getByTestId('batch-summary').getByRole('listitem').allTextContents();
    },
    async closeBatch(): Promise<void> {
      await batch.getByTestId('batch-summary').getByRole('button', { name: 'Schließen' }).click();
      await batch.waitFor({ state: 'detached' });
    },
  };
}
