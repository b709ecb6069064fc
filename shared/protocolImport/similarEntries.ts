import { foldText, textShape } from '#shared/guide/textSimilarity';
import type { GuideEntry, GuideIndex } from './guideIndex';

export interface SimilarEntry {
  readonly entry: GuideEntry;
  /** 0 to 1, the Sørensen-Dice coefficient of the character trigrams (see `textSimilarity`). */
  readonly similarity: number;
}

/**
 * The guide's texts that share at least `least` with a text, the most similar first. Counts over postings instead of
 * comparing with every text: a protocol has hundreds of lines and a guide hundreds of texts.
 */
export function similarEntries(index: GuideIndex, text: string, least: number): SimilarEntry[] {
  // Two sets that share this much differ in size by this factor at most: 2s / (s + l) >= least.
  const factor = (2 - least) / least;
  const shape = textShape(text);
  if (shape.size > index.largest * factor) return [];
  const shared = new Uint16Array(index.entries.length);
  for (const gram of shape) {
    for (const position of index.postings.get(gram) ?? []) shared[position] = (shared[position] ?? 0) + 1;
  }
  const found: SimilarEntry[] = [];
  let folded: string | null = null;
  for (const entry of index.entries) {
    const both = 2 * (shared[entry.position] ?? 0);
    const similarity = both / (shape.size + entry.shape.size);
    if (similarity < least) continue;
    folded ??= foldText(text);
    // Trigrams forget repeated words; the same text is the same text.
    found.push({ entry, similarity: entry.folded === folded ? 1 : similarity });
  }
  return found.sort((a, b) => b.similarity - a.similarity || a.entry.position - b.entry.position);
}
