import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app';
import { axeFindings } from '../support/axeFindings';
import { caseReportPage } from './pages/caseReportPage';
import { fieldworkPage } from './pages/fieldworkPage';
import { guidesPage } from './pages/guidesPage';
import { privacyPage } from './pages/privacyPage';
import { protocolPage } from './pages/protocolPage';
import { searchPage } from './pages/searchPage';
import { shellPage } from './pages/shellPage';
import { sourcesPage } from './pages/sourcesPage';
import { startPage } from './pages/startPage';

// Everything written here is invented. The steps follow each other.

const told =
  'Frau Sorgenfrei leitet das Team. In Kolkfeld sei das üblich, meint Sorgenfrei. ' +
  'Ihre Tochter Lena rief unter 0421 555 01 77 an. Es ging um 1.237,45 €. Der Pohlmannsche Entwurf kam von Quax.';

/** Pictures for a person to look at, where LOOK names a folder; no test compares them. */
async function look(name: string): Promise<void> {
  const folder = process.env.LOOK;
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` });
}

let app: RunningApp;
let page: Page;

beforeAll(async () => {
  app = await startApp({ viewport: { width: 1280, height: 720 } });
  page = await app.open();
  await startPage(page).shown();
  await startPage(page).createProject({
    name: 'Durchsicht',
    person: 'AB',
    passphrase: 'sieben kraniche am see',
  });
  await shellPage(page).go('Leitfäden');
  await guidesPage(page).takeShipped('A.1.2');
  await shellPage(page).go('Standorte und Interviews');
  await fieldworkPage(page).addSite('Kolkfeld', '');
  await fieldworkPage(page).addInterview('Kolkfeld', 'GF', '2026-03-24');
  await fieldworkPage(page).addInterview('Kolkfeld', 'PL', '2026-03-25');
  await fieldworkPage(page).writeProtocol('Kolkfeld', 'Geschäftsführung');
  await protocolPage(page).write('1.1', told);
  await shellPage(page).go('Standorte und Interviews');
  await fieldworkPage(page).writeProtocol('Kolkfeld', 'Projektleitung');
  await protocolPage(page).write('1.1', 'Auch hier wird Frau Sorgenfrei genannt.');
  await shellPage(page).saved();
});

afterAll(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
});

describe('looking through a protocol', () => {
  const privacy = () => privacyPage(page);

  test('finds names, places, numbers and sums, each thing once, with a replacement', async () => {
    await privacy().go();
    await privacy().open('Kolkfeld · Geschäftsführung');
    await expect
      .poll(() => privacy().findings())
      .toEqual([
        'SorgenfreiPerson → [Person 1]',
        'KolkfeldOrt → [S01]',
        'LenaPerson → [Person 2]',
        '0421 555 01 77Telefon → [Telefonnummer]',
        '1.237,45 €Betrag → rund 1.200 €',
      ]);
    expect(await privacy().progress()).toBe('5 offen, 0 entschieden');
  });

  test.each([
    ['light', 'Deutsch'],
    ['dark', 'Deutsch'],
    ['dark', 'English'],
    ['light', 'English'],
  ] as const)('is fit to be used in %s and %s at 1280 x 720', async (scheme, language) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.getByText(language, { exact: true }).click();
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await look(`review-${scheme}-${language}`);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.getByText('Deutsch', { exact: true }).click();
  });

  test('replaces all places of a thing with one key, as general as chosen with a digit', async () => {
    expect(await privacy().current()).toBe('Sorgenfrei');
    await page.keyboard.press('3');
    expect(await privacy().replacement()).toBe('[Name]');
    await page.keyboard.press('2');
    await page.keyboard.press('a');
    await expect.poll(() => privacy().text()).toContain('Frau [Person 1] leitet das Team.');
    expect(await privacy().text()).toContain('meint [Person 1].');
    await expect.poll(() => privacy().current()).toBe('Kolkfeld');
    expect(await privacy().progress()).toBe('4 offen, 1 entschieden');
    await expect.poll(() => privacy().painted()).toBe(5);
  });

  test('takes words of its own from the field', async () => {
    await page.keyboard.press('e');
    await page.keyboard.type('[Kleinstadt]');
    await page.keyboard.press('Enter');
    await expect.poll(() => privacy().text()).toContain('In [Kleinstadt] sei das üblich');
  });

  test('leaves a finding in this text, and never asks about another again', async () => {
    await expect.poll(() => privacy().current()).toBe('Lena');
    await page.keyboard.press('i');
    await expect.poll(() => privacy().current()).toBe('0421 555 01 77');
    await page.keyboard.press('n');
    await expect.poll(() => privacy().current()).toBe('1.237,45 €');
    await page.keyboard.press('b');
    await page.keyboard.press('a');
    await expect.poll(() => privacy().text()).toContain('unter [Telefonnummer] an');
    await page.keyboard.press('x');
    await expect.poll(() => privacy().findings()).toEqual([]);
    expect(await privacy().text()).toContain('1.237,45 €');
    await page.getByRole('button', { name: 'Wieder fragen' }).click();
    await expect.poll(() => privacy().findings()).toEqual(['LenaPerson → [Person 2]']);
    await page.keyboard.press('i');
    await expect.poll(() => privacy().findings()).toEqual([]);
  });

  test('takes what nobody found from marked words', async () => {
    await privacy().markWords('Quax');
    await page.keyboard.press('m');
    await expect.poll(() => privacy().current()).toBe('Quax');
    await page.keyboard.press('a');
    await expect.poll(() => privacy().text()).toMatch(/kam von \[Person \d\]\./);
  });

  test('is undone step by step', async () => {
    await page.keyboard.press('Control+z');
    await expect.poll(() => privacy().text()).toContain('kam von Quax.');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => privacy().text()).not.toContain('Quax');
  });

  test('knows in the next text what was decided', async () => {
    await page.getByRole('button', { name: 'Zurück' }).click();
    await privacy().open('Kolkfeld · Projektleitung');
    await expect.poll(() => privacy().findings()).toEqual(['SorgenfreiPerson → [Person 1]']);
  });
});

describe('the list of names', () => {
  test('shows what stands for whom, and where a name still stands', async () => {
    const privacy = privacyPage(page);
    await page.getByRole('button', { name: 'Zurück' }).click();
    await privacy.names();
    expect(await privacy.nameRow('Sorgenfrei').textContent()).toContain('1 Stelle in Protokollen');
    await privacy.nameRow('Sorgenfrei').getByRole('button', { name: 'Überall ersetzen' }).click();
    await expect.poll(() => privacy.nameRow('Sorgenfrei').textContent()).toContain('nirgends');
  });

  test('is fit to be used, empty of errors, in dark as well', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      expect(await axeFindings(app.browser.context, page)).toEqual([]);
      await look(`names-${scheme}`);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('changes a replacement in all texts', async () => {
    const privacy = privacyPage(page);
    await privacy.nameRow('Sorgenfrei').getByRole('button', { name: 'Sorgenfrei ändern' }).click();
    const dialog = page.getByRole('dialog', { name: 'Sorgenfrei ändern' });
    await dialog.getByLabel('Ersetzungen, eine je Zeile').fill('Teamleiterin A\n[Name]');
    await dialog.getByRole('radio', { name: 'Teamleiterin A' }).check();
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Texte', { exact: true }).last().click();
    await privacy.open('Kolkfeld · Geschäftsführung');
    expect(await privacy.text()).toContain('Frau Teamleiterin A leitet das Team.');
  });
});

describe('approval', () => {
  test('follows from the same screen, and locks the text', async () => {
    await page.getByText('Freigabe', { exact: true }).click();
    for (const step of ['Protokoll abschließen', 'Als anonymisiert bestätigen', 'Protokoll freigeben']) {
      await page.getByRole('button', { name: step }).click();
      await page.getByRole('dialog').getByRole('button', { name: step }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await page.locator('[data-state="approved"]').first().waitFor();
    await shellPage(page).saved();
  });
});

describe('a transcript', () => {
  test('is looked through in the same screen, with its speakers at the margin', async () => {
    const privacy = privacyPage(page);
    await shellPage(page).go('Quellen');
    const sources = sourcesPage(page);
    await sources.startImport();
    const talk = [
      'I: Wie war der Anfang?',
      'B1: Frau Sorgenfrei hat mir geholfen.',
      'I: Und dann?',
      'B1: Danach kam Herr Quendelmann.',
      'I: Danke.',
      'B1: Gern.',
    ].join('\n');
    await sources.choose([
      { name: 'Quendelmann.txt', mimeType: 'text/plain', buffer: Buffer.from(talk) },
      {
        name: 'papier.md',
        mimeType: 'text/markdown',
        buffer: Buffer.from('# Konzept\n\nStand: März 2013\n\nMehr Zeit für Gespräche.'),
      },
    ]);
    await sources.takeOver();
    await page.getByRole('button', { name: 'Zu den Quellen' }).last().click();
    await sources.open('Quendelmann o. J.');
    await page.getByRole('button', { name: 'Anonymisieren' }).last().click();
    // Her replacement was decided in a protocol.
    await expect
      .poll(() => privacy.findings())
      .toEqual(['SorgenfreiPerson → Teamleiterin A', 'QuendelmannPerson → [Person 1]']);
    await look('transcript');
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
    await page.keyboard.press('a');
    await expect.poll(() => privacy.current()).toBe('Quendelmann');
    await page.keyboard.press('a');
    await expect.poll(() => privacy.text()).toContain('Danach kam Herr [Person 1].');
    expect(await privacy.text()).toContain('Teamleiterin A hat mir geholfen.');
  });

  test('is no more called by the name that was replaced, and comes back whole with one undo', async () => {
    const heading = page.getByRole('heading', { name: 'Anonymisieren' }).locator('xpath=..');
    await heading.getByText('[Person 1] o. J.').waitFor();
    await page.keyboard.press('Control+z');
    await heading.getByText('Quendelmann o. J.').waitFor();
    await page.keyboard.press('Control+Shift+z');
    await heading.getByText('[Person 1] o. J.').waitFor();
  });

  test('is confirmed, approved and locked; opening it again needs a reason', async () => {
    await page.getByText('Freigabe', { exact: true }).click();
    const panel = page.getByRole('region', { name: 'Stand der Quelle' });
    await panel.getByRole('button', { name: 'Als anonymisiert bestätigen' }).click();
    await panel.getByRole('button', { name: 'Quelle freigeben' }).click();
    const back = panel.getByRole('button', { name: 'Zurück vor den Schritt „freigegeben“' });
    await back.waitFor();
    await look('transcript-approved');
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
    await back.click();
    const dialog = page.getByRole('dialog', { name: 'Quelle wieder öffnen' });
    await dialog.getByRole('button', { name: 'Quelle wieder öffnen' }).click();
    await dialog.getByText('Bitte eine Begründung eintragen.').waitFor();
    await dialog.getByLabel('Begründung').fill('ein Ort steht noch');
    await dialog.getByRole('button', { name: 'Quelle wieder öffnen' }).click();
    await dialog.waitFor({ state: 'detached' });
    await panel.getByRole('button', { name: 'Quelle freigeben' }).click();
    await back.waitFor();
    await page.getByRole('button', { name: 'Zurück', exact: true }).click();
    const row = page.getByRole('listitem').filter({ hasText: '[Person 1] o. J.' });
    expect(await row.locator('[data-state]').getAttribute('data-state')).toBe('approved');
    await look('list');
  });
});

describe('the last scan', () => {
  test('asks before a report with a name goes out, and writes nothing when told to stop', async () => {
    const privacy = privacyPage(page);
    await shellPage(page).go('Fallberichte');
    await caseReportPage(page).createReport('Kolkfeld');
    await caseReportPage(page).writeInSection('1', 'Frau Sorgenfrei aus Kolkfeld hat das Vorhaben geprägt.');
    await shellPage(page).saved();
    await page.getByRole('button', { name: 'Exportieren' }).click();
    const dialog = page.getByRole('dialog', { name: 'Fallbericht exportieren' });
    await dialog.getByRole('button', { name: 'Als Markdown speichern' }).click();
    expect(await privacy.leaving()).toEqual(['Frau Sorgenfrei aus Kolkfeld hat das Vorhaben…']);
    await look('leaving');
    expect(await axeFindings(app.browser.context, page)).toEqual([]);
    await privacy.answerLeaving('Nicht speichern');
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Als Markdown speichern' }).click();
    await privacy.answerLeaving('Trotzdem speichern');
    expect((await download).suggestedFilename()).toMatch(/\.md$/);
  });

  test('lets found passages go where a person has let the name stand in the text', async () => {
    await shellPage(page).go('Suche');
    await searchPage(page).type('Tochter');
    await expect.poll(() => searchPage(page).found()).toBe('1 Absatz · in 1 Text');
    expect((await searchPage(page).exportAs(/CSV/)).toString('utf8')).toContain('Lena');
  });

  test('asks before other passages go, and a word that is no name is not asked about again', async () => {
    const privacy = privacyPage(page);
    await shellPage(page).go('Standorte und Interviews');
    await fieldworkPage(page).writeProtocol('Kolkfeld', 'Projektleitung');
    await protocolPage(page).write('1.2', 'Herr Unverzagt kam dazu.');
    await shellPage(page).saved();
    await shellPage(page).go('Suche');
    await searchPage(page).type('Unverzagt');
    await expect.poll(() => searchPage(page).found()).toBe('1 Absatz · in 1 Text');
    const csv = await searchPage(page).exportAs(/CSV/, async () => {
      expect(await privacy.leaving()).toEqual(['Herr Unverzagt kam dazu.']);
      await look('leaving-search');
      const dialog = page.getByRole('dialog', { name: /^Vor dem Speichern/ });
      await dialog.getByRole('button', { name: 'Nach „Unverzagt“ nie fragen' }).click();
      await dialog.getByRole('button', { name: 'Speichern', exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
    });
    expect(csv.toString('utf8')).toContain('Herr Unverzagt kam dazu.');
    expect((await searchPage(page).exportAs(/CSV/)).toString('utf8')).toContain('Unverzagt');
    await shellPage(page).undo();
    // The undo is done when it can be taken back itself.
    await expect.poll(() => page.getByRole('button', { name: /^Wiederholen/ }).isEnabled()).toBe(true);
    await searchPage(page).exportAs(/XLSX/, () => privacy.answerLeaving('Trotzdem speichern'));
  });
});
