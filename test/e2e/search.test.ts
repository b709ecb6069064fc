import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app';
import { axeFindings } from '../support/axeFindings';
import { codebookPage } from './pages/codebookPage';
import { fieldworkPage } from './pages/fieldworkPage';
import { guidesPage } from './pages/guidesPage';
import { protocolPage } from './pages/protocolPage';
import { searchPage } from './pages/searchPage';
import { shellPage } from './pages/shellPage';
import { startPage } from './pages/startPage';

// A reviewer looks for passages. All texts are invented. The steps follow each other.

const site = 'Musterstadt';
const texts = {
  reasons: 'Die Kund/innen der Arbeitsvermittlung wünschen sich größere Räume.',
  strengths: 'Mit den Kundinnen und Kunden läuft die Abstimmung gut.',
  goals: 'Die Vermittlung soll schneller werden, sagt die Leitung.',
};

let app: RunningApp;
let page: Page;

beforeAll(async () => {
  app = await startApp({ viewport: { width: 1280, height: 720 } });
  page = await app.open();
  await startPage(page).shown();
  await startPage(page).createProject({ name: 'Suche', person: 'MK', passphrase: 'drei igel im laub' });
  await shellPage(page).go('Leitfäden');
  await guidesPage(page).takeShipped('A.1.2');
  await shellPage(page).go('Codesystem');
  await codebookPage(page).addCode({ name: 'Beweggründe', definition: 'Warum.', rule: '' });
  await shellPage(page).go('Standorte und Interviews');
  const fieldwork = fieldworkPage(page);
  await fieldwork.addSite(site, 'Nord');
  await fieldwork.addSite('Beispielheim', 'Süd');
  await fieldwork.addInterview(site, 'GF', '2026-03-24');
  await fieldwork.addInterview('Beispielheim', 'GF', '2026-03-25');
  await fieldwork.writeProtocol(site, 'Geschäftsführung');
  await page.getByTestId('protocol-text').waitFor();
  const protocol = protocolPage(page);
  await protocol.write('1.1', texts.reasons);
  await protocol.write('1.2', texts.strengths);
  await protocol.write('1.3', texts.goals);
  await shellPage(page).saved();
});

afterAll(async () => {
  await app.close();
});

describe('a reviewer finds every passage', () => {
  test('results stand as somebody types, in every spelling, with their hits marked', async () => {
    await shellPage(page).go('Suche');
    const search = searchPage(page);
    await expect.poll(() => search.found()).toBe('3 Absätze · in 1 Text');
    await search.type('Kundinnen');
    await expect.poll(() => search.found()).toBe('2 Absätze · in 1 Text');
    expect(await search.marks()).toEqual(['Kund/innen', 'Kundinnen']);
    await search.type('groesser');
    await expect.poll(() => search.marks()).toEqual(['größere']);
    await search.type('*vermittl* NICHT Leitung');
    await expect.poll(() => search.found()).toBe('1 Absatz · in 1 Text');
    expect((await search.hits())[0]).toContain(
      'S01 Musterstadt · Geschäftsführung Jobcenter · Welle 1 · 1.1',
    );
  });

  test('a mistake is explained at its place, and the last answer stays', async () => {
    const search = searchPage(page);
    await search.type('Vermittlung)');
    await expect.poll(() => search.problem()).toContain('Zu dieser Klammer fehlt die öffnende Klammer.');
    await expect.poll(() => search.found()).toBe('1 Absatz · in 1 Text');
    await search.field.fill('x'.repeat(10_000));
    await expect.poll(() => search.problem()).toContain('Die Suche ist zu lang.');
  });

  test('facets count and narrow down', async () => {
    const search = searchPage(page);
    await search.type('');
    await expect.poll(() => search.found()).toBe('3 Absätze · in 1 Text');
    await search.facet('Frage').getByRole('checkbox', { name: /^1\.3/ }).check();
    await expect.poll(() => search.found()).toBe('1 Absatz · in 1 Text');
    expect(await search.facet('Frage').getByRole('checkbox').count()).toBe(3);
    await page.getByRole('button', { name: '1 Auswahl aufheben' }).click();
    await expect.poll(() => search.found()).toBe('3 Absätze · in 1 Text');
  });

  test('with the keyboard alone: chosen, coded, found by code, and undone together', async () => {
    const search = searchPage(page);
    await search.type('Kundinnen');
    await expect.poll(() => search.found()).toBe('2 Absätze · in 1 Text');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.keyboard.press('k');
    await search.giveCode('Beweggründe');
    await search.type('code:beweg');
    await expect.poll(() => search.found()).toBe('2 Absätze · in 1 Text');
    await search.option('Kodierte Stellen');
    await expect.poll(() => search.found()).toBe('2 Stellen · in 1 Text');
    await shellPage(page).undo();
    await expect.poll(() => search.found()).toBe('0 Stellen');
    await shellPage(page).redo();
    await expect.poll(() => search.found()).toBe('2 Stellen · in 1 Text');
    await search.option('Absätze');
  });

  test('an export says what was found, with its source', async () => {
    const search = searchPage(page);
    await search.type('Kundinnen');
    await expect.poll(() => search.found()).toBe('2 Absätze · in 1 Text');
    const csv = (await search.exportAs(/CSV/)).toString('utf8');
    expect(csv.split('\r\n')[0]).toBe('\uFEFFStandort;Rolle;Welle;Frage oder Dokument;Codes;Text');
    expect(csv).toContain(`;Beweggründe;${texts.reasons}`);
    const docx = await search.exportAs(/DOCX/);
    expect(docx.subarray(0, 2).toString()).toBe('PK');
  });

  test('a search is kept, asked anew, and opens the text at the passage', async () => {
    const search = searchPage(page);
    await search.save('Wer von Kundinnen spricht');
    await search.type('nirgends');
    await expect.poll(() => search.found()).toBe('0 Absätze');
    await search.openSaved('Wer von Kundinnen spricht');
    await expect.poll(() => search.found()).toBe('2 Absätze · in 1 Text');
    await search.hit('Abstimmung').dblclick();
    await page.getByTestId('protocol-text').waitFor();
    await expect.poll(() => protocolPage(page).textOf('1.2')).toContain(texts.strengths);
  });

  test('what is not there is counted', async () => {
    await shellPage(page).go('Suche');
    const search = searchPage(page);
    await search.type('Vermittlung');
    await search.whatIsMissing('1.3');
    await expect.poll(() => search.missingAt(site)).toEqual(['1', '–', '–', '–', '–']);
    expect(await search.missingAt('Beispielheim')).toEqual(['–', '–', '–', '1', '–']);
    await search.type('Räume');
    await expect.poll(() => search.missingAt(site)).toEqual(['–', '1', '–', '–', '–']);
  });

  test('Ctrl+K jumps to names, typing errors forgiven', async () => {
    const search = searchPage(page);
    await search.jump('Bewegründe');
    await expect.poll(() => search.targets().first().textContent()).toContain('Beweggründe');
    await search.jump('Codesysten');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Codesystem' }).waitFor();
  });

  test('is usable without a mouse or eyes: no violations of WCAG 2 A and AA', async () => {
    await shellPage(page).go('Suche');
    await searchPage(page).option('Treffer');
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
  });

  test('nothing of the texts outlives the lock', async () => {
    const workers = () => page.workers().filter((worker) => worker.url().includes('search'));
    expect(workers()).toHaveLength(1);
    await shellPage(page).lock();
    await expect.poll(workers).toHaveLength(0);
  });

  test('nothing complained', () => {
    expect(app.complaints).toEqual([]);
  });
});
