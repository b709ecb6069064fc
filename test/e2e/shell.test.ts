import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app';
import { axeFindings } from '../support/axeFindings';
import { cutFindings } from '../support/cutFindings';
import { codebookPage } from './pages/codebookPage';
import { fieldworkPage } from './pages/fieldworkPage';
import { guidesPage, type UploadedFile } from './pages/guidesPage';
import { passphrasePage } from './pages/passphrasePage';
import { shellPage, type WorkStep } from './pages/shellPage';
import { startPage } from './pages/startPage';

// The program around the work: refusals in clear sentences, one writer at a time, both languages, screens that
// axe finds nothing wrong with. Everything written here is invented.

const passphrase = 'vier falter im regen';
const pictures = join(process.cwd(), 'out', 'screens');

let app: RunningApp;
let page: Page;

beforeAll(async () => {
  app = await startApp({ viewport: { width: 1280, height: 720 } });
  page = await app.open();
  await startPage(page).shown();
});

afterAll(() => app.close());

function file(name: string, buffer: Buffer): UploadedFile {
  return { name, mimeType: 'text/plain', buffer };
}

async function picture(name: string): Promise<void> {
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}

describe('the start screen', () => {
  test('refuses a short or mistyped passphrase before anything is made', async () => {
    const form = page.getByRole('form', { name: 'Neues Projekt' });
    await form.getByLabel('Name des Projekts').fill('Erfundene Studie');
    await form.getByLabel('Passphrase', { exact: true }).fill('kurz');
    await form.getByLabel('Passphrase wiederholen').fill('anders');
    await form.getByRole('button', { name: 'Projekt anlegen' }).click();
    await page.getByText('Bitte mindestens 10 Zeichen.').waitFor();
    await page.getByText('Die beiden Eingaben stimmen nicht überein.').waitFor();
    await page.getByText('Bitte geben Sie Ihren Namen oder Ihr Kürzel an.').waitFor();
    expect(await page.getByTestId('shell').count()).toBe(0);
  });

  test('has nothing wrong for axe, and fits 1280 x 720 and 1920 x 1080 in light and dark', async () => {
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const [width, height] of [
        [1280, 720],
        [1920, 1080],
      ] as const) {
        await page.setViewportSize({ width, height });
        await picture(`start-${colorScheme}-${width}`);
      }
      expect(await axeFindings(app.browser.context, page)).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  test('makes the project once all is given', async () => {
    await startPage(page).createProject({ name: 'Erfundene Studie', person: 'AB', passphrase });
    await shellPage(page).saved();
  });
});

describe('a guide file that is none', () => {
  const cases: readonly (readonly [string, UploadedFile, string])[] = [
    ['empty', file('leer.txt', Buffer.alloc(0)), 'Die Datei ist leer.'],
    [
      'prose',
      file('brief.txt', Buffer.from('Sehr geehrte Damen und Herren,\n\nvielen Dank für alles.\n')),
      'keine nummerierten Fragen',
    ],
    [
      'a picture',
      file('bild.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])),
      'Es wurde nichts verändert.',
    ],
  ];

  test('50 MB of text: a clear sentence, nothing changed, nothing frozen', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fallwerk-large-'));
    const path = join(folder, 'riese.txt');
    await writeFile(path, Buffer.alloc(50 * 1024 * 1024, '1.1 Was ist das?\n'));
    await shellPage(page).go('Leitfäden');
    await guidesPage(page).choose(path);
    expect(await guidesPage(page).refusal()).toContain('viel zu groß');
    await rm(folder, { recursive: true });
  });

  test.each(cases)('%s: a clear sentence, nothing changed, nothing frozen', async (_, upload, sentence) => {
    await shellPage(page).go('Leitfäden');
    await guidesPage(page).choose(upload);
    expect(await guidesPage(page).refusal()).toContain(sentence);
    expect(await page.getByText('Noch kein Leitfaden').count()).toBeGreaterThan(0);
    // The window answers at once.
    await shellPage(page).go('Übersicht');
    await page.getByRole('heading', { name: 'Erfundene Studie' }).waitFor();
  });
});

describe('two windows on one project', () => {
  test('the second is told that the first has it', async () => {
    const second = await app.open();
    await startPage(second).unlock('Erfundene Studie', passphrase);
    const refusal = second.getByRole('alert').filter({ hasText: 'schon in einem anderen Fenster geöffnet' });
    await refusal.waitFor();
    await second.close();
  });
});

describe('every screen', () => {
  const steps: readonly WorkStep[] = [
    'Übersicht',
    'Leitfäden',
    'Standorte und Interviews',
    'Protokolle',
    'Codesystem',
    'Texte kodieren',
    'Fallberichte',
  ];

  test.each(steps)('%s, empty: axe finds nothing wrong', async (step) => {
    await shellPage(page).go(step);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
    await picture(`empty-${step}`);
  });

  test('filled: axe finds nothing wrong, in light and dark', async () => {
    await shellPage(page).go('Leitfäden');
    const guide =
      '1. Anfang\n\n1.1 Wie begann es? (GF)\n\n \u2022 Wer war dabei?\n\n1.2 Was war schwer? (GF/PL)\n';
    await guidesPage(page).choose(file('leitfaden.txt', Buffer.from(guide)));
    await page.getByRole('button', { name: 'In das Projekt übernehmen' }).waitFor();
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
    await guidesPage(page).takeOver();
    await shellPage(page).go('Standorte und Interviews');
    await fieldworkPage(page).addSite('Musterstadt', '');
    await fieldworkPage(page).addInterview('Musterstadt', 'GF', '2026-03-24');
    await shellPage(page).go('Codesystem');
    await codebookPage(page).addCode({ name: 'Anfang', definition: 'Wie es begann.', rule: 'Nur Anfänge.' });
    await codebookPage(page).pick('Anfang');
    await shellPage(page).saved();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const step of steps) {
        await shellPage(page).go(step);
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        // Colours change over a fraction of a second.
        await page.waitForTimeout(300);
        expect(await axeFindings(app.browser.context, page), `${step}, ${colorScheme}`).toEqual([]);
        await picture(`filled-${step}-${colorScheme}`);
      }
      await shellPage(page).go('Standorte und Interviews');
      await page.getByRole('button', { name: 'Protokoll schreiben' }).click();
      await page.getByTestId('protocol-text').waitFor();
      expect(await axeFindings(app.browser.context, page), `writing, ${colorScheme}`).toEqual([]);
      await page.getByRole('button', { name: 'Kodieren', exact: true }).click();
      await page.getByRole('group', { name: 'Codes' }).waitFor();
      expect(await axeFindings(app.browser.context, page), `coding, ${colorScheme}`).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('speaks English at once, and stays where it is', async () => {
    await shellPage(page).go('Codesystem');
    await page.locator('label').filter({ hasText: 'English' }).click();
    await page.getByRole('heading', { name: 'Code system' }).waitFor();
    await page
      .getByRole('navigation', { name: 'Work steps' })
      .getByRole('button', { name: 'Case reports' })
      .click();
    await page.getByRole('heading', { name: 'Case reports' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await picture('english-case-reports');
    await page.locator('label').filter({ hasText: 'Deutsch' }).click();
    await page.getByRole('heading', { name: 'Fallberichte' }).waitFor();
  });
});

test('another passphrase opens the project from then on, and the one before is refused', async () => {
  const next = 'fünf steine am ufer';
  const settings = passphrasePage(page);
  await shellPage(page).go('Einstellungen');
  await settings.open();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(app.browser.context, page), colorScheme).toEqual([]);
    await picture(`passphrase-${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 640, height: 360 });
  expect(await cutFindings(settings.dialog), 'at 200 % zoom').toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });
  await settings.change('', 'kurz', 'anders');
  await settings.dialog.getByText('Bitte geben Sie die bisherige Passphrase ein.').waitFor();
  await settings.dialog.getByText('Bitte mindestens 10 Zeichen.').waitFor();
  await settings.dialog.getByText('Die beiden Eingaben stimmen nicht überein.').waitFor();
  await settings.change('falsch geraten', next);
  await settings.dialog.getByText('Die Passphrase stimmt nicht.', { exact: false }).waitFor();
  await picture('passphrase-wrong');
  await settings.change(passphrase, next);
  await settings.dialog.getByText('Die Passphrase ist geändert.', { exact: false }).waitFor();
  // The form that had the focus is gone.
  await expect
    .poll(() => page.evaluate<string>('document.activeElement.textContent'))
    .toBe('Sicherungsdatei speichern');
  await picture('passphrase-changed');
  expect(await axeFindings(app.browser.context, page)).toEqual([]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    settings.dialog.getByRole('button', { name: 'Sicherungsdatei speichern' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.fallwerk$/);
  await settings.dialog.getByRole('button', { name: 'Schließen' }).last().click();
  await settings.dialog.waitFor({ state: 'detached' });
  await expect
    .poll(() => page.evaluate<string>('document.activeElement.textContent'))
    .toBe('Passphrase ändern …');
  await shellPage(page).lock();
  await startPage(page).unlock('Erfundene Studie', passphrase);
  await page.getByRole('alert').filter({ hasText: 'Die Passphrase stimmt nicht.' }).waitFor();
  await startPage(page).unlock('Erfundene Studie', next);
  await page.getByTestId('shell').waitFor();
  await shellPage(page).go('Übersicht');
  await page.getByRole('heading', { name: 'Erfundene Studie' }).waitFor();
});

test('the page complained of nothing on the whole way', () => {
  expect(app.complaints).toEqual([]);
});
