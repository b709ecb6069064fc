import { describe, expect, it } from 'vitest';
import deMenu from '#shared/i18n/de/menu.json';
import de from '#shared/i18n/de/start.json';
import enMenu from '#shared/i18n/en/menu.json';
import en from '#shared/i18n/en/start.json';
import { startTexts } from '../../../build/startTexts';

describe('the sentences of the start', () => {
  it.each([
    [
      'de-DE',
      'Fallwerk läuft im Browser unter http://127.0.0.1:1/, weil Electron auf diesem Rechner nicht startet. Zum Beenden Strg+C.',
    ],
    [
      'de',
      'Fallwerk läuft im Browser unter http://127.0.0.1:1/, weil Electron auf diesem Rechner nicht startet. Zum Beenden Strg+C.',
    ],
    [
      'en-GB',
      'Fallwerk is running in the browser at http://127.0.0.1:1/ because Electron does not start on this computer. Press Ctrl+C to stop.',
    ],
    [
      'fr',
      'Fallwerk is running in the browser at http://127.0.0.1:1/ because Electron does not start on this computer. Press Ctrl+C to stop.',
    ],
  ])('in %s are one line', (locale, sentence) => {
    const text = startTexts(locale);
    expect(text('inBrowser', { url: 'http://127.0.0.1:1/', reason: text('reason.doesNotStart') })).toBe(
      sentence,
    );
  });

  it('have the same keys and placeholders in both languages', () => {
    const shape = (texts: object): unknown =>
      Object.fromEntries(
        Object.entries(texts).map(([key, text]) => [
          key,
          typeof text === 'string' ? (text.match(/\{\{\w+\}\}/g) ?? []).sort() : shape(text),
        ]),
      );
    expect(shape(de)).toEqual(shape(en));
    expect(shape(deMenu)).toEqual(shape(enMenu));
  });
});
