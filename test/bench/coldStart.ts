import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { buildApp, isBuildStale } from '../../build/buildApp';
import { rendererDist } from '../../build/paths';
import { launchBrowser, serveApp } from '../support/browser';
import { makeRow, type Row } from './row';

const runs = 7;

/**
 * The built app in a new profile: nothing cached, nothing compiled, no project. A browser that has just started is
 * busy with pages of its own for a while, so the same is measured with a page that has nothing but a line.
 */
export async function benchColdStart(): Promise<readonly Row[]> {
  if (await isBuildStale()) await buildApp();
  const lineFolder = await mkdtemp(join(tmpdir(), 'fallwerk-line-'));
  await writeFile(
    join(lineFolder, 'index.html'),
    '<!doctype html><p data-testid="start-screen">Fallwerk</p>',
  );
  const app = await serveApp(rendererDist);
  const line = await serveApp(lineFolder);
  try {
    const ours: ColdStart[] = [];
    const lines: ColdStart[] = [];
    for (let i = 0; i < runs; i++) {
      ours.push(await startCold(app.url));
      lines.push(await startCold(line.url));
    }
    return [
      makeRow({
        name: 'cold start to start screen',
        unit: 'ms',
        values: ours.map(({ shown }) => shown),
        target: 1500,
        against: {
          name: 'a page of one line, served the same way',
          values: lines.map(({ shown }) => shown),
        },
      }),
      makeRow({
        name: 'cold start to start screen, with the start of the browser itself',
        unit: 'ms',
        values: ours.map(({ withBrowser }) => withBrowser),
      }),
    ];
  } finally {
    await app.close();
    await line.close();
    await rm(lineFolder, { recursive: true, force: true });
  }
}

/** Milliseconds from asking for the page, and from starting the browser, to the screen. */
interface ColdStart {
  readonly shown: number;
  readonly withBrowser: number;
}

async function startCold(url: string): Promise<ColdStart> {
  const start = performance.now();
  const { context, close } = await launchBrowser();
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const asked = performance.now();
    await page.goto(url, { waitUntil: 'commit' });
    await page.getByTestId('start-screen').waitFor({ state: 'visible', timeout: 30_000 });
    const now = performance.now();
    return { shown: now - asked, withBrowser: now - start };
  } finally {
    await close();
  }
}
