import { bootstrapIntervals, type Interval, resamplings, seededRandom } from './bootstrap';
import type { AgreementUnit, ComparedText } from './codedText';
import { alphaShares, chanceCorrected, kappaShares, percentAgreement, pooledShares } from './coefficients';
import { addPatterns, decisionsOf, type Patterns, type TextDecisions } from './decisions';
import { type UnitizingAlpha, unitizingAlpha, valuedSpans } from './unitizing';

/** How far coders agree about one code, or about all. Null: nothing can be said, because nothing varies. */
export interface Agreement {
  /** Units compared: characters, sentences or answers. */
  readonly units: number;
  /** Units to which at least one coder gave the code, or any of them. */
  readonly coded: number;
  readonly percent: number | null;
  readonly kappa: Coefficient;
  readonly alpha: Coefficient;
  /** Over characters, whatever the unit; for all codes also whether the same code was chosen. */
  readonly unitizing: UnitizingAlpha;
}

export interface Coefficient {
  readonly value: number | null;
  readonly interval: Interval | null;
}

export interface AgreementReport {
  readonly unit: AgreementUnit;
  readonly coders: number;
  /** Texts that every one of these coders has coded; only they are compared. */
  readonly texts: readonly string[];
  readonly leftOut: readonly string[];
  readonly byCode: ReadonlyMap<string, Agreement>;
  /** Pooled over codes: shares averaged before chance is taken off. */
  readonly overall: Agreement;
  readonly byText: ReadonlyMap<string, Agreement>;
}

/**
 * Agreement of two and more coders, per code and over all, per text and over all texts.
 *
 * Text that nobody coded counts as agreement that no code applies; with characters it is most of the text,
 * which is why percent agreement then says little and the coefficients are what to read.
 *
 * @param texts `codings` of every text in the same order of coders
 * @param codes the codes to compare; others are left out of account
 * @param times drawings of the bootstrap; 0 = no intervals
 */
export function agreementReport(
  texts: readonly ComparedText[],
  codes: readonly string[],
  unit: AgreementUnit,
  times: number = resamplings,
): AgreementReport {
  const compared = texts.filter(
    ({ codings }) => codings.length > 1 && codings.every((mine) => mine !== null),
  );
  const coders = compared[0]?.codings.length ?? texts[0]?.codings.length ?? 0;
  const decisions = compared.map((text) => decisionsOf(text, codes, unit));
  const intervals = times === 0 || coders < 2 ? null : intervalsOf(decisions, codes, coders, times);
  const sums = codes.map((code) => sumOf(decisions, code, coders));
  return {
    unit,
    coders,
    texts: compared.map(({ id }) => id),
    leftOut: texts.filter((text) => !compared.includes(text)).map(({ id }) => id),
    byCode: new Map(
      codes.map((code, i) => [
        code,
        agreementOf([sums[i] ?? new Float64Array(1)], coders, compared, [code], unit, {
          kappa: intervals?.[2 * i] ?? null,
          alpha: intervals?.[2 * i + 1] ?? null,
        }),
      ]),
    ),
    overall: agreementOf(sums, coders, compared, codes, unit, {
      kappa: intervals?.[2 * codes.length] ?? null,
      alpha: intervals?.[2 * codes.length + 1] ?? null,
    }),
    byText: new Map(
      compared.map((text, i) => [
        text.id,
        agreementOf(
          codes.map((code) => decisions[i]?.get(code) ?? new Float64Array(1)),
          coders,
          [text],
          codes,
          unit,
          { kappa: null, alpha: null },
        ),
      ]),
    ),
  };
}

function agreementOf(
  perCode: readonly Patterns[],
  coders: number,
  texts: readonly ComparedText[],
  codes: readonly string[],
  unit: AgreementUnit,
  intervals: { readonly kappa: Interval | null; readonly alpha: Interval | null },
): Agreement {
  const percents = perCode.map((one) => percentAgreement(one, coders)).filter((one) => one !== null);
  const { kappa, alpha } = coefficients(perCode, coders);
  const [first] = perCode;
  const units = first === undefined ? 0 : total(first);
  return {
    units,
    coded: codedUnits(texts, codes, unit),
    percent: percents.length === 0 ? null : percents.reduce((sum, one) => sum + one, 0) / percents.length,
    kappa: { value: kappa, interval: kappa === null ? null : intervals.kappa },
    alpha: { value: alpha, interval: alpha === null ? null : intervals.alpha },
    unitizing: unitizingOf(texts, codes),
  };
}

function coefficients(perCode: readonly Patterns[], coders: number) {
  const pooled = (shares: typeof kappaShares) => {
    const known = perCode.map((one) => shares(one, coders)).filter((one) => one !== null);
    const mean = pooledShares(known);
    return mean === null ? null : chanceCorrected(mean);
  };
  return { kappa: pooled(kappaShares), alpha: pooled(alphaShares) };
}

/** Kappa and alpha of each code in turn, then of all codes together, from the same drawings. */
function intervalsOf(
  decisions: readonly TextDecisions[],
  codes: readonly string[],
  coders: number,
  times: number,
): readonly (Interval | null)[] {
  const perCode = codes.map((code) => decisions.map((one) => one.get(code)));
  const sums = codes.map(() => new Float64Array(1 << coders));
  // The same data give the same interval; the seed itself means nothing.
  const random = seededRandom(20_160_101);
  return bootstrapIntervals(
    decisions.length,
    (drawn) => {
      const values = perCode.flatMap((patterns, i) => {
        const sum = sums[i] ?? new Float64Array(1);
        sumDrawn(sum, patterns, drawn);
        const one = coefficients([sum], coders);
        return [one.kappa, one.alpha];
      });
      const all = coefficients(sums, coders);
      return [...values, all.kappa, all.alpha];
    },
    random,
    times,
  );
}

function sumDrawn(sum: Patterns, patterns: readonly (Patterns | undefined)[], drawn: Uint32Array): void {
  sum.fill(0);
  for (let text = 0; text < patterns.length; text++) {
    const times = drawn[text] ?? 0;
    const one = patterns[text];
    if (times === 0 || one === undefined) continue;
    for (let p = 0; p < sum.length; p++) sum[p] = (sum[p] ?? 0) + times * (one[p] ?? 0);
  }
}

function sumOf(decisions: readonly TextDecisions[], code: string, coders: number): Patterns {
  const sum = new Float64Array(1 << coders);
  for (const one of decisions) {
    const mine = one.get(code);
    if (mine !== undefined) addPatterns(sum, mine);
  }
  return sum;
}

function unitizingOf(texts: readonly ComparedText[], codes: readonly string[]): UnitizingAlpha {
  const wanted = new Set(codes);
  const continua = texts.map(({ length, codings }) => ({
    length,
    coders: codings.map((mine) => valuedSpans((mine ?? []).filter(({ code }) => wanted.has(code)))),
  }));
  const alpha = unitizingAlpha(continua);
  // With one code there is nothing to choose between.
  return codes.length > 1 ? alpha : { ...alpha, all: alpha.binary, coding: null };
}

function total(patterns: Patterns): number {
  return patterns.reduce((sum, weight) => sum + weight, 0);
}

/** Units that have one of the codes from anybody. */
function codedUnits(texts: readonly ComparedText[], codes: readonly string[], unit: AgreementUnit): number {
  const wanted = new Set(codes);
  const any = 'any';
  return texts.reduce((sum, text) => {
    const codings = text.codings.map((mine) =>
      (mine ?? []).filter(({ code }) => wanted.has(code)).map((one) => ({ ...one, code: any })),
    );
    const patterns = decisionsOf({ ...text, codings }, [any], unit).get(any);
    return patterns === undefined ? sum : sum + total(patterns) - (patterns[0] ?? 0);
  }, 0);
}
