import { describe, expect, test } from 'vitest';
import { checkQuantities } from '#shared/evidence/quantity/checkQuantities';
import { inTheSameForm, replaceQuantity } from '#shared/evidence/quantity/replaceQuantity';
import { shippedQuantities } from '../../../../schemas/houseStyle';

function rewritten(sentence: string, words: string): string {
  const [finding] = checkQuantities(sentence, { site: { count: 0, of: 16 } }, shippedQuantities('de'), 'de');
  if (finding === undefined) throw new Error(`nothing to replace in: ${sentence}`);
  const { start, end, words: put } = replaceQuantity(sentence, finding.quantity, words);
  return sentence.slice(0, start) + put + sentence.slice(end);
}

describe('other words of quantity', () => {
  test.each([
    ['In einer Vielzahl von Jobcentern gilt das.', 'mehreren', 'In mehreren Jobcentern gilt das.'],
    ['In vielen Jobcentern gilt das.', 'einer Vielzahl', 'In einer Vielzahl von Jobcentern gilt das.'],
    ['Viele Jobcenter tun das.', 'die Hälfte', 'Die Hälfte der Jobcenter tun das.'],
    ['Mehrere Jobcenter tun das.', 'einige wenige', 'Einige wenige Jobcenter tun das.'],
    ['Die Mehrheit der Jobcenter tut das.', 'die Hälfte', 'Die Hälfte der Jobcenter tut das.'],
    ['Die deutliche Mehrheit der Jobcenter tut das.', 'einige', 'Einige der Jobcenter tut das.'],
    ['Die Mehrheit der Jobcenter tut das.', 'knappe Mehrheit', 'Die knappe Mehrheit der Jobcenter tut das.'],
  ])('%s with "%s": %s', (sentence, words, expected) => {
    expect(rewritten(sentence, words)).toBe(expected);
  });

  test('come in the form of what stands there first', () => {
    expect(inTheSameForm(['mehrere', 'mehreren'], 'vielen')[0]).toBe('mehreren');
    expect(inTheSameForm(['die Hälfte', 'der Hälfte'], 'allen')[0]).toBe('der Hälfte');
    expect(inTheSameForm(['eine Vielzahl', 'einer Vielzahl'], 'Viele')[0]).toBe('eine Vielzahl');
  });
});

describe('what is not counted', () => {
  test('words about other things are left alone', () => {
    const check = (sentence: string) =>
      checkQuantities(
        sentence,
        { interview: { count: 1, of: 9 } },
        shippedQuantities('de'),
        'de',
        'interview',
      );
    expect(check('Viele Stellen sind nicht besetzt.')).toEqual([]);
    expect(check('Es gibt keine festen Zeiten.')).toEqual([]);
    expect(check('Viele berichten davon.')).toMatchObject([{ verdict: 'tooStrong' }]);
    expect(check('In vielen Interviews ist davon die Rede.')).toMatchObject([{ verdict: 'tooStrong' }]);
  });
});
