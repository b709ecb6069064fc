import type { Guide, GuideNode } from '#shared/model/guide';
import { effectiveRoles } from './roleGuide';

/** Whether a role is asked: said at the node itself, by a node above (or by nobody, which means everyone), or not. */
export type RoleDot = 'own' | 'inherited' | 'off';

/** One dot for each role of the guide, in the guide's order. */
export function roleDots(
  guide: Pick<Guide, 'roles'>,
  node: GuideNode,
  inherited: readonly string[],
): RoleDot[] {
  return guide.roles.map(({ code }) => {
    if (node.roles.length > 0) return node.roles.includes(code) ? 'own' : 'off';
    return inherited.length === 0 || inherited.includes(code) ? 'inherited' : 'off';
  });
}

/**
 * The node's own roles after one dot was switched. What equals the inherited roles is written as inherited, and a
 * node whose last own dot goes inherits again; null when an inherited dot was the only one, since asking nobody
 * is not possible.
 */
export function switchRole(
  guide: Pick<Guide, 'roles'>,
  node: GuideNode,
  parents: readonly GuideNode[],
  role: string,
): readonly string[] | null {
  const all = guide.roles.map(({ code }) => code);
  if (!all.includes(role)) return null;
  const inherited = asAll(effectiveRoles({ ...node, roles: [] }, parents), all);
  const now = node.roles.length > 0 ? node.roles : inherited;
  const next = all.filter((code) => (code === role ? !now.includes(code) : now.includes(code)));
  if (next.length === 0) return node.roles.length > 0 ? [] : null;
  const same = next.length === inherited.length && next.every((code) => inherited.includes(code));
  return same ? [] : next;
}

function asAll(roles: readonly string[], all: readonly string[]): readonly string[] {
  return roles.length === 0 ? all : roles;
}
