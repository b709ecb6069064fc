import { withoutInvisibles } from './characters';

/**
 * A word as the search compares it: small letters, ä = ae = a, ö = oe = o, ü = ue = u, ß = ss, no accents,
 * ligatures spelled out, nothing invisible.
 *
 * The umlauts follow the rule of the Snowball "german2" stemmer, as Lucene's GermanNormalizationFilter has it:
 * "ae" and "oe" lose their e, "ue" loses it unless a vowel or q stands before it ("neue", "Quelle" stay).
 * Both spellings of an umlaut and the bare vowel then meet; "Masse" also finds "Maße".
 */
export function foldWord(raw: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the bound of ASCII
  const plain = /^[\x00-\x7f]*$/.test(raw);
  return dropUmlautE(plain ? raw.toLowerCase() : simplify(raw));
}

/** A piece of a word whose beginning is unknown: "uer" is found in "Steuer" and, as "ür", in "Kür". */
export function foldPiece(raw: string): readonly string[] {
  const folded = foldWord(raw);
  // "i" opens no umlaut itself.
  const behindVowel = foldWord(`i${raw}`).slice(1);
  return folded === behindVowel ? [folded] : [folded, behindVowel];
}

/** Stands for an umlaut until the rule for a following e is done: "säe" is no "sae". */
const umlauts: { readonly [letter: string]: string } = { ä: '\uE000', ö: '\uE001', ü: '\uE002' };
const vowels: { readonly [mark: string]: string } = { '\uE000': 'a', '\uE001': 'o', '\uE002': 'u' };

/** Letters that Unicode does not take apart, and glyphs of PDF fonts read as letters of other scripts. */
const spelled: { readonly [letter: string]: string } = {
  ß: 'ss',
  ı: 'i',
  ø: 'o',
  œ: 'o',
  æ: 'a',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ς: 'σ',
  // Calibri's "tt", "ti" and "tti" come out of PDFs as these ("SchniƩstellen"); no German or English word has them.
  ʃ: 'tt',
  ɵ: 'ti',
  ƫ: 'tti',
};

function simplify(raw: string): string {
  return (
    withoutInvisibles(raw)
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöü]/g, (one) => umlauts[one] ?? one)
      .replace(/[ßıøœæłđðþςʃɵƫ]/g, (one) => spelled[one] ?? one)
      .normalize('NFKD')
      // Accents only: vowel signs of other scripts are letters to their readers.
      .replace(/[\u0300-\u036f]/g, '')
  );
}

const inVowelOrQ = /[aeiouqy\uE000\uE001\uE002]/;

function dropUmlautE(word: string): string {
  // Most words have no such pair.
  if (!/[aou]e|[\uE000-\uE002]/.test(word)) return word;
  let folded = '';
  let before = '';
  /** Whether a following e is the second half of an umlaut. */
  let opens = false;
  for (const one of word) {
    if (one === 'e' && opens) {
      opens = false;
      before = 'e';
      continue;
    }
    opens = one === 'a' || one === 'o' || (one === 'u' && !inVowelOrQ.test(before));
    folded += vowels[one] ?? one;
    before = one;
  }
  return folded;
}
