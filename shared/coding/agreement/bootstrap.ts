/** A confidence interval, both ends included; null when it could not be computed. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Resamplings: enough for the 2.5 and 97.5 percentiles to stand still in the second decimal place
 * (Efron, B. and Tibshirani, R. J. 1993: An Introduction to the Bootstrap, section 13.3, asks for 1,000).
 */
export const resamplings = 1000;

/**
 * Percentile bootstrap over clusters: whole clusters (texts, or the answers of one text) are drawn with
 * replacement, because the characters and sentences within one depend on each other.
 *
 * @param clusters number of clusters; fewer than two have no interval
 * @param statistics the coefficients of a drawing, given how often each cluster was drawn; null = undefined
 * @param random numbers from 0 up to 1, seeded, so that the same data have the same interval
 * @returns the 95 % interval of each; null when fewer than half of the drawings had a value
 */
export function bootstrapIntervals(
  clusters: number,
  statistics: (drawn: Uint32Array) => readonly (number | null)[],
  random: () => number,
  times: number = resamplings,
): readonly (Interval | null)[] {
  const values: number[][] = [];
  const drawn = new Uint32Array(clusters);
  for (let time = 0; time < times; time++) {
    drawn.fill(0);
    for (let i = 0; i < clusters; i++) {
      const at = Math.floor(random() * clusters);
      drawn[at] = (drawn[at] ?? 0) + 1;
    }
    statistics(drawn).forEach((value, i) => {
      const mine = values[i] ?? [];
      values[i] = mine;
      if (value !== null && clusters > 1) mine.push(value);
    });
  }
  return values.map((mine) => {
    if (mine.length < times / 2) return null;
    mine.sort((a, b) => a - b);
    const at = (share: number) => mine[Math.round(share * (mine.length - 1))] ?? 0;
    return { low: at(0.025), high: at(0.975) };
  });
}

/**
 * Small generator with a seed (mulberry32, public domain rule by T. Ettinger): good enough to draw clusters,
 * and the same everywhere.
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
