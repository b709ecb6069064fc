import type { CodingRef, Settlement } from '#shared/commands/reconcileCommands';
import type { CodeId } from '#shared/model/ids';
import type { OpenDifference } from './useDifferences';

export type Choice = 'a' | 'b' | 'both' | 'neither';

/** What a choice about a difference puts on the agreed layer. */
export function settlementOf(
  { difference, layers }: OpenDifference,
  choice: Choice,
  remark = '',
): Settlement {
  const a: CodingRef[] = difference.a === null ? [] : [{ layer: layers.a, coding: difference.a.coding.id }];
  const b: CodingRef[] = difference.b === null ? [] : [{ layer: layers.b, coding: difference.b.coding.id }];
  const about = [...a, ...b];
  // Of two alike one is enough; both names stay in what the decision is about.
  if (difference.kind === 'same') return { about, choice: 'agreed', take: a, remark };
  const take = choice === 'a' ? a : choice === 'b' ? b : choice === 'both' ? about : [];
  return { about, choice, take, remark };
}

/** Another code than either gave, on the words of the first side that has some. */
export function otherCode({ difference, layers }: OpenDifference, code: CodeId): Settlement | null {
  const placed = difference.a ?? difference.b;
  if (placed === null) return null;
  const { start, end } = placed.coding;
  const about: CodingRef[] = [];
  if (difference.a !== null) about.push({ layer: layers.a, coding: difference.a.coding.id });
  if (difference.b !== null) about.push({ layer: layers.b, coding: difference.b.coding.id });
  return { about, choice: 'other', take: [], other: { code, range: { start, end } }, remark: '' };
}
