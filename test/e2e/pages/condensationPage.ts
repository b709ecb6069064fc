import type { Locator, Page } from 'playwright-core';

/** As the interface words it. */
export type StanceName = 'stützt' | 'widerspricht' | 'schränkt ein' | 'Beispiel';

/** The condensation desk: the matrix, the sentences below its rows, the passages beside it. */
export function condensationPage(page: Page) {
  const grid = page.getByTestId('desk-grid');
  const panel = page.getByRole('complementary', { name: 'Textstellen und Belege' });

  function row(name: string): Locator {
    return grid.locator('tbody').filter({ has: page.getByTestId('desk-row').filter({ hasText: name }) });
  }

  function cell(rowName: string, column: number): Locator {
    return row(rowName).getByTestId('desk-cell').nth(column);
  }

  function passage(words: string): Locator {
    return panel.getByTestId('desk-passage').filter({ hasText: words }).first();
  }

  return {
    grid,
    panel,
    row,
    cell,
    passage,
    async shown(): Promise<void> {
      await grid.waitFor();
    },
    /** Heads of the columns, with what stands under their names. */
    async columns(): Promise<readonly string[]> {
      const heads = await grid.locator('thead th').allInnerTexts();
      return heads.slice(1).map((text) => text.replace(/\s*\n+\s*/g, ' | '));
    },
    /** What the cells of a row say before their passages. */
    async says(rowName: string): Promise<readonly string[]> {
      const cells = await row(rowName).getByTestId('desk-cell').allInnerTexts();
      return cells.map((text) => text.split('\n')[0] ?? '');
    },
    async chooseRows(kind: 'Fragen' | 'Familien' | 'Codes'): Promise<void> {
      await page.getByRole('radiogroup', { name: 'Zeilen' }).getByText(kind, { exact: true }).click();
    },
    async chooseColumns(kind: 'Rollen' | 'Interviews'): Promise<void> {
      await page.getByRole('radiogroup', { name: 'Spalten' }).getByText(kind, { exact: true }).click();
    },
    async filter(name: 'Alle' | 'Offene' | 'Ungenutztes' | 'Kontraste'): Promise<void> {
      await page
        .getByRole('radiogroup', { name: 'Zeigen' })
        .getByText(new RegExp(`^${name} `))
        .click();
    },
    /** Names of the rows in view. */
    async rows(): Promise<readonly string[]> {
      const heads = await page.getByTestId('desk-row').allInnerTexts();
      return heads.map((text) => text.split('\n')[0] ?? '');
    },
    progress(): Promise<string> {
      return textOf(page.getByTestId('desk-progress'));
    },
    async mark(rowName: string): Promise<string> {
      const found = row(rowName).getByTestId('row-mark');
      return (await found.count()) === 0 ? '' : await textOf(found);
    },
    /** Types at the end of what stands below a row. */
    async write(rowName: string, words: string): Promise<void> {
      // The corner: marks to press may stand in the middle of the head.
      await row(rowName)
        .getByTestId('desk-row')
        .click({ position: { x: 6, y: 6 } });
      await page.keyboard.press('F2');
      const text = row(rowName).getByRole('textbox');
      await text.waitFor();
      await text.and(page.locator(':focus')).waitFor();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(words);
      await row(rowName).getByText(words.trim()).first().waitFor();
    },
    /** Sentences below a row as they are read, without their badges. */
    async sentences(rowName: string): Promise<readonly string[]> {
      return row(rowName).getByTestId('desk-sentence').locator('button').allInnerTexts();
    },
    /** "2 Interviews · FK 1 · TL 1": the badges of the row's statements. */
    async badges(rowName: string): Promise<readonly string[]> {
      const lines = await row(rowName).getByTestId('evidence-badge').all();
      return Promise.all(
        lines.map(async (line) => (await line.locator('.mantine-Badge-label').allTextContents()).join(' · ')),
      );
    },
    /** What was said to those who do not see it. */
    said(): Promise<string> {
      return textOf(page.getByTestId('desk-said'));
    },
    async attach(words: string, stance: StanceName): Promise<void> {
      await passage(words)
        .getByRole('button', { name: `Anhängen als: ${stance}` })
        .click();
    },
    /** Drags a passage from the grid to a sentence, and lets it go on one of the zones that open there. */
    async drag(rowName: string, words: string, sentence: string, stance: StanceName): Promise<void> {
      await row(rowName).getByText(words).hover();
      await page.mouse.down();
      const target = page.getByTestId('desk-sentence').filter({ hasText: sentence });
      await target.hover();
      const zone = target.getByTestId('drop-zones').getByText(stance, { exact: true });
      // Over a zone twice: a browser asks on the second move whether it may be dropped there.
      await zone.hover();
      await zone.hover({ position: { x: 5, y: 5 } });
      await page.mouse.up();
    },
    async tab(name: 'Textstellen' | 'Ungenutzt' | 'Belege'): Promise<void> {
      await panel.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
    },
  };
}

async function textOf(found: Locator): Promise<string> {
  return ((await found.textContent()) ?? '').trim();
}
