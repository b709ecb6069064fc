/** Invented sources for the search: short texts out of few words, so that words, typos and forms meet often. */
import fc from 'fast-check';
import type { SearchNames, SearchSource } from '#shared/search/searchSource';

const bricks = [
  'die',
  'Kunden',
  'Kundinnen',
  'Kund/innen',
  'Kund:innen',
  'Kund*innen',
  'Kundin(nen)',
  'KundInnen',
  'Kunde',
  'Vermittlung',
  'Vermitlung',
  'Vermittlungsauftrag',
  'Arbeitsvermittlung',
  'Bestands-IFK',
  'BestandsIFK',
  'IFK',
  'Maßnahme',
  'Massnahmen',
  'Maße',
  'größer',
  'groesser',
  'Steuer',
  'neue',
  'So\u00ADzial\u00ADraum',
  'Sozial¬raum',
  'Binnen-\nsteuerung',
  'Binnensteuerung',
  'Vor-Ort-Termin',
  'z.\u00A0B.',
  '2.2c',
  '2010-2015',
  'Schni\u01A9stelle',
  'Schnittstelle',
  'e\u0301t\u00E9',
  'étage',
  '\u05E9\u05DC\u05D5\u05DD',
  '…',
  '–',
  'Ärztin',
  'Aerztinnen',
  'Arzt',
  'U25\u2010Bereich',
  '\uFB01nden',
  'finden',
  '\u{1D400}b',
  'Mitarbeiter(in)',
  'Lehrer/-innen',
  'und',
  'nicht',
];
const sentence = fc
  .array(fc.tuple(fc.constantFrom(...bricks), fc.constantFrom(' ', ' ', ' ', ', ', '. ', '\n', '  ')), {
    maxLength: 9,
  })
  .map((parts) => parts.map(([word, gap]) => word + gap).join(''));

/** Three codes on two levels beside one of its own, one that is in no codebook. */
export const inventedNames: SearchNames = {
  names: {
    code: [
      { value: 'c1', names: ['Ziele'] },
      { value: 'c11', names: ['Ziele der Vermittlung'] },
      { value: 'c111', names: ['Zielgröße'] },
      { value: 'c2', names: ['Team'] },
    ],
    site: [
      { value: 's1', names: ['S1', 'Ahorn'] },
      { value: 's10', names: ['S10', 'Ahorn-Süd'] },
    ],
    wave: [
      { value: '1', names: ['1'] },
      { value: '2', names: ['2'] },
    ],
    question: [{ value: 'q1', names: ['2.2c', 'Wie läuft die Vermittlung?'] }],
    coder: [{ value: 'k1', names: ['Kodierung A'] }],
  },
  codes: [
    { id: 'c1', parent: null },
    { id: 'c11', parent: 'c1' },
    { id: 'c111', parent: 'c11' },
    { id: 'c2', parent: null },
  ],
};

const block = fc.record({
  text: sentence,
  question: fc.constantFrom('', 'q1', 'q2'),
  family: fc.constantFrom('', 'f1'),
  verbatim: fc.constantFrom<readonly number[]>([], [], [2, 9], [0, 3, 12, 20]),
});

const place = fc.record({ first: fc.nat(9), start: fc.nat(40), length: fc.nat(60), more: fc.nat(2) });

const coding = fc.record({
  at: place,
  code: fc.constantFrom('c1', 'c11', 'c111', 'c2', 'gone'),
  coder: fc.constantFrom('k1', 'k2'),
  certainty: fc.constantFrom('certain' as const, 'unsure' as const),
});

let made = 0;

/** A source with this key; block and coding ids are new each time. */
export function sourceArbitrary(key: string): fc.Arbitrary<SearchSource> {
  return fc
    .record({
      rank: fc.nat(3),
      kind: fc.constantFrom('protocol' as const, 'document' as const),
      site: fc.constantFrom([], ['s1'], ['s10']),
      role: fc.constantFrom([], ['GF'], ['GF', 'PL']),
      wave: fc.constantFrom(['1'], ['2']),
      blocks: fc.array(block, { minLength: 1, maxLength: 5 }),
      codings: fc.array(coding, { maxLength: 6 }),
    })
    .map(({ rank, kind, site, role, wave, blocks, codings }): SearchSource => {
      made += 1;
      const id = made;
      return {
        key,
        kind,
        rank,
        facts: { kind: [kind], site, region: [], level: [], role, subgroup: [], wave, guide: [], status: [] },
        blocks: blocks.map((one, b) => ({ ...one, id: `${key}-${id}-b${b}` })),
        codings: codings.map(({ at, code, coder, certainty }, c) => {
          const first = at.first % blocks.length;
          const last = Math.min(blocks.length - 1, first + at.more);
          const start = Math.min(at.start, blocks[first]?.text.length ?? 0);
          const lowest = first === last ? start : 0;
          const end = Math.min(blocks[last]?.text.length ?? 0, lowest + at.length);
          return {
            id: `${key}-${id}-c${c}`,
            layer: `${key}-layer`,
            code,
            coder,
            certainty,
            first,
            start,
            last,
            end,
          };
        }),
      };
    });
}

const term = fc.oneof(
  fc.constantFrom(...bricks.filter((brick) => /\p{L}/u.test(brick))),
  fc.constantFrom('Vermittl', 'kund', 'verm', 'ifk', 'bestandsifk', 'groß', 'mass'),
  fc.constantFrom(
    'verm*',
    '*mittl*',
    '*uer*',
    '*ung',
    'b*s*g',
    '*in*',
    'k*n',
    'vermitlungen~',
    'kuden~1',
    'schnitstele~2',
  ),
  fc.constantFrom(
    '"die Kunden"',
    '"IFK Vermittlung"',
    '"Vor Ort Termin"',
    '"die Bestands-IFK"',
    '"neue Kund*"',
    '"Kundin(nen)"',
  ),
  fc.constantFrom(
    'code:ziele',
    'code:"ziele der"',
    'code:*',
    'site:S1',
    'site:ahorn',
    'wave:2',
    'frage:2.2c',
    'rolle:GF',
    'coder:kod',
  ),
);

/** Queries that can be understood, as text. */
export const queryArbitrary: fc.Arbitrary<string> = fc.letrec<{ query: string }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 3 },
    term,
    fc
      .tuple(tie('query'), fc.constantFrom(' ', ' AND ', ' OR ', ' ODER ', ' UND '), tie('query'))
      .map((parts) => parts.join('')),
    tie('query').map((inner) => `(${inner})`),
    tie('query').map((inner) => `NOT (${inner})`),
    fc
      .tuple(
        fc.constantFrom(...bricks.filter((brick) => /^\p{L}+$/u.test(brick))),
        fc.constantFrom(0, 1, 3),
        fc.constantFrom('Kunden', '"die Kunden"', '(IFK OR Vermittlung)'),
      )
      .map(([left, n, right]) => `${left} NEAR/${n} ${right}`),
  ),
})).query;
