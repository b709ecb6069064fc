import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCodeTable } from '#shared/codebook/codeTable';
import type { IncomingCode, IncomingCodebook } from '#shared/codebook/incoming';
import { settleCodes } from '#shared/codebook/settle';

const nameless = (place: number) => `Ohne Namen ${place}`;

function read(rows: readonly (readonly string[])[]): IncomingCodebook {
  const answer = readCodeTable(rows, nameless);
  if (!answer.ok) throw new Error(answer.fault);
  return answer.codebook;
}

/** "0 name" lines. */
function shape(codes: readonly IncomingCode[]): readonly string[] {
  const levels = new Map<string, number>();
  return codes.map(({ key, parent, name }) => {
    const level = parent === null ? 0 : (levels.get(parent) ?? Number.NaN) + 1;
    levels.set(key, level);
    return `${level} ${name}`;
  });
}

const kinds = ({ findings }: IncomingCodebook) => findings.map(({ kind }) => kind);

describe('a table of codes is read', () => {
  test.each([
    [
      'by levels',
      [
        ['Ebene', 'Code'],
        ['1', 'A'],
        ['2', 'B'],
        ['3', 'C'],
        ['1', 'D'],
      ],
      ['0 A', '1 B', '2 C', '0 D'],
    ],
    [
      'by numbers',
      [
        ['Nr.', 'Name'],
        ['1', 'A'],
        ['1.1', 'B'],
        ['1.1.1', 'C'],
        ['2.', 'D'],
      ],
      ['0 A', '1 B', '2 C', '0 D'],
    ],
    [
      'by parents, wherever they stand',
      [
        ['Name', 'Parent'],
        ['B', 'A'],
        ['A', ''],
        ['C', 'B'],
      ],
      ['0 A', '1 B', '2 C'],
    ],
    [
      'by the numbers of parents',
      [
        ['Nr', 'Name', 'Obercode'],
        ['1', 'A', ''],
        ['1.1', 'B', '1'],
      ],
      ['0 A', '1 B'],
    ],
    ['by paths', [['Path'], ['A'], ['A > B'], ['A > B > C']], ['0 A', '1 B', '2 C']],
    ['flat', [['Category'], ['A'], ['B']], ['0 A', '0 B']],
  ] as const)('%s', (_, rows, expected) => {
    expect(shape(read(rows).codes)).toEqual(expected);
  });

  test('with its texts, in both languages', () => {
    const { codes } = read([
      ['Code', 'Description', 'Coding rule', 'Origin', 'Provisional', 'Guide questions', 'Colour'],
      ['A', 'Was es ist', 'Wann', 'inductive', 'yes', 'A.1:1; A.1:2', '#ABC'],
    ]);
    expect(codes[0]?.fields).toEqual({
      definition: 'Was es ist',
      rule: 'Wann',
      origin: 'inductive',
      provisional: true,
      questions: ['A.1:1', 'A.1:2'],
      color: '#aabbcc',
    });
  });

  test('and refused without a column of names', () => {
    expect(readCodeTable([['Farbe'], ['#000000']], nameless)).toEqual({ ok: false, fault: 'noNameColumn' });
  });
});

describe('what is wrong is named, and nothing is lost', () => {
  test.each([
    [
      'a ring',
      [
        ['Name', 'Parent'],
        ['X', 'A'],
        ['A', 'B'],
        ['B', 'A'],
      ],
      ['cycle'],
      ['0 A', '1 X', '1 B'],
    ],
    [
      'a code above itself',
      [
        ['Name', 'Parent'],
        ['A', 'A'],
      ],
      ['cycle'],
      ['0 A'],
    ],
    [
      'a parent that is not there',
      [
        ['Name', 'Parent'],
        ['A', 'Fehlt'],
      ],
      ['unknownParent'],
      ['0 A'],
    ],
    [
      'a level too deep',
      [
        ['Ebene', 'Name'],
        ['1', 'A'],
        ['4', 'B'],
        ['x', 'C'],
      ],
      ['levelJump', 'levelJump'],
      ['0 A', '1 B', '0 C'],
    ],
    [
      'no name',
      [
        ['Ebene', 'Name'],
        ['1', ''],
        ['2', 'B'],
      ],
      ['missingName'],
      ['0 Ohne Namen 1', '1 B'],
    ],
    ['one name twice', [['Name'], ['A'], ['A']], ['duplicateName'], ['0 A', '0 A']],
    [
      'markup in names',
      [['Name'], ['<b>A</b>'], ['&amp;'], ['"><script>']],
      [],
      ['0 <b>A</b>', '0 &amp;', '0 "><script>'],
    ],
    [
      'other columns',
      [
        ['Name', 'Seite'],
        ['A', '7'],
      ],
      ['unknownColumn'],
      ['0 A'],
    ],
    [
      'a strange origin and colour',
      [
        ['Name', 'Origin', 'Color'],
        ['A', 'vom Mars', 'bunt'],
      ],
      ['badColor', 'badOrigin'],
      ['0 A'],
    ],
  ] as const)('%s', (_, rows, expected, codes) => {
    const book = read(rows);
    expect([...kinds(book)].sort()).toEqual([...expected].sort());
    expect(shape(book.codes)).toEqual(codes);
  });

  test('one identifier twice: the later code becomes one of its own', () => {
    const id = '00000000-0000-4000-a001-000000000001';
    const book = read([
      ['Name', 'ID'],
      ['A', id],
      ['B', id],
    ]);
    expect(kinds(book)).toEqual(['duplicateId']);
    expect(book.codes.map(({ name, id: own }) => [name, own])).toEqual([
      ['A', id],
      ['B', null],
    ]);
    expect(new Set(book.codes.map(({ key }) => key)).size).toBe(2);
  });

  test('whatever points at whatever, every code comes out once, below one that stands before it', () => {
    const some = fc.array(
      fc.record({
        key: fc.integer({ min: 0, max: 8 }),
        parent: fc.option(fc.integer({ min: 0, max: 9 })),
        name: fc.string(),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(some, (raw) => {
        const loose = raw.map(({ key, parent, name }) => ({
          key: String(key),
          parent: parent === null ? null : String(parent),
          id: null,
          name,
          fields: {},
        }));
        const { codes } = settleCodes(loose, [], nameless);
        expect(codes).toHaveLength(loose.length);
        const seen = new Set<string>();
        for (const { key, parent, name } of codes) {
          expect(seen.has(key)).toBe(false);
          expect(parent === null || seen.has(parent)).toBe(true);
          expect(name.trim()).not.toBe('');
          seen.add(key);
        }
      }),
    );
  });

  test('ten thousand codes, also as one chain', () => {
    const flat = read([['Ebene', 'Name'], ...Array.from({ length: 10_000 }, (_, i) => ['1', `Code ${i}`])]);
    expect(flat.codes).toHaveLength(10_000);
    expect(kinds(flat)).toEqual(['manyCodes']);
    const chain = read([
      ['Name', 'Parent'],
      ...Array.from({ length: 10_000 }, (_, i) => [`C${i}`, i === 0 ? '' : `C${i - 1}`]),
    ]);
    expect(shape(chain.codes).at(-1)).toBe('9999 C9999');
  });
});
