import { type Draft, produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { coverageParts, statementCoverage } from '#shared/evidence/coverage';
import { passageState } from '#shared/evidence/passageState';
import { reviewRows } from '#shared/evidence/reviewStatements';
import { plainHouseStyle } from '#shared/model/houseStyle';
import { asId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import { shippedQuantities } from '../../../schemas/houseStyle';
import { caseReportId, inventedProject } from '../../fixtures/caseReport';

const rules = { style: plainHouseStyle, quantities: shippedQuantities('de'), language: 'de' } as const;

function reportIn(tree: ProjectTree) {
  const report = tree.caseReport[caseReportId];
  if (report === undefined) throw new Error('the fixture has a report');
  return report;
}

describe('the review of all statements', () => {
  const tree = inventedProject();
  const rows = reviewRows(tree, [reportIn(tree)], rules);

  test('has every statement and every sentence without evidence once, in the order of the text', () => {
    const report = reportIn(tree);
    const statements = rows.filter(({ kind }) => kind === 'statement');
    expect(statements).toHaveLength(Object.keys(report.statements).length);
    for (const row of rows.filter(({ kind }) => kind === 'sentence')) {
      expect(row.flags).toEqual(['unsupported']);
      expect(report.blocks.some(({ text }) => text.includes(row.text))).toBe(true);
    }
    const places = rows.map(({ range }) => [
      report.blocks.findIndex(({ id }) => id === range.start.block),
      range.start.offset,
    ]);
    expect(places).toEqual([...places].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
  });

  test('marks what rests on one text, and what something speaks against', () => {
    const flagged = (id: string) =>
      rows.find((row) => row.kind === 'statement' && row.statement.id === id)?.flags;
    expect(flagged('st-1')).toContain('singleSource');
    for (const row of rows) {
      if (row.kind !== 'statement') continue;
      const against = row.statement.evidence.some(({ stance }) => stance === 'contradicts');
      expect(row.flags.includes('contradicted')).toBe(against);
    }
  });

  test('has no sentence left when nothing is written', () => {
    const empty = produce(tree, (draft) => {
      const report = draft.caseReport[caseReportId];
      if (report !== undefined) Object.assign(report, { blocks: [], statements: {} });
    });
    expect(reviewRows(empty, [reportIn(empty)], rules)).toEqual([]);
  });
});

describe('what is remembered from one review to the next', () => {
  const changes: readonly (readonly [string, (draft: Draft<ProjectTree>) => void])[] = [
    ['nothing', () => undefined],
    [
      'a site is called as a sentence says',
      (draft) => {
        for (const site of Object.values(draft.site)) site.name = 'Die';
      },
    ],
    [
      'a text is written anew',
      (draft) => {
        for (const protocol of Object.values(draft.protocol))
          for (const block of protocol.blocks) block.text = `Neu: ${block.text}`;
      },
    ],
    [
      'codings are taken away',
      (draft) => {
        for (const layer of Object.values(draft.codingLayer)) layer.codings = {};
      },
    ],
    [
      'an interview was not held',
      (draft) => {
        for (const protocol of Object.values(draft.protocol)) protocol.blocks = [];
        for (const interview of Object.values(draft.interview)) interview.status = 'planned';
      },
    ],
    [
      'a protocol is opened again',
      (draft) => {
        for (const protocol of Object.values(draft.protocol)) {
          const step = { what: 'reopened' as const, step: 'approved' as const };
          protocol.lifeCycle.push({ ...step, by: asId('p'), at: '2026-01-01', reason: 'x' });
        }
      },
    ],
    [
      'the report is written anew',
      (draft) => {
        for (const report of Object.values(draft.caseReport))
          for (const block of report.blocks) block.text = `Alle sagen: ${block.text}`;
      },
    ],
    [
      'texts are deleted',
      (draft) => {
        draft.protocol = {};
        draft.evidenceLayer = {};
      },
    ],
  ];
  const weighed = produce(inventedProject(), (draft) => {
    const before = inventedProject();
    for (const report of Object.values(draft.caseReport)) {
      for (const statement of Object.values(report.statements))
        for (const link of statement.evidence)
          Object.assign(link, { seen: passageState(before, asId(link.text), asId(link.passage)) });
    }
  });

  test.each(changes)('is right when %s', (_, change) => {
    const review = (tree: ProjectTree) => reviewRows(tree, Object.values(tree.caseReport), rules);
    review(weighed);
    const changed = produce(weighed, change);
    // A copy shares nothing with what was looked at before.
    expect(review(changed)).toEqual(review(structuredClone(changed)));
  });

  test('is seen to matter: a changed text is reported', () => {
    const [, , [, anew] = ['', () => undefined]] = changes;
    const changed = produce(weighed, anew);
    const rows = reviewRows(changed, Object.values(changed.caseReport), rules);
    expect(rows.some(({ flags }) => flags.includes('changed'))).toBe(true);
    const before = reviewRows(weighed, Object.values(weighed.caseReport), rules);
    expect(before.some(({ flags }) => flags.includes('changed'))).toBe(false);
  });
});

describe('the coverage of a statement', () => {
  const tree = inventedProject();
  const report = reportIn(tree);

  test('counts every interview of the site and wave once', () => {
    const here = Object.values(tree.interview).filter(
      ({ site, wave, status }) => site === report.site && wave === report.wave && status !== 'dropped',
    );
    for (const statement of Object.values(report.statements)) {
      const coverage = statementCoverage(tree, report, statement);
      if (coverage === null) continue;
      const counted = coverageParts.flatMap((part) => coverage.interviews[part]);
      expect([...counted].sort()).toEqual(here.map(({ id }) => id).sort());
    }
  });

  test('puts an objection before support of the same interview', () => {
    const [statement] = Object.values(report.statements);
    const [link] = statement?.evidence ?? [];
    if (link === undefined) throw new Error('the first statement has evidence');
    const both = { evidence: [link, { ...link, stance: 'contradicts' as const }] };
    const coverage = statementCoverage(tree, report, both);
    expect(coverage?.interviews.contradicts).toEqual([link.interview]);
    expect(coverage?.interviews.supports).toEqual([]);
  });

  test('is not known where the evidence answers no question', () => {
    expect(statementCoverage(tree, report, { evidence: [] })).toBeNull();
  });

  test('asks nothing of roles that are kept out of case reports, unless they are evidence', () => {
    const roles = [...new Set(Object.values(tree.interview).flatMap((one) => one.roles))];
    const kept = produce(tree, (draft) => {
      for (const project of Object.values(draft.project)) {
        project.roles = roles.map((code) => ({
          code,
          label: '',
          level: null,
          inCaseReports: false,
          subgroups: [],
        }));
      }
    });
    const [statement] = Object.values(report.statements);
    if (statement === undefined) throw new Error('the report has statements');
    const coverage = statementCoverage(kept, report, statement);
    const counted = coverageParts.flatMap((part) => coverage?.interviews[part] ?? []);
    expect(new Set(counted)).toEqual(new Set(statement.evidence.map(({ interview }) => interview)));
  });
});
