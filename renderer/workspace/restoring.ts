import type { Host, HostFailureReason } from '#shared/host/contract';
import { asId, type ProjectId } from '#shared/model/ids';
import { type Backup, readBackup } from '#shared/seal/backup';
import { snapshotName } from '#shared/seal/thinning';
import type { Vault } from '#shared/seal/vault';
import { readOnlyReason } from './failure';
import { writeStore } from './mendStore';
import { vaultHere } from './onDevice';
import type { Opening } from './opening';
import { snapshotWithout } from './snapshotKeys';

export type RestoreResult =
  /** `deletedTexts`: interviews whose words there is no key for any more. */
  | { readonly kind: 'restored'; readonly project: ProjectId; readonly deletedTexts: number }
  | { readonly kind: 'exists' }
  | { readonly kind: 'host'; readonly reason: HostFailureReason };

/**
 * Makes a backup a project of this device again, still sealed under the passphrase of its time. A project that is
 * here already is not replaced, unless its key file cannot be read or it has turned out to be lost (`lost`: its
 * passphrase was right, and nothing could be opened). A lost project keeps its key file: what was deleted since the
 * backup stays deleted, and the passphrase of today holds.
 */
export async function restoreBackup(
  { host }: Pick<Opening, 'host'>,
  backup: Backup,
  lost: boolean,
): Promise<RestoreResult> {
  const { project } = backup.snapshot;
  const locked = await host.locks.acquire(project);
  if (!locked.ok) return { kind: 'host', reason: locked.reason };
  // Another window has it open, or is taking in the same file.
  if (!locked.value) return { kind: 'host', reason: 'busy' };
  try {
    return await restoreLocked(host, backup, lost);
  } finally {
    await host.locks.release(project);
  }
}

async function restoreLocked(host: Host, backup: Backup, lost: boolean): Promise<RestoreResult> {
  const here = await vaultHere(host, backup.snapshot.project);
  if ('kind' in here) return here;
  if (here.vault !== 'none' && !lost) return { kind: 'exists' };
  const kept = here.vault === 'none' || here.vault === 'newer' ? null : here.vault;
  const { bytes, snapshot } = kept === null ? backup : withKeysOf(kept, backup);
  const project = asId<ProjectId>(snapshot.project);
  // Also kept as this device's first snapshot: the journal begins after it, so the start check can build on it.
  const name = snapshotName(Date.parse(snapshot.writtenAt), snapshot.head.seq);
  const written = await host.snapshots.write(project, name, bytes);
  if (!written.ok) return { kind: 'host', reason: written.reason };
  if (kept !== null) {
    // What is left of the journal led nowhere; it would contradict the backup.
    const removed = await host.journal.remove(project);
    if (!removed.ok) return { kind: 'host', reason: removed.reason };
  }
  try {
    const db = await writeStore(project, snapshot.records, [], snapshot.head);
    db.close();
  } catch (error) {
    return { kind: 'host', reason: readOnlyReason(error) === 'diskFull' ? 'diskFull' : 'failed' };
  }
  if (kept === null) {
    // Last: without a vault there is no project, so what broke off before is simply done again.
    const vault = await host.vault.write(project, snapshot.vault);
    if (!vault.ok) return { kind: 'host', reason: vault.reason };
  }
  return { kind: 'restored', project, deletedTexts: deletedTexts(backup, kept ?? backup.vault) };
}

/** The backup without the keys that this device has destroyed since, and without what they sealed. */
function withKeysOf(vault: Vault, backup: Backup): Backup {
  const destroyed = new Set(Object.keys(backup.vault.keys).filter((id) => vault.keys[id] === undefined));
  const rewritten = snapshotWithout(backup.bytes, destroyed);
  // "clean"; it was read already.
  if (typeof rewritten === 'string') return backup;
  const reading = readBackup(rewritten);
  if (!reading.ok) throw new Error('a rewritten backup that cannot be read');
  return reading.backup;
}

/** An interview's record stays when its words are deleted; its key is then in the vault no more. */
function deletedTexts({ snapshot }: Backup, vault: Vault): number {
  return snapshot.records.filter(({ kind, id }) => kind === 'interview' && vault.keys[id] === undefined)
    .length;
}
