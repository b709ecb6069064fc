import type { QuantityRule } from '#shared/model/houseStyle';
import { inTheSameForm } from './replaceQuantity';

/** How many of how many: distinct sites (interviews, cases) that bear a sentence out, of those in its scope. */
export interface Counted {
  readonly count: number;
  readonly of: number;
}

/** `tooStrong`: the words say more than was counted. */
export type QuantityVerdict = 'fits' | 'tooStrong' | 'tooWeak';

/** Whether the words of a rule may be used for what was counted. */
export function judgeQuantity(rule: QuantityRule, { count, of }: Counted): QuantityVerdict {
  // Shares are compared with the slack of rounding: a third is written 0.333 in the table.
  const share = of === 0 ? 0 : count / of;
  const bounds: (readonly [number, number, number])[] = [];
  if (rule.share !== undefined) bounds.push([share, ...rule.share]);
  if (rule.count !== undefined) bounds.push([count, ...rule.count]);
  if (bounds.some(([value, low]) => value < low - slack)) return 'tooStrong';
  return bounds.some(([value, , high]) => value > high + slack) ? 'tooWeak' : 'fits';
}

const slack = 0.0005;

/** Words of the table that would fit, the closest bounds first: what to write instead of `there`. */
export function fittingWords(
  table: readonly QuantityRule[],
  counted: Counted,
  there = '',
): readonly string[] {
  return table
    .filter((rule) => judgeQuantity(rule, counted) === 'fits')
    .sort((a, b) => width(a) - width(b))
    .flatMap(({ words }) => inTheSameForm(words, there).slice(0, 1));
}

function width({ share, count }: QuantityRule): number {
  if (share !== undefined) return share[1] - share[0];
  // A rule without share binds only small counts; it stands behind those that name a share.
  return 1 + (count === undefined ? 1 : Math.min(1, (count[1] - count[0]) / 100));
}
