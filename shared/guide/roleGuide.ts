import type { Guide, GuideNode } from '#shared/model/guide';

/** A guide as one role, or several in one interview, sees it: sections with what is asked of them. */
export interface RoleGuide {
  readonly roles: readonly string[];
  readonly sections: readonly GuideNode[];
}

/**
 * Filters a guide for an interview. A node's roles are its own, else its parent's, else everyone's; it is shown
 * when they include one of `roles`. No roles asked for means the whole guide. A question that is not addressed
 * to the role itself stays visible when one of its supplementary questions is, so that this one has its context.
 * Sections without anything left are dropped.
 */
export function roleGuide(guide: Pick<Guide, 'nodes'>, roles: readonly string[]): RoleGuide {
  if (roles.length === 0) return { roles, sections: guide.nodes };
  const asked = new Set(roles);
  const sections = guide.nodes
    .map((section) => filterNode(section, [], asked))
    .filter((section) => section !== null)
    .filter((section) => section.children.some((node) => node.kind !== 'instruction'));
  return { roles, sections };
}

/** The roles a node is addressed to, its own or inherited; empty = everyone. */
export function effectiveRoles(node: GuideNode, parents: readonly GuideNode[]): readonly string[] {
  if (node.roles.length > 0) return node.roles;
  return [...parents].reverse().find((parent) => parent.roles.length > 0)?.roles ?? [];
}

function filterNode(
  node: GuideNode,
  inherited: readonly string[],
  asked: ReadonlySet<string>,
): GuideNode | null {
  const effective = node.roles.length > 0 ? node.roles : inherited;
  const own = effective.length === 0 || effective.some((role) => asked.has(role));
  const children = node.children
    .map((child) => filterNode(child, effective, asked))
    .filter((child) => child !== null);
  const carries = node.kind === 'section' || children.some((child) => child.kind === 'supplementary');
  return own || carries ? { ...node, children } : null;
}
