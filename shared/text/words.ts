/** A word of a running text; `at` in UTF-16 units. */
export interface PlacedWord {
  readonly text: string;
  readonly at: number;
}

/** Letters, with hyphens and apostrophes inside. */
const word = /[\p{L}\p{M}\u00ad]+(?:['’\-‐‑][\p{L}\p{M}\u00ad]+)*/gu;

/** Addresses, file names and words with digits: nobody wants them checked. */
const noWords = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|[\p{L}\p{N}_-]*\p{N}[\p{L}\p{N}_-]*/gu;

/** The first half of two compounds ("Beratungs- und Leitungsfragen") ends in letters of no word. */
const halves = /[\p{L}]+[-‐‑](?![\p{L}])/gu;

/** The gender star, colon and gap ("Kund*innen", "Kund:innen", "Mitarbeiter_innen") stand inside one word. */
const genderForm = /[\p{L}]+[*:_](?:in(?:nen)?|r|n|e|en|er|em|es)\b/gu;

/**
 * The words of a text that a spelling check should look at, with their places. Abbreviations of capitals
 * ("EGV", "gAG-S"), single letters and what stands in square brackets (replacements of names) are left out.
 */
export function wordsToCheck(text: string): readonly PlacedWord[] {
  const skipped = [/\[[^\]]*\]/gu, noWords, halves, genderForm].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length })),
  );
  return [...text.matchAll(word)]
    .map((match) => ({ text: match[0], at: match.index }))
    .filter(
      (one) =>
        one.text.length > 1 &&
        !isAbbreviation(one.text) &&
        !skipped.some(({ from, to }) => one.at < to && one.at + one.text.length > from),
    );
}

/** A capital behind another letter ("EGV", "eLb", "gAG-S"): an abbreviation that no dictionary has. */
function isAbbreviation(text: string): boolean {
  return text.split(/[-‐‑]/u).every((part) => part.length === 1 || /\p{L}\p{Lu}/u.test(part));
}
