import type { WordBlock } from './readWord';

/** In a document whose every line is a paragraph, one in seven and more starts in the middle of a sentence. */
const SHARE_GOING_ON = 0.14;
/** On less than a page nothing can be told. */
const MIN_LINES = 20;

/**
 * The text of a document whose paragraphs are printed lines: pasted from a PDF or a text file, without a heading,
 * list or table. Its layout says nothing, so it is read as the text it is. `null` for other documents.
 */
export function pastedText(blocks: readonly WordBlock[]): string | null {
  const lines: string[] = [];
  for (const block of blocks) {
    if (block.kind === 'table' || block.heading !== null || block.item !== null) return null;
    if (block.hidden !== '') return null;
    lines.push(block.text);
  }
  const printed = lines.filter((line) => line.trim() !== '');
  const goingOn = printed.filter((line) => /^\p{Ll}/u.test(line));
  const isPasted = printed.length >= MIN_LINES && goingOn.length >= printed.length * SHARE_GOING_ON;
  return isPasted ? lines.join('\n') : null;
}
