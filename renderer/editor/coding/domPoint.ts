export interface DomPoint {
  readonly node: Text;
  readonly offset: number;
}

/**
 * The text node and offset of a block's character offset. At a seam between two text nodes a range starts in
 * the later and ends in the earlier one. Offsets past the end mean the end. Null for a block without text.
 */
export function domPoint(block: HTMLElement, offset: number, side: 'start' | 'end'): DomPoint | null {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let rest = offset;
  let last: Text | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    last = node;
    if (rest < node.length || (rest === node.length && side === 'end')) return { node, offset: rest };
    rest -= node.length;
  }
  return last && { node: last, offset: last.length };
}
