import type { Guide, GuideNode } from '#shared/model/guide';
import { asId, type GuideId, type GuideNodeId } from '#shared/model/ids';

/**
 * The guide once more with fresh ids for itself and every node, so that a guide that ships with the program can
 * be in many projects and answers to one copy are never taken for answers to another. Families, footnotes and
 * warnings keep their meaning; `version` and `basedOn` are the caller's business and stay as they are.
 */
export function copyGuide(guide: Guide, newId: () => string): Guide {
  const ids = new Map<GuideNodeId, GuideNodeId>();
  const nodes = guide.nodes.map((node) => copyNode(node, ids, newId));
  const moved = <T extends { readonly node: GuideNodeId | null }>(item: T): T =>
    item.node === null ? item : { ...item, node: ids.get(item.node) ?? null };
  const { source } = guide;
  return {
    ...guide,
    id: asId<GuideId>(newId()),
    nodes,
    footnotes: guide.footnotes.map(moved),
    source: source === null ? null : { ...source, warnings: source.warnings.map(moved) },
  };
}

function copyNode(node: GuideNode, ids: Map<GuideNodeId, GuideNodeId>, newId: () => string): GuideNode {
  const id = asId<GuideNodeId>(newId());
  ids.set(node.id, id);
  return { ...node, id, children: node.children.map((child) => copyNode(child, ids, newId)) };
}
