import type { CodingRelation } from '../request';
import { type Bits, eachBit } from './bits';
import type { Layout } from './layout';
import type { CodingTable } from './units';

/** Takes out of a set of segments those that do not stand so to another segment with one of the codes. */
export function keepRelated(
  { sources, bases }: Layout,
  relation: Pick<CodingRelation, 'relation' | 'distance'>,
  codes: ReadonlySet<number>,
  units: Bits,
): void {
  sources.forEach(({ codings }, s) => {
    const base = bases[s] ?? 0;
    const others: number[] = [];
    for (let i = 0; i < codings.count; i++) if (codes.has(codings.code[i] ?? 0)) others.push(i);
    eachBit(units, base, bases[s + 1] ?? 0, (unit) => {
      const hit = unit - base;
      const holds = others.some((other) => other !== hit && stands(relation, codings, hit, other));
      if (holds === (relation.relation === 'without')) clearBit(units, unit);
    });
  });
}

function clearBit(bits: Bits, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) & ~(1 << (at & 31));
}

function stands(
  { relation, distance }: Pick<CodingRelation, 'relation' | 'distance'>,
  codings: CodingTable,
  hit: number,
  other: number,
): boolean {
  const start = codings.starts[hit] ?? 0;
  const end = codings.ends[hit] ?? 0;
  const otherStart = codings.starts[other] ?? 0;
  const otherEnd = codings.ends[other] ?? 0;
  const overlap = start < otherEnd && otherStart < end;
  const after = (codings.firstBlock[other] ?? 0) - (codings.lastBlock[hit] ?? 0);
  const before = (codings.firstBlock[hit] ?? 0) - (codings.lastBlock[other] ?? 0);
  switch (relation) {
    case 'overlaps':
    case 'without':
      return overlap;
    case 'within':
      return otherStart <= start && end <= otherEnd;
    case 'encloses':
      return start <= otherStart && otherEnd <= end;
    case 'near':
      return overlap || Math.max(after, before) <= distance;
    case 'followedBy':
      return otherStart >= end && after <= distance;
  }
}
