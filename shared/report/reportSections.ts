import type { Guide, GuideNode } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import type { ReportPart } from '#shared/model/reportTemplate';
import type { Block } from '#shared/model/text';

/** A section of the guide with the paragraphs of the report that stand in it. */
export interface ReportSection {
  /** A section of the guide, or of a template: what stands in its heading. */
  readonly node: Pick<GuideNode, 'id' | 'text' | 'printedNumber'>;
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
 *
 * @param parts those of the report when it has its own: then its sections, in its order and under its headings
 */
export function arrangeBySections(
  guide: Guide | null,
  blocks: readonly Block[],
  parts: readonly ReportPart[] | null = null,
): ArrangedReport {
  const paragraphs = blocks.filter((block) => block.text.trim() !== '');
  const own = parts?.filter((part) => part.kind === 'section') ?? null;
  const chosen = new Set(own?.map(({ node }) => node));
  const all = guide?.nodes ?? [];
  const nodes = own === null ? all : all.filter(({ id }) => chosen.has(id));
  const sectionOf = new Map(sectionsByNode(nodes));
  for (const { node } of own ?? []) if (!sectionOf.has(node)) sectionOf.set(node, node);
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
  if (own === null) return { sections: nodes.flatMap((node) => arrange(node, ofSection)), rest };
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const sections = own.map((part): ReportSection => {
    const node = byId.get(part.node);
    const [arranged] = node === undefined ? [] : arrange(node, ofSection);
    const head = {
      id: part.node,
      text: part.heading || node?.text || '',
      // A heading of its own does not take the guide's number along.
      printedNumber: part.heading === '' ? (node?.printedNumber ?? null) : null,
    };
    return arranged === undefined
      ? { node: head, paragraphs: ofSection.get(part.node) ?? [], children: [] }
      : { ...arranged, node: head };
  });
  return { sections, rest };
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
