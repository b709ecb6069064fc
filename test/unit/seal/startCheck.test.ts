import { describe, expect, test } from 'vitest';
import type { JournalHead } from '../../../shared/seal/journal';
import { checkStart } from '../../../shared/seal/startCheck';

const head = (seq: number, hash = `h${seq}`): JournalHead => ({ seq, hash, count: 2, digest: 'd' });
const whole = { count: 2, digest: 'd' };

describe('the start check', () => {
  test.each([
    ['both the same', { head: head(2), ...whole }, [head(1), head(2)], { kind: 'fine' }],
    [
      'the journal one step behind',
      { head: head(2), ...whole },
      [head(1)],
      { kind: 'catchUpJournal', fromSeq: 2 },
    ],
    ['the journal gone', { head: head(2), ...whole }, [], { kind: 'catchUpJournal', fromSeq: 1 }],
    [
      'the store behind',
      { head: head(1), ...whole },
      [head(1), head(2)],
      { kind: 'rebuildStore', why: 'storeBehind' },
    ],
    [
      'the store empty',
      { head: null, count: 0, digest: '0' },
      [head(1)],
      { kind: 'rebuildStore', why: 'storeEmpty' },
    ],
    [
      'a record missing',
      { head: head(2), count: 1, digest: 'd' },
      [head(2)],
      { kind: 'rebuildStore', why: 'storeShort' },
    ],
    [
      'a record of another revision',
      { head: head(2), count: 2, digest: 'x' },
      [head(2)],
      { kind: 'rebuildStore', why: 'storeShort' },
    ],
    [
      'another history',
      { head: head(2, 'other'), ...whole },
      [head(2)],
      { kind: 'rebuildStore', why: 'differentHistory' },
    ],
    ['nothing at all', { head: null, count: 0, digest: '0' }, [], { kind: 'nothingThere' }],
  ] as const)('%s', (_, store, journal, decision) => {
    expect(checkStart(store, journal)).toEqual(decision);
  });
});
