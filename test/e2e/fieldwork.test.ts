import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printCsv } from '#shared/exchange/csv';
import { asId, type SiteId } from '#shared/model/ids';
import { names, studyQuotas } from '../fixtures/studyPlan';
import { type RunningApp, startApp } from '../support/app';
import { axeFindings } from '../support/axeFindings';
import { unzipText } from '../support/zip';
import { fieldworkBoardPage } from './pages/fieldworkBoardPage';
import { settingsPage } from './pages/settingsPage';
import { shellPage } from './pages/shellPage';
import { startPage } from './pages/startPage';

/** The study of the fixture (invented), typed, pasted and imported the way its people would. */
let app: RunningApp;
let page: Page;

beforeAll(async () => {
  app = await startApp({ viewport: { width: 1280, height: 720 } });
  page = await app.open();
  await startPage(page).shown();
  await startPage(page).createProject({
    name: 'Erfundene Studie',
    person: 'MK',
    passphrase: 'drei kleine Boote im Hafen',
  });
  await shellPage(page).go('Leitfäden');
  await page.getByRole('button', { name: 'Mitgelieferte Leitfäden' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Alle übernehmen' }).click();
  await dialog.getByText('Übernommen', { exact: true }).nth(6).waitFor();
  await dialog.getByRole('button', { name: 'Schließen' }).last().click();
  await shellPage(page).go('Standorte und Interviews');
});

afterAll(() => app.close());

const caseStudies: readonly string[] = names.caseStudies;

function csv(name: string, rows: readonly (readonly (string | number)[])[]) {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(printCsv(rows), 'utf8') };
}

const siteRows = [
  ['Kennung', 'Name', 'Region', 'Stellung', 'Fallstudie'],
  ...names.superior.map((name, i) => [`D${i + 1}`, name, '', 'übergeordnete Stelle', 'nein']),
  ...[...names.nord, ...names.sued].map((name, i) => [
    `S${String(i + 1).padStart(2, '0')}`,
    name,
    i < names.nord.length ? 'Nord' : 'Süd',
    'Standort',
    caseStudies.includes(name) ? 'ja' : 'nein',
  ]),
];

function quotaRows() {
  // Sites go by their name in the list, and so they do here.
  const quotas = studyQuotas((name) => asId<SiteId>(name));
  const levels = { strategic: 'strategisch', operative: 'operativ', intensive: 'intensiv' };
  return [
    ['Standort', 'Ebene', 'Rolle', 'Untergruppe', 'Welle', 'Geplant', 'Ergänzend', 'Anmerkung'],
    ...quotas.map(({ site, level, role, subgroup, wave, planned, additional, note }) => [
      site,
      levels[level],
      role,
      subgroup ?? '',
      wave,
      planned,
      additional,
      note,
    ]),
  ];
}

describe('planning fieldwork', () => {
  it('takes the sites in from a list, authorities and case studies too', async () => {
    const board = fieldworkBoardPage(page);
    await board.chooseTable(csv('standorte.csv', siteRows));
    await expect.poll(() => board.importSummary()).toBe('18 neu, 0 geändert, 0 ausgelassen.');
    await board.takeIn();
    await shellPage(page).saved();
  });

  it('takes the roles over from the guides with one click', async () => {
    const board = fieldworkBoardPage(page);
    await board.rolesFromGuides();
    await board.settings();
    const settings = settingsPage(page);
    await settings.addWave();
    await settings.fill('Zeitraum der Welle 1', '1. Halbjahr 2031');
    await settings.tab('Rollen und Untergruppen');
    await settings.addRole('MIN', 'Ministerium', 'strategisch');
    await shellPage(page).go('Standorte und Interviews');
    await page.getByRole('grid').waitFor();
    expect(await board.columns()).toEqual(['GF', 'PL', 'CF', 'KO', 'AA', 'MIN']);
    expect(await board.rows()).toEqual([...names.superior, ...names.nord, ...names.sued]);
    await board.level('Operativ');
    expect(await board.columns()).toEqual(['TLP', 'TLB', 'TLL', 'AGS', 'IFK-B', 'IFK-N', 'AG']);
    expect(await board.rows()).toEqual(names.caseStudies);
    await board.level('Strategisch');
  });

  it('types quotas like in a spreadsheet: number, Enter, arrows, "2+2", Delete, undo', async () => {
    const board = fieldworkBoardPage(page);
    await board.cell('Auental, Geschäftsführung').click();
    await page.keyboard.press('Escape');
    await page.keyboard.type('2+2');
    await page.keyboard.press('Enter');
    await page.keyboard.type('1');
    await page.keyboard.press('Tab');
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await expect.poll(() => board.total()).toBe('6 + 2');
    expect(await board.planned('Auental, Geschäftsführung')).toBe('2 + 2');
    expect(await board.planned('Birkenfeld am See, Geschäftsführung')).toBe('1');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Delete');
    await expect.poll(() => board.total()).toBe('3 + 2');
    await page.keyboard.press('Control+z');
    await expect.poll(() => board.total()).toBe('6 + 2');
    // What is no number stays open to be corrected, and Escape leaves everything as it was.
    await page.keyboard.press('F2');
    await page.keyboard.type('x');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('textbox', { name: /geplante Gespräche/ }).getAttribute('aria-invalid')).toBe(
      'true',
    );
    await page.keyboard.press('Escape');
    await expect.poll(() => board.total()).toBe('6 + 2');
  });

  it('pastes a block from a spreadsheet as one step, or refuses it whole', async () => {
    const board = fieldworkBoardPage(page);
    await board.cell('Dornheim, Geschäftsführung').click();
    await page.keyboard.press('Escape');
    await board.paste('1\t1\n2 + 2**)\t–\n');
    await expect.poll(() => board.total()).toBe('10 + 4');
    expect(await board.planned('Eichhausen, Geschäftsführung')).toBe('2 + 2');
    await board.paste('1\tviele');
    await page.getByText('In Zeile 1, Spalte 2 steht „viele“.').waitFor();
    expect(await board.total()).toBe('10 + 4');
    await shellPage(page).undo();
    await expect.poll(() => board.total()).toBe('6 + 2');
  });

  it('takes the whole plan in from a list: 51, 64 and 36 = 151, and 38, 0 and 36', async () => {
    const board = fieldworkBoardPage(page);
    await board.chooseTable(csv('quoten.csv', quotaRows()));
    await expect.poll(() => board.importSummary()).toMatch(/^\d+ neu, 3 geändert, 0 ausgelassen\.$/);
    await board.takeIn();
    await expect.poll(() => board.summary()).toContain('Welle 1: 51 + 64 + 36 = 151 geplant');
    expect(await board.total()).toBe('38 + 13');
    await board.wave(2);
    await expect.poll(() => board.summary()).toContain('Welle 2: 38 + 0 + 36 = 74 geplant');
    await board.wave(1);
    // The whole table is one step back, and one forward again.
    await shellPage(page).undo();
    await expect.poll(() => board.total()).toBe('6 + 2');
    await shellPage(page).redo();
    await expect.poll(() => board.total()).toBe('38 + 13');
    await shellPage(page).saved();
  });

  it('names the faults of a list by row and column, and refuses what is none', async () => {
    const board = fieldworkBoardPage(page);
    await board.chooseTable(
      csv('fehler.csv', [
        ['Standort', 'Rolle', 'Datum', 'Status'],
        ['Nirgendwo', 'GF', '24.03.2031', 'geführt'],
        ['Auental', 'GF', '31.02.2031', 'geführt'],
        ['Auental', 'PL', '', 'geplant'],
      ]),
    );
    await expect.poll(() => board.importSummary()).toBe('1 neu, 0 geändert, 2 ausgelassen.');
    expect(await board.importProblems()).toEqual([
      'Zeile 2, Standort: Den Standort „Nirgendwo“ gibt es im Projekt nicht.',
      'Zeile 3, Datum: „31.02.2031“ ist kein Tag. Möglich sind 24.03.2026 und 2026-03-24.',
    ]);
    await board.closeImport();
    await board.chooseTable(csv('breit.csv', [Array.from({ length: 16_384 }, () => 'x')]));
    await page.getByText('„breit.csv“ hat in Zeile 1 mehr als 200 Spalten.').waitFor();
    await board.closeImport();
  });

  it('makes an interview from its cell, pre-filled, and opens its sheet', async () => {
    const board = fieldworkBoardPage(page);
    const name = 'Auental, Projektleitung';
    await board.cell(name).click();
    await board.makeInterview();
    await expect.poll(() => board.said(name)).toContain('1 angelegt, noch nicht geführt');
    await board.panel.getByText('geplant', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await board.cell(name).focus();
    await page.keyboard.press('Enter');
    await board.panel.getByRole('button', { name: /^Interview bearbeiten/ }).click();
    const sheet = page.getByRole('dialog', { name: /^Interviewbogen/ });
    await sheet.waitFor();
    await sheet.getByRole('button', { name: 'Schließen', exact: true }).click();
    await sheet.waitFor({ state: 'detached' });
  });

  it('moves a site with a key; the order is kept', async () => {
    const board = fieldworkBoardPage(page);
    await board.lookAtProfile('Auental');
    await board.moveDown('Auental');
    await expect.poll(async () => (await board.rows()).slice(2, 4)).toEqual(['Birkenfeld am See', 'Auental']);
    await shellPage(page).undo();
    await expect.poll(async () => (await board.rows()).slice(2, 4)).toEqual(['Auental', 'Birkenfeld am See']);
  });

  it('prints the tables to Word and Excel', async () => {
    const board = fieldworkBoardPage(page);
    const document = unzipText(await board.print('Als Word-Datei')).get('word/document.xml') ?? '';
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(3);
    for (const part of ['38 + 13', '2 + 2**)', '10 (+ 1)', '1. Halbjahr 2031'])
      expect(document).toContain(part);
    const sheets = unzipText(await board.print('Als Excel-Datei'));
    expect(sheets.get('xl/worksheets/sheet1.xml')).toContain('38 + 13');
  });

  it('hands the plan out as a file that it knows when it comes back', async () => {
    const board = fieldworkBoardPage(page);
    const file = await board.template('Quoten', 'Excel-Datei');
    await board.closeImport();
    await board.chooseTable({ name: 'Quoten.xlsx', mimeType: 'application/zip', buffer: file });
    await expect.poll(() => board.importSummary()).toMatch(/^0 neu, \d+ geändert, 0 ausgelassen\.$/);
    await board.closeImport();
  });

  it('board, panel and dialogs hold for axe, in light and dark', async () => {
    const board = fieldworkBoardPage(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await board.level('Operativ');
      expect(await axeFindings(app.browser.context, page), `board, ${colorScheme}`).toEqual([]);
      await page.getByRole('gridcell').first().click();
      await board.panel.waitFor();
      expect(await axeFindings(app.browser.context, page), `panel, ${colorScheme}`).toEqual([]);
      await page.keyboard.press('Escape');
      await board.panel.waitFor({ state: 'detached' });
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('the page complained of nothing on the whole way', () => {
    expect(app.complaints).toEqual([]);
  });
});
