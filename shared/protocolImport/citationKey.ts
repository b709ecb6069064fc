import type { Language } from '#shared/model/language';

/** "without year", as references print it. */
export const noYear: { readonly [language in Language]: string } = { de: 'o. J.', en: 'n. d.' };

export interface Citation {
  readonly citationKey: string;
  /** With its suffix: "2013a", "o. J. b"; as the document's record holds it. */
  readonly year: string;
}

/** Years in which somebody could have written what a study reads. */
const YEAR = /(?<!\d)(?:19[5-9]\d|20\d\d)(?!\d)/g;

/**
 * The year a text is from: the first one in its file name or title, else the one its first paragraphs name; `null`
 * when none does. A later year than `now` is none.
 */
export function guessYear(sources: readonly string[], now: string): string | null {
  const latest = now.slice(0, 4);
  for (const source of sources) {
    const year = (source.match(YEAR) ?? []).find((found) => found <= latest);
    if (year !== undefined) return year;
  }
  return null;
}

/**
 * A citation key that no other source has: "Jobcenter S04 2013", and from the second source of the same author and
 * year on with a letter. The first one keeps its key, because it may already stand in a report.
 * @param taken the keys in use, also those of the other files of the same import
 */
export function suggestCitation(
  author: string,
  year: string | null,
  taken: ReadonlySet<string>,
  language: Language,
): Citation {
  const base = year ?? noYear[language];
  const keyOf = (own: string) => `${author} ${own}`.trim();
  if (!taken.has(keyOf(base)) && !taken.has(keyOf(suffixed(base, 'a')))) {
    return { citationKey: keyOf(base), year: base };
  }
  for (let n = 1; ; n++) {
    const own = suffixed(base, letters(n));
    if (!taken.has(keyOf(own))) return { citationKey: keyOf(own), year: own };
  }
}

/** "2013b", but "o. J. b": after a full stop the letter stands apart. */
function suffixed(year: string, letter: string): string {
  return year.endsWith('.') ? `${year} ${letter}` : `${year}${letter}`;
}

/** 1 is b (the first source counts as a), 25 is z, then aa. */
function letters(n: number): string {
  const place = n % 26;
  const last = String.fromCharCode(97 + place);
  return n < 26 ? last : letters(Math.floor(n / 26) - 1) + last;
}
