import type { Block, Quote, TextRange } from '#shared/model/text';
import { blockOrder, resolveRange, sliceRange } from '#shared/text/range';

/**
 * Words of context on each side, in UTF-16 units: four to six German words. Enough to tell apart two places
 * with the same words, short enough to read in a list; the same length the Hypothesis client keeps.
 */
export const CONTEXT_LENGTH = 32;

/** What a range stands on, with a little of what stands around it (canonical text, so `\n` between blocks). */
export function quoteRange(blocks: readonly Block[], range: TextRange): Quote {
  const order = blockOrder(blocks);
  const pieces = resolveRange(blocks, range, order);
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return { exact: '', prefix: '', suffix: '' };
  return {
    exact: sliceRange(blocks, range, order),
    prefix: textBefore(blocks, first.index, first.from),
    suffix: textAfter(blocks, last.index, last.to),
  };
}

function textBefore(blocks: readonly Block[], index: number, offset: number): string {
  let text = blocks[index]?.text.slice(0, offset) ?? '';
  for (let at = index - 1; at >= 0 && text.length < CONTEXT_LENGTH; at--) {
    text = `${blocks[at]?.text ?? ''}\n${text}`;
  }
  // A cut through a surrogate pair would leave half a character, which no file format can carry.
  return text.slice(-CONTEXT_LENGTH).replace(/^[\uDC00-\uDFFF]/, '');
}

function textAfter(blocks: readonly Block[], index: number, offset: number): string {
  let text = blocks[index]?.text.slice(offset) ?? '';
  for (let at = index + 1; at < blocks.length && text.length < CONTEXT_LENGTH; at++) {
    text = `${text}\n${blocks[at]?.text ?? ''}`;
  }
  return text.slice(0, CONTEXT_LENGTH).replace(/[\uD800-\uDBFF]$/, '');
}
