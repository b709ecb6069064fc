import type { Interview } from '#shared/model/fieldwork';
import type { ProjectRole } from '#shared/model/project';
import type { ProjectTree } from '#shared/model/tree';

/**
 * The role that keeps a conversation out of case reports (employers: their topics differ from the sites'), or
 * null when it may be condensed there. It may be evidence elsewhere.
 */
export function excludedRole(
  tree: Pick<ProjectTree, 'project'>,
  interview: Pick<Interview, 'roles' | 'respondent'>,
): ProjectRole | null {
  const code = interview.respondent.role || interview.roles[0];
  const role = Object.values(tree.project)[0]?.roles.find((one) => one.code === code);
  return role?.inCaseReports === false ? role : null;
}
