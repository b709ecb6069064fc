import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, dayOf } from '#shared/fieldwork/days';
import { type RunningApp, startApp } from '../support/app';
import { fieldworkBoardPage } from './pages/fieldworkBoardPage';
import { fieldworkPage } from './pages/fieldworkPage';
import { guidesPage } from './pages/guidesPage';
import { interviewSheetPage } from './pages/interviewSheetPage';
import { lifeCyclePage } from './pages/lifeCyclePage';
import { privacyPage } from './pages/privacyPage';
import { protocolListPage } from './pages/protocolListPage';
import { protocolPage } from './pages/protocolPage';
import { settingsPage } from './pages/settingsPage';
import { shellPage } from './pages/shellPage';
import { startPage } from './pages/startPage';
import { tasksPage } from './pages/tasksPage';

// One protocol through the researcher's day: from a cell of the quota plan to a text that a second person has
// approved. Everything written here is invented. The steps follow each other.

const project = 'Ein Tag';
const passphrase = 'vier falter im regen';
const site = 'Krefelde';
const cell = `${site}, Geschäftsführung Grundsicherung der Regionaldirektion`;
const yesterday = addDays(dayOf(new Date()), -1);

let app: RunningApp;
let page: Page;
/** The protocol as its row in the list names it. */
let title = '';

beforeAll(async () => {
  app = await startApp({ viewport: { width: 1280, height: 720 } });
  page = await app.open();
  await startPage(page).shown();
  await startPage(page).createProject({ name: project, person: 'AB', passphrase });
});

afterAll(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
});

test('a file dropped beside the drop zones leaves the project open', async () => {
  const refused = await page.evaluate<boolean[]>(`(() => {
    const data = new DataTransfer();
    data.items.add(new File(['erfunden'], 'notiz.txt'));
    return ['dragover', 'drop'].map((kind) =>
      !document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true })));
  })()`);
  expect(refused).toEqual([true, true]);
});

test('a guide, two people, four eyes', async () => {
  await shellPage(page).go('Leitfäden');
  await guidesPage(page).takeShipped('A.1.1');
  await shellPage(page).go('Einstellungen');
  await settingsPage(page).fourEyes();
  await settingsPage(page).tab('Team');
  await settingsPage(page).addPerson('EF');
  await page.getByLabel('Name von EF').waitFor();
});

test('a planned cell becomes an interview, and its sheet says that it was held', async () => {
  await shellPage(page).go('Standorte und Interviews');
  await fieldworkPage(page).addSite(site, 'Nord');
  const board = fieldworkBoardPage(page);
  await board.show();
  await board.rolesFromGuides();
  await board.plan(cell, 1);
  await board.cell(cell).click();
  await board.makeInterview();
  await expect.poll(() => board.said(cell)).toContain('geplant 1; 1 angelegt, noch nicht geführt');
  await board.editInterview();
  const sheet = interviewSheetPage(page);
  await sheet.choose('Stand', 'geführt');
  await sheet.fill('Datum des Gesprächs', yesterday);
  await sheet.choose('Einwilligung', 'schriftlich');
  await sheet.choose('Informationsblatt', 'ausgehändigt');
  await sheet.choose('Aufnahme', 'ja');
  await expect.poll(() => sheet.openTasks()).toEqual(['Protokoll schreiben']);
  await sheet.close();
});

test('notes from the inbox find their questions by key', async () => {
  await shellPage(page).go('Protokolle');
  const [row = ''] = await protocolListPage(page).rows();
  title = row.slice(0, row.lastIndexOf(': '));
  expect(row).toBe(`${title}: geführt`);
  await protocolListPage(page).write(title);
  const protocol = protocolPage(page);
  await protocol.inbox.focus();
  await page.keyboard.type('Frau Sorgenfrei leitet das Team.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Mehr Zeit wäre gut.');
  await protocol.inbox.block('Sorgenfrei').click();
  await protocol.sendTo('1.1');
  await expect.poll(() => protocol.textOf('1.1')).toBe('Frau Sorgenfrei leitet das Team.');
  await protocol.inbox.block('Mehr Zeit').click();
  await protocol.sendTo('1.2');
  await protocol.jump('1.3');
  await page.keyboard.press('Control+Shift+N');
  await expect.poll(() => protocol.progress()).toBe('3 von 25 erledigt');
  await expect.poll(() => protocol.inbox.count()).toBe('0');
  await shellPage(page).saved();
});

test('the name goes, and the text is finished and confirmed', async () => {
  const privacy = privacyPage(page);
  await privacy.go();
  await privacy.open(site);
  await expect.poll(() => privacy.current()).toBe('Sorgenfrei');
  await page.keyboard.press('a');
  await expect.poll(() => privacy.text()).toContain('Frau [Person 1] leitet das Team.');
  await shellPage(page).go('Protokolle');
  await protocolListPage(page).openLifeCycle(title);
  const life = lifeCyclePage(page);
  await life.take('Protokoll abschließen');
  await life.take('Als anonymisiert bestätigen');
  expect(await life.canTake('Protokoll freigeben')).toBe(false);
  await protocolListPage(page).closeLifeCycle();
});

test('somebody else approves: the board counts it, and the recording is due', async () => {
  await settingsPage(page).workAs('EF');
  await shellPage(page).go('Protokolle');
  await protocolListPage(page).openLifeCycle(title);
  await lifeCyclePage(page).take('Protokoll freigeben');
  await protocolListPage(page).closeLifeCycle();
  expect(await protocolListPage(page).rows()).toEqual([`${title}: freigegeben`]);
  await shellPage(page).go('Standorte und Interviews');
  await expect.poll(() => fieldworkBoardPage(page).said(cell)).toContain('freigegeben 1, kodiert 0');
  await shellPage(page).go('Übersicht');
  await expect.poll(() => tasksPage(page).list()).toContain('Heute: Aufnahme löschen');
});

test('locking and unlocking takes nothing, and the approval can still be undone', async () => {
  await shellPage(page).saved();
  await shellPage(page).lock();
  await startPage(page).unlock(project, passphrase);
  await page.getByTestId('shell').waitFor();
  await shellPage(page).undo();
  await shellPage(page).go('Protokolle');
  await expect.poll(() => protocolListPage(page).rows()).toEqual([`${title}: anonymisiert`]);
  await shellPage(page).redo();
  await expect.poll(() => protocolListPage(page).rows()).toEqual([`${title}: freigegeben`]);
});
