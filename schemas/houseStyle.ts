import type { QuantityRule } from '#shared/model/houseStyle';
import type { Language } from '#shared/model/language';
import houseStyle from './house-style.json';

/** The table that comes with the program: which words of quantity fit which share or count. */
export function shippedQuantities(language: Language): readonly QuantityRule[] {
  return houseStyle.quantities[language].map((line) => ({
    words: line.words,
    share: 'share' in line ? pair(line.share) : undefined,
    count: 'count' in line ? pair(line.count) : undefined,
  }));
}

/** The file's pairs are read as lists of numbers. */
function pair(numbers: readonly number[] | undefined): readonly [number, number] | undefined {
  const [low, high] = numbers ?? [];
  return low === undefined || high === undefined ? undefined : [low, high];
}
