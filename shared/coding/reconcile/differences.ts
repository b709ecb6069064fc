import type { Coding, CodingLayer } from '#shared/model/coding';
import type { CodeId, CodingId } from '#shared/model/ids';
import type { Block } from '#shared/model/text';
import { blockOrder, resolveRange } from '#shared/text/range';

/**
 * How two coders of a text stand to each other. `same`: the same code on the same words. `otherBoundary`: the
 * same code on words that overlap. `otherCode`: different codes on mostly the same words. `onlyA`, `onlyB`:
 * one coder gave a code where the other gave nothing like it.
 */
export type DifferenceKind = 'same' | 'otherBoundary' | 'otherCode' | 'onlyA' | 'onlyB';

/** A coding with its place in the canonical text, UTF-16 offsets. */
export interface PlacedCoding {
  readonly coding: Coding;
  readonly start: number;
  readonly end: number;
}

export interface Difference {
  readonly kind: DifferenceKind;
  /** Null on the side that has nothing. */
  readonly a: PlacedCoding | null;
  readonly b: PlacedCoding | null;
}

/**
 * From this share of their common length two passages count as mostly the same words, so that their codes
 * are an alternative and not two findings: half, as MAXQDA and others let one choose; measured as overlap by
 * union (Jaccard).
 */
const mostly = 0.5;

/**
 * Pairs the codings of two coders, each at most once: first the same code on the same words, then the same
 * code on the words that overlap most, then other codes on mostly the same words. What is left stands alone.
 * In the order of the text; codings whose place is in doubt are left out.
 */
export function findDifferences(
  blocks: readonly Block[],
  layerA: Pick<CodingLayer, 'codings'>,
  layerB: Pick<CodingLayer, 'codings'>,
): readonly Difference[] {
  const freeA = new Set(placed(blocks, layerA));
  const freeB = new Set(placed(blocks, layerB));
  const found: Difference[] = [];
  const pair = (kind: DifferenceKind, least: number, sameCode: boolean) => {
    const pairs = [...freeA].flatMap((a) =>
      [...freeB]
        .filter((b) => (a.coding.code === b.coding.code) === sameCode)
        .map((b) => ({ a, b, share: overlapShare(a, b) }))
        .filter(({ share }) => share > 0 && share >= least),
    );
    for (const { a, b } of pairs.sort((x, y) => y.share - x.share)) {
      if (!freeA.has(a) || !freeB.has(b)) continue;
      freeA.delete(a);
      freeB.delete(b);
      found.push({ kind, a, b });
    }
  };
  pair('same', 1, true);
  pair('otherBoundary', 0, true);
  pair('otherCode', mostly, false);
  for (const a of freeA) found.push({ kind: 'onlyA', a, b: null });
  for (const b of freeB) found.push({ kind: 'onlyB', a: null, b });
  return found.sort((x, y) => startOf(x) - startOf(y));
}

/** Two codes that were given to mostly the same words, however often; or one that only one coder gave. */
export interface Confusion {
  readonly kind: Exclude<DifferenceKind, 'same'>;
  /** A's code and B's code; null on the side that has nothing. */
  readonly a: CodeId | null;
  readonly b: CodeId | null;
  readonly count: number;
}

/** Differences grouped by what was confused with what, the most frequent first. */
export function confusions(differences: readonly Difference[]): readonly Confusion[] {
  const groups = new Map<string, Confusion>();
  for (const { kind, a, b } of differences) {
    if (kind === 'same') continue;
    const codes = { a: a?.coding.code ?? null, b: b?.coding.code ?? null };
    const key = `${kind} ${codes.a} ${codes.b}`;
    groups.set(key, { kind, ...codes, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return [...groups.values()].sort((x, y) => y.count - x.count);
}

/** The codings of both sides: by these a decision is found again. */
export function codingsOf({ a, b }: Difference): readonly CodingId[] {
  return [a, b].flatMap((one) => (one === null ? [] : [one.coding.id]));
}

function placed(blocks: readonly Block[], layer: Pick<CodingLayer, 'codings'>): readonly PlacedCoding[] {
  const order = blockOrder(blocks);
  const starts: number[] = [];
  let at = 0;
  for (const { text } of blocks) {
    starts.push(at);
    at += text.length + 1;
  }
  return Object.values(layer.codings).flatMap((coding): PlacedCoding[] => {
    const pieces = coding.state === 'placed' ? resolveRange(blocks, coding, order) : [];
    const first = pieces[0];
    const last = pieces.at(-1);
    if (first === undefined || last === undefined) return [];
    return [
      { coding, start: (starts[first.index] ?? 0) + first.from, end: (starts[last.index] ?? 0) + last.to },
    ];
  });
}

function overlapShare(a: PlacedCoding, b: PlacedCoding): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function startOf({ a, b }: Difference): number {
  return Math.min(a?.start ?? Number.POSITIVE_INFINITY, b?.start ?? Number.POSITIVE_INFINITY);
}
