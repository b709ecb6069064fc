import type { RowKey } from '#shared/condensation/rows';
import { answerableNodes } from '#shared/guide/guideNodes';
import type { Guide, GuideNode } from '#shared/model/guide';
import { known } from './making';

/** The guide's question with this printed number. */
export function questionNumbered(guide: Guide, number: string): GuideNode {
  const found = answerableNodes(guide).find(({ node }) => node.printedNumber === number);
  return known(found, `${guide.label}, question ${number}`).node;
}

/** The condensation desk's row of that question. */
export function questionRow(guide: Guide, number: string): RowKey {
  return `question:${questionNumbered(guide, number).id}`;
}
