/** Letters that Unicode does not take apart, and two that broken PDF fonts put for a ligature (ti, tt). */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  ı: 'i',
  ł: 'l',
  Ł: 'l',
  ø: 'o',
  Ø: 'o',
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  Ʃ: 'tt',
  Ɵ: 'ti',
};

const PLAIN = /^[A-Za-z]+$/;

/**
 * A name as it is compared: without case, accents, soft hyphens and ligatures, and with ä, ae and a as one,
 * so that "MÜLLER", "Mueller" and "Muller" are the same name. Both sides of a comparison are folded, so a
 * word that only looks changed ("Manuela" -> "manula") does no harm.
 */
export function foldName(name: string): string {
  const letters = PLAIN.test(name)
    ? name.toLowerCase()
    : name
        .normalize('NFKD')
        .replace(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF’']/gu, '')
        .replace(/[^\0-\x7F]/gu, (letter) => LETTERS[letter] ?? letter)
        .toLowerCase()
        // A capital İ gets its dot back as a mark of its own when it becomes small.
        .replace(/\p{M}/gu, '');
  return letters.replace(/([aou])e/g, '$1');
}

/** The words of a listed name, folded: "Rhein-Sieg-Kreis" -> rhein, sieg, kreis. */
export function foldedWords(name: string): readonly string[] {
  return (name.match(WORD) ?? []).map(foldName).filter((word) => word !== '');
}

/** A run of letters, soft hyphens and joiners in it included, apostrophes only between letters. */
export const WORD =
  /\p{L}[\p{L}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*(?:[’'](?=\p{L})[\p{L}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]+)*/gu;
