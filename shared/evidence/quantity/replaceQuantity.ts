import type { Quantity } from './findQuantities';

/** A piece of the sentence to put other words in; offsets are UTF-16 units in the sentence. */
export interface QuantityReplacement {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * Other words in place of a quantity, as the sentence needs them: a capital at its beginning, and the "von" that
 * nouns of quantity take ("einer Vielzahl von Jobcentern" but "mehreren Jobcentern").
 */
export function replaceQuantity(sentence: string, quantity: Quantity, words: string): QuantityReplacement {
  const { end } = quantity;
  const von = /^\s+von(?=\s)/u.exec(sentence.slice(end))?.[0] ?? '';
  const wasNoun = endsInNoun(asInTable(quantity));
  const isNoun = endsInNoun(words);
  // "Die Mehrheit": the article belongs to the noun, and goes with it unless the new words lack their own.
  const article = /(?<!\p{L})(?:der|die|das|den|ein|eine|einer|the|a)\s+$/iu.exec(
    sentence.slice(0, quantity.start),
  );
  const needsArticle = isNoun && !startsWithArticle.test(words);
  const start = wasNoun && !needsArticle ? (article?.index ?? quantity.start) : quantity.start;
  const capital = start === 0 && /^\p{Lu}/u.test(sentence);
  const first = capital ? words.charAt(0).toLocaleUpperCase() + words.slice(1) : words;
  return {
    start,
    end: wasNoun && !isNoun ? end + von.length : end,
    words:
      !wasNoun && isNoun && !followedByGenitive(sentence.slice(end)) ? `${first} ${linkOf(words)}` : first,
  };
}

/** Of the words that fit, those in the form of what stands there ("mehreren", not "mehrere"), closest first. */
export function inTheSameForm(words: readonly string[], there: string): readonly string[] {
  return [...words].sort((a, b) => likeness(b, there) - likeness(a, there));
}

function likeness(words: string, there: string): number {
  return isDative(words) === isDative(there) ? 1 : 0;
}

/** "mehreren", "der Hälfte", "einer Vielzahl": behind a preposition most quantities stand so. */
function isDative(words: string): boolean {
  return /^(?:(?:der|den|dem|einer|einem)(?= )|\p{L}+e[nm](?!\p{L}))/iu.test(
    words.replace(/^fast |^nahezu /i, ''),
  );
}

const startsWithArticle =
  /^(?:ungefähr |rund |etwa |gut |knapp )?(?:der|die|das|den|ein|eine|einer|einem)\s/iu;

/** "eine Vielzahl von Jobcentern", but "die Hälfte der Jobcenter". */
function linkOf(words: string): string {
  return /Vielzahl$/u.test(words) ? 'von' : 'der';
}

/** Without the capital of a sentence's beginning. */
function asInTable(quantity: Quantity): string {
  if (quantity.kind === 'number') return quantity.text;
  const there = quantity.text.toLowerCase().replace(/\s+/g, ' ');
  return quantity.rule.words.find((words) => words.toLowerCase() === there) ?? quantity.text;
}

/** German nouns have a capital; an English phrase with "of" keeps it within itself. */
function endsInNoun(words: string): boolean {
  return /^\p{Lu}/u.test(words.split(' ').at(-1) ?? '');
}

function followedByGenitive(rest: string): boolean {
  return /^\s+(?:der|dieser|aller|von)\s/u.test(rest);
}
