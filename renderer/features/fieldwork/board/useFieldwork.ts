import { useMemo } from 'react';
import { type FieldworkIndex, indexFieldwork } from '#shared/fieldwork/fieldworkIndex';
import { inOrder } from '#shared/fieldwork/siteGroups';
import type { Guide } from '#shared/model/guide';
import type { Project } from '#shared/model/project';
import type { Site } from '#shared/model/site';
import { useTree } from '../../../workspace/store';

export interface Fieldwork {
  readonly project: Project;
  /** In the project's own order. */
  readonly sites: readonly Site[];
  readonly guides: readonly Guide[];
  readonly index: FieldworkIndex;
}

/** The counted project. Counted anew only when quotas, interviews or protocols change, not while people write. */
export function useFieldwork(): Fieldwork {
  const project = useTree((tree) => tree.project);
  const site = useTree((tree) => tree.site);
  const guide = useTree((tree) => tree.guide);
  const quotaPlan = useTree((tree) => tree.quotaPlan);
  const interview = useTree((tree) => tree.interview);
  const protocol = useTree((tree) => tree.protocol);
  const index = useMemo(
    () => indexFieldwork({ project, site, guide, quotaPlan, interview, protocol }),
    [project, site, guide, quotaPlan, interview, protocol],
  );
  const sites = useMemo(() => inOrder(Object.values(site)), [site]);
  const guides = useMemo(() => Object.values(guide), [guide]);
  const [first] = Object.values(project);
  if (first === undefined) throw new Error('a project without its record');
  return { project: first, sites, guides, index };
}
