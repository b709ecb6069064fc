import type { Guide, GuideNode } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import type { ReportPart } from '#shared/model/reportTemplate';
import { sectionTitle } from '#shared/report/findings';
import type { EditorSection } from '../../editor/sections';

interface OutlineTexts {
  readonly placeholder: string;
  readonly otherHeading: string;
  readonly otherPlaceholder: string;
}

/**
 * The sections a case report is written in: those of its guide in printed order, as the printed report has
 * them, then one for findings that belong to none. A guide without sections gives its top questions.
 */
export function reportOutline(
  guide: Guide | undefined,
  texts: OutlineTexts,
  parts: readonly ReportPart[] | null,
): readonly EditorSection[] {
  const nodes = guide?.nodes ?? [];
  const other: EditorSection = {
    id: null,
    heading: texts.otherHeading,
    level: 2,
    placeholder: texts.otherPlaceholder,
  };
  if (parts === null) return [...nodes.flatMap((node) => sectionsBelow(node, 2, texts)), other];
  const sections = parts.flatMap((part): readonly EditorSection[] => {
    if (part.kind !== 'section') return [];
    const node = nodes.find(({ id }) => id === part.node);
    const [first, ...below] = node === undefined ? [] : sectionsBelow(node, 2, texts);
    const hint = part.hint === '' ? {} : { remarks: [part.hint] };
    if (first === undefined) {
      const { placeholder } = texts;
      return [{ id: part.node, heading: part.heading, level: 2, placeholder, ...hint }];
    }
    // A heading of its own does not take the guide's number along.
    const { number: _number, ...plain } = first;
    return [{ ...(part.heading === '' ? first : { ...plain, heading: part.heading }), ...hint }, ...below];
  });
  return [...sections, other];
}

function sectionsBelow(
  node: GuideNode,
  level: EditorSection['level'],
  texts: OutlineTexts,
): readonly EditorSection[] {
  if (level > 2 && node.kind !== 'section') return [];
  const section: EditorSection = {
    id: node.id,
    ...(node.printedNumber === null ? {} : { number: node.printedNumber }),
    heading: sectionTitle({ node }),
    level,
    placeholder: texts.placeholder,
  };
  const next = level === 2 ? 3 : level === 3 ? 4 : 5;
  return [section, ...node.children.flatMap((child) => sectionsBelow(child, next, texts))];
}

/** The section of the outline in which a block with this question is written; null outside all of them. */
export function sectionOf(guide: Guide | undefined, question: GuideNodeId | null): GuideNode | null {
  if (question === null || guide === undefined) return null;
  for (const node of guide.nodes) {
    const path = pathTo(node, question);
    if (path !== null) return path.findLast(({ kind }) => kind === 'section') ?? node;
  }
  return null;
}

function pathTo(node: GuideNode, id: GuideNodeId): readonly GuideNode[] | null {
  if (node.id === id) return [node];
  for (const child of node.children) {
    const below = pathTo(child, id);
    if (below !== null) return [node, ...below];
  }
  return null;
}
