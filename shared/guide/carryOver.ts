import type { Guide, GuideNode } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import { walkNodes } from './guideNodes';
import { matchGuides } from './matchGuides';

/**
 * The guide `to` with the topics and question families of `from` at the nodes that surely ask the same, so that
 * an institute's own wording gets the column heads of the guide that ships. What `to` has already stays; its
 * texts, numbers, roles and order are never touched.
 */
export function carryOver(from: Guide, to: Guide): Guide {
  const known = new Map([...walkNodes(from)].map(({ node }) => [node.id, node]));
  const sources = new Map<GuideNodeId, GuideNode>();
  for (const pair of matchGuides(from, to).pairs) {
    const node = known.get(pair.from);
    if (pair.sure && node) sources.set(pair.to, node);
  }
  return { ...to, nodes: to.nodes.map((node) => takeOver(node, sources)) };
}

function takeOver(node: GuideNode, sources: ReadonlyMap<GuideNodeId, GuideNode>): GuideNode {
  const source = sources.get(node.id);
  return {
    ...node,
    topic: node.topic ?? source?.topic ?? null,
    familyId: node.familyId ?? source?.familyId ?? null,
    children: node.children.map((child) => takeOver(child, sources)),
  };
}
