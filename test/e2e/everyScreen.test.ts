import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import de from '#shared/i18n/de/shell.json';
import en from '#shared/i18n/en/shell.json';
import { placeGroups } from '../../renderer/app/places';
import { type RunningApp, startApp } from '../support/app';
import { axeFindings } from '../support/axeFindings';
import { samplePage } from './pages/samplePage';
import { startPage } from './pages/startPage';

// Every screen of the sidebar with the sample project in it: nothing for axe to find, nothing cut off when the
// page is zoomed to 200 %.

const texts = { de, en };
const places = placeGroups.flatMap((group) => group.places.map(({ name }) => name));

let app: RunningApp;
let page: Page;

beforeAll(async () => {
  app = await startApp({ viewport: { width: 1280, height: 720 } });
  page = await app.open();
  await startPage(page).shown();
  await samplePage(page).open();
});

afterAll(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
});

async function go(language: 'de' | 'en', name: (typeof places)[number]): Promise<void> {
  await page
    .getByRole('navigation', { name: texts[language].navigation })
    .getByRole('button', { name: texts[language].places[name], exact: true })
    .click();
  await page.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor();
  // The name of the icon under the pointer would be read as part of the page.
  await page.mouse.move(600, 5);
}

describe.each([
  ['de', 'light'],
  ['en', 'dark'],
] as const)('in %s, %s', (language, colorScheme) => {
  beforeAll(async () => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page
      .locator('label')
      .filter({ hasText: language === 'de' ? 'Deutsch' : 'English' })
      .click();
  });

  test.each(places)('"%s" has nothing wrong for axe', async (name) => {
    await go(language, name);
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
  });
});

test('at 200 % zoom no screen is wider than the window', async () => {
  await page.setViewportSize({ width: 640, height: 360 });
  for (const name of places) {
    await go('en', name);
    expect(await page.evaluate('document.documentElement.scrollWidth'), name).toBeLessThanOrEqual(640);
  }
});
