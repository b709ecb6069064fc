/** Something that stands beside the text from `start` to `end`, in any unit of length. */
export interface Strip {
  readonly start: number;
  readonly end: number;
}

/**
 * Puts strips beside each other so that none touch: each goes into the first lane that is free where it
 * begins (interval partitioning, greedy by start; needs as many lanes as strips overlap at most). Among
 * strips with one start the longer comes first, so that short ones stand outside long ones. The answer names
 * each strip's lane in the order given.
 */
export function assignLanes(strips: readonly Strip[]): readonly number[] {
  const order = strips
    .map((strip, index) => ({ strip, index }))
    .sort((a, b) => a.strip.start - b.strip.start || b.strip.end - a.strip.end || a.index - b.index);
  const busyUntil: number[] = [];
  const lanes = new Array<number>(strips.length).fill(0);
  for (const { strip, index } of order) {
    const free = busyUntil.findIndex((until) => until <= strip.start);
    const lane = free < 0 ? busyUntil.length : free;
    // A strip without length still takes its place, or two of them would lie on each other.
    busyUntil[lane] = Math.max(strip.end, strip.start + Number.EPSILON);
    lanes[index] = lane;
  }
  return lanes;
}
