import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app';
import { axeFindings } from '../support/axeFindings';
import { materialPath } from '../support/material';
import { codebookPage } from './pages/codebookPage';
import { fieldworkPage } from './pages/fieldworkPage';
import { guidesPage } from './pages/guidesPage';
import { privacyPage } from './pages/privacyPage';
import { protocolPage } from './pages/protocolPage';
import { shellPage } from './pages/shellPage';
import { startPage } from './pages/startPage';

// A code system from the template to the printed codebook, with everything a team does to it in between. All invented.

const pictures = join(process.cwd(), 'out', 'screens');
const docxFolder = join(process.cwd(), 'out', 'docx');
const site = 'Musterstadt';

let app: RunningApp;
let page: Page;

beforeAll(async () => {
  app = await startApp({ viewport: { width: 1280, height: 720 } });
  page = await app.open();
  await startPage(page).shown();
  await startPage(page).createProject({
    name: 'Codes im Versuch',
    person: 'MK',
    passphrase: 'vier falter im regen',
  });
});

afterAll(() => app.close());

async function picture(name: string): Promise<void> {
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `codebook-${name}.png`) });
}

function csv(name: string, lines: readonly string[]) {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) };
}

describe('a code system', () => {
  test('an empty one says what to do, and the template fills it', async () => {
    await shellPage(page).go('Leitfäden');
    await guidesPage(page).takeShipped('A.1.2');
    await shellPage(page).go('Codesystem');
    await page.getByText('Noch kein Code').waitFor();
    await picture('empty');
    const codebook = codebookPage(page);
    await codebook.loadTemplate(/^Hauptcodes und zweite Ebene/);
    await page.getByText('Übernommen: 43 neu, 0 geändert.').waitFor();
    await codebook.loadTemplate();
    await page.getByText('Übernommen: 47 neu, 0 geändert.').waitFor();
    expect(await codebook.noteOnNewName('strategischer rahmen')).toBe(
      'An dieser Stelle gibt es schon einen Code „Strategischer Rahmen“.',
    );
    expect((await codebook.rows()).slice(0, 4)).toEqual([
      '1 Strategischer Rahmen',
      '2 Gründe der Beteiligung',
      '3 Schwache Ergebnisse verbessern',
      '3 Anstoß von außen',
    ]);
    await picture('template');
    await shellPage(page).undo();
    await expect.poll(async () => (await codebook.rows())[2]).toBe('2 Ziele und Erwartungen');
    await shellPage(page).redo();
    await expect.poll(async () => (await codebook.rows())[2]).toBe('3 Schwache Ergebnisse verbessern');
  });

  test('is written in the tree by keyboard', async () => {
    const codebook = codebookPage(page);
    await codebook.pick('Gründe der Beteiligung');
    await codebook.keys('Control+Enter');
    await codebook.name('Bedenken');
    await expect.poll(async () => (await codebook.rows())[5]).toBe('2 Bedenken');
    await codebook.keys('Alt+ArrowRight');
    await expect.poll(async () => (await codebook.rows())[5]).toBe('3 Bedenken');
    await codebook.keys('Alt+ArrowUp');
    await expect.poll(async () => (await codebook.rows())[4]).toBe('3 Bedenken');
    await codebook.keys('Alt+ArrowLeft');
    await expect.poll(async () => (await codebook.rows())[5]).toBe('2 Bedenken');
    await codebook.keys('F2');
    await codebook.name('Einwände');
    await expect.poll(async () => (await codebook.rows())[5]).toBe('2 Einwände');
    await page.getByText('Heißt jetzt „Einwände“.').waitFor();
    await codebook.keys('Delete');
    const dialog = page.getByRole('dialog', { name: '„Einwände“ entfernen' });
    await dialog.getByText('Es gibt keine Kodierungen damit').waitFor();
    await dialog.getByRole('button', { name: 'Entfernen' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(async () => (await codebook.rows())[5]).toBe('2 Ziele und Erwartungen');
    // The name and the making of a code are one step.
    await shellPage(page).undo();
    await expect.poll(async () => (await codebook.rows())[5]).toBe('2 Einwände');
    await codebook.drag('Einwände', 'Gründe der Beteiligung');
    await expect.poll(async () => (await codebook.rows())[5]).toBe('3 Einwände');
  });

  test('keeps what a definition was before, and shows what changed', async () => {
    const codebook = codebookPage(page);
    await codebook.pick('Gründe der Beteiligung');
    const details = codebook.details('Gründe der Beteiligung');
    await details.getByLabel('Definition').fill('Was den Ausschlag gab, dass ein Standort mitmacht.');
    await details.getByLabel('Kodierregel').click();
    await codebook.tab(/Frühere Fassungen \(1\)/);
    await expect.poll(() => details.locator('del').first().textContent()).toBe('Haus');
    await expect.poll(() => details.locator('ins').first().textContent()).toBe('Standort');
    await picture('earlier');
    await codebook.tab(/Merkmale/);
    await details.getByText('A.1.2:1.1').first().waitFor();
    await picture('traits');
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
    await details.getByRole('button', { name: 'Zinnober' }).click();
    await details.getByRole('button', { name: /Farbe von „Strategischer Rahmen“/ }).click();
    await details.getByText(/Wie „Strategischer Rahmen“/).waitFor();
    await codebook.tab(/Bedeutung/);
  });

  test('has nothing wrong for axe', async () => {
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
  });
});

describe('codings', () => {
  test('passages are coded', async () => {
    await shellPage(page).go('Standorte und Interviews');
    const fieldwork = fieldworkPage(page);
    await fieldwork.addSite(site, 'Nord');
    await fieldwork.addInterview(site, 'GF', '2026-03-24');
    await fieldwork.writeProtocol(site, 'Geschäftsführung');
    const protocol = protocolPage(page);
    await page.getByTestId('protocol-text').waitFor();
    await protocol.write(
      '1.1',
      'Der Anstoß kam von Frau Sorgenfrei. Man wollte mehr Zeit für Gespräche gewinnen.',
    );
    await protocol.code();
    await protocol
      .answer('1.1')
      .locator('.fw-block')
      .first()
      .click({ position: { x: 4, y: 8 } });
    for (const keys of [
      ['Home', 's', '1'],
      ['p', '2'],
      ['p', '1'],
    ]) {
      for (const key of keys) await page.keyboard.press(key);
    }
    await expect.poll(async () => (await protocol.codingsHere()).length).toBe(3);
    await shellPage(page).saved();
  });

  test('become anchor examples, which open in their text', async () => {
    await shellPage(page).go('Codesystem');
    const codebook = codebookPage(page);
    await codebook.pick('Strategischer Rahmen');
    expect(await codebook.countOf('Strategischer Rahmen')).toBe('2');
    const details = codebook.details('Strategischer Rahmen');
    await details.getByRole('button', { name: 'Aus Kodierungen wählen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ankerbeispiele für „Strategischer Rahmen“' });
    await dialog.getByRole('checkbox').first().check();
    await picture('examples-dialog');
    await dialog.getByRole('button', { name: 'Schließen' }).last().click();
    await expect
      .poll(() => details.locator('blockquote').allTextContents())
      .toEqual(['Der Anstoß kam von Frau Sorgenfrei.']);
    await picture('details');
    await details.getByRole('button', { name: 'Im Text öffnen' }).click();
    await protocolPage(page).answer('1.1').waitFor();
    await shellPage(page).go('Codesystem');
  });

  test('a merge shows what happens to them, and is one step', async () => {
    const codebook = codebookPage(page);
    await codebook.pick('Gründe der Beteiligung');
    await codebook.action('Mit anderem Code zusammenführen');
    const dialog = page.getByRole('dialog', { name: 'Mit anderem Code zusammenführen' });
    await dialog.getByRole('combobox', { name: 'gehen auf in' }).click();
    await page.getByRole('option', { name: 'Strategischer Rahmen', exact: true }).click();
    await dialog.getByText('1 Kodierung erhält „Strategischer Rahmen“').waitFor();
    await dialog.getByText(/1 davon liegt auf derselben Stelle/).waitFor();
    await dialog.getByText(/Untercodes rücken unter/).waitFor();
    await picture('merge');
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Zusammenführen' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await codebook.countOf('Strategischer Rahmen')).toBe('2');
    expect(await codebook.rows()).not.toContain('2 Gründe der Beteiligung');
    await shellPage(page).undo();
    await expect.poll(() => codebook.rows()).toContain('2 Gründe der Beteiligung');
    expect(await codebook.countOf('Gründe der Beteiligung')).toBe('1');
  });

  test('a split takes the chosen passages', async () => {
    const codebook = codebookPage(page);
    await codebook.pick('Strategischer Rahmen');
    await codebook.action('Aufteilen');
    const dialog = page.getByRole('dialog', { name: '„Strategischer Rahmen“ aufteilen' });
    await dialog.getByLabel('Name des neuen Codes').fill('Anstöße');
    await dialog.getByRole('checkbox').nth(1).check();
    await dialog.getByText('1 zum neuen Code, 1 bleiben').waitFor();
    await picture('split');
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Aufteilen' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => codebook.countOf('Anstöße')).toBe('1');
    await codebook.keys('Home');
    expect(await codebook.countOf('Strategischer Rahmen')).toBe('1');
  });
});

describe('files', () => {
  test('of other programs are read as far as they go', async () => {
    const codebook = codebookPage(page);
    await codebook.chooseFile(materialPath('refi/nvivo12mac_codebook_ns1colon0.qdc'));
    await codebook
      .intake()
      .getByText(/nennt nicht den Namensraum/)
      .waitFor();
    await codebook.intake().getByText('1 neu').waitFor();
    await picture('intake-qdc');
    await codebook.intake().getByRole('button', { name: 'Übernehmen' }).click();
    await expect.poll(async () => page.getByText('Übernommen: 1 neu, 0 geändert.').count()).toBe(1);
  });

  test('that are wrong are named in a sentence, and what can be read is offered', async () => {
    const codebook = codebookPage(page);
    await codebook.chooseFile(csv('ring.csv', ['Name;Parent', 'A;B', 'B;A', '<b>Fett</b>;A', ';B']));
    const intake = codebook.intake();
    await intake.getByText(/stand über Umwege unter sich selbst/).waitFor();
    await intake
      .getByText(/„Ohne Namen 4“/)
      .first()
      .waitFor();
    await intake.getByText('4 neu').waitFor();
    await picture('intake-ring');
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
    await intake.getByRole('button', { name: 'Übernehmen' }).click();
    await intake.waitFor({ state: 'detached' });
    await page.getByLabel('Codes suchen').fill('fett');
    await expect.poll(() => codebook.rows()).toEqual(['1 A', '2 <b>Fett</b>']);
    await page.getByLabel('Codes suchen').fill('');
    await codebook.chooseFile({
      name: 'bild.qdc',
      mimeType: 'application/xml',
      buffer: Buffer.from('<a><b></a>'),
    });
    await page.getByText(/„bild.qdc“ ließ sich nicht einlesen/).waitFor();
    await page.getByText(/beschädigt oder unvollständig/).waitFor();
  });

  test('ten thousand codes scroll and are undone in one step', async () => {
    const codebook = codebookPage(page);
    const before = await codebook.rows();
    const lines = Array.from({ length: 10_000 }, (_, i) => `${(i % 4) + 1};Masse ${i}`);
    await codebook.chooseFile(csv('viele.csv', ['Ebene;Name', ...lines]));
    await codebook
      .intake()
      .getByText(/10\.000 Codes\. Sie lassen sich übernehmen/)
      .waitFor();
    await codebook.intake().getByRole('button', { name: 'Übernehmen' }).click();
    await codebook.intake().waitFor({ state: 'detached' });
    await codebook.pick('Strategischer Rahmen');
    await codebook.keys('End');
    await expect.poll(async () => (await codebook.rows()).at(-1)).toBe('4 Masse 9999');
    expect((await codebook.rows()).length).toBeLessThan(60);
    await picture('many');
    await shellPage(page).undo();
    await expect.poll(() => codebook.rows()).toEqual(before);
  });

  test('go out in every format and come back the same', async () => {
    const codebook = codebookPage(page);
    const qdc = await codebook.download('Für andere Programme speichern');
    expect(qdc.toString('utf8')).toContain('xmlns="urn:QDA-XML:codebook:1.0"');
    for (const [name, item] of [
      ['codes.csv', 'Als Tabelle speichern (CSV)'],
      ['codes.xlsx', 'Als Tabelle speichern (XLSX)'],
    ] as const) {
      const buffer = await codebook.download(item);
      await codebook.chooseFile({ name, mimeType: 'application/octet-stream', buffer });
      await codebook.intake().getByText('Es gibt nichts zu übernehmen').waitFor();
      await codebook.intake().getByRole('button', { name: 'Abbrechen' }).click();
      await codebook.intake().waitFor({ state: 'detached' });
    }
    await codebook.chooseFile({ name: 'codes.qdc', mimeType: 'application/xml', buffer: qdc });
    await codebook.intake().getByText('Es gibt nichts zu übernehmen').waitFor();
    await codebook.intake().getByRole('button', { name: 'Abbrechen' }).click();
    // Of a codebook only the anchor examples are words of people; with them a name may leave.
    const docx = await codebook.download('Als Word-Dokument speichern', async () => {
      await page.getByRole('dialog').getByRole('button', { name: 'Speichern' }).click();
      expect(await privacyPage(page).leaving()).toEqual(['Der Anstoß kam von Frau Sorgenfrei.']);
      await privacyPage(page).answerLeaving('Trotzdem speichern');
    });
    await mkdir(docxFolder, { recursive: true });
    await writeFile(join(docxFolder, 'codesystem-aus-dem-programm.docx'), docx);
    expect(docx.subarray(0, 2).toString()).toBe('PK');
  });

  test('proposed codes are gathered for the team', async () => {
    const codebook = codebookPage(page);
    await page.getByLabel('Codes suchen').fill('Anstöße');
    await codebook.pick('Anstöße');
    await page.getByLabel('Codes suchen').fill('');
    await codebook.tab(/Merkmale/);
    await page.getByRole('switch', { name: /Vorläufig/ }).check({ force: true });
    await page.getByRole('switch', { name: 'Nur vorläufige (1)' }).check({ force: true });
    await expect.poll(() => codebook.rows()).toEqual(['1 Anstöße']);
    await picture('proposed');
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
    await page.getByRole('button', { name: 'Annehmen' }).click();
    await expect.poll(async () => (await codebook.rows()).length).toBeGreaterThan(5);
  });

  test('looks right in both languages and both schemes', async () => {
    const codebook = codebookPage(page);
    await codebook.pick('Anstöße');
    await codebook.keys('Home');
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await picture(`de-${scheme}`);
    }
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
    await page.getByText('English', { exact: true }).click();
    await page.getByRole('tree', { name: 'Code system' }).waitFor();
    await picture('en-dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.getByRole('button', { name: 'Template and files' }).click();
    await picture('en-menu');
    await page.getByRole('menuitem', { name: 'Load template' }).click();
    await page.getByRole('dialog').getByRole('radio').first().waitFor();
    await picture('en-template');
    await page.keyboard.press('Escape');
    await page.getByText('Deutsch', { exact: true }).click();
    expect(app.complaints).toEqual([]);
  });
});
