import type { Guide, GuideNode } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';

/** A visible line of the guide's tree, with what assistive technology needs to know of its place. */
export interface TreeRow {
  readonly node: GuideNode;
  readonly parent: GuideNode | null;
  /** 1 for sections. */
  readonly level: number;
  /** Place among its siblings, from 0, and how many there are. */
  readonly index: number;
  readonly siblings: number;
  /** null when there is nothing to open. */
  readonly expanded: boolean | null;
  /** Roles of the nearest node above that names any; empty = everyone. */
  readonly inherited: readonly string[];
}

/** The tree's visible lines in printed order; what stands below a collapsed node is left out. */
export function treeRows(guide: Pick<Guide, 'nodes'>, collapsed: ReadonlySet<GuideNodeId>): TreeRow[] {
  const rows: TreeRow[] = [];
  const visit = (nodes: readonly GuideNode[], above: Pick<TreeRow, 'parent' | 'level' | 'inherited'>) => {
    for (const [index, node] of nodes.entries()) {
      const open = !collapsed.has(node.id);
      const expanded = node.children.length === 0 ? null : open;
      rows.push({ ...above, node, index, siblings: nodes.length, expanded });
      if (expanded !== true) continue;
      const inherited = node.roles.length > 0 ? node.roles : above.inherited;
      visit(node.children, { parent: node, level: above.level + 1, inherited });
    }
  };
  visit(guide.nodes, { parent: null, level: 1, inherited: [] });
  return rows;
}
