import type { ProjectTree } from '#shared/model/tree';
import { sampleProjectId } from '#shared/sample/sampleProjectId';
import type { OpeningResult } from '../../workspace/opening';
import { openSampleProject } from '../../workspace/sampleProject';
import { windowOpening } from '../opening';

/** One click: opens the sample project of this machine, or makes it. */
export function openSample(): Promise<OpeningResult> {
  return openSampleProject(windowOpening(), buildSample);
}

/** The texts, guides and codes are a third of a megabyte and come only when the sample is made. */
async function buildSample(): Promise<ProjectTree> {
  const [{ buildSampleProject }, { sampleContent }, { SHIPPED_GUIDES }, { loadCodeSystem }] =
    await Promise.all([
      import('#shared/sample/buildSampleProject'),
      import('#schemas/sample/sampleContent'),
      import('#schemas/shippedGuides'),
      import('#schemas/codeSystem'),
    ]);
  const [guides, { codes }] = await Promise.all([
    Promise.all(SHIPPED_GUIDES.map(({ load }) => load())),
    loadCodeSystem(),
  ]);
  return buildSampleProject({
    project: sampleProjectId,
    content: sampleContent,
    guides,
    codes,
    newId: () => crypto.randomUUID(),
    now: Date.now(),
  });
}
