import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app';
import { axeFindings } from '../support/axeFindings';
import { convertWithLibreOffice, officeMissing, pdfPages } from '../support/libreoffice';
import { filesWith } from '../support/searchFiles';
import { caseReportPage } from './pages/caseReportPage';
import { deletionPage } from './pages/deletionPage';
import { searchPage } from './pages/searchPage';
import { settingsPage } from './pages/settingsPage';
import { shellPage } from './pages/shellPage';
import { startPage } from './pages/startPage';
import { writeProject } from './pages/writtenProject';

// The end of an interview's text, as a data-protection officer sees it. Sites and words are invented; the steps
// follow each other.

const project = 'Löschprobe';
const passphrase = 'vier motten am licht';
const site = 'Musterstadt';
/** Of the interview that is deleted. */
const doomed = 'Zitronenfalter sitzen im Frühjahr gern über dem Dach der alten Kanzlei.';
const copied = 'Zitronenfalter sitzen im Frühjahr gern über dem Dach';
/** Of the one that stays until the end of the project. */
const kept = 'Ohne zusätzliche Stellen wäre das Vorhaben hier nicht begonnen worden.';
const claim = 'Beide Befragte nennen eigene Gründe.';
const docxFolder = join(process.cwd(), 'out', 'docx');

let profile: string;
let app: RunningApp;
let page: Page;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'fallwerk-deletion-'));
  app = await startApp({ profile, viewport: { width: 1280, height: 720 } });
  page = await app.open();
  await writeProject(page, {
    project: { name: project, person: 'DS', passphrase },
    site,
    protocols: { GF: { '1.1': doomed }, PL: { '1.1': kept } },
  });
  await shellPage(page).go('Fallberichte');
  const report = caseReportPage(page);
  await report.createReport(site);
  await report.writeInSection('1', `${claim} ${copied}.`);
  await report.withUncoded(claim);
  await report.attachPassage(claim, doomed);
  await report.withUncoded(claim);
  await report.attachPassage(claim, kept);
  await shellPage(page).saved();
});

afterAll(async () => {
  await app.close();
  await rm(profile, { recursive: true, force: true });
});

async function toDeletion(): Promise<void> {
  await shellPage(page).go('Bestand und Löschung');
  await deletionPage(page).shown();
}

async function toStatement(): Promise<void> {
  await shellPage(page).go('Fallberichte');
  await caseReportPage(page).open(`Fallbericht ${site}`);
  await caseReportPage(page).caretIn(claim);
}

describe('the text of one interview', () => {
  let badge = '';

  test('stands in the inventory with all that hangs on it', async () => {
    await toStatement();
    await expect.poll(() => caseReportPage(page).badge()).toContain('2 Interviews');
    badge = await caseReportPage(page).badge();
    await toDeletion();
    const lines = await deletionPage(page).lines(site);
    expect(lines.map(([what]) => what)).toEqual([
      'S01 · GF · Welle 1 · 24.03.2026',
      'S01 · PL · Welle 1 · 26.03.2026',
    ]);
    expect(lines[0]?.join(' | ')).toContain('1 Protokoll');
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
  });

  test('is chosen on its sheet; the dialog says what goes, what stays, and where its words were copied to', async () => {
    await shellPage(page).go('Standorte und Interviews');
    const row = page.getByRole('region', { name: site }).getByRole('row', { name: /Geschäftsführung/ });
    await row.getByRole('button', { name: 'Interview bearbeiten' }).click();
    await page.getByRole('button', { name: 'Text endgültig löschen …' }).click();
    const deletion = deletionPage(page);
    await deletion.dialog.waitFor();
    expect(await deletion.counts()).toBe('1 Text, 0 Kodierungen, 1 Belegstelle, 0 Memos');
    await deletion.dialog.getByText(copied).waitFor();
    await deletion.dialog.getByText(`Fallbericht Fallbericht ${site}`).waitFor();
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
  });

  test('is deleted with a reason', async () => {
    const deletion = deletionPage(page);
    await deletion.deleteNow('Widerruf vom dritten April');
    await deletion.deleted('Widerruf vom dritten April');
    await shellPage(page).saved();
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
    await deletion.tab('Bestand');
    const [first = []] = await deletion.lines(site);
    expect(first.join(' | ')).toContain('Text gelöscht am');
    expect(first.join(' | ')).toContain('kein Text');
  });

  test('leaves the counts of its evidence, and says that the words are gone', async () => {
    await toStatement();
    await expect.poll(() => caseReportPage(page).badge()).toBe(badge);
    await page
      .getByText(/Der Text wurde am [\d.]+ gelöscht\. Herkunft und Zählung bleiben\./)
      .first()
      .waitFor();
    await expect.poll(() => page.getByText('Zitronenfalter sitzen').count()).toBe(1); // the copied words
  });

  test('is found by no search, while the other is', async () => {
    await shellPage(page).go('Suche');
    const search = searchPage(page);
    await search.type('Vorhaben');
    await search.hit('zusätzliche Stellen').waitFor();
    await search.type('Zitronenfalter');
    await expect.poll(() => search.found()).toMatch(/^0 |^Keine/);
    expect(await search.hits()).toEqual([]);
  });

  test('is not brought back by undo, which says why', async () => {
    await shellPage(page).go('Standorte und Interviews');
    // The passage of the other interview comes off; then comes one of the deleted text.
    await shellPage(page).undo();
    await page
      .getByText(/^Rückgängig gemacht/)
      .first()
      .waitFor();
    const refused = page.getByText('Das gehört zu einem Text, der endgültig gelöscht wurde.');
    await expect
      .poll(async () => {
        if ((await refused.count()) === 0) await shellPage(page).undo();
        return refused.count();
      })
      .toBeGreaterThan(0);
  });

  test('has a certificate that opens in a word processor and holds none of its words', async () => {
    await toDeletion();
    await deletionPage(page).tab('Löschungen');
    const docx = await deletionPage(page).certificate('Widerruf vom dritten April');
    await mkdir(docxFolder, { recursive: true });
    await writeFile(join(docxFolder, 'loeschnachweis.docx'), docx);
    if (officeMissing) return;
    const pdf = await convertWithLibreOffice(docx, 'docx', 'pdf');
    const text = (await pdfPages(pdf)).join('\n').replace(/\s+/g, ' ');
    for (const part of [
      'Löschnachweis',
      project,
      'Widerruf vom dritten April',
      'S01 · GF · Welle 1',
      'SHA-256',
      '0 gefunden in 2 Kopien',
      'Außerhalb dieses Programms',
      'Sicherungsdateien (.fallwerk)',
      'Unterschrift',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('Zitronenfalter');
  });

  test('is no damage when the project is opened again', async () => {
    await shellPage(page).lock();
    await page.reload();
    await startPage(page).shown();
    await startPage(page).unlock(project, passphrase);
    await page.getByTestId('shell').waitFor();
    await toDeletion();
    expect(await page.getByText('Ihr Projekt wurde wiederhergestellt').count()).toBe(0);
    const lines = await deletionPage(page).lines(site);
    expect(lines[0]?.join(' | ')).toContain('Text gelöscht am');
    expect(lines[1]?.join(' | ')).toContain('1 Protokoll');
  });
});

describe('the end of the project', () => {
  test('with four eyes one person asks and another agrees', async () => {
    await shellPage(page).go('Einstellungen');
    const settings = settingsPage(page);
    await settings.fourEyes();
    await settings.tab('Team');
    await settings.addPerson('LK');
    await toDeletion();
    const deletion = deletionPage(page);
    await page.getByRole('button', { name: 'Alles auswählen (Projektende)' }).click();
    await deletion.ask();
    await deletion.request('Ende des Projekts');
    const run = deletion.run('Ende des Projekts');
    await run.getByText('wartet auf Zustimmung').waitFor();
    expect(await run.getByRole('button', { name: 'Zustimmen' }).isDisabled()).toBe(true);
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
    await settings.workAs('LK');
    await run.getByRole('button', { name: 'Zustimmen' }).click();
    await run.getByText('freigegeben, noch nichts gelöscht').waitFor();
  });

  test('a window that is closed in the middle leaves nothing half done', async () => {
    const deletion = deletionPage(page);
    await shellPage(page).saved();
    await deletion.run('Ende des Projekts').getByRole('button', { name: 'Jetzt löschen' }).click();
    const sure = page.getByRole('dialog', { name: 'Jetzt endgültig löschen?' });
    await sure.getByRole('button', { name: 'Jetzt löschen' }).click();
    // Nothing is waited for: wherever the run was, it is before its beginning or goes on by itself.
    await page.close();
    page = await app.open();
    await startPage(page).unlock(project, passphrase);
    await page.getByTestId('shell').waitFor();
    await toDeletion();
    await deletionPage(page).tab('Löschungen');
    const run = deletionPage(page).run('Ende des Projekts');
    const begin = run.getByRole('button', { name: 'Jetzt löschen' });
    const done = run.getByText('gelöscht', { exact: true });
    await begin.or(done).first().waitFor();
    if ((await begin.count()) > 0) {
      await begin.click();
      await page
        .getByRole('dialog', { name: 'Jetzt endgültig löschen?' })
        .getByRole('button', { name: 'Jetzt löschen' })
        .click();
    }
    await done.waitFor();
    await deletionPage(page).tab('Bestand');
    for (const line of await deletionPage(page).lines(site)) expect(line.join(' | ')).toContain('kein Text');
  });

  test('no word of the interviews lies readable in the profile on disk', async () => {
    await shellPage(page).lock();
    await app.browser.context.close();
    // The same search finds what it should find.
    await writeFile(join(profile, 'control.txt'), doomed, 'utf16le');
    expect(await filesWith(profile, 'über dem Dach der alten Kanzlei')).toEqual([
      join(profile, 'control.txt'),
    ]);
    for (const phrase of [kept, 'nicht begonnen worden', claim, 'Widerruf vom dritten April', passphrase]) {
      expect(await filesWith(profile, phrase), phrase).toEqual([]);
    }
  });

  test('the page complained of nothing on the whole way', () => {
    expect(app.complaints).toEqual([]);
  });
});
