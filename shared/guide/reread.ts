import type { Guide, GuideNode, GuideRole, GuideRules } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import { walkNodes } from './guideNodes';
import { matchGuides } from './matchGuides';

/**
 * The content of a corrected file under the identity of the guide it corrects: what surely asks the same keeps
 * its id, topic and family; label and title stay, since people rename guides in the project. What a file does not
 * say (a rule, a role's name, subgroups) stays as people have set it.
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
    roles: fresh.roles.map((role) => ({ ...role, label: labelOf(role, guide) })),
    subgroups: fresh.subgroups.length > 0 ? fresh.subgroups : guide.subgroups,
    rules: keepRules(guide.rules, fresh.rules),
    nodes: fresh.nodes.map((node) => keep(node, kept)),
    footnotes: fresh.footnotes.map(moved),
    source: source === null ? null : { ...source, warnings: source.warnings.map(moved) },
  };
}

/** A code that stands for itself has no name of its own. */
function labelOf({ code, label }: GuideRole, guide: Guide): string {
  if (label !== '' && label !== code) return label;
  return guide.roles.find((role) => role.code === code)?.label ?? label;
}

function keepRules(old: GuideRules, fresh: GuideRules): GuideRules {
  return {
    consent: fresh.consent ?? old.consent,
    informationSheet: fresh.informationSheet ?? old.informationSheet,
    recordingAllowed: fresh.recordingAllowed ?? old.recordingAllowed,
    deleteRecording: fresh.deleteRecording ?? old.deleteRecording,
    deleteProtocol: fresh.deleteProtocol ?? old.deleteProtocol,
    anonymisation: fresh.anonymisation ?? old.anonymisation,
    excludedTopics: fresh.excludedTopics.length > 0 ? fresh.excludedTopics : old.excludedTopics,
    durationMinutes: fresh.durationMinutes ?? old.durationMinutes,
    perCase: fresh.perCase || old.perCase,
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
