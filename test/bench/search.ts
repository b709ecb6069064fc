import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { launchBrowser, serveApp } from '../support/browser';
import { buildPage } from '../support/buildPage';
import { makeRow, type Row } from './row';
// Only the type of what the page offers: the page itself runs in the browser.
import type { SearchSize } from './searchPage/main';

interface Extent {
  readonly size: SearchSize;
  /** Milliseconds a key stroke, p95. */
  readonly keyTarget: number;
  readonly rounds: number;
  /** Key strokes for the libraries: at 100,000 segments each takes seconds. */
  readonly miniKeys: number;
  readonly fuseKeys: number;
}

const extents: readonly Extent[] = [
  { size: '6,000', keyTarget: 4, rounds: 5, miniKeys: 60, fuseKeys: 20 },
  { size: '100,000', keyTarget: 16, rounds: 3, miniKeys: 20, fuseKeys: 2 },
];

/** Two frames at 60 Hz: a longer one is seen as a stutter. */
const frameTarget = 33.4;

/** Search in a real Chromium: the app's feed, worker and index, and two libraries over the same segments. */
export async function benchSearch(): Promise<readonly Row[]> {
  const folder = await buildPage(fileURLToPath(new URL('searchPage', import.meta.url)));
  const app = await serveApp(folder);
  try {
    const { context, close } = await launchBrowser();
    try {
      const rows: Row[] = [];
      for (const extent of extents) {
        const page = await context.newPage();
        await page.goto(app.url);
        await page.waitForFunction(() => 'searchBench' in window);
        rows.push(...(await benchExtent(page, context, extent)));
        await page.close();
      }
      return rows;
    } finally {
      await close();
    }
  } finally {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function benchExtent(page: Page, context: BrowserContext, extent: Extent): Promise<readonly Row[]> {
  const { size, keyTarget, rounds, miniKeys, fuseKeys } = extent;
  const name = `${size} segments`;
  const built = await page.evaluate((s) => window.searchBench.build(s), size);
  await page.evaluate(() => window.searchBench.type(1)); // warms the code up; thrown away
  const keys = await page.evaluate((n) => window.searchBench.type(n), rounds);
  const asked = await page.evaluate(() => window.searchBench.ask());
  const quality = await page.evaluate(() => window.searchBench.quality());
  const changed = await page.evaluate(() => window.searchBench.change(40));
  const mini = await page.evaluate((n) => window.searchBench.miniSearch(n), miniKeys);
  const fuse = await page.evaluate((n) => window.searchBench.fuse(n), fuseKeys);
  const memory = await indexMegabytes(page, context);
  const percent = ({ recall, precision }: { recall: number; precision: number }) =>
    `recall ${(100 * recall).toFixed(0)} %, precision ${(100 * precision).toFixed(0)} %`;
  const texts = `${built.texts} protocols, ${built.segments} segments`;
  return [
    makeRow({
      name: `search, a key stroke, ${name}`,
      unit: 'ms',
      values: keys,
      target: keyTarget,
      judgedBy: 'p95',
      against: {
        name: 'MiniSearch 7 with prefix and fuzzy 0.2, no facets, in the window',
        values: mini.times,
      },
      note: `there and back to the worker, typing errors forgiven, every facet counted; ours ${percent(quality)}; MiniSearch ${percent(mini.quality)}`,
    }),
    makeRow({
      name: `search, a key stroke, ${name}, beside Fuse.js`,
      unit: 'ms',
      values: keys,
      against: { name: 'Fuse.js 7 over the segments, threshold 0.2, in the window', values: fuse.times },
      note: `Fuse.js ${percent(fuse.quality)} over a part of the queries`,
    }),
    makeRow({
      name: `search, words, phrases, wildcards, operators, ${name}`,
      unit: 'ms',
      values: asked,
      target: keyTarget,
      judgedBy: 'p95',
    }),
    makeRow({
      name: `search, a change is found, ${name}`,
      unit: 'ms',
      values: changed,
      target: 30,
      judgedBy: 'p95',
      note: 'from the new tree to the answer that has it',
    }),
    makeRow({
      name: `search, reading the project, ${name}`,
      unit: 's',
      values: [built.took / 1000],
      ...(size === '100,000' ? { target: 6 } : {}),
      against: { name: 'MiniSearch, which blocks the window meanwhile', values: [mini.built / 1000] },
      note: texts,
    }),
    makeRow({
      name: `search, frames while reading, ${name}`,
      unit: 'ms',
      values: built.frames.length === 0 ? [0] : built.frames,
      target: frameTarget,
      judgedBy: 'p95',
      note: `longest ${Math.max(0, ...built.frames).toFixed(0)} ms; ${built.frames.filter((ms) => ms > frameTarget).length} of ${built.frames.length} longer than ${frameTarget} ms`,
    }),
    makeRow({
      name: `search, memory of the index, ${name}`,
      unit: 'MB',
      values: [memory],
      ...(size === '100,000' ? { target: 80 } : {}),
      note: 'JavaScript heap and buffers after garbage collection',
    }),
  ];
}

async function indexMegabytes(page: Page, context: BrowserContext): Promise<number> {
  const devtools = await context.newCDPSession(page);
  const used = async () => {
    // Twice: the first collection runs finalizers whose leavings only the second one finds.
    await devtools.send('HeapProfiler.collectGarbage');
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize = 0 } = await devtools.send('Runtime.getHeapUsage');
    return usedSize + backingStorageSize;
  };
  const before = await used();
  await page.evaluate(() => window.searchBench.keepIndex());
  const after = await used();
  await page.evaluate(() => window.searchBench.forget());
  await devtools.detach();
  return (after - before) / 1e6;
}
