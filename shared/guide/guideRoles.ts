import type { Guide, GuideNode } from '#shared/model/guide';
import type { GuideEdit } from './editTree';
import { walkNodes } from './guideNodes';

/** A role as it shall be, and the code it had; `was` is null for a new one. */
export interface RoleDefinition {
  readonly code: string;
  readonly label: string;
  readonly was: string | null;
}

/**
 * Sets the guide's roles, in the order of the dot matrix. A new code is written at every node that had the old
 * one; a role that is gone is no longer asked anywhere, and a node that named only such roles inherits. Codes are
 * neither empty nor used twice.
 */
export function defineRoles(guide: Guide, definitions: readonly RoleDefinition[]): GuideEdit {
  const roles = definitions.map(({ code, label }) => ({ code: code.trim(), label: label.trim() }));
  const codes = roles.map(({ code }) => code);
  if (codes.includes('') || new Set(codes).size < codes.length) return { ok: false, reason: 'notPossible' };
  const renamed = new Map(definitions.flatMap(({ was, code }) => (was === null ? [] : [[was, code.trim()]])));
  return { ok: true, guide: { ...guide, roles, nodes: withRoles(guide.nodes, renamed, codes) } };
}

function withRoles(
  nodes: readonly GuideNode[],
  renamed: ReadonlyMap<string, string>,
  order: readonly string[],
): readonly GuideNode[] {
  return nodes.map((node) => {
    const now = new Set(node.roles.map((role) => renamed.get(role)));
    const roles = order.filter((code) => now.has(code));
    const children = withRoles(node.children, renamed, order);
    const same =
      roles.join() === node.roles.join() && children.every((child, i) => child === node.children[i]);
    return same ? node : { ...node, roles, children };
  });
}

/** Where a role is named, and how many of these nodes name no other one: without it they inherit. */
export function roleUse(guide: Guide, code: string): { readonly named: number; readonly alone: number } {
  const naming = [...walkNodes(guide)].filter(({ node }) => node.roles.includes(code));
  return { named: naming.length, alone: naming.filter(({ node }) => node.roles.length === 1).length };
}
