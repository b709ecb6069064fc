import { loadCodeSystem } from '#schemas/codeSystem';
import { sampleContent } from '#schemas/sample/sampleContent';
import { SHIPPED_GUIDES } from '#schemas/shippedGuides';
import type { ProjectTree } from '#shared/model/tree';
import { buildSampleProject } from '#shared/sample/buildSampleProject';
import { sampleProjectId } from '#shared/sample/sampleProjectId';

/** The sample project as the start screen makes it, with the test's own ids and clock (ms since 1970). */
export async function sampleTree(newId: () => string, now: number): Promise<ProjectTree> {
  return buildSampleProject({
    project: sampleProjectId,
    content: sampleContent,
    guides: await Promise.all(SHIPPED_GUIDES.map(({ load }) => load())),
    codes: (await loadCodeSystem()).codes,
    newId,
    now,
  });
}
