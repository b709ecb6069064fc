import type { AgreementUnit, CodedInterval, ComparedText, TextSpan } from './codedText';

/**
 * For one code: how much text was judged alike. `patterns[p]` is the number of units (characters, sentences
 * or answers) on which exactly the coders whose bits are set in `p` gave the code; bit i = coder i.
 */
export type Patterns = Float64Array;

/** Decisions of one text, by code. */
export type TextDecisions = ReadonlyMap<string, Patterns>;

/** A bit per coder in the index of an array: sixteen coders are 65,536 counters a code. */
export const mostCoders = 16;

/**
 * Every unit of the text is a decision of every coder about every code; text that nobody coded is a unit on
 * which all agree that the code does not apply. All coders of the text must have coded it (no nulls).
 */
export function decisionsOf(
  text: ComparedText,
  codes: readonly string[],
  unit: AgreementUnit,
): TextDecisions {
  const coders = text.codings.length;
  if (coders > mostCoders) throw new Error(`${coders} coders; ${mostCoders} are the most`);
  const byCode = intervalsByCode(text.codings);
  const none = new Float64Array(1 << coders);
  none[0] = unit === 'character' ? text.length : spansOf(text, unit).length;
  return new Map(
    codes.map((code) => {
      const perCoder = byCode.get(code);
      if (perCoder === undefined) return [code, none];
      return [
        code,
        unit === 'character'
          ? characterPatterns(text.length, perCoder)
          : spanPatterns(spansOf(text, unit), perCoder),
      ];
    }),
  );
}

function spansOf(text: ComparedText, unit: 'sentence' | 'answer'): readonly TextSpan[] {
  return unit === 'sentence' ? text.sentences : text.answers;
}

function intervalsByCode(codings: ComparedText['codings']): ReadonlyMap<string, TextSpan[][]> {
  const byCode = new Map<string, TextSpan[][]>();
  codings.forEach((mine, coder) => {
    for (const { code, start, end } of mine ?? []) {
      const perCoder = byCode.get(code) ?? codings.map((): TextSpan[] => []);
      byCode.set(code, perCoder);
      perCoder[coder]?.push({ start, end });
    }
  });
  return byCode;
}

/** Sweeps over the boundaries, so that the cost follows the codings and not the characters. */
function characterPatterns(length: number, perCoder: readonly (readonly TextSpan[])[]): Patterns {
  const patterns = new Float64Array(1 << perCoder.length);
  const changes: { at: number; coder: number; by: 1 | -1 }[] = [];
  perCoder.forEach((spans, coder) => {
    for (const { start, end } of spans) {
      changes.push({ at: start, coder, by: 1 }, { at: Math.min(end, length), coder, by: -1 });
    }
  });
  changes.sort((a, b) => a.at - b.at);
  const depth = perCoder.map(() => 0);
  let from = 0;
  let pattern = 0;
  for (const { at, coder, by } of changes) {
    patterns[pattern] = (patterns[pattern] ?? 0) + (at - from);
    from = at;
    const now = (depth[coder] ?? 0) + by;
    depth[coder] = now;
    pattern = now > 0 ? pattern | (1 << coder) : pattern & ~(1 << coder);
  }
  patterns[0] = (patterns[0] ?? 0) + (length - from);
  return patterns;
}

function spanPatterns(units: readonly TextSpan[], perCoder: readonly (readonly TextSpan[])[]): Patterns {
  const patterns = new Float64Array(1 << perCoder.length);
  const given = new Int32Array(units.length);
  perCoder.forEach((spans, coder) => {
    for (const { start, end } of spans) {
      for (let i = firstEndingAfter(units, start); i < units.length; i++) {
        const unit = units[i];
        if (unit === undefined || unit.start >= end) break;
        given[i] = (given[i] ?? 0) | (1 << coder);
      }
    }
  });
  for (const pattern of given) patterns[pattern] = (patterns[pattern] ?? 0) + 1;
  return patterns;
}

/** Units lie in order and do not overlap. */
function firstEndingAfter(units: readonly TextSpan[], offset: number): number {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Adds up decisions of several texts about one code; the coders must be the same. */
export function addPatterns(into: Patterns, other: Patterns): void {
  for (let p = 0; p < into.length; p++) into[p] = (into[p] ?? 0) + (other[p] ?? 0);
}

/** Merges what touches or overlaps: one coder's codings of one code as the stretches they cover. */
export function mergedSpans(spans: readonly (TextSpan | CodedInterval)[]): readonly TextSpan[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
