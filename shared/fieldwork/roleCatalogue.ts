import type { Guide, GuideLevel } from '#shared/model/guide';
import type { Project, ProjectRole } from '#shared/model/project';

export type Catalogue = Pick<Project, 'roles' | 'subgroups'>;

/** Employers speak about other topics than the house; their words stay out of case reports unless wanted. */
const apart = /^(arbeitgeber(?:in|innen|\/-?innen|innen und arbeitgeber)?|employers?)$/i;

/**
 * The project's roles with those of its guides: what is there stays as it is, new codes come after it, in the
 * order of the guides' labels. A role of guides on several levels gets none of its own. Subgroups go to the role
 * whose code begins theirs ("IFK-N" to "IFK"), or to the only role of their guide. With a level, only the roles
 * asked on it are new.
 */
export function withGuideRoles(
  catalogue: Catalogue,
  guides: readonly Guide[],
  level: GuideLevel | null = null,
): Catalogue {
  const all = withEveryRole(catalogue, guides);
  if (level === null) return all;
  const taken = new Set([...catalogue.roles.map(({ code }) => code), ...codesOn(level, guides)]);
  const roles = all.roles.filter(({ code }) => taken.has(code));
  const known = new Set(catalogue.subgroups.map(({ code }) => code));
  const used = new Set(roles.flatMap(({ subgroups }) => subgroups));
  return { roles, subgroups: all.subgroups.filter(({ code }) => known.has(code) || used.has(code)) };
}

function withEveryRole(catalogue: Catalogue, guides: readonly Guide[]): Catalogue {
  const ordered = guides.toSorted((a, b) => a.label.localeCompare(b.label, undefined, { numeric: true }));
  const roles = new Map(catalogue.roles.map((role) => [role.code, role]));
  const subgroups = new Map(catalogue.subgroups.map((subgroup) => [subgroup.code, subgroup]));
  const before = new Set(roles.keys());
  for (const guide of ordered) {
    for (const { code, label } of guide.roles) {
      if (before.has(code)) continue;
      const there = roles.get(code);
      roles.set(code, there === undefined ? newRole(code, label, guide) : widened(there, label, guide));
    }
    for (const subgroup of guide.subgroups) {
      if (!subgroups.has(subgroup.code)) subgroups.set(subgroup.code, subgroup);
      const owner = ownerOf(subgroup.code, guide);
      const role = owner === undefined ? undefined : roles.get(owner);
      if (role !== undefined && !role.subgroups.includes(subgroup.code)) {
        roles.set(role.code, { ...role, subgroups: [...role.subgroups, subgroup.code] });
      }
    }
  }
  return { roles: [...roles.values()], subgroups: [...subgroups.values()] };
}

function newRole(code: string, label: string, guide: Guide): ProjectRole {
  return { code, label, level: guide.level, inCaseReports: !apart.test(label.trim()), subgroups: [] };
}

/** The same code in a second guide: what both labels begin with is the role's name. */
function widened(role: ProjectRole, label: string, guide: Guide): ProjectRole {
  const words = label.split(' ');
  const own = role.label.split(' ');
  let shared = 0;
  while (shared < own.length && own[shared] === words[shared]) shared += 1;
  const name = own.slice(0, shared).join(' ');
  return {
    ...role,
    label: name === '' ? role.label : name,
    level: role.level === guide.level ? role.level : null,
  };
}

function ownerOf(subgroup: string, guide: Guide): string | undefined {
  const byCode = guide.roles.filter(({ code }) => subgroup.startsWith(`${code}-`));
  const [owner] = byCode.toSorted((a, b) => b.code.length - a.code.length);
  return owner?.code ?? (guide.roles.length === 1 ? guide.roles[0]?.code : undefined);
}

/** Roles of the guides, of one level or of all, that the catalogue does not have yet. */
export function missingRoles(
  catalogue: Pick<Catalogue, 'roles'>,
  guides: readonly Pick<Guide, 'level' | 'roles'>[],
  level: GuideLevel | null = null,
): number {
  const known = new Set(catalogue.roles.map(({ code }) => code));
  return [...codesOn(level, guides)].filter((code) => !known.has(code)).length;
}

function codesOn(
  level: GuideLevel | null,
  guides: readonly Pick<Guide, 'level' | 'roles'>[],
): ReadonlySet<string> {
  // A guide that names no level may be asked on any.
  const asked = guides.filter((guide) => level === null || guide.level === null || guide.level === level);
  return new Set(asked.flatMap(({ roles }) => roles.map(({ code }) => code)));
}
