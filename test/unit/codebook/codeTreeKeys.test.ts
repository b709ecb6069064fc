import { describe, expect, test } from 'vitest';
import { codeRows } from '#shared/codebook/codeRows';
import { codeTreeKey } from '../../../renderer/features/codebook/tree/codeTreeKeys';
import { aCode, codeId, codesOf } from '../../fixtures/codedProject';

const codes = codesOf([aCode(1), aCode(2, { parent: 1 }), aCode(3, { parent: 2 }), aCode(4)]);
const rows = codeRows(codes, { closed: new Set([codeId(2)]), words: '', provisionalOnly: false });
// In view: 1 (open), 2 (closed), 4.

describe('a key in the tree', () => {
  test.each([
    ['ArrowDown', 0, { kind: 'choose', index: 1 }],
    ['ArrowDown', 2, { kind: 'choose', index: 2 }],
    ['ArrowUp', 0, { kind: 'choose', index: 0 }],
    ['End', 0, { kind: 'choose', index: 2 }],
    ['ArrowRight', 0, { kind: 'choose', index: 1 }],
    ['ArrowRight', 1, { kind: 'expand', open: true }],
    ['ArrowRight', 2, null],
    ['ArrowLeft', 0, { kind: 'expand', open: false }],
    ['ArrowLeft', 1, { kind: 'choose', index: 0 }],
    ['Enter', 0, { kind: 'rename' }],
    ['F2', 0, { kind: 'rename' }],
    ['Ctrl+Enter', 0, { kind: 'add' }],
    ['Insert', 0, { kind: 'add' }],
    ['Shift+Insert', 0, { kind: 'addBelow' }],
    ['Ctrl+Shift+Enter', 0, { kind: 'addBelow' }],
    ['Delete', 0, { kind: 'remove' }],
    ['Alt+ArrowUp', 0, { kind: 'step', step: 'up' }],
    ['Alt+ArrowRight', 0, { kind: 'step', step: 'in' }],
    // These belong to the page and to the program.
    ['Tab', 0, null],
    ['Ctrl+z', 0, null],
    ['Ctrl+ArrowUp', 0, null],
  ])('%s on row %s', (combo, at, expected) => {
    const parts = combo.split('+');
    const keys = {
      key: parts.at(-1) ?? '',
      altKey: parts.includes('Alt'),
      ctrlKey: parts.includes('Ctrl'),
      metaKey: false,
      shiftKey: parts.includes('Shift'),
    };
    expect(codeTreeKey(keys, rows, at)).toEqual(expected);
  });
});
