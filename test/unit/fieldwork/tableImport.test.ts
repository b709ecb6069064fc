import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importFieldwork } from '#shared/commands/fieldworkCommands';
import { setQuotas } from '#shared/commands/quotaCommands';
import { parseCsv, printCsv } from '#shared/exchange/csv';
import { levels } from '#shared/fieldwork/board';
import { indexFieldwork, levelTotal } from '#shared/fieldwork/fieldworkIndex';
import { readTable } from '#shared/fieldwork/import/readTable';
import {
  readDate,
  readLevel,
  readMode,
  readStanding,
  readStatus,
  readWave,
  readYesNo,
} from '#shared/fieldwork/import/readValues';
import {
  columnsOfTable,
  guessKind,
  guessMapping,
  headRowOf,
  isComplete,
  type TableKind,
  tableKinds,
} from '#shared/fieldwork/import/tableColumns';
import { templateRows } from '#shared/fieldwork/import/templateRows';
import type { ProjectTree } from '#shared/model/tree';
import { allInterviewsMade, plannedStudy } from '../../fixtures/studyPlan';

const study = plannedStudy();

function read(csv: string, kind?: TableKind, tree: ProjectTree = study.tree) {
  const table = parseCsv(csv);
  if (!table.ok) throw new Error(table.fault);
  const headRow = headRowOf(table.rows);
  const heads = table.rows[headRow] ?? [];
  const chosen = kind ?? guessKind(heads);
  let last = 0;
  return readTable(chosen, table.rows, headRow, {
    tree,
    mapping: guessMapping(heads, chosen),
    today: '2031-06-01',
    newId: () => `00000000-0000-4000-a000-${String(++last).padStart(12, '0')}`,
  });
}

function problems(csv: string, kind?: TableKind): readonly string[] {
  return read(csv, kind).problems.map(({ row, field, reason }) => `${row} ${field} ${reason}`);
}

describe('columns', () => {
  test.each([
    ['Kennung;Name;Region', 'sites'],
    ['Standort;Region;Fallstudie', 'sites'],
    ['Standort;Rolle;Welle;Geplant', 'quotas'],
    ['Site,Role,Wave,Planned,Note', 'quotas'],
    ['Standort;Funktion;Datum;Status', 'interviews'],
    ['Site;Role;Guide;Interview date', 'interviews'],
  ])('%s lists %s', (heads, kind) => {
    expect(guessKind(heads.split(/[;,]/))).toBe(kind);
  });

  test('are found in any order, with signs and more words behind', () => {
    expect(
      guessMapping(['Anmerkung (Fußnote)', 'GEPLANT', 'Rolle:', 'Standort-Kennung', 'X'], 'quotas'),
    ).toEqual({
      note: 0,
      planned: 1,
      role: 2,
      site: 3,
    });
  });

  test.each(['de', 'en'])('of our own templates are all found (%s)', (language) => {
    const texts = JSON.parse(
      readFileSync(join(process.cwd(), `shared/i18n/${language}/fieldworkImport.json`), 'utf8'),
    ) as { columns: { [field: string]: string } }; // our own language file
    for (const kind of tableKinds) {
      const heads = columnsOfTable[kind].map(({ field }) => texts.columns[field] ?? '');
      const expected = Object.fromEntries(columnsOfTable[kind].map(({ field }, i) => [field, i]));
      expect(guessMapping(heads, kind)).toEqual(expected);
      expect(guessKind(heads)).toBe(kind);
    }
  });

  test('stand below a title', () => {
    expect(headRowOf([['Plan 2031'], [], ['Standort', 'Rolle', 'Geplant'], ['S03', 'GF', '1']])).toBe(2);
  });

  test('without those that are needed, nothing is complete', () => {
    expect(isComplete(guessMapping(['Standort', 'Rolle'], 'quotas'), 'quotas')).toBe(false);
  });
});

describe('values', () => {
  test.each([
    ['24.03.2031', '2031-03-24'],
    ['4.3.31', '2031-03-04'],
    ['2031-03-24', '2031-03-24'],
    ['29.02.2032', '2032-02-29'],
    ['29.02.2031', null],
    ['31.04.2031', null],
    ['24/03/2031', null],
    ['03.24.2031', null],
    ['275760-09-13', null],
    ['1e999', null],
    ['46105', null],
  ])('the date %s is %s', (text, expected) => {
    expect(readDate(text)).toBe(expected);
  });

  test.each([
    ['2', 2],
    ['Welle 2', 2],
    ['2. Welle', 2],
    ['W2', 2],
    ['wave 1', 1],
    ['zwei', null],
    ['-1', null],
  ])('the wave %s is %s', (text, expected) => {
    expect(readWave(text)).toBe(expected);
  });

  test.each(['de', 'en'])('the words that our templates write are understood (%s)', (language) => {
    const { values } = JSON.parse(
      readFileSync(join(process.cwd(), `shared/i18n/${language}/fieldworkImport.json`), 'utf8'),
    ) as { values: { [group: string]: { [value: string]: string } } }; // our own language file
    const readers = { level: readLevel, status: readStatus, mode: readMode, standing: readStanding };
    for (const [group, reader] of Object.entries(readers)) {
      for (const [value, word] of Object.entries(values[group] ?? {})) expect(reader(word), word).toBe(value);
    }
    expect([readYesNo(String(values.yes)), readYesNo(String(values.no))]).toEqual([true, false]);
  });
});

describe('a list of quotas', () => {
  test('sets cells, new and known ones, additive too', () => {
    const reading = read('Standort;Rolle;Welle;Geplant;Anmerkung\nS03;GF;1;2 + 2;Neu\nAuental;CF;2;1;\n');
    expect(reading).toMatchObject({ kind: 'quotas', added: 1, changed: 1, problems: [] });
    expect(reading.table.quotas).toMatchObject([
      { role: 'GF', level: 'strategic', wave: 1, planned: 2, additional: 2, note: 'Neu' },
      { role: 'CF', wave: 2, planned: 1, additional: 0 },
    ]);
  });

  test('takes the code of a subgroup for role and part', () => {
    const reading = read(
      'Standort;Rolle;Teilgruppe;Ebene;Anzahl\nS03;IFK-N;;intensiv;3\nS03;IFK;Bestandskraft;operativ;4',
    );
    expect(reading.problems).toEqual([]);
    expect(reading.table.quotas.map(({ role, subgroup, level }) => [role, subgroup, level])).toEqual([
      ['IFK', 'IFK-N', 'intensive'],
      ['IFK', 'IFK-B', 'operative'],
    ]);
  });

  test('names every fault by row and column', () => {
    const csv = [
      'Standort;Rolle;Teilgruppe;Ebene;Welle;Geplant',
      'Nirgendwo;GF;;;1;1',
      'S03;XX;;;1;1',
      'S03;IFK;;;1;1',
      'S03;IFK;Chef;operativ;1;1',
      'S03;GF;;halb;1;1',
      'S03;GF;;;7;1',
      'S03;GF;;;1;viele',
      'S03;GF;;;1;',
      '=1+1;GF;;;1;1',
      'S04;GF;;;1;1',
      's04;gf;;;Welle 1;2',
    ].join('\n');
    expect(problems(csv)).toEqual([
      '2 site unknownSite',
      '3 role unknownRole',
      '4 level noLevel',
      '5 subgroup unknownSubgroup',
      '6 level unknownLevel',
      '7 wave unknownWave',
      '8 planned badCount',
      '9 planned missing',
      '10 site formula',
      '12 role double',
    ]);
  });

  test('a row with one fault is left out, the others are taken in', () => {
    const reading = read('Standort;Rolle;Geplant\nS03;GF;5\nS99;GF;5\n');
    expect(reading.table.quotas).toHaveLength(1);
    expect(reading.problems).toHaveLength(1);
  });
});

describe('a list of sites', () => {
  test('adds new sites and changes known ones, by code or by name', () => {
    const reading = read(
      'Kennung;Name;Region;Schreibweisen;Fallstudie\nS03;Auental am Fluss;Nord;Auen-Tal, Auetal;ja\n;Rosenthal;West;;nein\nX1;Neustadt;West;;x',
    );
    expect(reading).toMatchObject({ kind: 'sites', added: 1, changed: 2, problems: [] });
    expect(reading.table.sites.map(({ fields }) => fields)).toMatchObject([
      { code: 'S03', name: 'Auental am Fluss', aliases: ['Auen-Tal', 'Auetal'], caseStudy: true },
      { code: 'S18', name: 'Rosenthal', region: 'West', caseStudy: false },
      { code: 'X1', name: 'Neustadt', caseStudy: true },
    ]);
  });

  test('a column that the file does not have changes nothing', () => {
    const [site] = read('Kennung;Name\nS03;Auental').table.sites;
    expect(site?.fields).toMatchObject({ region: 'Nord', caseStudy: true, standing: 'site' });
  });

  test('names its faults', () => {
    expect(
      problems(
        'Kennung;Name;Stellung;Fallstudie\n;;;\nN1;Neu;Keller;\nN2;Neu 2;;vielleicht\nN3;Neu 3;;\nN3;Neu 4;;',
      ),
    ).toEqual(['3 standing badStanding', '4 caseStudy badYesNo', '6 code double']);
  });
});

describe('a list of interviews', () => {
  const heads = 'Standort;Rolle;Ebene;Leitfaden;Welle;Datum;Status;Pseudonym';

  test('plans and notes conversations, each along a guide', () => {
    const reading = read(
      `${heads}\nS03;GF;;;1;;;\nS03;PL;;;1;24.03.2031;;\nS03;KD;;G-intensive;2;24.03.2032;;K1\nS03;KD;;;1;1.2.31;entfallen;K2`,
    );
    expect(reading.problems).toEqual([]);
    expect(
      reading.table.interviews.map(({ status, date, roles, respondent }) => [
        status,
        date,
        roles,
        respondent?.role,
      ]),
    ).toEqual([
      ['planned', '', ['*'], 'GF'],
      ['held', '2031-03-24', ['*'], 'PL'],
      ['planned', '2032-03-24', ['*'], 'KD'],
      ['dropped', '2031-02-01', ['*'], 'KD'],
    ]);
  });

  test('does not double what is there or stands twice in the list', () => {
    const csv = `${heads}\nS03;GF;;;1;24.03.2031;;\nS03;GF;;;1;24.03.2031;;\nS03;PL;;;1;;;\nS03;PL;;;1;;;`;
    expect(problems(csv)).toEqual(['3 site double']);
    const made = study.after(importFieldwork, read(csv).table);
    const again = read(csv, 'interviews', { ...made.tree });
    expect(again.problems.map(({ reason }) => reason)).toEqual(['alreadyThere', 'alreadyThere']);
  });

  test('names its faults', () => {
    expect(
      problems(
        `${heads}\nS03;GF;;A.9;1;;;\nS03;IFK;;;1;;;\nS03;GF;;;1;31.02.2031;;\nS03;GF;;;1;;vielleicht;`,
      ),
    ).toEqual(['2 guide unknownGuide', '3 level noLevel', '4 date badDate', '5 status badStatus']);
  });
});

describe('taking in', () => {
  test('the quotas of the whole study come back as they went out', () => {
    const words = (_: string, value: string) => value;
    const rows = templateRows('quotas', study.tree, words, String);
    const heads = columnsOfTable.quotas.map(({ field }) => field);
    const empty = { ...study.tree, quotaPlan: {} };
    const reading = read(printCsv([heads, ...rows]), 'quotas', empty);
    expect(reading.problems).toEqual([]);
    expect(reading.added).toBe(rows.length);
    const without = Object.values(study.tree.quotaPlan).flatMap(({ quotas }) => Object.values(quotas));
    const cells = without.map((quota) => ({ ...quota, planned: 0, additional: 0, note: '' }));
    const after = study.after(setQuotas, { cells }).after(importFieldwork, reading.table);
    const index = indexFieldwork(after.tree);
    const totals = [1, 2].map((wave) =>
      levels.map((level) => {
        const { planned, additional } = levelTotal(index, level, wave);
        return planned + additional;
      }),
    );
    expect(totals).toEqual([
      [51, 64, 36],
      [38, 0, 36],
    ]);
  });

  test('every interview of the study goes out and is known when it comes back', () => {
    const made = allInterviewsMade(study, 1);
    const rows = templateRows('interviews', made.tree, (_, value) => value, String);
    const heads = columnsOfTable.interviews.map(({ field }) => field);
    expect(rows).toHaveLength(151);
    const reading = read(printCsv([heads, ...rows]), 'interviews', made.tree);
    expect(new Set(reading.problems.map(({ reason }) => reason))).toEqual(new Set(['alreadyThere']));
    expect(reading.problems).toHaveLength(151);
  });

  test('asks for a key for each new interview', () => {
    const { table } = read('Standort;Rolle;Datum\nS03;GF;\nS04;GF;', 'interviews');
    expect(importFieldwork.newKeys?.(table)).toEqual(table.interviews.map(({ id }) => id));
    expect(table.interviews).toHaveLength(2);
  });
});
