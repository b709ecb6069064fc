import type { Page } from 'playwright-core';
import { condensationPage } from '../e2e/pages/condensationPage';
import { shellPage } from '../e2e/pages/shellPage';
import { fullSiteName } from './corpus/fullSite';
import { makeRow, type Row } from './row';
import { withSeededApp } from './seededApp';

const opens = 12;
const steps = 30;
const study = 'built app, site of 11 protocols with 1,000 coded segments in a study of 236';

/** Opening the condensation desk, and going through it by keyboard. */
export async function benchCondensation(): Promise<readonly Row[]> {
  return withSeededApp(async ({ page, openStudy }) => {
    const plain: number[] = [];
    for (let i = 0; i < opens; i++) plain.push(await page.evaluate(() => window.bench.plainDesk()));
    await openStudy('S', 'site');
    await chooseSite(page);
    const roles = await openAgainAndAgain(page);
    await condensationPage(page).chooseColumns('Interviews');
    const interviews = await openAgainAndAgain(page);
    const keys = await walk(page);
    return [
      makeRow({
        name: 'open the condensation desk, click to painted, columns: roles',
        unit: 'ms',
        // The first loads code that later ones have.
        values: roles.slice(1),
        target: 300,
        note: study,
      }),
      makeRow({
        name: 'open the condensation desk, click to painted, columns: 11 interviews',
        unit: 'ms',
        values: interviews.slice(1),
        target: 300,
        against: { name: 'a plain table of the same cells, built at once', values: plain.slice(1) },
        note: study,
      }),
      makeRow({
        name: 'arrow key from cell to cell of the desk, to painted',
        unit: 'ms',
        values: keys.slice(3),
        // A key is felt as immediate below a tenth of a second (Card, Moran and Newell 1983).
        target: 100,
        judgedBy: 'p95',
        note: study,
      }),
    ];
  });
}

async function chooseSite(page: Page): Promise<void> {
  await shellPage(page).go('Verdichtung');
  await page.getByRole('combobox', { name: 'Standort' }).click();
  await page.getByRole('option', { name: fullSiteName }).click();
  await page.getByTestId('desk-cell').first().waitFor();
}

async function openAgainAndAgain(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  for (let i = 0; i < opens; i++) {
    await shellPage(page).go('Übersicht');
    await page.getByTestId('desk-grid').waitFor({ state: 'detached' });
    await page.evaluate(watchOpening);
    await shellPage(page).go('Verdichtung');
    times.push(await page.evaluate<number>('window.deskTook'));
  }
  return times;
}

/** Down the rows: every step draws another row and the passages of its cell. */
async function walk(page: Page): Promise<readonly number[]> {
  await page.getByTestId('desk-cell').first().click();
  const times: number[] = [];
  for (let i = 0; i < steps; i++) {
    await page.evaluate(watchKey);
    await page.keyboard.press('ArrowDown');
    times.push(await page.evaluate<number>('window.deskStep'));
  }
  return times;
}

/**
 * From the click to behind the frame in which cells with their passages stand. As text, because the runner's
 * compiler adds helpers to functions that the page does not have.
 */
const watchOpening = `
  window.deskTook = new Promise((resolve) => {
    window.addEventListener('click', () => {
      const start = performance.now();
      const look = () => {
        const cells = document.querySelectorAll('[data-testid="desk-cell"] [draggable]');
        if (cells.length < 4) return void requestAnimationFrame(look);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - start);
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    }, { capture: true, once: true });
  });
  undefined;
`;

/** From the key to behind the frame in which another cell has the focus. */
const watchKey = `
  window.deskStep = new Promise((resolve) => {
    const before = document.activeElement;
    window.addEventListener('keydown', () => {
      const start = performance.now();
      const look = () => {
        const now = document.activeElement;
        const moved = now !== before && now?.hasAttribute('data-cell');
        if (!moved && performance.now() - start < 5000) return void requestAnimationFrame(look);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - start);
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    }, { capture: true, once: true });
  });
  undefined;
`;
