import type { ProjectTree } from '#shared/model/tree';

export interface UsedCodes {
  readonly roles: ReadonlySet<string>;
  readonly subgroups: ReadonlySet<string>;
  readonly waves: ReadonlySet<number>;
}

/** Codes by which something is planned or counted: they neither go nor change. */
export function usedCodes({ interview, quotaPlan }: Pick<ProjectTree, 'interview' | 'quotaPlan'>): UsedCodes {
  const roles = new Set<string>();
  const subgroups = new Set<string>();
  const waves = new Set<number>();
  const add = (role: string, subgroup: string | null, wave: number) => {
    roles.add(role);
    if (subgroup !== null) subgroups.add(subgroup);
    waves.add(wave);
  };
  for (const { respondent, roles: covered, wave } of Object.values(interview)) {
    add(respondent.role === '' ? (covered[0] ?? '') : respondent.role, respondent.subgroup, wave);
  }
  for (const plan of Object.values(quotaPlan)) {
    for (const { role, subgroup, wave } of Object.values(plan.quotas)) add(role, subgroup, wave);
  }
  return { roles, subgroups, waves };
}
