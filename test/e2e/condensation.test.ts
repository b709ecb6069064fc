import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app';
import { axeFindings } from '../support/axeFindings';
import { caseReportPage } from './pages/caseReportPage';
import { condensationPage } from './pages/condensationPage';
import { fieldworkPage } from './pages/fieldworkPage';
import { guidesPage } from './pages/guidesPage';
import { keysPage } from './pages/keysPage';
import { protocolPage } from './pages/protocolPage';
import { settingsPage } from './pages/settingsPage';
import { shellPage } from './pages/shellPage';
import { startPage } from './pages/startPage';

// A project lead condenses a site. Sites and words are invented; the steps follow each other.

/** A machine may be busy; what is waited for is a state, and this is only when to give up. Milliseconds. */
const soon = { timeout: 30_000 };

const site = 'Musterstadt';
const empty = 'Beispielheim';
const lead = 'Man wollte vor allem mehr Zeit für Gespräche gewinnen.';
const goal = 'Es ging darum, schneller in Arbeit zu vermitteln.';
const manager = 'Zeit war nicht der Grund, es fehlten Stellen.';
const first = 'Der Standort wollte mehr Zeit für Gespräche.';
const second = 'Die Rollen nennen verschiedene Gründe.';

let app: RunningApp;
let page: Page;

beforeAll(async () => {
  app = await startApp({ viewport: { width: 1280, height: 720 } });
  page = await app.open();
  await startPage(page).shown();
  await startPage(page).createProject({ name: 'Probe', person: 'MM', passphrase: 'fünf stare im heu' });
  await shellPage(page).go('Leitfäden');
  const json = await readFile('schemas/guides/a12.json');
  await guidesPage(page).choose({ name: 'a12.json', mimeType: 'application/json', buffer: json });
  await guidesPage(page).takeOver();
});

afterAll(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
});

describe('before there is anything to condense', () => {
  test('the desk says what to do next', async () => {
    await shellPage(page).go('Verdichtung');
    await page.getByRole('button', { name: 'Zu Standorten und Interviews' }).waitFor();
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
    await page.getByRole('button', { name: 'Zu Standorten und Interviews' }).click();
    const fieldwork = fieldworkPage(page);
    await fieldwork.addSite(empty, 'Süd');
    await shellPage(page).go('Verdichtung');
    await page.getByText(`„${empty}“ hat noch keine Interviews.`).waitFor();
    await page.getByRole('button', { name: 'Zu Standorten und Interviews' }).click();
    await fieldwork.addSite(site, 'Nord');
    await fieldwork.addInterview(site, 'GF', '2026-03-24');
    await fieldwork.addInterview(site, 'PL', '2026-03-26');
    await fieldwork.writeProtocol(site, 'Geschäftsführung');
    await protocolPage(page).write('1.1', lead);
    await protocolPage(page).write('1.2', goal);
    await protocolPage(page).jump('1.3');
    await page.keyboard.press('Control+Shift+K');
    await shellPage(page).go('Standorte und Interviews');
    await fieldwork.writeProtocol(site, 'Projektleitung');
    await protocolPage(page).write('1.1', manager);
    await shellPage(page).saved();
  });
});

describe('the matrix of a site', () => {
  test('shows role beside role what was said, not said and not asked', async () => {
    await shellPage(page).go('Verdichtung');
    const desk = condensationPage(page);
    await desk.shown();
    expect(await desk.columns()).toEqual([
      'Geschäftsführung Jobcenter | 1 Interview',
      'Projektleitung Jobcenter | 1 Interview',
    ]);
    expect(await desk.says('1.1 ')).toEqual(['1 Stelle', '1 Stelle']);
    expect(await desk.says('1.2 ')).toEqual(['1 Stelle', 'noch offen']);
    expect(await desk.says('1.3 ')).toEqual(['nichts gesagt', 'noch offen']);
    expect(await desk.progress()).toBe('0 von 2 Zeilen verdichtet · 3 Stellen ungenutzt');
  });

  test('is walked cell by cell with the arrow keys, also to rows out of view', async () => {
    const desk = condensationPage(page);
    await desk.cell('1.1 ', 0).click();
    await page.keyboard.press('ArrowRight');
    await desk.cell('1.1 ', 1).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('ArrowDown');
    await desk.cell('1.2 ', 1).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Control+End');
    await desk.cell('6.6 ', 1).and(page.locator(':focus')).waitFor();
    expect(await desk.says('6.6 ')).toEqual(['noch offen', 'noch offen']);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await desk.cell('6.2 ', 1).and(page.locator(':focus')).waitFor();
    expect(await desk.says('6.2 ')).toEqual(['nicht gefragt', 'noch offen']);
    await page.keyboard.press('Control+Home');
    await desk.row('1.1 ').getByTestId('desk-row').and(page.locator(':focus')).waitFor();
  });
});

describe('condensing a row', () => {
  test('begins the case report with the first sentence', async () => {
    const desk = condensationPage(page);
    await desk.write('1.1 ', first);
    await expect.poll(() => desk.progress(), soon).toContain('1 von 2 Zeilen verdichtet');
    await page.getByRole('button', { name: 'Fallbericht', exact: true }).waitFor();
  });

  test('attaches passages with Ctrl+E and digits, and says so', async () => {
    const desk = condensationPage(page);
    await page.keyboard.press('Control+e');
    await desk.passage(lead).locator(':focus').waitFor();
    await page.keyboard.press('Control+e');
    await expect.poll(() => desk.badges('1.1 '), soon).toEqual(['1 Interview · GF 1']);
    await expect.poll(() => desk.said(), soon).toBe('Angehängt (stützt). Noch 1 ungenutzt.');
    await page.keyboard.press('ArrowDown');
    await desk.passage(manager).locator(':focus').waitFor();
    await page.keyboard.press('2');
    await expect.poll(() => desk.badges('1.1 '), soon).toEqual(['1 Interview · GF 1 · 1 widerspricht']);
    await expect.poll(() => desk.progress(), soon).toContain('1 Stelle ungenutzt');
  });

  test('suggests the contrast between the roles, which a person notes with a key', async () => {
    const desk = condensationPage(page);
    await expect.poll(() => desk.mark('1.1 '), soon).toBe('Kontrast?');
    await desk.panel.locator(':focus').waitFor();
    await page.keyboard.press('Escape');
    await desk.row('1.1 ').getByRole('textbox').and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[data-cell]:focus').waitFor();
    await page.keyboard.press('-');
    await expect.poll(() => desk.mark('1.1 '), soon).toBe('Kontrast');
    await shellPage(page).undo();
    await expect.poll(() => desk.mark('1.1 '), soon).toBe('Kontrast?');
    await desk.row('1.1 ').getByTestId('desk-row').click();
    await page.keyboard.press('-');
    await expect.poll(() => desk.mark('1.1 '), soon).toBe('Kontrast');
    await expect.poll(() => desk.said(), soon).toBe('Vermerkt: Kontrast');
    await desk.row('1.1 ').getByTestId('row-mark').click();
    await page.getByRole('menuitem', { name: 'Vermerken: Übereinstimmung' }).click();
    await expect.poll(() => desk.mark('1.1 '), soon).toBe('Übereinstimmung');
    await shellPage(page).undo();
    await expect.poll(() => desk.mark('1.1 '), soon).toBe('Kontrast');
    await page.getByRole('combobox', { name: 'Standort' }).click();
    await page.getByRole('option', { name: `${site} (S02) 1 von 2 Zeilen` }).click();
    await desk.filter('Kontraste');
    await expect.poll(() => desk.rows(), soon).toHaveLength(1);
    await desk.filter('Alle');
  });

  test('takes a passage that is dragged to a sentence', async () => {
    const desk = condensationPage(page);
    await desk.write('1.2 ', second);
    await desk.cell('1.1 ', 0).click();
    await desk.row('1.1 ').getByTestId('desk-row').click();
    await page.keyboard.press('F2');
    await expect.poll(() => desk.sentences('1.2 '), soon).toEqual([second]);
    await desk.drag('1.2 ', goal, second, 'Beispiel');
    await expect.poll(() => desk.badges('1.2 '), soon).toEqual(['1 Interview · GF 1']);
    await expect.poll(() => desk.progress(), soon).toBe('2 von 2 Zeilen verdichtet · alle Stellen genutzt');
    await shellPage(page).undo();
    await expect.poll(() => desk.progress(), soon).toContain('1 Stelle ungenutzt');
  });

  test('lists what is unused, row by row', async () => {
    const desk = condensationPage(page);
    await desk.filter('Ungenutztes');
    // The one with something unused, and the one that is being written.
    await expect
      .poll(() => desk.rows(), soon)
      .toEqual(['1.1 Gründe für die Durchführung', '1.2 Stärken und Schwächen des Jobcenters']);
    await desk
      .row('1.2 ')
      .getByRole('button', { name: /^1 ungenutzt/ })
      .click();
    await desk.passage(goal).waitFor();
    await desk.attach(goal, 'Beispiel');
    await desk.panel.getByText('Alle Textstellen dieser Zeile sind genutzt.').waitFor();
    await desk.tab('Belege');
    await desk.panel.getByRole('list', { name: 'Belege dieser Aussage' }).getByText(goal).waitFor();
    await desk.filter('Alle');
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
  });

  test('stands in the case report, in the section of its question', async () => {
    await page.getByRole('button', { name: 'Fallbericht', exact: true }).click();
    const text = page.getByRole('textbox', { name: 'Text des Fallberichts' });
    const section = text.locator('.fw-answer').filter({ has: page.getByRole('heading', { name: /^1 / }) });
    await expect.poll(() => section.locator('.fw-block').allTextContents(), soon).toEqual([first, second]);
    await caseReportPage(page).caretIn(first);
    await expect.poll(() => caseReportPage(page).badge(), soon).toBe('1 Interview · GF 1 · 1 widerspricht');
  });
});

describe('between the report and the desk', () => {
  test('one goes to and fro at the same row, by button and by key', async () => {
    const desk = condensationPage(page);
    const caret = caseReportPage(page);
    await caret.caretIn(second);
    await page.getByRole('main').getByRole('button', { name: 'Verdichtung', exact: true }).click();
    await desk.row('1.2 ').getByTestId('desk-row').and(page.locator(':focus')).waitFor();
    await page.keyboard.press('ArrowUp');
    await desk.row('1.1 ').getByTestId('desk-row').and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Alt+b');
    await expect.poll(() => caret.badge(), soon).toBe('1 Interview · GF 1 · 1 widerspricht');
    await page.getByRole('textbox', { name: 'Text des Fallberichts' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Alt+b');
    await desk.row('1.1 ').getByTestId('desk-row').and(page.locator(':focus')).waitFor();
  });

  test('a key of the desk can be changed where it is looked up', async () => {
    const desk = condensationPage(page);
    const keys = keysPage(page);
    await keys.open();
    expect(await keys.keyOf('Ungenutzte Textstellen')).toBe('U');
    await keys.startChanging();
    await keys.change('Ungenutzte Textstellen der Zeile', 'k');
    await keys.close();
    await page.getByText('K Ungenutztes').waitFor();
    await desk.row('1.1 ').getByTestId('desk-row').click();
    await page.keyboard.press('u');
    await page.keyboard.press('k');
    await desk.panel.getByText('Alle Textstellen dieser Zeile sind genutzt.').waitFor();
  });
});

describe('the same material in other rows and columns', () => {
  test('keeps what was chosen, and shows conversations and codes', async () => {
    await shellPage(page).go('Verdichtung');
    const desk = condensationPage(page);
    await desk.chooseColumns('Interviews');
    await expect
      .poll(async () => (await desk.columns())[0], soon)
      .toBe('Geschäftsführung Jobcenter | 24.03.2026');
    await shellPage(page).go('Übersicht');
    await shellPage(page).go('Verdichtung');
    await expect
      .poll(async () => (await desk.columns())[1], soon)
      .toBe('Projektleitung Jobcenter | 26.03.2026');
    await desk.chooseColumns('Rollen');
    await desk.chooseRows('Codes');
    await page.getByText('Das Projekt hat noch kein Codesystem.').waitFor();
    await desk.chooseRows('Fragen');
    await expect.poll(() => desk.badges('1.1 '), soon).toEqual(['1 Interview · GF 1 · 1 widerspricht']);
  });
});

describe('roles that are kept out of case reports', () => {
  test('stand greyed with the reason, and are evidence only with one', async () => {
    await shellPage(page).go('Einstellungen');
    const settings = settingsPage(page);
    await settings.tab('Rollen und Untergruppen');
    await settings.addRole('PL', 'Projektleitung', 'Strategisch');
    await settings.keepOut('PL');
    await shellPage(page).go('Verdichtung');
    const desk = condensationPage(page);
    await expect
      .poll(() => desk.columns(), soon)
      .toEqual([
        'Geschäftsführung Jobcenter | 1 Interview',
        'Projektleitung | 1 Interview · Nicht in Fallberichten',
      ]);
    expect((await desk.says('1.1 '))[1]).toBe('ausgenommen · 1 Stelle');
    await desk.cell('1.1 ', 1).click();
    // It was attached before the project lead's role was kept out; taken away, it needs a reason to come back.
    await desk.attach(manager, 'widerspricht');
    await expect.poll(() => desk.badges('1.1 '), soon).toEqual(['1 Interview · GF 1']);
    await desk.panel.getByText('Projektleitung: gehört nicht in Fallberichte').waitFor();
    await desk.attach(manager, 'schränkt ein');
    const dialog = page.getByRole('dialog', { name: 'Ausnahme begründen' });
    await dialog.getByLabel('Begründung').fill('Einzige Stimme dazu');
    await dialog.getByRole('button', { name: 'Trotzdem anhängen' }).click();
    await expect.poll(() => desk.badges('1.1 '), soon).toEqual(['1 Interview · GF 1 · 1 schränkt ein']);
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
  });
});
