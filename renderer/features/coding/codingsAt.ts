import type { CodingId } from '#shared/model/ids';
import type { TextRange } from '#shared/model/text';
import { type BlockOrder, comparePoints } from '#shared/text/range';
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
  const touches = ({ coding }: PlacedCoding) =>
    range !== null &&
    coding.state === 'placed' &&
    comparePoints(coding.start, range.end, order) <= 0 &&
    comparePoints(coding.end, range.start, order) >= 0;
  const lengthOf = ({ coding }: PlacedCoding) =>
    ((order.get(coding.end.block) ?? 0) - (order.get(coding.start.block) ?? 0)) * blockWeight +
    coding.end.offset -
    coding.start.offset;
  return codings
    .filter((one) => one.coding.id === focused || touches(one))
    .sort((a, b) => lengthOf(a) - lengthOf(b));
}

/** More than any paragraph is long: a coding over more blocks counts as longer. */
const blockWeight = 1_000_000;
