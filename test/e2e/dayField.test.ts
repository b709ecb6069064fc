import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app';
import { axeFindings } from '../support/axeFindings';
import { settingsPage } from './pages/settingsPage';
import { shellPage } from './pages/shellPage';
import { startPage } from './pages/startPage';

// Days are typed and shown in the language of the interface, whatever the browser speaks.

const field = 'Ende des Projekts';

let app: RunningApp;
let page: Page;

beforeAll(async () => {
  app = await startApp({ viewport: { width: 1280, height: 720 } });
  page = await app.open();
  await startPage(page).shown();
  await startPage(page).createProject({ name: 'Tage', person: 'AB', passphrase: 'vier falter im regen' });
  await shellPage(page).go('Einstellungen');
});

afterAll(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
});

test('a short way of writing a day is taken and written out', async () => {
  const settings = settingsPage(page);
  await settings.fill(field, '24.3.27');
  await expect.poll(() => settings.value(field)).toBe('24.03.2027');
});

test('what is no day stays, is said to be none, and Escape brings the old day back', async () => {
  const settings = settingsPage(page);
  await settings.fill(field, '31.02.2027');
  await page.getByText('Das ist kein Tag.', { exact: false }).waitFor();
  expect(await settings.value(field)).toBe('31.02.2027');
  await page.getByLabel(field, { exact: true }).press('Escape');
  await expect.poll(() => settings.value(field)).toBe('24.03.2027');
  await page.getByText('Das ist kein Tag.', { exact: false }).waitFor({ state: 'detached' });
});

test('a day is picked from the calendar by keyboard', async () => {
  const settings = settingsPage(page);
  await page.getByLabel(field, { exact: true }).press('Alt+ArrowDown');
  const calendar = page.getByRole('dialog', { name: `Kalender: ${field}` });
  await calendar.getByRole('button', { name: 'März 2027', exact: true }).waitFor();
  expect(await axeFindings(app.browser.context, page)).toEqual([]);
  await calendar.getByRole('button', { name: '24 März 2027' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await calendar.waitFor({ state: 'detached' });
  await expect.poll(() => settings.value(field)).toBe('25.03.2027');
});

test('the other language writes the same day its own way, and an emptied field stays empty', async () => {
  await page.getByText('English', { exact: true }).click();
  const english = page.getByLabel('End of the project', { exact: true });
  await expect.poll(() => english.inputValue()).toBe('25/03/2027');
  await english.fill('1/4/2027');
  await page.keyboard.press('Enter');
  await expect.poll(() => english.inputValue()).toBe('01/04/2027');
  await english.fill('');
  await page.keyboard.press('Tab');
  await shellPage(page).saved();
  await page.getByText('Deutsch', { exact: true }).click();
  await expect.poll(() => settingsPage(page).value(field)).toBe('');
});
