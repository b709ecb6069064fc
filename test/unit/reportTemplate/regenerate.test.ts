import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId, type GuideNodeId, type ReportTemplateId } from '#shared/model/ids';
import type { ReportPart, TemplatePart } from '#shared/model/reportTemplate';
import { expandTemplate, partKey } from '#shared/reportTemplate/expandTemplate';
import { basisNow, regenerate } from '#shared/reportTemplate/regenerate';
import { shippedTemplate } from '#shared/reportTemplate/shippedTemplate';
import { verbatimCandidates } from '#shared/reportTemplate/verbatimCandidates';
import {
  block,
  guideNode,
  inventedGuide,
  inventedProject,
  inventedReport,
  reportTexts,
} from '../../fixtures/caseReport';

const basis = { planned: 6, held: 5, protocols: 5 };
const node = (id: string) => asId<GuideNodeId>(id);
const section = (id: string, heading = ''): ReportPart => ({
  kind: 'section',
  node: node(id),
  heading,
  hint: '',
});

describe('a template along a guide', () => {
  test('puts the sections of the guide where it says so, in their order', () => {
    const parts = expandTemplate(shippedTemplate('operative', reportTexts('de')), inventedGuide);
    expect(parts.map((part) => (part.kind === 'section' ? part.heading || part.node : part.kind))).toEqual([
      'basis',
      'Auf einen Blick',
      's-1',
      's-2',
      's-3',
      'Übereinstimmung und Gegensätze zwischen den Funktionen',
      'attributes',
      'verbatim',
      'openPoints',
    ]);
  });

  test('finds a renamed section again in another version of the guide, and leaves out what it has not', () => {
    const of = (id: string, number: string, text: string) => ({
      guide: inventedGuide.id,
      node: node(id),
      number,
      text,
    });
    const parts: readonly TemplatePart[] = [
      {
        kind: 'section',
        id: node('own-3'),
        of: of('s-3', '3', 'Übergänge und Ausblick'),
        heading: 'Ausblick',
        hint: '',
      },
      { kind: 'guide' },
      { kind: 'section', id: node('own-9'), of: of('s-9', '9', 'Gibt es hier nicht'), heading: '', hint: '' },
    ];
    const nextVersion = {
      ...inventedGuide,
      nodes: [
        guideNode('n-1', 'section', '1', 'Neu'),
        guideNode('n-3', 'section', '3', 'Übergänge und  Ausblick'),
      ],
    };
    expect(expandTemplate(parts, nextVersion)).toEqual([section('n-3', 'Ausblick'), section('n-1')]);
  });
});

describe('making a report anew', () => {
  const report = inventedReport({
    parts: [section('s-1'), section('s-2'), section('old'), section('empty')],
  });

  test('shows what is new, gone, kept and renamed, and keeps what somebody wrote at its place', () => {
    const written = { ...report, blocks: [...report.blocks, block('b-9', 'Von Hand geschrieben.', 'old')] };
    const wanted = [section('s-1', 'Lage'), section('s-2'), section('new')];
    const { parts, changes } = regenerate(written, wanted, inventedGuide, basis);
    expect(parts.map(partKey)).toEqual(['s-1', 's-2', 'old', 'new']);
    expect(changes.map(({ kind }) => kind)).toEqual(['renamed', 'new', 'kept', 'gone']);
  });

  test('a second time changes nothing', () => {
    const wanted = [section('s-2'), section('s-1')];
    const first = regenerate(report, wanted, inventedGuide, basis);
    const again = { ...report, parts: first.parts };
    expect(regenerate(again, wanted, inventedGuide, basis)).toEqual({ parts: first.parts, changes: [] });
  });

  test('tells that the basis of data has changed', () => {
    const from = { kind: 'own', template: asId<ReportTemplateId>('t') } as const;
    const generated = { from, by: asId<never>('p'), at: '2026-01-01', basis: { ...basis, held: 4 } };
    const { changes } = regenerate({ ...report, generated }, report.parts ?? [], inventedGuide, basis);
    expect(changes).toEqual([{ kind: 'basis', before: { ...basis, held: 4 }, after: basis }]);
  });

  test('never loses a section with words, whatever the template', () => {
    const ids = ['s-1', 's-2', 's-3', 'x', 'y'];
    const list = fc.uniqueArray(fc.constantFrom(...ids));
    fc.assert(
      fc.property(list, list, list, (before, wanted, writtenIn) => {
        const blocks = writtenIn.map((id, i) => block(`w-${i}`, 'Worte', id));
        const { parts } = regenerate(
          { parts: before.map((id) => section(id)), blocks, generated: null },
          wanted.map((id) => section(id)),
          inventedGuide,
          basis,
        );
        const keys = parts.map(partKey);
        expect(new Set(keys).size).toBe(keys.length);
        for (const id of writtenIn) if (before.includes(id)) expect(keys).toContain(id);
        expect(keys.filter((key) => wanted.includes(key))).toEqual(wanted);
      }),
    );
  });
});

test('the basis counts the interviews of site, wave and level', () => {
  const tree = inventedProject();
  expect(basisNow(tree, inventedReport())).toEqual({ planned: 6, held: 5, protocols: 5 });
  expect(basisNow(tree, inventedReport({ level: 'strategic' }))).toEqual({
    planned: 0,
    held: 0,
    protocols: 0,
  });
});

test('what was kept verbatim is proposed until it is quoted', () => {
  const tree = inventedProject();
  const protocol = tree.protocol['protocol-3'];
  if (protocol === undefined) throw new Error('the fixture has it');
  const text = protocol.blocks[0]?.text ?? '';
  const start = text.indexOf('Ihr redet');
  const marks = [{ kind: 'verbatim', start, end: start + 9 } as const];
  const marked = {
    ...tree,
    protocol: {
      ...tree.protocol,
      [protocol.id]: {
        ...protocol,
        blocks: protocol.blocks.map((one, i) => (i === 0 ? { ...one, marks } : one)),
      },
    },
  };
  const unquoted = inventedReport({ statements: {} });
  expect(verbatimCandidates(marked, unquoted).map(({ words }) => words)).toEqual(['Ihr redet']);
  // The invented report quotes that whole answer.
  expect(verbatimCandidates(marked, inventedReport())).toEqual([]);
});
