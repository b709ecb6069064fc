import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alphaShares,
  chanceCorrected,
  kappaShares,
  percentAgreement,
  pooledShares,
} from '#shared/coding/agreement/coefficients';
import { nominalAlpha } from '#shared/coding/agreement/nominalAlpha';

/** Two coders' yes (1) and no (0) on the same units, as patterns. */
function patternsOf(...coders: readonly string[]): Float64Array {
  const patterns = new Float64Array(1 << coders.length);
  [...(coders[0] ?? '')].forEach((_, unit) => {
    const pattern = coders.reduce((bits, values, i) => bits | (Number(values[unit]) << i), 0);
    patterns[pattern] = (patterns[pattern] ?? 0) + 1;
  });
  return patterns;
}

function kappa(patterns: Float64Array, coders = 2) {
  const shares = kappaShares(patterns, coders);
  return shares === null ? null : chanceCorrected(shares);
}

function alpha(patterns: Float64Array, coders = 2) {
  const shares = alphaShares(patterns, coders);
  return shares === null ? null : chanceCorrected(shares);
}

describe('published examples', () => {
  test("Cohen's kappa 0.57: Viera and Garrett (2005), Family Medicine 37(5), table 1", () => {
    // Both yes 15, only the first 5, only the second 10, neither 70.
    const patterns = Float64Array.of(70, 5, 10, 15);
    expect(percentAgreement(patterns, 2)).toBeCloseTo(0.85, 10);
    expect(kappaShares(patterns, 2)?.expected).toBeCloseTo(0.65, 10);
    expect(kappa(patterns)).toBeCloseTo(0.57, 2);
  });

  test("Cohen's kappa 0.40, and 0.13 and 0.26 at the same 60 %: Wikipedia, Cohen's kappa, simple and inconsistent examples", () => {
    // Neither, only the first, only the second, both.
    expect(kappa(Float64Array.of(15, 5, 10, 20))).toBeCloseTo(0.4, 10);
    const same = Float64Array.of(15, 15, 25, 45);
    const other = Float64Array.of(35, 35, 5, 25);
    expect(percentAgreement(same, 2)).toBeCloseTo(0.6, 10);
    expect(percentAgreement(other, 2)).toBeCloseTo(0.6, 10);
    expect(kappa(same)).toBeCloseTo(0.1304, 4);
    expect(kappa(other)).toBeCloseTo(0.2593, 4);
  });

  test("Krippendorff's alpha 0.095: Krippendorff (2011), section A, two coders, binary", () => {
    expect(alpha(patternsOf('0100000010', '1110010000'))).toBeCloseTo(0.095, 3);
  });

  test("Krippendorff's alpha 0.692: Krippendorff (2011), section B, two coders, nominal", () => {
    const first = 'aabbdcccedda';
    const second = 'babbbccceddd';
    expect(nominalAlpha([...first].map((value, i) => [value, second[i] ?? '']))).toBeCloseTo(0.692, 3);
  });

  test("Krippendorff's alpha 0.743: Krippendorff (2011), section C, four coders, missing values", () => {
    const coders = ['123321412...', '1233224125.3', '.3332342251.', '12332441251.'];
    const units = [...(coders[0] ?? '')].map((_, i) =>
      coders.map((values) => values[i] ?? '.').filter((value) => value !== '.'),
    );
    expect(nominalAlpha(units)).toBeCloseTo(0.743, 3);
  });
});

describe('coefficients', () => {
  test('say nothing where nothing varies', () => {
    expect(kappa(patternsOf('0000', '0000'))).toBeNull();
    expect(alpha(patternsOf('1111', '1111'))).toBeNull();
    expect(percentAgreement(patternsOf('', ''), 2)).toBeNull();
  });

  const judged = fc
    .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 30 }))
    .chain(([coders, units]) =>
      fc.array(fc.array(fc.constantFrom('0', '1'), { minLength: units, maxLength: units }), {
        minLength: coders,
        maxLength: coders,
      }),
    )
    .map((coders) => coders.map((values) => values.join('')));

  test('alpha from patterns is alpha from single values', () => {
    fc.assert(
      fc.property(judged, (coders) => {
        const units = [...(coders[0] ?? '')].map((_, i) => coders.map((values) => values[i] ?? ''));
        const slow = nominalAlpha(units);
        const fast = alpha(patternsOf(...coders), coders.length);
        if (slow === null) expect(fast).toBeNull();
        else expect(fast).toBeCloseTo(slow, 9);
      }),
    );
  });

  test('do not depend on the order of coders, and are 1 exactly for coders who agree', () => {
    fc.assert(
      fc.property(judged, (coders) => {
        const there = patternsOf(...coders);
        const back = patternsOf(...[...coders].reverse());
        for (const coefficient of [kappa, alpha, percentAgreement]) {
          const [a, b] = [coefficient(there, coders.length), coefficient(back, coders.length)];
          if (a === null) expect(b).toBeNull();
          else expect(b).toBeCloseTo(a, 9);
          const alike = coders.every((values) => values === coders[0]);
          if (a !== null) expect(Math.abs(a - 1) < 1e-9).toBe(alike);
        }
      }),
    );
  });

  test('of several codes are pooled before chance is taken off (De Vries et al. 2008)', () => {
    const common = { observed: 0.9, expected: 0.5 };
    const rare = { observed: 0.99, expected: 0.98 };
    const pooled = pooledShares([common, rare]);
    expect(pooled?.observed).toBeCloseTo(0.945, 10);
    expect(pooled?.expected).toBeCloseTo(0.74, 10);
    // The mean of the two coefficients would be 0.65.
    expect(chanceCorrected(pooled ?? common)).toBeCloseTo(0.205 / 0.26, 10);
  });
});
