import { noteHandout as note } from '#shared/commands/handoutCommands';
import type { Handout, HandoutLook } from '#shared/model/handout';
import { run } from './run';
import { currentProject } from './store';

/**
 * Writes down that a file left the project, after it did. A project that is only read writes nothing down: its
 * file belongs to another window.
 */
export async function noteHandout(
  what: Handout['what'],
  file: string | null,
  from: readonly string[] | null,
  look: HandoutLook,
): Promise<void> {
  const project = currentProject();
  if (project === null || project.readOnly !== null) return;
  await run(note, { what, file, from, look });
}
