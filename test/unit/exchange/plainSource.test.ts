import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainSource, readPlainSource } from '#shared/exchange/source/plainSource';
import type { SourceResult, SourceText } from '#shared/exchange/source/sourceText';

function ok(result: SourceResult): SourceText {
  if (!result.ok) throw new Error(`${result.fault} ${result.place}`);
  return result.value;
}

const texts = (result: SourceResult) => ok(result).paragraphs.map(({ text }) => text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
}

describe('bytes', () => {
  const text = 'Für 20 € „viel“ – sagt sie.\r\nJa.\rNein.';
  const lines = ['Für 20 € „viel“ – sagt sie.', 'Ja.', 'Nein.'];
  const old = Uint8Array.from(text, (sign) => {
    const code = { '€': 0x80, '„': 0x84, '“': 0x93, '–': 0x96 }[sign];
    return code ?? sign.charCodeAt(0);
  });
  test.each<[string, Uint8Array]>([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['UTF-16, little end first', utf16(`\uFEFF${text}`, true)],
    ['UTF-16, big end first', utf16(`\uFEFF${text}`, false)],
    ['windows-1252', old],
  ])('%s', (_, bytes) => {
    expect(texts(readPlainSource(bytes))).toEqual(lines);
  });

  test('an old encoding is noticed, because some signs may be guessed', () => {
    expect(ok(readPlainSource(old)).notices).toEqual([{ code: 'oldEncoding', count: 1 }]);
  });

  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(0), 'empty'],
    ['blanks only', new TextEncoder().encode(' \n\t\n'), 'empty'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2), 'binary'],
    ['bytes of a program', Uint8Array.of(0x4d, 0x5a, 0, 0, 3), 'binary'],
  ])('%s is refused', (_, bytes, fault) => {
    expect(readPlainSource(bytes)).toEqual({ ok: false, fault, place: '' });
  });
});

describe('lines and paragraphs', () => {
  test('every line of a text without line breaks by width is a paragraph', () => {
    const text =
      'Kurz.\nDas ist ein langer Absatz, den ein Editor nicht umbricht, weil er es nie tut, auch hier nicht, wo er länger wird.\nKurz.';
    expect(texts(plainSource(text))).toHaveLength(3);
  });

  const wrapped = [
    '1.1 Warum macht Ihr Haus mit?',
    'Die Befragte sagt, man habe lange darüber gesprochen und sich dann',
    'entschieden, weil die Mittel bereitstanden und die Geschäfts-',
    'führung es wollte.',
    'Standort: S01',
    '• Erster Punkt, der so lang ist, dass er in die nächste Zeile ge-',
    'hört und dort endet.',
    '',
    'Ein neuer Absatz nach einer leeren Zeile, der wieder so lang wird,',
    'dass er bricht, und dann noch einmal bricht, weil er so lang ist und',
    'nicht aufhört.',
    'Nach dem Ende folgt eine Zeile, die auch ohne Leerzeile neu beginnt,',
    'weil die davor nicht voll war.',
  ].join('\n');

  test('printed lines are joined, hyphens at line ends go, what opens anew opens anew', () => {
    const read = ok(plainSource(wrapped));
    expect(read.paragraphs.map(({ text, style }) => `${style.kind}: ${text}`)).toEqual([
      'body: 1.1 Warum macht Ihr Haus mit?',
      'body: Die Befragte sagt, man habe lange darüber gesprochen und sich dann entschieden, weil die Mittel bereitstanden und die Geschäftsführung es wollte.',
      'body: Standort: S01',
      'item: Erster Punkt, der so lang ist, dass er in die nächste Zeile gehört und dort endet.',
      'body: Ein neuer Absatz nach einer leeren Zeile, der wieder so lang wird, dass er bricht, und dann noch einmal bricht, weil er so lang ist und nicht aufhört.',
      'body: Nach dem Ende folgt eine Zeile, die auch ohne Leerzeile neu beginnt, weil die davor nicht voll war.',
    ]);
    expect(read.notices).toEqual([{ code: 'joinedHyphens', count: 2 }]);
  });

  test('form feeds are pages', () => {
    const { paragraphs } = ok(plainSource('Eins\fZwei\nauch zwei\f\fVier'));
    expect(paragraphs.map(({ text, page }) => [text, page])).toEqual([
      ['Eins', 1],
      ['Zwei', 2],
      ['auch zwei', 2],
      ['Vier', 4],
    ]);
  });

  test('no letter of any text is lost', () => {
    const letters = (text: string) =>
      text
        .match(/[\p{L}\p{N}]/gu)
        ?.sort()
        .join('') ?? '';
    const word = fc.stringMatching(/^[\p{L}\d.,:;()-]{1,14}$/u);
    const line = fc.array(word, { maxLength: 16 }).map((words) => words.join(' '));
    const lines = fc.array(line, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\f'), (all, end) => {
        const read = plainSource(all.join(end));
        if (!read.ok) expect([read.fault, letters(all.join(''))]).toEqual(['empty', '']);
        else expect(letters(texts(read).join(' '))).toBe(letters(all.join(' ')));
      }),
    );
  });
});
