import type { Host, HostFailureReason } from '#shared/host/contract';
import type { ProjectId } from '#shared/model/ids';
import { clearStores } from './abandoning';
import { vaultHere } from './onDevice';
import type { Opening } from './opening';

export type RemovalResult =
  /** `cleared` is false when something sealed was left behind; there is no key to it any more. */
  | { readonly ok: true; readonly cleared: boolean }
  /** The project is whole, as it was. */
  | { readonly ok: false; readonly reason: 'alreadyOpen' | HostFailureReason; readonly detail?: string };

/**
 * Takes a project off this device: its keys first, so that nothing of it opens half, then database, journal and
 * internal backups. Broken off, the project is either whole or gone; see `finishRemoval`. `onBegin` is called when
 * nobody else can have the project any more and nothing of it is gone yet.
 */
export async function removeProject(
  { host }: Pick<Opening, 'host'>,
  project: ProjectId,
  onBegin?: () => void,
): Promise<RemovalResult> {
  const locked = await host.locks.acquire(project);
  if (!locked.ok) return locked;
  if (!locked.value) return { ok: false, reason: 'alreadyOpen' };
  try {
    onBegin?.();
    return await removeLocked(host, project);
  } finally {
    await host.locks.release(project);
  }
}

/**
 * What became of a removal that was broken off. `whole`: it had not begun, the project can be opened as before.
 * `gone`: nothing of it is left now. `later`: somebody has the project just now, or the device refuses.
 */
export async function finishRemoval(
  { host }: Pick<Opening, 'host'>,
  project: ProjectId,
): Promise<'whole' | 'gone' | 'later'> {
  const locked = await host.locks.acquire(project);
  if (!locked.ok || !locked.value) return 'later';
  try {
    const here = await vaultHere(host, project);
    if ('kind' in here) return 'later';
    if (here.vault !== 'none') return 'whole';
    const removed = await removeLocked(host, project);
    return removed.ok && removed.cleared ? 'gone' : 'later';
  } finally {
    await host.locks.release(project);
  }
}

async function removeLocked(host: Host, project: ProjectId): Promise<RemovalResult> {
  const keys = await host.vault.remove(project);
  if (!keys.ok) return keys;
  // The keys are gone, and so is the project: what the device does not let go now is only space on its disk.
  const cleared = await clearStores(host, project).catch(() => false);
  return { ok: true, cleared };
}
