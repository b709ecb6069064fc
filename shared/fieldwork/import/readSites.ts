import type { FieldworkTable } from '#shared/commands/fieldworkCommands';
import type { TableRows } from '#shared/exchange/tableLimits';
import type { Site } from '#shared/model/site';
import type { ProjectTree } from '#shared/model/tree';
import { readStanding, readYesNo } from './readValues';
import { foldHeader, type Mapping } from './tableColumns';
import {
  eachRow,
  type Problem,
  type ReadingContext,
  type RowReader,
  type TableReading,
} from './tableReading';

/** A site with the same code is changed, else one of the same name; the others are new. */
export function readSites(rows: TableRows, headRow: number, { tree, mapping }: ReadingContext): TableReading {
  const problems: Problem[] = [];
  const sites: FieldworkTable['sites'][number][] = [];
  const seen = new Set<string>();
  eachRow(rows, headRow, mapping, problems, (row) => {
    const name = row.text('name');
    const code = row.text('code');
    if (name === '') row.fail('name', 'missing');
    const keys = [`code ${code.toLowerCase()}`, `name ${foldHeader(name)}`].filter(
      (key) => !key.endsWith(' '),
    );
    if (keys.some((key) => seen.has(key))) row.fail(code === '' ? 'name' : 'code', 'double');
    const there = siteThere(tree, code, name);
    const fields = fieldsOf(row, mapping, there);
    if (there !== null && code !== '' && codeTaken(tree, code, there)) row.fail('code', 'codeTaken');
    if (fields === null || row.failed) return;
    for (const key of keys) seen.add(key);
    sites.push({ id: there?.id ?? null, fields });
  });
  const changed = sites.filter(({ id }) => id !== null).length;
  return {
    kind: 'sites',
    table: { sites, interviews: [], quotas: [] },
    added: sites.length - changed,
    changed,
    problems,
  };
}

function fieldsOf(row: RowReader, mapping: Mapping, there: Site | null) {
  const standing =
    row.text('standing') === '' ? (there?.standing ?? 'site') : readStanding(row.text('standing'));
  if (standing === null) row.fail('standing', 'badStanding');
  // A column that the file does not have changes nothing.
  const caseStudy =
    mapping.caseStudy === undefined ? (there?.caseStudy ?? false) : readYesNo(row.text('caseStudy'));
  if (caseStudy === null) row.fail('caseStudy', 'badYesNo');
  if (standing === null || caseStudy === null) return null;
  const aliases = row
    .text('aliases')
    .split(/[;,\n|]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return {
    name: row.text('name'),
    code: row.text('code') === '' ? (there?.code ?? '') : row.text('code'),
    region: mapping.region === undefined ? (there?.region ?? '') : row.text('region'),
    aliases: mapping.aliases === undefined ? (there?.aliases ?? []) : aliases,
    standing,
    caseStudy,
  };
}

function siteThere(tree: ProjectTree, code: string, name: string): Site | null {
  const sites = Object.values(tree.site);
  const byCode = code === '' ? undefined : sites.find((one) => one.code.toLowerCase() === code.toLowerCase());
  return byCode ?? sites.find((one) => foldHeader(one.name) === foldHeader(name)) ?? null;
}

function codeTaken(tree: ProjectTree, code: string, own: Site): boolean {
  return Object.values(tree.site).some((one) => one.id !== own.id && one.code === code);
}
