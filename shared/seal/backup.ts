import { z } from 'zod';
import { decodeSnapshot, decodeSnapshotInSteps, type Snapshot, type SnapshotReading } from './snapshot';
import { readVault, type Vault } from './vault';

/** A backup file that holds together; nothing of it has entered the machine yet. */
export interface Backup {
  /** The file as it came. */
  readonly bytes: Uint8Array;
  readonly snapshot: Snapshot;
  readonly vault: Vault;
}

export type BackupReading =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly reason: 'notASnapshot' | 'damaged' | 'newerFormat' };

/**
 * Our own settings stay far below these bounds; beyond them unlocking would take all the memory of the machine, or
 * for ever. 1 GiB, 64 passes.
 */
const kdfSchema = z.looseObject({
  algorithm: z.literal('argon2id'),
  memoryKiB: z.int().min(8).max(1_048_576),
  iterations: z.int().min(1).max(64),
  parallelism: z.int().min(1).max(16),
  salt: z.string(),
});

const vaultSchema = z.looseObject({
  // As the hosts take it for the name of a folder.
  project: z.string().regex(/^[0-9a-f-]{36}$/),
  label: z.string(),
  generation: z.int().min(0),
  kdf: kdfSchema,
  projectKey: z.string(),
  keys: z.record(z.string(), z.string()),
});

/**
 * Reads a `.fallwerk` file that came from anywhere: whole by its checksum, of a format we know, and with a vault that
 * is this project's. Whether its records are genuine shows only under the passphrase, when they are opened.
 */
export function readBackup(bytes: Uint8Array): BackupReading {
  return withVault(bytes, decodeSnapshot(bytes));
}

/**
 * As `readBackup`, with a rest between its steps: `rest` is awaited and hears how many bytes are checked. What it
 * rejects with ends the reading.
 */
export async function readBackupInSteps(
  bytes: Uint8Array,
  rest: (done: number) => Promise<void>,
): Promise<BackupReading> {
  return withVault(bytes, await decodeSnapshotInSteps(bytes, rest));
}

function withVault(bytes: Uint8Array, reading: SnapshotReading): BackupReading {
  if (!reading.ok) return reading;
  const { snapshot } = reading;
  const vault = readVault([snapshot.vault]);
  if (!vault.ok) return { ok: false, reason: vault.reason === 'newerFormat' ? 'newerFormat' : 'damaged' };
  const fits = vaultSchema.safeParse(vault.vault).success && vault.vault.project === snapshot.project;
  return fits
    ? { ok: true, backup: { bytes, snapshot, vault: vault.vault } }
    : { ok: false, reason: 'damaged' };
}
