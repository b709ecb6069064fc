import type { CaseReport } from '#shared/model/caseReport';
import type { ProjectTree } from '#shared/model/tree';
import type { DeskPlace } from './choice';

/** What a case report is condensed from. An older report has the level of its guide. */
export function placeOfReport(
  tree: Pick<ProjectTree, 'guide'>,
  { site, level, wave, guide }: Pick<CaseReport, 'site' | 'level' | 'wave' | 'guide'>,
): DeskPlace {
  return { site, level: level ?? tree.guide[guide]?.level ?? null, wave };
}

/** The case reports of a site on a level in a wave; usually one. */
export function reportsAt(
  tree: Pick<ProjectTree, 'caseReport' | 'guide'>,
  { site, level, wave }: DeskPlace,
): readonly CaseReport[] {
  return Object.values(tree.caseReport)
    .filter((report) => report.site === site && report.wave === wave)
    .filter((report) => placeOfReport(tree, report).level === level)
    .sort((a, b) => a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1));
}
