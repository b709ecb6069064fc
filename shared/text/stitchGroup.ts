import type { Block, TextPoint } from '#shared/model/text';
import { type BlockGroup, type DiffHint, joinTexts } from './blockGroup';
import { commonEnds } from './commonEnds';
import type { TextEdit } from './edit';

/** A place in a group's text: which of its blocks, and how far into it. */
interface Place {
  readonly line: number;
  readonly offset: number;
}

/**
 * Treats a group as one text with line ends and finds its one changed place: removed line ends are joins,
 * inserted ones are splits. Null when the ids do not fit such a reading.
 */
export function stitchGroup(group: BlockGroup, hint: DiffHint): readonly TextEdit[] | null {
  const { old, now } = group;
  if (old.length + now.length <= 2) return null;
  if ([...old, ...now].some((block) => block.text.includes('\n'))) return null;
  const oldText = joinTexts(old);
  const nowText = joinTexts(now);
  const { prefix, suffix } = commonEnds(oldText, nowText, {
    from: offsetOf(old, hint.from),
    caret: offsetOf(now, hint.caret),
  });
  const from = placeAt(old, prefix);
  const oldTo = placeAt(old, oldText.length - suffix);
  const nowTo = placeAt(now, nowText.length - suffix);
  const kept = keptBlock(group, from, oldTo, nowTo);
  if (!kept) return null;
  return [
    ...removeBetween(old, from, oldTo, kept),
    ...insertLines(now, nowText.slice(prefix, nowText.length - suffix).split('\n'), from, kept),
  ];
}

/**
 * The block that holds the seam after everything between is removed; null unless every other block around
 * the seam keeps its id and the seam's block is the first or the last of the lines put in its place.
 */
function keptBlock({ old, now }: BlockGroup, from: Place, oldTo: Place, nowTo: Place): Block | null {
  for (let line = 0; line < from.line; line++) if (old[line]?.id !== now[line]?.id) return null;
  const behind = old.length - 1 - oldTo.line;
  if (behind !== now.length - 1 - nowTo.line) return null;
  for (let line = 1; line <= behind; line++) if (old.at(-line)?.id !== now.at(-line)?.id) return null;
  const ids = [now[from.line]?.id, now[nowTo.line]?.id];
  return [old[from.line], old[oldTo.line]].find((block) => block && ids.includes(block.id)) ?? null;
}

function removeBetween(old: readonly Block[], from: Place, to: Place, kept: Block): readonly TextEdit[] {
  const first = old[from.line];
  const last = old[to.line];
  if (!first || !last) return [];
  if (first === last) return splice(first, from.offset, to.offset - from.offset, '');
  return [
    ...splice(first, from.offset, first.text.length - from.offset, ''),
    ...old.slice(from.line + 1, to.line).map((block): TextEdit => ({ kind: 'remove', block: block.id })),
    ...splice(last, 0, to.offset, ''),
    { kind: 'join', first: first.id, second: last.id, keep: kept === first ? 'first' : 'second' },
  ];
}

function insertLines(
  now: readonly Block[],
  lines: readonly string[],
  from: Place,
  kept: Block,
): readonly TextEdit[] {
  const keepHead = now[from.line]?.id === kept.id;
  const edits: TextEdit[] = [];
  let block = kept.id;
  let at = from.offset;
  lines.forEach((line, index) => {
    edits.push(...splice({ id: block }, at, 0, line));
    if (index === lines.length - 1) return;
    const into = now[from.line + index + (keepHead ? 1 : 0)]?.id;
    if (!into) throw new Error('diff: more lines than blocks');
    edits.push({ kind: 'split', block, at: at + line.length, into, keep: keepHead ? 'head' : 'tail' });
    if (keepHead) block = into;
    at = 0;
  });
  return edits;
}

function splice(block: Pick<Block, 'id'>, at: number, remove: number, insert: string): readonly TextEdit[] {
  return remove === 0 && insert === '' ? [] : [{ kind: 'splice', block: block.id, at, remove, insert }];
}

function placeAt(blocks: readonly Block[], offset: number): Place {
  let rest = offset;
  let line = 0;
  for (const block of blocks.slice(0, -1)) {
    if (rest <= block.text.length) break;
    rest -= block.text.length + 1;
    line++;
  }
  return { line, offset: rest };
}

function offsetOf(blocks: readonly Block[], point: TextPoint | undefined): number | undefined {
  const line = blocks.findIndex((block) => block.id === point?.block);
  if (line < 0 || !point) return undefined;
  return joinTexts(blocks.slice(0, line)).length + (line > 0 ? 1 : 0) + point.offset;
}
