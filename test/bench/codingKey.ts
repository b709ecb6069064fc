import type { Page } from 'playwright-core';
import { codebookPage } from '../e2e/pages/codebookPage';
import { fieldworkPage } from '../e2e/pages/fieldworkPage';
import { guidesPage } from '../e2e/pages/guidesPage';
import { protocolPage } from '../e2e/pages/protocolPage';
import { shellPage } from '../e2e/pages/shellPage';
import { startPage } from '../e2e/pages/startPage';
import { startApp } from '../support/app';
import { makeRow, type Row } from './row';

/** One guide question is enough: what counts is the length of the text and the number of codings on it. */
const guide = '1. Anfang\n\n1.1 Wie begann es? (GF)\n\n1.2 Was war schwer? (GF/PL)\n';
const paragraphs = 40;
const sentence = 'Die Abstimmung zwischen den Teams gelingt nach Aussage der Leitung besser als im Vorjahr. ';

/**
 * A coding by keyboard in the built app, as a person does it: from the key to the passage painted and "saved"
 * shown, which stands only after database and journal file have answered. The text has about 2,500 words.
 */
export async function benchCodingKey(): Promise<readonly Row[]> {
  const app = await startApp({ viewport: { width: 1280, height: 720 } });
  try {
    const page = await app.open();
    await prepare(page);
    const values: number[] = [];
    for (let i = 0; i < paragraphs; i++) {
      const block = protocolPage(page).answer('1.1').locator('.fw-block').nth(i);
      await block.click();
      await page.keyboard.press('p');
      values.push(await timed(page, `${(i % 2) + 1}`));
    }
    // The first ones load what later ones have: measured apart they would say something else.
    return [
      makeRow({
        name: 'a coding by keyboard, from key to painted and saved',
        unit: 'ms',
        values: values.slice(5),
        target: 50,
        note: 'built app, 2,500 words, up to 40 codings; Chromium, OPFS journal flushed',
      }),
    ];
  } finally {
    await app.close();
  }
}

async function prepare(page: Page): Promise<void> {
  await startPage(page).shown();
  await startPage(page).createProject({ name: 'Messung', person: 'AB', passphrase: 'nur zum messen da' });
  await shellPage(page).go('Leitfäden');
  await guidesPage(page).choose({ name: 'l.txt', mimeType: 'text/plain', buffer: Buffer.from(guide) });
  await guidesPage(page).takeOver();
  await shellPage(page).go('Standorte und Interviews');
  await fieldworkPage(page).addSite('Musterstadt', '');
  await fieldworkPage(page).addInterview('Musterstadt', 'GF', '2026-03-24');
  await shellPage(page).go('Codesystem');
  for (const name of ['Anfang', 'Ende']) await codebookPage(page).addCode({ name, definition: '', rule: '' });
  await shellPage(page).go('Standorte und Interviews');
  await fieldworkPage(page).writeProtocol('Musterstadt', 'GF|Geschäftsführung');
  await protocolPage(page).write('1.1', 'Beginn. ');
  const text = Array.from({ length: paragraphs }, (_, i) => `${i + 1}. ${sentence.repeat(5)}`).join('\n');
  await page.evaluate((words) => {
    const clipboard = new DataTransfer();
    clipboard.setData('text/plain', words);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }),
    );
  }, text);
  await shellPage(page).saved();
  await protocolPage(page).code();
}

/** As text, because the runner's compiler adds helpers to functions that the page does not have. */
const watchKey = `
  window.codingTook = new Promise((resolve) => {
    const block = getSelection().anchorNode.parentElement.closest('.fw-block');
    const painted = () =>
      [...CSS.highlights.values()].some((one) => [...one].some((range) => block.contains(range.startContainer)));
    const saved = () => document.querySelector('[data-testid="save-state"]').dataset.state === 'saved';
    window.addEventListener('keydown', () => {
      const start = performance.now();
      const look = () => {
        if (painted() && saved()) resolve(performance.now() - start);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, { capture: true, once: true });
  });
  undefined;
`;

/** Milliseconds from the key to the first frame in which the new coding is painted and the state says saved. */
async function timed(page: Page, key: string): Promise<number> {
  await page.evaluate(watchKey);
  await page.keyboard.press(key);
  return page.evaluate<number>('window.codingTook');
}
