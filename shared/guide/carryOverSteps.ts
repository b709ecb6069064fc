import type { Guide } from '#shared/model/guide';
import { carryOver } from './carryOver';
import { walkNodes } from './guideNodes';
import type { GuideStep } from './guideStep';

/**
 * What `carryOver` would change, as steps that can be undone like any correction: topics and question
 * families of `from` for the nodes of `to` that surely ask the same. Empty when there is nothing to take over.
 */
export function carryOverSteps(from: Guide, to: Guide): readonly GuideStep[] {
  const before = new Map([...walkNodes(to)].map(({ node }) => [node.id, node]));
  return [...walkNodes(carryOver(from, to))].flatMap(({ node }): readonly GuideStep[] => {
    const old = before.get(node.id);
    return [
      ...(node.topic !== null && old?.topic == null
        ? [{ kind: 'setTopic', node: node.id, topic: node.topic } as const]
        : []),
      ...(node.familyId !== null && old?.familyId == null
        ? [{ kind: 'setFamily', node: node.id, family: node.familyId } as const]
        : []),
    ];
  });
}
