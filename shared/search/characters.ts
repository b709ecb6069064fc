/** What a UTF-16 unit is to the search. */
export const other = 0;
export const letter = 1;
/** Invisible inside a word: soft hyphen, zero-width characters, marks of writing direction. */
export const invisible = 2;
export const hyphen = 3;
/** First half of a surrogate pair: the pair has to be looked at. */
export const highSurrogate = 4;

/** Soft hyphen, and the not sign that some extractors print in its place ("So¬zial¬forschung"). */
export const softHyphens = '\u00AD\u00AC';

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
const invisibles =
  '\u00AD\u00AC\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF';
const hyphens = '-\u2010\u2011';

/** The class of each of the 65,536 units, made once (a few milliseconds): a table is what makes reading fast. */
const classes = makeClasses();

function makeClasses(): Uint8Array {
  const table = new Uint8Array(0x1_0000);
  for (let unit = 0; unit < 0x1_0000; unit++) {
    if (unit >= 0xd800 && unit < 0xdc00) table[unit] = highSurrogate;
    else if (wordCharacter.test(String.fromCharCode(unit))) table[unit] = letter;
  }
  for (const one of invisibles) table[one.charCodeAt(0)] = invisible;
  for (const one of hyphens) table[one.charCodeAt(0)] = hyphen;
  return table;
}

export function characterClass(unit: number): number {
  return classes[unit] ?? other;
}

/** Whether the pair at `at` is a letter, digit or mark outside the basic plane. */
export function isLetterPair(text: string, at: number): boolean {
  const point = text.codePointAt(at);
  return point !== undefined && point > 0xffff && wordCharacter.test(String.fromCodePoint(point));
}

const invisiblePattern = new RegExp(`[${invisibles}]`, 'g');

export function withoutInvisibles(text: string): string {
  return text.replace(invisiblePattern, '');
}
