import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app';
import { fieldworkPage } from './pages/fieldworkPage';
import { guidesPage } from './pages/guidesPage';
import { shellPage } from './pages/shellPage';
import { startPage } from './pages/startPage';

/** Invented for this test; nobody was ever asked these questions. */
const harbour = `H.1 Hafenleitfaden

Vorbemerkung
Der Leitfaden richtet sich an die Hafenleitung (HL) und die Werkstatt (WS).

1. Ankommen
1.1 Wie kam der Betrieb in den Hafen? (HL/WS)
• Wer hatte die Idee?
• Welche Plätze wurden geprüft?
1.2 Was war zuerst schwierig? (HL)
2. Alltag
2.1 Wer teilt die Arbeit ein? Und wer vertritt wen? (WS)
2.1 Was ändert sich im Winter? (HL/WS)
`;

let app: RunningApp;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.close());

async function openProject(name: string) {
  const page = await app.open();
  await startPage(page).shown();
  await startPage(page).createProject({ name, person: 'MM', passphrase: 'drei kleine Boote im Hafen' });
  const shell = shellPage(page);
  await shell.go('Leitfäden');
  return { page, shell, guides: guidesPage(page) };
}

function file(name: string, text: string) {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text, 'utf8') };
}

describe('looking an import over', () => {
  it('corrects with keys, undoes, and shows file and schema in step', async () => {
    const { page, shell, guides } = await openProject('Durchsicht');
    await guides.choose(file('hafen.txt', harbour));
    await page.getByRole('tree').waitFor();
    expect(await guides.rows()).toEqual([
      '1 1 Ankommen',
      '2 1.1 Wie kam der Betrieb in den Hafen?',
      '3 • Wer hatte die Idee?',
      '3 • Welche Plätze wurden geprüft?',
      '2 1.2 Was war zuerst schwierig?',
      '1 2 Alltag',
      '2 2.1 Wer teilt die Arbeit ein? Und wer vertritt wen?',
      '2 2.1 Was ändert sich im Winter?',
    ]);
    expect((await guides.unsure()).join()).toContain('Die Nummer 2.1 steht zweimal');

    await guides.pick('Welche Plätze');
    expect((await guides.markedLines()).join()).toContain('Welche Plätze wurden geprüft?');
    await guides.pickLine('Was war zuerst schwierig');
    expect(await guides.current()).toContain('Was war zuerst schwierig?');

    // One level in and out; the cursor stays on the question.
    await guides.keys('Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Alt+ArrowRight');
    expect((await guides.rows())[3]).toBe('4 – Welche Plätze wurden geprüft?');
    expect(await guides.current()).toContain('Welche Plätze');
    await guides.keys('Alt+ArrowLeft');
    expect((await guides.rows())[3]).toBe('3 • Welche Plätze wurden geprüft?');

    // Renumber settles the warning.
    await guides.pick('Was ändert sich im Winter');
    await guides.keys('F2');
    await page.keyboard.type('2.2');
    await guides.keys('Enter');
    expect((await guides.rows())[7]).toBe('2 2.2 Was ändert sich im Winter?');
    await expect.poll(async () => (await guides.unsure()).join()).not.toContain('steht zweimal');

    // Split at the caret, then join again from the start of the second part.
    await guides.pick('Wer teilt die Arbeit ein');
    await guides.keys('Enter');
    const caret = 'Wer teilt die Arbeit ein?'.length;
    for (let i = 0; i < caret; i++) await page.keyboard.press('ArrowRight');
    await guides.keys('Control+Enter', 'Escape');
    expect((await guides.rows()).slice(6, 8)).toEqual([
      '2 2.1 Wer teilt die Arbeit ein?',
      '2  Und wer vertritt wen?',
    ]);
    await guides.keys('Enter', 'Backspace');
    expect((await guides.rows())[6]).toBe('2 2.1 Wer teilt die Arbeit ein? Und wer vertritt wen?');

    // The review has an undo of its own: join, split, renumber go back one by one.
    await guides.keys('Control+z');
    expect((await guides.rows())[7]).toBe('2  Und wer vertritt wen?');
    await guides.keys('Control+z', 'Control+z');
    expect((await guides.rows())[7]).toBe('2 2.1 Was ändert sich im Winter?');
    await guides.keys('Control+y');
    expect((await guides.rows())[7]).toBe('2 2.2 Was ändert sich im Winter?');

    // What is taken out waits among the leftovers and can be placed again.
    await guides.pick('Wer hatte die Idee');
    await guides.keys('Delete');
    await expect.poll(async () => (await guides.unsure()).join()).toContain('Wer hatte die Idee?');
    await guides.pick('Was war zuerst schwierig');
    await page.getByRole('button', { name: 'Einordnen' }).click();
    await page.getByRole('menuitem', { name: /^Als Ergänzungsfrage unter/ }).click();
    expect((await guides.rows())[4]).toBe('3 • Wer hatte die Idee?');

    await guides.takeOver();
    expect((await guides.rows())[4]).toBe('3 • Wer hatte die Idee?');
    await shell.saved();
    expect(app.complaints).toEqual([]);
    await page.close();
  });
});

describe('a guide of the project', () => {
  it('switches role dots, moves by drag, and undoes with everything else', async () => {
    const { page, shell, guides } = await openProject('Bearbeiten');
    await guides.choose(file('hafen.txt', harbour));
    await guides.takeOver();
    expect(await guides.dots('Wie kam der Betrieb')).toEqual(['own', 'own']);
    expect(await guides.dots('Wer hatte die Idee')).toEqual(['inherited', 'inherited']);

    // R goes into the dots, Space switches, Escape goes back.
    await guides.pick('Wer hatte die Idee');
    await guides.keys('r', 'ArrowRight', 'Space', 'Escape');
    expect(await guides.dots('Wer hatte die Idee')).toEqual(['own', 'off']);
    await guides.keys('Control+z');
    await expect.poll(() => guides.dots('Wer hatte die Idee')).toEqual(['inherited', 'inherited']);

    expect(await guides.leadsFor('HL')).toBe('3 Leitfragen');
    await page.locator('label').filter({ hasText: 'Alle Rollen' }).click();

    // A third role becomes a column; where nobody is named, it is asked, too.
    await page.getByRole('button', { name: 'Rollen des Leitfadens' }).click();
    await page.getByRole('button', { name: 'Rolle hinzufügen' }).click();
    await page.getByLabel('Kürzel der Rolle 3').fill('KR');
    await page.getByRole('dialog').getByRole('button', { name: 'Speichern' }).click();
    expect(await guides.dots('Ankommen')).toEqual(['inherited', 'inherited', 'inherited']);
    expect(await guides.dots('Wie kam der Betrieb')).toEqual(['own', 'own', 'off']);
    await shell.undo();
    await expect.poll(() => guides.dots('Ankommen')).toHaveLength(2);

    await guides.drag('Welche Plätze', 'Was war zuerst schwierig');
    expect((await guides.rows()).slice(3, 5)).toEqual([
      '2 1.2 Was war zuerst schwierig?',
      '3 • Welche Plätze wurden geprüft?',
    ]);
    // Who is asked stays who was asked, though the new place is for one role only.
    expect(await guides.dots('Welche Plätze')).toEqual(['own', 'own']);

    await guides.pick('Was war zuerst schwierig');
    await guides.keys('Insert');
    await page.keyboard.type('Was half dabei?');
    await guides.keys('Enter', 'F2');
    await page.keyboard.type('1.3');
    await guides.keys('Enter');
    expect(await guides.rows()).toContain('2 1.3 Was half dabei?');
    await page.getByLabel('Thema (Deutsch)').fill('Hilfe am Anfang');
    await page.keyboard.press('Enter');
    await shell.saved();
    await shell.undo();
    await shell.undo();
    await expect.poll(() => guides.rows()).toContain('2  Was half dabei?');
    expect(app.complaints).toEqual([]);
    await page.close();
  });
});

describe('versions', () => {
  it('an interviewed guide stays; its new version is edited, compared and listed with it', async () => {
    const { page, shell, guides } = await openProject('Versionen');
    await guides.choose(file('hafen.txt', harbour));
    await guides.takeOver();
    await shell.go('Standorte und Interviews');
    const sites = fieldworkPage(page);
    await sites.addSite('Nordhafen', 'Küste');
    await sites.addInterview('Nordhafen', 'HL', '2026-03-24');
    await shell.go('Leitfäden');
    await page.getByRole('button', { name: 'Öffnen' }).click();

    // Locked: keys say why nothing happens.
    await guides.pick('Was war zuerst schwierig');
    await guides.keys('Delete');
    expect(await page.getByText('Mit diesem Leitfaden wurde schon interviewt.').count()).toBe(1);
    expect(await guides.rows()).toContain('2 1.2 Was war zuerst schwierig?');

    await guides.newVersion();
    await page.getByRole('heading', { name: 'H.1 Hafenleitfaden · Version 2' }).waitFor();
    await guides.pick('Was war zuerst schwierig');
    await guides.keys('Enter', 'Control+a');
    await page.keyboard.type('Was war am Anfang schwierig?');
    await guides.keys('Enter');
    await guides.pick('Was ändert sich im Winter');
    await guides.keys('Delete');
    await guides.tab('Vergleich');
    expect(await guides.differenceCounts()).toBe('0 hinzugekommen · 1 entfallen · 1 geändert · 6 gleich');
    expect(await guides.differences()).toEqual([
      '1.2 Was war zuerst schwierig? (HL) | 1.2 Was war am Anfang schwierig? (HL) Anders: Wortlaut',
      '2.1 Was ändert sich im Winter? (HL/WS) | entfallen',
    ]);

    await guides.back();
    const older = page.getByRole('list', { name: 'Frühere Versionen' });
    expect(await older.textContent()).toBe('Version 11 Interview');
    await older.getByRole('button', { name: 'Version 1' }).click();
    expect(await guides.rows()).toContain('2 1.2 Was war zuerst schwierig?');

    // A corrected file becomes a version of its own, after a look at what changes.
    await guides.reread(file('hafen-neu.txt', harbour.replace('2.1 Was ändert', '2.2 Was ändert')));
    expect(await guides.differenceCounts()).toBe('0 hinzugekommen · 0 entfallen · 1 geändert · 7 gleich');
    await page.getByRole('button', { name: 'Als neue Version übernehmen' }).click();
    await page.getByRole('heading', { name: 'H.1 Hafenleitfaden · Version 3' }).waitFor();
    expect(await guides.rows()).toContain('2 2.2 Was ändert sich im Winter?');
    await shell.saved();
    await shell.undo();
    await shell.saved();
    expect(app.complaints).toEqual([]);
    await page.close();
  });

  it('takes a guide that ships, and a corrected file in place before the first interview', async () => {
    const { page, shell, guides } = await openProject('Mitgeliefert');
    await page.getByRole('button', { name: 'Mitgelieferte Leitfäden' }).click();
    await page.getByRole('button', { name: /^A\.1\.1 .* übernehmen$/ }).click();
    await page.getByText('Übernommen', { exact: true }).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Schließen' }).last().click();
    expect(await guides.counts()).toContain('25 Leitfragen');

    await guides.choose(file('hafen.txt', harbour));
    await guides.takeOver();
    await guides.reread(file('hafen-neu.txt', harbour.replace('Alltag', 'Der Alltag')));
    expect(await guides.differences()).toEqual(['2 Alltag | 2 Der Alltag Anders: Wortlaut']);
    await page.getByRole('button', { name: 'Änderungen übernehmen' }).click();
    expect(await guides.rows()).toContain('1 2 Der Alltag');
    await shell.saved();

    const download = page.waitForEvent('download');
    await guides.menu('Als JSON speichern');
    expect((await download).suggestedFilename()).toBe('H.1 Hafenleitfaden.json');
    expect(app.complaints).toEqual([]);
    await page.close();
  });
});
