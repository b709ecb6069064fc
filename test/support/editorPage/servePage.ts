import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';

/** Quiet, offline and without a display; `--no-sandbox` because containers cannot nest one. */
const BROWSER_ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface ServedPage {
  /** Opens the editor's page in a window of its own; its script errors are thrown by `close`. */
  open(options?: BrowserContextOptions): Promise<Page>;
  /** Takes expected messages off the list of errors and answers how many there were. */
  expectErrors(pattern: RegExp): number;
  close(): Promise<void>;
}

/** Builds the test page as the app is built and serves it to an installed Chromium. */
export async function serveEditorPage(): Promise<ServedPage> {
  const root = fileURLToPath(new URL('.', import.meta.url));
  const outDir = fileURLToPath(new URL('../../../out/editorPage', import.meta.url));
  const shared = { root, configFile: false, logLevel: 'error' } as const;
  await build({ ...shared, build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false } } });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('the editor page has no address');
  const browser: Browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: BROWSER_ARGUMENTS,
  });
  const errors: string[] = [];
  return {
    async open(options = {}) {
      const context = await browser.newContext({ viewport: { width: 900, height: 700 }, ...options });
      const page = await context.newPage();
      page.on('pageerror', (error) => errors.push(String(error.stack ?? error)));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await page.goto(url);
      await page.waitForFunction(() => 'editorPage' in window);
      return page;
    },
    expectErrors(pattern) {
      const found = errors.filter((message) => pattern.test(message));
      errors.splice(0, errors.length, ...errors.filter((message) => !pattern.test(message)));
      return found.length;
    },
    async close() {
      await browser.close();
      await server.close();
      if (errors.length > 0) throw new Error(`errors in the page:\n${errors.join('\n')}`);
    },
  };
}
