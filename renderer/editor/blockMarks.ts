import type { BlockId } from '#shared/model/ids';

/** Shown beside a paragraph and never part of its text: the page that begins with it, who speaks. */
export interface BlockMark {
  /** As shown, e.g. "p. 12". */
  readonly page?: string;
  readonly speaker?: string;
}

export type BlockMarks = ReadonlyMap<BlockId, BlockMark>;

/** Written as attributes that the style sheet prints: no node of the text, nothing to select or to copy. */
export function markBlock(element: HTMLElement, mark: BlockMark | undefined): void {
  put(element, 'page', mark?.page);
  put(element, 'speaker', mark?.speaker);
}

function put(element: HTMLElement, name: 'page' | 'speaker', value: string | undefined): void {
  if (value === undefined) delete element.dataset[name];
  else element.dataset[name] = value;
}
