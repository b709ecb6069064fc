import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app';
import { axeFindings } from '../support/axeFindings';
import { caseReportPage } from './pages/caseReportPage';
import { evidencePage } from './pages/evidencePage';
import { fieldworkPage } from './pages/fieldworkPage';
import { protocolPage } from './pages/protocolPage';
import { settingsPage } from './pages/settingsPage';
import { shellPage } from './pages/shellPage';
import { writeProject } from './pages/writtenProject';

// A case report that somebody checks. Sites and words are invented; the steps follow each other.

const site = 'Musterstadt';
const claim = 'In allen Interviews geht es um Zeit für Gespräche.';
const bare = 'Der Träger ist beteiligt.';
const lead = 'Man wollte vor allem mehr Zeit für Gespräche gewinnen.';
const manager = 'Ohne zusätzliche Stellen wäre das nicht begonnen worden.';

let app: RunningApp;
let page: Page;

beforeAll(async () => {
  app = await startApp({ viewport: { width: 1280, height: 720 } });
  page = await app.open();
  await writeProject(page, {
    site,
    otherSites: ['Beispielheim'],
    protocols: { GF: { '1.1': lead }, PL: { '1.1': manager } },
  });
  await shellPage(page).go('Fallberichte');
  const report = caseReportPage(page);
  await report.createReport(site);
  await report.writeInSection('1', `${claim} ${bare}`);
  await report.withUncoded(claim);
  await report.attachPassage(claim, lead);
});

afterAll(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
});

async function openReport(): Promise<void> {
  await shellPage(page).go('Fallberichte');
  await caseReportPage(page).open(`Fallbericht ${site}`);
}

describe('a statement under check', () => {
  test('says more than its evidence, until one press puts fitting words there', async () => {
    const evidence = evidencePage(page);
    await expect
      .poll(() => evidence.hints())
      .toEqual(['„allen“ sagt mehr, als belegt ist: 1 von 2 Interviews.']);
    await evidence.replaceWith('der Hälfte');
    await expect.poll(() => evidence.hints()).toEqual([]);
    await page.getByText('In der Hälfte der Interviews geht es').first().waitFor();
    await shellPage(page).undo();
    await expect.poll(async () => (await evidence.hints()).length).toBe(1);
  });

  test('shows how every interview stands to its question', async () => {
    const evidence = evidencePage(page);
    expect(await evidence.coverage()).toEqual(['stützt: 1', 'sagt anderes: 1']);
    const others = await evidence.interviewsOf('sagt anderes');
    expect(others).toHaveLength(1);
    expect(others[0]).toContain('Projektleitung');
  });

  test('is to be checked again when its passage is rewritten, and a person confirms it', async () => {
    const evidence = evidencePage(page);
    await evidence.confirm();
    await shellPage(page).go('Standorte und Interviews');
    await fieldworkPage(page).writeProtocol(site, 'Geschäftsführung');
    const block = protocolPage(page).answer('1.1').locator('.fw-block').first();
    // Into the first line: the text may wrap.
    await block.click({ position: { x: 4, y: 8 } });
    await page.keyboard.press('Home');
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
    await page.keyboard.type('anfangs ');
    await shellPage(page).saved();
    await openReport();
    await caseReportPage(page).caretIn(claim);
    await expect.poll(async () => (await evidence.toCheck()).length).toBe(1);
    expect((await evidence.toCheck())[0]).toContain('Wortlaut geändert: vorher 54, jetzt 62 Zeichen.');
    await evidence.confirm();
    expect(await evidence.toCheck()).toEqual([]);
  });

  test('names no site where the project wants none named', async () => {
    const evidence = evidencePage(page);
    const report = caseReportPage(page);
    await report.writeInSection('1', ` Auch Beispielheim berichtet davon.`);
    await report.withUncoded('Auch Beispielheim');
    await report.attachPassage('Auch Beispielheim', lead.slice(-20));
    await expect
      .poll(() => evidence.hints())
      .toContain('„Beispielheim“ ist genannt, aber kein Beleg ist von dort.');
    await evidence.rules('Nicht erkennbar');
    await expect
      .poll(() => evidence.hints())
      .toContain('„Beispielheim“ ist erkennbar; im Projekt werden Standorte nicht genannt.');
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
  });
});

describe('roles that are kept out of case reports', () => {
  test('are evidence only with a reason, which stays with them', async () => {
    await shellPage(page).go('Einstellungen');
    const settings = settingsPage(page);
    await settings.tab('Rollen und Untergruppen');
    await settings.addRole('PL', 'Projektleitung', 'Strategisch');
    await settings.keepOut('PL');
    await openReport();
    const report = caseReportPage(page);
    await report.withUncoded(claim);
    const evidence = evidencePage(page);
    await evidence.attachException(manager, 'Einzige Quelle zum Anfang');
    await page.getByRole('tab', { name: /^Belege/ }).click();
    await page.getByText('Ausnahme: Einzige Quelle zum Anfang').waitFor();
  });
});

describe('the review of all statements', () => {
  test('filters, takes an objection, and opens the statement in its report', async () => {
    await shellPage(page).go('Fallberichte');
    const evidence = evidencePage(page);
    await evidence.openReview();
    expect(await evidence.only('ohne Beleg')).toEqual([bare]);
    expect(await evidence.only('Ausnahme')).toEqual([claim]);
    await evidence.challenge(claim, 'Stimmt das auch für Kundinnen?');
    expect(await evidence.only('Einwand')).toEqual([claim]);
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
    const csv = (await evidence.exportList('Als CSV')).toString('utf8');
    expect(csv).toContain('Stimmt das auch für Kundinnen?');
    const xlsx = await evidence.exportList('Als Excel-Mappe');
    expect(xlsx.subarray(0, 2).toString('latin1')).toBe('PK');
    await evidence.openStatement(claim);
    await evidence.settle();
    await page.getByRole('button', { name: 'Alle Fallberichte' }).click();
    expect(await evidence.only('Einwand')).toEqual([]);
  });
});
