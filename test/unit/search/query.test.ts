import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '#shared/search/parseQuery';
import type { Query, QueryOptions } from '#shared/search/query';
import { markerFor } from '#shared/search/textMatch';

const plain: QueryOptions = { wordStarts: false, typos: false, stem: null, gender: false };

/** A query as brackets: what belongs together is seen. */
function shape(query: Query): string {
  switch (query.kind) {
    case 'everything':
      return '*';
    case 'word':
      return (
        query.word.exact[0] ??
        query.word.patterns
          .slice(0, 1)
          .map(
            ({ pieces, openStart, openEnd }) =>
              `${openStart ? '*' : ''}${pieces.join('*')}${openEnd ? '*' : ''}`,
          )
          .join('')
      );
    case 'phrase':
      return `"${query.words.map((word) => shape({ kind: 'word', word })).join(' ')}"`;
    case 'near':
      return `(${shape(query.left)} near${query.distance} ${shape(query.right)})`;
    case 'not':
      return `-${shape(query.part)}`;
    case 'field':
      return `${query.field}=${query.value}`;
    case 'and':
    case 'or':
      return `(${query.parts.map(shape).join(query.kind === 'and' ? ' ' : ' | ')})`;
  }
}

function understood(typed: string): string {
  const parsed = parseQuery(typed, plain);
  if (!parsed.ok) throw new Error(`${typed}: ${parsed.problem.reason}`);
  return shape(parsed.query);
}

describe('what is typed', () => {
  test.each([
    ['', '*'],
    ['Ziel', 'ziel'],
    ['Ziel Weg', '(ziel weg)'],
    ['Ziel AND Weg OR Ort', '((ziel weg) | ort)'],
    ['Ziel UND (Weg ODER Ort)', '(ziel (weg | ort))'],
    ['Ziel NICHT Weg', '(ziel -weg)'],
    ['NOT NOT Ziel', '--ziel'],
    ['Ziel und Weg', '(ziel und weg)'],
    ['"neue Ziele"', '"neue ziele"'],
    ['„neue Ziele“ «Wege»', '("neue ziele" wege)'],
    ['Ziel NEAR/3 Weg Ort', '((ziel near3 weg) ort)'],
    ['Ziel NAHE Weg', '(ziel near10 weg)'],
    ['verm*', 'verm*'],
    ['*mittl*', '*mittl*'],
    ['b*ung', 'b*ung'],
    ['code:Ziele standort:S04', '(code=Ziele site=S04)'],
    ['Kategorie:"Ziele und Wege"', 'code=Ziele und Wege'],
    ['Kund:innen', '("kund innen" | kundinnen)'],
    ['Kund*innen', '("kund innen" | kundinnen)'],
    ['Kundin(nen) (alle)', '(("kundin nen" | kundinnen) alle)'],
    ['Bestands-IFK', '("bestands ifk" | bestandsifk)'],
    ['2.2c', '"2 2c"'],
    ['Ziel – Weg', '(ziel weg)'],
    ['a\u0000b', '(a b)'],
    ['\u200Fשלום', 'שלום'],
  ])('%j is understood as %s', (typed, expected) => {
    expect(understood(typed)).toBe(expected);
  });

  test.each([
    ['Ziel)', 'unexpectedClose', 4, 5],
    ['AND Ziel', 'operatorWithoutLeft', 0, 3],
    ['Ziel OR OR Weg', 'operatorWithoutLeft', 8, 10],
    ['Ziel NOT', 'notWithoutRight', 5, 8],
    ['Ziel ()', 'emptyBrackets', 5, 7],
    ['""', 'emptyPhrase', 0, 2],
    ['Ziel ***', 'emptyPattern', 5, 8],
    ['code:', 'emptyField', 0, 5],
    ['…!?', 'nothingToFind', 0, 3],
    ['Ziel NEAR code:x', 'nearNeedsWords', 10, 16],
    ['Ziel NEAR/999 Weg', 'nearTooFar', 5, 13],
    ['Ziel~5', 'typosTooMany', 0, 6],
    ['OR AND NOT', 'operatorWithoutLeft', 0, 2],
    ['x'.repeat(10_000), 'tooLong', 2_000, 10_000],
    ['('.repeat(500), 'tooDeep', 40, 41],
    [`${'NOT '.repeat(200)}x`, 'tooDeep', 160, 163],
    ['wort '.repeat(100), 'tooManyWords', 320, 500],
  ])('%j is explained: %s at %i to %i', (typed, reason, from, to) => {
    expect(parseQuery(typed, plain)).toEqual({ ok: false, problem: { reason, from, to } });
  });

  test.each([
    ['(Ziel', 'unclosedBracket', 'ziel'],
    ['"neue Zi', 'unclosedPhrase', '"neue zi"'],
    ['Ziel AND', 'operatorWithoutRight', 'ziel'],
    ['farbe:rot', 'unknownField', '"farbe rot"'],
  ])('%j is not finished: it is guessed, and %s is said', (typed, reason, expected) => {
    const parsed = parseQuery(typed, plain);
    expect(parsed.ok && parsed.hints.map((hint) => hint.reason)).toEqual([reason]);
    expect(understood(typed)).toBe(expected);
  });

  test('anything at all is understood or explained at once, at a place within it', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '(',
        ')',
        '"',
        '„',
        ' AND ',
        'NOT ',
        ' OR ',
        'NEAR/',
        '*',
        '~',
        ':',
        'code:',
        '\u202E',
        '\u0000',
        '\n',
        '\uD800',
      ),
      fc.string({ maxLength: 6, unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const typed = pieces.join('');
        const parsed = parseQuery(typed, { wordStarts: true, typos: true, stem: 'de', gender: true });
        for (const { from, to } of parsed.ok ? parsed.hints : [parsed.problem]) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(typed.length);
          expect(from).toBeLessThan(to);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

function marked(typed: string, text: string, options: QueryOptions = plain): string {
  const parsed = parseQuery(typed, options);
  if (!parsed.ok) throw new Error(parsed.problem.reason);
  let shown = '';
  let at = 0;
  for (const { from, to } of markerFor(parsed.query)(text)) {
    shown += `${text.slice(at, from)}[${text.slice(from, to)}]`;
    at = to;
  }
  return shown + text.slice(at);
}

describe('hits are marked where they stand in the text as it is written', () => {
  test.each([
    ['groesse', 'Die Größe zählt.', 'Die [Größe] zählt.'],
    ['Sozialraum', 'im So\u00ADzial\u00ADraum', 'im [So\u00ADzial\u00ADraum]'],
    ['Kundinnen', 'alle Kund/innen und Kundin(nen)', 'alle [Kund/innen] und [Kundin(nen])'],
    ['Binnensteuerung', 'die Binnen-\nsteuerung', 'die [Binnen-\nsteuerung]'],
    ['"neue Ziele"', 'neue Ziele, Ziele', '[neue Ziele], Ziele'],
    ['Ziel NEAR/1 Weg', 'Ziel zum Weg. Und dann noch ein Ziel.', '[Ziel zum Weg]. Und dann noch ein Ziel.'],
    ['Ziel NOT Weg', 'Ziel', '[Ziel]'],
    ['*mittl*', 'Arbeitsvermittlung', '[Arbeitsvermittlung]'],
    ['Schnittstelle~', 'Schnitstelle', '[Schnitstelle]'],
    ['é', 'é e\u0301 x', '[é] [e\u0301] x'],
  ])('%s', (typed, text, expected) => {
    expect(marked(typed, text)).toBe(expected);
  });

  test('with the options that a search has', () => {
    const options: QueryOptions = { wordStarts: true, typos: true, stem: 'de', gender: true };
    expect(marked('Kunde', 'Kundinnen, Kundengespräch, Kudne, Hund', options)).toBe(
      '[Kundinnen], [Kundengespräch], [Kudne], Hund',
    );
  });
});
