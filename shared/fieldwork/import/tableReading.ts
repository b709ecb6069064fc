import type { FieldworkTable } from '#shared/commands/fieldworkCommands';
import { isFormula } from '#shared/exchange/formulaGuard';
import type { TableRows } from '#shared/exchange/tableLimits';
import type { ProjectRole } from '#shared/model/project';
import type { Site } from '#shared/model/site';
import type { ProjectTree } from '#shared/model/tree';
import { foldHeader, type Mapping, type TableField, type TableKind } from './tableColumns';

export type RowProblem =
  | 'missing'
  | 'formula'
  | 'unknownSite'
  | 'ambiguousSite'
  | 'unknownRole'
  | 'unknownSubgroup'
  | 'unknownGuide'
  | 'noGuide'
  | 'unknownLevel'
  | 'noLevel'
  | 'unknownWave'
  | 'badCount'
  | 'badDate'
  | 'badStatus'
  | 'badMode'
  | 'badStanding'
  | 'badYesNo'
  | 'double'
  | 'codeTaken'
  | 'alreadyThere';

/** Why a row is left out. `row` as the spreadsheet counts it, from 1. */
export interface Problem {
  readonly row: number;
  readonly field: TableField;
  readonly reason: RowProblem;
  readonly value: string;
}

/** What a table says, row by row looked at; nothing of it is in the project yet. */
export interface TableReading {
  readonly kind: TableKind;
  readonly table: FieldworkTable;
  /** Rows that will be taken in as something new, and those that change what is there. */
  readonly added: number;
  readonly changed: number;
  /** Every row that is left out has at least one. */
  readonly problems: readonly Problem[];
}

export interface ReadingContext {
  readonly tree: ProjectTree;
  readonly mapping: Mapping;
  /** ISO date: a conversation with an earlier date and no status was held. */
  readonly today: string;
  newId(): string;
}

/** A row while it is read: cells by field, and what is wrong with them. */
export interface RowReader {
  /** Empty when the column is missing. */
  text(field: TableField): string;
  /** Notes a problem; answers null, so that a value can be left out at once. */
  fail(field: TableField, reason: RowProblem): null;
  readonly row: number;
  readonly failed: boolean;
}

/** Goes through the rows below the heads; empty ones are passed over. */
export function eachRow(
  rows: TableRows,
  headRow: number,
  mapping: Mapping,
  problems: Problem[],
  read: (row: RowReader) => void,
): void {
  for (const [i, cells] of rows.entries()) {
    if (i <= headRow || cells.length === 0) continue;
    const found: Problem[] = [];
    const text = (field: TableField) => {
      const column = mapping[field];
      return column === undefined ? '' : (cells[column] ?? '').trim();
    };
    const reader: RowReader = {
      row: i + 1,
      text,
      fail(field, reason) {
        found.push({ row: i + 1, field, reason, value: text(field).slice(0, 80) });
        return null;
      },
      get failed() {
        return found.length > 0;
      },
    };
    for (const field of Object.keys(mapping) as TableField[]) {
      // the keys of a mapping are fields
      if (isFormula(text(field)) && field !== 'planned') reader.fail(field, 'formula');
    }
    if (!reader.failed) read(reader);
    problems.push(...found);
  }
}

/** The site that a cell names by code, name or another spelling. */
export function siteNamed(tree: ProjectTree, reader: RowReader, field: TableField): Site | null {
  const wanted = foldHeader(reader.text(field));
  if (wanted === '') return reader.fail(field, 'missing');
  const sites = Object.values(tree.site);
  const byCode = sites.filter(({ code }) => foldHeader(code) === wanted);
  const byName = sites.filter(({ name, aliases }) =>
    [name, ...aliases].some((one) => foldHeader(one) === wanted),
  );
  const found = byCode.length > 0 ? byCode : byName;
  if (found.length > 1) return reader.fail(field, 'ambiguousSite');
  return found[0] ?? reader.fail(field, 'unknownSite');
}

export interface RoleCells {
  readonly role: ProjectRole;
  readonly subgroup: string | null;
}

/** Role and subgroup by code or name; the code of a subgroup alone names its role, too ("IFK-N"). */
export function roleNamed(tree: ProjectTree, reader: RowReader): RoleCells | null {
  const [project] = Object.values(tree.project);
  const roles = project?.roles ?? [];
  const subgroups = project?.subgroups ?? [];
  const wanted = foldHeader(reader.text('role'));
  if (wanted === '') return reader.fail('role', 'missing');
  const named = (one: { readonly code: string; readonly label: string }, text: string) =>
    foldHeader(one.code) === text || (one.label !== '' && foldHeader(one.label) === text);
  const part = foldHeader(reader.text('subgroup'));
  const role =
    roles.find(({ code }) => foldHeader(code) === wanted) ?? roles.find((one) => named(one, wanted));
  if (role === undefined) {
    const whole = subgroups.find((one) => named(one, wanted));
    const owner = roles.find((one) => whole !== undefined && one.subgroups.includes(whole.code));
    if (whole === undefined || owner === undefined || part !== '') return reader.fail('role', 'unknownRole');
    return { role: owner, subgroup: whole.code };
  }
  if (part === '') return { role, subgroup: null };
  const subgroup = subgroups.find((one) => role.subgroups.includes(one.code) && named(one, part));
  return subgroup === undefined
    ? reader.fail('subgroup', 'unknownSubgroup')
    : { role, subgroup: subgroup.code };
}
