import type { Block, TextPoint } from '#shared/model/text';

/** Neighbouring blocks of the old text and what stands in their place now; at most one of them goes on. */
export interface BlockGroup {
  readonly old: readonly Block[];
  readonly now: readonly Block[];
}

/** What the editor knows about a change: it settles what the texts alone leave open. */
export interface DiffHint {
  /** Start of the selection before the change, in the old text. */
  readonly from?: TextPoint | undefined;
  /** Caret after the change, in the new text. */
  readonly caret?: TextPoint | undefined;
}

/** The texts of neighbouring blocks as one, joined like canonical text. */
export function joinTexts(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join('\n');
}
