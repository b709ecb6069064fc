import { hexToBytes } from '@noble/hashes/utils.js';
import type { Host } from '#shared/host/contract';
import { firstStamp } from '#shared/model/clock';
import { asId, type PersonId, type ProjectId } from '#shared/model/ids';
import { chainStart } from '#shared/seal/journal';
import type { KeyRing, Vault } from '#shared/seal/vault';
import { type AfterPaint, afterPaint } from './afterPaint';
import { noneAccepted } from './checkRecords';
import { UnreadableRecord } from './loading';
import type { CheckedStore } from './mendStore';
import { refreshUndo, setActiveSession } from './run';
import type { Clock, Session } from './session';
import { useWorkspace } from './store';
import { trailingIn } from './trailing';

interface Surroundings {
  readonly host: Host;
  readonly clock: Clock;
  /** When changes are sealed and saved; after the frame that shows them where it is left out. */
  readonly afterPaint?: AfterPaint;
}

/** Makes the checked store the open project. */
export async function start(
  around: Surroundings,
  vault: Vault,
  ring: KeyRing,
  store: CheckedStore,
  author: PersonId,
): Promise<Session> {
  const project = asId<ProjectId>(ring.project);
  const { head, loaded, db } = store;
  let stamp = firstStamp;
  for (const { at } of loaded.index.envelopes.values()) if (at > stamp) stamp = at;
  const session: Session = {
    project,
    host: around.host,
    clock: around.clock,
    db,
    author,
    vault,
    ring,
    index: loaded.index,
    seq: head.seq,
    hash: head.seq === 0 ? chainStart : hexToBytes(head.hash),
    stamp,
    queue: [],
    afterPaint: around.afterPaint ?? afterPaint,
    accepted: noneAccepted(),
    trailing: await trailingIn(db),
    halted: null,
    steps: [],
    appending: Promise.resolve(),
    snapshotSeq: -1,
  };
  setActiveSession(session);
  useWorkspace.setState({
    open: {
      id: project,
      tree: loaded.tree,
      author,
      saving: 'saved',
      readOnly: null,
      canUndo: false,
      canRedo: false,
      snapshotAt: null,
      recovery: store.recovery,
    },
  });
  await refreshUndo(session);
  return session;
}

/** The person of this machine, as the project was created or joined here; else the project's first person. */
export async function whoAmI({ db, loaded }: CheckedStore): Promise<PersonId> {
  const row = await db.meta.get('me');
  const people = Object.values(loaded.tree.project).flatMap((record) => Object.keys(record.people));
  const me = row?.name === 'me' && people.includes(row.value) ? row.value : people[0];
  if (me === undefined) throw new UnreadableRecord('damaged', 'a project without people');
  return asId<PersonId>(me);
}
