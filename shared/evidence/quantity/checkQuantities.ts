import type { QuantityRule } from '#shared/model/houseStyle';
import type { Language } from '#shared/model/language';
import { type CountedThing, findQuantities, type Quantity } from './findQuantities';
import { type Counted, fittingWords, judgeQuantity } from './quantityTable';

/** What the links of a sentence count, by what is counted; a thing that is not known is left out. */
export type CountedThings = { readonly [T in Exclude<CountedThing, 'unknown'>]?: Counted };

export interface QuantityFinding {
  readonly quantity: Quantity;
  /** What was counted for it. */
  readonly counted: Counted;
  /** `differs`: a number in the sentence is not the one that was counted. */
  readonly verdict: 'tooStrong' | 'tooWeak' | 'differs' | 'scopeDiffers';
  /** Words of the house table that would fit, best first. */
  readonly instead: readonly string[];
}

/**
 * Words and numbers of quantity in a sentence that do not fit what its passages count. A quantity without a
 * noun is compared with the usual thing; one of something that is not counted here ("viele Stellen") is left alone.
 */
export function checkQuantities(
  sentence: string,
  things: CountedThings,
  table: readonly QuantityRule[],
  language: Language,
  usual: 'site' | 'interview' = 'site',
): readonly QuantityFinding[] {
  return findQuantities(sentence, table, language).flatMap((quantity): QuantityFinding[] => {
    const counted = countedFor(sentence, quantity, things, usual, language);
    if (counted === undefined) return [];
    const verdict = verdictOn(quantity, counted);
    return verdict === null
      ? []
      : [{ quantity, counted, verdict, instead: fittingWords(table, counted, quantity.text) }];
  });
}

function countedFor(
  sentence: string,
  quantity: Quantity,
  things: CountedThings,
  usual: 'site' | 'interview',
  language: Language,
): Counted | undefined {
  if (quantity.thing !== 'unknown') return things[quantity.thing];
  return language === 'de' && nounFollows(sentence.slice(quantity.end)) ? undefined : things[usual];
}

/** Only German shows its nouns; a determiner and an adjective may stand before one. */
function nounFollows(rest: string): boolean {
  return /^(?:\s+\p{Ll}+){0,2}\s+\p{Lu}\p{Ll}/u.test(rest);
}

function verdictOn(quantity: Quantity, counted: Counted): QuantityFinding['verdict'] | null {
  if (quantity.kind === 'words') {
    const verdict = judgeQuantity(quantity.rule, counted);
    return verdict === 'fits' ? null : verdict;
  }
  if (quantity.count !== counted.count) return 'differs';
  // "four of five" speaks of a scope of its own; that it is another one than the report's is worth a look.
  return quantity.of !== null && quantity.of !== counted.of ? 'scopeDiffers' : null;
}
