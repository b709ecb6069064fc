import type { Guide, GuideNode } from '#shared/model/guide';
import { isAnswerable } from './guideNodes';
import { roleGuide } from './roleGuide';

export interface SkeletonSection {
  readonly section: GuideNode;
  /** Questions and groups in printed order, each with the supplementary questions the roles are asked. */
  readonly questions: readonly GuideNode[];
}

/** By the nodes of a guide, which never change in place, and the roles: lists ask for the same ones again and again. */
const known = new WeakMap<Guide['nodes'], Map<string, readonly SkeletonSection[]>>();

/** The empty protocol of an interview with these roles: what is to be answered, in printed order. */
export function protocolSkeleton(
  guide: Pick<Guide, 'nodes'>,
  roles: readonly string[],
): readonly SkeletonSection[] {
  const ofGuide = known.get(guide.nodes) ?? new Map<string, readonly SkeletonSection[]>();
  known.set(guide.nodes, ofGuide);
  const key = JSON.stringify(roles);
  const skeleton = ofGuide.get(key) ?? makeSkeleton(guide, roles);
  ofGuide.set(key, skeleton);
  return skeleton;
}

function makeSkeleton(guide: Pick<Guide, 'nodes'>, roles: readonly string[]): readonly SkeletonSection[] {
  return roleGuide(guide, roles)
    .sections.map((section) => ({ section, questions: section.children.filter(isAnswerable) }))
    .filter(({ questions }) => questions.length > 0);
}
