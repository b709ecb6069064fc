import { useCallback } from 'react';
import { editProject, type ProjectSettings } from '#shared/commands/projectCommands';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';

/** Changes settings: one change is one command, saved and undone like any other. */
export type EditProject = (settings: Partial<ProjectSettings>) => void;

export function useEditProject(): EditProject {
  const attempt = useAttempt();
  return useCallback((settings) => void attempt(() => run(editProject, settings)), [attempt]);
}
