import type { Block } from '#shared/model/text';
import type { TextEdit } from './edit';

export interface FindOptions {
  /** Compare with case; off by default, as in every find bar. */
  readonly matchCase?: boolean;
}

/** A found place: UTF-16 offsets in one block. Finds never run over the end of a block. */
export interface Found {
  readonly block: Block['id'];
  readonly start: number;
  readonly end: number;
}

/** All places of `find`, in the order of the text, not overlapping. */
export function findAll(blocks: readonly Block[], find: string, options: FindOptions = {}): readonly Found[] {
  if (find === '') return [];
  const pattern = new RegExp(find.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), options.matchCase ? 'gu' : 'giu');
  return blocks.flatMap((block) =>
    Array.from(block.text.matchAll(pattern), (match) => ({
      block: block.id,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

/**
 * Replaces every place of `find`, as one change. From the back of each block to its front, so that every
 * offset is still true when its edit applies.
 */
export function replaceAll(
  blocks: readonly Block[],
  find: string,
  replacement: string,
  options: FindOptions = {},
): readonly TextEdit[] {
  return findAll(blocks, find, options)
    .toReversed()
    .map(({ block, start, end }) => ({
      kind: 'replace',
      block,
      at: start,
      remove: end - start,
      insert: replacement,
    }));
}
