import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app';
import { axeFindings } from '../support/axeFindings';
import { unzipText } from '../support/zip';
import { caseReportPage } from './pages/caseReportPage';
import { fieldworkPage } from './pages/fieldworkPage';
import { quotePage } from './pages/quotePage';
import { reportPartsPage } from './pages/reportPartsPage';
import { shellPage } from './pages/shellPage';
import { siteProfilePage } from './pages/siteProfilePage';
import { writeProject } from './pages/writtenProject';

// A case report as the record of a site: quotations that were worked on, an outline from a template, versions,
// what stays open, and the site's short profile. Everything written here is invented.

const site = 'Musterhafen';
const answer = 'Am Anfang kannten wir nur die Namen an den Türen, sagt das Team.';
const sentence = 'Die Teams kannten einander anfangs kaum.';
const docxFolder = join(process.cwd(), 'out', 'docx');

let app: RunningApp;
let page: Page;

async function openReport(): Promise<void> {
  await shellPage(page).go('Fallberichte');
  await caseReportPage(page).open(`Fallbericht ${site}`);
}

/** The words of a Word file, without its marks. */
function wordsOf(docx: Uint8Array): string {
  return (unzipText(docx).get('word/document.xml') ?? '').replace(/<[^>]+>/g, '');
}

beforeAll(async () => {
  app = await startApp({ viewport: { width: 1280, height: 720 } });
  page = await app.open();
  await writeProject(page, { site, protocols: { GF: { '1.1': answer } } });
  await shellPage(page).go('Fallberichte');
  const reports = caseReportPage(page);
  await reports.createReport(site);
  await reports.writeInSection('1', sentence);
  await reports.withUncoded(sentence);
  await reports.attachPassage(sentence, answer, { quoted: true });
  await shellPage(page).saved();
});

afterAll(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
});

describe('a quotation', () => {
  test('leaves words out and puts words in, and its original stays as it is', async () => {
    const quote = quotePage(page);
    await quote.open('Am Anfang');
    expect(await quote.preview()).toBe(`„${answer}“`);
    await quote.choose('Namen', 'Türen,');
    await page.keyboard.press('Delete');
    expect(await quote.preview()).toBe('„Am Anfang kannten wir nur die (…) sagt das Team.“');
    await quote.choose('sagt', 'sagt');
    await page.keyboard.press('Enter');
    await page.keyboard.type('so');
    await page.keyboard.press('Enter');
    expect(await quote.preview()).toBe('„Am Anfang kannten wir nur die (…) [so] sagt das Team.“');
    expect(await quote.original()).toBe(answer.replace('sagt', '[so]sagt'));
    await quote.select('Anführungszeichen', '“englisch ‘innen’”');
    await quote.select('Auslassung', '[…]');
    await quote.select('Angabe zur Herkunft', 'Funktion');
    expect(await quote.preview()).toBe('“Am Anfang kannten wir nur die […] [so] sagt das Team.”');
    expect(await quote.source()).toBe('Geschäftsführung Jobcenter');
    await quote.release('Freigegeben');
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
    await quote.save();
    await page.getByText('Zitat freigegeben').waitFor();
  });

  test('is printed just so, and nothing of what was left out', async () => {
    const bytes = await caseReportPage(page).exportDocx();
    await mkdir(docxFolder, { recursive: true });
    await writeFile(join(docxFolder, 'quotation.docx'), bytes);
    const text = wordsOf(bytes);
    expect(text).toContain('“Am Anfang kannten wir nur die […] [so] sagt das Team.”');
    expect(text).not.toContain('Türen');
  });

  test('is to be checked when its source changes', async () => {
    await shellPage(page).go('Standorte und Interviews');
    await fieldworkPage(page).writeProtocol(site, 'Geschäftsführung');
    await page.getByTestId('protocol-text').waitFor();
    // Within the passage, behind its first word, wherever the lines break.
    await page
      .getByTestId('protocol-text')
      .getByText(answer)
      .click({ position: { x: 4, y: 8 } });
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type(' heute');
    await shellPage(page).saved();
    await openReport();
    await caseReportPage(page).caretIn(sentence);
    await page.getByText('Zitat zu prüfen: Quelle geändert').waitFor();
    await quotePage(page).open('Am heute Anfang');
    expect(await quotePage(page).preview()).toBe(
      '“Am heute Anfang kannten wir nur die […] [so] sagt das Team.”',
    );
    await quotePage(page).save();
    await page.getByText('Zitat freigegeben').waitFor();
  });
});

describe('a report from a template', () => {
  test('shows first what changes, and keeps what was written', async () => {
    const parts = reportPartsPage(page);
    await parts.openSide();
    await parts.openOutline();
    await parts.chooseTemplate('Vorgabe für die strategische Ebene');
    expect(await parts.changes()).toContain('Neu: Auf einen Blick');
    await parts.apply();
    const headings = await parts.headings();
    expect(headings[0]).toContain('Auf einen Blick');
    await page.getByTestId('report-text').getByText(sentence).waitFor();
    await parts.openOutline();
    await page.getByText('Die Gliederung entspricht schon der Vorlage.').waitFor();
  });

  test('follows a template of the project, with its own headings', async () => {
    const parts = reportPartsPage(page);
    await parts.openTemplates();
    await parts.templates.getByRole('textbox', { name: 'Überschrift' }).first().fill('Kurz gesagt');
    await parts.saveTemplate('Hausvorlage');
    await parts.chooseTemplate('Hausvorlage');
    expect(await parts.changes()).toEqual(['Andere Überschrift: Auf einen Blick → Kurz gesagt']);
    await parts.apply();
    expect((await parts.headings())[0]).toContain('Kurz gesagt');
    // One step back and forth, as everything.
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await expect.poll(async () => (await parts.headings())[0]).toContain('Auf einen Blick');
    await page.getByRole('button', { name: 'Wiederholen' }).click();
    await expect.poll(async () => (await parts.headings())[0]).toContain('Kurz gesagt');
  });

  test('keeps what is open for the next wave', async () => {
    await reportPartsPage(page).addOpenPoint('Nach der Vertretung fragen');
    const text = wordsOf(await caseReportPage(page).exportDocx());
    expect(text).toContain('Offene Punkte für die nächste Welle');
    expect(text).toContain('Nach der Vertretung fragen');
  });
});

describe('versions', () => {
  test('are kept with a remark and compared word by word', async () => {
    const parts = reportPartsPage(page);
    await parts.openVersions();
    await parts.saveVersion('Teamsitzung');
    await parts.closeVersions();
    await caseReportPage(page).writeInSection('1', ' Heute treffen sie sich.');
    await shellPage(page).saved();
    await parts.openVersions();
    const comparison = parts.versions.getByTestId('version-comparison');
    await comparison.locator('ins').filter({ hasText: 'Heute treffen sie sich.' }).waitFor();
    const docx = await parts.saveComparison();
    await writeFile(join(docxFolder, 'comparison.docx'), docx);
    expect(wordsOf(docx)).toContain('Heute treffen sie sich.');
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
    await parts.closeVersions();
  });

  test('one comes of itself when the report is released, which locks it until somebody says why', async () => {
    const parts = reportPartsPage(page);
    await caseReportPage(page).caretIn(sentence);
    await quotePage(page).open('Am heute Anfang');
    await quotePage(page).release('Vorgeschlagen');
    await quotePage(page).save();
    await parts.setStatus('Freigegeben');
    await parts.releaseAnyway('Ein Zitat ist noch nicht freigegeben');
    await page.getByRole('note').filter({ hasText: 'gesperrt' }).waitFor();
    expect(
      await page.getByRole('textbox', { name: 'Text des Fallberichts' }).getAttribute('contenteditable'),
    ).toBe('false');
    await parts.setStatus('Entwurf');
    await parts.reopen('Rückmeldung des Standorts');
    await page.getByRole('note').filter({ hasText: 'gesperrt' }).waitFor({ state: 'detached' });
    await parts.openVersions();
    await parts.versions
      .getByRole('listitem')
      .filter({ hasText: 'Version 2' })
      .getByText('Freigegeben')
      .waitFor();
    const first = parts.versions.getByRole('listitem').filter({ hasText: 'Teamsitzung' });
    await first.getByRole('button', { name: 'Wiederherstellen' }).click();
    await page
      .getByRole('dialog', { name: 'Wiederherstellen' })
      .getByRole('button', { name: 'Wiederherstellen' })
      .click();
    await parts.versions
      .getByRole('listitem')
      .filter({ hasText: 'Stand vor der Rückkehr zu Version 1' })
      .waitFor();
    await parts.closeVersions();
    await expect.poll(() => page.getByTestId('report-text').textContent()).not.toContain('Heute treffen');
  });
});

describe('the short profile of a site', () => {
  test('is made of attributes with their date and of chosen sentences', async () => {
    await caseReportPage(page).caretIn(sentence);
    await page.getByRole('tab', { name: /^Belege/ }).click();
    await page.getByRole('checkbox', { name: 'Ins Kurzprofil des Standorts' }).check();
    await shellPage(page).saved();
    await shellPage(page).go('Standorte und Interviews');
    const profile = siteProfilePage(page);
    await profile.open(site);
    await profile.define('Zuweisung', ['durch die Teams', 'automatisch']);
    await profile.enter('Zuweisung', 'durch die Teams', '01.02.2026', 'laut Konzept');
    await profile.enter('Zuweisung', 'automatisch', '01.05.2026', '');
    await profile.dialog.getByText('automatisch (Stand 01.05.2026)').waitFor();
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
    const { name, bytes } = await profile.saveAs('Markdown');
    expect(name).toMatch(/^Kurzprofil Musterhafen \d{4}-\d\d-\d\d\.md$/);
    const text = bytes.toString('utf8');
    expect(text).toContain('automatisch (Stand 01.05.2026)');
    expect(text).toContain(sentence);
    await writeFile(join(docxFolder, 'site-profile.docx'), (await profile.saveAs('Word-Datei')).bytes);
    await profile.close();
  });
});

describe('what has a name', () => {
  test.each([
    ['zuweisung automatisch', `Merkmale und Kurzprofil: ${site}`],
    ['hausvorlage', 'Vorlagen für Fallberichte'],
    ['version fallbericht', 'Versionen'],
  ])('"%s" opens it from wherever somebody is', async (typed, title) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: 'Springen' }).fill(typed);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: title });
    await dialog.waitFor();
    await dialog.getByRole('button', { name: 'Schließen' }).first().click();
    await dialog.waitFor({ state: 'detached' });
  });

  test('the template used last is suggested for the next report', async () => {
    await shellPage(page).go('Fallberichte');
    await page.getByRole('button', { name: 'Fallbericht anlegen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Fallbericht anlegen' });
    const chosen = dialog.getByRole('combobox', { name: 'Vorlage' }).locator('option:checked');
    expect(await chosen.textContent()).toBe('Hausvorlage');
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Anlegen' }).click();
    const headings = () => reportPartsPage(page).headings();
    await expect.poll(async () => (await headings())[0]).toContain('Kurz gesagt');
  });
});
