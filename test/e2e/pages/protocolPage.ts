import type { Locator, Page } from 'playwright-core';

/** Writing and coding a protocol. */
export function protocolPage(page: Page) {
  const text = page.getByTestId('protocol-text');

  /** The answer of the question with this printed number. */
  function answer(number: string): Locator {
    return text.locator('.fw-answer').filter({
      has: page.locator('.fw-answer-number', { hasText: new RegExp(`^${number.replaceAll('.', '\\.')}$`) }),
    });
  }

  return {
    answer,
    async write(number: string, words: string): Promise<void> {
      await page.getByRole('textbox', { name: 'Zu einer Frage springen' }).fill(number);
      await page.keyboard.press('Enter');
      await page.keyboard.type(words);
    },
    async questions(): Promise<number> {
      return page.getByRole('navigation', { name: 'Leitfaden der Rolle' }).getByRole('button').count();
    },
    async progress(): Promise<string> {
      return (await page.getByTestId('protocol-progress').textContent()) ?? '';
    },
    async textOf(number: string): Promise<string> {
      return (await answer(number).locator('.fw-block').allTextContents()).join('\n');
    },
    async code(): Promise<void> {
      await page.getByRole('button', { name: 'Kodieren', exact: true }).click();
      await page.getByRole('group', { name: 'Codes' }).waitFor();
    },
    async codingsHere(): Promise<readonly string[]> {
      return page.getByTestId('coding-here').allTextContents();
    },
  };
}
