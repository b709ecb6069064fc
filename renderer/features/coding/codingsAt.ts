import type { CodingId } from '#shared/model/ids';
import type { TextPoint, TextRange } from '#shared/model/text';
import type { BlockOrder } from '#shared/text/range';
import type { PlacedCoding } from './useCodings';

/**
 * The codings that touch a selection (or contain the caret), shortest first, because the shortest is the
 * hardest to reach otherwise. The focused one is always among them.
 */
export function codingsAt(
  order: BlockOrder,
  codings: readonly PlacedCoding[],
  range: TextRange | null,
  focused: CodingId | null,
): readonly PlacedCoding[] {
  const from = range === null ? null : placeOf(range.start, order);
  const to = range === null ? null : placeOf(range.end, order);
  const touches = ({ coding }: PlacedCoding) =>
    from !== null &&
    to !== null &&
    coding.state === 'placed' &&
    placeOf(coding.start, order) <= to &&
    placeOf(coding.end, order) >= from;
  const lengthOf = ({ coding }: PlacedCoding) => placeOf(coding.end, order) - placeOf(coding.start, order);
  return codings
    .filter((one) => one.coding.id === focused || touches(one))
    .sort((a, b) => lengthOf(a) - lengthOf(b));
}

/** A point as one number, so that a thousand codings are gone through in no time. */
function placeOf({ block, offset }: TextPoint, order: BlockOrder): number {
  return (order.get(block) ?? -1) * blockWeight + offset;
}

/** More than any paragraph is long: a coding over more blocks counts as longer. */
const blockWeight = 1_000_000;
