import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app';
import { axeFindings } from '../support/axeFindings';
import { fieldworkPage } from './pages/fieldworkPage';
import { guidesPage } from './pages/guidesPage';
import { protocolPage } from './pages/protocolPage';
import { shellPage } from './pages/shellPage';
import { startPage } from './pages/startPage';
import { windowPage } from './pages/windowPage';

// The window around the work: it leads through an empty project, goes on where one was, shows a second text,
// and suits eyes and machine. Everything written here is invented.

const passphrase = 'drei kiesel unter moos';

let app: RunningApp;
let page: Page;

beforeAll(async () => {
  app = await startApp({ viewport: { width: 1280, height: 720 } });
  page = await app.open();
  await startPage(page).createProject({ name: 'Erfundenes Fenster', person: 'Leitung', passphrase });
});

afterAll(() => app.close());

async function openProtocol(): Promise<void> {
  await shellPage(page).go('Protokolle');
  await page.getByRole('button', { name: /: Musterstadt/ }).click();
  await page.getByTestId('protocol-text').waitFor();
}

describe('an empty project', () => {
  test('leads from the guide to the first interview, step by step', async () => {
    const window = windowPage(page);
    await window.firstSteps.waitFor();
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
    await window.firstSteps.getByRole('button', { name: 'Leitfaden holen' }).click();
    const guide = '1. Anfang\n\n1.1 Wie begann es? (GF)\n\n1.2 Was war schwer? (GF/PL)\n';
    await guidesPage(page).choose({
      name: 'leitfaden.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(guide),
    });
    await guidesPage(page).takeOver();
    await shellPage(page).go('Übersicht');
    await window.firstStep('Leitfaden').getByRole('img', { name: 'erledigt' }).waitFor();
    await window.firstSteps.getByRole('button', { name: 'Standort nennen' }).click();
    await fieldworkPage(page).nameSite('Musterstadt', 'Nord');
    await shellPage(page).go('Übersicht');
    await window.firstSteps.getByRole('button', { name: 'Quoten eintragen' }).click();
    await page.getByRole('button', { name: '1 Rolle aus den Leitfäden übernehmen' }).waitFor();
    await shellPage(page).go('Übersicht');
    await window.firstSteps.getByRole('button', { name: 'Interview planen' }).click();
    await fieldworkPage(page).planInterview('Musterstadt', 'GF', '2026-03-24');
    await shellPage(page).go('Übersicht');
    await page.getByRole('heading', { name: 'Erfundenes Fenster' }).waitFor();
    expect(await window.firstSteps.count()).toBe(0);
  });
});

describe('a second text', () => {
  beforeAll(async () => {
    await openProtocol();
    await protocolPage(page).write('1.1', 'Es begann mit einem Brief aus dem Rathaus.');
    await shellPage(page).saved();
  });

  test('is read beside the screen, opened and closed by a key', async () => {
    await shellPage(page).go('Codesystem');
    await page.keyboard.press('Alt+z');
    const { second, chooseSecond } = windowPage(page);
    await second.waitFor();
    await chooseSecond('Musterstadt');
    await second.getByText('Es begann mit einem Brief aus dem Rathaus.').waitFor();
    await second.getByRole('heading', { name: /1\.1/ }).waitFor();
    // The screen beside it is still the one where one works.
    await page.getByRole('heading', { level: 1, name: 'Codesystem' }).waitFor();
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
    await page.keyboard.press('Alt+z');
    await second.waitFor({ state: 'detached' });
  });

  test('keeps the text in which one writes open, caret and all', async () => {
    await openProtocol();
    await protocolPage(page).write('1.2', 'Schwer war');
    await page.keyboard.press('Alt+z');
    await windowPage(page).second.waitFor();
    await page.keyboard.type(' der Anfang.');
    await protocolPage(page).answer('1.2').getByText('Schwer war der Anfang.').waitFor();
    await windowPage(page).second.getByRole('button', { name: 'Zweiten Text schließen' }).click();
    await shellPage(page).saved();
  });
});

describe('the way back', () => {
  test('leads to the text of last time after the project was locked', async () => {
    // What is looked up in between does not take its place.
    await shellPage(page).go('Suche');
    await shellPage(page).go('Protokolle');
    await shellPage(page).lock();
    await page.getByText(/^Zuletzt geöffnet am /).waitFor();
    await startPage(page).unlock('Erfundenes Fenster', passphrase);
    await page.getByTestId('shell').waitFor();
    await page.getByRole('button', { name: 'Weitermachen' }).click();
    await protocolPage(page).answer('1.2').getByText('Schwer war der Anfang.').waitFor();
  });

  test('leaves no word of the material behind on the machine', async () => {
    const kept = await page.evaluate('JSON.stringify(localStorage)');
    expect(kept).toContain('fallwerk.place.');
    for (const word of ['Musterstadt', 'Rathaus', 'Erfundenes', 'Anfang']) expect(kept).not.toContain(word);
  });
});

describe('eyes and machine', () => {
  test('more contrast and larger letters hold until they are changed', async () => {
    const window = windowPage(page);
    await shellPage(page).go('Übersicht');
    await window.looks(async (menu) => {
      await menu.getByRole('menuitemcheckbox', { name: 'Mehr Kontrast' }).click();
      await menu.getByRole('menuitem', { name: 'Größer' }).click();
      await menu.getByText(/Schriftgröße 110\s%/).waitFor();
    });
    const look =
      '[document.documentElement.dataset.contrast, getComputedStyle(document.documentElement).fontSize]';
    expect(await page.evaluate(look)).toEqual(['high', '17.6px']);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(app.browser.context, page), colorScheme).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.reload();
    await startPage(page).unlock('Erfundenes Fenster', passphrase);
    await page.getByTestId('shell').waitFor();
    expect(await page.evaluate(look)).toEqual(['high', '17.6px']);
    await window.looks(async (menu) => {
      await menu.getByRole('menuitemcheckbox', { name: 'Mehr Kontrast' }).click();
      await menu.getByRole('menuitem', { name: /Wie gewohnt/ }).click();
    });
    expect(await page.evaluate(look)).toEqual(['usual', '16px']);
  });

  test('at 200 % zoom of 1280 x 720 nothing is wider than the window, and every step can be reached', async () => {
    await page.setViewportSize({ width: 640, height: 360 });
    for (const step of [
      'Übersicht',
      'Standorte und Interviews',
      'Protokolle',
      'Codesystem',
      'Einstellungen',
    ] as const) {
      await shellPage(page).go(step);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth'), step).toBeLessThanOrEqual(640);
    }
    // The name of the icon under the pointer would be read as part of the page.
    await page.mouse.move(320, 200);
    await page.getByRole('tab').first().focus();
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  test('the sidebar shrinks to icons with names for ears, and comes back', async () => {
    await page.getByRole('button', { name: 'Leiste auf Symbole verkleinern' }).click();
    await shellPage(page).go('Suche');
    await page.getByRole('heading', { level: 1, name: 'Suche' }).waitFor();
    await page.getByRole('button', { name: 'Leiste mit Namen zeigen' }).click();
    await page.getByRole('navigation').getByText('Kodieren', { exact: true }).waitFor();
  });

  test('the project locks itself when nobody has touched anything, and says so before', async () => {
    await shellPage(page).go('Einstellungen');
    await page.getByRole('tab', { name: 'Dieses Gerät' }).click();
    await page.getByRole('combobox', { name: 'Von selbst sperren nach' }).click();
    await page.clock.install();
    await page
      .locator('[data-combobox-option]')
      .filter({ hasText: /^5\sMinuten$/ })
      .click();
    await windowPage(page).lockClock.waitFor();
    await page.clock.runFor('04:10');
    await page.getByText('Gleich wird das Projekt gesperrt').waitFor();
    // A key is enough to stay.
    await page.keyboard.press('Shift');
    await page.clock.runFor('00:06');
    await page.getByText('Gleich wird das Projekt gesperrt').waitFor({ state: 'detached' });
    await page.clock.runFor('05:10');
    await page.getByTestId('start-screen').waitFor();
    expect(app.complaints).toEqual([]);
  });
});
