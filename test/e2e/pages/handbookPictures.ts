import type { Page } from 'playwright-core';
import deEvidence from '#shared/i18n/de/evidence.json';
import de from '#shared/i18n/de/shell.json';
import deTasks from '#shared/i18n/de/tasks.json';
import enEvidence from '#shared/i18n/en/evidence.json';
import en from '#shared/i18n/en/shell.json';
import enTasks from '#shared/i18n/en/tasks.json';

const texts = {
  de: { ...de, tasks: deTasks, evidence: deEvidence },
  en: { ...en, tasks: enTasks, evidence: enEvidence },
};
type Texts = (typeof texts)['de'];
type PlaceName = keyof typeof de.places;

interface Shot {
  readonly name: string;
  readonly place: PlaceName;
  /** What is done on the screen before the picture is taken. */
  readonly before?: (page: Page, text: Texts) => Promise<void>;
}

/** Inside the open screen. */
function main(page: Page) {
  return page.getByRole('main');
}

const shots: readonly Shot[] = [
  { name: 'overview', place: 'overview' },
  { name: 'guides', place: 'guides', before: (page) => main(page).getByRole('button').nth(4).click() },
  {
    name: 'sheet',
    place: 'overview',
    before: (page, { tasks }) => main(page).getByRole('button', { name: tasks.action.sheet }).first().click(),
  },
  {
    name: 'write',
    place: 'overview',
    async before(page, { tasks }) {
      const task = main(page).getByRole('listitem').filter({ hasText: 'Fiktingen' });
      await task.getByRole('button', { name: tasks.action.protocol }).first().click();
      await page.getByTestId('protocol-text').waitFor();
    },
  },
  {
    name: 'anonymise',
    place: 'anonymise',
    async before(page) {
      await main(page)
        .getByRole('button', { name: /: Probenheim/ })
        .first()
        .click();
      await page.getByTestId('finding').first().waitFor();
    },
  },
  {
    name: 'coding',
    place: 'coding',
    async before(page) {
      await main(page)
        .getByRole('button', { name: /: Musterfurt/, disabled: false })
        .first()
        .click();
      await page.getByTestId('protocol-text').locator('.fw-block').nth(1).click();
    },
  },
  {
    name: 'report',
    place: 'caseReports',
    async before(page) {
      const row = main(page).getByRole('row', { name: /^Musterfurt/ });
      await row.getByRole('button').first().click();
      await main(page).locator('.fw-block', { hasText: 'Fast alle Befragten berichten' }).first().waitFor();
      await caretIn(page, 'Fast alle Befragten berichten');
      await page.getByTestId('hint').first().waitFor();
    },
  },
  {
    name: 'review',
    place: 'caseReports',
    async before(page, { evidence }) {
      await main(page).getByText(evidence.review.tab, { exact: true }).click();
      await main(page).getByRole('table', { name: evidence.review.tab }).waitFor();
    },
  },
  { name: 'board', place: 'sites' },
  { name: 'protocols', place: 'protocols' },
  { name: 'sources', place: 'sources' },
  { name: 'codebook', place: 'codebook' },
  { name: 'memos', place: 'memos' },
  { name: 'agreement', place: 'agreement' },
  { name: 'figures', place: 'figures' },
  { name: 'condense', place: 'condense' },
  { name: 'search', place: 'search' },
  { name: 'deletion', place: 'deletion' },
  { name: 'settings', place: 'settings' },
];

/** Puts the caret behind the first letter of these words, in whatever language the screen is. */
async function caretIn(page: Page, words: string): Promise<void> {
  await main(page)
    .locator('.fw-block', { hasText: words })
    .first()
    .evaluate((block, wanted) => {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        const editor = block.closest('[contenteditable="true"]');
        if (at < 0 || !(editor instanceof HTMLElement)) continue;
        editor.focus();
        document.getSelection()?.collapse(node, at + 1);
        return;
      }
    }, words);
}

/** Takes the handbook's pictures of the open sample project; answers their names. */
export async function takePictures(
  page: Page,
  language: 'de' | 'en',
  keep: (name: string, bytes: Buffer) => Promise<void>,
): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  for (const { name, place, before } of shots) {
    await page
      .getByRole('navigation', { name: texts[language].navigation })
      .getByRole('button', { name: texts[language].places[place], exact: true })
      .click();
    await main(page).getByRole('heading', { level: 1 }).first().waitFor();
    await before?.(page, texts[language]);
    // Nothing under the pointer, and nothing still on its way in.
    await page.mouse.move(5, 700);
    await page.evaluate('Promise.allSettled(document.getAnimations().map((one) => one.finished))');
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 60 });
    await keep(name, Buffer.from(data, 'base64'));
  }
  return shots.map(({ name }) => name);
}
