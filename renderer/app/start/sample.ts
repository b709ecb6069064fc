import type { ProjectTree } from '#shared/model/tree';
import { sampleProjectId } from '#shared/sample/sampleProjectId';
import type { Opening, OpeningResult } from '../../workspace/opening';
import { windowOpening } from '../opening';
import { openSampleProject } from './workspaceLater';

/** One click: opens the sample project of this machine, or makes it. */
export function openSample(tools: Pick<Opening, 'signal' | 'onStep'>): Promise<OpeningResult> {
  return openSampleProject({ ...windowOpening(), ...tools }, buildSample);
}

let coming: ReturnType<typeof loadParts> | null = null;

/** Fetches what the sample is made of, while the pointer is still on its way to the click. */
export function prepareSample(): Promise<unknown> {
  coming ??= loadParts();
  return coming.catch(() => {
    // The click asks again, and says when it fails, too.
    coming = null;
  });
}

/** Texts, guides and codes are a third of a megabyte of script, so they come only when the sample is made. */
async function loadParts() {
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
  return { buildSampleProject, content: sampleContent, guides, codes };
}

async function buildSample(): Promise<ProjectTree> {
  const { buildSampleProject, ...parts } = await (coming ?? loadParts());
  return buildSampleProject({
    ...parts,
    project: sampleProjectId,
    newId: () => crypto.randomUUID(),
    now: Date.now(),
  });
}
