import type { Respondent } from '#shared/model/fieldwork';
import type { Guide } from '#shared/model/guide';
import type { Project } from '#shared/model/project';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Functions under which a conversation can count: the project's, and the guide's own that are not among them. */
export function respondentRoles(
  project: Pick<Project, 'roles'>,
  guide: Guide,
  own: string,
): readonly Choice[] {
  return choices([...project.roles, ...guide.roles], own);
}

/** Subgroups of the chosen function; all of them where the project does not divide it. */
export function subgroupsOf(
  project: Pick<Project, 'roles' | 'subgroups'>,
  guide: Guide,
  { role, subgroup }: Respondent,
): readonly Choice[] {
  const all = [...project.subgroups, ...guide.subgroups];
  const divided = project.roles.find(({ code }) => code === role)?.subgroups ?? [];
  const fitting = divided.length === 0 ? all : all.filter(({ code }) => divided.includes(code));
  return choices(fitting, subgroup ?? '');
}

/** One choice for each code, the first label wins; what is chosen already stays choosable. */
function choices(
  all: readonly { readonly code: string; readonly label: string }[],
  own: string,
): readonly Choice[] {
  const found = new Map<string, string>();
  for (const { code, label } of all) {
    if (!found.has(code)) found.set(code, label === '' || label === code ? code : `${code} – ${label}`);
  }
  if (own !== '' && !found.has(own)) found.set(own, own);
  return [...found].map(([value, label]) => ({ value, label }));
}
