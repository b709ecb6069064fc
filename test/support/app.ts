import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { type LaunchedBrowser, type LaunchOptions, launchBrowser, serveApp } from './browser';

/** Where the build puts the app. */
export const builtApp = fileURLToPath(new URL('../../dist/renderer', import.meta.url));

export interface RunningApp {
  readonly browser: LaunchedBrowser;
  readonly url: string;
  /** What the page's console and error events said; a test ends by looking that this is empty. */
  readonly complaints: string[];
  /** Opens the app in a new tab. */
  open(): Promise<Page>;
  close(): Promise<void>;
}

/**
 * The built app (npm run build) in a real browser with an empty profile. The browser's own file pickers cannot
 * be driven from outside, so the tests use the host's fallback: a file field and a download.
 */
export async function startApp(options: LaunchOptions = {}): Promise<RunningApp> {
  if (!existsSync(builtApp))
    throw new Error('The app is not built: run "npm run build" first ("npm test" does).');
  const served = await serveApp(builtApp);
  const browser = await launchBrowser(options);
  const complaints: string[] = [];
  return {
    browser,
    url: served.url,
    complaints,
    async open() {
      const page = await browser.context.newPage();
      await page.addInitScript(() => {
        Reflect.deleteProperty(window, 'showOpenFilePicker');
        Reflect.deleteProperty(window, 'showSaveFilePicker');
      });
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
      await page.goto(served.url);
      return page;
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}
