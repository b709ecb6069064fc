import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ExportedHit, hitsCsv } from '#shared/search/hitExport';
import { parseQuery } from '#shared/search/parseQuery';
import { findTargets } from '../../../renderer/app/jump/findTargets';
import type { JumpTarget } from '../../../renderer/app/jump/useJumpTargets';
import { composeQuery } from '../../../renderer/features/search/composeQuery';
import { snippet } from '../../../renderer/features/search/snippet';

describe('the plain form', () => {
  test.each([
    [{ all: 'Ziel Weg', phrase: '', any: '', none: '' }, 'Ziel Weg'],
    [{ all: '', phrase: 'neue "Ziele"', any: '', none: '' }, '"neue  Ziele"'],
    [{ all: 'Ziel', phrase: '', any: 'Weg Ort', none: 'Team Zeit' }, 'Ziel (Weg OR Ort) NOT Team NOT Zeit'],
    [{ all: 'NOT (Ziel', phrase: '', any: 'Weg', none: '' }, 'not Ziel Weg'],
  ])('%j asks %s', (words, query) => {
    expect(composeQuery(words)).toBe(query);
  });

  test('never writes a mistake', () => {
    const words = fc.array(fc.constantFrom('Ziel', 'AND', 'NEAR/3', '(', ')', '"', 'Weg', '–'), {
      maxLength: 5,
    });
    const field = words.map((list) => list.join(' '));
    const options = { wordStarts: true, typos: true, stem: null, gender: false };
    fc.assert(
      fc.property(
        fc.record({ all: field, phrase: fc.constantFrom('', 'neue Ziele'), any: field, none: field }),
        (form) => {
          const parsed = parseQuery(composeQuery(form), options);
          if (!parsed.ok) expect(parsed.problem.reason).toBe('nothingToFind');
        },
      ),
    );
  });
});

describe('a long passage is shown around its hits', () => {
  const long = Array.from({ length: 120 }, (_, i) => `Wort${i}`).join(' ');
  const at = (word: string) => ({ from: long.indexOf(word), to: long.indexOf(word) + word.length });

  test('with every shown piece where it stands, and gaps told', () => {
    const pieces = snippet(long, [at('Wort50'), at('Wort110')], false);
    for (const { from, text, kind } of pieces) {
      if (kind !== 'gap') expect(long.slice(from, from + text.length)).toBe(text);
    }
    expect(pieces.filter(({ kind }) => kind === 'mark').map(({ text }) => text)).toEqual([
      'Wort50',
      'Wort110',
    ]);
    expect(pieces.filter(({ kind }) => kind === 'gap').length).toBeGreaterThanOrEqual(2);
    expect(pieces.map(({ text }) => text).join('').length).toBeLessThan(long.length / 2);
  });

  test('and whole when somebody reads it', () => {
    const pieces = snippet(long, [at('Wort50')], true);
    expect(pieces.map(({ text }) => text).join('')).toBe(long);
  });
});

describe('a table for spreadsheets', () => {
  const heads: ExportedHit = { site: 'A', roles: 'B', wave: 'C', question: 'D', codes: 'E', text: 'F' };
  test.each([
    ['Satz', 'Satz'],
    ['a;b', '"a;b"'],
    ['sagt "ja"', '"sagt ""ja"""'],
    ['zwei\nZeilen', '"zwei\nZeilen"'],
    ['=1+1', "'=1+1"],
    ['@SUM(1)', "'@SUM(1)"],
    ['-2', "'-2"],
    ['- ein Punkt', '- ein Punkt'],
  ])('holds %j as %j', (text, field) => {
    const [, row] = hitsCsv([{ ...heads, text }], heads).split('\r\n');
    expect(row).toBe(`A;B;C;D;E;${field}`);
  });
});

describe('jumping anywhere', () => {
  const target = (id: string, label: string, kind: JumpTarget['kind'] = 'code'): JumpTarget => ({
    id,
    kind,
    label,
    detail: '',
    go: () => undefined,
  });
  const targets = [
    target('a', 'Vermittlung'),
    target('b', 'Arbeitsvermittlung'),
    target('c', 'Größe der Räume'),
    target('d', 'Übersicht', 'screen'),
  ];

  test.each([
    ['vermitlung', 'a'],
    ['grosse raume', 'c'],
    ['Ubersicht', 'd'],
  ])('"%s" leads to the right name first', (typed, id) => {
    expect(findTargets(targets, typed, [])[0]?.id).toBe(id);
  });

  test('what only resembles the words is left out when something holds them', () => {
    const found = findTargets([target('x', 'Bestand und Löschung'), target('y', 'Schulung')], 'schul', []);
    expect(found.map(({ id }) => id)).toEqual(['y']);
    expect(findTargets([target('x', 'Bestand und Löschung')], 'lösching', []).map(({ id }) => id)).toEqual([
      'x',
    ]);
  });

  test('what was used lately stands first', () => {
    expect(findTargets(targets, '', ['b'])[0]?.id).toBe('b');
    expect(findTargets([target('x', 'Zeit'), target('y', 'Zeit')], 'zeit', ['y'])[0]?.id).toBe('y');
  });
});
