import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app';
import { fieldworkPage } from './pages/fieldworkPage';
import { guidesPage } from './pages/guidesPage';
import { keysPage } from './pages/keysPage';
import { protocolPage } from './pages/protocolPage';
import { shellPage } from './pages/shellPage';
import { startPage } from './pages/startPage';

// The researcher on the train. Guide, site and words are invented.
const guide = `1. Anfang

1.1 Wie begann es? (GF/PL)

• Anlass
• Beteiligte

1.2 Was war schwer? (GF/PL)

2. Alltag

2.1 Wie läuft ein Tag ab? (GF/PL)

2.2 Was sollte anders werden? (GF/PL)
`;
const site = 'Musterstadt';

let app: RunningApp;
let page: Page;

beforeAll(async () => {
  app = await startApp({ viewport: { width: 1280, height: 720 } });
  page = await app.open();
  await startPage(page).shown();
  await startPage(page).createProject({ name: 'Zugfahrt', person: 'AB', passphrase: 'drei amseln am gleis' });
  await shellPage(page).go('Leitfäden');
  await guidesPage(page).choose({ name: 'l.txt', mimeType: 'text/plain', buffer: Buffer.from(guide) });
  await guidesPage(page).takeOver();
  await shellPage(page).go('Standorte und Interviews');
  await fieldworkPage(page).addSite(site, '');
  await fieldworkPage(page).addInterview(site, 'GF', '2026-03-24');
  await fieldworkPage(page).addInterview(site, 'PL', '2026-03-26');
});

afterAll(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
});

async function openProtocol(role: string): Promise<void> {
  await shellPage(page).go('Standorte und Interviews');
  await fieldworkPage(page).writeProtocol(site, role);
  await page.getByTestId('protocol-text').waitFor();
}

describe('writing along the guide', () => {
  beforeEach(() => openProtocol('Geschäftsführung|GF'));

  test('begins at once, in the first open question', async () => {
    await page.keyboard.type('Der Anstoß kam von oben.');
    const protocol = protocolPage(page);
    await expect.poll(() => protocol.textOf('1.1')).toBe('Der Anstoß kam von oben.');
    await expect.poll(() => protocol.progress()).toBe('1 von 4 erledigt');
  });

  test('says of a question that it was not asked, got no answer, is for later, or was read', async () => {
    const protocol = protocolPage(page);
    await protocol.jump('1.2');
    await page.keyboard.press('Control+Shift+N');
    await expect.poll(() => protocol.chipsOf('1.2')).toEqual(['nicht gefragt']);
    await page.keyboard.press('Control+Shift+K');
    await expect.poll(() => protocol.chipsOf('1.2')).toEqual(['gefragt, keine Angabe']);
    await page.keyboard.press('Control+L');
    await page.keyboard.press('Control+Shift+S');
    await expect.poll(() => protocol.chipsOf('1.2')).toEqual(['später ergänzen', 'Akte']);
    expect(await protocol.counts()).toBe('2 offen · 1 später ergänzen');
    await page.keyboard.press('Alt+n');
    await expect.poll(() => protocol.chipsOf('1.2')).toEqual(['nicht gefragt', 'Akte']);
  });

  test('shows supplementary questions as prompts that are no part of the text', async () => {
    const protocol = protocolPage(page);
    const prompts = protocol.answer('1.1').locator('details');
    await prompts.locator('summary').click();
    await expect.poll(() => prompts.locator('li').allInnerTexts()).toEqual(['Anlass', 'Beteiligte']);
    expect(await protocol.textOf('1.1')).toBe('Der Anstoß kam von oben.');
  });

  test('a prompt is ticked by mouse or by key, and the tick is undone like everything', async () => {
    const protocol = protocolPage(page);
    await protocol.prompts('1.1').locator('summary').click();
    await protocol.prompt('1.1', 'Anlass').check();
    await expect.poll(() => protocol.promptsSaid('1.1')).toBe('2 Ergänzungsfragen, 1 erledigt');
    // By key to the first that is not ticked; the list is drawn anew, and the keys stay where they were.
    await protocol.jump('1.1');
    await page.keyboard.press('Alt+p');
    await page.keyboard.press('Space');
    await expect.poll(() => protocol.promptsSaid('1.1')).toBe('2 Ergänzungsfragen, 2 erledigt');
    await page.keyboard.press('Space');
    await expect.poll(() => protocol.promptsSaid('1.1')).toBe('2 Ergänzungsfragen, 1 erledigt');
    await page.keyboard.press('Escape');
    await page.keyboard.type(' Ja.');
    await expect.poll(() => protocol.textOf('1.1')).toBe('Der Anstoß kam von oben. Ja.');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => protocol.promptsSaid('1.1')).toBe('2 Ergänzungsfragen, 2 erledigt');
    expect(await protocol.textOf('1.1')).toBe('Der Anstoß kam von oben.');
  });

  test('lists what is open, and only that when asked', async () => {
    const protocol = protocolPage(page);
    await page.getByRole('switch', { name: 'Nur offene' }).check({ force: true });
    // The two open ones; the caret stands in the first of them.
    await expect.poll(() => protocol.questions()).toBe(2);
  });
});

describe('the inbox', () => {
  test('takes what comes, and paragraphs go to their questions by number, key and drag', async () => {
    await openProtocol('Geschäftsführung|GF');
    const protocol = protocolPage(page);
    await protocol.inbox.focus();
    await page.keyboard.type('Morgens kommen zwanzig Leute.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Alles dauert.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Mehr Zeit wäre gut.');
    await expect.poll(() => protocol.inbox.count()).toBe('3');

    await protocol.inbox.block('Morgens').click();
    await protocol.sendTo('2.1');
    await expect.poll(() => protocol.textOf('2.1')).toBe('Morgens kommen zwanzig Leute.');
    expect(await protocol.inbox.texts()).toEqual(['Alles dauert.', 'Mehr Zeit wäre gut.']);

    // The way up leads to the question one is at.
    await protocol.jump('1.2');
    await protocol.inbox.block('Alles').click();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => protocol.textOf('1.2')).toBe('Alles dauert.');

    await protocol.inbox.block('Mehr Zeit').hover();
    await protocol.inbox.grip().dragTo(protocol.guideQuestion('2.2'));
    await expect.poll(() => protocol.textOf('2.2')).toBe('Mehr Zeit wäre gut.');
    await expect.poll(() => protocol.inbox.count()).toBe('0');
  });

  test('gets a paragraph back by undo', async () => {
    const protocol = protocolPage(page);
    await protocol.inbox.focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => protocol.inbox.texts()).toEqual(['Mehr Zeit wäre gut.']);
    expect(await protocol.textOf('2.2')).toBe('');
    await page.keyboard.press('Control+y');
    await expect.poll(() => protocol.textOf('2.2')).toBe('Mehr Zeit wäre gut.');
  });

  test('Alt with the arrows carries a paragraph through the questions, and the caret with it', async () => {
    const protocol = protocolPage(page);
    await protocol.answer('2.1').locator('.fw-block').first().click();
    await page.keyboard.press('End');
    await page.keyboard.press('Alt+ArrowDown');
    await expect
      .poll(() => protocol.textOf('2.2'))
      .toBe('Mehr Zeit wäre gut.\nMorgens kommen zwanzig Leute.');
    await page.keyboard.type(' Jeden Tag.');
    await expect
      .poll(() => protocol.textOf('2.2'))
      .toBe('Mehr Zeit wäre gut.\nMorgens kommen zwanzig Leute. Jeden Tag.');
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => protocol.inbox.texts()).toEqual(['Morgens kommen zwanzig Leute. Jeden Tag.']);
  });

  test('is named before a protocol is called finished', async () => {
    await page.getByRole('button', { name: 'Fertig', exact: true }).click();
    const question = page.getByRole('dialog', { name: 'Protokoll fertig?' });
    expect(await question.textContent()).toContain('Im Eingang liegt noch 1 Absatz.');
    await question.getByRole('button', { name: 'Abbrechen' }).click();
    await question.waitFor({ state: 'detached' });
  });

  test('several selected paragraphs are dragged together, in their order, and one undo takes them back', async () => {
    await openProtocol('Projektleitung|PL');
    const protocol = protocolPage(page);
    await protocol.inbox.focus();
    for (const words of ['Eins kam.', 'Zwei ging.', 'Drei blieb.']) {
      await page.keyboard.type(words);
      if (words !== 'Drei blieb.') await page.keyboard.press('Enter');
    }
    await expect.poll(() => protocol.inbox.count()).toBe('3');
    await page.keyboard.press('Shift+ArrowUp');
    await expect.poll(() => protocol.selected()).toContain('Drei');
    await protocol.inbox.block('Drei').hover();
    await protocol.inbox.grip().dragTo(protocol.guideQuestion('2.1'));
    await expect.poll(() => protocol.textOf('2.1')).toBe('Zwei ging.\nDrei blieb.');
    expect(await protocol.inbox.texts()).toEqual(['Eins kam.']);
    await page.keyboard.press('Control+z');
    await expect.poll(() => protocol.inbox.texts()).toEqual(['Eins kam.', 'Zwei ging.', 'Drei blieb.']);
    await protocol.inbox.clear();
    await expect.poll(() => protocol.inbox.count()).toBe('0');
  });
});

describe('beside the text', () => {
  test('a note is saved in the pause and is no part of the protocol', async () => {
    await openProtocol('Geschäftsführung|GF');
    const protocol = protocolPage(page);
    await protocol.jump('1.1');
    await page.keyboard.press('Control+Shift+O');
    await page.keyboard.type('Zahlen nachfragen!');
    await shellPage(page).saved();
    await openProtocol('Projektleitung|PL');
    await openProtocol('Geschäftsführung|GF');
    await protocol.jump('1.1');
    await expect.poll(() => protocol.note().inputValue()).toBe('Zahlen nachfragen!');
    expect(await protocol.textOf('1.1')).toBe('Der Anstoß kam von oben.');
  });

  test('the other interviews of the site stand at the same question, with their silence', async () => {
    await openProtocol('Projektleitung|PL');
    const protocol = protocolPage(page);
    await protocol.jump('1.1');
    await expect
      .poll(async () => (await protocol.others('Standort')).join('\n'))
      .toContain('Der Anstoß kam von oben.');
    await protocol.jump('1.2');
    await expect.poll(async () => (await protocol.others('Standort')).join('\n')).toContain('nicht gefragt');
    expect(await protocol.others('Frühere Welle')).toEqual([]);
  });
});

describe('keys', () => {
  test('are changed by the person, refused with a sentence, and kept', async () => {
    const keys = keysPage(page);
    await keys.open();
    expect(await keys.keyOf('Zu einer Frage springen')).toBe('Strg+J');
    await keys.startChanging();
    await keys.change('Später ergänzen', 'Control+j');
    expect(await keys.refusal().textContent()).toBe(
      'Strg+J ist schon vergeben: Zu einer Frage springen. Ändern Sie zuerst diese Taste.',
    );
    await keys.change('Später ergänzen', 'Control+t');
    expect(await keys.refusal().textContent()).toContain('behält der Browser');
    await keys.change('Später ergänzen', 'x');
    expect(await keys.refusal().textContent()).toContain('zum Schreiben gebraucht');
    await keys.change('Später ergänzen', 'Alt+x');
    expect(await keys.keyOf('Später ergänzen')).toBe('Alt+X');
    await keys.close();

    const protocol = protocolPage(page);
    await protocol.jump('2.1');
    await page.keyboard.press('Alt+x');
    await expect.poll(() => protocol.chipsOf('2.1')).toEqual(['später ergänzen']);
    // The old key is free.
    await page.keyboard.press('Control+l');
    expect(await protocol.chipsOf('2.1')).toEqual(['später ergänzen']);
    await keys.open();
    await keys.startChanging();
    await keys.reset('Später ergänzen');
    expect(await keys.keyOf('Später ergänzen')).toBe('Strg+L');
    await keys.close();
  });
});

describe('writing aids', () => {
  test('a short form is written out, and one undo brings it back', async () => {
    await shellPage(page).go('Einstellungen');
    await page.getByRole('tab', { name: 'Abkürzungen' }).click();
    await page.getByRole('textbox', { name: 'Abkürzung', exact: true }).fill('EGV');
    await page.getByRole('textbox', { name: 'Steht für', exact: true }).fill('Eingliederungsvereinbarung');
    await page.keyboard.press('Enter');
    await openProtocol('Projektleitung|PL');
    const protocol = protocolPage(page);
    await protocol.write('2.2', 'Die egv ');
    await expect.poll(() => protocol.textOf('2.2')).toBe('Die Eingliederungsvereinbarung ');
    await page.keyboard.press('Control+z');
    await expect.poll(() => protocol.textOf('2.2')).toBe('Die egv ');
    await page.keyboard.type('bleibt.');
    await expect.poll(() => protocol.textOf('2.2')).toBe('Die egv bleibt.');
  });

  test('unknown words are underlined, compounds are not; the menu corrects them or takes them in', async () => {
    const protocol = protocolPage(page);
    await protocol.write('1.1', 'Das Gespäch über die Kontaktdichtevorgaben ist im Brumselheft notiert. ');
    await expect.poll(() => protocol.underlined(), { timeout: 15_000 }).toEqual(['Gespäch', 'Brumselheft']);

    // The first behind the caret, which stands at the end: around to the start.
    await page.keyboard.press('F7');
    await expect.poll(() => protocol.selected()).toBe('Gespäch');
    await page.keyboard.press('Control+.');
    await protocol.suggestions().getByRole('menuitem', { name: 'Gespräch', exact: true }).click();
    await expect.poll(() => protocol.textOf('1.1')).toContain('Das Gespräch über');
    await expect.poll(() => protocol.underlined()).toEqual(['Brumselheft']);

    await page.keyboard.press('F7');
    await expect.poll(() => protocol.selected()).toBe('Brumselheft');
    await page.keyboard.press('Control+.');
    await protocol
      .suggestions()
      .getByRole('menuitem', { name: /in die Wörter des Projekts/ })
      .click();
    await expect.poll(() => protocol.underlined()).toEqual([]);
    await shellPage(page).saved();
  });

  test('both can be switched off', async () => {
    const protocol = protocolPage(page);
    await protocol.write('1.2', 'Ein Feler. ');
    await expect.poll(() => protocol.underlined()).toEqual(['Feler']);
    await page.getByRole('button', { name: 'Schreibhilfen' }).click();
    await page.getByRole('checkbox', { name: 'Rechtschreibung prüfen' }).uncheck();
    await page.getByRole('checkbox', { name: 'Abkürzungen ausschreiben' }).uncheck();
    await page.keyboard.press('Escape');
    await expect.poll(() => protocol.underlined()).toEqual([]);
    await protocol.write('1.2', 'Die egv ');
    await expect.poll(() => protocol.textOf('1.2')).toContain('Die egv ');
  });
});
