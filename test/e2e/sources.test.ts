import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SHIPPED_GUIDES } from '#schemas/shippedGuides';
import type { Guide } from '#shared/model/guide';
import { inventedProtocol } from '../fixtures/protocolFiles/inventedProtocol';
import { protocolDocx, protocolLayouts } from '../fixtures/protocolFiles/protocolDocx';
import { type RunningApp, startApp } from '../support/app';
import { axeFindings } from '../support/axeFindings';
import { fieldworkPage } from './pages/fieldworkPage';
import { guidesPage, type UploadedFile } from './pages/guidesPage';
import { privacyPage } from './pages/privacyPage';
import { protocolPage } from './pages/protocolPage';
import { shellPage } from './pages/shellPage';
import { sourcesPage } from './pages/sourcesPage';
import { startPage } from './pages/startPage';

// Files that were written elsewhere come into a project; everything in them is invented.

const passphrase = 'fünf stille Kähne am Ufer';

let app: RunningApp;
let page: Page;
let guide: Guide;

beforeAll(async () => {
  app = await startApp({ viewport: { width: 1280, height: 720 } });
  page = await app.open();
  await startPage(page).shown();
  await startPage(page).createProject({
    name: 'Quellen',
    person: 'MM',
    passphrase,
  });
  const shipped = SHIPPED_GUIDES.find(({ label }) => label === 'A.1.2');
  if (!shipped) throw new Error('the guide does not ship');
  guide = await shipped.load();
  await shellPage(page).go('Leitfäden');
  const json = await readFile('schemas/guides/a12.json');
  await guidesPage(page).choose({ name: 'a12.json', mimeType: 'application/json', buffer: json });
  await guidesPage(page).takeOver();
  await shellPage(page).go('Standorte und Interviews');
  await fieldworkPage(page).addSite('S01', 'Nord');
  await fieldworkPage(page).addInterview('S01', 'GF', '2014-03-01');
  await shellPage(page).saved();
});

afterAll(() => app.close());

/** Nothing for axe to find, and nothing wider than the window. */
async function fine(name: string): Promise<void> {
  // Drawers and colours move for a fraction of a second.
  await page.waitForTimeout(400);
  expect(await axeFindings(app.browser.context, page), name).toEqual([]);
  expect(await page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth'), name).toBe(true);
}

const file = (name: string, content: Uint8Array | string): UploadedFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

async function twentyProtocols(): Promise<UploadedFile[]> {
  return Promise.all(
    Array.from({ length: 20 }, async (_, seed) => {
      const layout = protocolLayouts[seed % protocolLayouts.length];
      if (!layout) throw new Error('no layout');
      // The first one is of the site that the planned interview has; the seed chooses the site of the others.
      const protocol = inventedProtocol(seed === 0 ? 0 : seed < 16 ? seed : seed + 1, guide, 900);
      return file(`protokoll-${String(seed).padStart(2, '0')}.docx`, await protocolDocx(protocol, layout));
    }),
  );
}

it('says what it is for before there is anything', async () => {
  await shellPage(page).go('Protokolle');
  await page.getByRole('button', { name: 'Dateien importieren' }).waitFor();
  await shellPage(page).go('Quellen');
  await page.getByText('Noch keine Quelle').waitFor();
  await fine('empty');
});

it('reads twenty protocols, each finds its interview, and all come in as one step', async () => {
  const sources = sourcesPage(page);
  await sources.startImport();
  await sources.choose(await twentyProtocols());
  const listed = await sources.files();
  expect(listed).toHaveLength(20);
  expect(listed[0]).toMatch(
    /^protokoll-00\.docx \| Protokoll \| 23 von 23 Fragen gefunden · \d+ Absätze im Eingang$/,
  );
  // The planned interview is proposed for the protocol of its site, roles and day.
  expect(
    await page
      .getByRole('combobox', { name: 'Interview' })
      .or(page.getByLabel('Interview', { exact: true }))
      .first()
      .inputValue(),
  ).toContain('S01');
  await fine('review');
  await sources.takeOver();
  await fine('report');
  expect(await sources.reportTitle()).toBe('20 von 20 Dateien importiert');
  await shellPage(page).saved();
  const report = await sources.saveReport();
  expect(report).toContain('## protokoll-00.docx');
  expect(report).toContain('23 von 23 Fragen dieser Rollen gefunden');

  await page.getByRole('button', { name: 'Zu den Protokollen' }).click();
  await page.getByText('20 von 20 Protokollen').waitFor();
  await shellPage(page).undo();
  // The planned interview and its empty protocol are as they were.
  await page.getByText('1 von 1 Protokoll').waitFor();
  await shellPage(page).redo();
  await page.getByText('20 von 20 Protokollen').waitFor();
  await shellPage(page).saved();
});

it('puts the answers under their questions', async () => {
  const protocol = inventedProtocol(0, guide, 900);
  const asked = protocol.parts
    .flatMap(({ questions }) => questions)
    .find(({ state, node }) => state === null && node.printedNumber !== null);
  if (!asked) throw new Error('nothing was answered');
  await shellPage(page).go('Standorte und Interviews');
  await fieldworkPage(page).writeProtocol('S01', 'Geschäftsführung');
  await page.getByTestId('protocol-text').waitFor();
  const number = asked.node.printedNumber ?? '';
  await protocolPage(page).jump(number);
  expect(await protocolPage(page).textOf(number)).toContain(asked.paragraphs[0]);
});

it('shows where every line goes, and what is left to a person', async () => {
  const sources = sourcesPage(page);
  await shellPage(page).go('Quellen');
  await sources.startImport();
  const text = [
    'Standort: S01',
    '1.1 Weshalb macht Ihr Haus bei der EJO mit?',
    'Wegen des Geldes.',
    '1.2',
    'nicht gefragt',
    '2.1',
    'Alles.',
    '1.3',
    'Viel.',
    '9.9',
  ].join('\n');
  await sources.drop([{ name: 'notiz.txt', text }]);
  expect(await sources.files()).toEqual([expect.stringMatching(/^notiz\.txt \| Protokoll \| /)]);
  expect(await sources.lines('answer')).toEqual([
    'Antwort\nWegen des Geldes.',
    'Antwort\nAlles.',
    'Antwort\nViel.',
    'Antwort\n9.9',
  ]);
  expect(await sources.lines('state')).toEqual(['nicht gefragt\nnicht gefragt']);
  // The file names no role, so that a person has to.
  await page.getByText('1 Datei braucht noch eine Angabe.').waitFor();
  expect(await sources.takeOverButton().last().isDisabled()).toBe(true);
  await fine('something missing');
  await sources.becomes('Nicht importieren');
  await page.getByRole('button', { name: 'Verwerfen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Verwerfen' }).click();
  await page.getByTestId('drop-zone').waitFor();
});

it('takes transcripts and documents as sources, refuses what is no text, and tells one text sent twice', async () => {
  const sources = sourcesPage(page);
  const talk = [
    'I: Wie war der Anfang?',
    'B1: Schwierig.',
    'I: Und dann?',
    'B1: Besser.',
    'I: Danke.',
    'B1: Gern.',
  ].join('\n');
  const paper = '# Fachkonzept S01\n\nStand: März 2013\n\n## Ziele\n\nMehr **Zeit** für Gespräche.';
  await sources.choose([
    file('gespraech.txt', talk),
    file('konzept.md', paper),
    file('konzept-kopie.md', paper),
    file('bild.docx', Buffer.from('89504e470d0a1a0a00000000', 'hex')),
  ]);
  expect(await sources.files()).toEqual([
    'gespraech.txt | Transkript | gespraech o. J.',
    'konzept.md | Dokument | S01 2013',
    'konzept-kopie.md | Nicht importieren | Gleicher Text wie „konzept.md“',
    'bild.docx | Nicht gelesen | Das ist keine Textdatei. Gelesen werden DOCX, ODT, PDF, TXT und Markdown. Wählen Sie eine andere Datei.',
  ]);
  await fine('transcript');
  await sources.pick('konzept.md');
  await sources.field('Kurzbeleg').fill('S01 2013a');
  await sources.takeOver();
  expect(await sources.reportTitle()).toBe('2 von 4 Dateien importiert');
  await page.getByRole('button', { name: 'Zu den Quellen' }).last().click();
  expect(await sources.sources()).toEqual([
    'gespraech o. J. | gespraech | ohne Standort | 6 Absätze | Transkript',
    'S01 2013a | Fachkonzept S01 | S01 | 4 Absätze | Dokument',
  ]);
  // A document has a key of its own, so it must be there after the keys were away.
  await shellPage(page).saved();
  await shellPage(page).lock();
  await startPage(page).unlock('Quellen', passphrase);
  await page.getByTestId('shell').waitFor();
  await shellPage(page).go('Quellen');
  await sources.open('gespraech o. J.');
  expect(await sources.readingText()).toEqual([
    'I: Wie war der Anfang?',
    'B1: Schwierig.',
    'I: Und dann?',
    'B1: Besser.',
    'I: Danke.',
    'B1: Gern.',
  ]);
});

it('reads pasted text like a file', async () => {
  const sources = sourcesPage(page);
  await page.getByRole('button', { name: 'Alle Quellen' }).click();
  await sources.startImport();
  await sources.paste('Ein Satz aus einem anderen Programm.');
  expect(await sources.files()).toEqual([expect.stringMatching(/^Eingefügter Text \| Dokument/)]);
  await page.getByRole('button', { name: 'Verwerfen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Verwerfen' }).click();
});

it('asks before a report leaves that repeats a name of a file', async () => {
  const sources = sourcesPage(page);
  await sources.choose([file('Brief an Frau Sorgenfrei.txt', 'Mehr Zeit für Gespräche.\nMehr nicht.')]);
  await sources.takeOver();
  const report = await sources.saveReport(async () => {
    const privacy = privacyPage(page);
    expect(await privacy.leaving()).toEqual(['Brief an Frau Sorgenfrei.txt']);
    await privacy.answerLeaving('Trotzdem speichern');
  });
  expect(report).toContain('Sorgenfrei');
  await page.getByRole('button', { name: 'Weitere Dateien importieren' }).click();
});

it('is as good in dark and in English', async () => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('label').filter({ hasText: 'English' }).click();
  await page.getByRole('heading', { name: 'Import files' }).waitFor();
  await fine('choosing, dark');
  await page.getByRole('button', { name: 'To the sources' }).click();
  await page.getByRole('heading', { name: 'Sources' }).waitFor();
  await fine('list, dark');
  await sourcesPage(page).open('S01 2013a');
  await page.getByRole('article').waitFor();
  await fine('reading, dark');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Edit details' }).click();
  await page.getByRole('dialog').waitFor();
  await fine('details, dark');
});

it('said nothing to the console', () => {
  expect(app.complaints).toEqual([]);
});
