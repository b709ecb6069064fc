import { describe, expect, it } from 'vitest';
import { sentenceAt, sentencesOf, stepFrom, unitAround, wordRangeAt } from '#shared/text/boundaries';
import { block } from '../../support/text/blocks';

function sentences(text: string): string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end));
}

describe('sentencesOf', () => {
  it.each<[string, string[]]>([
    ['Das ist so. Und das auch!', ['Das ist so.', 'Und das auch!']],
    ['Wir nutzen z. B. Moodle im Kurs. Das geht gut.', ['Wir nutzen z. B. Moodle im Kurs.', 'Das geht gut.']],
    ['Wir nutzen z.B. Moodle. Gut.', ['Wir nutzen z.B. Moodle.', 'Gut.']],
    ['Am 3. Mai war Start. Dann kam der 14. Juni.', ['Am 3. Mai war Start.', 'Dann kam der 14. Juni.']],
    ['Das war 2019. Danach wurde es ruhig.', ['Das war 2019.', 'Danach wurde es ruhig.']],
    ['Vgl. Abs. 2 der Satzung. Ende.', ['Vgl. Abs. 2 der Satzung.', 'Ende.']],
    ['Es gab Kaffee, Tee usw. Danach ging es weiter.', ['Es gab Kaffee, Tee usw.', 'Danach ging es weiter.']],
    ['Es gab Tee usw. und Kuchen.', ['Es gab Tee usw. und Kuchen.']],
    [
      'Prof. Beispiel und Dr. Muster kamen. Beide blieben.',
      ['Prof. Beispiel und Dr. Muster kamen.', 'Beide blieben.'],
    ],
    ['Sie sagte: „Das geht nicht.“ Dann ging sie.', ['Sie sagte: „Das geht nicht.“', 'Dann ging sie.']],
    ['Warum? Weil u. a. Geld fehlt.', ['Warum?', 'Weil u. a. Geld fehlt.']],
    ['Wir nahmen Plan B. Das half.', ['Wir nahmen Plan B.', 'Das half.']],
    ['ohne Punkt am Ende', ['ohne Punkt am Ende']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('sentenceAt', () => {
  const text = 'Erster Satz. Zweiter Satz.';
  it.each([
    [0, 'Erster Satz.'],
    [11, 'Erster Satz.'],
    [13, 'Zweiter Satz.'],
    [26, 'Zweiter Satz.'],
    [99, 'Zweiter Satz.'],
  ])('at %i', (offset, expected) => {
    const { start, end } = sentenceAt(text, offset);
    expect(text.slice(start, end)).toBe(expected);
  });
});

describe('wordRangeAt', () => {
  it.each<[string, number, string]>([
    ['Die Überprüfung läuft', 6, 'Überprüfung'],
    ['Die Überprüfung läuft', 15, 'Überprüfung'],
    ['Die Überprüfung läuft', 0, 'Die'],
    ['ja, nein', 3, ''],
    ['', 0, ''],
  ])('%s at %i', (text, offset, expected) => {
    const { start, end } = wordRangeAt(text, offset);
    expect(text.slice(start, end)).toBe(expected);
  });
});

describe('stepFrom', () => {
  it('takes a family emoji and a letter with its accent as one character', () => {
    const family = '👨‍👩‍👧';
    expect(stepFrom(`a${family}`, 1 + family.length, 'character', true)).toBe(1);
    expect(stepFrom('e\u0301x', 0, 'character', false)).toBe(2);
    expect(stepFrom('x', 0, 'character', true)).toBe(0);
    expect(stepFrom('x', 1, 'character', false)).toBe(1);
  });

  it('goes word by word, taking the blank along', () => {
    expect(stepFrom('eins zwei ', 10, 'word', true)).toBe(5);
    expect(stepFrom('eins zwei', 4, 'word', false)).toBe(9);
    expect(stepFrom('eins', 4, 'word', false)).toBe(4);
  });
});

describe('unitAround', () => {
  it('names the block', () => {
    const part = block('a', 'Ein Satz. Noch einer.');
    const range = unitAround(part, { block: part.id, offset: 12 }, 'sentence');
    expect(range).toEqual({ start: { block: 'a', offset: 10 }, end: { block: 'a', offset: 21 } });
    expect(unitAround(part, { block: part.id, offset: 0 }, 'paragraph').end.offset).toBe(21);
  });
});
