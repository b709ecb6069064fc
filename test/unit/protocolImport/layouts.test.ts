import { describe, expect, test } from 'vitest';
import { SHIPPED_GUIDES } from '#schemas/shippedGuides';
import { answerableNodes } from '#shared/guide/guideNodes';
import type { Guide } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import { indexGuide } from '#shared/protocolImport/guideIndex';
import { planProtocol } from '#shared/protocolImport/planProtocol';
import { readSourceFile } from '../../../renderer/workers/import/readSourceFile';
import { expectedAnswers, inventedProtocol } from '../../fixtures/protocolFiles/inventedProtocol';
import { protocolDocx, protocolLayouts } from '../../fixtures/protocolFiles/protocolDocx';

const guides = await Promise.all(SHIPPED_GUIDES.map(({ load }) => load()));
const indexes = guides.map(indexGuide);

function found(blocks: ReturnType<typeof planProtocol>['blocks']): ReadonlyMap<GuideNodeId | null, string[]> {
  const answers = new Map<GuideNodeId | null, string[]>();
  for (const { question, text } of blocks) answers.set(question, [...(answers.get(question) ?? []), text]);
  return answers;
}

describe.each(guides.map((guide) => [guide.label, guide] as const))(
  'a protocol along %s',
  (_, guide: Guide) => {
    test.each(protocolLayouts)('laid out with %s', async (layout) => {
      const protocol = inventedProtocol(7, guide, 1_500);
      const bytes = await protocolDocx(protocol, layout);
      const read = await readSourceFile({ fileName: 'protokoll.docx', bytes }, indexes);
      if (!read.ok || read.recognized.match === null) throw new Error('not recognised');
      const { match } = read.recognized;
      expect(guides.find(({ id }) => id === match.guide)?.label).toBe(guide.label);
      const asked = new Set(answerableNodes(guide).map(({ node }) => node.id));
      const plan = planProtocol(match, guide, asked, { quotes: false });
      expect(Object.fromEntries(found(plan.blocks))).toEqual(Object.fromEntries(expectedAnswers(protocol)));
      const states = protocol.parts
        .flatMap(({ questions }) => questions)
        .filter(({ state }) => state !== null);
      expect(plan.answers).toEqual(Object.fromEntries(states.map(({ node, state }) => [node.id, state])));
    });
  },
);
