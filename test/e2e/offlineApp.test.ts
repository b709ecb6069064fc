import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedBrowser, launchBrowser, serveApp } from '../support/browser';
import { startPage } from './pages/startPage';

// The browser build starts without its server once it has been opened; nothing but its own files is kept.

let folder: string;
let browser: LaunchedBrowser;
let served: Awaited<ReturnType<typeof serveApp>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fallwerk-offline-'));
  await cp(join(process.cwd(), 'dist', 'renderer'), folder, { recursive: true });
  served = await serveApp(folder);
  browser = await launchBrowser({});
});

afterAll(async () => {
  await browser.close();
  await served.close();
  await rm(folder, { recursive: true, force: true });
});

test('the app starts and a project is made when the server is gone', async () => {
  const page = await browser.context.newPage();
  await page.goto(served.url);
  await startPage(page).shown();
  // Ready: every file is kept and the worker has taken its place.
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  await served.close();
  await page.reload();
  await startPage(page).shown();
  await startPage(page).createProject({
    name: 'Ohne Server',
    person: 'Leitung',
    passphrase: 'vier wolken im mai',
  });
  const kept = await page.evaluate<readonly string[]>(
    'caches.keys().then(async (names) => (await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)))).flat())',
  );
  expect(kept).toContain('/');
  for (const path of kept) expect(path).toMatch(/^\/(assets\/|icon-\d+\.png$|manifest\.webmanifest$|$)/);
});
