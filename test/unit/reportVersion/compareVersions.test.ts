import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { versionComparisonDocument } from '#shared/report/versionComparisonDocument';
import { compareVersions } from '#shared/reportVersion/compareVersions';
import { wordDiff } from '#shared/reportVersion/wordDiff';
import {
  block,
  byId,
  evidenceLink,
  inventedProject,
  inventedReport,
  reportOptions,
  statementOn,
} from '../../fixtures/caseReport';

describe('words that went and came', () => {
  test.each([
    ['nothing', 'Drei der fünf.', 'Drei der fünf.', [['same', 'Drei der fünf.']]],
    [
      'one word',
      'Vier der fünf Standorte.',
      'Drei der fünf Standorte.',
      [
        ['removed', 'Vier'],
        ['added', 'Drei'],
        ['same', ' der fünf Standorte.'],
      ],
    ],
    ['all', '', 'Neu.', [['added', 'Neu.']]],
    [
      'a sentence behind',
      'Ja.',
      'Ja. Neu.',
      [
        ['same', 'Ja.'],
        ['added', ' Neu.'],
      ],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(wordDiff(before, after).map(({ kind, text }) => [kind, text])).toEqual(expected);
  });

  test('joined again are exactly the two texts', () => {
    const text = fc
      .array(fc.constantFrom('ein', 'zwei ', ' drei', 'vier\n', '  '), { maxLength: 12 })
      .map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordDiff(before, after);
        const of = (kind: string) =>
          pieces
            .filter((one) => one.kind === 'same' || one.kind === kind)
            .map((one) => one.text)
            .join('');
        expect([of('removed'), of('added')]).toEqual([before, after]);
      }),
    );
  });
});

test('paragraphs are told by their id, and evidence by its passage', () => {
  const first = block('a', 'Das Team trifft sich wöchentlich.', 's-1');
  const second = block('b', 'Die Übergabe steht auf dem Papier.', 's-2');
  const before = inventedReport({
    blocks: [first, second],
    statements: byId([statementOn('st', first, first.text, [evidenceLink(1, 0), evidenceLink(2, 0)])]),
  });
  const moved = { ...first, text: 'Das Team trifft sich monatlich.' };
  const after = inventedReport({
    blocks: [block('c', 'Neu dazu.', 's-1'), moved],
    statements: byId([
      statementOn('st', moved, moved.text, [evidenceLink(1, 0, 'limits'), evidenceLink(3, 0)]),
    ]),
  });
  const { paragraphs, evidence } = compareVersions(before, after);
  expect(paragraphs.map(({ kind }) => kind)).toEqual(['added', 'changed', 'removed']);
  expect(evidence).toHaveLength(1);
  expect(evidence[0]?.sentence).toBe(moved.text);
  expect(evidence[0]?.added.map(({ passage }) => passage)).toEqual(['passage-3-0']);
  expect(evidence[0]?.removed.map(({ passage }) => passage)).toEqual(['passage-2-0']);
  expect(evidence[0]?.stances.map(({ before: was, after: is }) => [was.stance, is.stance])).toEqual([
    ['supports', 'limits'],
  ]);
});

test('a comparison is a paper with what went and came, under its sections', () => {
  const tree = inventedProject();
  const before = inventedReport();
  const [first, ...rest] = before.blocks;
  if (first === undefined) throw new Error('the fixture has it');
  const after = inventedReport({
    blocks: [{ ...first, text: first.text.replace('Treffen', 'Gespräch') }, ...rest],
  });
  const options = { ...reportOptions(), before: 'Version 1', after: 'Aktueller Stand' };
  const { blocks } = versionComparisonDocument(tree, before, after, options);
  const [heading, paragraph] = blocks;
  expect(blocks).toHaveLength(2);
  expect(heading).toMatchObject({ kind: 'heading', text: 'Ausgangslage und Ziele' });
  expect(paragraph).toMatchObject({
    inlines: expect.arrayContaining([
      { kind: 'text', style: 'removed', text: ' Treffen' },
      { kind: 'text', style: 'added', text: ' Gespräch' },
    ]),
  });
  expect(versionComparisonDocument(tree, before, before, options).blocks).toHaveLength(1);
});
