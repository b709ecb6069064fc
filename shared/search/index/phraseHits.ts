import { orderedSpans, type Spans } from '../spans';
import { hasBit } from './bits';
import { spansOfHits, type WordHits } from './wordHits';

/**
 * Places where words follow each other. Starts from the rarest word and looks at its neighbours only, so that
 * "die Vermittlung" costs no more than "Vermittlung".
 */
export function phraseHits(words: readonly WordHits[]): Spans {
  if (words.length === 0 || words.some(({ count }) => count === 0)) return { starts: [], ends: [] };
  const rarest = words.reduce((best, { count }, i) => (count < (words[best]?.count ?? 0) ? i : best), 0);
  const pivot = words[rarest];
  if (pivot === undefined) return { starts: [], ends: [] };
  const before = words.slice(0, rarest).reverse().map(backward);
  const after = words.slice(rarest + 1).map(forward);
  const pairs: (readonly [number, number])[] = [];
  const { starts, ends } = spansOfHits(pivot);
  for (let i = 0; i < starts.length; i++) {
    const left = walk(before, starts[i] ?? 0);
    if (left.length === 0) continue;
    for (const end of walk(after, ends[i] ?? 0)) for (const start of left) pairs.push([start, end]);
  }
  return orderedSpans(pairs);
}

/** From a place to where the word beside it ends. */
type Step = (at: number) => readonly number[];

function forward({ bits, wide }: WordHits): Step {
  const ends = groupBy(wide.starts, wide.ends);
  return (at) => stepTo(hasBit(bits, at) ? at + 1 : null, ends?.get(at));
}

function backward({ bits, wide }: WordHits): Step {
  const starts = groupBy(wide.ends, wide.starts);
  return (at) => stepTo(at > 0 && hasBit(bits, at - 1) ? at - 1 : null, starts?.get(at));
}

function stepTo(near: number | null, far: readonly number[] | undefined): readonly number[] {
  if (far === undefined) return near === null ? [] : [near];
  return near === null ? far : [near, ...far];
}

function groupBy(keys: readonly number[], values: readonly number[]): ReadonlyMap<number, number[]> | null {
  if (keys.length === 0) return null;
  const groups = new Map<number, number[]>();
  keys.forEach((key, i) => {
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [values[i] ?? 0]);
    else list.push(values[i] ?? 0);
  });
  return groups;
}

/** Every place that is reached by all steps. */
function walk(steps: readonly Step[], from: number): readonly number[] {
  let places: readonly number[] = [from];
  for (const step of steps) {
    places = places.length === 1 ? step(places[0] ?? 0) : [...new Set(places.flatMap(step))];
    if (places.length === 0) return places;
  }
  return places;
}
