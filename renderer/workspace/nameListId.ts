import { asId, type NameListId } from '#shared/model/ids';
import { nameListOf } from '#shared/privacy/projectNamesOf';
import { systemClock } from './session';
import { currentProject } from './store';

/** The list of names that is there, or the id of the one that the next decision makes. */
export function nameListId(): NameListId {
  const tree = currentProject()?.tree;
  const list = tree === undefined ? null : nameListOf(tree);
  return list?.id ?? asId<NameListId>(systemClock.newId());
}
