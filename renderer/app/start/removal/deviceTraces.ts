import { asId, type ProjectId } from '#shared/model/ids';
import { forgetOpened } from '../recentProjects';

const all = 'fallwerk.';
const begun = 'fallwerk.removing.';

/**
 * Forgets what this device keeps of a project beside its stores: the last place, what was shown, the keys of its
 * codes. All of them carry the project's id in their name, so one that is added later is forgotten, too.
 */
export function forgetTraces(project: ProjectId): void {
  for (const name of Object.keys(localStorage)) {
    if (name.startsWith(all) && !name.startsWith(begun) && name.includes(project)) {
      localStorage.removeItem(name);
    }
  }
  forgetOpened(project);
}

/** From here on the project is being removed; noted so that the next start finishes what was broken off. */
export function noteRemoval(project: ProjectId): void {
  localStorage.setItem(begun + project, '');
}

export function endRemoval(project: ProjectId): void {
  localStorage.removeItem(begun + project);
}

/** Projects whose removal was begun and not ended. */
export function unfinishedRemovals(): readonly ProjectId[] {
  return Object.keys(localStorage)
    .filter((name) => name.startsWith(begun))
    .map((name) => asId<ProjectId>(name.slice(begun.length)));
}
