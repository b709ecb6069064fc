import { foldWord } from './fold';
import type { Query, QueryWord } from './query';
import { nearSpans, noSpans, orderedSpans, type Spans, spanPairs, unionSpans } from './spans';
import { findWords, joinRun, loose, newWordPlaces } from './words';
import { testOf } from './wordTest';

/** UTF-16 offsets of a place in a text that a query found. */
export interface Mark {
  readonly from: number;
  readonly to: number;
}

interface ReadText {
  readonly words: readonly string[];
  /** Compounds written with a hyphen or a gender mark, as one word over several. */
  readonly joined: readonly { readonly first: number; readonly width: number; readonly word: string }[];
}

/**
 * Makes a function that answers where the words of a query stand in a text, for marking hits. What is excluded
 * with NOT is not marked, fields have no place. Offsets are of the text as it is written.
 */
export function markerFor(query: Query): (text: string) => readonly Mark[] {
  const tests = new Map<QueryWord, (word: string) => boolean>();
  const testFor = (word: QueryWord) => {
    const known = tests.get(word) ?? testOf(word);
    tests.set(word, known);
    return known;
  };
  const places = newWordPlaces();
  return (text) => {
    findWords(text, places);
    const read = readText(text);
    const { starts, ends } = spansOf(query, read, testFor);
    const marks = Array.from(starts, (start, i) => ({
      from: places.starts[start] ?? 0,
      to: places.ends[(ends[i] ?? start + 1) - 1] ?? 0,
    }));
    return mergeMarks(marks);
  };

  function readText(text: string): ReadText {
    const words: string[] = [];
    const joined: { first: number; width: number; word: string }[] = [];
    for (let i = 0; i < places.count; i++) {
      words.push(foldWord(text.slice(places.starts[i], places.ends[i])));
      const begins = (places.links[i - 1] ?? loose) === loose;
      if (begins && (places.links[i] ?? loose) !== loose) joined.push(...joinRun(text, places, i));
    }
    return { words, joined };
  }
}

type TestFor = (word: QueryWord) => (word: string) => boolean;

function spansOf(query: Query, text: ReadText, testFor: TestFor): Spans {
  switch (query.kind) {
    case 'word':
      return wordSpans(query.word, text, testFor);
    case 'phrase':
      return phraseSpans(query.words.map((word) => wordSpans(word, text, testFor)));
    case 'near':
      return nearSpans(
        spansOf(query.left, text, testFor),
        spansOf(query.right, text, testFor),
        query.distance,
      );
    case 'and':
    case 'or':
      return unionSpans(query.parts.map((part) => spansOf(part, text, testFor)));
    case 'not':
    case 'field':
    case 'everything':
      return noSpans;
  }
}

function wordSpans(word: QueryWord, { words, joined }: ReadText, testFor: TestFor): Spans {
  const test = testFor(word);
  const pairs: (readonly [number, number])[] = [];
  words.forEach((one, i) => {
    if (test(one)) pairs.push([i, i + 1]);
  });
  for (const { first, width, word: one } of joined) if (test(one)) pairs.push([first, first + width]);
  return orderedSpans(pairs);
}

/** Places where each word begins at the end of the one before. */
function phraseSpans(words: readonly Spans[]): Spans {
  const [first = noSpans, ...rest] = words;
  let chains = spanPairs(first);
  for (const places of rest) {
    const following = new Map<number, number[]>();
    for (const [start, end] of spanPairs(places))
      following.set(start, [...(following.get(start) ?? []), end]);
    chains = chains.flatMap(([start, end]) =>
      (following.get(end) ?? []).map((next) => [start, next] as const),
    );
  }
  return orderedSpans(chains);
}

/** Overlapping marks as one. */
function mergeMarks(marks: readonly Mark[]): readonly Mark[] {
  const merged: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && mark.from <= last.to) {
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, mark.to) };
    } else merged.push(mark);
  }
  return merged;
}
