import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app';
import { convertWithLibreOffice, officeMissing, pdfPages } from '../support/libreoffice';
import { materialPath } from '../support/material';
import { filesWith } from '../support/searchFiles';
import { caseReportPage } from './pages/caseReportPage';
import { codebookPage } from './pages/codebookPage';
import { fieldworkPage } from './pages/fieldworkPage';
import { guidesPage } from './pages/guidesPage';
import { protocolPage } from './pages/protocolPage';
import { shellPage } from './pages/shellPage';
import { startPage } from './pages/startPage';

// One real case through the whole house: from a printed guide to a case report in Word. Everything written
// here is invented. The steps follow each other; a step that fails takes the later ones with it.

const project = 'Erweiterte Joboffensive';
const passphrase = 'vier falter im regen';
const site = 'Musterstadt';
const docxFolder = join(process.cwd(), 'out', 'docx');

const answers = {
  reasons: 'Der Anstoß kam aus der Region. Man wollte vor allem mehr Zeit für Gespräche gewinnen.',
  strengths: 'Die Abstimmung im Haus läuft gut, die Räume sind zu eng.',
  lastWords: 'Dieser Satz steht kurz vor dem Schließen des Fensters.',
  leadReasons:
    'Ohne zusätzliche Stellen wäre das Vorhaben aus Sicht der Projektleitung nicht begonnen worden.',
  leadMeasures: 'Der Träger meldet sich bei Abbrüchen am selben Tag.',
};

let profile: string;
let app: RunningApp;
let page: Page;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'fallwerk-main-case-'));
  app = await startApp({ profile, viewport: { width: 1280, height: 720 } });
  page = await app.open();
});

afterAll(async () => {
  await app.close();
  await rm(profile, { recursive: true, force: true });
});

async function unlock(): Promise<void> {
  await startPage(page).unlock(project, passphrase);
  await page.getByTestId('shell').waitFor();
}

async function openProtocol(role: string): Promise<void> {
  await shellPage(page).go('Standorte und Interviews');
  await fieldworkPage(page).writeProtocol(site, role);
  await page.getByTestId('protocol-text').waitFor();
}

describe('from a real guide to a case report in Word', () => {
  test('a project with a passphrase', async () => {
    await startPage(page).shown();
    await startPage(page).createProject({ name: project, person: 'MK', passphrase });
    await shellPage(page).saved();
  });

  test('the guide as it is: 6 sections, 29 lead questions, 110 supplementary ones, two roles', async () => {
    await shellPage(page).go('Leitfäden');
    const guides = guidesPage(page);
    await guides.choose(materialPath('guides/a12-jobcenter.txt'));
    await page.getByRole('button', { name: 'In das Projekt übernehmen' }).waitFor();
    expect(await guides.counts()).toBe(
      '6 Abschnitte · 29 Leitfragen · 110 Ergänzungsfragen · Rollen: GF, PL',
    );
    const unsure = (await guides.unsure()).join('\n');
    expect(unsure).toContain('nicht in der Vorbemerkung: PL');
    expect(unsure).toContain('keine Angaben zu Einwilligung, Aufnahme oder Löschung');
    expect(unsure).toContain('Ebene');
    await guides.takeOver();
    expect(await guides.leadsFor('GF')).toBe('23 Leitfragen');
    expect(await guides.leadsFor('PL')).toBe('28 Leitfragen');
  });

  test('two sites, and two interviews at one of them', async () => {
    await shellPage(page).go('Standorte und Interviews');
    const fieldwork = fieldworkPage(page);
    await fieldwork.addSite(site, 'Nord');
    await fieldwork.addSite('Beispielheim', 'Süd');
    expect(await fieldwork.addInterview(site, 'GF', '2026-03-24')).toBe(23);
    expect(await fieldwork.addInterview(site, 'PL', '2026-03-26')).toBe(28);
  });

  test('both protocols, question by question', async () => {
    const protocol = protocolPage(page);
    await openProtocol('Geschäftsführung');
    expect(await protocol.questions()).toBe(23);
    await protocol.write('1.1', answers.reasons);
    await protocol.write('1.2', answers.strengths);
    await page.keyboard.press('Control+Shift+N');
    await protocol.write('2.4', 'Nein.');
    await openProtocol('Projektleitung');
    expect(await protocol.questions()).toBe(28);
    await protocol.write('1.1', answers.leadReasons);
    await protocol.write('3.2', answers.leadMeasures);
    await shellPage(page).saved();
    await openProtocol('Geschäftsführung');
    await expect.poll(() => protocol.progress()).toBe('3 von 23 erledigt');
  });

  test('the window closes without saving, and every word is there again', async () => {
    await protocolPage(page).write('1.3', answers.lastWords);
    // Straight after the last key: nothing is waited for.
    await page.close({ runBeforeUnload: true });
    page = await app.open();
    await unlock();
    const protocol = protocolPage(page);
    await openProtocol('Geschäftsführung');
    await expect.poll(() => protocol.textOf('1.3')).toBe(answers.lastWords);
    expect(await protocol.textOf('1.1')).toBe(answers.reasons);
    expect(await protocol.textOf('1.2')).toBe(answers.strengths);
    await openProtocol('Projektleitung');
    await expect.poll(() => protocol.textOf('1.1')).toBe(answers.leadReasons);
    expect(await protocol.textOf('3.2')).toBe(answers.leadMeasures);
  });

  test('three codes with definitions', async () => {
    await shellPage(page).go('Codesystem');
    const codebook = codebookPage(page);
    await codebook.addCode({
      name: 'Beweggründe',
      definition: 'Warum man mitmacht.',
      rule: 'Nur eigene Gründe.',
    });
    await codebook.addCode({ name: 'Zeit', definition: 'Zeit für Gespräche.', rule: '' });
    await codebook.addCode({ name: 'Abstimmung', definition: 'Wer mit wem spricht.', rule: '' });
  });

  test('passages coded with keyboard and mouse, overlapping; undo and redo', async () => {
    const protocol = protocolPage(page);
    await openProtocol('Geschäftsführung');
    await protocol.code();
    const block = protocol.answer('1.1').locator('.fw-block').first();
    await block.click({ position: { x: 4, y: 8 } });
    // By keyboard: the first sentence, then the whole paragraph over it.
    await page.keyboard.press('Home');
    await page.keyboard.press('s');
    await page.keyboard.press('1');
    await page.keyboard.press('p');
    await page.keyboard.press('2');
    await expect.poll(async () => (await protocol.codingsHere()).length).toBe(2);
    expect((await protocol.codingsHere()).join('\n')).toContain('Beweggründe');
    // By mouse: a word by double click, the code by a click.
    await protocol
      .answer('1.2')
      .locator('.fw-block')
      .first()
      .dblclick({ position: { x: 40, y: 10 } });
    await page
      .getByRole('group', { name: 'Codes' })
      .getByRole('button', { name: 'Abstimmung', exact: true })
      .click();
    await expect.poll(() => paintedCodes(page)).toBe(3);
    await shellPage(page).undo();
    await expect.poll(() => paintedCodes(page)).toBe(2);
    await shellPage(page).redo();
    await expect.poll(() => paintedCodes(page)).toBe(3);
    // Codings never change the text.
    expect(await protocol.textOf('1.1')).toBe(answers.reasons);
    await openProtocol('Projektleitung');
    await protocol.code();
    await protocol.answer('1.1').locator('.fw-block').first().click();
    await page.keyboard.press('p');
    await page.keyboard.press('1');
    await expect.poll(async () => (await protocol.codingsHere()).length).toBe(1);
  });

  test('text edited after coding keeps its codings, and undo brings text and coding back', async () => {
    const protocol = protocolPage(page);
    await openProtocol('Geschäftsführung');
    await protocol
      .answer('1.1')
      .locator('.fw-block')
      .first()
      .click({ position: { x: 4, y: 8 } });
    await page.keyboard.press('Home');
    await page.keyboard.type('Zuerst: ');
    await expect.poll(() => protocol.textOf('1.1')).toBe(`Zuerst: ${answers.reasons}`);
    await shellPage(page).saved();
    await protocol.code();
    const cards = page.getByTestId('coding-here');
    await protocol.answer('1.1').locator('.fw-block').first().click();
    await expect.poll(async () => (await cards.allTextContents()).join('\n')).toContain(answers.reasons);
    expect((await cards.allTextContents()).join('\n')).not.toContain('Zuerst');
    await shellPage(page).undo();
    await expect.poll(() => protocol.textOf('1.1')).toBe(answers.reasons);
  });

  test('two sentences of a case report with the passages they rest on, exported as DOCX', async () => {
    await shellPage(page).go('Fallberichte');
    const report = caseReportPage(page);
    await report.createReport(site);
    const first = 'Der Anstoß kam von außen.';
    const second = 'Gewünscht war mehr Zeit für Gespräche.';
    await report.writeInSection('1', `${first} ${second}`);
    await report.attachPassage(first, 'Der Anstoß kam aus der Region.', { stance: 'stützt', quoted: true });
    await report.attachPassage(second, answers.leadReasons, { stance: 'schränkt ein', quoted: true });
    await shellPage(page).saved();
    const docx = await report.exportDocx({ annex: true });
    await mkdir(docxFolder, { recursive: true });
    await writeFile(join(docxFolder, 'fallbericht-aus-dem-programm.docx'), docx);
    if (officeMissing) return;
    const pdf = await convertWithLibreOffice(docx, 'docx', 'pdf');
    const text = (await pdfPages(pdf)).join('\n').replace(/\s+/g, ' ');
    for (const part of [
      'Fallbericht Musterstadt',
      '1. Welle',
      'Geschäftsführung',
      'Projektleitung',
      '24.03.2026',
      'Strategische Bedeutung der Joboffensive',
      first,
      second,
      '„Der Anstoß kam aus der Region.“',
      'Seite 1 von',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('locked, reloaded and unlocked: everything is there', async () => {
    await shellPage(page).lock();
    await page.reload();
    await startPage(page).shown();
    await startPage(page).unlock(project, 'falsche passphrase');
    const refusal = await startPage(page).refusal();
    expect(refusal).toContain('Die Passphrase stimmt nicht.');
    expect(refusal).toContain('Es wurde nichts verändert.');
    expect(refusal).toContain('versuchen Sie es noch einmal');
    await unlock();
    await openProtocol('Geschäftsführung');
    await expect.poll(() => protocolPage(page).textOf('1.1')).toBe(answers.reasons);
    await protocolPage(page).code();
    await expect.poll(() => paintedCodes(page)).toBe(3);
    await shellPage(page).go('Fallberichte');
    await caseReportPage(page).open('Fallbericht Musterstadt');
    await page.getByText('Gewünscht war mehr Zeit für Gespräche.').first().waitFor();
  });

  test('no phrase of the project lies readable in the profile on disk', async () => {
    await shellPage(page).lock();
    await app.browser.context.close();
    // The same search finds what it should find.
    await writeFile(join(profile, 'control.txt'), 'Zeit für Gespräche gewinnen', 'utf16le');
    expect(await filesWith(profile, 'Zeit für Gespräche gewinnen')).toEqual([join(profile, 'control.txt')]);
    for (const phrase of [
      'vor dem Schließen des Fensters',
      'Der Anstoß kam',
      'meldet sich bei Abbrüchen',
      'Warum man mitmacht',
      'Gewünscht war mehr Zeit',
      'Beispielheim',
      'Strategische Bedeutung',
      passphrase,
    ]) {
      expect(await filesWith(profile, phrase), phrase).toEqual([]);
    }
  });

  test('the page complained of nothing on the whole way', () => {
    expect(app.complaints).toEqual([]);
  });
});

/** Number of codes whose passages are painted (one highlight name per code). */
function paintedCodes(on: Page): Promise<number> {
  // The focused coding is stressed by a highlight more, which is no code.
  return on.evaluate(
    () => [...CSS.highlights].filter(([name, { size }]) => size > 0 && !/-active-\d+$/.test(name)).length,
  );
}
