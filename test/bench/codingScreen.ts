import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchBrowser, serveApp } from '../support/browser';
import { buildPage } from '../support/buildPage';
// Only the type of what the page offers: the page itself runs in the browser.
import type {} from './codingPage/main';
import { makeRow, type Row } from './row';

const opens = 7;
const keys = 40;
const study = '2,000 protocols, 100,000 codings';

/** Opening a long text and coding in it, in the largest study we plan for. Seeding takes a minute or two. */
export async function benchCodingScreen(): Promise<readonly Row[]> {
  const folder = await buildPage(fileURLToPath(new URL('codingPage', import.meta.url)));
  const served = await serveApp(folder);
  const { context, close } = await launchBrowser({ viewport: { width: 1280, height: 720 } });
  try {
    const page = await context.newPage();
    await page.goto(served.url);
    await page.waitForFunction(() => 'codingBench' in window);
    const { long, plain } = await page.evaluate(() => window.codingBench.seed('L'));
    const opened: number[] = [];
    for (let i = 0; i <= opens; i++) {
      opened.push(await page.evaluate((id) => window.codingBench.show(id), long));
      if (i < opens) await page.evaluate(() => window.codingBench.hide());
    }
    const inLong = await codeByKeys(page);
    await page.evaluate(() => window.codingBench.hide());
    await page.evaluate((id) => window.codingBench.show(id), plain);
    const inPlain = await codeByKeys(page);
    return [
      makeRow({
        name: 'open a text of 25,000 words with 3,000 codings, to painted',
        unit: 'ms',
        // The first loads code that later ones have.
        values: opened.slice(1),
        target: 300,
        note: `${study}; the whole coding screen`,
      }),
      makeRow({
        name: 'a coding by keyboard in a text of 2,500 words, key to painted and saved',
        unit: 'ms',
        values: inPlain.slice(5),
        target: 50,
        note: study,
      }),
      makeRow({
        name: 'a coding by keyboard in a text of 25,000 words with 3,000 codings',
        unit: 'ms',
        values: inLong.slice(5),
        target: 50,
        note: study,
      }),
    ];
  } finally {
    await close();
    await served.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Another sentence each time, coded with one of the number keys. */
async function codeByKeys(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  const blocks = page.locator('.fw-block');
  const count = await blocks.count();
  for (let i = 0; i < keys; i++) {
    const block = blocks.nth((i * 3) % count);
    await block.scrollIntoViewIfNeeded();
    await block.click({ position: { x: 20 + ((i * 37) % 300), y: 10 } });
    await page.keyboard.press('w');
    await page.waitForTimeout(300);
    await page.evaluate(watchKey);
    await page.keyboard.press(`${(i % 9) + 1}`);
    times.push(await page.evaluate<number>('window.codingTook'));
  }
  return times;
}

/**
 * From the key to the frame in which the coding is among those at the place and the state says saved. As text,
 * because the runner's compiler adds helpers to functions that the page does not have.
 */
const watchKey = `
  window.codingTook = new Promise((resolve, reject) => {
    const before = document.querySelector('[data-testid="coding-here"][aria-current="true"]')?.textContent;
    window.addEventListener('keydown', () => {
      const start = performance.now();
      let began = false;
      const look = () => {
        const now = document.querySelector('[data-testid="coding-here"][aria-current="true"]')?.textContent;
        began ||= window.codingBench.saving() === 'saving' || now !== before;
        const took = performance.now() - start;
        if (began && now !== before && window.codingBench.saving() === 'saved') resolve(took);
        else if (took > 15000) reject(new Error('no coding came: ' + String(getSelection())));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, { capture: true, once: true });
  });
  undefined;
`;
