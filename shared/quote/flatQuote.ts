import type { TextPoint } from '#shared/model/text';
import type { RangePiece } from '#shared/text/range';
import type { CutPlace } from './cutsOfQuote';

/** A passage as one line of text, for working on its words; offsets count its characters from 0. */
export interface FlatPassage {
  /** Its pieces joined with one line feed. */
  readonly text: string;
  readonly toPoint: (offset: number, side: 'start' | 'end') => TextPoint;
  /** Places outside the passage are drawn to its edges. */
  readonly toOffset: (point: TextPoint) => number;
}

/** A cut by offsets of its passage. */
export interface FlatCut {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

export interface FlatRange {
  readonly from: number;
  readonly to: number;
}

/** A run of the passage as it is shown: a word, a gap, or what a cut makes of it. */
export interface Segment extends FlatRange {
  readonly text: string;
  readonly isWord: boolean;
  readonly left: boolean;
}

export function flatPassage(pieces: readonly RangePiece[]): FlatPassage {
  const starts: number[] = [];
  let length = 0;
  for (const { from, to } of pieces) {
    starts.push(length);
    length += to - from + 1;
  }
  const total = Math.max(0, length - 1);
  function pieceAt(offset: number, side: 'start' | 'end'): number {
    // At an edge between two pieces a start belongs to the next one, an end to the one before.
    const found = starts.findLastIndex((start) => (side === 'end' ? start < offset : start <= offset));
    return Math.max(0, found);
  }
  return {
    text: pieces.map(({ block, from, to }) => block.text.slice(from, to)).join('\n'),
    toPoint(offset, side) {
      const index = pieceAt(Math.max(0, Math.min(offset, total)), side);
      const piece = pieces[index];
      if (piece === undefined) throw new RangeError('a passage without words');
      const inside = Math.max(0, Math.min(offset - (starts[index] ?? 0), piece.to - piece.from));
      return { block: piece.block.id, offset: piece.from + inside };
    },
    toOffset(point) {
      const index = pieces.findIndex(({ block }) => block.id === point.block);
      const piece = pieces[index];
      if (piece === undefined) return 0;
      return (starts[index] ?? 0) + Math.max(0, Math.min(point.offset, piece.to) - piece.from);
    },
  };
}

export function toFlatCuts(passage: FlatPassage, cuts: readonly CutPlace[]): readonly FlatCut[] {
  return cuts.map(({ start, end, insert }) => ({
    from: passage.toOffset(start),
    to: passage.toOffset(end),
    insert,
  }));
}

export function toCutPlaces(passage: FlatPassage, cuts: readonly FlatCut[]): readonly CutPlace[] {
  return cuts.map(({ from, to, insert }) => ({
    start: passage.toPoint(from, 'start'),
    end: from === to ? passage.toPoint(from, 'start') : passage.toPoint(to, 'end'),
    insert,
  }));
}

/** Leaves a range out; what was put in within it goes. Elisions that meet, or only a blank apart, become one. */
export function leaveOut(text: string, cuts: readonly FlatCut[], range: FlatRange): readonly FlatCut[] {
  if (range.from >= range.to) return cuts;
  const rest = takeBack(cuts, range);
  const all = [...rest, { ...range, insert: '' }].sort((a, b) => a.from - b.from || a.to - b.to);
  const joined: FlatCut[] = [];
  for (const cut of all) {
    const last = joined.at(-1);
    const onlyBlank =
      last !== undefined &&
      last.insert === '' &&
      cut.insert === '' &&
      text.slice(last.to, cut.from).trim() === '';
    if (last !== undefined && onlyBlank) {
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, cut.to), insert: '' };
    } else joined.push(cut);
  }
  return joined;
}

/** Takes a range in again: elisions keep only what lies outside it, and what was put in or replaced there goes. */
export function takeBack(cuts: readonly FlatCut[], { from, to }: FlatRange): readonly FlatCut[] {
  return cuts.flatMap((cut): readonly FlatCut[] => {
    if (cut.from === cut.to) return cut.from > from && cut.from < to ? [] : [cut];
    if (cut.to <= from || cut.from >= to) return [cut];
    if (cut.insert !== '') return [];
    return [
      { from: cut.from, to: Math.min(cut.to, from), insert: '' },
      { from: Math.max(cut.from, to), to: cut.to, insert: '' },
    ].filter((part) => part.from < part.to);
  });
}

/** Puts words in before a place, in place of those that were put in there. Empty words take them out. */
export function putIn(cuts: readonly FlatCut[], at: number, words: string): readonly FlatCut[] {
  const rest = cuts.filter((cut) => cut.from !== at || cut.to !== at);
  const insert = words.trim();
  if (insert === '') return rest;
  return [...rest, { from: at, to: at, insert }].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Replaces the words of a range by others. */
export function replaceWords(cuts: readonly FlatCut[], range: FlatRange, words: string): readonly FlatCut[] {
  const insert = words.trim();
  const rest = takeBack(cuts, range);
  if (insert === '' || range.from >= range.to) return rest;
  return [...rest, { ...range, insert }].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The passage as runs that are either wholly left out or not at all, words apart from the gaps between them. */
export function segmentsOf(text: string, cuts: readonly FlatCut[]): readonly Segment[] {
  const words = [...text.matchAll(/\S+/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const edges = new Set([0, text.length]);
  for (const { from, to } of [...words, ...cuts]) {
    edges.add(Math.min(from, text.length));
    edges.add(Math.min(to, text.length));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(1).map((to, index) => {
    const from = sorted[index] ?? 0;
    const part = text.slice(from, to);
    return {
      from,
      to,
      text: part,
      isWord: part.trim() !== '',
      left: cuts.some((cut) => cut.from <= from && to <= cut.to),
    };
  });
}
