import type { Locator, Page } from 'playwright-core';

/** Writing and coding a protocol. */
export function protocolPage(page: Page) {
  const text = page.getByTestId('protocol-text');
  const inbox = page.getByTestId('inbox');
  const rail = page.getByRole('complementary', { name: 'Zur Frage' });

  /** The answer of the question with this printed number. */
  function answer(number: string): Locator {
    return text.locator('.fw-answer').filter({
      has: page.locator('.fw-answer-number', { hasText: new RegExp(`^${number.replaceAll('.', '\\.')}$`) }),
    });
  }

  /** A question in the guide's list, which also takes dropped paragraphs. */
  function guideQuestion(number: string): Locator {
    return page
      .getByRole('navigation', { name: 'Leitfaden der Rolle' })
      .getByRole('button', { name: new RegExp(`${number.replaceAll('.', '\\.')} `) });
  }

  function prompts(number: string): Locator {
    return answer(number).locator('details');
  }

  async function jump(number: string): Promise<void> {
    await page.getByRole('textbox', { name: 'Zu einer Frage springen' }).fill(number);
    await page.keyboard.press('Enter');
  }

  return {
    answer,
    guideQuestion,
    jump,
    prompts,
    /** The tick at a supplementary question of a question. */
    prompt: (number: string, words: string): Locator =>
      prompts(number).getByRole('checkbox', { name: words, exact: true }),
    async promptsSaid(number: string): Promise<string> {
      return (await prompts(number).locator('summary').textContent()) ?? '';
    },
    async write(number: string, words: string): Promise<void> {
      await jump(number);
      await page.keyboard.type(words);
    },
    async questions(): Promise<number> {
      return page.getByRole('navigation', { name: 'Leitfaden der Rolle' }).getByRole('button').count();
    },
    async progress(): Promise<string> {
      return (await page.getByTestId('protocol-progress').textContent()) ?? '';
    },
    async counts(): Promise<string> {
      return (await page.getByTestId('protocol-counts').textContent()) ?? '';
    },
    async textOf(number: string): Promise<string> {
      return (await answer(number).locator('.fw-block').allTextContents()).join('\n');
    },
    async chipsOf(number: string): Promise<readonly string[]> {
      return answer(number).locator('.fw-chip').allTextContents();
    },
    inbox: {
      async focus(): Promise<void> {
        await inbox.getByRole('textbox').click();
      },
      /** Deletes everything in it. */
      async clear(): Promise<void> {
        await inbox.getByRole('textbox').click();
        await page.keyboard.press('Control+a');
        await page.keyboard.press('Delete');
      },
      async texts(): Promise<readonly string[]> {
        return (await inbox.locator('.fw-block').allTextContents()).filter((words) => words !== '');
      },
      async count(): Promise<string> {
        return (await page.getByTestId('inbox-count').textContent()) ?? '';
      },
      block: (words: string): Locator => inbox.locator('.fw-block', { hasText: words }),
      grip: (): Locator => inbox.locator('.fw-drag-handle'),
    },
    /** Sends the paragraph at the caret to the question that a number or words mean. */
    async sendTo(wanted: string): Promise<void> {
      await page.keyboard.press('Control+Shift+J');
      await page.getByRole('combobox', { name: 'Absatz zu einer Frage schicken' }).fill(wanted);
      await page.keyboard.press('Enter');
    },
    note: (): Locator => rail.getByRole('textbox', { name: 'Notiz' }),
    async others(tab: 'Standort' | 'Frühere Welle'): Promise<readonly string[]> {
      await rail.getByRole('tab', { name: tab }).click();
      return rail.getByRole('tabpanel').getByTestId('other-answer').allInnerTexts();
    },
    /** The words that are underlined as unknown, in the order of the page. */
    async underlined(): Promise<readonly string[]> {
      return page.evaluate<string[]>(`
        [...CSS.highlights].filter(([name]) => name.startsWith('fw-spelling'))
          .flatMap(([, ranges]) => [...ranges]).map((range) => {
            const live = document.createRange();
            live.setStart(range.startContainer, range.startOffset);
            live.setEnd(range.endContainer, range.endOffset);
            return live.toString();
          })`);
    },
    async selected(): Promise<string> {
      return page.evaluate<string>('String(getSelection())');
    },
    suggestions: (): Locator => page.getByTestId('spelling-menu'),
    async code(): Promise<void> {
      await page.getByRole('button', { name: 'Kodieren', exact: true }).click();
      await page.getByRole('group', { name: 'Codes' }).waitFor();
    },
    async codingsHere(): Promise<readonly string[]> {
      return page.getByTestId('coding-here').allTextContents();
    },
  };
}
