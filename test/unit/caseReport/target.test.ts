import { describe, expect, test } from 'vitest';
import { asId, type BlockId, type StatementId } from '#shared/model/ids';
import type { TextRange } from '#shared/model/text';
import { targetAt } from '../../../renderer/features/caseReport/target';
import { block, byId, evidenceLink, statementOn } from '../../fixtures/caseReport';

const first = block('b1', 'Ein Satz. Der zweite Satz, z. B. so. ', 's-1');
const second = block('b2', '   Noch einer.', 's-1');
const blocks = [first, second];
const evidence = [evidenceLink(1, 0)];

function range(from: number, to = from, start = first.id, end = start): TextRange {
  return { start: { block: start, offset: from }, end: { block: end, offset: to } };
}

describe('what the caret in a case report means', () => {
  test.each([
    ['in the first sentence', 3, 'Ein Satz.'],
    ['in the second, past its abbreviation', 30, 'Der zweite Satz, z. B. so.'],
    ['behind the last word', 37, 'Der zweite Satz, z. B. so.'],
  ])('%s: that sentence', (_, offset, words) => {
    expect(targetAt({ blocks, statements: {} }, range(offset))).toMatchObject({
      kind: 'sentence',
      text: words,
      statement: null,
    });
  });

  test('the statement it touches, at both of its edges', () => {
    const statement = statementOn('st', first, 'zweite Satz', evidence);
    const report = { blocks, statements: byId([statement]) };
    for (const offset of [14, 20, 25]) {
      expect(targetAt(report, range(offset))).toMatchObject({ kind: 'statement', text: 'zweite Satz' });
    }
    expect(targetAt(report, range(27))).toMatchObject({ kind: 'sentence', statement: null });
  });

  test('of statements within each other the innermost', () => {
    const statements = byId([
      statementOn('outer', first, 'Der zweite Satz, z. B. so.', evidence),
      statementOn('inner', first, 'zweite', evidence),
    ]);
    expect(targetAt({ blocks, statements }, range(16))?.statement?.id).toBe('inner');
    expect(targetAt({ blocks, statements }, range(24))?.statement?.id).toBe('outer');
  });

  test('a statement in review has no place and is not touched', () => {
    const doubtful = { ...statementOn('st', first, 'Ein Satz.', evidence), state: 'review' as const };
    expect(targetAt({ blocks, statements: byId([doubtful]) }, range(3))?.statement).toBeNull();
  });

  test('selected words as they are, without the blanks around them, also over paragraphs', () => {
    expect(targetAt({ blocks, statements: {} }, range(9, 20))).toMatchObject({
      kind: 'selection',
      range: range(10, 20),
    });
    expect(targetAt({ blocks, statements: {} }, range(37, 8, first.id, second.id))?.range).toEqual(
      range(3, 7, second.id),
    );
  });

  test('the statement that stands exactly on the selected words', () => {
    const statement = statementOn('st', first, 'Ein Satz.', evidence);
    expect(targetAt({ blocks, statements: byId([statement]) }, range(0, 9))?.statement?.id).toBe(
      asId<StatementId>('st'),
    );
  });

  test('nothing where there are no words, or a paragraph that is gone', () => {
    const empty = block('b3', '  ', 's-1');
    const report = { blocks: [...blocks, empty], statements: {} };
    expect(targetAt(report, null)).toBeNull();
    expect(targetAt(report, range(1, 1, empty.id))).toBeNull();
    expect(targetAt(report, range(0, 2, empty.id))).toBeNull();
    expect(targetAt(report, range(1, 1, asId<BlockId>('gone')))).toBeNull();
  });
});
