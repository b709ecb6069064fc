import type { FieldworkTable } from '#shared/commands/fieldworkCommands';
import type { TableRows } from '#shared/exchange/tableLimits';
import { everyoneRole, type Interview } from '#shared/model/fieldwork';
import type { Guide } from '#shared/model/guide';
import { asId, type InterviewId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import { guidesForCell, rolesFor } from '../guideForCell';
import { levelOf, waveOf } from './readPlace';
import { readDate, readMode, readStatus } from './readValues';
import { foldHeader } from './tableColumns';
import {
  eachRow,
  type Problem,
  type ReadingContext,
  type RoleCells,
  type RowReader,
  roleNamed,
  siteNamed,
  type TableReading,
} from './tableReading';

type NewInterview = FieldworkTable['interviews'][number];

/**
 * Every row is a new interview. A row whose site, role, subgroup, wave, date and person key are those of an interview
 * that is there is left out: a list that comes a second time must not double the interviews. Rows with neither date
 * nor key are told apart by nothing and always new.
 */
export function readInterviews(rows: TableRows, headRow: number, context: ReadingContext): TableReading {
  const { tree, mapping } = context;
  const problems: Problem[] = [];
  const interviews: NewInterview[] = [];
  const there = new Set(Object.values(tree.interview).map(sameness));
  const listed = new Set<string>();
  eachRow(rows, headRow, mapping, problems, (row) => {
    const interview = readInterview(row, context);
    if (interview === null || row.failed) return;
    const key = sameness(interview);
    if (interview.date !== '' || interview.respondent.pseudonym !== '') {
      if (there.has(key)) row.fail('site', 'alreadyThere');
      else if (listed.has(key)) row.fail('site', 'double');
      if (row.failed) return;
      listed.add(key);
    }
    interviews.push(interview);
  });
  return {
    kind: 'interviews',
    table: { sites: [], interviews, quotas: [] },
    added: interviews.length,
    changed: 0,
    problems,
  };
}

type Complete = NewInterview & Pick<Interview, 'respondent' | 'date'>;

function readInterview(row: RowReader, { tree, today, newId }: ReadingContext): Complete | null {
  const site = siteNamed(tree, row, 'site');
  const role = roleNamed(tree, row);
  const wave = waveOf(tree, row);
  const date = row.text('date') === '' ? '' : (readDate(row.text('date')) ?? row.fail('date', 'badDate'));
  const held = date !== null && date !== '' && date <= today ? 'held' : 'planned';
  const status =
    row.text('status') === '' ? held : (readStatus(row.text('status')) ?? row.fail('status', 'badStatus'));
  const mode = row.text('mode') === '' ? null : readMode(row.text('mode'));
  if (mode === null && row.text('mode') !== '') row.fail('mode', 'badMode');
  if (!site || !role || wave === null || date === null || status === null) return null;
  const guide = guideOf(row, tree, { ...role, site: site.id, wave });
  if (guide === null) return null;
  const roles = rolesFor(guide, role.role.code);
  return {
    id: asId<InterviewId>(newId()),
    site: site.id,
    guide: guide.id,
    // Along a guide that does not print this role, all its questions are shown.
    roles:
      roles.length > 0
        ? roles
        : guide.roles.length > 0
          ? guide.roles.map(({ code }) => code)
          : [everyoneRole],
    respondent: { role: role.role.code, subgroup: role.subgroup, pseudonym: row.text('pseudonym') },
    wave,
    date,
    status,
    mode,
    note: row.text('note'),
  };
}

/** The guide that the row names, or the likeliest one for its role and level. */
function guideOf(
  row: RowReader,
  tree: ProjectTree,
  { role, subgroup, site, wave }: RoleCells & { site: Interview['site']; wave: number },
): Guide | null {
  const wanted = foldHeader(row.text('guide'));
  if (wanted !== '') {
    const named = Object.values(tree.guide)
      .filter(({ label, title }) =>
        [label, title, `${label} ${title}`].some((one) => foldHeader(one) === wanted),
      )
      .toSorted((a, b) => b.version - a.version);
    return named[0] ?? row.fail('guide', 'unknownGuide');
  }
  const level = levelOf(row, role.level);
  if (level === null) return null;
  const [guide] = guidesForCell(tree, { site, level, role: role.code, subgroup, wave });
  return guide ?? row.fail('guide', 'noGuide');
}

function sameness({
  site,
  respondent,
  wave,
  date,
}: Pick<Complete, 'site' | 'respondent' | 'wave' | 'date'>): string {
  return [site, respondent.role, respondent.subgroup ?? '', wave, date, respondent.pseudonym].join('\0');
}
