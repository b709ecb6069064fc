import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jobCentreAbbreviations, readAbbreviations, withAbbreviations } from '#shared/text/abbreviationList';

describe('a pasted list of two columns', () => {
  test.each([
    ['a table', 'EGV\tEingliederungsvereinbarung'],
    ['a table with an empty column between', 'EGV\t\tEingliederungsvereinbarung'],
    ['semicolons', 'EGV; Eingliederungsvereinbarung'],
    ['an equals sign', 'EGV = Eingliederungsvereinbarung'],
    ['a dash', ' EGV – Eingliederungsvereinbarung '],
    ['a hyphen between blanks', 'EGV - Eingliederungsvereinbarung'],
    ['a colon', 'EGV: Eingliederungsvereinbarung'],
  ])('with %s', (_, line) => {
    expect(readAbbreviations(line)).toEqual({
      found: [{ short: 'EGV', long: 'Eingliederungsvereinbarung' }],
      unread: [],
    });
  });

  test('keeps hyphens inside the abbreviation and separators inside the meaning', () => {
    expect(readAbbreviations('gAG-S: gemeinsamer Service; regional').found).toEqual([
      { short: 'gAG-S', long: 'gemeinsamer Service; regional' },
    ]);
  });

  test('says which lines it could not read', () => {
    const { found, unread } = readAbbreviations('Abkürzungen\r\n\r\nBA\tBundesagentur\n\tohne Kürzel\nRD;\n');
    expect(found).toEqual([{ short: 'BA', long: 'Bundesagentur' }]);
    expect(unread).toEqual(['Abkürzungen', 'ohne Kürzel', 'RD;']);
  });

  test('loses no line, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string().map((line) => line.replace(/[\r\n]/g, ' '))), (lines) => {
        const { found, unread } = readAbbreviations(lines.join('\n'));
        expect(found.length + unread.length).toBe(lines.filter((line) => line.trim() !== '').length);
      }),
    );
  });
});

describe('new entries', () => {
  test('come into the list in alphabetical order; what was there keeps its meaning', () => {
    const known = [{ short: 'egv', long: 'eigene Fassung' }];
    const list = withAbbreviations(known, jobCentreAbbreviations);
    expect(list.find(({ short }) => short.toLowerCase() === 'egv')).toEqual(known[0]);
    expect(list).toHaveLength(jobCentreAbbreviations.length);
    const shorts = list.map(({ short }) => short);
    expect(shorts).toEqual(shorts.toSorted((a, b) => a.localeCompare(b, 'de')));
    expect(withAbbreviations(list, jobCentreAbbreviations)).toEqual(list);
  });
});
