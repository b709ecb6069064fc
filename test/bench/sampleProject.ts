import type { Page } from 'playwright-core';
import { buildApp, isBuildStale } from '../../build/buildApp';
import { rendererDist } from '../../build/paths';
import { startPage } from '../e2e/pages/startPage';
import { launchBrowser, serveApp } from '../support/browser';
import { makeRow, type Row } from './row';

const runs = 7;

/**
 * The one click on the start screen until the sample project's overview is painted, in the built app: the first time,
 * when the project is made, and later, when it lies there. A new profile each time, so nothing is compiled.
 */
export async function benchSampleProject(): Promise<readonly Row[]> {
  if (await isBuildStale()) await buildApp();
  const app = await serveApp(rendererDist);
  try {
    const made: number[] = [];
    const opened: number[] = [];
    for (let i = 0; i < runs; i++) {
      const { context, close } = await launchBrowser();
      try {
        const page = context.pages()[0] ?? (await context.newPage());
        await page.goto(app.url);
        await startPage(page).shown();
        made.push(await clickToOverview(page));
        await page.locator('[data-testid="save-state"][data-state="saved"]').waitFor();
        await page.reload();
        await startPage(page).shown();
        opened.push(await clickToOverview(page));
      } finally {
        await close();
      }
    }
    const note = 'click to overview painted: 24 protocols, 4 case reports, 7 guides';
    return [
      makeRow({
        name: 'sample project, made at the first click',
        unit: 'ms',
        values: made,
        target: 1500,
        note: `${note}; built by commands, sealed, one batch`,
      }),
      makeRow({ name: 'sample project, opened later', unit: 'ms', values: opened, target: 1500, note }),
    ];
  } finally {
    await app.close();
  }
}

/** In the page itself, frame by frame: asking from outside would add its own waiting. Milliseconds. */
async function clickToOverview(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Beispielprojekt öffnen' }).waitFor();
  // As text: the tests' compiler adds helpers to functions that the page does not have.
  return page.evaluate<number>(`new Promise((resolve, reject) => {
    const started = performance.now();
    document.querySelector('[data-testid="sample-card"] button').click();
    const look = () => {
      const there = document.querySelector('[data-testid="sample-band"]') &&
        document.querySelector('[data-testid="shell"] main section li, [data-testid="shell"] main [role="region"] li');
      if (there) requestAnimationFrame(() => resolve(performance.now() - started));
      else if (performance.now() - started > 60000) reject(new Error('the overview never came'));
      else requestAnimationFrame(look);
    };
    look();
  })`);
}
