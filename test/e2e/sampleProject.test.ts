import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app';
import { axeFindings } from '../support/axeFindings';
import { agreementPage } from './pages/agreementPage';
import { caseReportPage } from './pages/caseReportPage';
import { evidencePage } from './pages/evidencePage';
import { memosPage } from './pages/memosPage';
import { privacyPage } from './pages/privacyPage';
import { samplePage } from './pages/samplePage';
import { searchPage } from './pages/searchPage';
import { shellPage } from './pages/shellPage';
import { startPage } from './pages/startPage';
import { tasksPage } from './pages/tasksPage';

// What a newcomer finds in the invented project, from the first click on.

const report = 'Musterfurt, strategische Ebene (erfundenes Beispiel)';

let app: RunningApp;
let page: Page;

beforeAll(async () => {
  app = await startApp({ viewport: { width: 1280, height: 720 } });
  page = await app.open();
  await startPage(page).shown();
});

afterAll(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
});

describe('the sample project', () => {
  test('opens by one click, says that it is invented, and shows what is to be done', async () => {
    await samplePage(page).open();
    expect(await samplePage(page).band()).toContain('alles erfunden');
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
    const tasks = tasksPage(page);
    await tasks.show('Alle');
    const open = await tasks.list();
    expect(open).toContain('Überfällig: Aufnahme löschen');
  });

  test('five things to try lead to where something was left open on purpose', async () => {
    const shell = shellPage(page);
    const tour = page.getByRole('region', { name: 'Fünf Dinge zum Ausprobieren' });
    const stops = [
      ['Schreiben', page.getByTestId('protocol-text')],
      ['Durchsehen', page.getByTestId('anonymise-text')],
      ['Vergleichen', page.getByRole('tab', { name: 'Unterschiede', selected: true })],
      ['Verdichten', page.getByRole('heading', { level: 1, name: 'Verdichtung' })],
      ['Prüfen', page.getByText('Belegprüfung', { exact: true })],
    ] as const;
    for (const [action, place] of stops) {
      await shell.go('Übersicht');
      await tour.getByRole('button', { name: action }).click();
      await place.first().waitFor();
    }
    await shell.go('Übersicht');
  });

  test('every work step has something to look at', async () => {
    const shell = shellPage(page);
    const steps = [
      ['Leitfäden', 'Generalleitfaden'],
      ['Standorte und Interviews', 'Musterfurt'],
      ['Protokolle', 'Musterfurt'],
      ['Quellen', 'Fachkonzept Programm Anlauf (erfundenes Beispiel)'],
      ['Codesystem', 'Strategischer Rahmen'],
      ['Texte kodieren', 'Musterfurt'],
      ['Auswertung', 'Rücküberstellung'],
      ['Fallberichte', report],
      ['Fallberichte', 'Freigegeben'],
      ['Bestand und Löschung', 'Löschungen (1)'],
      ['Einstellungen', 'Das Beispielprojekt hat keine Passphrase; es ist ganz erfunden und für alle offen.'],
    ] as const;
    await shell.go('Memos');
    await expect
      .poll(async () => (await memosPage(page).words()).join(' '))
      .toContain('Alles. Orte, Häuser, Zahlen');
    for (const [step, words] of steps) {
      await shell.go(step);
      await page.getByRole('main').getByText(words).first().waitFor();
    }
  });

  test('a saved search finds what the teams say of handing over', async () => {
    await shellPage(page).go('Suche');
    await searchPage(page).openSaved('Übergabe zwischen den Teams');
    await searchPage(page).hit('Übergabeblatt').first().waitFor();
  });

  test('two coders have settled everything but one difference', async () => {
    await shellPage(page).go('Übereinstimmung');
    await agreementPage(page).tab('Unterschiede');
    await expect.poll(() => agreementPage(page).counts()).toMatch(/^1 offen · /);
  });

  test('one name waits for the detector', async () => {
    const privacy = privacyPage(page);
    await privacy.go();
    await privacy.open('Probenheim · Kundin');
    await expect.poll(() => privacy.findings()).toHaveLength(1);
    expect((await privacy.findings())[0]).toContain('Mustermeier');
  });

  test('a sentence of a case report says more than its passages', async () => {
    await shellPage(page).go('Fallberichte');
    await caseReportPage(page).open(report);
    await caseReportPage(page).caretIn('Fast alle Befragten berichten');
    const hints = () => evidencePage(page).hints();
    await expect
      .poll(async () => (await hints()).some((hint) => hint.includes('mehr, als belegt ist')))
      .toBe(true);
  });

  test('the case report goes out as DOCX', async () => {
    const bytes = await caseReportPage(page).exportDocx({ annex: true });
    await mkdir(join(process.cwd(), 'out', 'docx'), { recursive: true });
    await writeFile(join(process.cwd(), 'out', 'docx', 'sample-case-report.docx'), bytes);
    expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK');
    await shellPage(page).saved();
  });

  test('opens again where it was left, and can be made anew and removed', async () => {
    await shellPage(page).lock();
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
    await samplePage(page).open();
    await shellPage(page).lock();
    await samplePage(page).makeAnew();
    await shellPage(page).saved();
    await shellPage(page).lock();
    await samplePage(page).remove();
    await page.reload();
    await startPage(page).shown();
    await page.getByRole('button', { name: 'Beispielprojekt öffnen' }).waitFor();
    expect(await page.getByRole('button', { name: 'Entfernen' }).count()).toBe(0);
  });
});
