import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterMask, mayBeWithin, withinTypos } from '#shared/search/editDistance';
import { foldPiece, foldWord } from '#shared/search/fold';
import { genderForms } from '#shared/search/genderForms';
import { stemWord } from '#shared/search/stem';
import { findWords, joinRun, loose, newWordPlaces } from '#shared/search/words';
import { distance } from './reference';

describe('spellings of one word meet', () => {
  test.each([
    ['Größe', 'groesse', 'GRÖSSE', 'Gro\u0308ße', 'grosse'],
    ['Jäger', 'Jaeger', 'JÄGER', 'jager'],
    ['Straße', 'Strasse', 'STRAẞE'],
    ['Sozialforschung', 'So\u00ADzial\u00ADfor\u00ADschung', 'So¬zial¬forschung', 'Sozial\u200Bforschung'],
    ['Schnittstellen', 'SchniƩstellen'],
    ['finden', 'ﬁnden'],
    ['Café', 'cafe', 'Cafe\u0301'],
    ['Łódź', 'Lodz'],
    ['Bäuerin', 'Baeuerin', 'bauerin'],
  ])('%s', (first, ...others) => {
    for (const other of others) expect(foldWord(other), other).toBe(foldWord(first));
  });

  test.each([
    ['neue', 'neue'],
    ['Quelle', 'quelle'],
    ['Steuer', 'steuer'],
    ['Mauer', 'mauer'],
    ['Fuehrung', 'fuhrung'],
    ['שלום', 'שלום'],
  ])('"%s" is read as "%s": a u behind a vowel or q opens no umlaut', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  test('what somebody types letter by letter stays a beginning of the word', () => {
    const letters = fc.array(fc.constantFrom(...'aeouäöüßstnqri'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(letters, fc.nat(12), (word, cut) => {
        const typed = word.slice(0, cut).join('');
        expect(foldWord(word.join('')).startsWith(foldWord(typed))).toBe(true);
      }),
    );
  });

  test('a piece of a word is also looked for as it stands behind a vowel', () => {
    expect(foldPiece('uer')).toEqual(['ur', 'uer']);
    expect(foldPiece('mittl')).toEqual(['mittl']);
  });
});

/** The words of a text and the joined ones, as the index takes them. */
function read(text: string): { words: string[]; joined: string[] } {
  const places = newWordPlaces();
  findWords(text, places);
  const words: string[] = [];
  const joined: string[] = [];
  for (let i = 0; i < places.count; i++) {
    words.push(foldWord(text.slice(places.starts[i], places.ends[i])));
    if (places.links[i] !== loose && (i === 0 || places.links[i - 1] === loose)) {
      joined.push(...joinRun(text, places, i).map(({ word }) => word));
    }
  }
  return { words, joined };
}

describe('words that hang together are also one word', () => {
  test.each<[string, string[], string[]]>([
    ['Kund/innen', ['kund', 'innen'], ['kundinnen']],
    ['Kunden/innen', ['kunden', 'innen'], ['kundinnen']],
    ['Kund:innen und', ['kund', 'innen', 'und'], ['kundinnen']],
    ['Kund*innen', ['kund', 'innen'], ['kundinnen']],
    ['Kund_innen', ['kund', 'innen'], ['kundinnen']],
    ['KundInnen', ['kundinnen'], []],
    ['Kundin(nen)', ['kundin', 'nen'], ['kundinnen']],
    ['Mitarbeiter(in)', ['mitarbeiter', 'in'], ['mitarbeiterin']],
    ['Lehrer/-innen', ['lehrer', 'innen'], ['lehrerinnen']],
    ['Kunden/Kundinnen', ['kunden', 'kundinnen'], []],
    ['Binnen-steuerung', ['binnen', 'steuerung'], ['binnensteuerung']],
    ['Kun-\nden', ['kun', 'den'], ['kunden']],
    ['Kun\u00AD\nden', ['kun', 'den'], ['kunden']],
    ['U25\u2010Bereich', ['u25', 'bereich'], ['u25bereich']],
    ['Vor-Ort-Termin', ['vor', 'ort', 'termin'], ['vorort', 'vororttermin', 'orttermin']],
    ['2010-2015', ['2010', '2015'], []],
    ['Ziele – Wege', ['ziele', 'wege'], []],
    ['z.\u00A0B.', ['z', 'b'], []],
    ['(in der Regel)', ['in', 'der', 'regel'], []],
  ])('%j', (text, words, joined) => {
    expect(read(text)).toEqual({ words, joined });
  });
});

describe('forms of one word', () => {
  test.each([
    ['kunden', ['kundin', 'kundinnen']],
    ['kunde', ['kundin', 'kundinnen']],
    ['kundinnen', ['kunde', 'kunden', 'kundin']],
    ['mitarbeiter', ['mitarbeiterinnen']],
    ['mitarbeiterinnen', ['mitarbeiter', 'mitarbeiterin']],
    [foldWord('Ärztinnen'), ['arzt', 'arztin']],
    ['beamtin', ['beamte', 'beamter', 'beamten']],
  ])('people called "%s" are also called %j', (word, others) => {
    expect(genderForms(word)).toEqual(expect.arrayContaining(others));
  });

  test.each(['verein', 'allein', 'sein', 'darin'])('"%s" is no woman', (word) => {
    expect(genderForms(word).filter((form) => !form.startsWith(word))).toEqual([]);
  });

  test.each([
    ['vermittlung', 'vermittlungen', 'de'],
    ['kind', 'kindern', 'de'],
    ['team', 'teams', 'de'],
    ['interview', 'interviews', 'en'],
    ['agency', 'agencies', 'en'],
  ] as const)('"%s" and "%s" have one stem', (one, other, language) => {
    expect(stemWord(one, language)).toBe(stemWord(other, language));
  });
});

describe('typing errors', () => {
  test.each([
    ['vermittlung', 'vermitlung', 1],
    ['vermittlung', 'vermittlugn', 1],
    ['vermittlung', 'vrmittlunng', 2],
  ])('"%s" and "%s" are %i apart', (one, other, errors) => {
    expect(withinTypos(one, other, errors)).toBe(true);
    expect(withinTypos(one, other, errors - 1)).toBe(false);
  });

  test('are counted as the whole table counts them, and the mask never rejects too much', () => {
    const word = fc.array(fc.constantFrom(...'abcd'), { maxLength: 9 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(word, word, fc.constantFrom(1, 2), (a, b, limit) => {
        const close = distance(a, b) <= limit;
        expect(withinTypos(a, b, limit)).toBe(close);
        if (close) expect(mayBeWithin(letterMask(a), letterMask(b), limit)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
