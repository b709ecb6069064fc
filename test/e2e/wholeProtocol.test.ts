import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app';
import { fieldworkPage } from './pages/fieldworkPage';
import { guidesPage } from './pages/guidesPage';
import { protocolPage } from './pages/protocolPage';
import { shellPage } from './pages/shellPage';
import { startPage } from './pages/startPage';

// The fifty-five minutes on the train: the whole protocol of a project lead along A.1.2, without a mouse from the
// first word to the last. Everything written here is invented.

const leads = 28;

let app: RunningApp;
let page: Page;

beforeAll(async () => {
  app = await startApp({ viewport: { width: 1280, height: 720 } });
  page = await app.open();
  await startPage(page).shown();
  await startPage(page).createProject({ name: 'Zug', person: 'AB', passphrase: 'vier falter im regen' });
  await shellPage(page).go('Leitfäden');
  await guidesPage(page).takeShipped('A.1.2');
  await shellPage(page).go('Standorte und Interviews');
  await fieldworkPage(page).addSite('Musterstadt', '');
  expect(await fieldworkPage(page).addInterview('Musterstadt', 'PL', '2026-03-24')).toBe(leads);
  await fieldworkPage(page).writeProtocol('Musterstadt', 'Projektleitung');
  await page.getByTestId('protocol-text').waitFor();
});

afterAll(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
});

test('twenty-eight questions by keyboard, and nothing comes between', async () => {
  const protocol = protocolPage(page);
  const dialogs = page.getByRole('dialog');
  for (let n = 1; n <= leads; n++) {
    // Each step waits for the caret's question, as a person sees it beside the text.
    await expect.poll(() => protocol.progress()).toBe(`${n - 1} von ${leads} erledigt`);
    if (n % 9 === 0) await page.keyboard.press('Alt+n');
    else if (n % 10 === 0) await page.keyboard.press('Control+Shift+K');
    else await page.keyboard.type(`Antwort ${n}.`);
    expect(await dialogs.count()).toBe(0);
    await page.keyboard.press('Control+Enter');
  }
  await expect.poll(() => protocol.progress()).toBe(`${leads} von ${leads} erledigt`);
  expect(await protocol.counts()).toBe('3 nicht gefragt · 2 gefragt, keine Angabe');
  expect(await protocol.textOf('1.1')).toBe('Antwort 1.');
  expect(await protocol.textOf('6.6')).toBe('Antwort 28.');
});

test('back by number, words marked as verbatim, and a question left for later', async () => {
  const protocol = protocolPage(page);
  await page.keyboard.press('Control+j');
  await page.keyboard.type('4.2');
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.type(' Wie im Taubenschlag');
  for (let i = 0; i < 'Wie im Taubenschlag'.length; i++) await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Control+q');
  await expect
    .poll(() =>
      protocol
        .answer('4.2')
        .locator('.fw-block em, .fw-block i, .fw-block [class*="verbatim"]')
        .allTextContents(),
    )
    .toEqual(['Wie im Taubenschlag']);
  await page.keyboard.press('Control+l');
  await expect.poll(() => protocol.chipsOf('4.2')).toEqual(['später ergänzen']);
  await expect.poll(() => protocol.progress()).toBe(`${leads - 1} von ${leads} erledigt`);
  // The only one that is not done is the next open one, from wherever one is.
  await page.keyboard.press('Control+j');
  await page.keyboard.type('1.1');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+l');
  await expect.poll(() => protocol.chipsOf('4.2')).toEqual([]);
});

test('the list of keys names everything that was used', async () => {
  await page.keyboard.press('F1');
  const help = page.getByRole('dialog', { name: 'Tasten' });
  for (const key of [
    'Strg+J',
    'Strg+Eingabe',
    'Alt+N',
    'Strg+Umschalt+K',
    'Strg+L',
    'Strg+Q',
    'Alt+P',
    'F7',
  ]) {
    await help.getByText(key, { exact: true }).first().waitFor();
  }
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'detached' });
  await shellPage(page).saved();
});
