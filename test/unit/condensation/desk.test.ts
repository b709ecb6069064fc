import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId, type BlockId } from '#shared/model/ids';
import { sliceRange } from '#shared/text/range';
import { readChoices } from '../../../renderer/features/caseReport/condensation/deskView';
import { rowSentences } from '../../../renderer/features/caseReport/condensation/rowSentences';
import { rowTarget } from '../../../renderer/features/caseReport/condensation/rowTarget';
import { block, evidenceLink, inventedReport, statementOn } from '../../fixtures/caseReport';

describe('the sentences of a row', () => {
  const text = block('x', 'Erster Satz. Zweiter Satz. Dritter Satz.', 's-1');

  /** The words of each sentence, and which statements begin there. */
  function shown(...statements: readonly (readonly [string, string])[]) {
    const made = statements.map(([id, words]) => statementOn(id, text, words, [evidenceLink(1, 0)]));
    const report = {
      blocks: [text],
      statements: Object.fromEntries(made.map((one) => [one.id, one])),
    };
    return rowSentences(report, text).map((sentence) => {
      expect(sliceRange([text], sentence.range)).toBe(sentence.text);
      return `${sentence.text} [${sentence.statements.map(({ id }) => id).join(' ')}]`;
    });
  }

  test.each<[string, (readonly [string, string])[], string[]]>([
    ['each by itself', [], ['Erster Satz. []', 'Zweiter Satz. []', 'Dritter Satz. []']],
    [
      'with its statement, also where that is a part of it',
      [
        ['a', 'Erster Satz.'],
        ['b', 'Dritter'],
      ],
      ['Erster Satz. [a]', 'Zweiter Satz. []', 'Dritter Satz. [b]'],
    ],
    [
      'together where one statement covers them',
      [['a', 'Satz. Zweiter']],
      ['Erster Satz. Zweiter Satz. [a]', 'Dritter Satz. []'],
    ],
  ])('stand %s', (_, statements, lines) => {
    expect(shown(...statements)).toEqual(lines);
  });
});

describe('what a passage is attached to', () => {
  const report = inventedReport();
  const stand = { blocks: report.blocks.slice(0, 1) };
  const caret = (id: string, offset: number) => {
    const point = { block: asId<BlockId>(id), offset };
    return { start: point, end: point };
  };

  test('is the statement at the caret, else the last sentence of the row', () => {
    expect(rowTarget(report, stand, caret('b-1', 3))?.statement?.id).toBe('st-1');
    expect(rowTarget(report, stand, null)?.statement?.id).toBe('st-2');
    expect(rowTarget(report, stand, caret('b-3', 3))?.statement?.id).toBe('st-2');
  });

  test('is nothing in a row without words', () => {
    expect(rowTarget(report, { blocks: [] }, null)).toBeNull();
    expect(rowTarget(report, { blocks: [block('e', '  ', 's-1')] }, null)).toBeNull();
    expect(rowTarget(null, stand, null)).toBeNull();
  });
});

describe('what was chosen the last time', () => {
  const choices = {
    place: { site: asId<never>('site-1'), level: null, wave: 2 },
    rows: 'code',
    columns: 'interview',
    filter: 'open',
  };

  test('comes back as it was kept', () => {
    expect(readChoices(JSON.parse(JSON.stringify(choices)))).toEqual(choices);
  });

  test('is the usual where something else was kept', () => {
    const usual = { place: null, rows: 'question', columns: 'role', filter: 'all' };
    expect(readChoices({ ...choices, place: { site: 3 }, rows: 'x', columns: 1, filter: null })).toEqual(
      usual,
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = readChoices(value);
        expect(Object.keys(read).sort()).toEqual(Object.keys(usual).sort());
      }),
    );
  });
});
