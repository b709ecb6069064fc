import { describe, expect, test } from 'vitest';
import type { CaseReportVersion } from '#shared/model/caseReportVersion';
import { asId } from '#shared/model/ids';
import type { ReportTemplate } from '#shared/model/reportTemplate';
import type { Site, SiteAttribute, SiteAttributeValue } from '#shared/model/site';
import type { ProjectTree } from '#shared/model/tree';
import { dialogNames } from '../../../renderer/app/jump/dialogNames';
import { byId, caseReportId, inventedProject, inventedReport } from '../../fixtures/caseReport';

const attribute: SiteAttribute = {
  id: asId('attribute-1'),
  name: 'Zuweisung',
  type: 'text',
  options: [],
  position: 1,
};

const texts = {
  value: (_: SiteAttribute, value: string) => `<${value}>`,
  version: (number: number, report: string) => `Version ${number}: ${report}`,
};

function entered(value: string, asOf: string): SiteAttributeValue {
  return {
    value,
    asOf,
    wave: null,
    source: null,
    note: '',
    by: asId('person-1'),
    at: '2026-05-01T08:00:00Z',
  };
}

/** Two sites, of which the second has these values. */
function study(values: readonly SiteAttributeValue[]): ProjectTree {
  const tree = inventedProject();
  const known = tree.site['site-1'];
  if (known === undefined) throw new Error('The fixture has this site.');
  const other: Site = {
    ...known,
    id: asId('site-2'),
    code: 'S05',
    name: 'Probewald',
    position: 2,
    attributes: { [attribute.id]: values },
  };
  const project = byId(
    Object.values(tree.project).map((one) => ({ ...one, siteAttributes: { [attribute.id]: attribute } })),
  );
  return { ...tree, project, site: byId([known, other]) };
}

const names = (tree: ProjectTree) =>
  dialogNames(tree, texts).map(({ label, detail, dialog }) => ({ label, detail, dialog }));

describe('what has a name but no screen', () => {
  test('is an attribute with the value that holds at a site', () => {
    const tree = study([entered('neu', '2026-05-01'), entered('alt', '2026-01-01')]);
    expect(names(tree)).toEqual([
      { label: 'Zuweisung: <neu>', detail: 'S05 Probewald', dialog: { kind: 'profile', site: 'site-2' } },
    ]);
  });

  test('is an attribute nobody entered yet, at the first site', () => {
    expect(names(study([]))).toEqual([
      { label: 'Zuweisung', detail: '', dialog: { kind: 'profile', site: 'site-1' } },
    ]);
  });

  test('is a template, and a version of a report that is there', () => {
    const template: ReportTemplate = {
      id: asId('template-1'),
      kind: 'reportTemplate',
      name: 'Hausvorlage',
      level: null,
      parts: [],
    };
    const version: CaseReportVersion = {
      id: asId('version-1'),
      kind: 'caseReportVersion',
      report: caseReportId,
      number: 3,
      at: '2026-05-01T08:00:00Z',
      by: asId('person-1'),
      status: 'draft',
      remark: 'vor der Runde',
      content: inventedReport(),
    };
    const orphan = {
      ...version,
      id: asId<typeof version.id>('version-2'),
      report: asId<typeof caseReportId>('gone'),
    };
    const tree = {
      ...inventedProject(),
      reportTemplate: byId([template]),
      caseReportVersion: byId([version, orphan]),
    };
    expect(names(tree)).toEqual([
      { label: 'Hausvorlage', detail: '', dialog: { kind: 'template', template: 'template-1' } },
      {
        label: 'Version 3: Fallbericht Musterhafen',
        detail: 'vor der Runde',
        dialog: { kind: 'version', report: caseReportId, version: 'version-1' },
      },
    ]);
  });
});
