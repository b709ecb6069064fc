import type { Language } from '#shared/model/language';

/** Letters that German puts between the parts of a compound ("Hilfe-plan-gespräch", "Arbeit-s-vermittler"). */
const links = ['', 's', 'es', 'n', 'en', 'er', 'e', 'ns'];
/** Shorter parts ("am", "ei", "tee") would make nearly every slip of the hand a compound. */
const shortestPart = 4;
/** Adjectives that end compounds ("-bezogen", "-relevant") are longer, and their slips more alike. */
const shortestAdjective = 6;

/**
 * Whether a word is known, also as a compound of known words that the dictionary's own rules miss. Words with
 * hyphens are known by their parts.
 *
 * @param isKnown the dictionary
 */
export function isKnownWord(word: string, language: Language, isKnown: (word: string) => boolean): boolean {
  const plain = word.replaceAll('\u00ad', '').replaceAll('’', "'").replaceAll(/[‐‑]/gu, '-');
  // Dictionaries have abbreviations with their full stop.
  if (isKnown(plain) || isKnown(`${plain}.`)) return true;
  const parts = plain.split('-').filter((part) => part !== '');
  if (parts.length > 1) return parts.every((part) => isKnownPart(part, language, isKnown));
  return language === 'de' && isCompound(plain, isKnown);
}

function isKnownPart(part: string, language: Language, isKnown: (word: string) => boolean): boolean {
  return (
    part.length === 1 ||
    /\p{L}\p{Lu}/u.test(part) ||
    isKnown(part) ||
    isKnown(capital(part)) ||
    (language === 'de' && isCompound(part, isKnown))
  );
}

/** Two nouns ("Hilfeplangespräch"), or a noun and an adjective ("vermittlungsrelevant"). */
function isCompound(word: string, isKnown: (word: string) => boolean): boolean {
  if (!/^\p{L}\p{Ll}+$/u.test(word)) return false;
  const noun = /^\p{Lu}/u.test(word);
  const shortestTail = noun ? shortestPart : shortestAdjective;
  const whole = capital(word);
  for (let cut = shortestPart; cut <= word.length - shortestTail; cut++) {
    const tail = word.slice(cut);
    if (!isKnown(noun ? capital(tail) : tail)) continue;
    const head = whole.slice(0, cut);
    if (links.some((link) => isNounBefore(head, link, isKnown))) return true;
  }
  return false;
}

function isNounBefore(head: string, link: string, isKnown: (word: string) => boolean): boolean {
  if (!head.endsWith(link)) return false;
  const noun = head.slice(0, head.length - link.length);
  return noun.length >= shortestPart && isKnown(noun);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
