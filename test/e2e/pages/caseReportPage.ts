import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';

export interface AttachOptions {
  /** As the interface words it. */
  readonly stance?: 'stützt' | 'widerspricht' | 'schränkt ein' | 'Beispiel';
  readonly quoted?: boolean;
}

/** Case reports: the list, the text with its evidence, the export. */
export function caseReportPage(page: Page) {
  const text = page.getByRole('textbox', { name: 'Text des Fallberichts' });
  const panel = page.getByRole('complementary', { name: 'Belege und Textstellen' });

  /** Puts the caret into the first place of the text that reads so; headings do not count. */
  async function caretIn(words: string): Promise<void> {
    await text.locator('.fw-block').filter({ hasText: words }).first().waitFor();
    await text.evaluate((root, wanted) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at < 0 || node.parentElement?.closest('.fw-block') == null) continue;
        if (root instanceof HTMLElement) root.focus();
        // Not the very start: that may be the end of the sentence before.
        document.getSelection()?.collapse(node, at + 1);
        return;
      }
      throw new Error(`the report does not say: ${wanted}`);
    }, words);
  }

  function card(list: string, words: string): Locator {
    return panel
      .getByRole(list === 'Textstellen' ? 'group' : 'list', { name: list })
      .getByRole('listitem')
      .filter({ hasText: words });
  }

  return {
    /** From the list; the new report is open afterwards. */
    async createReport(site: string): Promise<void> {
      await page.getByRole('button', { name: 'Fallbericht anlegen' }).click();
      const dialog = page.getByRole('dialog', { name: 'Fallbericht anlegen' });
      const field = dialog.getByRole('combobox', { name: 'Standort' });
      if (!(await field.inputValue()).startsWith(`${site} (`)) {
        await field.click();
        await page.getByRole('option', { name: `${site} (` }).click();
      }
      await dialog.getByRole('button', { name: 'Anlegen' }).click();
      await text.waitFor();
    },
    async open(title: string): Promise<void> {
      await page.getByRole('row', { name: title }).getByRole('button', { name: 'Öffnen' }).click();
      await text.waitFor();
    },
    /** Types at the end of the section with this printed number. */
    async writeInSection(sectionNumber: string, words: string): Promise<void> {
      const heading = page.getByRole('heading', { name: new RegExp(`^${sectionNumber} `) });
      const section = text.locator('.fw-answer').filter({ has: heading });
      await section.locator('.fw-block').last().click();
      await page.keyboard.press('End');
      await page.keyboard.type(words);
    },
    caretIn,
    /** Opens the passages for a sentence, paragraphs without a code among them. */
    async withUncoded(sentence: string): Promise<void> {
      await caretIn(sentence);
      await panel.getByRole('tab', { name: 'Textstellen' }).click();
      await panel.getByRole('checkbox', { name: 'Auch Absätze ohne Kodierung' }).setChecked(true);
    },
    /** Attaches by keyboard (Ctrl+E) and pointer, and leaves the evidence of the sentence on screen. */
    async attachPassage(sentence: string, passage: string, options: AttachOptions = {}): Promise<void> {
      await caretIn(sentence);
      await page.keyboard.press('Control+e');
      const found = card('Textstellen', passage).first();
      const elsewhere = panel.getByRole('button', { name: /bei anderen Fragen zeigen$/ });
      await found.or(elsewhere).first().waitFor();
      if ((await found.count()) === 0) await elsewhere.click();
      await found.getByRole('button', { name: 'Anhängen' }).click();
      await found.getByRole('button', { name: 'Lösen' }).waitFor();
      await panel.getByRole('tab', { name: /^Belege/ }).click();
      const evidence = card('Belege dieser Aussage', passage);
      if (options.stance !== undefined)
        await evidence.getByRole('combobox', { name: 'Haltung' }).selectOption(options.stance);
      if (options.quoted !== undefined)
        await evidence.getByRole('switch', { name: 'Als Zitat drucken' }).setChecked(options.quoted);
    },
    /** "3 Interviews · PL 2": the badges of the statement at the caret. */
    async badge(): Promise<string> {
      const words = await panel
        .getByTestId('evidence-badge')
        .locator('.mantine-Badge-label')
        .allTextContents();
      return words.join(' · ');
    },
    /** Sentences whose text is gone, as the panel lists them. */
    async doubtful(): Promise<readonly string[]> {
      await panel.getByRole('tab', { name: /^Belege/ }).click();
      return panel
        .getByTestId('review-list')
        .getByRole('listitem')
        .locator('p:first-child')
        .allTextContents();
    },
    /** The bytes of the file the app handed to the browser's downloads. */
    async exportDocx(
      options: { annex?: boolean; coded?: boolean; contents?: boolean } = {},
    ): Promise<Buffer> {
      await page.getByRole('button', { name: 'Exportieren' }).click();
      const dialog = page.getByRole('dialog', { name: 'Fallbericht exportieren' });
      if (options.coded === true)
        await dialog.getByRole('radio', { name: 'Nur Kennung' }).check({ force: true });
      if (options.annex !== undefined)
        await dialog
          .getByRole('checkbox', { name: 'Belege als internen Anhang drucken' })
          .setChecked(options.annex);
      if (options.contents !== undefined)
        await dialog.getByRole('checkbox', { name: 'Inhaltsverzeichnis' }).setChecked(options.contents);
      const download = page.waitForEvent('download');
      await dialog.getByRole('button', { name: 'Als DOCX speichern' }).click();
      const file = await (await download).path();
      await dialog.waitFor({ state: 'detached' });
      return readFile(file);
    },
  };
}
