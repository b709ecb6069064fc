import type { BlockId } from '#shared/model/ids';
import type { Block } from '#shared/model/text';
import type { TextEdit } from '#shared/text/edit';
import type { ListedThing } from './projectNames';
import { replaceEverywhere } from './replaceEverywhere';

/** A place in a text: UTF-16 offsets in one block. */
export interface Place {
  readonly block: BlockId;
  readonly start: number;
  readonly end: number;
}

/**
 * Replaces just these places of a thing: those a person looked at. Titles in front and endings behind are
 * treated as everywhere else; a place in a form nobody listed is replaced as it stands. Back to front.
 */
export function replacePlaces(
  blocks: readonly Pick<Block, 'id' | 'text'>[],
  places: readonly Place[],
  thing: ListedThing,
  replacement: string,
): readonly TextEdit[] {
  const usual = replaceEverywhere(blocks, thing, replacement);
  const used = new Set<TextEdit>();
  const byBlock = new Map<BlockId, { at: number; remove: number; insert: string }[]>();
  for (const place of places) {
    const fitting = usual.find(
      (edit) =>
        edit.kind === 'replace' &&
        edit.block === place.block &&
        edit.at <= place.start &&
        edit.at + edit.remove >= place.end,
    );
    if (fitting !== undefined && used.has(fitting)) continue;
    if (fitting !== undefined) used.add(fitting);
    const edit =
      fitting?.kind === 'replace'
        ? fitting
        : { at: place.start, remove: place.end - place.start, insert: replacement };
    byBlock.set(place.block, [...(byBlock.get(place.block) ?? []), edit]);
  }
  return [...byBlock].flatMap(([block, edits]) =>
    edits
      .sort((a, b) => b.at - a.at)
      .map(({ at, remove, insert }): TextEdit => ({ kind: 'replace', block, at, remove, insert })),
  );
}
