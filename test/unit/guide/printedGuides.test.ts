import { describe, expect, test } from 'vitest';
import { guideCounts } from '#shared/guide/guideCounts';
import { answerableNodes } from '#shared/guide/guideNodes';
import { roleGuide } from '#shared/guide/roleGuide';
import type { GuideNode } from '#shared/model/guide';
import { importPrinted, PRINTED_GUIDES, type PrintedLabel, readExpectedGuides } from './printedGuides';

test.each(PRINTED_GUIDES)(
  '$label has the sections, questions and items that were counted by hand',
  ({ label, counts: [sections, leadQuestions, groups, level1, level2] }) => {
    const supplementary = level1 + level2;
    const expected = { sections, leadQuestions, groups, supplementary, level1, level2 };
    const guide = importPrinted(label);
    expect(guideCounts(guide)).toEqual(expected);
    expect(guide.label).toBe(label);
  },
);

/** A node as one line, so that a wrong one shows in the difference with its neighbours. */
function outline(nodes: readonly GuideNode[], depth = 0): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'instruction') return [];
    const inner = outline(node.children, node.kind === 'supplementary' ? depth + 1 : 1);
    const level = node.kind === 'supplementary' ? depth : 0;
    return [
      line(node.kind, node.printedNumber, node.sourceLine, level, node.roles, node.optional, node.text),
      ...inner,
    ];
  });
}

function line(
  kind: string,
  number: string | null,
  at: number | null,
  level: number,
  roles: readonly string[],
  optional: boolean,
  text: string,
): string {
  return [
    kind,
    number ?? '-',
    `@${at}`,
    `L${level}`,
    roles.join('/') || '-',
    optional ? 'optional' : '',
    text,
  ].join(' | ');
}

describe.each(readExpectedGuides())('$id node by node', (expected) => {
  const guide = importPrinted(expected.id as PrintedLabel); // ids of the material are the printed labels
  // Lines are counted in the report there and in the guide's own file here.
  const own = (lineInReport: number) =>
    lineInReport - expected.headingLine + (guide.nodes[0]?.sourceLine ?? 0) - first;
  const first = (expected.sections[0]?.line ?? 0) - expected.headingLine;

  test('numbers, kinds, roles, levels, lines and first words in printed order', () => {
    const wanted: string[] = [];
    const words: string[] = [];
    for (const section of expected.sections) {
      wanted.push(line('section', section.number, own(section.line), 0, [], false, ''));
      words.push(section.title);
      for (const q of section.questions) {
        const kind = q.kind === 'lead' ? 'question' : 'group';
        wanted.push(line(kind, q.number, own(q.line), 0, q.roles, q.optional, ''));
        words.push(q.heading ?? q.firstWords);
        for (const item of q.supplementary) {
          wanted.push(line('supplementary', null, own(item.line), item.depth, item.roles, false, ''));
          words.push(item.firstWords);
        }
      }
    }
    const lines = outline(guide.nodes);
    expect(lines.map((l) => l.slice(0, l.lastIndexOf(' | ') + 3))).toEqual(wanted);
    const texts = lines.map((l) => l.slice(l.lastIndexOf(' | ') + 3));
    expect(texts.map((text, i) => text.slice(0, words[i]?.length))).toEqual(words);
  });

  test('conditions, level of the study and wave', () => {
    const nodes = answerableNodes(guide).flatMap(({ node }) => [node, ...below(node)]);
    const conditional = nodes.filter((node) => node.condition !== null).map((node) => node.sourceLine);
    const wanted = expected.sections
      .flatMap((section) => section.questions.flatMap((q) => [q, ...q.supplementary]))
      .filter((item) => item.conditional)
      .map((item) => own(item.line));
    expect(conditional).toEqual(wanted);
    expect([guide.level, guide.wave]).toEqual([expected.level, expected.wave]);
  });
});

function below(node: GuideNode): GuideNode[] {
  return node.children.flatMap((child) => [child, ...below(child)]);
}

/** Role, lead questions with the role's tag, the same with untagged ones, supplementary questions. */
const FILTERED: readonly (readonly [PrintedLabel, string, number, number, number])[] = [
  ['A.1.1', 'GF', 22, 25, 50],
  ['A.1.1', 'PL', 22, 25, 50],
  ['A.1.1', 'CF', 8, 11, 19],
  ['A.1.2', 'GF', 23, 23, 97],
  ['A.1.2', 'PL', 28, 28, 110],
  ['A.1.3', 'KO', 21, 21, 60],
  ['A.1.3', 'AA', 23, 23, 72],
];

test.each(FILTERED)(
  '%s for %s: %i tagged, %i shown, %i supplementary',
  (label, role, tagged, shown, items) => {
    const guide = importPrinted(label);
    const seen = guideCounts({ nodes: roleGuide(guide, [role]).sections });
    const withTag = answerableNodes(guide).filter(({ node }) => node.roles.includes(role));
    expect([withTag.length, seen.leadQuestions, seen.supplementary]).toEqual([tagged, shown, items]);
  },
);

test('questions for one role only are the ones of the printed guide', () => {
  const only = (label: PrintedLabel) =>
    answerableNodes(importPrinted(label))
      .filter(({ node }) => node.roles.length === 1)
      .map(({ node }) => `${node.printedNumber} ${node.roles[0]}`);
  expect(only('A.1.2')).toEqual(['2.4 GF', '3.2 PL', '3.3 PL', '4.3 PL', '5.4 PL', '5.5 PL', '6.2 PL']);
  expect(only('A.1.3')).toEqual(['1.7 AA', '1.5 AA']);
});
