import type { Guide, GuideNode } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import type { Block } from '#shared/model/text';

/** A section of the guide with the paragraphs of the report that stand in it. */
export interface ReportSection {
  readonly node: GuideNode;
  readonly paragraphs: readonly Block[];
  readonly children: readonly ReportSection[];
}

export interface ArrangedReport {
  readonly sections: readonly ReportSection[];
  /** Paragraphs that name no section, or one the guide does not have; in the order of the text. */
  readonly rest: readonly Block[];
}

/**
 * Puts the paragraphs of a case report under the sections of its guide, in printed order.
 *
 * A paragraph belongs to the nearest section above the node it names. A question or group at the top of the
 * guide is a section of its own, but only where paragraphs name it: a guide without sections would otherwise
 * print every question as an empty heading.
 */
export function arrangeBySections(guide: Guide | null, blocks: readonly Block[]): ArrangedReport {
  const paragraphs = blocks.filter((block) => block.text.trim() !== '');
  const nodes = guide?.nodes ?? [];
  const sectionOf = sectionsByNode(nodes);
  const ofSection = new Map<GuideNodeId, Block[]>();
  const rest: Block[] = [];
  for (const block of paragraphs) {
    const section = block.question === null ? undefined : sectionOf.get(block.question);
    if (section === undefined) {
      rest.push(block);
    } else {
      ofSection.set(section, [...(ofSection.get(section) ?? []), block]);
    }
  }
  return { sections: nodes.flatMap((node) => arrange(node, ofSection)), rest };
}

/** True when neither the section nor one below it has a paragraph. */
export function isUnused(section: ReportSection): boolean {
  return section.paragraphs.length === 0 && section.children.every(isUnused);
}

function arrange(
  node: GuideNode,
  ofSection: ReadonlyMap<GuideNodeId, readonly Block[]>,
): readonly ReportSection[] {
  const paragraphs = ofSection.get(node.id) ?? [];
  if (node.kind !== 'section' && paragraphs.length === 0) {
    return [];
  }
  const children = node.children
    .filter((child) => child.kind === 'section')
    .flatMap((child) => arrange(child, ofSection));
  return [{ node, paragraphs, children }];
}

/** For every node of the guide: the section its paragraphs are printed in. */
function sectionsByNode(nodes: readonly GuideNode[]): ReadonlyMap<GuideNodeId, GuideNodeId> {
  const found = new Map<GuideNodeId, GuideNodeId>();
  function visit(node: GuideNode, above: GuideNodeId | null): void {
    const section = node.kind === 'section' || above === null ? node.id : above;
    found.set(node.id, section);
    for (const child of node.children) {
      visit(child, section);
    }
  }
  for (const node of nodes) {
    visit(node, null);
  }
  return found;
}
