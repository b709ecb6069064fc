import type { GuideNodeId } from '#shared/model/ids';
import type { Block, TextPoint, TextRange } from '#shared/model/text';
import { wordsToCheck } from '#shared/text/words';
import type { UnknownWords } from '../../editor/spell/spellingView';

/** Blocks as the screen shows them: along the questions, what belongs to none of them last. */
export function inReadingOrder(
  blocks: readonly Block[],
  questions: readonly GuideNodeId[],
): readonly Block[] {
  const place = new Map<GuideNodeId | null, number>(questions.map((id, index) => [id, index]));
  const at = ({ question }: Block) => place.get(question) ?? questions.length;
  return [...blocks].sort((a, b) => at(a) - at(b));
}

/** The first unknown word behind a place, going on from the start at the end; null when all are known. */
export async function findUnknown(
  blocks: readonly Block[],
  from: TextPoint | null,
  unknownOf: UnknownWords,
): Promise<TextRange | null> {
  const words = blocks.flatMap(({ id, text }) => wordsToCheck(text).map((word) => ({ ...word, block: id })));
  const unknown = new Set(await unknownOf([...new Set(words.map(({ text }) => text))]));
  const wrong = words.filter(({ text }) => unknown.has(text));
  const order = new Map(blocks.map(({ id }, index) => [id, index]));
  const here = from === null ? -1 : (order.get(from.block) ?? -1);
  const isBehind = ({ block, at }: (typeof wrong)[number]) => {
    const place = order.get(block) ?? 0;
    return place > here || (place === here && at >= (from?.offset ?? 0));
  };
  const next = wrong.find(isBehind) ?? wrong[0];
  if (next === undefined) return null;
  const { block, at, text } = next;
  return { start: { block, offset: at }, end: { block, offset: at + text.length } };
}
