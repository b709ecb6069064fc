import type { HostFailureReason } from '#shared/host/contract';
import { asId, type ProjectId } from '#shared/model/ids';
import { decodeSnapshot, type Snapshot } from '#shared/seal/snapshot';
import { snapshotName } from '#shared/seal/thinning';
import { readVault } from '#shared/seal/vault';
import { type Opening, writeStore } from './opening';

export type RestoreResult =
  /** `deletedTexts`: interviews whose words the file holds no key for any more. */
  | { readonly kind: 'restored'; readonly label: string; readonly deletedTexts: number }
  | { readonly kind: 'exists'; readonly label: string }
  | { readonly kind: 'cancelled' | 'notASnapshot' | 'damaged' | 'newerFormat' }
  | { readonly kind: 'host'; readonly reason: HostFailureReason };

/** 2 GiB: the largest file one structured clone carries; a project of the target size takes a twentieth. */
const maxBytes = 2 * 1024 ** 3 - 1;

/**
 * Lets the person choose a `.fallwerk` file and makes it a project of this device again, still sealed under
 * the passphrase of its time. A project that is here already is never replaced.
 */
export async function restoreBackup({ host }: Pick<Opening, 'host'>): Promise<RestoreResult> {
  const opened = await host.files.open({ extensions: ['fallwerk'], multiple: false, maxBytes });
  if (!opened.ok) return { kind: 'host', reason: opened.reason };
  const [file] = opened.value;
  if (file === undefined) return { kind: 'cancelled' };
  const reading = decodeSnapshot(file.bytes);
  if (!reading.ok) return { kind: reading.reason };
  const { snapshot } = reading;
  const known = await host.vault.list();
  if (!known.ok) return { kind: 'host', reason: known.reason };
  if (known.value.includes(snapshot.project)) return { kind: 'exists', label: snapshot.label };
  const project = asId<ProjectId>(snapshot.project);
  // Also kept as this device's first snapshot: the journal begins after it, so the start check can build on it.
  const name = snapshotName(Date.parse(snapshot.writtenAt), snapshot.head.seq);
  const kept = await host.snapshots.write(project, name, file.bytes);
  if (!kept.ok) return { kind: 'host', reason: kept.reason };
  const db = await writeStore(project, snapshot.records, [], snapshot.head);
  db.close();
  const written = await host.vault.write(project, snapshot.vault);
  if (!written.ok) return { kind: 'host', reason: written.reason };
  return { kind: 'restored', label: snapshot.label, deletedTexts: deletedTexts(snapshot) };
}

/** An interview's record stays when its words are deleted; its key is then in the file's vault no more. */
function deletedTexts({ records, vault }: Snapshot): number {
  const reading = readVault([vault]);
  if (!reading.ok) return 0;
  const { keys } = reading.vault;
  return records.filter(({ kind, id }) => kind === 'interview' && keys[id] === undefined).length;
}
