import type { Guide, GuideNode } from '#shared/model/guide';

export interface GuideCounts {
  readonly sections: number;
  readonly leadQuestions: number;
  /** Blocks without a number that are answered like a question. */
  readonly groups: number;
  /** All supplementary questions; the sum of the two levels. */
  readonly supplementary: number;
  readonly level1: number;
  /** Second level and below. */
  readonly level2: number;
}

/** How many sections, lead questions, groups and supplementary questions a guide has. */
export function guideCounts(guide: Pick<Guide, 'nodes'>): GuideCounts {
  let leadQuestions = 0;
  let groups = 0;
  let level1 = 0;
  let level2 = 0;
  const visit = (node: GuideNode, depth: number) => {
    if (node.kind === 'question') leadQuestions++;
    if (node.kind === 'group') groups++;
    const below = node.kind === 'supplementary' ? depth + 1 : 0;
    if (below === 1) level1++;
    if (below > 1) level2++;
    for (const child of node.children) visit(child, below);
  };
  for (const section of guide.nodes) visit(section, 0);
  const sections = guide.nodes.filter(({ kind }) => kind === 'section').length;
  return { sections, leadQuestions, groups, supplementary: level1 + level2, level1, level2 };
}
