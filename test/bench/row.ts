/** One line of the bench's table, and one element of the list that `--json` writes. */
export interface Row {
  readonly name: string;
  readonly unit: Unit;
  readonly median: number;
  readonly p95: number;
  /** How many times it was measured. */
  readonly runs: number;
  /** What it should stay under, in the row's unit; null for a figure given for information. */
  readonly target: number | null;
  /** Whether the median (or p95, see `judgedBy`) stays under the target; null without one. */
  readonly ok: boolean | null;
  /** The usual way of doing the same, measured in the same run. */
  readonly against?: Comparison;
  readonly note?: string;
}

export type Unit = 'ms' | 's' | 'kB' | 'MB';

export interface Comparison {
  /** What the other way is, in words that let a reader build it. */
  readonly name: string;
  readonly median: number;
  /** The other way's median by ours: above 1 we are faster or smaller. */
  readonly ratio: number;
}

export interface Measured {
  readonly name: string;
  readonly unit: Unit;
  /** One value a run, in the row's unit; at least one. */
  readonly values: readonly number[];
  readonly target?: number;
  /** Typing is felt at its worst moments, opening a project is not. */
  readonly judgedBy?: 'median' | 'p95';
  readonly against?: { readonly name: string; readonly values: readonly number[] };
  readonly note?: string;
}

/** Values of several runs to a row. Throws on an empty list: a row that was not measured is no row. */
export function makeRow(measured: Measured): Row {
  const { name, unit, values, target = null, judgedBy = 'median', against, note } = measured;
  if (values.length === 0) throw new Error(`${name}: nothing was measured`);
  const median = quantile(values, 0.5);
  const p95 = quantile(values, 0.95);
  const judged = judgedBy === 'p95' ? p95 : median;
  const other = against === undefined ? null : quantile(against.values, 0.5);
  return {
    name,
    unit,
    median,
    p95,
    runs: values.length,
    target,
    ok: target === null ? null : judged <= target,
    ...(against === undefined || other === null
      ? {}
      : { against: { name: against.name, median: other, ratio: other / median } }),
    ...(note === undefined ? {} : { note }),
  };
}

/** Linear interpolation between the closest ranks (Hyndman and Fan 1996, type 7). `q` from 0 to 1. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * q;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}
