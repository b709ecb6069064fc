import type { BulletStyle } from './bullets';
import type { Entry } from './entries';
import { lineWidth, widthWithNextWord } from './lineWidth';
import {
  branchOf,
  endsWithColon,
  isElliptical,
  isFragment,
  readCondition,
  sameQuestion,
  subjectStem,
} from './wording';

/** Why an item stands on its level. `printed` comes from glyphs or indents, `first` needs no reason. */
export type LevelReason =
  | 'printed'
  | 'first'
  | 'usual'
  | 'colon'
  | 'fragment'
  | 'afterList'
  | 'branch'
  | 'followUp'
  | 'narrowLine'
  | 'repeated'
  | 'elliptical';

export interface LevelledItem {
  readonly entry: Entry;
  /** The item's text without role tags, which is what wording is judged by. */
  readonly text: string;
}

export interface Level {
  /** 1 = directly below the lead question. */
  readonly depth: number;
  readonly unsure: boolean;
  readonly reason: LevelReason;
}

/**
 * Gives every item below one lead question its level. With printed glyphs the indents tell. Where the extractor
 * lost them, the level is inferred - from lines that were broken too early for the outer column, from colons,
 * list fragments, "Falls ja ... Falls nein", and questions printed twice - and marked unsure.
 */
export function bulletLevels(
  items: readonly LevelledItem[],
  style: BulletStyle,
  column: number | null,
): Level[] {
  if (
    items.every(({ entry }) => entry.glyph === null || entry.hint !== null) &&
    items.some(({ entry }) => entry.hint)
  )
    return layoutLevels(items);
  return style.blanks ? inferLevels(items, column) : printedLevels(items);
}

/** Points; bullets of one level may differ by what a tab or a wider sign takes. */
const SAME_INDENT = 4;

/** Levels a file with layout shows: by indent, and at the same indent by the list's own level. */
function layoutLevels(items: readonly LevelledItem[]): Level[] {
  const open: { left: number; listLevel: number | null }[] = [];
  return items.map(({ entry: { glyph, hint } }) => {
    if (glyph === null || hint === null) {
      open.length = 0;
      return { depth: 1, unsure: false, reason: 'printed' };
    }
    const listLevel = hint.kind === 'item' ? hint.listLevel : null;
    const isInside = (outer: { left: number; listLevel: number | null } | undefined) => {
      if (!outer) return true;
      if (Math.abs(hint.left - outer.left) > SAME_INDENT) return hint.left > outer.left;
      return listLevel !== null && outer.listLevel !== null && listLevel > outer.listLevel;
    };
    while (!isInside(open.at(-1))) open.pop();
    open.push({ left: hint.left, listLevel });
    return { depth: Math.min(open.length, MAX_DEPTH), unsure: false, reason: 'printed' };
  });
}

/** Guides nest twice; whatever seems to nest deeper than this is an indented text and stays on this level. */
const MAX_DEPTH = 6;

function printedLevels(items: readonly LevelledItem[]): Level[] {
  const open: { indent: number; glyph: string }[] = [];
  return items.map(({ entry }) => {
    const { indent, glyph } = entry;
    if (glyph === null) {
      open.length = 0;
      return { depth: 1, unsure: false, reason: 'printed' };
    }
    const known = open.findIndex((item) => item.glyph === glyph && Math.abs(item.indent - indent) <= 1);
    if (known >= 0) {
      open.length = known + 1;
    } else {
      while ((open.at(-1)?.indent ?? 0) > indent + 1) open.pop();
      open.push({ indent, glyph });
    }
    return { depth: Math.min(open.length, MAX_DEPTH), unsure: false, reason: 'printed' };
  });
}

/** No question has this many items; comparing all of them with all would take minutes in a broken file. */
const MAX_LOOKAHEAD = 300;

const USUAL: Level = { depth: 1, unsure: false, reason: 'usual' };

function inferLevels(items: readonly LevelledItem[], column: number | null): Level[] {
  const levels: Level[] = [];
  let parent: LevelledItem | null = null;
  for (const [index, item] of items.entries()) {
    const above = levels[index - 1];
    const level = inferLevel(item, parent, above, items, index, column);
    levels.push(level);
    if (level.depth === 1) parent = item;
  }
  if (items.length <= MAX_LOOKAHEAD) placeRepeated(items, levels);
  return levels;
}

function inferLevel(
  item: LevelledItem,
  parent: LevelledItem | null,
  above: Level | undefined,
  items: readonly LevelledItem[],
  index: number,
  column: number | null,
): Level {
  if (item.entry.glyph === null) return { depth: 1, unsure: false, reason: 'followUp' };
  if (parent === null || above === undefined || item.entry.rowStart) {
    return { depth: 1, unsure: false, reason: 'first' };
  }
  if (parent.entry.glyph === null && parent.entry.indent > 0) return second('followUp');
  if (readCondition(item.text) !== null) return first('branch');
  if (branchOf(parent.text) === 'yes' && branchClosesLater(items, index)) return second('branch');
  if (brokenEarly(item.entry, column)) return second('narrowLine');
  if (isFragment(item.text)) {
    if (endsWithColon(parent.text)) return second('colon');
    return isFragment(parent.text) ? USUAL : second('fragment');
  }
  if (isElliptical(item.text)) return { depth: above.depth, unsure: true, reason: 'elliptical' };
  return above.depth > 1 ? first('afterList') : USUAL;
}

function first(reason: LevelReason): Level {
  return { depth: 1, unsure: true, reason };
}

function second(reason: LevelReason): Level {
  return { depth: 2, unsure: true, reason };
}

function branchClosesLater(items: readonly LevelledItem[], from: number): boolean {
  return items.slice(from, from + MAX_LOOKAHEAD).some((item) => branchOf(item.text) === 'no');
}

/**
 * A line broken although its next word would have fitted the outer column stands in a narrower one: it is
 * indented further. An upper bound, so it never mistakes an outer item.
 */
function brokenEarly(entry: Entry, column: number | null): boolean {
  if (column === null) return false;
  return entry.lines.some((line, i) => {
    const next = entry.lines[i + 1];
    return next !== undefined && widthWithNextWord(line, next) < column;
  });
}

/**
 * The same question twice in one list cannot be meant twice: each belongs to the item that brings up its
 * subject, and what stands between them goes with it.
 */
function placeRepeated(items: readonly LevelledItem[], levels: Level[]): void {
  for (const [later, item] of items.entries()) {
    const earlier = items.findIndex((other, i) => i < later && sameQuestion(other.text, item.text));
    if (earlier < 0 || item.entry.glyph === null) continue;
    placeBelowSubject(items, levels, 0, earlier);
    placeBelowSubject(items, levels, earlier + 1, later);
  }
}

function placeBelowSubject(items: readonly LevelledItem[], levels: Level[], from: number, at: number): void {
  const stem = subjectStem(items[at]?.text ?? '');
  if (stem === null) return;
  const start = items.findIndex(
    (item, i) => i >= from && i < at && levels[i]?.depth === 1 && item.text.toLowerCase().includes(stem),
  );
  if (start < 0) return;
  for (let i = start + 1; i <= at; i++) if (levels[i]?.depth === 1) levels[i] = second('repeated');
  for (let i = at + 1; levels[i]?.reason === 'elliptical'; i++) levels[i] = second('elliptical');
}

/** Nineteen in twenty wrapped outer lines are narrower; half a percent is what kerning may hide. */
const QUANTILE = 0.95;
const KERNING = 0.995;
/** With fewer wrapped lines the widest of them says nothing about the column. */
const MIN_WRAPPED = 10;
/** When more items than this look broken early, the document is not set in a face of these proportions. */
const MAX_SHARE_EARLY = 0.2;

/**
 * The width that outer bullets of a document fill (give it bullets of one column only: blocks without a number may be set wider), in the units of `lineWidth`; `null` when their line breaks
 * do not tell (few wrapped lines, or a face whose letters have other proportions).
 */
export function outerBulletColumn(bullets: readonly Entry[]): number | null {
  const wrapped = bullets.flatMap((entry) => entry.lines.slice(0, -1).map((line) => lineWidth(line)));
  if (wrapped.length < MIN_WRAPPED) return null;
  const sorted = wrapped.sort((a, b) => a - b);
  const column = (sorted[Math.floor((sorted.length - 1) * QUANTILE)] ?? 0) * KERNING;
  const wrappedEntries = bullets.filter((entry) => entry.lines.length > 1);
  const early = wrappedEntries.filter((entry) => brokenEarly(entry, column)).length;
  return early > wrappedEntries.length * MAX_SHARE_EARLY ? null : column;
}
