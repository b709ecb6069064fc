import { describe, expect, test } from 'vitest';
import {
  everyRow,
  filterRows,
  type ProtocolRow,
  protocolRows,
  type RowFilter,
  type RowOrder,
  sortRows,
  stateCounts,
} from '../../../renderer/features/protocol/protocolRows';
import { asId, type ProtocolId } from '../../../shared/model/ids';
import { makeCorpus } from '../../bench/corpus/makeCorpus';
import { oneInterview, steps, written } from '../../fixtures/oneInterview';

function row(title: string, fields: Partial<ProtocolRow> = {}): ProtocolRow {
  return {
    key: title,
    id: asId<ProtocolId>(title),
    title,
    state: 'draft',
    skipped: [],
    site: 'Musterstadt',
    position: 0,
    roles: 'Projektleitung',
    wave: 1,
    date: '',
    pseudonym: '',
    ...fields,
  };
}

const rows = [
  row('A', { site: 'Beispielheim', position: 1, state: 'approved', date: '2026-03-01', wave: 2 }),
  row('B', { roles: 'Geschäftsführung', date: '2026-05-01' }),
  row('C', { state: 'planned', pseudonym: 'S01-K1' }),
  row('D', { state: 'approved', date: '2026-04-01' }),
];

const titles = (found: readonly ProtocolRow[]) => found.map(({ title }) => title).join('');

describe('the list', () => {
  const cases: readonly (readonly [string, Partial<RowFilter>, string])[] = [
    ['whole', {}, 'ABCD'],
    ['by state', { states: ['approved'] }, 'AD'],
    ['by two states', { states: ['approved', 'planned'] }, 'ACD'],
    ['by site', { site: 'Beispielheim' }, 'A'],
    ['by role', { roles: 'Geschäftsführung' }, 'B'],
    ['by wave', { wave: 2 }, 'A'],
    ['by a pseudonym, in any case', { words: 's01-k1' }, 'C'],
    ['by several words that all must occur', { words: 'c k1' }, 'C'],
    ['by words that do not occur together', { words: 'a k1' }, ''],
    ['by all at once', { states: ['approved'], wave: 1, site: 'Musterstadt' }, 'D'],
  ];
  test.each(cases)('is narrowed %s', (_, filter, expected) =>
    expect(titles(filterRows(rows, { ...everyRow, ...filter }))).toBe(expected),
  );

  const orders: readonly (readonly [RowOrder, string])[] = [
    ['site', 'BCDA'],
    ['newest', 'BDAC'],
    ['oldest', 'ADBC'],
    ['state', 'CBDA'],
  ];
  test.each(orders)('is ordered by %s', (order, expected) =>
    expect(titles(sortRows(rows, order))).toBe(expected),
  );

  test('counts the states that occur, in the order of the life cycle', () => {
    expect(stateCounts(rows)).toEqual([
      { state: 'planned', count: 1 },
      { state: 'draft', count: 1 },
      { state: 'approved', count: 2 },
    ]);
  });
});

describe('the rows of a project', () => {
  test('are all its protocols', () => {
    const tree = makeCorpus({ seed: 7, size: 'small' });
    expect(
      protocolRows(tree)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(Object.keys(tree.protocol).sort());
  });
  test('say what is gone', () => {
    expect(protocolRows(oneInterview({ protocols: [] }))).toMatchObject([
      { id: null, state: 'deleted', site: 'Musterstadt' },
    ]);
  });
  test('say where each stands, and for which case it is', () => {
    const tree = oneInterview({
      protocols: [{ ...written(), ...steps('approved', '2026-03-12') }, { caseLabel: 'Fall 2' }],
    });
    expect(protocolRows(tree)).toMatchObject([
      { state: 'approved', site: 'Musterstadt', roles: 'Geschäftsführung', wave: 1, date: '2026-03-10' },
      { state: 'held', title: expect.stringContaining('Fall 2') },
    ]);
  });
});
