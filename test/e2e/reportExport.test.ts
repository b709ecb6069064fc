import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changedFile, instituteFile } from '../fixtures/docxTemplate';
import { type RunningApp, startApp } from '../support/app';
import { axeFindings } from '../support/axeFindings';
import { officeMissing, pdfPages } from '../support/libreoffice';
import { unzipText } from '../support/zip';
import { caseReportPage } from './pages/caseReportPage';
import { deletionPage } from './pages/deletionPage';
import { fieldworkPage } from './pages/fieldworkPage';
import { guidesPage } from './pages/guidesPage';
import { reportOutputPage } from './pages/reportOutputPage';
import { shellPage } from './pages/shellPage';
import { startPage } from './pages/startPage';

// Case reports leave the program: one in four formats, several at once. Sites and words are invented.

const sites = ['Musterhafen', 'Beispielstadt', 'CON/AUX: "Nord"'] as const;
const sentence = 'Die Teams arbeiten enger zusammen als zuvor.';

let app: RunningApp;
let page: Page;

beforeAll(async () => {
  app = await startApp({ viewport: { width: 1280, height: 720 } });
  page = await app.open();
  await startPage(page).shown();
  await startPage(page).createProject({ name: 'Probe', person: 'MM', passphrase: 'vier krähen im feld' });
  await shellPage(page).go('Leitfäden');
  const json = await readFile('schemas/guides/a12.json');
  await guidesPage(page).choose({ name: 'a12.json', mimeType: 'application/json', buffer: json });
  await guidesPage(page).takeOver();
  await shellPage(page).go('Standorte und Interviews');
  for (const site of sites) await fieldworkPage(page).addSite(site, 'Nord');
  await fieldworkPage(page).addInterview(sites[0], 'GF', '2026-03-24');
  for (const site of sites) {
    await shellPage(page).go('Fallberichte');
    await caseReportPage(page).createReport(site);
    await caseReportPage(page).writeInSection('1', sentence);
    await shellPage(page).saved();
    await page.getByRole('button', { name: 'Alle Fallberichte' }).click();
  }
});

afterAll(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
});

describe('one report', () => {
  test('is offered in four formats, each with a line that says what it is for', async () => {
    const output = reportOutputPage(page);
    await caseReportPage(page).open(`Fallbericht ${sites[0]}`);
    await output.openSingle();
    for (const name of [
      'Als DOCX speichern',
      'Als PDF ausgeben',
      'Als HTML speichern',
      'Als Markdown speichern',
    ])
      expect(
        await output.single.getByRole('button', { name }).getAttribute('aria-describedby'),
      ).not.toBeNull();
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
  });

  test('is one HTML file without script that reads well', async () => {
    const { name, bytes } = await reportOutputPage(page).saveAs('HTML');
    expect(name).toMatch(/^Fallbericht Musterhafen \d{4}-\d\d-\d\d\.html$/);
    const html = bytes.toString('utf8');
    expect(html).not.toMatch(/<script|javascript:|https?:/i);
    const reader = await app.browser.context.newPage();
    await reader.setContent(html);
    expect(await reader.title()).toBe('Fallbericht Musterhafen');
    expect(await reader.locator('html').getAttribute('lang')).toBe('de');
    await reader
      .getByRole('main')
      .getByRole('heading', { level: 1, name: 'Fallbericht Musterhafen' })
      .waitFor();
    await reader.getByText(sentence).waitFor();
    expect(await reader.getByRole('columnheader').count()).toBeGreaterThan(2);
    await reader.close();
  });

  test.skipIf(officeMissing)('prints to PDF through the page itself, page by page', async () => {
    const output = reportOutputPage(page);
    await output.openSingle();
    const { title, pdf } = await output.print();
    expect(title).toMatch(/^Fallbericht Musterhafen \d{4}-\d\d-\d\d$/);
    const pages = await pdfPages(pdf);
    const text = pages.join(' ').replace(/\s+/g, ' ');
    expect(text).toContain(sentence);
    for (const [index, one] of pages.entries())
      expect(one).toContain(`Seite ${index + 1} von ${pages.length}`);
    // Nothing of the program around it.
    expect(text).not.toContain('Codesystem');
    expect(await page.title()).not.toContain('Fallbericht Musterhafen 2');
  });
});

describe("the institute's template", () => {
  test('dresses the report, after a file with macros was refused', async () => {
    const output = reportOutputPage(page);
    await output.openSingle();
    await output.chooseTemplate('Makros.docx', await changedFile({ 'word/vbaProject.bin': () => 'x' }));
    await page.getByText('„Makros.docx“ enthält ein Programm (Makros).').waitFor();
    await output.chooseTemplate('Institut.docx', await instituteFile());
    await output.template.getByText('Institut.docx').waitFor();
    const parts = unzipText((await output.saveAs('DOCX')).bytes);
    expect(parts.get('word/document.xml')).toContain('<w:pStyle w:val="berschrift1"/>');
    const heads = [...parts].filter(([name]) => name.startsWith('word/header')).map(([, xml]) => xml);
    for (const xml of heads) expect(xml).toContain('Institut für erfundene Fragen');
  });

  test('can be taken off again, and undo brings it back', async () => {
    const output = reportOutputPage(page);
    await output.openSingle();
    await output.template.getByRole('button', { name: 'Entfernen' }).click();
    await output.template.getByRole('button', { name: 'Vorlage wählen' }).waitFor();
    const { bytes } = await output.saveAs('DOCX');
    expect(unzipText(bytes).get('word/document.xml')).toContain('<w:pStyle w:val="Heading1"/>');
    await shellPage(page).undo();
    await output.openSingle();
    await output.template.getByText('Institut.docx').waitFor();
    await page.keyboard.press('Escape');
    await output.single.waitFor({ state: 'detached' });
  });
});

describe('several reports', () => {
  test('come as single files in one archive, and a summary says what is in it', async () => {
    const output = reportOutputPage(page);
    await page.getByRole('button', { name: 'Alle Fallberichte' }).click();
    await output.openBatch();
    await output.narrow('Bearbeitungsstand', 'Freigegeben');
    await output.batch.getByText('Kein Bericht passt zu dieser Auswahl.').waitFor();
    await output.narrow('Bearbeitungsstand', 'Jeder Stand');
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
    const { name, bytes } = await output.startBatch();
    expect(name).toMatch(/^Fallberichte \d{4}-\d\d-\d\d\.zip$/);
    const summary = await output.summary();
    const names = [...unzipText(bytes).keys()];
    expect(names).toEqual(summary);
    expect(names).toHaveLength(3);
    // No system refuses these.
    for (const one of names) expect(one).toMatch(/^Fallbericht [^<>:"/\\|?*]+ \d{4}-\d\d-\d\d\.docx$/);
    await output.closeBatch();
  });

  test('leave out what a person does not let go after the last look for names, and say so', async () => {
    const output = reportOutputPage(page);
    await caseReportPage(page).open(`Fallbericht ${sites[1]}`);
    await caseReportPage(page).writeInSection('2', 'Das erklärte Frau Dr. Petra Beispielmann am Telefon.');
    await shellPage(page).saved();
    await page.getByRole('button', { name: 'Alle Fallberichte' }).click();
    await output.openBatch();
    const files = output.startBatch();
    const question = page.getByRole('dialog', { name: /^Vor dem Speichern/ });
    await question
      .getByText(new RegExp(`Fallbericht ${sites[1]}`))
      .first()
      .waitFor();
    await question.getByRole('button', { name: 'Nicht speichern' }).click();
    const names = [...unzipText((await files).bytes).keys()];
    expect(names).toHaveLength(2);
    expect(await output.summary()).toEqual([
      ...names,
      `Fallbericht ${sites[1]}: Sie haben ihn nach dem letzten Blick auf Namen nicht freigegeben.`,
    ]);
    await output.closeBatch();
  });

  test('come as one volume with a chapter each', async () => {
    const output = reportOutputPage(page);
    await output.openBatch();
    await output.shape('Ein Band mit allen Berichten');
    // The one whose name was found.
    await output.batch.getByRole('checkbox', { name: new RegExp(`^Fallbericht ${sites[1]}`) }).uncheck();
    const { bytes } = await output.startBatch();
    expect(await output.summary()).toEqual([`1 Fallbericht ${sites[0]}`, `2 Fallbericht ${sites[2]}`]);
    const body = unzipText(bytes).get('word/document.xml') ?? '';
    const chapters = body.match(/<w:pStyle w:val="berschrift1"\/>/g) ?? [];
    expect(chapters).toHaveLength(2);
    expect(body.match(new RegExp(sentence, 'g'))).toHaveLength(2);
    await output.closeBatch();
  });

  test.skipIf(officeMissing)('print as one volume, each report with its own running head', async () => {
    const output = reportOutputPage(page);
    await output.openBatch();
    await output.shape('Ein Band mit allen Berichten');
    await output.batch.getByRole('checkbox', { name: new RegExp(`^Fallbericht ${sites[1]}`) }).uncheck();
    const pages = await pdfPages((await output.print('volume')).pdf);
    expect(pages[0]).toContain('Fallberichte');
    expect(pages[1]).toContain(`Probe · Fallbericht ${sites[0]}`);
    expect(pages.at(-1)).toContain(`Probe · Fallbericht ${sites[2]}`);
    expect(await output.summary()).toHaveLength(2);
    await output.closeBatch();
  });
});

describe('what was handed out', () => {
  test('stands in the list of the data-protection officer, with how the look for names ended', async () => {
    await shellPage(page).go('Bestand und Löschung');
    const deletion = deletionPage(page);
    await deletion.tab('Ausgaben');
    const handouts = await deletion.handouts();
    expect(handouts.at(-1)).toBe('Fallbericht | 0 | nichts gefunden');
    expect(handouts).toContain('Mehrere Fallberichte | 0 | nichts gefunden');
    await page.getByText(/^Fallbericht Musterhafen [\d-]+\.html$/).waitFor();
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
  });
});
