import type { Guide, GuideNode } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import { walkNodes } from './guideNodes';
import { matchGuides } from './matchGuides';

/**
 * The content of a corrected file under the identity of the guide it corrects: what surely asks the same keeps
 * its id, topic and family; label and title stay, since people rename guides in the project.
 */
export function rereadGuide(guide: Guide, fresh: Guide): Guide {
  const known = new Map([...walkNodes(guide)].map(({ node }) => [node.id, node]));
  const kept = new Map<GuideNodeId, GuideNode>();
  for (const { from, to, sure } of matchGuides(guide, fresh).pairs) {
    const node = known.get(from);
    if (sure && node !== undefined) kept.set(to, node);
  }
  const idOf = (id: GuideNodeId) => kept.get(id)?.id ?? id;
  const moved = <T extends { readonly node: GuideNodeId | null }>(item: T): T =>
    item.node === null ? item : { ...item, node: idOf(item.node) };
  const { source } = fresh;
  return {
    ...fresh,
    id: guide.id,
    version: guide.version,
    basedOn: guide.basedOn,
    label: guide.label,
    title: guide.title,
    level: fresh.level ?? guide.level,
    wave: fresh.wave ?? guide.wave,
    nodes: fresh.nodes.map((node) => keep(node, kept)),
    footnotes: fresh.footnotes.map(moved),
    source: source === null ? null : { ...source, warnings: source.warnings.map(moved) },
  };
}

function keep(node: GuideNode, kept: ReadonlyMap<GuideNodeId, GuideNode>): GuideNode {
  const old = kept.get(node.id);
  return {
    ...node,
    id: old?.id ?? node.id,
    topic: node.topic ?? old?.topic ?? null,
    familyId: node.familyId ?? old?.familyId ?? null,
    children: node.children.map((child) => keep(child, kept)),
  };
}
