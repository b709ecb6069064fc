import { describe, expect, test } from 'vitest';
import { isKnownWord } from '../../../renderer/workers/spell/knownWord';

const dictionary = new Set([
  'Hilfe',
  'Plan',
  'Hilfeplan',
  'Gespräch',
  'Wohnung',
  'Los',
  'Nähe',
  'Kontakt',
  'Dichte',
  'Vorgabe',
  'Team',
  'Vermittlung',
  'relevant',
  'Kunde',
  'Kunden',
  'bzw.',
  'Schule',
  'Beruf',
  'Am',
  'Tee',
]); // prettier-ignore
const isKnown = (word: string) => dictionary.has(word);

describe('a German word is known', () => {
  test.each([
    ['when the dictionary has it', 'Gespräch'],
    ['as two nouns', 'Hilfeplangespräch'],
    ['as two nouns with a link', 'Vermittlungsgespräch'],
    ['as a noun and an adjective', 'vermittlungsrelevant'],
    ['as the parts at a hyphen', 'Schule-Beruf'],
    ['with an abbreviation in front', 'EJO-Kunden'],
    ['as an abbreviation without its full stop', 'bzw'],
    ['with a soft hyphen', 'Ge\u00adspräch'],
  ])('%s', (_, word) => {
    expect(isKnownWord(word, 'de', isKnown)).toBe(true);
  });

  test.each([
    ['with a slip in one part', 'Hilfeplangespäch'],
    ['with a part that is too short to tell', 'Amgespräch'],
    ['with a slip in front of a hyphen', 'Schuhle-Beruf'],
    ['written small', 'hilfeplangespräch'],
  ])('not %s', (_, word) => {
    expect(isKnownWord(word, 'de', isKnown)).toBe(false);
  });

  test('English writes its compounds apart', () => {
    expect(isKnownWord('Hilfeplangespräch', 'en', isKnown)).toBe(false);
  });
});
