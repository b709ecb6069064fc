import { describe, expect, test } from 'vitest';
import { wordsToCheck } from '../../../shared/text/words';

describe('words to check', () => {
  test.each<[string, string, readonly string[]]>([
    ['plain words', 'Das geht gut.', ['Das', 'geht', 'gut']],
    ['hyphens and apostrophes inside', "Schule-Beruf geht's", ['Schule-Beruf', "geht's"]],
    ['halves of compounds are no words', 'Beratungs- und Leitungsfragen', ['und', 'Leitungsfragen']],
    ['abbreviations', 'EGV und gAG-S und eLb', ['und', 'und']],
    ['names that were replaced', 'Frau [Person 1] sagt', ['Frau', 'sagt']],
    [
      'addresses and numbers',
      'Mail an a.b@example.org oder www.example.org, 4PM, § 16e',
      ['Mail', 'an', 'oder'],
    ],
    ['gender forms', 'Kund*innen, Mitarbeiter:innen und Leute', ['und', 'Leute']],
    ['single letters', 'A und b', ['und']],
    ['accents', 'Das Resümee am Café', ['Das', 'Resümee', 'am', 'Café']],
  ])('%s', (_, text, words) => {
    expect(wordsToCheck(text).map((word) => word.text)).toEqual(words);
  });

  test('stand where they are said to stand', () => {
    const text = 'Im [Ort] wird – ganz ohne 3 Worte – gezählt.';
    for (const word of wordsToCheck(text)) {
      expect(text.slice(word.at, word.at + word.text.length)).toBe(word.text);
    }
  });
});
