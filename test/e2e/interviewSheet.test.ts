import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, dayOf } from '#shared/fieldwork/days';
import { type RunningApp, startApp } from '../support/app';
import { axeFindings } from '../support/axeFindings';
import { fieldworkPage } from './pages/fieldworkPage';
import { guidesPage } from './pages/guidesPage';
import { interviewSheetPage } from './pages/interviewSheetPage';
import { lifeCyclePage } from './pages/lifeCyclePage';
import { protocolListPage } from './pages/protocolListPage';
import { protocolPage } from './pages/protocolPage';
import { settingsPage } from './pages/settingsPage';
import { shellPage } from './pages/shellPage';
import { startPage } from './pages/startPage';
import { tasksPage } from './pages/tasksPage';

// From a held interview to an approved protocol by two people: what the guide demands is said, asked for and done.
// Everything written here is invented. The steps follow each other; one that fails takes the later ones with it.

const project = 'Erfundene Studie';
const passphrase = 'vier falter im regen';
const pictures = join(process.cwd(), 'out', 'screens');
const tenDaysAgo = addDays(dayOf(new Date()), -10);

const site = 'Musterstadt';
const title = `${site} · Integrationsfachkraft · Welle 1`;

let profile: string;
let app: RunningApp;
let page: Page;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'fallwerk-sheet-'));
  app = await startApp({ profile, viewport: { width: 1280, height: 720 } });
  page = await app.open();
  await startPage(page).shown();
  await startPage(page).createProject({ name: project, person: 'AB', passphrase });
});

afterAll(async () => {
  await app.close();
  await rm(profile, { recursive: true, force: true });
});

/** A day as the German interface writes it. */
function asWritten(isoDate: string): string {
  return isoDate.split('-').reverse().join('.');
}

async function picture(name: string): Promise<void> {
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}

async function fine(name: string): Promise<void> {
  // Drawers and colours move for a fraction of a second.
  await page.waitForTimeout(400);
  expect(await axeFindings(app.browser.context, page), name).toEqual([]);
  await picture(name);
}

describe('the interview sheet', () => {
  test('a guide that demands much, and an interview held ten days ago', async () => {
    await shellPage(page).go('Leitfäden');
    await guidesPage(page).takeShipped('A.3.1');
    await shellPage(page).go('Standorte und Interviews');
    await fieldworkPage(page).addSite(site, 'Nord');
    await fieldworkPage(page).addInterview(site, 'IFK', tenDaysAgo);
  });

  test('the start page lists what is late, and leads to the sheet', async () => {
    await shellPage(page).go('Übersicht');
    expect(await tasksPage(page).list()).toEqual([
      'Überfällig: Einwilligung fehlt',
      'Überfällig: Informationsblatt wurde noch nicht ausgehändigt',
      'Überfällig: Eintragen, ob es eine Aufnahme gibt',
      'Überfällig: Protokoll schreiben',
      'Demnächst: Ende des Projekts eintragen: 1 Protokoll ist dann zu löschen',
    ]);
    await fine('tasks');
    await tasksPage(page).act('Einwilligung fehlt');
    await interviewSheetPage(page).shown(title);
    await fine('sheet');
  });

  test('says what the guide demands beside each field, and what is still open', async () => {
    const sheet = interviewSheetPage(page);
    await page.getByText('Der Leitfaden verlangt eine schriftliche Einwilligung.').waitFor();
    await page.getByText(/^Leitfaden und Projekt schließen aus: Leistungsrecht, Gesundheit/).waitFor();
    expect(await sheet.value('Datum des Gesprächs')).toBe(asWritten(tenDaysAgo));
    await sheet.choose('Einwilligung', 'mündlich');
    await expect
      .poll(() => sheet.openTasks())
      .toContain('Schriftliche Einwilligung fehlt, es gibt nur eine mündliche');
    await sheet.choose('Einwilligung', 'schriftlich');
    expect(await sheet.value('Eingewilligt am')).toBe(asWritten(tenDaysAgo));
    await sheet.choose('Informationsblatt', 'ausgehändigt');
    await sheet.choose('Aufnahme', 'ja');
    await expect.poll(() => sheet.openTasks()).toEqual(['Protokoll schreiben']);
  });

  test('keeps who was asked, who asked, and what must not be asked', async () => {
    const sheet = interviewSheetPage(page);
    await sheet.fill('Pseudonym', 'S01-F1');
    await sheet.addInterviewer('CD');
    await sheet.select('Form', 'telefonisch');
    await sheet.addTopic('Schulden');
    await sheet.fill('Notiz', 'Zweiter Termin, der erste fiel aus.');
    await shellPage(page).saved();
    await shellPage(page).go('Übersicht');
    await tasksPage(page).show('Meine');
    // The interview is somebody else's now; only the project's own task is anybody's.
    expect(await tasksPage(page).list()).toEqual([
      'Demnächst: Ende des Projekts eintragen: 1 Protokoll ist dann zu löschen',
    ]);
    await tasksPage(page).show('Alle');
  });

  test('gives every case its protocol', async () => {
    await shellPage(page).go('Standorte und Interviews');
    await page.getByRole('button', { name: 'Interview bearbeiten' }).click();
    const sheet = interviewSheetPage(page);
    await page
      .getByRole('dialog', { name: /^Interviewbogen: Musterstadt · Integrationsfachkraft · S01-F1/ })
      .waitFor();
    // Escape closes the calendar, not the sheet around it.
    await page.getByRole('button', { name: 'Kalender: Datum des Gesprächs' }).click();
    const calendar = page.getByRole('dialog', { name: 'Kalender: Datum des Gesprächs' });
    await calendar.locator('button[data-selected]:focus').waitFor();
    await page.keyboard.press('Escape');
    await calendar.waitFor({ state: 'detached' });
    await sheet.renameCase(0, 'Fall 1');
    await sheet.addCase();
    await sheet.addCase();
    expect(await sheet.cases()).toEqual(['Fall 1', 'Fall 2', 'Fall 3']);
    await sheet.removeCase(2);
    await expect.poll(() => sheet.cases()).toEqual(['Fall 1', 'Fall 2']);
    await fine('sheet-drawer');
    await interviewSheetPage(page).close();
    await shellPage(page).undo();
    await shellPage(page).undo();
    await shellPage(page).go('Protokolle');
    const head = `${site} · Integrationsfachkraft · A.3.1`;
    expect(await protocolListPage(page).rows()).toEqual([
      `${head} · Fall 1: geführt`,
      `${head} · Fall 2: geführt`,
    ]);
  });

  test('is the same after the window was closed', async () => {
    await shellPage(page).saved();
    await page.close();
    page = await app.open();
    await startPage(page).unlock(project, passphrase);
    await shellPage(page).go('Standorte und Interviews');
    await page.getByRole('button', { name: 'Interview bearbeiten' }).click();
    const sheet = interviewSheetPage(page);
    expect(await sheet.value('Pseudonym')).toBe('S01-F1');
    expect(await sheet.value('Notiz')).toBe('Zweiter Termin, der erste fiel aus.');
    expect(await sheet.chosen('Aufnahme')).toBe('yes');
    await page.getByText('Schulden', { exact: true }).waitFor();
    await interviewSheetPage(page).close();
  });
});

describe('the life of a protocol', () => {
  const first = `${site} · Integrationsfachkraft · A.3.1 · Fall 1`;

  test('settings: four eyes, an end, a topic for all, abbreviations from a list', async () => {
    await page.getByRole('button', { name: 'Einstellungen' }).click();
    const settings = settingsPage(page);
    await settings.fourEyes();
    await settings.fill('Ende des Projekts', addDays(tenDaysAgo, 400));
    await settings.exclude('Religion');
    await fine('settings-general');
    await settings.tab('Abkürzungen');
    const said = await settings.pasteAbbreviations('EGV\tEingliederungsvereinbarung\nohne zweite Spalte\n');
    expect(said).toContain('1 Abkürzung erkannt.');
    expect(said).toContain('Nicht gelesen, weil die zweite Spalte fehlt: ohne zweite Spalte');
    expect(await settings.rows('Abkürzungen')).toEqual(['EGV']);
    await fine('settings-abbreviations');
    await settings.tab('Rollen und Untergruppen');
    await page.getByRole('button', { name: '1 Rolle aus den Leitfäden übernehmen' }).click();
    await expect.poll(() => settings.rows('Rollen')).toEqual(['IFK']);
    // Interviews count under this role: its code stays.
    expect(await page.getByLabel('Kürzel: IFK').isDisabled()).toBe(true);
    await fine('settings-roles');
    await settings.tab('Team');
    await settings.addPerson('EF');
    await page.getByLabel('Name von EF').waitFor();
    await fine('settings-team');
  });

  test('an empty one cannot be finished; a written one says what is open', async () => {
    await shellPage(page).go('Protokolle');
    await protocolListPage(page).openLifeCycle(first);
    expect(await lifeCyclePage(page).canTake('Protokoll abschließen')).toBe(false);
    await protocolListPage(page).closeLifeCycle();
    await page.getByRole('button', { name: `Schreiben: ${first}` }).click();
    await page.getByTestId('protocol-text').waitFor();
    await protocolPage(page).write('1.1', 'Eine erfundene Antwort.');
    await shellPage(page).saved();
    await shellPage(page).go('Protokolle');
    await protocolListPage(page).openLifeCycle(first);
    const life = lifeCyclePage(page);
    expect(await life.state()).toBe('Entwurf');
    expect(await life.askFor('Protokoll abschließen')).toContain('10 Fragen sind noch offen');
    await life.take('Protokoll abschließen');
    expect(await life.state()).toBe('abgeschlossen');
    await fine('life-cycle');
  });

  test('a step is left out only with a reason, and every list says so', async () => {
    const life = lifeCyclePage(page);
    await life.skip('Das Protokoll enthält nur Amtsbezeichnungen.');
    expect(await life.state()).toBe('ohne Anonymisierung');
    await protocolListPage(page).closeLifeCycle();
    expect((await protocolListPage(page).rows())[0]).toBe(`${first}: ohne Anonymisierung`);
  });

  test('whoever finished it cannot approve it; somebody else can, and the text is locked', async () => {
    await protocolListPage(page).openLifeCycle(first);
    expect(await lifeCyclePage(page).canTake('Protokoll freigeben')).toBe(false);
    await page.getByText('Hier gibt eine zweite Person frei.').waitFor();
    await protocolListPage(page).closeLifeCycle();
    await settingsPage(page).workAs('EF');
    await shellPage(page).go('Übersicht');
    await tasksPage(page).show('Meine');
    await expect.poll(() => tasksPage(page).list()).toContain('Demnächst: Protokoll prüfen und freigeben');
    await tasksPage(page).act('Protokoll prüfen und freigeben');
    // Beside the text: who approves has read it.
    await page.getByText('Eine erfundene Antwort.').waitFor();
    await shellPage(page).go('Protokolle');
    await protocolListPage(page).openLifeCycle(first);
    const life = lifeCyclePage(page);
    expect(await life.askFor('Protokoll freigeben')).toContain('Die Anonymisierung wurde ausgelassen.');
    await life.take('Protokoll freigeben');
    expect(await life.state()).toBe('freigegeben, ohne Anonymisierung');
    await protocolListPage(page).closeLifeCycle();
  });

  test('what is approved can be read and not written, and the window says which case it is', async () => {
    await shellPage(page).go('Protokolle');
    await page.getByRole('button', { name: `Lesen: ${first}` }).click();
    await page.getByRole('heading', { level: 1, name: first }).waitFor();
    await page.getByRole('note').filter({ hasText: 'Dieser Text ist freigegeben' }).waitFor();
    const protocol = protocolPage(page);
    await protocol.answer('1.1').locator('.fw-block').first().click();
    await page.keyboard.type('Heimlich. ');
    await page.keyboard.press('Control+Shift+K');
    await expect
      .poll(() => page.getByRole('button', { name: /^gefragt, keine Angabe/ }).isDisabled())
      .toBe(true);
    expect(await protocol.textOf('1.1')).toBe('Eine erfundene Antwort.');
    expect(await protocol.chipsOf('1.1')).toEqual([]);
  });

  test('the recording is due once the last case is approved, and one click confirms that it is gone', async () => {
    await shellPage(page).go('Übersicht');
    await tasksPage(page).show('Alle');
    expect(await tasksPage(page).list()).toContain(
      'Demnächst: Aufnahme löschen, sobald das Protokoll freigegeben ist',
    );
    await tasksPage(page).act('Aufnahme löschen, sobald');
    await interviewSheetPage(page).removeCase(1);
    await shellPage(page).go('Übersicht');
    await expect.poll(() => tasksPage(page).list()).toContain('Heute: Aufnahme löschen');
    await tasksPage(page).act('Aufnahme löschen');
    await expect.poll(() => tasksPage(page).list()).not.toContain('Heute: Aufnahme löschen');
    await shellPage(page).undo();
    await expect.poll(() => tasksPage(page).list()).toContain('Heute: Aufnahme löschen');
    await shellPage(page).redo();
    await expect.poll(() => tasksPage(page).list()).not.toContain('Heute: Aufnahme löschen');
  });

  test('reopening needs a reason and stands in the history with names', async () => {
    await shellPage(page).go('Protokolle');
    await protocolListPage(page).only('freigegeben');
    expect(await protocolListPage(page).rows()).toHaveLength(1);
    await fine('protocol-list');
    await protocolListPage(page).openLifeCycle(first);
    const life = lifeCyclePage(page);
    await life.reopenBefore('freigegeben', 'Eine Zahl stimmt nicht.');
    expect(await life.state()).toBe('ohne Anonymisierung');
    const history = await life.history();
    expect(history).toHaveLength(4);
    expect(history[0]).toContain('abgeschlossen (AB)');
    expect(history[3]).toContain('vor „freigegeben“ wieder geöffnet (EF): Eine Zahl stimmt nicht.');
    await protocolListPage(page).closeLifeCycle();
    // The filter still asks for approved ones: none is left.
    await page.getByRole('button', { name: 'Alle Protokolle zeigen' }).click();
    await expect.poll(() => protocolListPage(page).rows()).toHaveLength(1);
  });

  test('locking the project ends the other person’s turn', async () => {
    await shellPage(page).lock();
    await startPage(page).unlock(project, passphrase);
    await page.getByRole('button', { name: 'Ich bin AB' }).waitFor();
  });
});

test('in dark and in English nothing overflows and nothing is wrong for axe', async () => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('label').filter({ hasText: 'English' }).click();
  await page.getByRole('heading', { name: 'Open tasks' }).waitFor();
  await fine('tasks-dark-en');
  await page.getByRole('button', { name: 'Settings' }).click();
  await fine('settings-dark-en');
  await page.getByRole('button', { name: 'Sites and interviews' }).click();
  await page.getByText('Sites', { exact: true }).click();
  await page.getByRole('button', { name: 'Edit interview' }).click();
  await page.getByRole('dialog').waitFor();
  await fine('sheet-dark-en');
});

test('the page complained of nothing on the whole way', () => {
  expect(app.complaints).toEqual([]);
});
