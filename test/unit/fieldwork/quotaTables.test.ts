import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexFieldwork } from '#shared/fieldwork/fieldworkIndex';
import { printPerSite } from '#shared/fieldwork/perSite';
import type { PrintTranslate } from '#shared/fieldwork/printTexts';
import { quotaReport, quotaSheets } from '#shared/fieldwork/quotaReport';
import { quotaTables } from '#shared/fieldwork/quotaTables';
import { maxPlanned } from '#shared/fieldwork/quotaText';
import type { ReportTable } from '#shared/report/reportDocument';
import { allInterviewsMade, notes, plannedStudy, type Study } from '../../fixtures/studyPlan';

const texts = JSON.parse(readFileSync(join(process.cwd(), 'shared/i18n/de/fieldworkPrint.json'), 'utf8')) as {
  readonly [key: string]: string;
}; // a language file holds texts by key

const translate: PrintTranslate = (key, values = {}) =>
  (texts[key] ?? texts[`${key}_${values.count === 1 ? 'one' : 'other'}`] ?? '').replace(
    /\{\{(\w+)\}\}/g,
    (_, name: string) => String(values[name] ?? ''),
  );

const options = {
  translate,
  measure: 'planned' as const,
  sourceLine: 'Quelle: erfundene Studie, eigene Darstellung.',
  coded: false,
  firstNumber: 1,
};

function sourceOf({ tree }: Study) {
  const [project] = Object.values(tree.project);
  if (project === undefined) throw new Error('no project');
  return {
    project,
    sites: Object.values(tree.site).toSorted((a, b) => a.position - b.position),
    guides: Object.values(tree.guide),
    index: indexFieldwork(tree),
  };
}

/** "a | b | c" of every row; a heading over the rows stands alone. */
function lines(table: ReportTable): readonly string[] {
  return table.rows.map((row) =>
    (row.kind === 'group' ? [row.cell] : row.cells)
      .map((cell) => cell.map((inlines) => inlines.map(({ text }) => text).join('')).join(' '))
      .join(' | '),
  );
}

const study = plannedStudy();
const [strategic, operative, intensive] = quotaTables(sourceOf(study), options);

describe('the printed quota tables', () => {
  test('the strategic one names every site, with additive cells and their notes', () => {
    if (strategic === undefined) throw new Error('no table');
    expect(strategic.columns.map(({ heading }) => heading)).toEqual([
      'Standort',
      'Welle 1\n1. Halbjahr 2031',
      'Welle 2\n2. Halbjahr 2031/\n1. Halbjahr 2032',
    ]);
    expect(lines(strategic)).toEqual([
      'Übergeordnete Stellen',
      'Direktion Nord | 3 + 1*) | 3',
      'Direktion Süd | 3 | 3',
      'Nord',
      'Auental | 2 + 2**) | 2',
      'Birkenfeld am See | 2 | 2',
      'Brunnstadt | 2 + 2**) | 2',
      'Dornheim | 2 | 2',
      'Eichhausen | 2 + 2**) | 2',
      'Fährdorf | 2 | 2',
      'Grünau | 2 + 2**) | 2',
      'Hohenfels | 2 | 2',
      'Innstetten | 2 | 2',
      'Kaltenbach | 2 | 2',
      'Lindenrode | 2 | 2',
      'Moorburg | 2 | 2',
      'Neuwerder | 2 | 2',
      'Süd',
      'Oberlauter | 2 + 2**) | 2',
      'Quellbrunn | 2 | 2',
      'Rosenthal | 2 + 2**) | 2',
      'Gesamt | 38 + 13 | 38',
    ]);
    expect(strategic.notes).toEqual([
      `*) ${notes.ministry}`,
      `**) ${notes.trustees}`,
      'Quelle: erfundene Studie, eigene Darstellung.',
    ]);
  });

  test('the operative one prints the roles of a site, in the one wave it has', () => {
    if (operative === undefined) throw new Error('no table');
    expect(operative.columns).toHaveLength(2);
    expect(lines(operative)).toEqual([
      'Teamleitung Projektteam | 1',
      'Teamleitung Basisteam | 1',
      'Teamleitung Leistung | 1',
      'Teamleitung Arbeitgeberservice | 1 (+ 1)*)',
      'Integrationsfachkraft (Bestandskraft) | 2',
      'Integrationsfachkraft (Neueinstellung) | 2',
      'Arbeitgeber | 2',
      'Gesamt | 10 (+ 1)',
    ]);
    expect(operative.notes).toEqual([
      `*) ${notes.ownService}`,
      'An 6 Standorten insgesamt: Welle 1: 60 + 4.',
      'Quelle: erfundene Studie, eigene Darstellung.',
    ]);
  });

  test('the intensive one has two waves', () => {
    if (intensive === undefined) throw new Error('no table');
    expect(lines(intensive)).toEqual([
      'Integrationsfachkraft (Bestandskraft) | 1 | 1',
      'Integrationsfachkraft (Neueinstellung) | 1 | 1',
      'Kundin oder Kunde | 4 | 4',
      'Gesamt | 6 | 6',
    ]);
    expect(intensive.notes[0]).toBe('An 6 Standorten insgesamt: Welle 1: 36; Welle 2: 36.');
  });

  test('what was held is printed without notes, and only where there is something', () => {
    const held = sourceOf(allInterviewsMade(study, 1));
    const tables = quotaTables(held, { ...options, measure: 'held' });
    expect(tables.map((table) => lines(table).at(-1))).toEqual([
      'Gesamt | 51',
      'Gesamt | 10–11',
      'Gesamt | 6',
    ]);
    expect(tables[0]?.notes).toEqual(['Quelle: erfundene Studie, eigene Darstellung.']);
    expect(quotaTables(sourceOf(study), { ...options, measure: 'held' })).toEqual([]);
  });

  test('coded, no site is named', () => {
    const printed = JSON.stringify(quotaTables(sourceOf(study), { ...options, coded: true }));
    for (const site of Object.values(study.tree.site)) expect(printed).not.toContain(site.name);
    expect(printed).toContain('"S03"');
  });

  test('an empty plan prints nothing', () => {
    const source = { ...sourceOf(study), index: new Map() };
    expect(quotaReport(source, { ...options, now: '2031-02-03T10:00:00' })).toBeNull();
  });

  test('in the workbook, plain numbers are numbers and additive ones are texts', () => {
    const [sheet] = quotaSheets(sourceOf(study), { ...options, now: '2031-02-03T10:00:00' });
    const row = sheet?.rows.find(([first]) => first?.value === 'Auental');
    expect(row?.map(({ value }) => value)).toEqual(['Auental', '2 + 2**)', 2]);
  });
});

describe('one number for all sites', () => {
  const quota = (planned: number, additional = 0) => ({ planned, additional });
  test.each([
    [[quota(2), quota(2)], '2'],
    [[quota(2, 2), quota(2, 2)], '2 + 2'],
    [[quota(10), quota(10, 1)], '10 (+ 1)'],
    [[quota(1), quota(3)], '1–3'],
    [[quota(1, 1), quota(3, 2)], '1–3 + 1–2'],
    [[quota(0), quota(0)], ''],
    [[quota(0), quota(2)], '0–2'],
    [[], ''],
  ] as const)('%j is printed as "%s"', (numbers, printed) => {
    expect(printPerSite(numbers)).toBe(printed);
  });

  test('names the least and the most of any site', () => {
    const count = fc.integer({ min: 0, max: maxPlanned });
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 8 }), (planned) => {
        const printed = printPerSite(planned.map((one) => quota(one)));
        const ends = printed === '' ? [0] : printed.split('–').map(Number);
        expect([Math.min(...ends), Math.max(...ends)]).toEqual([Math.min(...planned), Math.max(...planned)]);
      }),
    );
  });
});
