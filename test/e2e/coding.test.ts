import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app';
import { axeFindings } from '../support/axeFindings';
import { codebookPage } from './pages/codebookPage';
import { codingPage } from './pages/codingPage';
import { fieldworkPage } from './pages/fieldworkPage';
import { memosPage } from './pages/memosPage';
import { protocolPage } from './pages/protocolPage';
import { searchPage } from './pages/searchPage';
import { shellPage } from './pages/shellPage';
import { sourcesPage } from './pages/sourcesPage';
import { writeProject } from './pages/writtenProject';

// The coder with ten protocols, here two, and a transcript. Sites and words are invented.

const lead = 'Musterstadt · Geschäftsführung Jobcenter · A.1.2';
const talk = 'gespraech o. J. · gespraech';
const reasons = 'Der Anstoß kam aus der Region. Man wollte vor allem mehr Zeit gewinnen.';
const strengths = 'Die Abstimmung im Haus läuft gut. Jeden Montag gibt es eine Runde.';

let app: RunningApp;
let page: Page;

beforeAll(async () => {
  app = await startApp({ viewport: { width: 1280, height: 720 } });
  page = await app.open();
  await writeProject(page, {
    site: 'Musterstadt',
    protocols: { GF: { '1.1': reasons, '1.2': strengths } },
  });
  await shellPage(page).go('Codesystem');
  await page.getByRole('button', { name: 'Vorlage laden' }).waitFor();
  await codebookPage(page).loadTemplate();
  await shellPage(page).go('Quellen');
  const sources = sourcesPage(page);
  await sources.startImport();
  const words =
    'I: Wie war der Anfang?\nB1: Schwierig. Die Abstimmung fehlte.\nI: Und dann?\nB1: Besser.\nI: Danke.\nB1: Gern.';
  await sources.choose([{ name: 'gespraech.txt', mimeType: 'text/plain', buffer: Buffer.from(words) }]);
  await sources.takeOver();
});

afterAll(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
});

async function openText(title: string): Promise<void> {
  await shellPage(page).go('Texte kodieren');
  await codingPage(page).tab('Texte');
  await codingPage(page).open(title);
}

describe('coding a protocol with the hands on the keys', () => {
  beforeEach(() => openText(lead));

  test('the question suggests, and one key accepts; nothing codes by itself', async () => {
    const coding = codingPage(page);
    await coding.caretAt('Der Anstoß');
    await expect.poll(() => coding.suggestions().first().textContent()).toContain('Gründe der Beteiligung');
    expect(await coding.stripes()).toEqual([]);
    await page.keyboard.press('s');
    await page.keyboard.press('Enter');
    await expect.poll(() => coding.focused()).toBe('Gründe der Beteiligung');
    expect(await coding.focusedWords()).toBe('Der Anstoß kam aus der Region.');
    expect(await coding.rule().textContent()).toContain('Regel: ');
    await expect.poll(() => coding.spoken()).toBe('1 Kodierung: Gründe der Beteiligung');
  });

  test('edges move by word and by character, and undo takes them back', async () => {
    const coding = codingPage(page);
    await coding.caretAt('Der Anstoß');
    await page.keyboard.press('f');
    await expect.poll(() => coding.focusedWords()).toBe('Anstoß kam aus der Region.');
    await page.keyboard.press('Shift+J');
    await expect.poll(() => coding.focusedWords()).toBe('Anstoß kam aus der Region');
    await page.keyboard.press('k');
    await expect.poll(() => coding.focusedWords()).toBe('Anstoß kam aus der Region.');
    await page.keyboard.press('d');
    await expect.poll(() => coding.focusedWords()).toBe('Der Anstoß kam aus der Region.');
    await shellPage(page).undo();
    await expect.poll(() => coding.focusedWords()).toBe('Anstoß kam aus der Region.');
    await shellPage(page).redo();
  });

  test('overlapping codings are reached one after the other, and Tab leads out behind the last', async () => {
    const coding = codingPage(page);
    await coding.caretAt('Der Anstoß');
    await page.keyboard.press('a');
    await page.keyboard.press('4');
    await expect.poll(() => coding.focused()).toBe('Anstoß von außen');
    expect(await coding.focusedWords()).toBe(reasons);
    await shellPage(page).saved();
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => coding.focused()).toBe('Gründe der Beteiligung');
    await page.keyboard.press('Tab');
    await expect.poll(() => coding.focused()).toBe('Anstoß von außen');
    await page.keyboard.press('Tab');
    expect(await page.evaluate<boolean>('document.activeElement.isContentEditable')).toBe(false);
    await coding.stripe('Gründe der Beteiligung').click();
    await expect.poll(() => coding.focused()).toBe('Gründe der Beteiligung');
  });

  test('memo, weight, certainty and another code are said without leaving the keys', async () => {
    const coding = codingPage(page);
    await coding.caretAt('Der Anstoß');
    await page.keyboard.press('m');
    await expect.poll(() => page.evaluate<string>('document.activeElement.tagName')).toBe('TEXTAREA');
    await page.keyboard.type('Wer genau?');
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await expect.poll(() => page.evaluate<string>('document.activeElement.tagName')).toBe('INPUT');
    await page.keyboard.type('70');
    await page.keyboard.press('Escape');
    await page.keyboard.press('u');
    await expect.poll(() => coding.focused()).toBe('Gründe der Beteiligung (unsicher)');
    await page.keyboard.press('r');
    await page.keyboard.type('Hebel');
    await page.keyboard.press('Enter');
    await expect.poll(() => coding.focused()).toBe('Hebel für eigene Vorhaben (unsicher)');
    await expect.poll(() => page.getByLabel('Memo zur Kodierung').inputValue()).toBe('Wer genau?');
    expect(await page.getByRole('textbox', { name: 'Gewicht' }).inputValue()).toBe('70');
  });

  test('the words themselves become a provisional code, asked beside the text', async () => {
    const coding = codingPage(page);
    await coding.caretAt('Die Abstimmung im Haus');
    await page.keyboard.press('s');
    await page.keyboard.press('i');
    const name = page.getByLabel('Name des Codes');
    expect(await name.inputValue()).toBe('Die Abstimmung im Haus läuft gut.');
    await name.fill('läuft gut');
    await page.keyboard.press('Enter');
    await expect.poll(() => coding.focused()).toBe('läuft gut');
    expect(await coding.rule().textContent()).toContain('läuft gut (vorläufig)');
    await shellPage(page).undo();
    await expect.poll(() => coding.here()).toEqual([]);
    await expect.poll(() => coding.code('läuft gut').count()).toBe(0);
    await shellPage(page).redo();
  });

  test('a code stays on its key once it is pinned there', async () => {
    const coding = codingPage(page);
    await page.getByRole('textbox', { name: 'Code suchen' }).fill('Widerspruch');
    const first = await coding.firstCode();
    await coding.pin(first, 9);
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: 'Code suchen' }).fill('');
    await expect.poll(() => coding.keyGrid().nth(8).textContent()).toBe(`9${first}`);
    await coding.caretAt('Die Abstimmung im Haus');
    await page.keyboard.press('w');
    await page.keyboard.press('9');
    await expect.poll(() => coding.focused()).toBe(first);
    await page.keyboard.press('Delete');
    await expect.poll(() => coding.here()).toEqual(['läuft gut']);
  });

  test('a code is dragged onto a paragraph, and a selection onto a code', async () => {
    const coding = codingPage(page);
    await coding.code('Anstoß von außen').dragTo(coding.block('Die Abstimmung im Haus'));
    await expect.poll(() => coding.focusedWords()).toBe(strengths);
    await coding.caretAt('Der Anstoß');
    await page.keyboard.press('w');
    const box = await coding.block('Der Anstoß').boundingBox();
    const target = await coding.code('Gründe der Beteiligung').boundingBox();
    if (box === null || target === null) throw new Error('nothing to drag');
    await page.mouse.move(box.x + 10, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(target.x + 40, target.y + 10, { steps: 8 });
    await page.mouse.up();
    await expect.poll(() => coding.focused()).toBe('Gründe der Beteiligung');
    expect(await coding.focusedWords()).toBe('Der');
    // Coding never changes the text.
    expect(await protocolPage(page).textOf('1.1')).toBe(reasons);
    expect(await protocolPage(page).textOf('1.2')).toBe(strengths);
  });

  test('axe finds nothing, and nothing is wider than the window', async () => {
    await page.waitForTimeout(400);
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
    expect(await page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });
});

test('text that goes leaves its codings to be looked at, with before and after and a proposal', async () => {
  await shellPage(page).go('Standorte und Interviews');
  await fieldworkPage(page).writeProtocol('Musterstadt', 'Geschäftsführung');
  const protocol = protocolPage(page);
  await page.getByTestId('protocol-text').waitFor();
  await protocol.jump('1.2');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Control+Shift+Home');
  await protocol.answer('1.2').locator('.fw-block').first().click({ clickCount: 3 });
  await page.keyboard.press('Delete');
  await page.keyboard.type('Heute heißt es: Die Abstimmung im Haus läuft sehr gut.');
  await shellPage(page).saved();
  await shellPage(page).go('Texte kodieren');
  const coding = codingPage(page);
  await coding.tab(/^Zu prüfen/);
  const card = coding.review().filter({ hasText: 'läuft gut' }).first();
  await expect.poll(() => card.textContent()).toContain('Die Abstimmung im Haus läuft gut.');
  const before = await coding.review().count();
  await card.getByRole('button', { name: 'Kodierung entfernen' }).click();
  await expect.poll(() => coding.review().count()).toBe(before - 1);
  await shellPage(page).undo();
  await expect.poll(() => coding.review().count()).toBe(before);
});

describe('a doubtful coding', () => {
  const card = () =>
    codingPage(page)
      .review()
      .filter({ has: page.getByText('läuft gut', { exact: true }) });
  const press = (name: string) => card().getByRole('button', { name }).click();

  test('is put where the program proposes', async () => {
    const coding = codingPage(page);
    await shellPage(page).go('Texte kodieren');
    await coding.tab(/^Zu prüfen/);
    const before = await coding.review().count();
    await press('Dorthin setzen');
    await expect.poll(() => coding.review().count()).toBe(before - 1);
    await coding.tab('Texte');
    await coding.open(lead);
    await coding.stripe('läuft gut').click();
    await expect.poll(() => coding.focusedWords()).toBe('Die Abstimmung im Haus läuft sehr gut');
    await shellPage(page).undo();
    await expect.poll(() => coding.stripes()).not.toContain('läuft gut');
  });

  test('is shown in its text and put on the words one selects there', async () => {
    const coding = codingPage(page);
    await shellPage(page).go('Texte kodieren');
    await coding.tab(/^Zu prüfen/);
    await press('Im Text zeigen');
    await coding.text.waitFor();
    await coding.caretAt('Heute heißt es');
    await page.keyboard.press('s');
    await coding.tab(/^Zu prüfen/);
    await press('Auf die Auswahl setzen');
    await expect.poll(() => coding.stripes()).toContain('läuft gut');
    await coding.stripe('läuft gut').click();
    await expect
      .poll(() => coding.focusedWords())
      .toBe('Heute heißt es: Die Abstimmung im Haus läuft sehr gut.');
    await shellPage(page).undo();
    await expect.poll(() => coding.stripes()).not.toContain('läuft gut');
  });
});

describe('transcripts and many passages at once', () => {
  test('a transcript shows who speaks and is coded like a protocol', async () => {
    await openText(talk);
    const coding = codingPage(page);
    expect(await coding.block('Schwierig').getAttribute('data-speaker')).toBe('B1');
    await coding.caretAt('Schwierig');
    await page.keyboard.press('a');
    await page.keyboard.press('4');
    await expect.poll(() => coding.focusedWords()).toBe('Schwierig. Die Abstimmung fehlte.');
  });

  test('by words, with a preview, and one undo for all', async () => {
    await shellPage(page).go('Texte kodieren');
    const coding = codingPage(page);
    await coding.tab('Automatisch kodieren');
    await page.getByLabel('Suchwörter').fill('Abstimmung');
    await expect.poll(() => coding.passages().count()).toBe(2);
    await coding.passages().first().getByRole('checkbox').uncheck();
    await coding.choose('Code', /Widerspruch/);
    await page.getByRole('button', { name: '1 Stelle kodieren' }).click();
    await expect.poll(() => coding.counts().textContent()).toContain('1 davon');
    await shellPage(page).undo();
    await expect.poll(() => coding.counts().textContent()).toContain('0 davon');
  });

  test('by a saved search, with what it was narrowed to', async () => {
    await shellPage(page).go('Suche');
    const searching = searchPage(page);
    await searching.type('Abstimmung');
    await expect.poll(() => searching.found()).toContain('2');
    await searching.save('Abstimmung überall');
    await shellPage(page).go('Texte kodieren');
    const coding = codingPage(page);
    await coding.tab('Automatisch kodieren');
    await page.getByText('Nach gespeicherter Suche', { exact: true }).click();
    await coding.choose('Gespeicherte Suche', 'Abstimmung überall');
    await expect.poll(() => coding.passages().count()).toBe(2);
    await coding.choose('Code', /Widerspruch/);
    await page.getByRole('button', { name: '2 Stellen kodieren' }).click();
    await expect.poll(() => coding.counts().textContent()).toContain('2 davon');
    await shellPage(page).undo();
    await expect.poll(() => coding.counts().textContent()).toContain('0 davon');
  });

  test('by question and by speaker', async () => {
    const coding = codingPage(page);
    await page.getByText('Nach Sprecher', { exact: true }).click();
    await coding.choose('Sprecher', 'B1');
    await expect.poll(() => coding.passages().count()).toBe(3);
    await page.getByText('Nach Frage', { exact: true }).click();
    await coding.choose('Frage', /1\.1 /);
    await expect.poll(() => coding.passages().count()).toBe(1);
  });
});

test('every memo is read and changed in one place', async () => {
  await shellPage(page).go('Memos');
  const memos = memosPage(page);
  await expect.poll(() => memos.words()).toContain('Wer genau?');
  await memos.add('Alle nennen Zeit zuerst.');
  await memos.add('Zweimal besucht.', { kind: 'Standort', which: 'Musterstadt' });
  await expect
    .poll(() => memos.words())
    .toEqual(['Zweimal besucht.', 'Alle nennen Zeit zuerst.', 'Wer genau?']);
  await page.getByRole('textbox', { name: 'In Memos suchen' }).fill('musterstadt besucht');
  await expect.poll(() => memos.words()).toEqual(['Zweimal besucht.']);
  await page.getByRole('textbox', { name: 'In Memos suchen' }).fill('');
  await page.getByRole('button', { name: 'Memo entfernen: Musterstadt', exact: true }).click();
  await expect.poll(() => memos.cards.count()).toBe(2);
  await shellPage(page).undo();
  await expect.poll(() => memos.cards.count()).toBe(3);
  await page.waitForTimeout(400);
  expect(await axeFindings(app.browser.context, page)).toEqual([]);
});
