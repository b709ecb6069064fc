import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotation } from '#shared/report/quotation';
import { passageWords } from '#shared/report/verbatim';
import { block } from '../../fixtures/caseReport';

describe('quotation marks', () => {
  it.each([
    ['de', 'Das ist so.', '„Das ist so.“'],
    ['en', 'It is so.', '“It is so.”'],
    ['de', '  mit Rand \n', '„mit Rand“'],
    ['de', '„Das ist so.“', '„Das ist so.“'],
    ['en', '"It is so."', '“It is so.”'],
    ['de', 'Er sagte „nein“ dazu.', '„Er sagte ‚nein‘ dazu.“'],
    ['de', 'Er sagte "nein" dazu.', '„Er sagte ‚nein‘ dazu.“'],
    ['en', 'She said “no” to it.', '“She said ‘no’ to it.”'],
    ['de', '„Eins“ und „zwei“', '„‚Eins‘ und ‚zwei‘“'],
    ['de', 'Ein 24" Bildschirm', '„Ein 24" Bildschirm“'],
    ['de', 'Sie zitiert “quote” so.', '„Sie zitiert ‚quote‘ so.“'],
  ] as const)('%s: %s', (language, words, expected) => {
    expect(quotation(words, language)).toBe(expected);
  });

  it('changes nothing but quotation marks', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const bare = (text: string) => text.replace(/[„“”"«»‚‘’]/g, '').trim();
        expect(bare(quotation(words, 'de'))).toBe(bare(words));
      }),
    );
  });
});

describe('the words of a passage', () => {
  const text = 'Sie nennt die Vorgabe ein Korsett und lacht.';
  const start = text.indexOf('ein Korsett');
  const end = start + 'ein Korsett'.length;
  const marked = block('b', text, null, [{ kind: 'verbatim', start, end }]);

  it('puts marks around what the protocol marks as verbatim', () => {
    expect(passageWords([{ index: 0, block: marked, from: 0, to: text.length }], 'de')).toBe(
      'Sie nennt die Vorgabe „ein Korsett“ und lacht.',
    );
  });

  it('sets them at the cut where the passage cuts a verbatim range', () => {
    expect(passageWords([{ index: 0, block: marked, from: start + 4, to: end + 4 }], 'de')).toBe(
      '„Korsett“ und',
    );
  });

  it('adds none where the writer has typed them', () => {
    const typed = 'Sie nennt es „ein Korsett“ und lacht.';
    const at = typed.indexOf('ein Korsett');
    for (const mark of [
      { kind: 'verbatim', start: at, end: at + 11 },
      { kind: 'verbatim', start: at - 1, end: at + 12 },
    ] as const) {
      const piece = { index: 0, block: block('b', typed, null, [mark]), from: 0, to: typed.length };
      expect(passageWords([piece], 'de')).toBe(typed);
    }
  });
});
