import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app';
import { agreementPage } from './pages/agreementPage';
import { codebookPage } from './pages/codebookPage';
import { codingPage } from './pages/codingPage';
import { fieldworkPage } from './pages/fieldworkPage';
import { guidesPage } from './pages/guidesPage';
import { protocolPage } from './pages/protocolPage';
import { settingsPage } from './pages/settingsPage';
import { shellPage } from './pages/shellPage';
import { startPage } from './pages/startPage';

/** Invented for this test. */
const guide = `H.2 Hafenleitfaden

Vorbemerkung
Der Leitfaden richtet sich an die Hafenleitung (HL) und die Werkstatt (WS).

1. Ankommen
1.1 Wie kam der Betrieb in den Hafen? (HL/WS)
1.2 Was war zuerst schwierig? (HL)
`;

const first = 'Der Umzug war lange geplant. Danach ging es schnell.';
const second = 'Am Anfang fehlten die Plätze.';

let app: RunningApp;

beforeAll(async () => {
  app = await startApp({ viewport: { width: 1280, height: 720 } });
});

afterAll(() => app.close());

describe('two coders', () => {
  it('see how far they agree, settle what differs, and step back', async () => {
    const page = await app.open();
    const shell = shellPage(page);
    await startPage(page).shown();
    await startPage(page).createProject({
      name: 'Hafenstudie',
      person: 'MM',
      passphrase: 'drei kleine Boote im Hafen',
    });
    await shell.go('Leitfäden');
    const guides = guidesPage(page);
    await guides.choose({ name: 'hafen.txt', mimeType: 'text/plain', buffer: Buffer.from(guide, 'utf8') });
    await page.getByRole('tree').waitFor();
    await guides.takeOver();
    await shell.go('Standorte und Interviews');
    const fieldwork = fieldworkPage(page);
    await fieldwork.addSite('Nordhafen', 'Küste');
    await fieldwork.addInterview('Nordhafen', 'HL', '2026-03-24');
    await fieldwork.writeProtocol('Nordhafen', 'Hafenleitung');
    const protocol = protocolPage(page);
    await protocol.write('1.1', first);
    await protocol.write('1.2', second);
    await shell.saved();
    await shell.go('Codesystem');
    const codebook = codebookPage(page);
    await codebook.addCode({ name: 'Umzug', definition: 'Der Weg hierher.', rule: '' });
    await codebook.addCode({ name: 'Raum', definition: 'Plätze und Flächen.', rule: '' });
    await shell.go('Einstellungen');
    await settingsPage(page).tab('Team');
    await settingsPage(page).addPerson('AB');
    await shell.saved();

    const coding = codingPage(page);
    async function code(asWhom: string | null, passages: readonly (readonly [string, string, string])[]) {
      if (asWhom !== null) await settingsPage(page).workAs(asWhom);
      await shell.go('Texte kodieren');
      await page
        .getByRole('button', { name: /^Kodieren: / })
        .first()
        .click();
      await coding.text.waitFor();
      for (const [words, unit, name] of passages) {
        await coding.caretAt(words);
        await page.keyboard.press(unit);
        await coding.code(name).click();
      }
      await shell.saved();
    }
    // The same on the second answer; on the first a narrower passage, and another code only one saw.
    await code(null, [
      ['Der Umzug', 's', 'Umzug'],
      ['Am Anfang', 'p', 'Raum'],
    ]);
    await code('AB', [
      ['Der Umzug', 'p', 'Umzug'],
      ['Am Anfang', 'p', 'Raum'],
    ]);

    await shell.go('Übereinstimmung');
    const agreement = agreementPage(page);
    await expect
      .poll(async () => (await agreement.figures()).join('\n'))
      .toMatch(/Raum \| 29 von 82 \| 100\s%/);
    await agreement.perUnit('Satz');
    await expect
      .poll(async () => (await agreement.figures()).join('\n'))
      .toMatch(/Umzug \| 2 von 3 \| 66,7\s%/);

    await agreement.tab('Unterschiede');
    expect(await agreement.counts()).toBe('1 offen · 0 geklärt · 1 gleich und noch nicht übernommen');
    await agreement.takeAlike();
    await expect
      .poll(() => agreement.counts())
      .toBe('1 offen · 1 geklärt · 0 gleich und noch nicht übernommen');
    await agreement.press('andere Grenze', 'a');
    await expect
      .poll(() => agreement.counts())
      .toBe('0 offen · 2 geklärt · 0 gleich und noch nicht übernommen');
    await agreement.showSettled();
    await expect.poll(() => agreement.difference('andere Grenze').textContent()).toMatch(/wie AB – AB, /);
    // One step back opens it again; nobody's own codings were touched.
    await shell.undo();
    await expect.poll(() => agreement.counts()).toContain('1 offen · 1 geklärt');

    await shell.go('Auswertung');
    await page.getByRole('img', { name: /^Häufigkeit der Codes/ }).waitFor();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bild als SVG' }).click();
    const path = await (await saving).path();
    expect(await readFile(path, 'utf8')).toContain('Umzug');
    const png = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bild als PNG' }).click();
    expect((await readFile(await (await png).path())).subarray(1, 4).toString('latin1')).toBe('PNG');
    const xlsx = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tabelle als XLSX' }).click();
    expect((await readFile(await (await xlsx).path())).subarray(0, 2).toString('latin1')).toBe('PK');
    expect(app.complaints).toEqual([]);
  });
});
