import { letterMask, mayBeWithin, withinTypos } from './editDistance';
import type { Pattern, QueryWord } from './query';
import { stemWord } from './stem';

/** Whether a folded word of a text is what a word of the query looks for. */
export function testOf(wanted: QueryWord): (word: string) => boolean {
  const exact = new Set(wanted.exact);
  const { start, patterns, typo, stem } = wanted;
  const typoMask = typo === null ? 0 : letterMask(typo.word);
  return (word) =>
    exact.has(word) ||
    (start !== null && word.startsWith(start)) ||
    patterns.some((pattern) => fitsPattern(word, pattern)) ||
    (typo !== null &&
      Math.abs(word.length - typo.word.length) <= typo.limit &&
      mayBeWithin(typoMask, letterMask(word), typo.limit) &&
      withinTypos(typo.word, word, typo.limit)) ||
    (stem !== null && stemWord(word, stem.language) === stem.value);
}

/** The leftmost place for each piece is the best one, only the last piece of a closed end is fixed. */
export function fitsPattern(word: string, { pieces, openStart, openEnd }: Pattern): boolean {
  let at = 0;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] ?? '';
    const last = i === pieces.length - 1;
    if (i === 0 && !openStart) {
      if (!word.startsWith(piece)) return false;
      at = piece.length;
      if (last) return openEnd || word.length === at;
    } else if (last && !openEnd) {
      return word.length - piece.length >= at && word.endsWith(piece);
    } else {
      const found = word.indexOf(piece, at);
      if (found < 0) return false;
      at = found + piece.length;
    }
  }
  return true;
}
