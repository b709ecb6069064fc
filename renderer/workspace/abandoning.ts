import type { Host } from '#shared/host/contract';
import type { KeyRing } from '#shared/seal/vault';
import { deleteDatabase } from './database';
import { forgetKeys } from './keys';
import { activeSession, setActiveSession, settled } from './run';
import { useWorkspace } from './store';

/**
 * Takes a project that was only being made off this machine again, when that was called off or failed: its key
 * first, so that nothing of it opens half. Frees its lock.
 */
export async function abandonProject(host: Host, ring: KeyRing): Promise<void> {
  const session = activeSession();
  if (session?.project === ring.project) {
    setActiveSession(null);
    await settled();
    useWorkspace.setState({ open: null });
    session.db.close();
  }
  forgetKeys(ring);
  await host.vault.remove(ring.project);
  await clearStores(host, ring.project);
  await host.locks.release(ring.project);
}

/**
 * Journal, backups and database of a project; its vault is somebody else's to remove. False when the device kept some
 * of it; a database that cannot be deleted throws.
 */
export async function clearStores(host: Host, project: string): Promise<boolean> {
  const journal = await host.journal.remove(project);
  const snapshots = await host.snapshots.list(project);
  let cleared = journal.ok && snapshots.ok;
  for (const { name } of snapshots.ok ? snapshots.value : []) {
    const removed = await host.snapshots.remove(project, name);
    cleared &&= removed.ok;
  }
  await deleteDatabase(project);
  return cleared;
}
