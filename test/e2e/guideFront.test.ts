import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app';
import { guideFrontPage } from './pages/guideFrontPage';
import { guidesPage } from './pages/guidesPage';
import { shellPage } from './pages/shellPage';
import { startPage } from './pages/startPage';

/** Invented for this test; nobody was ever asked these questions. */
const mill = `M.1 Mühlenleitfaden

Vorbemerkung
Die Kürzel (MU und LA) zeigen, wen eine Frage betrifft.
Das Gespräch dauert 40 Minuten und wird nur mit Ihrem Einverständnis aufgezeichnet.

1. Ankommen
1.1 Wie kam die Mühle ins Dorf? (MU/LA)
1.2 Wer durfte mahlen lassen? (MU)
`;
const smithy = `S.1 Schmiedenleitfaden

1. Ankommen
1.2 Wer durfte mahlen lassen?
2. Später
2.7 Was sollte die Schmiede dem Ort bringen?
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
  return { page, shell, guides: guidesPage(page), front: guideFrontPage(page) };
}

function file(name: string, text: string) {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text, 'utf8') };
}

describe('what a guide says before its questions', () => {
  it('is corrected beside the file and in the project, each correction undone by itself', async () => {
    const { page, shell, guides, front } = await openProject('Vorbemerkung');
    await guides.choose(file('muehle.txt', mill));
    await guides.tab('Vorbemerkung und Regeln');
    const read = await front.paragraphs();
    expect(read.at(-1)).toContain('Das Gespräch dauert 40 Minuten');
    expect(await front.rule('Einwilligung')).toBe('mündlich');

    // With the keys alone: a new line parts, Backspace at the start joins, Alt and an arrow move.
    await front.write(read.length, 'Erster Satz.\nZweiter Satz.');
    await expect
      .poll(() => front.paragraphs())
      .toEqual([...read.slice(0, -1), 'Erster Satz.', 'Zweiter Satz.']);
    await front.keysIn(read.length + 1, 'Control+Home', 'Backspace');
    await expect.poll(() => front.paragraphs()).toEqual([...read.slice(0, -1), 'Erster Satz. Zweiter Satz.']);
    await front.keysIn(read.length, 'Alt+ArrowUp');
    const moved = [...read.slice(0, -2), 'Erster Satz. Zweiter Satz.', ...read.slice(-2, -1)];
    await expect.poll(() => front.paragraphs()).toEqual(moved);

    await front.setRule('Einwilligung', 'schriftlich');
    await front.addTopic('Geldsorgen');
    await guides.takeOver();
    await guides.tab('Vorbemerkung und Regeln');
    expect(await front.paragraphs()).toEqual(moved);
    expect(await front.rule('Einwilligung')).toBe('schriftlich');
    expect(await front.topics()).toEqual(['Geldsorgen']);

    await front.setRule('Aufnahme löschen', 'nach dem Protokoll');
    await front.addSubgroup();
    await front.addFootnote('Nur wer will.', '1.2 Wer durfte mahlen lassen?');
    await front.addTable('Mühlen', 'Am Bach');
    await shell.saved();
    await shell.undo();
    await expect.poll(() => front.cell(1, 1)).toBe('');
    expect(await front.rule('Aufnahme löschen')).toBe('nach dem Protokoll');

    // Who goes with a role is said before it goes.
    await front.removeRole('LA');
    expect(await page.getByRole('dialog').getByRole('status').textContent()).toBe(
      'LA wird an 1 Stelle herausgenommen.',
    );
    await page.getByRole('dialog').getByRole('button', { name: 'Speichern' }).click();
    await expect.poll(() => guides.counts()).toContain('Rollen: MU');
    await shell.saved();
    expect(app.complaints).toEqual([]);
    await page.close();
  });
});

describe('two guides side by side', () => {
  it('takes questions for the same by drag or by two buttons, and lets go again', async () => {
    const { page, shell, guides } = await openProject('Zuordnen');
    await guides.choose(file('muehle.txt', mill));
    await guides.takeOver();
    await guides.back();
    await guides.choose(file('schmiede.txt', smithy));
    await guides.takeOver();
    await guides.tab('Vergleich');
    const alone = (rows: readonly string[]) =>
      rows.filter((row) => /Mühle|Schmiede/.test(row) && row.includes('fehlt hier'));
    expect(alone(await guides.differences())).toHaveLength(2);

    const cells = page.getByTestId('guide-compare').locator('td');
    const mine = cells.filter({ hasText: 'Wie kam die Mühle' });
    const theirs = cells.filter({ hasText: 'Was sollte die Schmiede' });
    await mine.dragTo(theirs);
    await expect.poll(async () => alone(await guides.differences())).toHaveLength(0);
    expect((await guides.differences()).join()).toContain(
      'Fragenfamilie: M.1 1.1 Wie kam die Mühle ins Dorf?',
    );
    await theirs.getByRole('button', { name: 'Aus der Fragenfamilie nehmen' }).press('Enter');
    await expect.poll(async () => alone(await guides.differences())).toHaveLength(2);

    await mine.getByRole('button', { name: 'Diese Frage einer anderen zuordnen' }).press('Enter');
    await theirs.getByRole('button', { name: 'Ist dieselbe Frage' }).press('Enter');
    await expect.poll(async () => alone(await guides.differences())).toHaveLength(0);
    await shell.saved();
    expect(app.complaints).toEqual([]);
    await page.close();
  });
});
