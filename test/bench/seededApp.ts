import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { buildApp, isBuildStale } from '../../build/buildApp';
import { rendererDist } from '../../build/paths';
import type { ServedApp } from '../../build/serve';
import { startPage } from '../e2e/pages/startPage';
import { launchBrowser, serveApp } from '../support/browser';
import { buildPage } from '../support/buildPage';
import type { BenchPage } from './page/main';

const passphrase = 'ein erfundener satz als passwort';
/** Everything is slow beside a large study; a bench that hangs is stopped by its own waits. Milliseconds. */
const patience = 300_000;

export interface SeededApp {
  /** The page with `window.bench`; then, after `openStudy`, the app itself. */
  readonly page: Page;
  /** Seeds an invented study and opens it in the built app. A large one takes a minute or two. */
  openStudy(
    size: Parameters<BenchPage['seedLocked']>[0],
    texts: Parameters<BenchPage['seedLocked']>[3],
  ): Promise<void>;
}

/** Runs a bench in a new browser beside the page that seeds studies, and cleans up whatever comes of it. */
export async function withSeededApp<T>(work: (seeded: SeededApp) => Promise<T>): Promise<T> {
  if (await isBuildStale()) await buildApp();
  // The seeding page must share the app's origin, so both are served from one folder.
  const folder = await mkdtemp(join(tmpdir(), 'fallwerk-bench-'));
  const benchPage = await buildPage(fileURLToPath(new URL('page', import.meta.url)));
  let app: ServedApp | null = null;
  const { context, close } = await launchBrowser({ viewport: { width: 1280, height: 720 } });
  try {
    await cp(rendererDist, folder, { recursive: true });
    await cp(benchPage, join(folder, 'bench'), { recursive: true });
    app = await serveApp(folder);
    const { url } = app;
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    await page.goto(new URL('bench/index.html', url).href);
    await page.waitForFunction(() => 'bench' in window);
    return await work({
      page,
      async openStudy(size, texts) {
        const { name } = await page.evaluate(
          (wanted) => window.bench.seedLocked(wanted.size, 42, wanted.passphrase, wanted.texts),
          { size, texts, passphrase },
        );
        await page.goto(url);
        await startPage(page).unlock(name, passphrase);
        await page.getByTestId('shell').waitFor();
      },
    });
  } finally {
    await close();
    await app?.close();
    for (const path of [folder, benchPage]) await rm(path, { recursive: true, force: true });
  }
}
