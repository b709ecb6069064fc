import { expect, test } from 'vitest';
import { zoomAsked } from '../../../renderer/app/useZoomKeys';

const none = { ctrlKey: false, metaKey: false, altKey: false };

test.each([
  ['+', { ctrlKey: true }, 'in'],
  // Plus on an American keyboard, with and without the shift key.
  ['=', { ctrlKey: true }, 'in'],
  ['+', { metaKey: true }, 'in'],
  ['-', { ctrlKey: true }, 'out'],
  ['0', { ctrlKey: true }, 'reset'],
  ['+', {}, null],
  ['0', { ctrlKey: true, altKey: true }, null],
  ['9', { ctrlKey: true }, null],
] as const)('%j with %j asks for %j', (key, held, expected) => {
  expect(zoomAsked({ ...none, ...held, key })).toBe(expected);
});
