import { decodeSnapshot, encodeSnapshot } from '#shared/seal/snapshot';
import { encodeVault, readVault, withoutKeys } from '#shared/seal/vault';
import { HostError } from './failure';
import type { Session } from './session';

/** What became of the internal backups. */
export interface SnapshotsShredded {
  /** Read and found without the keys, rewritten where they were in them. */
  readonly clean: number;
  /** Could not be read, so nobody knows what they hold: removed. */
  readonly removed: number;
}

/**
 * Takes keys out of every internal backup, and what was sealed under them. The records' envelopes stay, so that a
 * backup still fits the history and can be built upon.
 */
export async function shredSnapshots(
  session: Session,
  keys: ReadonlySet<string>,
  onProgress: (done: number, all: number) => void,
): Promise<SnapshotsShredded> {
  const { host, project } = session;
  const listed = await host.snapshots.list(project);
  if (!listed.ok) throw new HostError(listed.reason, listed.detail);
  let clean = 0;
  let removed = 0;
  for (const [i, { name }] of listed.value.entries()) {
    onProgress(i, listed.value.length);
    const file = await host.snapshots.read(project, name);
    if (!file.ok) {
      if (file.reason === 'missing') continue;
      throw new HostError(file.reason, file.detail);
    }
    const rewritten = snapshotWithout(file.value, keys);
    if (rewritten === 'unreadable') {
      await must(host.snapshots.remove(project, name));
      removed += 1;
      continue;
    }
    if (rewritten !== 'clean') await must(host.snapshots.write(project, name, rewritten));
    clean += 1;
  }
  onProgress(listed.value.length, listed.value.length);
  return { clean, removed };
}

/** The file without these keys and their records' content; `clean` when it holds none of them. */
export function snapshotWithout(
  bytes: Uint8Array,
  keys: ReadonlySet<string>,
): Uint8Array | 'clean' | 'unreadable' {
  const reading = decodeSnapshot(bytes);
  if (!reading.ok) return 'unreadable';
  const { snapshot } = reading;
  const vault = readVault([snapshot.vault]);
  if (!vault.ok) return 'unreadable';
  const holdsKeys = Object.keys(vault.vault.keys).some((id) => keys.has(id));
  const holdsRecords = snapshot.records.some(({ key, box }) => keys.has(key) && box.length > 0);
  if (!holdsKeys && !holdsRecords) return 'clean';
  return encodeSnapshot({
    ...snapshot,
    vault: encodeVault(withoutKeys(vault.vault, keys)),
    records: snapshot.records.map((row) => (keys.has(row.key) ? { ...row, box: new Uint8Array() } : row)),
  });
}

async function must(
  answer: Promise<{ ok: true } | { ok: false; reason: HostError['reason']; detail: string }>,
): Promise<void> {
  const settled = await answer;
  if (!settled.ok) throw new HostError(settled.reason, settled.detail);
}
