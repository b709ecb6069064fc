import type { Patterns } from './decisions';

/**
 * What agreed and what chance would have made agree, both as shares of 1, before they become a coefficient:
 * shares of several codes can be averaged, coefficients cannot.
 */
export interface Shares {
  readonly observed: number;
  readonly expected: number;
}

/** (observed - expected) / (1 - expected); null when chance alone explains everything (nothing varies). */
export function chanceCorrected({ observed, expected }: Shares): number | null {
  return expected >= 1 ? null : (observed - expected) / (1 - expected);
}

/** Share of pairs of coders that judged a unit alike, over all units; null without units. */
export function percentAgreement(patterns: Patterns, coders: number): number | null {
  let units = 0;
  let alike = 0;
  const pairs = (coders * (coders - 1)) / 2;
  for (let p = 0; p < patterns.length; p++) {
    const weight = patterns[p] ?? 0;
    if (weight === 0) continue;
    const yes = bits(p);
    const no = coders - yes;
    units += weight;
    alike += (weight * ((yes * (yes - 1)) / 2 + (no * (no - 1)) / 2)) / pairs;
  }
  return units === 0 ? null : alike / units;
}

/**
 * Cohen's kappa of two coders about one code: expected agreement from each coder's own marginals.
 * Cohen, J. (1960): A coefficient of agreement for nominal scales. Educational and Psychological
 * Measurement 20(1), 37-46.
 *
 * For more coders: the mean over all pairs. Light, R. J. (1971): Measures of response agreement for
 * qualitative data. Psychological Bulletin 76(5), 365-377. Here the pairs' shares are averaged, so a pair
 * for which chance explains everything does not drop out.
 */
export function kappaShares(patterns: Patterns, coders: number): Shares | null {
  const total = patterns.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return null;
  let observed = 0;
  let expected = 0;
  let pairs = 0;
  for (let a = 0; a < coders; a++) {
    for (let b = a + 1; b < coders; b++) {
      const { po, pe } = pairShares(patterns, a, b, total);
      observed += po;
      expected += pe;
      pairs += 1;
    }
  }
  return { observed: observed / pairs, expected: expected / pairs };
}

function pairShares(patterns: Patterns, a: number, b: number, total: number) {
  let both = 0;
  let onlyA = 0;
  let onlyB = 0;
  for (let p = 1; p < patterns.length; p++) {
    const weight = patterns[p] ?? 0;
    const inA = (p >> a) & 1;
    const inB = (p >> b) & 1;
    if (inA && inB) both += weight;
    else if (inA) onlyA += weight;
    else if (inB) onlyB += weight;
  }
  const yesA = (both + onlyA) / total;
  const yesB = (both + onlyB) / total;
  const neither = total - both - onlyA - onlyB;
  return { po: (both + neither) / total, pe: yesA * yesB + (1 - yesA) * (1 - yesB) };
}

/**
 * Krippendorff's alpha for nominal data, two values (the code was given, it was not), no missing values:
 * coincidences within units, expected from all values together, drawn without putting back.
 * Krippendorff, K. (2011): Computing Krippendorff's alpha-reliability, sections B and C.
 */
export function alphaShares(patterns: Patterns, coders: number): Shares | null {
  const counts = { yes: 0, no: 0 };
  let same = 0;
  for (let p = 0; p < patterns.length; p++) {
    const weight = patterns[p] ?? 0;
    const yes = bits(p);
    const no = coders - yes;
    counts.yes += weight * yes;
    counts.no += weight * no;
    same += (weight * (yes * (yes - 1) + no * (no - 1))) / (coders - 1);
  }
  const n = counts.yes + counts.no;
  if (n <= 1) return null;
  return {
    observed: same / n,
    expected: (counts.yes * (counts.yes - 1) + counts.no * (counts.no - 1)) / (n * (n - 1)),
  };
}

/**
 * Over several codes: the shares are averaged before chance is taken off, so that rare codes, whose own
 * coefficients are unstable, do not dominate. De Vries, H., Elliott, M. N., Kanouse, D. E. and Teleki, S. S.
 * (2008): Using pooled kappa to summarize interrater agreement across many items. Field Methods 20(3),
 * 272-282.
 */
export function pooledShares(all: readonly Shares[]): Shares | null {
  if (all.length === 0) return null;
  const mean = (pick: (shares: Shares) => number) =>
    all.reduce((sum, shares) => sum + pick(shares), 0) / all.length;
  return { observed: mean(({ observed }) => observed), expected: mean(({ expected }) => expected) };
}

function bits(pattern: number): number {
  let count = 0;
  for (let rest = pattern; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
