/** Something that stands beside the text from `start` to `end`, in any unit of length. */
export interface Strip {
  readonly start: number;
  readonly end: number;
}

/**
 * Puts strips beside each other so that none touch: each goes into the first lane that is free over its
 * whole length, taken in order of their starts (interval partitioning: needs as many lanes as strips overlap
 * at most). Among strips with one start the longer comes first, so that short ones stand outside long ones.
 *
 * `kept` names lanes that strips already have: while one scrolls, a strip in sight does not jump. A kept
 * lane that is no longer free is given up. The answer names each strip's lane in the order given.
 */
export function assignLanes(
  strips: readonly Strip[],
  kept: readonly (number | undefined)[] = [],
): readonly number[] {
  const order = strips
    .map((strip, index) => ({ strip, index }))
    .sort((a, b) => a.strip.start - b.strip.start || b.strip.end - a.strip.end || a.index - b.index);
  const lanes: Strip[][] = [];
  const result = new Array<number>(strips.length);
  function place(index: number, strip: Strip, lane: number): void {
    while (lanes.length <= lane) lanes.push([]);
    lanes[lane]?.push(strip);
    result[index] = lane;
  }
  for (const { strip, index } of order) {
    const lane = kept[index];
    if (lane !== undefined && isFree(lanes[lane], strip)) place(index, strip, lane);
  }
  for (const { strip, index } of order) {
    if (result[index] !== undefined) continue;
    const free = lanes.findIndex((lane) => isFree(lane, strip));
    place(index, strip, free < 0 ? lanes.length : free);
  }
  return result;
}

function isFree(lane: readonly Strip[] | undefined, strip: Strip): boolean {
  return !lane?.some((other) => other.start < strip.end && strip.start < other.end);
}
