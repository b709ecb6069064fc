import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import de from '#shared/i18n/de/shell.json';
import en from '#shared/i18n/en/shell.json';
import { handbookPages } from '../../renderer/features/handbook/pages';
import { type RunningApp, startApp } from '../support/app';
import { axeFindings } from '../support/axeFindings';
import { takePictures } from './pages/handbookPictures';
import { samplePage } from './pages/samplePage';
import { startPage } from './pages/startPage';

// The handbook in the program, and its pictures: made from the invented sample project, in both languages. They
// go to out/handbook; with HANDBOOK_PICTURES=write they take the place of those that ship.

const texts = { de, en };
const folder =
  process.env.HANDBOOK_PICTURES === 'write'
    ? join(process.cwd(), 'shared', 'handbook', 'pictures')
    : join(process.cwd(), 'out', 'handbook');

let app: RunningApp;
let page: Page;

beforeAll(async () => {
  app = await startApp({ viewport: { width: 1280, height: 720 } });
  page = await app.open();
  await startPage(page).shown();
});

afterAll(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
});

describe('the handbook', () => {
  test('is read before the first project, page by page', async () => {
    await page.getByRole('button', { name: 'Handbuch öffnen' }).click();
    const text = page.getByTestId('handbook-page');
    await text.getByRole('heading', { name: 'Die erste Stunde' }).waitFor();
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
    // A link inside leads to its page.
    await text.getByRole('button', { name: 'Tasten' }).click();
    await text.getByRole('cell', { name: 'Nächste offene Frage' }).waitFor();
    await page.getByRole('button', { name: 'Zum Start zurück' }).click();
    await startPage(page).shown();
  });
});

describe('in the sample project', () => {
  beforeAll(() => samplePage(page).open());

  test('the handbook has every page in the program, with pictures, and speaks the language of the interface', async () => {
    for (const language of ['de', 'en'] as const) {
      await page
        .locator('label')
        .filter({ hasText: language === 'de' ? 'Deutsch' : 'English' })
        .click();
      await page.getByRole('button', { name: texts[language].places.handbook }).click();
      const contents = page.getByRole('main').getByRole('navigation').getByRole('button');
      for (const [i] of handbookPages.entries()) {
        const entry = contents.nth(i);
        await entry.click();
        const name = (await entry.textContent()) ?? '';
        await page.getByRole('article', { name }).getByRole('heading').first().waitFor();
      }
      const first = contents.first();
      await first.click();
      const picture = page.getByTestId('handbook-page').getByRole('img').first();
      await picture.scrollIntoViewIfNeeded();
      await expect
        .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)) // an <img>
        .toBeGreaterThan(600);
    }
  });

  test.each(['de', 'en'] as const)('the pictures of the handbook are made anew (%s)', async (language) => {
    await page
      .locator('label')
      .filter({ hasText: language === 'de' ? 'Deutsch' : 'English' })
      .click();
    await mkdir(join(folder, language), { recursive: true });
    const names = await takePictures(page, language, async (name, bytes) =>
      writeFile(join(folder, language, `${name}.webp`), bytes),
    );
    expect(names.length).toBeGreaterThan(15);
  });
});
