import type { GuideNodeId } from '#shared/model/ids';
import type { Block } from '#shared/model/text';

/** One answer's place in a text, given by the caller: a question of the guide, or the free space (null). */
export interface EditorSection {
  readonly id: GuideNodeId | null;
  /** Printed number before the heading, as in the guide. */
  readonly number?: string;
  /** Empty = the place needs no heading, because something beside the text names it. */
  readonly heading: string;
  /** Place in the page's outline. */
  readonly level: 2 | 3 | 4 | 5;
  /** States and marks beside the heading: "not asked", "read in a file", "optional". */
  readonly chips?: readonly SectionChip[];
  /** Small print under the heading, a paragraph each: when to ask, how to ask. Never part of the text. */
  readonly remarks?: readonly string[];
  /** Supplementary questions as prompts; a person opens and closes the list. */
  readonly prompts?: SectionPrompts;
  /** Shown while the answer is empty. */
  readonly placeholder?: string;
}

export interface SectionChip {
  /** Styled by `fw-chip-<kind>`. */
  readonly kind: string;
  readonly text: string;
}

export interface SectionPrompts {
  /** What opens the list, e.g. "4 supplementary questions". */
  readonly label: string;
  readonly items: readonly SectionPrompt[];
}

export interface SectionPrompt {
  readonly text: string;
  readonly level: 1 | 2;
  /** An instruction among them: read, never ticked. */
  readonly remark: boolean;
  /** With a tick beside it; left out where prompts are only read. */
  readonly tick?: { readonly id: GuideNodeId; readonly done: boolean; readonly fixed: boolean };
}

/** A section with the blocks that stand in it. */
export interface FilledSection {
  readonly section: EditorSection | null;
  readonly blocks: readonly Block[];
}

/**
 * Sorts blocks into the caller's sections. Blocks of a question that has no section are never dropped: they
 * follow in a section of their own. Without sections the text is one answer without heading.
 */
export function fillSections(
  sections: readonly EditorSection[],
  blocks: readonly Block[],
  strayHeading: string,
): readonly FilledSection[] {
  if (sections.length === 0) return [{ section: null, blocks }];
  const byQuestion = new Map<GuideNodeId | null, Block[]>(sections.map(({ id }) => [id, []]));
  for (const block of blocks) {
    const own = byQuestion.get(block.question);
    if (own) own.push(block);
    else byQuestion.set(block.question, [block]);
  }
  const given = new Map(sections.map((section) => [section.id, section]));
  return [...byQuestion].map(([id, own]) => ({
    section: given.get(id) ?? { id, heading: strayHeading, level: 3 },
    blocks: own,
  }));
}
