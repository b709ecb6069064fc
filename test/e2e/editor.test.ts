import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type EditorScreen, editorScreen } from '../support/editorPage/editorScreen';
import { freeText, interview, pageAnchor } from '../support/editorPage/interview';
import { type ServedPage, serveEditorPage } from '../support/editorPage/servePage';

let served: ServedPage;
let screen: EditorScreen;

beforeAll(async () => {
  served = await serveEditorPage();
  const page = await served.open({ permissions: ['clipboard-read', 'clipboard-write'] });
  screen = editorScreen(page);
});

afterAll(() => served.close());

afterEach(async () => {
  // Whatever a test does: the reported edits led exactly to the text on the screen, and the paint fits.
  expect(await screen.mismatches()).toEqual([]);
  const lines = await screen.lines();
  const shown = (await screen.screen()).filter((text) => text !== '');
  expect(shown).toEqual(lines.map((line) => line.slice(line.indexOf(':') + 1)).filter((text) => text !== ''));
  await expectPaintToFit();
});

/** Every placed anchor is painted on exactly its words, and nothing else is. */
async function expectPaintToFit(): Promise<void> {
  const slices = Object.values(await screen.slices()).filter((words) => !words?.startsWith('['));
  const pieces = slices.flatMap((words) => words?.split('\n') ?? []).filter((words) => words !== '');
  const painted = (await screen.painted()).map((entry) => entry.slice(entry.indexOf(':') + 1));
  expect([...painted].sort()).toEqual([...pieces].sort());
}

describe('typing', () => {
  it('inside a coding grows it, at its edges stays outside', async () => {
    await screen.open(interview());
    await screen.caretAt('a', 5);
    await screen.type('sehr ');
    await screen.press('ArrowRight');
    await screen.type('UU');
    await screen.press('ArrowRight', 'ArrowRight', 'ArrowRight');
    await screen.type('re');
    expect((await screen.lines())[0]).toBe('a@q1:Eine sehr gUUutere Antwort');
    expect((await screen.slices()).gute).toBe('gUUute');
    expect((await screen.slices()).both).toBe('Antwort\nweiter');
  });

  it('is exact among equal letters', async () => {
    await screen.open(freeText(['aaaa'], [pageAnchor('mid', 0, 'a', 1, 'a', 3)]));
    await screen.caretAt('a', 1);
    await screen.type('a');
    await screen.press('ArrowRight', 'ArrowRight');
    await screen.type('aa');
    expect(await screen.lines()).toEqual(['a:aaaaaaa']);
    expect(await page<[number, number]>('mid')).toEqual([2, 4]);
  });

  it('is handed out after a pause, and while one goes on typing at the latest after a second', async () => {
    await screen.open(freeText(['']));
    await screen.caretAt('a', 0);
    const start = Date.now();
    while (Date.now() - start < 1600) await screen.page.keyboard.type('x');
    expect((await screen.events()).length).toBeGreaterThan(0);
    await screen.settle();
    expect(new Set(await screen.events())).not.toContain(expect.stringContaining('structure'));
  });

  it('at two places within one pause leaves what lies between alone', async () => {
    await screen.open(freeText(['eins zwei drei'], [pageAnchor('mid', 0, 'a', 5, 'a', 9)]));
    await screen.caretAt('a', 0);
    await screen.page.keyboard.type('X');
    await screen.page.keyboard.press('End');
    await screen.page.keyboard.type('Y');
    await screen.settle();
    expect(await screen.lines()).toEqual(['a:Xeins zwei dreiY']);
    expect((await screen.slices()).mid).toBe('zwei');
  });

  it('into an empty answer makes a block of that answer', async () => {
    await screen.open(interview());
    await screen.page.click('[data-question="q2"] .fw-block');
    await screen.type('Nichts.');
    expect((await screen.lines())[2]).toMatch(/^new\d+@q2:Nichts\.$/);
  });

  it('umlauts, emoji and accents come and go as whole characters', async () => {
    await screen.open(freeText(['x']));
    await screen.caretAt('a', 1);
    await screen.page.keyboard.insertText('ä👩‍🔧e\u0301');
    await screen.settle();
    expect(await screen.lines()).toEqual(['a:xä👩‍🔧e\u0301']);
    await screen.press('Backspace', 'Backspace');
    expect(await screen.lines()).toEqual(['a:xä']);
  });

  it('over a selection that runs through several blocks', async () => {
    await screen.open(interview());
    await screen.caretAt('a', 5);
    await screen.extend('ArrowDown', 1);
    await screen.type('neu');
    expect(await screen.lines()).toEqual(['a@q1:Eine neur so im Text', 'c@q3:Dritte Antwort hier']);
    expect((await screen.slices()).gute).toBe('[gute]');
    expect((await screen.slices()).both).toBe('r');
  });
});

describe('structure', () => {
  it('Enter splits and Backspace joins, with the codings', async () => {
    await screen.open(interview());
    await screen.caretAt('a', 7);
    await screen.press('Enter');
    expect((await screen.slices()).gute).toBe('gu\nte');
    expect((await screen.lines()).slice(0, 2)).toEqual([
      'a@q1:Eine gu',
      expect.stringMatching(/@q1:te Antwort$/),
    ]);
    await screen.press('Backspace');
    expect((await screen.lines())[0]).toBe('a@q1:Eine gute Antwort');
    expect((await screen.slices()).gute).toBe('gute');
    await screen.press('End', 'Delete');
    expect((await screen.lines())[0]).toBe('a@q1:Eine gute Antwortweiter so im Text');
    expect((await screen.slices()).both).toBe('Antwortweiter');
  });

  it('does not join across the border of an answer', async () => {
    await screen.open(interview());
    await screen.caretAt('c', 0);
    await screen.press('Backspace');
    await screen.caretAt('b', 0);
    await screen.press('End', 'Delete');
    expect(await screen.lines()).toEqual([
      'a@q1:Eine gute Antwort',
      'b@q1:weiter so im Text',
      'c@q3:Dritte Antwort hier',
    ]);
  });

  it('Ctrl+Backspace takes a word', async () => {
    await screen.open(interview());
    await screen.caretAt('b', 9);
    await screen.press('Control+Backspace');
    expect((await screen.lines())[1]).toBe('b@q1:weiter  im Text');
  });

  it('a cut across answers leaves each its rest', async () => {
    await screen.open(interview());
    await screen.caretAt('b', 7);
    await screen.extend('ArrowDown', 2);
    await screen.extend('Home', 1);
    await screen.extend('ArrowRight', 7);
    await screen.press('Control+x');
    expect(await screen.lines()).toEqual(['a@q1:Eine gute Antwort', 'b@q1:weiter ', 'c@q3:Antwort hier']);
    expect((await screen.slices()).dritte).toBe('[Dritte]');
    expect(await screen.clipboard()).toBe('so im Text\n\nDritte ');
  });

  it('Ctrl+A and Delete leave every answer, empty', async () => {
    await screen.open(interview());
    await screen.caretAt('b', 3);
    await screen.press('Control+a', 'Delete');
    expect(await screen.lines()).toEqual(['a@q1:', 'c@q3:']);
    expect(await screen.page.locator('.fw-answer').count()).toBe(3);
    expect(await screen.page.locator('.fw-block').count()).toBe(3);
    expect(Object.values(await screen.slices())).toEqual(['[gute]', '[Antwort\nweiter]', '[Dritte]']);
    await screen.type('Neu');
    expect((await screen.lines())[0]).toBe('a@q1:Neu');
  });

  it('the arrow keys go through the answers, over the headings', async () => {
    await screen.open(interview());
    await screen.caretAt('b', 0);
    await screen.press('End', 'ArrowRight');
    await screen.type('x');
    await screen.press('ArrowRight');
    await screen.type('y');
    await screen.press('ArrowUp', 'ArrowUp', 'Home');
    await screen.type('z');
    expect(await screen.lines()).toEqual([
      'a@q1:Eine gute Antwort',
      'b@q1:zweiter so im Text',
      expect.stringMatching(/@q2:x$/),
      'c@q3:yDritte Antwort hier',
    ]);
  });

  it('Ctrl+B stresses words and Ctrl+I marks them as verbatim', async () => {
    await screen.open(interview());
    await screen.caretAt('a', 5);
    await screen.extend('ArrowRight', 4);
    await screen.press('Control+b');
    await screen.press('Control+i');
    const marks = await screen.page.evaluate(() => window.editorPage.blocks()[0]?.marks);
    expect(marks).toEqual([
      { kind: 'emphasis', start: 5, end: 9 },
      { kind: 'verbatim', start: 5, end: 9 },
    ]);
    await screen.press('Control+z');
    await screen.press('Control+z');
    expect(await screen.page.evaluate(() => window.editorPage.blocks()[0]?.marks)).toEqual([]);
  });
});

describe('the clipboard', () => {
  it('pastes lines as blocks and leaves everything but the words behind', async () => {
    await screen.open(interview());
    await screen.copyText('eins\u0000\r\nzwei\tdrei\nvier\n', '<b>anders</b>');
    await screen.caretAt('a', 9);
    await screen.press('Control+v');
    expect((await screen.lines()).slice(0, 3)).toEqual([
      'a@q1:Eine guteeins',
      expect.stringMatching(/@q1:zwei\tdrei$/),
      expect.stringMatching(/@q1:vier Antwort$/),
    ]);
    expect((await screen.slices()).gute).toBe('gute');
    expect((await screen.events()).at(-1)).toContain('change:paste:');
  });

  it('takes the text of HTML where no plain text comes along', async () => {
    await screen.open(freeText(['']));
    await screen.copyText('', '<p>eins <b>zwei</b></p><script>alert(1)</script><ul><li>drei</li></ul>');
    await screen.caretAt('a', 0);
    await screen.press('Control+v');
    expect((await screen.lines()).map((line) => line.replace(/^.*?:/, ''))).toEqual(['eins zwei', 'drei']);
  });

  it('runs nothing that comes with hostile HTML', async () => {
    await screen.open(freeText(['']));
    await screen.caretAt('a', 0);
    await screen.page.evaluate(() => {
      const data = new DataTransfer();
      data.setData(
        'text/html',
        '<img src="x:y" onerror="hit()"><svg onload="hit()"></svg><style>*{}</style>Wort',
      );
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.querySelector('.fw-text')?.dispatchEvent(event);
    });
    await screen.settle();
    expect(await screen.lines()).toEqual(['a:Wort']);
    expect(await screen.page.locator('.fw-text :is(img, svg, style)').count()).toBe(0);
    // The page's policy speaks up although the document of a parser runs nothing anyway.
    served.expectErrors(/Content Security Policy/);
  });

  it('copies the words without the questions', async () => {
    await screen.open(interview());
    await screen.caretAt('a', 0);
    await screen.press('Control+a', 'Control+c');
    expect(await screen.clipboard()).toBe('Eine gute Antwort\nweiter so im Text\n\nDritte Antwort hier');
    await screen.press('ArrowRight');
  });

  it('refuses more than five megabytes and says so', async () => {
    await screen.open(freeText(['']));
    await screen.page.evaluate(() => navigator.clipboard.writeText('x'.repeat(5 * 1024 * 1024 + 1)));
    await screen.caretAt('a', 0);
    await screen.press('Control+v');
    expect(await screen.events()).toEqual(['pasteTooLarge']);
    expect(await screen.lines()).toEqual(['a:']);
  });
});

describe('find and replace', () => {
  it('is one change and keeps the codings on what stands for the words', async () => {
    await screen.open(interview());
    const count = await screen.page.evaluate(() =>
      window.editorPage.editor().replaceAll('Antwort', '<Wort>'),
    );
    expect(count).toBe(2);
    expect(await screen.lines()).toEqual([
      'a@q1:Eine gute <Wort>',
      'b@q1:weiter so im Text',
      'c@q3:Dritte <Wort> hier',
    ]);
    expect((await screen.slices()).both).toBe('<Wort>\nweiter');
    expect(await screen.events()).toEqual(['change:replace:replace+replace']);
  });
});

describe('undo and redo', () => {
  it('go through the journal, text and codings together, caret at the change', async () => {
    await screen.open(interview());
    const [lines, slices] = [await screen.lines(), await screen.slices()];
    await screen.caretAt('a', 9);
    await screen.type('r');
    await screen.press('Enter');
    await screen.caretAt('c', 6);
    await screen.press('Backspace');
    await screen.press('Control+a', 'Delete');
    const emptied = await screen.lines();
    for (let step = 0; step < 4; step++) await screen.press('Control+z');
    expect(await screen.lines()).toEqual(lines);
    expect(await screen.slices()).toEqual(slices);
    for (let step = 0; step < 4; step++) await screen.press(step % 2 === 0 ? 'Control+y' : 'Control+Shift+z');
    expect(await screen.lines()).toEqual(emptied);
    await screen.press('Control+z');
    await screen.press('Control+z');
    await screen.type('!');
    expect((await screen.lines()).at(-1)).toBe('c@q3:Dritte! Antwort hier');
  });

  it('undo in the middle of typing first hands out what was typed', async () => {
    await screen.open(interview());
    await screen.caretAt('a', 0);
    await screen.page.keyboard.type('schnell');
    await screen.press('Control+z');
    expect((await screen.lines())[0]).toBe('a@q1:Eine gute Antwort');
    await screen.press('Control+y');
    expect((await screen.lines())[0]).toBe('a@q1:schnellEine gute Antwort');
  });

  it('redraws only the blocks that differ', async () => {
    await screen.open(interview());
    await screen.page.evaluate(() => {
      for (const part of document.querySelectorAll<HTMLElement>('.fw-block')) part.dataset.kept = 'yes';
    });
    await screen.caretAt('a', 3);
    await screen.press('Enter', 'Control+z');
    expect(await screen.page.locator('[data-kept]').count()).toBe(4);
  });
});

describe('composing characters', () => {
  it('writes what was composed, once, and reports nothing before', async () => {
    await screen.open(interview());
    const client = await screen.page.context().newCDPSession(screen.page);
    await screen.caretAt('a', 9);
    await client.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    await client.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
    await screen.page.waitForTimeout(1300);
    expect(await screen.events()).toEqual([]);
    await client.send('Input.insertText', { text: '日本' });
    await screen.settle();
    expect((await screen.lines())[0]).toBe('a@q1:Eine gute日本 Antwort');
    expect((await screen.slices()).gute).toBe('gute');
  });

  it('over a selection across answers', async () => {
    await screen.open(interview());
    const client = await screen.page.context().newCDPSession(screen.page);
    await screen.caretAt('b', 7);
    await screen.extend('ArrowDown', 2);
    await screen.extend('Home', 1);
    await screen.extend('ArrowRight', 7);
    await client.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    await client.send('Input.insertText', { text: '日' });
    await screen.settle();
    expect(await screen.lines()).toEqual(['a@q1:Eine gute Antwort', 'b@q1:weiter 日', 'c@q3:Antwort hier']);
  });

  it('in an empty answer', async () => {
    await screen.open(interview());
    const client = await screen.page.context().newCDPSession(screen.page);
    await screen.page.click('[data-question="q2"] .fw-block');
    await client.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    await client.send('Input.insertText', { text: '日本' });
    await screen.settle();
    expect((await screen.lines())[2]).toMatch(/@q2:日本$/);
  });
});

describe('code mode', () => {
  it('selects with the keyboard and changes nothing', async () => {
    await screen.open(interview({ mode: 'code' }));
    const before = await screen.lines();
    await screen.copyText('eingefügt');
    await screen.caretAt('a', 5);
    await screen.extend('ArrowRight', 4);
    expect(await screen.selection()).toMatchObject({
      start: { block: 'a', offset: 5 },
      end: { block: 'a', offset: 9 },
    });
    for (const key of [
      'Backspace',
      'Delete',
      'Enter',
      'x',
      'Control+v',
      'Control+x',
      'Control+b',
      'Control+Backspace',
    ]) {
      await screen.page.keyboard.press(key);
    }
    await screen.settle();
    const client = await screen.page.context().newCDPSession(screen.page);
    await client.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    await client.send('Input.insertText', { text: '日本' });
    await screen.settle();
    expect(await screen.lines()).toEqual(before);
    expect(await screen.screen()).toEqual([
      'Eine gute Antwort',
      'weiter so im Text',
      '',
      'Dritte Antwort hier',
    ]);
    expect(await screen.events()).toEqual(['key:Backspace', 'key:Delete', 'key:Enter', 'key:x']);
  });

  it('grows the selection to the sentence and on to the next', async () => {
    await screen.open({ ...freeText(['Ein Satz. Noch einer z. B. hier. Ende.', 'Weiter.']), mode: 'code' });
    await screen.caretAt('a', 12);
    const offsets = () =>
      screen.page.evaluate(() => {
        const range = window.editorPage.editor().getSelection();
        return range && `${range.start.block}${range.start.offset}-${range.end.block}${range.end.offset}`;
      });
    await screen.page.evaluate(() => window.editorPage.editor().selectUnit('sentence'));
    expect(await offsets()).toBe('a10-a32');
    await screen.page.evaluate(() => window.editorPage.editor().extendSelection('sentence'));
    expect(await offsets()).toBe('a10-a38');
    await screen.page.evaluate(() => window.editorPage.editor().extendSelection('paragraph'));
    expect(await offsets()).toBe('a10-b7');
  });
});

describe('stripes', () => {
  it('are one stop of the Tab key, go with the arrows, name and open their coding', async () => {
    await screen.open(interview());
    expect(await screen.stripes()).toEqual(['Kodierung both', 'Kodierung gute', 'Kodierung dritte']);
    await screen.caretAt('c', 0);
    await screen.settle();
    await screen.press('Tab');
    await screen.press('ArrowDown', 'ArrowDown', 'Enter');
    expect((await screen.events()).at(-1)).toBe('stripe:dritte');
    expect(await screen.page.locator('.fw-stripe-tip').textContent()).toBe('Kodierung dritte');
    await screen.page.click('[data-anchor="gute"]');
    expect((await screen.events()).at(-1)).toBe('stripe:gute');
    await screen.page.locator('#elsewhere').focus();
    await screen.page.mouse.move(0, 0);
    await screen.settle();
  });

  it('stand beside their words and follow them', async () => {
    await screen.open(interview());
    const top = (selector: string) =>
      screen.page.$eval(selector, (found) => Math.round(found.getBoundingClientRect().top));
    expect(Math.abs((await top('[data-anchor="dritte"]')) - (await top('[data-block="c"]')))).toBeLessThan(8);
    await screen.caretAt('b', 0);
    await screen.press('End', 'Enter', 'Enter');
    expect(Math.abs((await top('[data-anchor="dritte"]')) - (await top('[data-block="c"]')))).toBeLessThan(8);
  });
});

async function page<T>(anchor: string): Promise<T> {
  const range = await screen.page.evaluate((id) => window.editorPage.anchors()[id], anchor);
  return [range?.start.offset, range?.end.offset] as T;
}
