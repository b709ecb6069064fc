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
  const { start, end } = quantity;
  const von = /^\s+von(?=\s)/u.exec(sentence.slice(end))?.[0] ?? '';
  const wasNoun = endsInNoun(quantity.text);
  const isNoun = endsInNoun(words);
  const capital = /^\p{Lu}/u.test(quantity.text) && start === 0;
  const first = capital ? words.charAt(0).toLocaleUpperCase() + words.slice(1) : words;
  return {
    start,
    end: wasNoun && !isNoun ? end + von.length : end,
    words: !wasNoun && isNoun && !followedByGenitive(sentence.slice(end)) ? `${first} von` : first,
  };
}

/** Of the words that fit, those in the form of what stands there ("mehreren", not "mehrere"), closest first. */
export function inTheSameForm(words: readonly string[], there: string): readonly string[] {
  return [...words].sort((a, b) => likeness(b, there) - likeness(a, there));
}

function likeness(words: string, there: string): number {
  const ending = (text: string) => /(?:en|em|er|e)$/u.exec(text.split(' ')[0] ?? '')?.[0] ?? '';
  return ending(words) === ending(there.toLocaleLowerCase()) ? 1 : 0;
}

/** German nouns have a capital; an English phrase with "of" keeps it within itself. */
function endsInNoun(words: string): boolean {
  return words.includes(' ') && /^\p{Lu}/u.test(words.split(' ').at(-1) ?? '');
}

function followedByGenitive(rest: string): boolean {
  return /^\s+(?:der|dieser|aller|von)\s/u.test(rest);
}
