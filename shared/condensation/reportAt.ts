import type { CaseReport } from '#shared/model/caseReport';
import type { ProjectTree } from '#shared/model/tree';
import type { DeskPlace } from './choice';

/** The case reports of a site on a level in a wave; usually one. An older report has the level of its guide. */
export function reportsAt(
  tree: Pick<ProjectTree, 'caseReport' | 'guide'>,
  { site, level, wave }: DeskPlace,
): readonly CaseReport[] {
  return Object.values(tree.caseReport)
    .filter((report) => report.site === site && report.wave === wave)
    .filter((report) => (report.level ?? tree.guide[report.guide]?.level ?? null) === level)
    .sort((a, b) => a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1));
}
