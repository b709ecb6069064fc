import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app';
import { axeFindings } from '../support/axeFindings';
import { caseReportPage } from './pages/caseReportPage';
import { searchPage } from './pages/searchPage';
import { shellPage } from './pages/shellPage';
import { sourcesPage } from './pages/sourcesPage';
import { writeProject } from './pages/writtenProject';

// From what was found to what a sentence rests on; documents among it. Sites and words are invented.

const site = 'Musterstadt';
const claim = 'An mehreren Stellen geht es um Zeit.';
const lead = 'Man wollte vor allem mehr Zeit für Gespräche gewinnen.';
const manager = 'Ohne Zeit für Vorbereitung geht es nicht.';
const concept = 'Das Konzept sieht mehr Zeit je Gespräch vor.';

let app: RunningApp;
let page: Page;

beforeAll(async () => {
  app = await startApp({ viewport: { width: 1280, height: 720 } });
  page = await app.open();
  await writeProject(page, { site, protocols: { GF: { '1.1': lead }, PL: { '1.1': manager } } });
  await shellPage(page).go('Quellen');
  const sources = sourcesPage(page);
  await sources.startImport();
  await sources.choose([
    { name: 'Konzept.txt', mimeType: 'text/plain', buffer: Buffer.from(concept, 'utf8') },
  ]);
  await sources.becomes('Dokument');
  await sources.select('Standort', new RegExp(site));
  await sources.takeOver();
  await shellPage(page).saved();
  await shellPage(page).go('Fallberichte');
  const report = caseReportPage(page);
  await report.createReport(site);
  await report.writeInSection('1', claim);
  await shellPage(page).saved();
});

afterAll(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
});

async function badge(): Promise<string> {
  await shellPage(page).go('Fallberichte');
  await caseReportPage(page).open(`Fallbericht ${site}`);
  await caseReportPage(page).caretIn(claim);
  return caseReportPage(page).badge();
}

describe('passages that were found', () => {
  test('become evidence of a sentence by keyboard, all at once', async () => {
    await shellPage(page).go('Suche');
    const search = searchPage(page);
    await search.type('Zeit');
    await expect.poll(() => search.found()).toBe('3 Absätze · in 3 Texten');
    await search.list.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+e');
    await search.evidence.waitFor();
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
    await search.attachTo(`Fallbericht ${site}`, claim, 'stützt');
    await expect.poll(badge).toBe('2 Interviews · 1 von 1 Dokumenten · GF 1 · PL 1');
  });

  test('come off again with one undo, and back with one redo', async () => {
    await shellPage(page).undo();
    await expect.poll(badge).toBe('');
    await shellPage(page).redo();
    await expect.poll(badge).toBe('2 Interviews · 1 von 1 Dokumenten · GF 1 · PL 1');
  });

  test('change their stance when they are attached once more', async () => {
    await shellPage(page).go('Suche');
    const search = searchPage(page);
    await search.type('Vorbereitung');
    await expect.poll(() => search.found()).toBe('1 Absatz · in 1 Text');
    await search.list.focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+e');
    await search.attachTo(`Fallbericht ${site}`, claim, 'widerspricht');
    await expect.poll(badge).toContain('1 widerspricht');
  });
});

test('a document of the site is offered beside the sentence, and detached there', async () => {
  const report = caseReportPage(page);
  await expect.poll(badge).toContain('1 von 1 Dokumenten');
  await report.withUncoded(claim);
  await page.getByRole('button', { name: /bei anderen Fragen zeigen$/ }).click();
  const card = page.getByTestId('passage').filter({ hasText: concept });
  await card.getByRole('button', { name: 'Lösen' }).click();
  await card.getByRole('button', { name: 'Anhängen' }).waitFor();
  await expect.poll(badge).not.toContain('Dokument');
});
