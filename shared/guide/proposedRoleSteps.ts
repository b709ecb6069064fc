import type { Guide } from '#shared/model/guide';
import { walkNodes } from './guideNodes';
import type { GuideStep } from './guideStep';
import { matchGuides } from './matchGuides';

/**
 * Steps that give the guide `to`, which names no roles, those of `from`: the columns, and the dots of every node
 * that surely asks the same. A proposal to look over, since nothing in the file says it; empty when `to` has roles.
 */
export function proposedRoleSteps(from: Guide, to: Guide): readonly GuideStep[] {
  if (to.roles.length > 0 || from.roles.length === 0) return [];
  const known = new Map([...walkNodes(from)].map(({ node }) => [node.id, node]));
  const dots = matchGuides(from, to).pairs.flatMap((pair): readonly GuideStep[] => {
    const roles = known.get(pair.from)?.roles ?? [];
    return pair.sure && roles.length > 0 ? [{ kind: 'setRoles', node: pair.to, roles }] : [];
  });
  return [{ kind: 'defineRoles', roles: from.roles.map((role) => ({ ...role, was: null })) }, ...dots];
}
