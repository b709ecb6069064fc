import type { ProjectTree } from '#shared/model/tree';

/** What of the project's catalogue something else stands on; it keeps its code until nothing does. */
export interface InUse {
  readonly roles: ReadonlySet<string>;
  readonly subgroups: ReadonlySet<string>;
  readonly waves: ReadonlySet<number>;
}

export function catalogueInUse(tree: ProjectTree): InUse {
  const roles = new Set<string>();
  const subgroups = new Set<string>();
  const waves = new Set<number>();
  for (const { respondent, wave } of Object.values(tree.interview)) {
    roles.add(respondent.role);
    if (respondent.subgroup !== null) subgroups.add(respondent.subgroup);
    waves.add(wave);
  }
  for (const quota of Object.values(tree.quotaPlan).flatMap(({ quotas }) => Object.values(quotas))) {
    roles.add(quota.role);
    if (quota.subgroup !== null) subgroups.add(quota.subgroup);
    waves.add(quota.wave);
  }
  for (const { wave } of Object.values(tree.caseReport)) waves.add(wave);
  return { roles, subgroups, waves };
}
