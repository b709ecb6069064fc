import type { Locator, Page } from 'playwright-core';

/** Looking through a protocol, and the list of names. */
export function privacyPage(page: Page) {
  const text = page.getByTestId('anonymise-text');
  const card = page.getByRole('region', { name: /^Entscheiden: / });
  return {
    card,
    async go(): Promise<void> {
      await page
        .getByRole('navigation', { name: 'Arbeitsschritte' })
        .getByRole('button', { name: 'Anonymisieren' })
        .click();
    },
    async open(title: string): Promise<void> {
      await page.getByRole('button', { name: new RegExp(`^Durchsehen: ${title}`) }).click();
      await text.waitFor();
      await page.getByTestId('review-progress').waitFor();
    },
    async text(): Promise<string> {
      return (await text.locator('.fw-block').allTextContents()).join('\n');
    },
    /** What is still open, as "words → proposed". */
    async findings(): Promise<readonly string[]> {
      const rows = await page.getByTestId('finding').allTextContents();
      return rows.map((row) => row.replace(/\d+ Stellen?/, ''));
    },
    /** How many places are painted in the text, the chosen thing's once more for their underline. */
    async painted(): Promise<number> {
      return page.evaluate<number>('[...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)');
    },
    async progress(): Promise<string> {
      return (await page.getByTestId('review-progress').textContent()) ?? '';
    },
    /** The thing that is decided now. */
    async current(): Promise<string> {
      return (await page.getByTestId('finding-name').textContent()) ?? '';
    },
    async choose(words: string): Promise<void> {
      await page.getByTestId('finding').filter({ hasText: words }).first().click();
    },
    async replacement(): Promise<string> {
      return card.getByLabel('Ersatz').inputValue();
    },
    /** Marks words in the text as a double-click and dragging would. */
    async markWords(words: string): Promise<void> {
      await text.locator('.fw-block').filter({ hasText: words }).first().click();
      // As text: the tests' compiler adds helpers to functions that the page does not have.
      await page.evaluate(`{
        const words = ${JSON.stringify(words)};
        const root = document.querySelector('[data-testid="anonymise-text"]');
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.data.indexOf(words);
          if (at >= 0) getSelection().setBaseAndExtent(node, at, node, at + words.length);
        }
      }`);
      await page.getByText(`Markiert: „${words}“`).waitFor();
    },
    /** What the last scan shows, in its surroundings. */
    async leaving(): Promise<readonly string[]> {
      const items = page.getByRole('dialog', { name: /^Vor dem Speichern/ }).getByRole('listitem');
      await items.first().waitFor();
      return items.getByTestId('leaving-context').allTextContents();
    },
    async answerLeaving(answer: 'Nicht speichern' | 'Trotzdem speichern'): Promise<void> {
      const dialog = page.getByRole('dialog', { name: /^Vor dem Speichern/ });
      await dialog.getByRole('button', { name: answer }).click();
      await dialog.waitFor({ state: 'detached' });
    },
    async names(): Promise<void> {
      await page.getByText('Namensliste', { exact: true }).click();
    },
    nameRow(name: string): Locator {
      return page.getByTestId('name-row').filter({ hasText: name });
    },
  };
}
