import { foldWord } from '../fold';
import type { Field } from '../query';
import { type Facet, noValue, type SearchNames } from '../searchSource';
import { findWords, newWordPlaces } from '../words';

const places = newWordPlaces();

function foldedWords(text: string): readonly string[] {
  findWords(text, places);
  return Array.from({ length: places.count }, (_, i) =>
    foldWord(text.slice(places.starts[i], places.ends[i])),
  );
}

/**
 * The values of a facet that `field:value` names: those called exactly so, else those with the words in their
 * name, the last one perhaps not finished ("site:S0"). `field:*` is any value. Answers a test by value.
 */
export function namedValues(names: SearchNames, field: Field, typed: string): (value: string) => boolean {
  if (/^\*+$/.test(typed.trim())) return (value) => value !== noValue;
  const wanted = foldedWords(typed);
  const known = names.names[field satisfies Facet] ?? [];
  if (wanted.length === 0) return () => false;
  const fitting = (fits: (name: readonly string[]) => boolean) =>
    new Set(
      known
        .filter(({ names: called }) => called.some((name) => fits(foldedWords(name))))
        .map((one) => one.value),
    );
  const exact = fitting((name) => name.length === wanted.length && startsAt(name, wanted, 0, false));
  const found =
    exact.size > 0 ? exact : fitting((name) => name.some((_, i) => startsAt(name, wanted, i, true)));
  return (value) => found.has(value);
}

function startsAt(name: readonly string[], wanted: readonly string[], at: number, open: boolean): boolean {
  return wanted.every((word, i) => {
    const one = name[at + i];
    if (one === undefined) return false;
    return open && i === wanted.length - 1 ? one.startsWith(word) : one === word;
  });
}
