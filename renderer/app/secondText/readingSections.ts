import { answerableNodes, nodeLabel } from '#shared/guide/guideNodes';
import type { TextId } from '#shared/model/ids';
import type { Language } from '#shared/model/language';
import type { Block } from '#shared/model/text';
import type { ProjectTree } from '#shared/model/tree';

/** A stretch of a text under one heading: a question, a page, or the inbox. */
export interface ReadingSection {
  readonly key: string;
  readonly heading: Heading | null;
  readonly blocks: readonly Block[];
}

export type Heading =
  | { readonly kind: 'question' | 'page'; readonly label: string }
  | { readonly kind: 'inbox' };

/** A text as it is read: answers under their questions, documents page by page; empty paragraphs left out. */
export function readingSections(
  tree: ProjectTree,
  text: TextId,
  language: Language,
): readonly ReadingSection[] | null {
  const protocol = tree.protocol[text];
  if (protocol !== undefined) {
    const guide = tree.guide[tree.interview[protocol.interview]?.guide ?? ''];
    const labels = new Map<string, string>(
      guide === undefined
        ? []
        : answerableNodes(guide).map(({ node }) => [node.id, nodeLabel(node, language)] as const),
    );
    return sections(protocol.blocks, ({ question }) => {
      if (question === null) return { kind: 'inbox' };
      return { kind: 'question', label: labels.get(question) ?? '' };
    });
  }
  const document = tree.document[text];
  if (document === undefined) return null;
  let page: Heading | null = null;
  return sections(document.blocks, ({ id }) => {
    const label = document.pages[id];
    if (label !== undefined) page = { kind: 'page', label };
    return page;
  });
}

function sections(
  blocks: readonly Block[],
  headingOf: (block: Block) => Heading | null,
): readonly ReadingSection[] {
  const found: { key: string; heading: Heading | null; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const heading = headingOf(block);
    if (block.text.trim() === '') continue;
    const last = found.at(-1);
    if (last !== undefined && sameHeading(last.heading, heading)) last.blocks.push(block);
    else found.push({ key: block.id, heading, blocks: [block] });
  }
  return found;
}

function sameHeading(a: Heading | null, b: Heading | null): boolean {
  if (a === null || b === null) return a === b;
  return a.kind === b.kind && (a.kind === 'inbox' || (b.kind !== 'inbox' && a.label === b.label));
}
