import type { Guide, GuideNode } from '#shared/model/guide';
import type { GuideId } from '#shared/model/ids';
import { copyGuide } from './copyGuide';
import { isAnswerable, nodeLabel, walkNodes } from './guideNodes';

/**
 * A copy of a guide as its next version. Every node gets a fresh id, so that an answer given to the old version
 * can never be read as one to a changed question; the question families link the versions.
 */
export function nextVersion(
  guide: Guide,
  { number, basedOn }: { readonly number: number; readonly basedOn: GuideId },
  newId: () => string,
): Guide {
  return { ...copyGuide(guide, newId), version: number, basedOn };
}

/** The guide with every question and group in a family; `taken` are the names the project uses already. */
export function withFamilies(guide: Guide, taken: ReadonlySet<string>): Guide {
  const used = new Set(taken);
  const nodes = guide.nodes.map((section) =>
    changeChildren(section, (node) => {
      if (!isAnswerable(node) || node.familyId !== null) return node;
      const familyId = familyName(node, guide, used);
      used.add(familyId);
      return { ...node, familyId };
    }),
  );
  return { ...guide, nodes };
}

/** The content with the families of the nodes that have the same id in `from`, where it has none itself. */
export function takeFamilies(content: Guide, from: Guide): Guide {
  const families = new Map([...walkNodes(from)].map(({ node }) => [node.id, node.familyId]));
  const nodes = content.nodes.map((section) =>
    changeChildren(section, (node) =>
      node.familyId === null ? { ...node, familyId: families.get(node.id) ?? null } : node,
    ),
  );
  return { ...content, nodes };
}

function changeChildren(section: GuideNode, change: (node: GuideNode) => GuideNode): GuideNode {
  const children = section.children.map(change);
  return children.some((child, i) => child !== section.children[i]) ? { ...section, children } : section;
}

/** A name people recognise in a list; two questions never get the same one of `taken` by accident. */
export function familyName(node: GuideNode, guide: Guide, taken: ReadonlySet<string>): string {
  const name = `${guide.label} ${nodeLabel(node, guide.language)}`.trim();
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name} (${n})`;
  return free;
}
