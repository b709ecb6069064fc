import { describe, expect, it } from 'vitest';
import type { ProjectNames } from '#shared/privacy/projectNames';
import { leavingLines, scanBeforeExport } from '#shared/privacy/scanBeforeExport';

const names: ProjectNames = {
  things: [
    { id: 's', class: 'place', originals: ['Kolkfeld'], replacements: ['[S01]'], degree: 0 },
    { id: 'p', class: 'person', originals: ['Dorle Sorgenfrei'], replacements: ['[Person 1]'], degree: 0 },
  ],
  ignored: [],
};

function scan(texts: Readonly<Record<string, string>>, allowed: readonly string[] = []) {
  const leaving = Object.entries(texts).map(([where, text]) => ({ where, text }));
  return scanBeforeExport(leaving, { names, language: 'de', allowed }).map(
    ({ where, text }) => `${where}: ${text}`,
  );
}

describe('the last scan', () => {
  it('says where a name of the list still stands, own names first, the same words once', () => {
    const texts = { 'Kapitel 1': 'Herr Unverzagt kam aus Kolkfeld, Kolkfeld.', Titel: 'Für Dorle' };
    expect(scan(texts)).toEqual(['Kapitel 1: Kolkfeld', 'Titel: Dorle', 'Kapitel 1: Unverzagt']);
  });

  it('counts the places of a word and shows the first', () => {
    const leaving = ['Kolkfeld war das.', 'Nicht Kolkfeld.'].map((text, i) => ({ where: `Satz ${i}`, text }));
    expect(scanBeforeExport(leaving, { names, language: 'de' })).toEqual([
      expect.objectContaining({ where: 'Satz 0', context: 'Kolkfeld war das.', places: 2 }),
    ]);
  });

  it('does not ask again what somebody let stand in the text it comes from', () => {
    const leaving = [
      { where: 'a', text: 'Herr Unverzagt kam.', passed: ['Unverzagt'] },
      { where: 'b', text: 'Herr Unverzagt ging.' },
    ];
    expect(scanBeforeExport(leaving, { names, language: 'de' })).toEqual([
      expect.objectContaining({ where: 'b', text: 'Unverzagt', places: 1 }),
    ]);
  });

  it('lets sites stand in a report that calls them by name, in every form', () => {
    expect(scan({ a: 'Kolkfelds Rathaus, die Kolkfelder, in Kolkfeld' }, ['Kolkfeld'])).toEqual([]);
  });

  it('does not ask about dates, sums and mere guesses', () => {
    expect(scan({ a: 'Am 14.03.2014 waren es 1.237,50 €, sagt der Orgelbauer.' })).toEqual([]);
  });

  it('finds a place in a quotation before it is released', () => {
    expect(scan({ Zitat: '„Ich bin hier in Oldenburg zu Hause.“' })).toEqual(['Zitat: Oldenburg']);
  });
});

describe('a document line by line', () => {
  it('keeps the cells of a table apart and leaves out rules', () => {
    const table = '## Merkmale\n\n| Kontakt | Stand |\n| --- | --- |\n| am Telefon | 13.07.2026 |';
    expect(leavingLines(table).map(({ where, text }) => `${where}: ${text}`)).toEqual([
      'Merkmale: Merkmale',
      'Merkmale: Kontakt · Stand',
      'Merkmale: am Telefon · 13.07.2026',
    ]);
  });
});
