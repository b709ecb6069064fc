import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { buildApp, isBuildStale } from '../../build/buildApp';
import { rendererDist } from '../../build/paths';
import { samplePage } from '../e2e/pages/samplePage';
import { startPage } from '../e2e/pages/startPage';
import { launchBrowser, serveApp } from '../support/browser';
import { makeRow, type Row } from './row';

const rounds = 6;

/** From the click in the sidebar until the screen's heading is painted, in the open sample project. */
export async function benchScreenSwitch(): Promise<readonly Row[]> {
  if (await isBuildStale()) await buildApp();
  const app = await serveApp(rendererDist);
  const { context, close } = await launchBrowser();
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(app.url);
    await startPage(page).shown();
    await samplePage(page).open();
    const first: number[] = [];
    const again: number[] = [];
    const buttons = await page
      .getByRole('navigation', { name: 'Arbeitsschritte' })
      .getByRole('button')
      .count();
    for (let round = 0; round < rounds; round++) {
      for (let i = 0; i < buttons; i++) {
        const took = await clickToPainted(page, i);
        // The first round loads each screen's script.
        (round === 0 ? first : again).push(took);
      }
    }
    return [
      makeRow({
        name: 'switching screens',
        unit: 'ms',
        values: again,
        target: 100,
        note: `click to heading painted, ${buttons} screens of the sample project in turn`,
      }),
      makeRow({
        name: 'switching screens, the first time each',
        unit: 'ms',
        values: first,
        note: 'with the script of the screen',
      }),
      await firstLoad(),
    ];
  } finally {
    await close();
    await app.close();
  }
}

/** In the page itself, frame by frame: asking from outside would add its own waiting. Milliseconds. */
async function clickToPainted(page: Page, button: number): Promise<number> {
  return page.evaluate<number>(`new Promise((resolve, reject) => {
    const entry = document.querySelectorAll('nav[aria-label="Arbeitsschritte"] button')[${button}];
    const started = performance.now();
    entry.click();
    const look = () => {
      const heading = document.querySelector('main h1');
      const there = entry.getAttribute('aria-current') === 'page' && heading !== null && heading.checkVisibility();
      if (there) {
        requestAnimationFrame(() => resolve(performance.now() - started));
      } else if (performance.now() - started > 30000) reject(new Error('the screen never came'));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  })`);
}

/** What the start screen needs before it is there: the page's own scripts and the texts of one language. kB. */
async function firstLoad(): Promise<Row> {
  const page = await readFile(join(rendererDist, 'index.html'), 'utf8');
  const files = new Set(
    [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map((match) => match[1] ?? ''),
  );
  for (const file of files) {
    const script = await readFile(join(rendererDist, file), 'utf8');
    for (const [, name] of script.matchAll(/(?:import|from)\s*"\.\/([^"]+\.js)"/g))
      files.add(`assets/${name}`);
  }
  // The entry asks for the texts of one language by itself.
  for (const name of await readdir(join(rendererDist, 'assets')))
    if (/^de-[\w-]{8}\.js$/.test(name)) files.add(`assets/${name}`);
  let bytes = 0;
  for (const file of files) bytes += gzipSync(await readFile(join(rendererDist, file)), { level: 9 }).length;
  return makeRow({
    name: 'first load, compressed script',
    unit: 'kB',
    values: [bytes / 1000],
    target: 400,
    note: `${files.size} files with German texts; shell and screens come later`,
  });
}
