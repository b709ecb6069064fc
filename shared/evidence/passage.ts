import type { EvidenceLink } from '#shared/model/caseReport';
import type { Passage } from '#shared/model/coding';
import type { Guide, GuideNode, GuideRole } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import { type CodedText, codedText, type ProjectTree } from '#shared/model/tree';
import { type RangePiece, resolveRange, sliceRange } from '#shared/text/range';

/** A passage's words as they stand in the protocol now, or why there are none to print. */
export type PassageText =
  | { readonly kind: 'text'; readonly text: string; readonly pieces: readonly RangePiece[] }
  /** Its words were edited away. What they were is not printed: they may have been removed on purpose. */
  | { readonly kind: 'review' }
  /** The interview's text was deleted; only the link's shell is left. */
  | { readonly kind: 'deleted' };

/** The live text of a passage; null when its place is in doubt or its blocks are gone. */
export function passageText(source: Pick<CodedText, 'blocks'>, passage: Passage): string | null {
  if (passage.state === 'review') {
    return null;
  }
  return sliceRange(source.blocks, passage) || null;
}

/** Finds the passage a link points to and reads its words from the open project. */
export function linkedPassageText(tree: ProjectTree, link: EvidenceLink): PassageText {
  const source = codedText(tree, link.text);
  const passage = findPassage(tree, link);
  if (source === undefined || passage === null) {
    return { kind: 'deleted' };
  }
  const text = passageText(source, passage);
  return text === null || text.trim() === ''
    ? { kind: 'review' }
    : { kind: 'text', text, pieces: resolveRange(source.blocks, passage) };
}

/** Where a passage comes from, as a source line needs it. */
export interface PassageSource {
  readonly siteCode: string;
  /** Empty when the site's record is gone. */
  readonly siteName: string;
  /** In the guide's order; the label is the code where no guide tells more. */
  readonly roles: readonly GuideRole[];
  /** Null for a document of no wave. */
  readonly wave: number | null;
  /** The guide's printed short name, its title where it prints none, empty when the guide is unknown. */
  readonly guideLabel: string;
  /** Printed number of the question, or of the nearest numbered node above it; null when there is none. */
  readonly questionNumber: string | null;
}

/** Rests on the link's shell, so it answers for deleted interviews too. */
export function passageSource(
  tree: ProjectTree,
  link: Pick<EvidenceLink, 'interview' | 'shell'>,
): PassageSource {
  const site = link.shell.site === null ? undefined : tree.site[link.shell.site];
  const guide = guideOfLink(tree, link);
  return {
    siteCode: site?.code ?? '',
    siteName: site?.name ?? '',
    roles: namedRoles(link.shell.roles, guide?.roles ?? []),
    wave: link.shell.wave,
    guideLabel: guide === null ? '' : guide.label || guide.title,
    questionNumber:
      guide === null || link.shell.question === null
        ? null
        : nearestPrintedNumber(guide.nodes, link.shell.question),
  };
}

/** Role codes with the labels a guide gives them, in the guide's order; unknown codes stand last. */
export function namedRoles(codes: readonly string[], known: readonly GuideRole[]): readonly GuideRole[] {
  const found = known.filter((role) => codes.includes(role.code));
  const unknown = codes.filter((code) => !known.some((role) => role.code === code));
  return [...found, ...unknown.map((code) => ({ code, label: code }))];
}

function findPassage(tree: ProjectTree, link: EvidenceLink): Passage | null {
  // Layers are few (one per protocol), so no index: a report asks for some hundred links at most.
  for (const layer of Object.values(tree.evidenceLayer)) {
    const passage = layer.text === link.text ? layer.passages[link.passage] : undefined;
    if (passage !== undefined) {
      return passage;
    }
  }
  return null;
}

/** The interview knows its guide; without it, the question's id (unique over all guides) still tells. */
function guideOfLink(tree: ProjectTree, link: Pick<EvidenceLink, 'interview' | 'shell'>): Guide | null {
  const interview = link.interview === null ? undefined : tree.interview[link.interview];
  const direct = interview === undefined ? undefined : tree.guide[interview.guide];
  if (direct !== undefined) {
    return direct;
  }
  const question = link.shell.question;
  if (question === null) {
    return null;
  }
  return Object.values(tree.guide).find((guide) => pathTo(guide.nodes, question) !== null) ?? null;
}

function nearestPrintedNumber(nodes: readonly GuideNode[], id: GuideNodeId): string | null {
  const path = pathTo(nodes, id) ?? [];
  return path.findLast((node) => node.printedNumber !== null)?.printedNumber ?? null;
}

function pathTo(nodes: readonly GuideNode[], id: GuideNodeId): readonly GuideNode[] | null {
  for (const node of nodes) {
    if (node.id === id) {
      return [node];
    }
    const below = pathTo(node.children, id);
    if (below !== null) {
      return [node, ...below];
    }
  }
  return null;
}
