import type { Locator, Page } from 'playwright-core';
import type { UploadedFile } from './guidesPage';

/** Sources: importing files and the list of what was imported. */
export function sourcesPage(page: Page) {
  const files = page.getByRole('list', { name: 'Dateien' });
  const fileRow = (name: string): Locator => files.getByRole('button', { name: new RegExp(escaped(name)) });
  return {
    async startImport(): Promise<void> {
      await page.getByRole('button', { name: 'Dateien importieren' }).click();
      await page.getByTestId('drop-zone').waitFor();
    },
    async choose(list: readonly UploadedFile[]): Promise<void> {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Dateien auswählen' }).click();
      await (await chooser).setFiles([...list]);
      await page.getByRole('heading', { name: 'Prüfen und übernehmen' }).waitFor();
    },
    /** Drops files on the window, as from a folder. */
    async drop(list: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
      const data = await page.evaluateHandle(
        `(() => { const data = new DataTransfer(); for (const { name, text } of ${JSON.stringify(list)}) data.items.add(new File([text], name)); return data; })()`,
      );
      await page.getByTestId('drop-zone').dispatchEvent('drop', { dataTransfer: data });
      await page.getByRole('heading', { name: 'Prüfen und übernehmen' }).waitFor();
    },
    async paste(text: string): Promise<void> {
      await page.getByRole('button', { name: 'Text einfügen' }).click();
      const dialog = page.getByRole('dialog', { name: 'Text einfügen' });
      await dialog.getByLabel('Text', { exact: true }).fill(text);
      await dialog.getByRole('button', { name: 'Text lesen' }).click();
      await page.getByRole('heading', { name: 'Prüfen und übernehmen' }).waitFor();
    },
    /** What the list says of every file: name, kind, summary. */
    async files(): Promise<readonly string[]> {
      return files
        .getByRole('listitem')
        .evaluateAll((rows) =>
          rows.map((row) =>
            [...row.querySelectorAll('p, span[class*="label"]')].map((part) => part.textContent).join(' | '),
          ),
        );
    },
    async pick(name: string): Promise<void> {
      await fileRow(name).first().click();
    },
    async becomes(kind: 'Protokoll' | 'Transkript' | 'Dokument' | 'Nicht importieren'): Promise<void> {
      await page.getByRole('radiogroup').getByText(kind, { exact: true }).click();
    },
    field: (label: string): Locator => page.getByLabel(label, { exact: true }),
    async select(label: string, option: string | RegExp): Promise<void> {
      await page
        .getByRole('combobox', { name: label, exact: true })
        .or(page.getByRole('textbox', { name: label, exact: true }))
        .first()
        .click();
      await page.getByRole('option', { name: option }).click();
    },
    /** Lines of the preview with this fate. */
    async lines(fate: string): Promise<readonly string[]> {
      return page.getByTestId('match-preview').locator(`[data-fate="${fate}"]`).allInnerTexts();
    },
    takeOverButton: (): Locator => page.getByRole('button', { name: /übernehmen$/ }),
    async takeOver(): Promise<void> {
      await page.getByRole('button', { name: /Datei(?:en)? übernehmen$/ }).click();
      await page.getByTestId('report-title').waitFor();
    },
    async reportTitle(): Promise<string> {
      return (await page.getByTestId('report-title').textContent()) ?? '';
    },
    /** `ask`: answers the last look for names before the file is written. */
    async saveReport(ask: () => Promise<void> = async () => undefined): Promise<string> {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Bericht speichern' }).click();
      await ask();
      const stream = await (await download).createReadStream();
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks).toString('utf8');
    },
    /** Rows of the list of sources, cell by cell. */
    async sources(): Promise<readonly string[]> {
      return page
        .getByRole('row')
        .evaluateAll((rows) =>
          rows
            .slice(1)
            .map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent).join(' | ')),
        );
    },
    async open(key: string): Promise<void> {
      await page.getByRole('button', { name: key, exact: true }).click();
    },
    async readingText(): Promise<readonly string[]> {
      return page.getByRole('article').locator('> div').allInnerTexts();
    },
  };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
