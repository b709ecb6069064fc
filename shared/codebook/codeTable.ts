import { codesInTreeOrder } from '#shared/coding/codeTree';
import { readOrigin } from '#shared/exchange/qdcDescription';
import { readColor } from '#shared/exchange/qdcRead';
import type { Code, Codebook } from '#shared/model/coding';
import type { CodeId } from '#shared/model/ids';
import type { Finding, IncomingCodebook, IncomingFields, LooseCode } from './incoming';
import { settleCodes } from './settle';

/** A codebook as a table: a row a code, its level beside its name, so that people can move rows about. */
const columns = [
  'number',
  'level',
  'name',
  'shortName',
  'definition',
  'rule',
  'counterExamples',
  'origin',
  'provisional',
  'questions',
  'color',
  'notes',
  'codings',
  'id',
] as const;

type Column = (typeof columns)[number];

/** Heads as we print them, and others that people and programs use for the same. */
const heads: {
  readonly [column in Column | 'parent' | 'path']: readonly [de: string, en: string, ...string[]];
} = {
  number: ['Nr.', 'No.', 'nummer', 'number', 'nr', 'no'],
  level: ['Ebene', 'Level', 'stufe'],
  name: ['Code', 'Code', 'name', 'codename', 'kategorie', 'category', 'bezeichnung', 'knoten', 'node'],
  shortName: ['Kurzname', 'Short name', 'kürzel'],
  definition: ['Definition', 'Definition', 'beschreibung', 'description'],
  rule: ['Kodierregel', 'Coding rule', 'regel', 'rule', 'codierregel'],
  counterExamples: ['Gegenbeispiele', 'Counter-examples', 'gegenbeispiel', 'counterexamples'],
  origin: ['Herkunft', 'Origin'],
  provisional: ['Vorläufig', 'Provisional'],
  questions: ['Leitfragen', 'Guide questions', 'fragen', 'questions'],
  color: ['Farbe', 'Colour', 'color'],
  notes: ['Notizen', 'Notes', 'notiz', 'note', 'memo'],
  codings: ['Kodierungen', 'Codings', 'codierungen'],
  id: ['Kennung', 'Identifier', 'guid', 'id'],
  parent: ['Übergeordneter Code', 'Parent code', 'parent', 'übergeordnet', 'obercode', 'oberkategorie'],
  path: ['Pfad', 'Path', 'codepfad', 'code path'],
};

type Rows = readonly (readonly string[])[];

/** The table of a codebook, its head first; numbers are numbers. Anchor examples stay in the project. */
export function codeTable(
  codes: Codebook['codes'],
  counts: ReadonlyMap<CodeId, number>,
  language: 'de' | 'en',
): readonly (readonly (string | number)[])[] {
  const at: number[] = [];
  const body = codesInTreeOrder({ codes }).map(({ code, level }) => {
    at.length = level + 1;
    at[level] = (at[level] ?? 0) + 1;
    const number = at.join('.');
    return columns.map((column) =>
      cellOf(column, code, { number, level, count: counts.get(code.id) ?? 0, language }),
    );
  });
  return [columns.map((column) => heads[column][language === 'de' ? 0 : 1]), ...body];
}

function cellOf(
  column: Column,
  code: Code,
  row: {
    readonly number: string;
    readonly level: number;
    readonly count: number;
    readonly language: 'de' | 'en';
  },
): string | number {
  const de = row.language === 'de';
  switch (column) {
    case 'number':
      return row.number;
    case 'level':
      return row.level + 1;
    case 'codings':
      return row.count;
    case 'origin':
      return { deductive: de ? 'deduktiv' : 'deductive', inductive: de ? 'induktiv' : 'inductive' }[
        code.origin
      ];
    case 'provisional':
      return code.provisional ? (de ? 'ja' : 'yes') : '';
    case 'questions':
      return code.questions.join('\n');
    default:
      return code[column];
  }
}

export type CodeTableResult =
  | { readonly ok: true; readonly codebook: IncomingCodebook }
  | { readonly ok: false; readonly fault: 'noNameColumn' | 'noCodes' };

/**
 * Reads such a table, or another one with a column of names. The tree comes from a path, a parent's name or number,
 * a level, or the depth of the printed number, whichever the table has first.
 */
export function readCodeTable(rows: Rows, nameless: (place: number) => string): CodeTableResult {
  const [head = [], ...body] = rows;
  const findings: Finding[] = [];
  const places = placesOf(head, findings);
  if (!places.has('name') && !places.has('path')) return { ok: false, fault: 'noNameColumn' };
  if (body.length === 0) return { ok: false, fault: 'noCodes' };
  const raw = body.map((row, i) => readRow(row, i, places, findings));
  return { ok: true, codebook: settleCodes(withParents(raw, places, findings), findings, nameless) };
}

type Heads = ReadonlyMap<keyof typeof heads, number>;

function placesOf(head: readonly string[], findings: Finding[]): Heads {
  const places = new Map<keyof typeof heads, number>();
  head.forEach((cell, at) => {
    const wanted = cell.trim().toLowerCase();
    const column = (Object.keys(heads) as (keyof typeof heads)[]).find(
      (
        one, // the keys of a literal
      ) => heads[one].some((name) => name.toLowerCase() === wanted),
    );
    if (column !== undefined && !places.has(column)) places.set(column, at);
    else if (wanted !== '') findings.push({ kind: 'unknownColumn', values: { name: cell.trim() } });
  });
  return places;
}

interface RawRow {
  readonly key: string;
  readonly id: string | null;
  readonly name: string;
  readonly path: readonly string[];
  readonly parent: string;
  readonly level: string;
  readonly number: string;
  readonly fields: IncomingFields;
}

function readRow(row: readonly string[], i: number, places: Heads, findings: Finding[]): RawRow {
  const cell = (column: keyof typeof heads) => (row[places.get(column) ?? -1] ?? '').trim();
  const path = cell('path')
    .split(/\s*(?:[>/\\›»]|\n)\s*/)
    .filter((part) => part !== '');
  const name = cell('name') !== '' ? cell('name') : (path.at(-1) ?? '');
  const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.exec(cell('id').toLowerCase())?.[0] ?? null;
  const fields: { -readonly [K in keyof IncomingFields]: IncomingFields[K] } = {};
  for (const text of ['shortName', 'definition', 'rule', 'counterExamples', 'notes'] as const) {
    if (places.has(text)) fields[text] = cell(text);
  }
  const color = readColor(cell('color'));
  if (color !== null) fields.color = color;
  else if (cell('color') !== '')
    findings.push({ kind: 'badColor', values: { count: 1, value: cell('color') } });
  const origin = readOrigin(cell('origin'));
  if (origin !== null) fields.origin = origin;
  else if (cell('origin') !== '')
    findings.push({ kind: 'badOrigin', values: { name, value: cell('origin') } });
  if (places.has('provisional')) fields.provisional = /^(?:ja|yes|x|1|true|wahr)$/i.test(cell('provisional'));
  if (places.has('questions')) {
    fields.questions = cell('questions')
      .split(/\s*[\n;]\s*/)
      .filter((part) => part !== '');
  }
  return {
    key: id ?? `row ${i + 2}`,
    id,
    name,
    path: path.at(-1) === name ? path.slice(0, -1) : path,
    parent: cell('parent'),
    level: cell('level'),
    number: cell('number').replace(/\.$/, ''),
    fields,
  };
}

function withParents(rows: readonly RawRow[], places: Heads, findings: Finding[]): readonly LooseCode[] {
  if (places.has('path')) return byPath(rows);
  if (places.has('parent')) return byParentName(rows);
  if (places.has('level')) return byLevel(rows, (row) => Number(row.level), findings);
  return byLevel(rows, (row) => (row.number === '' ? 1 : row.number.split('.').length), findings);
}

function byPath(rows: readonly RawRow[]): readonly LooseCode[] {
  const keys = new Map(rows.map((row) => [[...row.path, row.name].join('\n'), row.key]));
  return rows.map((row) =>
    loose(row, row.path.length === 0 ? null : (keys.get(row.path.join('\n')) ?? row.path.join(' > '))),
  );
}

/** A parent is named by identifier, name or number; of several of one name the nearest above is meant. */
function byParentName(rows: readonly RawRow[]): readonly LooseCode[] {
  const first = new Map<string, string>();
  for (const row of rows) {
    for (const name of [row.name, row.number, row.id ?? '']) if (!first.has(name)) first.set(name, row.key);
  }
  const nearest = new Map<string, string>();
  return rows.map((row) => {
    const parent = row.id === null ? row.parent : row.parent.toLowerCase();
    const found = nearest.get(row.parent) ?? first.get(row.parent) ?? first.get(parent);
    nearest.set(row.name, row.key);
    return loose(row, row.parent === '' ? null : (found ?? row.parent));
  });
}

function byLevel(
  rows: readonly RawRow[],
  levelOf: (row: RawRow) => number,
  findings: Finding[],
): readonly LooseCode[] {
  const above: string[] = [];
  return rows.map((row) => {
    const wished = levelOf(row);
    const level = Number.isInteger(wished) && wished >= 1 ? Math.min(wished, above.length + 1) : 1;
    if (level !== wished)
      findings.push({ kind: 'levelJump', values: { name: row.name, value: row.level || row.number } });
    above.length = level - 1;
    const parent = above.at(-1) ?? null;
    above.push(row.key);
    return loose(row, parent);
  });
}

function loose({ key, id, name, fields }: RawRow, parent: string | null): LooseCode {
  return { key, id, name, fields, parent };
}
