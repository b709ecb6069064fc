/** What takes long says so and can be called off; what fails says what happened, what is safe and what to do. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app';
import { axeFindings } from '../support/axeFindings';
import { codingPage } from './pages/codingPage';
import { reportOutputPage } from './pages/reportOutputPage';
import { shellPage } from './pages/shellPage';
import { startPage } from './pages/startPage';

const project = 'Erfundene Wartezeit';
const passphrase = 'drei kleine Boote im Hafen';
let app: RunningApp;
let page: Page;

beforeAll(async () => {
  app = await startApp();
  await app.browser.context.addInitScript(`{
    const Real = window.Worker;
    window.slowWorker = '';
    window.Worker = class extends Real {
      constructor(url, options) {
        super(url, options);
        this.url = String(url);
      }
      postMessage(...what) {
        if (window.slowWorker === '' || !this.url.includes(window.slowWorker)) super.postMessage(...what);
      }
    };
  }`);
  page = await app.open();
  await startPage(page).shown();
});
afterAll(async () => {
  await app?.close();
});

/** A machine on which workers of this name never get to an answer; an empty name gives their speed back. */
async function slowDown(worker: 'kdf.worker' | 'privacy.worker' | 'search.worker' | ''): Promise<void> {
  await page.evaluate(`window.slowWorker = '${worker}'`);
}

const wait = (name: string | RegExp) => page.getByRole('dialog', { name });

describe('a full disk', () => {
  test('is named when a project is made: nothing of it stays, and there is a next step', async () => {
    const session = await app.browser.context.newCDPSession(page);
    const { origin } = new URL(app.url);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    const making = startPage(page).createProject({ name: project, person: 'AB', passphrase });
    const refusal = page.getByRole('alert').filter({ hasText: 'Auf dem Datenträger ist kein Platz mehr.' });
    await refusal.waitFor();
    const words = (await refusal.textContent()) ?? '';
    expect(words).toContain('Was schon gespeichert war, ist unberührt; nichts ist halb angelegt.');
    expect(words).toContain('Schaffen Sie Platz und versuchen Sie es noch einmal.');
    expect(await page.getByText('Hier stehen später Ihre Projekte').isVisible()).toBe(true);
    // The limit ends with the session; what was typed is still there.
    await session.detach();
    await page.getByRole('button', { name: 'Projekt anlegen' }).click();
    await making;
    await shellPage(page).saved();
  });
});

describe('unlocking', () => {
  test('says that it takes a moment, and Escape leads back to the start with nothing open', async () => {
    await slowDown('kdf.worker');
    await shellPage(page).lock();
    await startPage(page).shown();
    await startPage(page).unlock(project, passphrase);
    const dialog = wait(`„${project}“ wird geöffnet`);
    await dialog.waitFor();
    await dialog.getByRole('progressbar').waitFor();
    expect(await dialog.getByRole('status').textContent()).toContain('aus der Passphrase abgeleitet');
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Abgebrochen. Es wurde nichts geändert.').waitFor();
    expect(await page.getByTestId('start-screen').isVisible()).toBe(true);
    await slowDown('');
    // The project is free again: neither open nor locked by this window.
    await startPage(page).unlock(project, passphrase);
    await page.getByTestId('shell').waitFor();
  });
});

describe('the sample project', () => {
  test('called off while it is made, there is none', async () => {
    await slowDown('kdf.worker');
    await shellPage(page).lock();
    await startPage(page).shown();
    const card = page.getByTestId('sample-card');
    await card.getByRole('button', { name: 'Beispielprojekt öffnen' }).click();
    const dialog = wait('Das Beispielprojekt wird angelegt');
    await dialog.getByRole('button', { name: 'Abbrechen' }).click();
    await dialog.waitFor({ state: 'detached' });
    await slowDown('');
    expect(await card.getByRole('button').count()).toBe(1);
    const databases = await page.evaluate(async () => (await indexedDB.databases()).length);
    // The project's own, and no half sample.
    expect(databases).toBe(1);
    await card.getByRole('button', { name: 'Beispielprojekt öffnen' }).click();
    await page.getByTestId('shell').waitFor();
    await shellPage(page).saved();
  });
});

describe('finding passages to code', () => {
  test('says so, is called off by Escape, and begins anew when asked to', async () => {
    await shellPage(page).go('Texte kodieren');
    const { tab, passages } = codingPage(page);
    await tab('Automatisch kodieren');
    const words = page.getByLabel('Suchwörter');
    await words.fill('Beratung');
    await passages().first().waitFor();
    await slowDown('search.worker');
    await words.fill('Team');
    await page.getByRole('progressbar', { name: 'Die Stellen werden gesucht' }).waitFor();
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByText('Die Suche wurde abgebrochen. Es wurde nichts geändert.').waitFor();
    expect(await passages().count()).toBe(0);
    await slowDown('');
    await page.getByRole('button', { name: 'Noch einmal suchen' }).click();
    await passages().first().getByText('Team', { exact: false }).first().waitFor();
  });
});

describe('several reports', () => {
  test('say how far they are, and called off in the middle no file is written', async () => {
    await shellPage(page).go('Fallberichte');
    await slowDown('privacy.worker');
    const { openBatch, batch } = reportOutputPage(page);
    await openBatch();
    await batch.getByRole('button', { name: /Berichte exportieren$/ }).click();
    await batch.getByRole('progressbar', { name: 'Fortschritt des Exports' }).waitFor();
    await batch.getByText(/^0 von \d+ Schritten: /).waitFor();
    await batch.getByRole('button', { name: 'Abbrechen' }).click();
    await batch.getByText('Der Export wurde abgebrochen. Es wurde keine Datei geschrieben.').waitFor();
    await slowDown('');
  });

  test('and the page complained of nothing but the full disk', () => {
    expect(app.complaints.filter((line) => !/QuotaExceeded/.test(line))).toEqual([]);
  });
});
