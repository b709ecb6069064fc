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
  const folded = foldText(text);
  const shape = textShape(text);
  const shared = new Map<number, number>();
  for (const gram of shape) {
    for (const position of index.postings.get(gram) ?? []) {
      shared.set(position, (shared.get(position) ?? 0) + 1);
    }
  }
  const found: SimilarEntry[] = [];
  for (const [position, count] of shared) {
    const entry = index.entries[position];
    if (!entry) continue;
    // Trigrams forget repeated words; the same text is the same text.
    const similarity = entry.folded === folded ? 1 : (2 * count) / (shape.size + entry.shape.size);
    if (similarity >= least) found.push({ entry, similarity });
  }
  return found.sort((a, b) => b.similarity - a.similarity || a.entry.position - b.entry.position);
}
