/** Three characters hold the stem of a German word apart from its ending better than whole words do. */
const GRAM = 3;

/** The character trigrams of a text with its words folded, for `textSimilarity`. */
export function textShape(text: string): ReadonlySet<string> {
  const folded = ` ${foldText(text)} `;
  const grams = new Set<string>();
  for (let i = 0; i + GRAM <= folded.length; i++) grams.add(folded.slice(i, i + GRAM));
  return grams;
}

/**
 * How much two texts share, 0 to 1: the Sørensen-Dice coefficient of their character trigrams, 2|A ∩ B| /
 * (|A| + |B|). Order of words hardly counts, so that a reworded question is still known again.
 */
export function textSimilarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return a.size === b.size ? 1 : 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const gram of small) if (large.has(gram)) shared++;
  return (2 * shared) / (a.size + b.size);
}

/** The words of a text in lower case with one blank between them: what makes two wordings the same. */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
