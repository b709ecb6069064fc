import type { Host, HostFailureReason } from '#shared/host/contract';
import { asId, type ProjectId } from '#shared/model/ids';
import { type Backup, readBackup } from '#shared/seal/backup';
import { snapshotName } from '#shared/seal/thinning';
import { samePassphrase, type Vault } from '#shared/seal/vault';
import { breathe } from './breathe';
import { readOnlyReason } from './failure';
import { writeStore } from './mendStore';
import { vaultHere } from './onDevice';
import type { Opening } from './opening';
import { snapshotUnder, snapshotWithout } from './snapshotKeys';

export type RestoreResult =
  /**
   * `deletedTexts`: interviews whose words there is no key for any more. `passphraseOfToday`: the passphrase was
   * changed after this backup, and the project opens with the one of today.
   */
  | {
      readonly kind: 'restored';
      readonly project: ProjectId;
      readonly deletedTexts: number;
      readonly passphraseOfToday: boolean;
    }
  | { readonly kind: 'exists' }
  | { readonly kind: 'host'; readonly reason: HostFailureReason };

interface Pace {
  readonly signal?: AbortSignal;
  /** Hears that it is being written from here on, and not called off any more. */
  readonly onWriting?: () => void;
}

/**
 * Makes a backup a project of this device again, still sealed under the passphrase of its time. A project that is
 * here already is not replaced, unless its key file cannot be read or it has turned out to be lost (`lost`: its
 * passphrase was right, and nothing could be opened). A lost project keeps its key file: what was deleted since the
 * backup stays deleted, and the passphrase of today holds. Called off before anything is written, it rejects with the
 * signal's reason; once it writes, it goes through, since half a project in the place of a lost one would help nobody.
 */
export async function restoreBackup(
  { host }: Pick<Opening, 'host'>,
  backup: Backup,
  lost: boolean,
  pace: Pace = {},
): Promise<RestoreResult> {
  const { project } = backup.snapshot;
  const locked = await host.locks.acquire(project);
  if (!locked.ok) return { kind: 'host', reason: locked.reason };
  // Another window has it open, or is taking in the same file.
  if (!locked.value) return { kind: 'host', reason: 'busy' };
  try {
    return await restoreLocked(host, backup, lost, pace);
  } finally {
    await host.locks.release(project);
  }
}

async function restoreLocked(
  host: Host,
  backup: Backup,
  lost: boolean,
  { signal, onWriting }: Pace,
): Promise<RestoreResult> {
  const here = await vaultHere(host, backup.snapshot.project);
  if ('kind' in here) return here;
  if (here.vault !== 'none' && !lost) return { kind: 'exists' };
  const kept = here.vault === 'none' || here.vault === 'newer' ? null : here.vault;
  // Leaving out what was deleted reads a large file once more.
  await breathe();
  signal?.throwIfAborted();
  const { bytes, snapshot } = kept === null ? backup : withKeysOf(kept, backup);
  await breathe();
  signal?.throwIfAborted();
  onWriting?.();
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
  return {
    kind: 'restored',
    project,
    deletedTexts: deletedTexts(backup, kept ?? backup.vault),
    passphraseOfToday: kept !== null && !samePassphrase(kept, backup.vault),
  };
}

/**
 * The backup without the keys that this device has destroyed since, and without what they sealed; under the
 * passphrase of today, so that an earlier one opens nothing here.
 */
function withKeysOf(vault: Vault, backup: Backup): Backup {
  const destroyed = new Set(Object.keys(backup.vault.keys).filter((id) => vault.keys[id] === undefined));
  const without = changed(backup.bytes, (bytes) => snapshotWithout(bytes, destroyed));
  const bytes = changed(without, (kept) => snapshotUnder(kept, vault));
  if (bytes === backup.bytes) return backup;
  const reading = readBackup(bytes);
  if (!reading.ok) throw new Error('a rewritten backup that cannot be read');
  return reading.backup;
}

/** The rewritten bytes; the same where there was nothing to rewrite. They were read already, so they are readable. */
function changed(bytes: Uint8Array, rewrite: (bytes: Uint8Array) => Uint8Array | string): Uint8Array {
  const rewritten = rewrite(bytes);
  return typeof rewritten === 'string' ? bytes : rewritten;
}

/** An interview's record stays when its words are deleted; its key is then in the vault no more. */
function deletedTexts({ snapshot }: Backup, vault: Vault): number {
  return snapshot.records.filter(({ kind, id }) => kind === 'interview' && vault.keys[id] === undefined)
    .length;
}
