/** Queries for the search bench, with what each should find; made from the segments themselves, by seed. */
import { withinTypos } from '#shared/search/editDistance';
import { foldWord } from '#shared/search/fold';
import { type Random, seededRandom } from '../corpus/random';

export type QueryKind = 'word' | 'prefix' | 'infix' | 'typo1' | 'typo2' | 'umlaut' | 'phrase' | 'and' | 'or';

export interface BenchQuery {
  readonly kind: QueryKind;
  /** As a person types it into a plain field. */
  readonly typed: string;
  /** In our own syntax, where that differs. */
  readonly syntax: string;
  /** Segments that must be found, and those that may be. */
  readonly must: ReadonlySet<number>;
  readonly may: ReadonlySet<number>;
}

const wordPattern = /[\p{L}\p{N}]+/gu;

/** Six of each kind; words of the middle frequencies, as people search. */
export function benchQueries(texts: readonly string[], seed: number): readonly BenchQuery[] {
  const random = seededRandom(seed);
  const segments = texts.map((text) => [...text.matchAll(wordPattern)].map(([word]) => word));
  const folded = segments.map((words) => words.map(foldWord));
  const having = new Map<string, number[]>();
  folded.forEach((words, i) => {
    for (const word of new Set(words)) {
      const list = having.get(word);
      if (list === undefined) having.set(word, [i]);
      else list.push(i);
    }
  });
  const nouns = new Map<string, number>();
  for (const words of segments) {
    for (const word of words) {
      if (/^\p{Lu}\p{Ll}{5,}$/u.test(word)) nouns.set(word, having.get(foldWord(word))?.length ?? 0);
    }
  }
  const usual = [...nouns]
    .filter(([, count]) => count >= 3 && count < texts.length / 10)
    .map(([word]) => word)
    .sort();
  const with_ = (test: (word: string) => boolean) =>
    new Set([...having].filter(([word]) => test(word)).flatMap(([, list]) => list));
  const equal = (word: string) => new Set(having.get(foldWord(word)) ?? []);
  const inside = (word: string) => with_((one) => one.includes(foldWord(word)));
  const close = (typed: string, intended: string, limit: number) =>
    with_((one) => one.includes(foldWord(intended)) || withinTypos(one, foldWord(typed), limit));
  const six = <T>(make: (i: number) => T): T[] => Array.from({ length: 6 }, (_, i) => make(i));
  const query = (
    kind: QueryKind,
    typed: string,
    must: Set<number>,
    may: Set<number>,
    syntax = typed,
  ): BenchQuery => ({
    kind,
    typed,
    syntax,
    must,
    may: new Set([...may, ...must]),
  });
  const long = usual.filter((word) => word.length >= 9 && word.length <= 24);
  const umlauts = usual.filter((word) => /[äöüß]/.test(word));
  return [
    ...six(() => random.pick(usual)).map((word) => query('word', word, equal(word), inside(word))),
    ...six(() => random.pick(usual).slice(0, 5)).map((word) => {
      const begins = with_((one) => one.startsWith(foldWord(word)));
      return query('prefix', word, begins, inside(word));
    }),
    ...six(() => random.pick(['vermittlung', 'beratung', 'gespräch', 'förder', 'leistung', 'stelle'])).map(
      (word) => query('infix', word, inside(word), inside(word), `*${word}*`),
    ),
    ...six(() => random.pick(long)).map((word) => {
      const typed = mistype(random, word);
      return query('typo1', typed, equal(word), close(typed, word, 1));
    }),
    ...six(() => random.pick(long)).map((word) => {
      const typed = mistype(random, mistype(random, word));
      return query('typo2', typed, equal(word), close(typed, word, 2));
    }),
    ...six(() => random.pick(umlauts)).map((word) => {
      const typed = word.replace(/[äöüß]/g, (one) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[one] ?? one);
      return query('umlaut', typed, equal(word), inside(word));
    }),
    ...six(() => random.pick(segments)).map((words) => {
      const at = random.between(0, words.length - 3);
      const phrase = words.slice(at, at + 3);
      const sought = ` ${phrase.map(foldWord).join(' ')} `;
      const found = new Set(folded.flatMap((one, i) => (` ${one.join(' ')} `.includes(sought) ? [i] : [])));
      return query('phrase', phrase.join(' '), found, found, `"${phrase.join(' ')}"`);
    }),
    ...six(() => [random.pick(usual), random.pick(['Beratung', 'Team', 'Gespräch'])] as const).map(
      ([a, b]) => {
        const both = (x: Set<number>, y: Set<number>) => new Set([...x].filter((i) => y.has(i)));
        return query('and', `${a} ${b}`, both(equal(a), equal(b)), both(inside(a), inside(b)));
      },
    ),
    ...six(() => [random.pick(usual), random.pick(usual)] as const).map(([a, b]) =>
      query(
        'or',
        `${a} ${b}`,
        new Set([...equal(a), ...equal(b)]),
        new Set([...inside(a), ...inside(b)]),
        `${a} OR ${b}`,
      ),
    ),
  ];
}

function mistype(random: Random, word: string): string {
  for (;;) {
    const at = random.between(1, word.length - 3);
    const one = word.charAt(at);
    const typed = random.pick([
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + random.pick([...'enirst']) + word.slice(at),
      word.slice(0, at) + word.charAt(at + 1) + one + word.slice(at + 2),
    ]);
    if (foldWord(typed) !== foldWord(word)) return typed;
  }
}

/** What stands in the field while somebody types a query, from the second letter on. */
export function keystrokes(queries: readonly BenchQuery[]): readonly string[] {
  return queries
    .filter(({ kind }) => kind === 'word' || kind === 'typo1' || kind === 'and')
    .flatMap(({ typed }) => Array.from({ length: typed.length - 1 }, (_, i) => typed.slice(0, i + 2)));
}
