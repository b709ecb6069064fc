import { expect, test } from 'vitest';
import families from '#schemas/questionFamilies.json';
import { walkNodes } from '#shared/guide/guideNodes';
import { loadShipped } from './shipped';

const guides = await loadShipped();

/** Family -> guide -> printed numbers of its questions, as the table of the study has them. */
const TABLE: readonly (readonly [string, Readonly<Record<string, readonly string[]>>])[] = [
  ['reasons', { 'A.1.1': ['1.1'], 'A.1.2': ['1.1'], 'A.1.3': ['1.1'] }],
  ['strengths', { 'A.1.2': ['1.2'], 'A.1.3': ['1.2'], 'A.2.1': ['1.2'] }],
  ['goals', { 'A.1.1': ['1.2'], 'A.1.2': ['1.3'], 'A.1.3': ['1.3a', '1.3b'], 'A.2.1': ['1.3b'] }],
  // 1.3a/1.6 asks for goals and expectations; a question has one family, and goals are asked in 1.3b too.
  ['expectations', { 'A.1.1': ['1.4'], 'A.1.2': ['1.6'], 'A.1.3': ['1.6'], 'A.2.1': ['1.3a/1.6'] }],
  ['fourPhaseModel', { 'A.1.1': ['1.3'], 'A.1.2': ['1.5'], 'A.1.3': ['1.5'], 'A.2.1': ['6.X'] }],
  [
    'extraTime',
    {
      'A.1.1': ['2.1'],
      'A.1.2': ['2.1'],
      'A.1.3': ['2.1'],
      'A.2.1': ['2.1', '2.2'],
      'A.3.2': ['4.1', '6.5'],
    },
  ],
  // 2.2d belongs to the integration agreement, which has a family of its own.
  [
    'individualSupport',
    { 'A.1.1': ['2.2'], 'A.1.2': ['2.2'], 'A.1.3': ['2.2'], 'A.2.1': ['2.2a', '2.2b', '2.2c'] },
  ],
  ['benefits', { 'A.1.1': ['4.1'], 'A.1.2': ['4.1'], 'A.1.3': ['4.1'], 'A.2.1': ['2.2e', '2.3', '4.1'] }],
  ['teams', { 'A.1.2': ['4.2'], 'A.1.3': ['4.2'], 'A.2.1': ['4.2', '4.2a', '4.2b', '5.y', '5ya'] }],
  [
    'placementStrategy',
    { 'A.1.1': ['5.1'], 'A.1.2': ['5.1', '5.2'], 'A.2.1': ['5.1', '5.2'], 'A.3.1': ['3.1'] },
  ],
  ['integrationAgreement', { 'A.1.1': ['(2.2)'], 'A.1.2': ['(2.2)'], 'A.2.1': ['2.2d'], 'A.3.2': ['4.8'] }],
];

/** Where a family is asked; a follow-up is named by its question's number in parentheses. */
function whereAsked(family: string): Record<string, string[]> {
  const places: Record<string, string[]> = {};
  for (const [label, guide] of guides) {
    for (const { node, parents } of walkNodes(guide)) {
      if (node.familyId !== family) continue;
      const place = node.kind === 'supplementary' ? `(${parents[1]?.printedNumber})` : node.printedNumber;
      places[label] = [...(places[label] ?? []), place ?? node.text];
    }
  }
  return places;
}

test.each(TABLE)('%s links the questions of the table', (family, places) => {
  expect(whereAsked(family)).toEqual(places);
});

test('every family used has a name in both languages, and every name is used across guides', () => {
  const used = new Map<string, Set<string>>();
  for (const [label, guide] of guides) {
    for (const { node } of walkNodes(guide)) {
      if (node.familyId !== null) used.set(node.familyId, (used.get(node.familyId) ?? new Set()).add(label));
    }
  }
  expect(families.map(({ id }) => id).sort()).toEqual([...used.keys()].sort());
  expect(families.filter(({ label }) => label.de === '' || label.en === '')).toEqual([]);
  expect([...used].filter(([, labels]) => labels.size < 2)).toEqual([]);
});
