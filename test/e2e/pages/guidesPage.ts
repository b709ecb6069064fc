import type { Page } from 'playwright-core';

export interface UploadedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Guides: import, look over, correct, take over. */
export function guidesPage(page: Page) {
  const tree = page.getByRole('tree', { name: 'Fragen des Leitfadens' });
  const row = (text: string) => tree.getByRole('treeitem').filter({ hasText: text });
  return {
    /** Chooses a row, so that keys act on it. */
    async pick(text: string): Promise<void> {
      await row(text).first().click();
    },
    async keys(...keys: readonly string[]): Promise<void> {
      for (const key of keys) await page.keyboard.press(key);
    },
    /** Every row in view as "level number text", e.g. "2 1.1 What is ...?". */
    async rows(): Promise<readonly string[]> {
      return tree.getByRole('treeitem').evaluateAll((items) =>
        items.map((item) => {
          const [number, words] = ['number', 'words'].map(
            (part) => item.querySelector(`[class*="${part}"]`)?.textContent ?? '',
          );
          return `${item.getAttribute('aria-level')} ${number} ${words}`.trim();
        }),
      );
    },
    /** The row that the keyboard's cursor points at. */
    async current(): Promise<string> {
      return (await tree.locator('[aria-selected="true"]').textContent()) ?? '';
    },
    /** The role dots of a row, e.g. ["own", "off"]. */
    async dots(text: string): Promise<readonly string[]> {
      return row(text)
        .first()
        .locator('[data-dot]')
        .evaluateAll((dots) => dots.map((dot) => dot.getAttribute('data-dot') ?? ''));
    },
    async drag(text: string, onto: string): Promise<void> {
      await row(text).first().dragTo(row(onto).first());
    },
    /** Lines of the file that are marked for the chosen row. */
    async markedLines(): Promise<readonly string[]> {
      return page.getByTestId('guide-source').locator('[data-marked="true"]').allTextContents();
    },
    async pickLine(text: string): Promise<void> {
      await page.getByTestId('guide-source').getByRole('button').filter({ hasText: text }).first().click();
    },
    async choose(file: string | UploadedFile): Promise<void> {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Leitfaden importieren' }).click();
      await (await chooser).setFiles(file);
    },
    /** Takes the guide with this printed label from those that come with the program. */
    async takeShipped(label: string): Promise<void> {
      await page.getByRole('button', { name: 'Mitgelieferte Leitfäden' }).click();
      const dialog = page.getByRole('dialog', { name: 'Mitgelieferte Leitfäden' });
      const named = new RegExp(`^${label.replaceAll('.', '\\.')} .*übernehmen$`);
      await dialog.getByRole('button', { name: named }).click();
      await dialog.getByText('Übernommen').waitFor();
      await dialog.getByRole('button', { name: 'Schließen' }).last().click();
      await dialog.waitFor({ state: 'detached' });
    },
    async back(): Promise<void> {
      await page.getByRole('button', { name: 'Alle Leitfäden' }).click();
    },
    async tab(name: string): Promise<void> {
      await page.getByRole('tab', { name }).click();
    },
    async menu(item: string): Promise<void> {
      await page.getByRole('button', { name: 'Mehr' }).click();
      await page.getByRole('menuitem', { name: item }).click();
    },
    async reread(file: UploadedFile): Promise<void> {
      await page.getByRole('button', { name: 'Mehr' }).click();
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('menuitem', { name: 'Datei erneut einlesen' }).click();
      await (await chooser).setFiles(file);
      await page.getByTestId('difference-counts').waitFor();
    },
    async newVersion(): Promise<void> {
      await page.getByRole('button', { name: 'Neue Version anlegen' }).click();
    },
    /** Rows of a comparison that differ, both sides' text. */
    async differences(): Promise<readonly string[]> {
      return page
        .getByTestId('guide-compare')
        .locator('[data-differs="true"]')
        .evaluateAll((rows) =>
          rows.map((row) =>
            [...row.querySelectorAll('td')]
              .map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim())
              .join(' | '),
          ),
        );
    },
    async differenceCounts(): Promise<string> {
      return (await page.getByTestId('difference-counts').textContent()) ?? '';
    },
    async counts(): Promise<string> {
      return (await page.getByTestId('guide-counts').first().textContent()) ?? '';
    },
    async unsure(): Promise<readonly string[]> {
      return page.getByTestId('guide-warnings').getByRole('listitem').allTextContents();
    },
    async takeOver(): Promise<void> {
      await page.getByRole('button', { name: 'In das Projekt übernehmen' }).click();
      await page.getByRole('tab', { name: 'Fragen' }).waitFor();
    },
    async leadsFor(role: string): Promise<string> {
      await page
        .locator('label')
        .filter({ hasText: new RegExp(`^${role} `) })
        .click();
      return (await page.getByTestId('leads-shown').textContent()) ?? '';
    },
    async refusal(): Promise<string> {
      const notice = page
        .getByRole('alert')
        .filter({ hasText: /Kein Leitfaden gelesen|wurde nicht gelesen/ });
      await notice.waitFor();
      const sentence = (await notice.textContent()) ?? '';
      await notice.getByRole('button', { name: 'Schließen' }).click();
      await notice.waitFor({ state: 'detached' });
      return sentence;
    },
  };
}
