import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId, type BlockId } from '#shared/model/ids';
import { detect } from '#shared/privacy/detect';
import { NO_NAMES, type ProjectNames } from '#shared/privacy/projectNames';

const names: ProjectNames = {
  things: [
    {
      id: 'm',
      class: 'person',
      originals: ['Erdmute Müllerschön', 'Erdi'],
      replacements: ['[Person 7]'],
      degree: 0,
    },
    { id: 'k', class: 'place', originals: ['Kolkfeld'], replacements: [], degree: 0 },
    { id: 's', class: 'person', originals: ['Kunz Klein'], replacements: [], degree: 0 },
    { id: 'n', class: 'organisation', originals: ['Werkraum Süd-West'], replacements: [], degree: 0 },
  ],
  ignored: ['Tamm'],
};

function found(text: string, list: ProjectNames = NO_NAMES): string[] {
  return detect([{ id: asId<BlockId>('a'), text }], { names: list, language: 'de' }).map(
    (one) => `${one.class} ${one.text}`,
  );
}

describe("the project's own list", () => {
  it.each([
    ['Müllerschön kam.', 'Müllerschön'],
    ['Mit Müllerschöns Team.', 'Müllerschöns'],
    ['MÜLLERSCHÖN sagt', 'MÜLLERSCHÖN'],
    ['mit Muellerschoen gesprochen', 'Muellerschoen'],
    ['mit Mullerschon gesprochen', 'Mullerschon'],
    ['mit Mu\u0308llerscho\u0308n gesprochen', 'Mu\u0308llerscho\u0308n'],
    ['mit Müller\u00ADschön gesprochen', 'Müller\u00ADschön'],
    ['mit Müller-\nschön gesprochen', 'Müller-\nschön'],
    ['mit Müller- schön gesprochen', 'Müller- schön'],
    ['mit Müller-schön gesprochen', 'Müller-schön'],
    ['mit Müllershcön gesprochen', 'Müllershcön'],
    ['Erdmute Müllerschön-Tanne', 'Erdmute Müllerschön-Tanne'],
    ['das sagt erdi auch', 'erdi'],
    ['Kleins Meinung', 'Kleins'],
  ])('finds %j', (text, name) => {
    expect(found(text, names)).toContain(`person ${name}`);
  });

  it.each([
    ['die Kolkfelder Kollegen', 'Kolkfelder'],
    ['Kolkfelds Rathaus', 'Kolkfelds'],
    ['der Kolkfeldbesuch', 'Kolkfeldbesuch'],
    ['die kolkfelder Kollegen', 'kolkfelder'],
  ])('finds the place in %j', (text, name) => {
    expect(found(text, names)).toContain(`place ${name}`);
  });

  it.each(['Werkraum Süd-West', 'Werkraum Sued‐West', 'Werkraum\u00A0Süd West'])('finds %j', (text) => {
    expect(found(`beim ${text} gefragt`, names)).toContain(`organisation ${text}`);
  });

  it('does not take small everyday words for a name', () => {
    expect(found('Die klein geschriebenen Regeln.', names)).toEqual([]);
  });

  it('leaves alone what somebody said is no name', () => {
    expect(found('Frau Tamm kam.')).toEqual(['person Tamm']);
    expect(found('Frau Tamm kam.', names)).toEqual([]);
  });

  it('proposes what was decided before', () => {
    const [first] = detect([{ id: asId<BlockId>('a'), text: 'Erdi kam.' }], { names, language: 'de' });
    expect(first?.suggestion).toEqual({ degrees: ['[Person 7]'], degree: 0 });
    const [other] = detect([{ id: asId<BlockId>('a'), text: 'Frau Sorgenfrei kam.' }], {
      names,
      language: 'de',
    });
    expect(other?.suggestion.degrees).toEqual(['Person A', '[Person 1]', '[Name]']);
  });
});

describe('cues', () => {
  it.each([
    ['Frau Sommer ist krank.', ['person Sommer']],
    ['Herr Dr. Richter kam.', ['person Richter']],
    ['Im Sommer gab es Richter und Bauern.', []],
    ['Der Ernst der Lage im August war klar.', []],
    ['Ernst Kowalski kam.', ['person Ernst Kowalski']],
    ['Die Frau Arbeit suchen lassen.', []],
    ['Die Kunden Termine machen lassen.', []],
    ['In Essen ist das Essen gut.', ['place Essen']],
    ['Bei Regen bleibt man in Halle.', ['place Halle']],
    ['Das Jobcenter Unterhausen lud ein.', ['place Unterhausen']],
    ['Das Jobcenter Termine und Fristen', []],
    ['Die Firma Knipp & Söhne zahlt.', ['organisation Firma Knipp & Söhne']],
    ['Jede AG weiß das.', []],
    ['rund 900 € im Monat', []],
    ['genau 913 € im Monat', ['sum 913 €']],
    ['Ein-Euro-Job und 450-Euro-Basis', []],
    ['Kapitel 5.2.1.3 und Punkt 4.2.', []],
    ['Kunden- und Betriebsakquise', []],
    ['die über 50-Jährigen', []],
    ['er ist 53 Jahre alt', ['date 53 Jahre alt']],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('looks for a name without its cue once it is known', () => {
    expect(found('Frau Sorgenfrei kam. Sorgenfreis Akte lag da.')).toEqual([
      'person Sorgenfrei',
      'person Sorgenfreis',
    ]);
  });

  it('takes the day of a call for no number', () => {
    expect(found('Telefon 13.07.2026, Telefon 3 1 2, Telefon 555 01 01')).not.toContain('phone 13.07.2026');
    expect(found('Telefon 555 01 01')).toEqual(['phone 555 01 01']);
  });

  it('reads English cues as well', () => {
    expect(found('Mrs Applegarth phoned, born 12 May 1961.')).toEqual([
      'person Applegarth',
      'date 12 May 1961',
    ]);
  });
});

describe('one real thing', () => {
  it('has one suggestion, with first name, surname or both', () => {
    const text = 'Frau Dorle Sorgenfrei kam. Sorgenfrei blieb, und Dorle lachte. Herr Unverzagt ging.';
    const keys = detect([{ id: asId<BlockId>('a'), text }], { names: NO_NAMES, language: 'de' }).map(
      ({ text: words, suggestion }) => `${words}: ${suggestion.degrees[suggestion.degree]}`,
    );
    expect(keys).toEqual([
      'Dorle Sorgenfrei: [Person 1]',
      'Sorgenfrei: [Person 1]',
      'Dorle: [Person 1]',
      'Unverzagt: [Person 2]',
    ]);
  });
});

const pieces = fc.constantFrom(
  'Frau ',
  'Herr ',
  'Müller',
  'Dr. ',
  '-',
  '\u00AD',
  '\n',
  ' ',
  '. ',
  'Krefeld',
  'GmbH',
  '„',
  '“',
  '12.03.1967',
  '0421 / 55',
  '€',
  '7',
  'ß',
  'İ',
  '\u0301',
  '😀',
  '\uD800',
  'von ',
  'der ',
  '@',
  'www.',
  '.de',
  'DE89',
  'J',
  'Straße',
  'Lena',
);
const anyText = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('on any text', () => {
  it('never fails; findings are in order, apart from each other, and exactly where they say', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 3 }), (texts) => {
        const blocks = texts.map((text, at) => ({ id: asId<BlockId>(`b${at}`), text }));
        const findings = detect(blocks, { names, language: 'en' });
        for (const [at, one] of findings.entries()) {
          const text = blocks.find(({ id }) => id === one.block)?.text;
          expect(text?.slice(one.start, one.end)).toBe(one.text);
          expect(one.text.trim()).not.toBe('');
          const before = findings[at - 1];
          if (before?.block === one.block) expect(before.end).toBeLessThanOrEqual(one.start);
          expect(one.suggestion.degrees[one.suggestion.degree]).toBeTruthy();
        }
      }),
      { numRuns: 500 },
    );
  });
});
