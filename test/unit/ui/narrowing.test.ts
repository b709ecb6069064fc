import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { narrowOptions } from '../../../renderer/ui/narrowing';

const say = (count: number) => `${count} mehr`;
const option = (label: string) => ({ value: `id ${label}`, label });
const codes = ['Ziele', 'Ziele / Wandel', 'Personal', 'Räume'].map(option);
const grouped = [
  { group: 'A.1', items: codes.slice(0, 2) },
  { group: 'A.2', items: codes.slice(2) },
];

/** What the list says, groups in brackets. */
function lines(options: ReturnType<typeof narrowOptions>): readonly string[] {
  return options.flatMap((one) =>
    'group' in one ? [`[${one.group}]`, ...one.items.map(({ label }) => label)] : [one.label],
  );
}

describe('a long list', () => {
  test.each<[string, string, number, string[]]>([
    ['is whole where it fits', '', 4, ['Ziele', 'Ziele / Wandel', 'Personal', 'Räume']],
    ['says what is left of it', '', 3, ['Ziele', 'Ziele / Wandel', 'Personal', '1 mehr']],
    ['is narrowed by what is typed', ' ziel ', 1, ['Ziele', '1 mehr']],
    ['says nothing where nothing fits', 'Wetter', 1, []],
  ])('%s', (_, search, limit, expected) => {
    expect(lines(narrowOptions(codes, search, limit, say))).toEqual(expected);
  });

  test('counts its options and not its groups, and leaves empty groups out', () => {
    expect(lines(narrowOptions(grouped, '', 3, say))).toEqual([
      '[A.1]',
      'Ziele',
      'Ziele / Wandel',
      '[A.2]',
      'Personal',
      '1 mehr',
    ]);
    expect(lines(narrowOptions(grouped, 'r', 9, say))).toEqual(['[A.2]', 'Personal', 'Räume']);
  });

  test('loses nothing: what is shown and what is left are all that fits', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.string(), fc.nat({ max: 9 }), (names, search, limit) => {
        const made = names.map(option);
        const fitting = narrowOptions(made, search, Number.POSITIVE_INFINITY, say).length;
        const shown = narrowOptions(made, search, limit, say);
        const last = shown.at(-1);
        const more = last !== undefined && 'disabled' in last ? Number.parseInt(last.label, 10) : 0;
        expect(shown.length - (more > 0 ? 1 : 0) + more).toBe(fitting);
      }),
    );
  });
});
