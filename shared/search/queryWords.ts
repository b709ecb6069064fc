import { typosFor } from './editDistance';
import { foldPiece, foldWord } from './fold';
import { genderForms } from './genderForms';
import type { Pattern, Query, QueryOptions, QueryWord } from './query';
import { stemWord } from './stem';
import { findWords, joinRun, loose, newWordPlaces } from './words';

const places = newWordPlaces();

/** The words of a piece of the query, folded, and the one word they make when they hang together. */
function wordsOf(text: string): { readonly words: readonly string[]; readonly joined: string | null } {
  findWords(text, places);
  const { count } = places;
  const words = Array.from({ length: count }, (_, i) =>
    foldWord(text.slice(places.starts[i], places.ends[i])),
  );
  let linked = count > 1;
  for (let i = 0; i < count - 1; i++) if (places.links[i] === loose) linked = false;
  const whole = linked
    ? joinRun(text, places, 0).find(({ first, width }) => first === 0 && width === count)
    : null;
  return { words, joined: whole?.word ?? null };
}

/** A plain piece of the query; null when there is no letter or digit in it. */
export function plainQuery(text: string, typos: number | null, options: QueryOptions): Query | null {
  if (/\*/.test(text) && !/\p{L}\*(?:in|innen)$/iu.test(text)) return patternQuery(text);
  const { words, joined } = wordsOf(text);
  const [first] = words;
  if (first === undefined) return null;
  if (words.length === 1) return { kind: 'word', word: plainWord(first, typos, options) };
  const apart: Query = {
    kind: 'phrase',
    words: words.map((word, i) =>
      i === words.length - 1 && options.wordStarts ? { ...exactWord(word), start: word } : exactWord(word),
    ),
  };
  if (joined === null) return apart;
  return { kind: 'or', parts: [apart, { kind: 'word', word: plainWord(joined, typos, options) }] };
}

/** Words in quotation marks: as they are written, with wildcards where somebody sets them. */
export function phraseQuery(text: string): Query | null {
  const words: QueryWord[] = [];
  const alternatives: (QueryWord | null)[] = [];
  for (const piece of text.split(/\s+/)) {
    if (piece.includes('*') && !/\p{L}\*(?:in|innen)\P{L}*$/iu.test(piece)) {
      const pattern = patternQuery(piece);
      if (pattern?.kind === 'word') {
        words.push(pattern.word);
        alternatives.push(pattern.word);
      }
      continue;
    }
    const { words: parts, joined } = wordsOf(piece);
    words.push(...parts.map(exactWord));
    alternatives.push(...(joined === null ? parts.map(exactWord) : [exactWord(joined)]));
  }
  const plain = asPhrase(words);
  // "neue Bestands-IFK" is also looked for as "neue BestandsIFK", all compounds written in one.
  const inOne = alternatives.filter((word) => word !== null);
  const other = inOne.length < words.length ? asPhrase(inOne) : null;
  return plain === null || other === null ? plain : { kind: 'or', parts: [plain, other] };
}

function asPhrase(words: readonly QueryWord[]): Query | null {
  const [first] = words;
  if (first === undefined) return null;
  return words.length === 1 ? { kind: 'word', word: first } : { kind: 'phrase', words };
}

function exactWord(word: string): QueryWord {
  return { exact: [word], start: null, patterns: [], typo: null, stem: null };
}

function plainWord(word: string, typos: number | null, options: QueryOptions): QueryWord {
  const limit = typos ?? (options.typos ? typosFor(word.length) : 0);
  return {
    exact: options.gender ? [...new Set(genderForms(word))] : [word],
    // Whoever asks for typing errors means this word.
    start: options.wordStarts && typos === null ? word : null,
    patterns: [],
    typo: limit === 0 ? null : { word, limit },
    stem: options.stem === null ? null : { value: stemWord(word, options.stem), language: options.stem },
  };
}

/** Each star stands for any letters, also none. Pieces may be folded in two ways; four of them at most. */
function patternQuery(text: string): Query | null {
  const cleaned = text.replace(/[^\p{L}\p{N}\p{M}*]/gu, '');
  const pieces = cleaned.split(/\*+/);
  const openStart = cleaned.startsWith('*');
  const openEnd = cleaned.endsWith('*');
  const letters = pieces.filter((piece) => piece !== '');
  if (letters.length === 0) return null;
  let foldings: readonly (readonly string[])[] = [[]];
  letters.forEach((piece, i) => {
    const folded = i === 0 && !openStart ? [foldWord(piece)] : foldPiece(piece);
    foldings = foldings.flatMap((before) => folded.slice(0, i < 4 ? 2 : 1).map((one) => [...before, one]));
  });
  const patterns: readonly Pattern[] = foldings.map((one) => ({ pieces: one, openStart, openEnd }));
  return { kind: 'word', word: { exact: [], start: null, patterns, typo: null, stem: null } };
}
