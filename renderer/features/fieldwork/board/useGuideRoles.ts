import { useMemo } from 'react';
import { editProject } from '#shared/commands/projectCommands';
import { missingRoles, withGuideRoles } from '#shared/fieldwork/roleCatalogue';
import type { GuideLevel } from '#shared/model/guide';
import { useAttempt } from '../../../ui/useAttempt';
import { run } from '../../../workspace/run';
import { currentProject, useTree } from '../../../workspace/store';

/** How many roles of the guides, of one level or of all, the project does not have yet, and how it gets them. */
export function useGuideRoles(level: GuideLevel | null = null): {
  readonly missing: number;
  readonly takeOver: () => void;
} {
  const attempt = useAttempt();
  const project = useTree((tree) => Object.values(tree.project)[0]);
  const guide = useTree((tree) => tree.guide);
  const missing = useMemo(
    () => (project === undefined ? 0 : missingRoles(project, Object.values(guide), level)),
    [project, guide, level],
  );
  function takeOver(): void {
    const now = currentProject()?.tree;
    const [known] = Object.values(now?.project ?? {});
    if (now === undefined || known === undefined) return;
    void attempt(() => run(editProject, withGuideRoles(known, Object.values(now.guide), level)));
  }
  return { missing, takeOver };
}
