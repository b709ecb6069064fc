import { decodeSnapshot, encodeSnapshot } from '#shared/seal/snapshot';
import {
  encodeVault,
  readVault,
  samePassphrase,
  type Vault,
  withoutKeys,
  wrappedLike,
} from '#shared/seal/vault';
import { HostError } from './failure';
import type { Session } from './session';

/** What became of the internal backups. */
export interface SnapshotsShredded {
  /** Read and found as they should be, rewritten where they were not. */
  readonly clean: number;
  /** Could not be read, so nobody knows what they hold: removed. */
  readonly removed: number;
}

/**
 * Takes keys out of every internal backup, and what was sealed under them. The records' envelopes stay, so that a
 * backup still fits the history and can be built upon.
 */
export function shredSnapshots(
  session: Session,
  keys: ReadonlySet<string>,
  onProgress: (done: number, all: number) => void,
): Promise<SnapshotsShredded> {
  return rewriteSnapshots(session, (bytes) => snapshotWithout(bytes, keys), onProgress);
}

/** Brings every internal backup under the passphrase of `today`; nothing else in it changes. */
export function rewrapSnapshots(
  session: Session,
  today: Vault,
  onProgress: (done: number, all: number) => void,
): Promise<SnapshotsShredded> {
  return rewriteSnapshots(session, (bytes) => snapshotUnder(bytes, today), onProgress);
}

type Rewritten = Uint8Array | 'clean' | 'unreadable';

async function rewriteSnapshots(
  { host, project }: Session,
  rewrite: (bytes: Uint8Array) => Rewritten,
  onProgress: (done: number, all: number) => void,
): Promise<SnapshotsShredded> {
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
    const rewritten = rewrite(file.value);
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

/** The file as it opens with the passphrase of `today`; `clean` when it does so already. */
export function snapshotUnder(bytes: Uint8Array, today: Vault): Rewritten {
  const reading = decodeSnapshot(bytes);
  if (!reading.ok) return 'unreadable';
  const vault = readVault([reading.snapshot.vault]);
  if (!vault.ok) return 'unreadable';
  if (samePassphrase(vault.vault, today)) return 'clean';
  return encodeSnapshot({ ...reading.snapshot, vault: encodeVault(wrappedLike(vault.vault, today)) });
}

/** The file without these keys and their records' content; `clean` when it holds none of them. */
export function snapshotWithout(bytes: Uint8Array, keys: ReadonlySet<string>): Rewritten {
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
