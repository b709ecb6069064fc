import type { Guide, GuideNode } from '#shared/model/guide';
import { isAnswerable } from './guideNodes';
import { roleGuide } from './roleGuide';

export interface SkeletonSection {
  readonly section: GuideNode;
  /** Questions and groups in printed order, each with the supplementary questions the roles are asked. */
  readonly questions: readonly GuideNode[];
}

/** The empty protocol of an interview with these roles: what is to be answered, in printed order. */
export function protocolSkeleton(guide: Pick<Guide, 'nodes'>, roles: readonly string[]): SkeletonSection[] {
  return roleGuide(guide, roles)
    .sections.map((section) => ({ section, questions: section.children.filter(isAnswerable) }))
    .filter(({ questions }) => questions.length > 0);
}
