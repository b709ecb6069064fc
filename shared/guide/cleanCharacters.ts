/** Ligatures and PDF artefacts that stand for several letters; the last two come from fonts with "tt" and "ti" glyphs. */
const SPELLED_OUT: readonly (readonly [RegExp, string])[] = [
  [/\uFB00/g, 'ff'],
  [/\uFB01/g, 'fi'],
  [/\uFB02/g, 'fl'],
  [/\uFB03/g, 'ffi'],
  [/\uFB04/g, 'ffl'],
  [/[\uFB05\uFB06]/g, 'st'],
  [/(?<=\p{Ll})\u01A9|\u01A9(?=\p{Ll})/gu, 'tt'],
  [/(?<=\p{Ll})\u019F|\u019F(?=\p{Ll})/gu, 'ti'],
];

/** Everything below U+0020 that is neither tab, line feed nor form feed, and the C1 controls. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g;

/**
 * Brings a text into the one alphabet the importer reads: composed letters, `\n` as the only line end, ordinary
 * blanks and hyphens, no invisible characters. Soft hyphens stay where a line ends (they tell that a word goes
 * on) and vanish inside a line. Never removes a letter, a digit or a mark a reader can see.
 */
export function cleanCharacters(text: string): string {
  let clean = text
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029\v]/g, '\n')
    .replace(CONTROLS, '')
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/[\uFEFF\u200B-\u200F\u2060\u202A-\u202E]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    // "So¬zial¬forschung": some extractors print the soft hyphen as a not sign.
    .replace(/(?<=\p{L})\u00AC(?=\p{L}|[ \t]*\n)/gu, '\u00AD')
    .replace(/\u00AD(?![ \t]*\n)/g, '');
  for (const [glyph, letters] of SPELLED_OUT) clean = clean.replace(glyph, letters);
  return clean;
}
