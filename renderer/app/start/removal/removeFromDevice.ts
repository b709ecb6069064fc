import type { ProjectId } from '#shared/model/ids';
import type { RemovalResult } from '../../../workspace/removing';
import { windowOpening } from '../../opening';
import { forgetLost } from '../restore/lostProjects';
import { finishRemoval, removeProject } from '../workspaceLater';
import { endRemoval, forgetTraces, noteRemoval, unfinishedRemovals } from './deviceTraces';

/** Removes a project and everything this device remembers of it. Refused, nothing is changed. */
export async function removeFromDevice(project: ProjectId): Promise<RemovalResult> {
  let begun = false;
  const result = await removeProject(windowOpening(), project, () => {
    begun = true;
    noteRemoval(project);
  });
  if (result.ok) forget(project);
  // What was left behind is cleared at the next start. Another window's note is not ours to take away.
  if (begun && (!result.ok || result.cleared)) endRemoval(project);
  return result;
}

/** Ends the removals that were broken off, with the program or by the device. True when there was one to end. */
export async function finishRemovals(): Promise<boolean> {
  const unfinished = unfinishedRemovals();
  for (const project of unfinished) {
    const became = await finishRemoval(windowOpening(), project);
    if (became === 'gone') forget(project);
    if (became !== 'later') endRemoval(project);
  }
  return unfinished.length > 0;
}

function forget(project: ProjectId): void {
  forgetTraces(project);
  forgetLost(project);
}
