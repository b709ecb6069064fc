import { describe, expect, test } from 'vitest';
import { SHIPPED_GUIDES } from '#schemas/shippedGuides';
import { type GuideCounts, guideCounts } from '#shared/guide/guideCounts';
import { answerableNodes, walkNodes } from '#shared/guide/guideNodes';
import { rulesFromPreliminary } from '#shared/guide/preliminaryRules';
import { roleGuide } from '#shared/guide/roleGuide';
import type { Guide, GuideNode, GuideRules } from '#shared/model/guide';
import { readMaterial } from '../../support/material';
import { importPrinted, PRINTED_GUIDES } from '../guide/printedGuides';
import { loadShipped, shippedGuide, textsOf } from './shipped';

const guides = await loadShipped();
const shipped = (label: string) => shippedGuide(guides, label);

test('the list says what the files say', () => {
  const listed = SHIPPED_GUIDES.map(({ label, title, level }) => [label, title.de, level]);
  expect(listed).toEqual(
    SHIPPED_GUIDES.map(({ label }) => [label, shipped(label).title, shipped(label).level]),
  );
  expect(SHIPPED_GUIDES.map(({ label }) => label)).toEqual(PRINTED_GUIDES.map(({ label }) => label));
});

test('all seven together ask what was counted by hand', () => {
  const sum = (key: keyof GuideCounts) =>
    [...guides.values()].reduce((total, guide) => total + guideCounts(guide)[key], 0);
  expect([sum('sections'), sum('leadQuestions'), sum('groups')]).toEqual([37, 180, 2]);
  expect([sum('supplementary'), sum('level1'), sum('level2')]).toEqual([447, 397, 50]);
});

test('ids are unique across all guides', () => {
  const ids = [...guides.values()].flatMap((guide) => [
    guide.id,
    ...[...walkNodes(guide)].map(({ node }) => node.id),
  ]);
  expect(new Set(ids).size).toBe(ids.length);
});

/** A node as one line without its wording: kind, number, level, roles, optional, conditional. */
function skeleton(nodes: readonly GuideNode[], withRoles: boolean, depth = 0): string[] {
  return nodes.flatMap((node) => {
    const roles = withRoles ? node.roles.join('/') : '';
    const flags = [node.optional ? 'optional' : '', node.condition === null ? '' : 'conditional'];
    const line = [depth, node.kind, node.printedNumber ?? '-', roles, ...flags].join(' ');
    return [line, ...skeleton(node.children, withRoles, depth + 1)];
  });
}

describe.each(PRINTED_GUIDES)('$label', ({ label, counts: [sections, leads, groups, level1, level2] }) => {
  test('has the counts of the printed guide', () => {
    expect(guideCounts(shipped(label))).toEqual({
      sections,
      leadQuestions: leads,
      groups,
      supplementary: level1 + level2,
      level1,
      level2,
    });
  });

  test('has its numbers, order, levels, roles, optional and conditional nodes', () => {
    const withRoles = label !== 'A.2.1';
    const printed = importPrinted(label);
    expect(skeleton(shipped(label).nodes, withRoles)).toEqual(skeleton(printed.nodes, withRoles));
  });

  test('opens a conditional text with its condition', () => {
    for (const { node } of walkNodes(shipped(label))) {
      if (node.condition !== null) expect(node.text.startsWith(node.condition)).toBe(true);
    }
  });

  test('is a guide of the first wave that nobody has to check for reading errors', () => {
    const guide = shipped(label);
    expect([guide.wave, guide.version, guide.language, guide.source]).toEqual([1, 1, 'de', null]);
    const nodes = [...walkNodes(guide)].map(({ node }) => node);
    expect(nodes.filter((node) => node.levelUnsure || node.sourceLine !== null)).toEqual([]);
    expect(nodes.filter((node) => node.text.trim() === '' || node.text !== node.text.trim())).toEqual([]);
  });

  test('has a topic of two to six words in both languages at every question and nowhere else', () => {
    const words = (topic: string) => topic.split(' ').length;
    for (const { node } of answerableNodes(shipped(label))) {
      const lengths = [words(node.topic?.de ?? ''), words(node.topic?.en ?? '')];
      expect(
        lengths.filter((n) => n < 2 || n > 6),
        `${node.printedNumber} ${node.topic?.de}`,
      ).toEqual([]);
    }
    const others = [...walkNodes(shipped(label))].filter(({ node }) => node.topic !== null);
    expect(others.length).toBe(leads + groups);
  });

  test('tells no two questions of the guide the same topic', () => {
    const topics = answerableNodes(shipped(label)).map(({ node }) => node.topic?.de);
    expect(topics.filter((topic, i) => topics.indexOf(topic) !== i)).toEqual([]);
  });
});

/** Role, lead questions with the role's tag, the same with untagged ones, supplementary questions. */
const FILTERED = [
  ['A.1.1', 'GF', 22, 25, 50],
  ['A.1.1', 'PL', 22, 25, 50],
  ['A.1.1', 'CF', 8, 11, 19],
  ['A.1.2', 'GF', 23, 23, 97],
  ['A.1.2', 'PL', 28, 28, 110],
  ['A.1.3', 'KO', 21, 21, 60],
  ['A.1.3', 'AA', 23, 23, 72],
] as const;

test.each(FILTERED)(
  '%s for %s: %i tagged, %i shown, %i supplementary',
  (label, role, tagged, shown, items) => {
    const guide = shipped(label);
    const seen = guideCounts({ nodes: roleGuide(guide, [role]).sections });
    const withTag = answerableNodes(guide).filter(({ node }) => node.roles.includes(role));
    expect([withTag.length, seen.leadQuestions, seen.supplementary]).toEqual([tagged, shown, items]);
  },
);

test('every role at a node is a role of its guide', () => {
  for (const guide of guides.values()) {
    const known = new Set(guide.roles.map(({ code }) => code));
    const used = [...walkNodes(guide)].flatMap(({ node }) => node.roles);
    expect(used.filter((role) => !known.has(role))).toEqual([]);
  }
});

test('the roles of A.2.1 are the proposed ones, row by row, and the guide says so', () => {
  const guide = shipped('A.2.1');
  const material = JSON.parse(readMaterial('guides-expected.json'));
  const expected = material.guides.find(({ id }: { id: string }) => id === 'A.2.1');
  const wanted = expected.sections.flatMap((section: ExpectedSection) =>
    section.questions.flatMap((question) => [
      question.rolesInferred,
      ...question.supplementary.map((item) => item.roles),
    ]),
  );
  const nodes = [...walkNodes(guide)].filter(({ node }) => node.kind !== 'section');
  expect(nodes.map(({ node }) => node.roles)).toEqual(wanted);
  expect(guide.preliminary.some((paragraph) => paragraph.startsWith('Vorschlag:'))).toBe(true);
});

interface ExpectedSection {
  readonly questions: readonly {
    readonly rolesInferred: readonly string[];
    readonly supplementary: readonly { readonly roles: readonly string[] }[];
  }[];
}

test('the proposed roles of A.2.1 see as many questions as were counted for each', () => {
  const leads = ['TLP', 'TLB', 'TLL', 'AGS', 'IFK'].map((role) => {
    return answerableNodes(shipped('A.2.1')).filter(({ node }) => node.roles.includes(role)).length;
  });
  expect(leads).toEqual([41, 26, 10, 17, 37]);
});

/** The table of rules: what differs from a guide that says nothing. */
const NOTHING_SAID: GuideRules = {
  consent: null,
  informationSheet: null,
  recordingAllowed: null,
  deleteRecording: null,
  deleteProtocol: null,
  anonymisation: null,
  excludedTopics: [],
  durationMinutes: null,
  perCase: false,
};
const TOLD_BEFORE: GuideRules = {
  ...NOTHING_SAID,
  consent: 'oral',
  recordingAllowed: true,
  deleteRecording: 'afterProtocol',
  deleteProtocol: 'endOfProject',
  anonymisation: true,
};
const IN_WRITING: GuideRules = {
  ...TOLD_BEFORE,
  consent: 'written',
  informationSheet: true,
  excludedTopics: ['Leistungsrecht', 'Gesundheit'],
};
const RULES: readonly (readonly [string, GuideRules])[] = [
  ['A.1.1', { ...NOTHING_SAID, consent: 'oral', recordingAllowed: true, deleteRecording: 'afterProtocol' }],
  ['A.1.2', NOTHING_SAID],
  ['A.1.3', TOLD_BEFORE],
  ['A.2.1', TOLD_BEFORE],
  ['A.2.2', TOLD_BEFORE],
  ['A.3.1', { ...IN_WRITING, durationMinutes: 10, perCase: true }],
  ['A.3.2', IN_WRITING],
];

test.each(RULES)('%s demands what the printed guide demands, and its remarks say it', (label, rules) => {
  expect(shipped(label).rules).toEqual(rules);
  expect(rulesFromPreliminary(shipped(label).preliminary)).toEqual(rules);
});

test('footnotes, attached table, instructions and subgroups are there', () => {
  const general = shipped('A.2.1');
  expect(general.footnotes.map(({ mark }) => mark)).toEqual(['42', '43', '44']);
  const optional = [...walkNodes(general)].find(({ node }) => node.optional)?.node;
  expect(optional?.printedNumber).toBe('1.2');
  expect(general.footnotes.map(({ node }) => node)).toEqual([null, null, optional?.id]);
  expect(general.subgroups.map(({ code }) => code)).toEqual(['IFK-B', 'IFK-N']);

  const clients = shipped('A.3.2');
  const printed = importPrinted('A.3.2').attachments.map(({ rows }) => rows.slice(1));
  // The printed table names towns and months; ours has its shape and leaves them to whoever uses it.
  const shape = (tables: readonly (readonly (readonly string[])[])[]) =>
    tables.map((rows) => rows.map((cells) => cells.length));
  const own = clients.attachments.map(({ rows }) => rows.slice(1));
  expect(shape(own)).toEqual(shape(printed));
  const named = new Set(printed.flat(2));
  expect(own.flat(2).filter((cell) => cell === '' || named.has(cell))).toEqual([]);
  expect(instructionsOf(clients)).toEqual(['2.1', '6.2']);
});

test('no guide names the programme, the regions or the towns of the printed ones', () => {
  const names =
    /joboffensive|\bEJO\b|\bEjE\b|berlin|niedersachsen|bremen|westfalen|\bNSB\b|\bNRW\b|\b20\d\d\b/i;
  const printed = PRINTED_GUIDES.map(({ label }) => JSON.stringify(importPrinted(label)));
  expect(printed.some((words) => names.test(words))).toBe(true);
  for (const guide of guides.values()) {
    const words = [
      ...textsOf(guide),
      ...guide.roles.map(({ label }) => label),
      ...guide.attachments.flatMap(({ rows }) => rows.flat()),
      ...[...walkNodes(guide)].flatMap(({ node }) => [node.topic?.de ?? '', node.topic?.en ?? '']),
    ];
    expect(
      words.filter((text) => names.test(text)),
      guide.label,
    ).toEqual([]);
  }
});

function instructionsOf(guide: Guide): (string | null | undefined)[] {
  return [...walkNodes(guide)]
    .filter(({ node }) => node.kind === 'instruction')
    .map(({ parents }) => parents.at(-1)?.printedNumber);
}
