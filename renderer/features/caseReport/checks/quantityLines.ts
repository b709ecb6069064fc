import type { QuantityRule } from '#shared/model/houseStyle';

/** A line of the table while somebody edits it: shares in percent, an empty field is no bound. */
export interface QuantityLine {
  readonly key: number;
  readonly words: string;
  readonly shareFrom: number | '';
  readonly shareTo: number | '';
  readonly countFrom: number | '';
  readonly countTo: number | '';
}

export const emptyLine: Omit<QuantityLine, 'key'> = {
  words: '',
  shareFrom: '',
  shareTo: '',
  countFrom: '',
  countTo: '',
};

/** From here on a count is "any number": no study has so many sites. */
const endless = 1_000_000;

export function linesOf(rules: readonly QuantityRule[]): readonly QuantityLine[] {
  return rules.map(({ words, share, count }, key) => ({
    key,
    words: words.join(', '),
    shareFrom: percent(share?.[0]),
    shareTo: percent(share?.[1]),
    countFrom: count?.[0] ?? '',
    countTo: count === undefined || count[1] >= endless ? '' : count[1],
  }));
}

/** The table, or what is wrong with the first bad line. */
export function rulesOf(
  lines: readonly QuantityLine[],
):
  | { readonly ok: true; readonly rules: readonly QuantityRule[] }
  | { readonly ok: false; readonly fault: 'noWords' | 'badBounds' } {
  const rules: QuantityRule[] = [];
  for (const line of lines) {
    const words = line.words
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '');
    if (words.length === 0) return { ok: false, fault: 'noWords' };
    const share = bounds(line.shareFrom, line.shareTo, 100);
    const count = bounds(line.countFrom, line.countTo, endless);
    if (share === 'bad' || count === 'bad') return { ok: false, fault: 'badBounds' };
    rules.push({
      words,
      ...(share === null ? {} : { share: [share[0] / 100, share[1] / 100] }),
      ...(count === null ? {} : { count }),
    });
  }
  return { ok: true, rules };
}

function bounds(from: number | '', to: number | '', most: number): readonly [number, number] | null | 'bad' {
  if (from === '' && to === '') return null;
  const low = from === '' ? 0 : from;
  const high = to === '' ? most : to;
  return low > high ? 'bad' : [low, high];
}

/** Two decimals: the table tells "the half" (50) from "more than half" (50.01). */
function percent(share: number | undefined): number | '' {
  return share === undefined ? '' : Math.round(share * 10_000) / 100;
}
