import { findNode, walkNodes } from '#shared/guide/guideNodes';
import type { Guide, GuideNode } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import type { MatrixRow } from './matrix';

/**
 * The section of the report's guide in which a row's sentences stand: that of its question; for a question of
 * another guide the section of the same title; for a code the section most of its passages answer. Null = none
 * of them: the place for findings that concern several sections.
 */
export function sectionOfRow(
  row: Pick<MatrixRow, 'questions' | 'section' | 'code' | 'passages'>,
  guide: Guide | undefined,
): GuideNodeId | null {
  if (guide === undefined) return null;
  const asked = row.code === null ? [...row.questions] : mostAnswered(row.passages);
  for (const question of asked) {
    const placed = findNode(guide, question);
    if (placed === null) continue;
    // As the report's outline does: a guide without sections gives its top questions.
    const section = [...placed.parents, placed.node].findLast(({ kind }) => kind === 'section');
    return (section ?? placed.parents[0] ?? placed.node).id;
  }
  const title = row.section === null ? null : folded(row.section);
  if (title === null) return null;
  for (const { node } of walkNodes(guide)) {
    if (node.kind === 'section' && folded(node) === title) return node.id;
  }
  return null;
}

/** Questions by how many passages answer them; of equally frequent ones the first met. */
function mostAnswered(passages: MatrixRow['passages']): readonly GuideNodeId[] {
  const counts = new Map<GuideNodeId, number>();
  for (const { questions } of passages) {
    for (const id of questions) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

function folded({ text }: GuideNode): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
