import { answerableNodes } from '#shared/guide/guideNodes';
import type { Guide, GuideNode } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';

/**
 * How codes name a question: the guide's printed label and the printed number ("A.1.2:4.3"), the text where no
 * number is printed. Both stay the same over the versions of a guide, so a code's questions need no new mapping.
 * A number that the guide prints twice gets a mark from its second place on ("A.2.1:2.3#2").
 *
 * For one question; to ask for many, `questionReferences` looks through the guide once.
 */
export function questionReference(guide: Guide, node: Pick<GuideNode, 'id'>): string | null {
  return questionReferences(guide).get(node.id) ?? null;
}

/** The reference of every question and group of a guide, in printed order. */
export function questionReferences(guide: Guide): ReadonlyMap<GuideNodeId, string> {
  const seen = new Map<string, number>();
  const references = new Map<GuideNodeId, string>();
  for (const { node } of answerableNodes(guide)) {
    const plain = `${guideReference(guide)}:${node.printedNumber ?? node.text.trim()}`;
    const times = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, times);
    references.set(node.id, times === 1 ? plain : `${plain}#${times}`);
  }
  return references;
}

/** A guide that prints no label is known by its title. */
function guideReference({ label, title }: Guide): string {
  return label.trim() === '' ? title.trim() : label.trim();
}
