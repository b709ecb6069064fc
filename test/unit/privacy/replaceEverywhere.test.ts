import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryAnchors } from '#shared/anchor/carryAnchors';
import { detect } from '#shared/privacy/detect';
import type { ListedThing } from '#shared/privacy/projectNames';
import { replaceEverywhere, replaceInQuote, replaceInText } from '#shared/privacy/replaceEverywhere';
import { applyEdits } from '#shared/text/edit';
import { sliceRange } from '#shared/text/range';
import { anchor, block } from '../../support/text/blocks';

const person: ListedThing = {
  id: 'p',
  class: 'person',
  originals: ['Dorle Sorgenfrei'],
  replacements: [],
  degree: 0,
};
const place: ListedThing = { id: 'o', class: 'place', originals: ['Kolkfeld'], replacements: [], degree: 0 };
const phone: ListedThing = {
  id: 't',
  class: 'phone',
  originals: ['0421 / 555 01'],
  replacements: [],
  degree: 0,
};

describe('replaceInText', () => {
  it.each([
    [person, '[Person 1]', 'Frau Sorgenfrei kam. Sorgenfreis Akte.', 'Frau [Person 1] kam. [Person 1] Akte.'],
    [person, '[Person 1]', 'Dorle Sorgenfrei und Dorle', '[Person 1] und [Person 1]'],
    [person, 'Teamleiterin A', 'Frau Sorgenfrei kam.', 'Teamleiterin A kam.'],
    [person, 'Teamleiterin A', 'die Teamleiterin Sorgenfrei', 'die Teamleiterin A'],
    [
      place,
      '[Stadt]',
      'In Kolkfeld, Kolkfelder Recht, Kolkfeldbesuch',
      'In [Stadt], [Stadt]er Recht, [Stadt]-Besuch',
    ],
    [
      phone,
      '[Telefonnummer]',
      'Tel. 0421/55501 oder 0421 / 555 01',
      'Tel. [Telefonnummer] oder [Telefonnummer]',
    ],
  ])('%#', (thing, replacement, text, expected) => {
    expect(replaceInText(text, thing, replacement)).toBe(expected);
  });
});

const words = fc.array(
  fc.constantFrom(
    'Frau',
    'Dorle',
    'Sorgenfrei',
    'Sorgenfreis',
    'kam',
    'und',
    'Kolkfelder',
    'Recht.',
    'DORLE',
    'Sorgen-\nfrei',
  ),
  { minLength: 1, maxLength: 20 },
);

describe('replaceEverywhere', () => {
  it('leaves no form of the name and changes nothing the second time', () => {
    fc.assert(
      fc.property(words, words, (one, two) => {
        const before = [block('a', one.join(' ')), block('b', two.join(' '))];
        const after = applyEdits(before, replaceEverywhere(before, person, '[Person 1]'));
        const left = detect(after, { names: { things: [person], ignored: [] }, language: 'de' });
        expect(left.filter(({ rule }) => rule === 'listed')).toEqual([]);
        expect(replaceEverywhere(after, person, '[Person 1]')).toEqual([]);
      }),
    );
  });

  it('carries codings: whatever covered a part of the name covers all that stands for it', () => {
    fc.assert(
      fc.property(words, fc.nat(80), fc.nat(80), (list, x, y) => {
        const before = [block('a', list.join(' '))];
        const length = before[0]?.text.length ?? 0;
        const [from, to] = [
          Math.min(x % (length + 1), y % (length + 1)),
          Math.max(x % (length + 1), y % (length + 1)),
        ];
        fc.pre(from < to);
        const edits = replaceEverywhere(before, person, '[Person 1]');
        const carried = carryAnchors({ c: anchor('a', from, 'a', to) }, before, edits).c;
        if (carried === undefined) throw new Error('the coding is gone');
        expect(carried.state).toBe('placed');
        const text = sliceRange(applyEdits(before, edits), carried);
        // No replacement is cut: its brackets are in or out together.
        expect(text.split('[').length).toBe(text.split(']').length);
      }),
    );
  });
});

describe('replaceInQuote', () => {
  it('replaces in the words kept, and drops a piece of the name where the context was cut', () => {
    const quote = {
      exact: 'mit Sorgenfrei gesprochen',
      prefix: 'genfrei war da. Dorle hat lange ',
      suffix: ' und dann ist auch noch Sorgenfr',
    };
    expect(replaceInQuote(quote, person, '[P]')).toEqual({
      exact: 'mit [P] gesprochen',
      prefix: ' war da. [P] hat lange ',
      suffix: ' und dann ist auch noch ',
    });
  });

  it('keeps a quote without the name as it is', () => {
    const quote = { exact: 'eins', prefix: 'null ', suffix: ' zwei' };
    expect(replaceInQuote(quote, person, '[P]')).toBe(quote);
  });
});
