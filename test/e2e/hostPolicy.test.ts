/** The content security policy in a real browser: our libraries live under it, and attacks do not. */
import { rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ServedApp } from '../../build/serve';
import { type LaunchedBrowser, launchBrowser, serveApp } from '../support/browser';
import { buildPage } from '../support/buildPage';
import { attacks } from '../support/policyPage/attacks';

let folder: string;
let server: ServedApp;
let browser: LaunchedBrowser;
let page: Page;
let problems: string[] = [];
let outside: Server;
let outsideRequests = 0;
let outsideUrl = '';

beforeAll(async () => {
  folder = await buildPage(fileURLToPath(new URL('../support/policyPage', import.meta.url)));
  server = await serveApp(folder);
  browser = await launchBrowser();
  outside = createServer((_request, response) => {
    outsideRequests += 1;
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end('reached');
  });
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
  const address = outside.address();
  outsideUrl = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/`;
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  outside?.close();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await page?.close();
  page = await browser.context.newPage();
  problems = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(server.url);
  await page.waitForSelector('#tip');
});

describe('under the policy', () => {
  it('the interface is styled, and nothing it does at run time is refused', async () => {
    // Mantine's theme variables and responsive properties are style elements made at run time.
    const styled = await page.evaluate(() => ({
      variable: getComputedStyle(document.documentElement).getPropertyValue('--mantine-color-blue-6').trim(),
      hidden: getComputedStyle(document.querySelector('.mantine-hidden-from-sm') ?? document.body).display,
    }));
    expect(styled).toEqual({ variable: '#228be6', hidden: 'none' });

    await page.click('#open-modal');
    await page.getByText('in the modal').waitFor();
    // react-remove-scroll locks the page with a style element of its own.
    expect(await page.evaluate(() => getComputedStyle(document.body).overflow)).toBe('hidden');
    await page.keyboard.press('Escape');
    await page.getByText('in the modal').waitFor({ state: 'detached' });
    await page.click('#open-drawer');
    await page.getByText('in the drawer').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('in the drawer').waitFor({ state: 'detached' });
    await page.click('#toggle');
    await page.click('#notify');
    await page.getByText('saved').waitFor();
    await page.hover('#tip');
    await page.getByText('tip', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByText('one', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.click('#select');
    await page.getByRole('option', { name: 'b' }).click();
    const separator = await page.locator('#separator').boundingBox();
    if (separator === null) throw new Error('no separator');
    await page.mouse.move(separator.x + 4, separator.y + 50);
    await page.mouse.down();
    await page.mouse.move(separator.x + 90, separator.y + 50, { steps: 4 });
    await page.mouse.up();
    expect((await page.locator('#separator').boundingBox())?.x).toBeGreaterThan(separator.x + 50);
    expect(problems).toEqual([]);
  });

  it('the editor takes typing and pasted HTML', async () => {
    await page.click('#editor');
    await page.keyboard.type('typed ');
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/html', '<p>pasted <b>bold</b></p>');
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.querySelector('#editor')?.dispatchEvent(event);
    });
    await expect.poll(() => page.textContent('#editor')).toContain('pasted bold');
    expect(problems).toEqual([]);
  });

  it('zod checks without eval, modules load later, and a worker runs WebAssembly', async () => {
    const result = await page.evaluate(async () => {
      // `as`: put there by the page.
      const tools = window as unknown as {
        parseWithZod(value: unknown): boolean;
        deriveInWorker(): Promise<string>;
        loadLater(): Promise<string>;
      };
      return [tools.parseWithZod({ a: 1 }), await tools.deriveInWorker(), await tools.loadLater()];
    });
    expect(result).toEqual([true, expect.stringMatching(/^[0-9a-f]{16}$/), 'loaded later']);
    expect(problems).toEqual([]);
  });
});

describe('the policy stops', () => {
  it.each(Object.keys(attacks))('%s', async (name) => {
    outsideRequests = 0;
    // `as`: put there by the page.
    const attacked = page.evaluate(
      ([which, url]) =>
        (window as unknown as { attack(name: string, url: string): Promise<boolean> }).attack(which, url),
      [name, outsideUrl] as const,
    );
    expect(await attacked).toBe(false);
    await page.waitForTimeout(100);
    expect(outsideRequests).toBe(0);
    expect(problems.join('\n')).toMatch(/Content Security Policy|TrustedHTML|TrustedScript|trusted type/i);
  });
});
