import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeKeyCount, fillKeys, noCodeKeys, noteGiven, pinKey, unpinKey } from '#shared/coding/codeKeys';
import { asId, type CodeId } from '#shared/model/ids';

const code = (n: number) => asId<CodeId>(`c${n}`);
const codes = (count: number) => Array.from({ length: count }, (_, i) => code(i));
const onKeys = (keys: typeof noCodeKeys) => keys.map((key) => key.code);

describe('number keys', () => {
  test('begin with the first codes of the tree, and stay empty where there are fewer', () => {
    expect(onKeys(fillKeys(noCodeKeys, codes(3)))).toEqual([...codes(3), ...Array(6).fill(null)]);
  });

  test('keep a given code where it lies', () => {
    const keys = fillKeys(noCodeKeys, codes(12));
    expect(onKeys(noteGiven(keys, code(4)))).toEqual(onKeys(keys));
  });

  test('take in another code for the one not given for longest, never for a pinned one', () => {
    let keys = pinKey(fillKeys(noCodeKeys, codes(12)), 0, code(0));
    for (let i = 1; i < codeKeyCount; i++) keys = noteGiven(keys, code(i));
    keys = noteGiven(noteGiven(keys, code(1)), code(10));
    expect(keys[0]?.code).toBe(code(0));
    expect(keys[1]?.code).toBe(code(1));
    expect(keys[2]?.code).toBe(code(10));
  });

  test('change places when a code is pinned where another lies', () => {
    const keys = pinKey(fillKeys(noCodeKeys, codes(9)), 0, code(8));
    expect(onKeys(keys)).toEqual([code(8), ...codes(9).slice(1, 8), code(0)]);
    expect(keys[0]?.pinned).toBe(true);
    expect(unpinKey(keys, 0)[0]?.pinned).toBe(false);
  });

  test('let a removed code go and fill its key', () => {
    const keys = fillKeys(noCodeKeys, codes(10));
    expect(onKeys(fillKeys(keys, codes(10).slice(1)))[0]).toBe(code(9));
  });

  test('never hold a code twice, and never lose a pinned one, whatever is done', () => {
    const step = fc.tuple(
      fc.constantFrom('give', 'pin', 'unpin', 'fill'),
      fc.nat(14),
      fc.nat(codeKeyCount - 1),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let keys = fillKeys(noCodeKeys, codes(15));
        for (const [what, n, at] of steps) {
          const before = keys;
          if (what === 'give') keys = noteGiven(keys, code(n));
          else if (what === 'pin') keys = pinKey(keys, at, code(n));
          else if (what === 'unpin') keys = unpinKey(keys, at);
          else keys = fillKeys(keys, codes(15));
          const there = onKeys(keys).filter((one) => one !== null);
          expect(new Set(there).size).toBe(there.length);
          expect(keys).toHaveLength(codeKeyCount);
          if (what !== 'give') continue;
          expect(keys.filter(({ pinned }) => pinned).map((key) => key.code)).toEqual(
            before.filter(({ pinned }) => pinned).map((key) => key.code),
          );
        }
      }),
    );
  });
});
