import { describe, expect, test } from 'vitest';
import { placeOfDrop, placeOfStep } from '#shared/codebook/codePlace';
import { codeRows } from '#shared/codebook/codeRows';
import { codePathOf, codesInTreeOrder, subcodesOf } from '#shared/coding/codeTree';
import { aCode, codeId, codesOf } from '../../fixtures/codedProject';

const codes = codesOf([
  aCode(1, { name: 'Rahmen' }),
  aCode(2, { parent: 1, name: 'Gründe', definition: 'Anlass' }),
  aCode(3, { parent: 2, name: 'Anstoß', provisional: true }),
  aCode(4, { parent: 1, name: 'Ziele' }),
  aCode(5, { name: 'Büro' }),
]);

const rows = (wish: Partial<Parameters<typeof codeRows>[1]> = {}) =>
  codeRows(codes, { closed: new Set(), words: '', provisionalOnly: false, ...wish }).map(
    ({ code, level, index, siblings, expanded }) =>
      `${level} ${index + 1}/${siblings} ${code.name}${expanded === null ? '' : expanded ? ' open' : ' closed'}`,
  );

describe('the rows of the tree', () => {
  test('all of them', () => {
    expect(rows()).toEqual([
      '1 1/2 Rahmen open',
      '2 1/2 Gründe open',
      '3 1/1 Anstoß',
      '2 2/2 Ziele',
      '1 2/2 Büro',
    ]);
  });
  test('a closed code hides what is below it', () => {
    expect(rows({ closed: new Set([codeId(2)]) })).toEqual([
      '1 1/2 Rahmen open',
      '2 1/2 Gründe closed',
      '2 2/2 Ziele',
      '1 2/2 Büro',
    ]);
  });
  test.each([
    ['anstoss', []],
    ['anstoß', ['Rahmen', 'Gründe', 'Anstoß']],
    ['buro', ['Büro']],
    ['grunde anlass', ['Rahmen', 'Gründe']],
  ])('a search for "%s" shows the way to what fits, even below closed codes', (words, expected) => {
    const found = codeRows(codes, { closed: new Set([codeId(1)]), words, provisionalOnly: false });
    expect(found.map(({ code }) => code.name)).toEqual(expected);
  });
  test('the proposed ones', () => {
    expect(rows({ provisionalOnly: true })).toEqual([
      '1 1/1 Rahmen open',
      '2 1/1 Gründe open',
      '3 1/1 Anstoß',
    ]);
  });
});

describe('a step leads', () => {
  test.each([
    [4, 'up', { parent: codeId(1), before: codeId(2) }],
    [2, 'up', null],
    [2, 'down', { parent: codeId(1), before: null }],
    [4, 'in', { parent: codeId(2), before: null }],
    [1, 'in', null],
    [3, 'out', { parent: codeId(1), before: codeId(4) }],
    [4, 'out', { parent: null, before: codeId(5) }],
    [5, 'out', null],
  ] as const)('%s %s', (code, step, place) => {
    expect(placeOfStep(codes, codeId(code), step)).toEqual(place);
  });
});

describe('a drop', () => {
  test.each([
    [5, 2, 'before', { parent: codeId(1), before: codeId(2) }],
    [5, 4, 'after', { parent: codeId(1), before: null }],
    [5, 1, 'inside', { parent: codeId(1), before: null }],
    [1, 3, 'inside', null],
    [1, 1, 'inside', null],
    [2, 4, 'before', null],
    [4, 2, 'after', null],
  ] as const)('%s on %s, %s', (code, target, where, place) => {
    expect(placeOfDrop(codes, codeId(code), codeId(target), where)).toEqual(place);
  });
});

describe('a ring of codes, as a merge of two versions can leave it', () => {
  const ring = codesOf([
    aCode(1, { parent: 3 }),
    aCode(2, { parent: 1 }),
    aCode(3, { parent: 2 }),
    aCode(4, { parent: 9 }),
    aCode(5),
  ]);

  test('is shown, each code once', () => {
    expect(codesInTreeOrder({ codes: ring }).map(({ code, level }) => `${level} ${code.name}`)).toEqual([
      '0 Code 4',
      '0 Code 5',
      '0 Code 1',
      '1 Code 2',
      '2 Code 3',
    ]);
  });
  test('has ways and subcodes that end', () => {
    expect(codePathOf(ring, codeId(1)).map(({ name }) => name)).toEqual(['Code 2', 'Code 3', 'Code 1']);
    expect([...subcodesOf(ring, codeId(1))].sort()).toEqual([codeId(2), codeId(3)]);
  });
});
