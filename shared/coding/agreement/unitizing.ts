import type { CodedInterval, TextSpan } from './codedText';
import { mergedSpans } from './decisions';

/** A continuum of which each coder marks stretches; `values` of one coder never overlap. */
export interface Continuum {
  readonly length: number;
  readonly coders: readonly (readonly ValuedSpan[])[];
}

export interface ValuedSpan extends TextSpan {
  readonly value: string;
}

/** Null: nothing varies, so nothing can be said. */
export interface UnitizingAlpha {
  /** u-alpha: boundaries and values together. */
  readonly all: number | null;
  /** Binary u-alpha: which text is relevant at all. */
  readonly binary: number | null;
  /** cu-alpha: values, as far as both marked the same text. */
  readonly coding: number | null;
}

/**
 * Krippendorff's alpha for unitising: coders mark stretches of a continuum and give them values. Observed
 * coincidences are lengths of intersections of stretches of different coders; expected ones come from all
 * lengths together, without pairing a stretch with itself. A gap is no stretch: of its positions only each
 * with itself is left out.
 *
 * Krippendorff, K., Mathet, Y., Bouvry, S. and Widlöcher, A. (2016): On the reliability of unitizing textual
 * continua: Further developments. Quality & Quantity 50(6), 2347-2364; the same in Krippendorff, K. (2019):
 * Content Analysis, 4th ed., section 12.6, equations 32 to 37. Several texts are one continuum end to end,
 * in which no stretch crosses from one text into the next.
 */
export function unitizingAlpha(continua: readonly Continuum[]): UnitizingAlpha {
  const all = new Coincidences();
  const coding = new Coincidences();
  for (const continuum of continua) {
    addAll(all, continuum);
    addCoding(coding, continuum);
  }
  return { all: all.alpha(), binary: all.collapsed().alpha(), coding: coding.alpha() };
}

/** The value of a gap; no code has an empty name. */
const gap = '';

/** Observed coincidences by pair of values, and what pairing with oneself would add to the expected ones. */
class Coincidences {
  private readonly observed = new Map<string, Map<string, number>>();
  private readonly selves = new Map<string, number>();

  add(a: string, b: string, length: number): void {
    const row = this.observed.get(a) ?? new Map<string, number>();
    this.observed.set(a, row.set(b, (row.get(b) ?? 0) + length));
  }

  addSelf(value: string, square: number): void {
    this.selves.set(value, (this.selves.get(value) ?? 0) + square);
  }

  /** All values but the gap made one. */
  collapsed(): Coincidences {
    const two = new Coincidences();
    const name = (value: string) => (value === gap ? gap : 'coded');
    for (const [a, row] of this.observed) for (const [b, length] of row) two.add(name(a), name(b), length);
    for (const [value, square] of this.selves) two.addSelf(name(value), square);
    return two;
  }

  alpha(): number | null {
    const sums = new Map<string, number>();
    let total = 0;
    let alike = 0;
    for (const [a, row] of this.observed) {
      let sum = 0;
      for (const length of row.values()) sum += length;
      sums.set(a, sum);
      total += sum;
      alike += row.get(a) ?? 0;
    }
    if (total === 0) return null;
    let selves = 0;
    for (const square of this.selves.values()) selves += square;
    // Expected coincidences add up to the observed ones: the pairs left are stretched over the total.
    const left = total - selves / total;
    let expectedAlike = 0;
    for (const [value, sum] of sums) {
      expectedAlike += (sum * sum - (this.selves.get(value) ?? 0)) / left;
    }
    const expected = total - expectedAlike;
    // Rounding of large lengths leaves crumbs where nothing varies.
    if (left <= 0 || expected <= total * 1e-12) return null;
    return 1 - (total - alike) / expected;
  }
}

function addAll(into: Coincidences, { length, coders }: Continuum): void {
  const whole = coders.map((spans) => withGaps(spans, length));
  whole.forEach((mine, i) => {
    for (const span of mine) {
      const size = span.end - span.start;
      into.addSelf(span.value, span.value === gap ? size : size * size);
    }
    whole.forEach((theirs, j) => {
      if (i === j) return;
      forEachIntersection(mine, theirs, (a, b, size) =>
        into.add(a.value, b.value, size / (coders.length - 1)),
      );
    });
  });
}

/**
 * Only where the other coder of a pair marked something too. What a stretch would give paired with itself is
 * the square of its length that can be paired with that coder, averaged over the others (equation 10 of 2016).
 */
function addCoding(into: Coincidences, { coders }: Continuum): void {
  const others = coders.length - 1;
  coders.forEach((mine, i) => {
    coders.forEach((theirs, j) => {
      if (i === j) return;
      const pairable = new Map<ValuedSpan, number>();
      forEachIntersection(mine, theirs, (a, b, size) => {
        into.add(a.value, b.value, size / others);
        pairable.set(a, (pairable.get(a) ?? 0) + size);
      });
      for (const [span, size] of pairable) into.addSelf(span.value, (size * size) / others);
    });
  });
}

function withGaps(spans: readonly ValuedSpan[], length: number): readonly ValuedSpan[] {
  const whole: ValuedSpan[] = [];
  let at = 0;
  for (const span of spans) {
    if (span.start > at) whole.push({ start: at, end: span.start, value: gap });
    whole.push(span);
    at = span.end;
  }
  if (at < length) whole.push({ start: at, end: length, value: gap });
  return whole;
}

/** Both lists lie in order and none overlaps its own kind. */
function forEachIntersection<A extends TextSpan, B extends TextSpan>(
  left: readonly A[],
  right: readonly B[],
  visit: (a: A, b: B, size: number) => void,
): void {
  let j = 0;
  for (const a of left) {
    while (j < right.length && (right[j]?.end ?? 0) <= a.start) j += 1;
    for (let k = j; k < right.length; k++) {
      const b = right[k];
      if (b === undefined || b.start >= a.end) break;
      visit(a, b, Math.min(a.end, b.end) - Math.max(a.start, b.start));
    }
  }
}

/**
 * One coder's codings as stretches that do not overlap, as unitising needs them. Where codes overlap, the
 * words have a value of their own: the set of their codes, so that who gave both agrees with who gave both,
 * and with nobody else. Codings of one code that touch or overlap are one stretch.
 */
export function valuedSpans(codings: readonly CodedInterval[]): readonly ValuedSpan[] {
  const byCode = new Map<string, CodedInterval[]>();
  for (const coding of codings) byCode.set(coding.code, [...(byCode.get(coding.code) ?? []), coding]);
  const edges: { at: number; code: string; begins: boolean }[] = [];
  for (const [code, mine] of byCode) {
    for (const { start, end } of mergedSpans(mine)) {
      edges.push({ at: start, code, begins: true }, { at: end, code, begins: false });
    }
  }
  edges.sort((a, b) => a.at - b.at);
  const open = new Set<string>();
  const spans: ValuedSpan[] = [];
  let from = 0;
  for (const { at, code, begins } of edges) {
    if (at > from && open.size > 0) spans.push({ start: from, end: at, value: [...open].sort().join(' ') });
    from = at;
    if (begins) open.add(code);
    else open.delete(code);
  }
  return spans;
}
