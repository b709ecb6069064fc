import type { GuideLevel } from '#shared/model/guide';
import type { Project, ProjectRole } from '#shared/model/project';

/** A row of a form: `key` stays while its code is typed. */
export type Row<T> = T & { readonly key: number };

/** The catalogue while somebody edits it. */
export interface CatalogueDraft {
  readonly roles: readonly Row<ProjectRole>[];
  readonly subgroups: readonly Row<{ readonly code: string; readonly label: string }>[];
  readonly waves: readonly Row<{ readonly wave: number; readonly period: string }>[];
}

export type CatalogueFields = Pick<Project, 'roles' | 'subgroups' | 'waves' | 'wavePeriods'>;

export function draftOf({ roles, subgroups, waves, wavePeriods }: CatalogueFields): CatalogueDraft {
  return {
    roles: roles.map((role, key) => ({ ...role, key })),
    subgroups: subgroups.map((subgroup, key) => ({ ...subgroup, key })),
    waves: waves.map((wave, key) => ({ wave, period: wavePeriods[wave] ?? '', key })),
  };
}

/** What is saved; rows that were left empty are left out. */
export function fieldsOf(draft: CatalogueDraft): CatalogueFields {
  const subgroups = named(draft.subgroups).map(({ code, label }) => ({ code, label }));
  const codes = new Set(subgroups.map(({ code }) => code));
  return {
    roles: named(draft.roles).map(({ code, label, level, inCaseReports, subgroups: own }) => ({
      code,
      label,
      level,
      inCaseReports,
      subgroups: own.filter((one) => codes.has(one)),
    })),
    subgroups,
    waves: draft.waves.map(({ wave }) => wave).toSorted((a, b) => a - b),
    wavePeriods: Object.fromEntries(
      draft.waves.flatMap(({ wave, period }) => (period.trim() === '' ? [] : [[wave, period.trim()]])),
    ),
  };
}

function named<T extends { readonly code: string; readonly label: string }>(rows: readonly T[]): T[] {
  return rows
    .map((row) => ({ ...row, code: row.code.trim(), label: row.label.trim() }))
    .filter(({ code }) => code !== '');
}

/** Codes that stand in two rows. */
export function doubledCodes(rows: readonly { readonly code: string }[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const doubled = new Set<string>();
  for (const { code } of rows) {
    const trimmed = code.trim();
    if (trimmed === '') continue;
    if (seen.has(trimmed)) doubled.add(trimmed);
    seen.add(trimmed);
  }
  return doubled;
}

export function nextKey(rows: readonly { readonly key: number }[]): number {
  return Math.max(-1, ...rows.map(({ key }) => key)) + 1;
}

export function movedUp<T>(rows: readonly T[], row: T): readonly T[] {
  const at = rows.indexOf(row);
  const before = rows[at - 1];
  if (before === undefined) return rows;
  return rows.map((one, i) => (i === at - 1 ? row : i === at ? before : one));
}

export const levelChoices: readonly (GuideLevel | 'several')[] = [
  'strategic',
  'operative',
  'intensive',
  'several',
];
