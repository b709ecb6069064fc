import type { PersonId } from '#shared/model/ids';
import { activeSession, saveNow } from './run';
import { currentProject, patchProject } from './store';

/**
 * Says who works here from now on: the author of every later command. This is a statement and no proof of
 * identity: whoever knows the passphrase can say it. It holds until the project is locked; with `remember`
 * this machine takes the person for its own at the next opening, too. Somebody outside the team changes nothing.
 */
export async function workAs(person: PersonId, remember: boolean): Promise<void> {
  const session = activeSession();
  const project = currentProject();
  if (session === null || project === null) return;
  if (Object.values(project.tree.project)[0]?.people[person] === undefined) return;
  // What is queued was done by the person before; sealing it names the author.
  saveNow(session);
  session.author = person;
  patchProject({ author: person });
  if (remember) await session.db.meta.put({ name: 'me', value: person });
}
