/**
 * Advance widths of Helvetica (Arial and Liberation Sans are made to the same widths) in thousandths of an em,
 * from the Adobe font metrics. Guides are printed in faces of these proportions; in others the figures are
 * some percent off, which is why every use compares lines of one document with each other.
 */
const GROUPS: readonly (readonly [number, string])[] = [
  [191, "'"],
  [222, 'ijl'],
  [260, '|'],
  [278, ' !,./:;I[]\\ft'],
  [333, '()-r`„“”'],
  [355, '"'],
  [389, '*'],
  [500, 'cksvxyzJç'],
  [556, 'abdeghnopqu0123456789_?L$#–äöüéèáà«»'],
  [584, '+<=>~'],
  [611, 'FTZß'],
  [667, 'ABEKPSVXYÄ&'],
  [722, 'CDHNRUwÜ'],
  [778, 'GOQÖ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1000, '—…'],
  [1015, '@'],
];

/** The width of most letters and of every digit. */
const USUAL_WIDTH = 556;

const WIDTHS: ReadonlyMap<string, number> = new Map(
  GROUPS.flatMap(([width, characters]) => Array.from(characters, (c) => [c, width] as const)),
);

/** Printed width of a piece of one line, in thousandths of an em. */
export function lineWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDTHS.get(character) ?? USUAL_WIDTH;
  return width;
}

/**
 * How wide `line` would have become with the first word of the line after it. Because the typesetter broke the
 * line before that word, the column is narrower than this: an upper bound that holds for every font and hyphenation.
 */
export function widthWithNextWord(line: string, next: string): number {
  const word = next.split(' ', 1)[0] ?? '';
  if (!line.endsWith('-')) return lineWidth(`${line} ${word}`);
  // A hyphen that only divides the word would not have been printed had the word fitted.
  return /^\p{Ll}/u.test(word) ? lineWidth(line.slice(0, -1) + word) : lineWidth(line + word);
}
