import type { Page } from 'playwright-core';
import { shellPage } from '../e2e/pages/shellPage';
import { longLabel, plainLabel } from './corpus/longProtocol';
import { makeRow, type Row } from './row';
import { withSeededApp } from './seededApp';

const opens = 8;
const keys = 45;
const study = 'built app, 2,000 protocols, 100,000 codings; database and journal file flushed';

/** Opening a long text and coding in it, in the largest study we plan for. Seeding takes a minute or two. */
export async function benchCodingScreen(): Promise<readonly Row[]> {
  return withSeededApp(async ({ page, openStudy }) => {
    await openStudy('L', 'long');
    await shellPage(page).go('Texte kodieren');
    const opened = await openAgainAndAgain(page);
    const inLong = await codeByKeys(page);
    await page.getByRole('button', { name: 'Alle Texte' }).click();
    await openText(page, plainLabel);
    const inPlain = await codeByKeys(page);
    return [
      makeRow({
        name: 'open a text of 25,000 words with 3,000 codings, click to painted',
        unit: 'ms',
        // The first loads code that later ones have.
        values: opened.slice(1),
        target: 300,
        note: study,
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
  });
}

async function openAgainAndAgain(page: Page): Promise<readonly number[]> {
  const opened: number[] = [];
  for (let i = 0; i < opens; i++) {
    if (i > 0) await page.getByRole('button', { name: 'Alle Texte' }).click();
    opened.push(await openText(page, longLabel));
  }
  return opened;
}

/** Milliseconds from the click in the list to the frame in which the text's codings are painted. */
async function openText(page: Page, label: string): Promise<number> {
  await page.getByRole('search').getByRole('textbox', { name: 'In Titeln suchen' }).fill(label);
  const button = page.getByRole('button', { name: new RegExp(`^Kodieren: .*${label}`) });
  await button.waitFor();
  await page.evaluate(watchOpening);
  await button.click();
  return page.evaluate<number>('window.openingTook');
}

/** Another sentence each time, coded with one of the number keys. */
async function codeByKeys(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  const blocks = page.locator('.fw-block');
  const count = await blocks.count();
  for (let i = 0; times.length < keys; i++) {
    const block = blocks.nth((i * 3 + Math.floor((i * 3) / count)) % count);
    await block.scrollIntoViewIfNeeded();
    const height = (await block.boundingBox())?.height ?? 0;
    await block.click({
      position: { x: 20 + ((i * 37) % 300), y: 10 + ((i * 53) % Math.max(1, height - 20)) },
    });
    await page.keyboard.press('s');
    if ((await page.evaluate('String(getSelection())')) === '') continue;
    // Stripes and lists of the place one has come to are no part of the coding.
    await page.waitForTimeout(300);
    await page.evaluate(watchKey);
    await page.keyboard.press(`${(i % 9) + 1}`);
    const took = await page.evaluate<number | null>('window.codingTook');
    if (took !== null) times.push(took);
  }
  return times;
}

/** As text, because the runner's compiler adds helpers to functions that the page does not have. */
const watchOpening = `
  window.openingTook = new Promise((resolve) => {
    window.addEventListener('click', () => {
      const start = performance.now();
      const look = () => {
        if (!document.querySelector('.fw-block') || ![...CSS.highlights.values()].some(({ size }) => size > 0))
          requestAnimationFrame(look);
        else {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - start);
          port2.postMessage(null);
        }
      };
      requestAnimationFrame(look);
    }, { capture: true, once: true });
  });
  undefined;
`;

/**
 * From the key to the frame in which the new coding's card is drawn, its words are painted and "saved" stands, which
 * is said only when database and journal file have answered. Null when the sentence has the code already.
 */
const watchKey = `
  window.codingTook = new Promise((resolve) => {
    const card = () => document.querySelector('[data-testid="coding-here"][aria-current="true"]')?.dataset.coding;
    const saved = () => document.querySelector('[data-testid="save-state"]').dataset.state === 'saved';
    const before = card();
    window.addEventListener('keydown', () => {
      const start = performance.now();
      const look = () => {
        const took = performance.now() - start;
        if (card() !== before && saved()) resolve(took);
        else if (took > 5000) resolve(null);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, { capture: true, once: true });
  });
  undefined;
`;
