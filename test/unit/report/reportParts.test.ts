import { describe, expect, test } from 'vitest';
import { type Attribution, plainQuote } from '#shared/model/evidenceQuote';
import { plainHouseStyle, type SiteNaming } from '#shared/model/houseStyle';
import { asId, type GuideNodeId } from '#shared/model/ids';
import type { ReportPart } from '#shared/model/reportTemplate';
import type { ProjectTree } from '#shared/model/tree';
import { mostAttribution } from '#shared/quote/attribution';
import { caseReportDocument } from '#shared/report/caseReportDocument';
import { quoteSource } from '#shared/report/quoteSource';
import {
  block,
  byId,
  caseReportId,
  evidenceLink,
  inventedProject,
  inventedReport,
  reportOptions,
} from '../../fixtures/caseReport';

function section(id: string, heading = ''): ReportPart {
  return { kind: 'section', node: asId<GuideNodeId>(id), heading, hint: 'Nie gedruckt' };
}

describe('a report with parts of its own', () => {
  const parts: readonly ReportPart[] = [
    section('own', 'Kurz gesagt'),
    section('s-2', 'Teams'),
    { kind: 'openPoints' },
    section('s-1'),
    { kind: 'basis' },
    { kind: 'attributes' },
    { kind: 'verbatim' },
  ];
  const points = [
    { id: asId<never>('o-1'), text: 'Nachfragen', question: asId<never>('q-2.3'), done: false },
    { id: asId<never>('o-2'), text: 'Erledigt', question: null, done: true },
  ];
  const base = inventedReport({ parts, openPoints: points });
  const report = {
    ...base,
    blocks: [...base.blocks, block('b-4', 'Das Wichtigste.', 'own'), block('b-5', 'Anderswo.', 's-3')],
  };

  function outline(changes: Partial<typeof report> = {}): readonly string[] {
    const tree = inventedProject({ caseReport: byId([{ ...report, ...changes }]) });
    const made = caseReportDocument(tree, caseReportId, reportOptions());
    if (!made.ok) throw new Error(made.reason);
    return made.document.blocks.flatMap((one) => {
      if (one.kind === 'heading') return [`${one.number ?? '-'} ${one.text}`];
      if (one.kind === 'list')
        return one.items.map(({ inlines }) => inlines.map(({ text }) => text).join(''));
      return [];
    });
  }

  test('has them in their order under their headings; what has no place stands behind the last section', () => {
    expect(outline()).toEqual([
      '- Kurz gesagt',
      '- Teams',
      '- Offene Punkte für die nächste Welle',
      'Nachfragen (Frage 2.3)',
      '1 Ausgangslage und Ziele',
      '- Weitere Befunde',
      '- Datengrundlage',
      '- Merkmale des Standorts',
      '- Zitatvorschläge (intern)',
    ]);
  });

  test('leaves words that nobody released out of a released report', () => {
    expect(outline({ status: 'released' })).not.toContain('- Zitatvorschläge (intern)');
  });

  test('rests on the interviews of its level', () => {
    const tree = inventedProject({ caseReport: byId([{ ...report, level: 'strategic' }]) });
    const made = caseReportDocument(tree, caseReportId, reportOptions());
    const words = made.ok ? JSON.stringify(made.document.blocks) : '';
    expect(words).toContain('kein Interview angelegt');
  });
});

describe('what a quotation says of where it comes from', () => {
  function project(siteNaming: SiteNaming, smallGroup: number): ProjectTree {
    const tree = inventedProject();
    const [one] = Object.values(tree.project);
    if (one === undefined) throw new Error('the fixture has it');
    const subgroups = [{ code: 'neu', label: 'neu eingestellt' }];
    const houseStyle = { ...plainHouseStyle, siteNaming, smallGroup };
    const interview = tree.interview['interview-1'];
    if (interview === undefined) throw new Error('the fixture has it');
    const respondent = { ...interview.respondent, subgroup: 'neu' };
    return {
      ...tree,
      project: byId([{ ...one, subgroups, houseStyle }]),
      interview: { ...tree.interview, [interview.id]: { ...interview, respondent } },
    };
  }

  function source(tree: ProjectTree, attribution: Attribution | null): string {
    const link = { ...evidenceLink(1, 0), quote: { ...plainQuote, attribution } };
    // Ordinary spaces for no-break spaces, so that the table can be typed.
    return quoteSource({ ...reportOptions(), tree }, link).replaceAll('\u00a0', ' ');
  }

  test.each<[Attribution | null, string]>([
    ['none', ''],
    ['level', 'Operative Ebene'],
    ['role', 'Fachkraft'],
    ['subgroup', 'Fachkraft (neu eingestellt)'],
    ['site', 'Fachkraft (neu eingestellt), Musterhafen'],
    ['full', 'Musterhafen, Fachkraft, 1. Welle, B.1, Frage 2.3'],
    [null, 'Musterhafen, Fachkraft, 1. Welle, B.1, Frage 2.3'],
  ])('%s', (attribution, expected) => {
    expect(source(project('named', 3), attribution)).toBe(expected);
  });

  test('is the code where sites are coded', () => {
    expect(source(project('coded', 3), 'site')).toBe('Fachkraft (neu eingestellt), S04');
  });

  test('never names a site where none may be told, nor a role that few sites have', () => {
    expect(source(project('unnamed', 1), 'full')).toBe('Fachkraft (neu eingestellt)');
    expect(source(project('unnamed', 2), 'full')).toBe('Operative Ebene');
    expect(mostAttribution(project('unnamed', 2), evidenceLink(1, 0)).limit).toEqual({
      kind: 'smallGroup',
      role: 'FK',
      sites: 1,
    });
  });
});
