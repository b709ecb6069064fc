import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confirmsName } from '../../../renderer/app/start/removal/confirmsName';

describe('typing a name to confirm', () => {
  test.each([
    ['Erfundene Studie', 'Erfundene Studie', true],
    ['  Erfundene Studie ', 'Erfundene Studie', true],
    ['Erfundene Studie', 'Erfundene  Studie', true],
    ['Pru\u0308fung', 'Pr\u00fcfung', true],
    ['erfundene studie', 'Erfundene Studie', false],
    ['Erfundene Studi', 'Erfundene Studie', false],
    ['Erfundene Studie 2', 'Erfundene Studie', false],
    ['', 'Erfundene Studie', false],
    ['', '', false],
    [' ', '', false],
  ])('%j for %j: %s', (typed, name, expected) => {
    expect(confirmsName(typed, name)).toBe(expected);
  });

  test('every name that can be seen confirms itself, and nothing longer does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        fc.pre(name.trim() !== '');
        expect(confirmsName(name, name)).toBe(true);
        expect(confirmsName(`${name}x`, name)).toBe(false);
      }),
    );
  });
});
