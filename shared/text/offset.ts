/** A change inside one block, as far as offsets feel it. */
export interface OffsetChange {
  readonly kind: 'splice' | 'replace';
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/**
 * Where the start of a range lies after a change. Text inserted exactly at the start stays outside, so the
 * start moves behind it; a start inside replaced words widens to all of what stands for them.
 */
export function mapStart(offset: number, { kind, at, remove, insert }: OffsetChange): number {
  const end = at + remove;
  if (offset < at) return offset;
  if (offset >= end && !(kind === 'replace' && offset === at)) return offset - remove + insert.length;
  return kind === 'replace' ? at : at + insert.length;
}

/** Where the end of a range lies after a change: the mirror image of `mapStart`. */
export function mapEnd(offset: number, { kind, at, remove, insert }: OffsetChange): number {
  const end = at + remove;
  if (offset <= at) return offset;
  if (offset > end || (kind === 'replace' && offset === end)) return offset - remove + insert.length;
  return kind === 'replace' ? at + insert.length : at;
}
