import type { Interview } from '#shared/model/fieldwork';
import type { ProjectTree } from '#shared/model/tree';
import { inOrder } from '../siteGroups';
import type { TableKind } from './tableColumns';

type Words = (group: 'level' | 'status' | 'mode' | 'standing', value: string) => string;

/**
 * What the project has, in the columns of a table (`columnsOfTable`), so that a list can go out, be worked on and
 * come back. `words` and `yesNo` say values in the language of the file.
 */
export function templateRows(
  kind: TableKind,
  tree: ProjectTree,
  words: Words,
  yesNo: (value: boolean) => string,
): readonly (readonly (string | number)[])[] {
  const sites = inOrder(Object.values(tree.site));
  switch (kind) {
    case 'sites':
      return sites.map(({ code, name, region, aliases, standing, caseStudy }) => [
        code,
        name,
        region,
        aliases.join('; '),
        words('standing', standing),
        yesNo(caseStudy),
      ]);
    case 'interviews':
      return sites.flatMap((site) =>
        Object.values(tree.interview)
          .filter((interview) => interview.site === site.id)
          .map((interview) => interviewRow(tree, site.code, interview, words)),
      );
    case 'quotas':
      return sites.flatMap((site) =>
        Object.values(tree.quotaPlan)
          .flatMap(({ quotas }) => Object.values(quotas))
          .filter((quota) => quota.site === site.id)
          .map(({ level, role, subgroup, wave, planned, additional, note }) => [
            site.code,
            words('level', level),
            role,
            subgroup ?? '',
            wave,
            planned,
            additional,
            note,
          ]),
      );
  }
}

function interviewRow(tree: ProjectTree, site: string, interview: Interview, words: Words) {
  const guide = tree.guide[interview.guide];
  const { respondent, wave, date, status, mode, note } = interview;
  return [
    site,
    respondent.role,
    respondent.subgroup ?? '',
    guide?.level == null ? '' : words('level', guide.level),
    guide === undefined ? '' : guide.label || guide.title,
    wave,
    date,
    words('status', status),
    mode === null ? '' : words('mode', mode),
    respondent.pseudonym,
    note,
  ];
}
