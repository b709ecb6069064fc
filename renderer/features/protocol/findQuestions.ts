import type { SkeletonSection } from '#shared/guide/protocolSkeleton';
import type { GuideNode } from '#shared/model/guide';

/**
 * The questions a person may mean by a number or words, best first: the number itself, numbers that begin so,
 * then questions in whose text every word stands.
 */
export function findQuestions(skeleton: readonly SkeletonSection[], wanted: string): readonly GuideNode[] {
  const query = wanted.trim().toLowerCase();
  if (query === '') return [];
  const words = query.split(/\s+/);
  const ranks: readonly ((node: GuideNode) => boolean)[] = [
    (node) => node.printedNumber?.toLowerCase() === query,
    (node) => node.printedNumber?.toLowerCase().startsWith(query) === true,
    (node) => words.every((word) => wordsOf(node).includes(word)),
  ];
  const nodes = skeleton.flatMap(({ questions }) => questions);
  return [...new Set(ranks.flatMap((fits) => nodes.filter(fits)))];
}

function wordsOf({ text, topic }: GuideNode): string {
  return `${text} ${topic?.de ?? ''} ${topic?.en ?? ''}`.toLowerCase();
}
