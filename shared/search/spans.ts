/**
 * Places in a text, counted in words: `starts[i]` up to, but not including, `ends[i]`. Ordered by start, then
 * end; they may overlap ("Bestands-IFK" is two words and one).
 */
export interface Spans {
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

export const noSpans: Spans = { starts: [], ends: [] };

export function orderedSpans(pairs: readonly (readonly [number, number])[]): Spans {
  const sorted = [...pairs].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const starts: number[] = [];
  const ends: number[] = [];
  for (const [start, end] of sorted) {
    const last = starts.length - 1;
    if (starts[last] === start && ends[last] === end) continue;
    starts.push(start);
    ends.push(end);
  }
  return { starts, ends };
}

export function spanPairs({ starts, ends }: Spans): (readonly [number, number])[] {
  return Array.from(starts, (start, i) => [start, ends[i] ?? start] as const);
}

/** All lists as one. */
export function unionSpans(lists: readonly Spans[]): Spans {
  const [first] = lists;
  if (lists.length === 1 && first !== undefined) return first;
  return orderedSpans(lists.flatMap(spanPairs));
}

/**
 * From the first to the last word of two places that have at most `distance` words between them, in either
 * order. Overlapping places are one place, not two.
 */
export function nearSpans(left: Spans, right: Spans, distance: number): Spans {
  const pairs: (readonly [number, number])[] = [];
  followedBy(left, right, distance, pairs);
  followedBy(right, left, distance, pairs);
  return orderedSpans(pairs);
}

function followedBy(
  first: Spans,
  second: Spans,
  distance: number,
  into: (readonly [number, number])[],
): void {
  for (let i = 0; i < first.starts.length; i++) {
    const start = first.starts[i] ?? 0;
    const end = first.ends[i] ?? 0;
    for (let j = firstFrom(second.starts, end); j < second.starts.length; j++) {
      if ((second.starts[j] ?? 0) - end > distance) break;
      into.push([start, second.ends[j] ?? 0]);
    }
  }
}

/** The first place in an ordered list that is not below `value`. */
export function firstFrom(ordered: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ordered[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
