import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkQuantities } from '#shared/evidence/quantity/checkQuantities';
import { findQuantities } from '#shared/evidence/quantity/findQuantities';
import { fittingWords, judgeQuantity } from '#shared/evidence/quantity/quantityTable';
import { shippedQuantities } from '../../../../schemas/houseStyle';

const table = shippedQuantities('de');

function verdicts(sentence: string, count: number, of: number) {
  return checkQuantities(sentence, { site: { count, of } }, table, 'de').map(({ verdict }) => verdict);
}

describe('the house table against counts of a real report', () => {
  test.each([
    ['In einer Vielzahl von Jobcentern gibt es Vorgaben.', 5, 16, ['tooStrong']],
    ['Die deutliche Mehrheit der Jobcenter wirbt selbst Stellen ein.', 10, 16, []],
    ['Die deutliche Mehrheit der Jobcenter wirbt selbst Stellen ein.', 12, 16, []],
    ['Die Mehrheit der Jobcenter sieht das so.', 11, 16, []],
    ['Ungefähr die Hälfte der Jobcenter verfährt so.', 7, 16, []],
    ['Ein gutes Drittel der Jobcenter verfährt so.', 6, 16, []],
    ['In den meisten Jobcentern gilt das.', 7, 13, []],
    ['In mehreren Jobcentern gilt das.', 4, 16, []],
    ['In einigen dieser Jobcenter gilt das.', 4, 7, []],
    ['In einigen Jobcentern gilt das.', 5, 16, []],
    ['In einigen Jobcentern gilt das.', 12, 16, ['tooWeak']],
    ['Fast alle Jobcenter verfahren so.', 15, 16, []],
    ['In fast allen Jobcentern gilt das.', 15, 16, []],
    ['In allen Jobcentern gilt das.', 15, 16, ['tooStrong']],
    ['In den meisten Jobcentern gilt das.', 8, 16, ['tooStrong']],
    ['In keinem Jobcenter gilt das.', 1, 16, ['tooWeak']],
  ])('%s with %i of %i: %j', (sentence, count, of, expected) => {
    expect(verdicts(sentence, count, of)).toEqual(expected);
  });

  test('names words that fit', () => {
    expect(fittingWords(table, { count: 5, of: 16 })).toContain('mehrere');
    expect(fittingWords(table, { count: 5, of: 16 })).not.toContain('eine Vielzahl');
  });
});

describe('numbers in a sentence', () => {
  test.each([
    ['In zwei Jobcentern wird das anders gesehen.', [['site', 2, null]]],
    ['Elf der 16 Jobcenter haben einen eigenen Service.', [['site', 11, 16]]],
    ['In zehn von insgesamt 24 Fällen war das so.', [['case', 10, 24]]],
    ['Das gilt für vier der fünf.', [['unknown', 4, 5]]],
    ['In einem Jobcenter fehlt das.', [['site', 1, null]]],
    ['Seit 2013 gilt ein Betreuungsschlüssel von 1:75.', []],
    ['Nach § 16 gilt eine Frist von 12,5 Tagen.', []],
    ['Eine Teamleitung sagt das.', []],
    ['In einundzwanzig untersuchten Jobcentern gilt das.', [['site', 21, null]]],
  ])('%s', (sentence, expected) => {
    const found = findQuantities(sentence, [], 'de').map((one) =>
      one.kind === 'number' ? [one.thing, one.count, one.of] : [],
    );
    expect(found).toEqual(expected);
  });

  test('are read in English', () => {
    const found = findQuantities('In twenty-one of the 24 cases, and at three sites.', [], 'en');
    expect(found).toMatchObject([
      { count: 21, of: 24, thing: 'case' },
      { count: 3, of: null, thing: 'site' },
    ]);
  });

  test('are compared with what was counted', () => {
    expect(verdicts('In zwei Jobcentern gilt das.', 2, 16)).toEqual([]);
    expect(verdicts('In zwei Jobcentern gilt das.', 3, 16)).toEqual(['differs']);
    expect(verdicts('Das gilt für drei der fünf Jobcenter.', 3, 16)).toEqual(['scopeDiffers']);
  });
});

describe('quantities', () => {
  test('stand where they are said to stand', () => {
    const word = fc.constantFrom(
      ...table.flatMap(({ words }) => words),
      'zwei',
      '16',
      'der',
      'Jobcentern',
      ',',
      'x',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const sentence = words.join(' ');
        for (const { start, end, text } of findQuantities(sentence, table, 'de')) {
          expect(sentence.slice(start, end)).toBe(text);
        }
      }),
    );
  });

  test('judge a larger count never as weaker evidence', () => {
    const rank = { tooStrong: 0, fits: 1, tooWeak: 2 };
    fc.assert(
      fc.property(fc.constantFrom(...table), fc.integer({ min: 1, max: 60 }), (rule, of) => {
        const ranks = Array.from({ length: of + 1 }, (_, count) => rank[judgeQuantity(rule, { count, of })]);
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
    );
  });
});
