import { performance } from 'node:perf_hooks';
import { buildApp, isBuildStale } from '../../build/buildApp';
import { rendererDist } from '../../build/paths';
import { launchBrowser, serveApp } from '../support/browser';
import { makeRow, type Row } from './row';

const runs = 7;

/** The built app in a new profile: nothing cached, nothing compiled, no project. */
export async function benchColdStart(): Promise<readonly Row[]> {
  if (await isBuildStale()) await buildApp();
  const app = await serveApp(rendererDist);
  try {
    const shown: number[] = [];
    const withBrowser: number[] = [];
    for (let i = 0; i < runs; i++) {
      const start = performance.now();
      const { context, close } = await launchBrowser();
      try {
        const page = context.pages()[0] ?? (await context.newPage());
        const asked = performance.now();
        await page.goto(app.url, { waitUntil: 'commit' });
        await page.getByTestId('start-screen').waitFor({ state: 'visible', timeout: 30_000 });
        const now = performance.now();
        shown.push(now - asked);
        withBrowser.push(now - start);
      } finally {
        await close();
      }
    }
    return [
      makeRow({ name: 'cold start to start screen', unit: 'ms', values: shown, target: 1500 }),
      makeRow({
        name: 'cold start to start screen, with the start of the browser itself',
        unit: 'ms',
        values: withBrowser,
      }),
    ];
  } finally {
    await app.close();
  }
}
