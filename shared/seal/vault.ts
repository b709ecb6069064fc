import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { newKey, openBox, type SealKey, sealBox, subKey } from './box';
import { bytesToJson, fromBase64, jsonToBytes, toBase64 } from './bytes';
import { formatVersion } from './format';

/** How the passphrase becomes a key; stored, so that stronger settings can follow later. */
export interface KdfSettings {
  readonly algorithm: 'argon2id';
  readonly memoryKiB: number;
  readonly iterations: number;
  readonly parallelism: number;
  /** Base64url, 16 bytes. */
  readonly salt: string;
}

/** 64 MiB and three passes: well above the OWASP minimum of 19 MiB and two passes. */
export const defaultKdf = {
  algorithm: 'argon2id',
  memoryKiB: 65_536,
  iterations: 3,
  parallelism: 1,
} as const;

/** What unlocking should take: long for somebody who guesses, short for somebody who knows. Milliseconds. */
const wantedTime = 600;
/** Four times the default: the project may be opened on a slower machine than it was made on. */
const mostPasses = 12;

/**
 * Passes that take 0.4 to 1 s on the machine that makes the project, never fewer than the default.
 * Argon2id's time grows in proportion to its passes (RFC 9106, section 3).
 *
 * @param elapsed milliseconds that the default took here
 */
export function passesFor(elapsed: number): number {
  const passes = Math.round((defaultKdf.iterations * wantedTime) / Math.max(1, elapsed));
  return Math.min(mostPasses, Math.max(defaultKdf.iterations, passes));
}

/**
 * Settings for a new passphrase of a project, from how long the present one took here (milliseconds). Never weaker
 * than they were, and with a fresh salt: 16 bytes.
 */
export function nextKdf(present: KdfSettings, elapsed: number, salt: Uint8Array): KdfSettings {
  const memoryKiB = Math.max(defaultKdf.memoryKiB, present.memoryKiB);
  // Argon2id's time grows with its passes and its memory (RFC 9106, section 3).
  const work = (defaultKdf.iterations * memoryKiB) / (present.iterations * present.memoryKiB);
  const iterations = Math.max(present.iterations, passesFor(elapsed * work));
  return { ...present, memoryKiB, iterations, salt: toBase64(salt) };
}

/**
 * The vault: a small file outside the database, rewritten as a whole. It holds the project key, wrapped by
 * the key from the passphrase, and one key per interview, wrapped by the project key. Destroying an
 * interview's key here destroys its text, codings and history wherever they lie.
 */
export interface Vault {
  readonly formatVersion: number;
  /** The lowest format version of a program that may open this project. */
  readonly minReader: number;
  readonly project: string;
  /** Shown before unlocking, so it is not sealed. */
  readonly label: string;
  /** Counts the rewritings; of two copies the higher whole one is valid. */
  readonly generation: number;
  readonly kdf: KdfSettings;
  readonly projectKey: string;
  readonly keys: { readonly [keyId: string]: string };
  /** There while internal backups may still open with an earlier passphrase: a change was cut off. */
  readonly backupsBehind?: true;
}

/** The opened vault: keys in memory. */
export interface KeyRing {
  readonly project: string;
  readonly master: SealKey;
  readonly records: SealKey;
  readonly journal: SealKey;
  readonly interviews: ReadonlyMap<string, SealKey>;
}

const aboutProjectKey = (project: string) => `vault|${project}|project-key`;
const aboutKey = (project: string, keyId: string) => `vault|${project}|key|${keyId}`;

/** A new project's vault. `passphraseKey` comes from Argon2id over `kdf.salt`. */
export function createVault(
  project: string,
  label: string,
  kdf: KdfSettings,
  passphraseKey: SealKey,
): { vault: Vault; ring: KeyRing } {
  const master = newKey();
  const vault: Vault = {
    formatVersion,
    minReader: formatVersion,
    project,
    label,
    generation: 1,
    kdf,
    projectKey: toBase64(sealBox(passphraseKey, master, aboutProjectKey(project))),
    keys: {},
  };
  return { vault, ring: ringOf(project, master, new Map()) };
}

function ringOf(project: string, master: SealKey, interviews: ReadonlyMap<string, SealKey>): KeyRing {
  return {
    project,
    master,
    records: subKey(master, 'records'),
    journal: subKey(master, 'journal'),
    interviews,
  };
}

/** Opens all keys; `wrongPassphrase` when the project key does not come out, `damaged` when a later one fails. */
export function openVault(
  vault: Vault,
  passphraseKey: SealKey,
): { ok: true; ring: KeyRing } | { ok: false; reason: 'wrongPassphrase' | 'damaged' } {
  let master: SealKey;
  try {
    master = openBox(passphraseKey, fromBase64(vault.projectKey), aboutProjectKey(vault.project));
  } catch {
    return { ok: false, reason: 'wrongPassphrase' };
  }
  try {
    const wraps = subKey(master, 'wraps');
    const interviews = new Map<string, SealKey>();
    for (const [keyId, wrapped] of Object.entries(vault.keys)) {
      interviews.set(keyId, openBox(wraps, fromBase64(wrapped), aboutKey(vault.project, keyId)));
    }
    return { ok: true, ring: ringOf(vault.project, master, interviews) };
  } catch {
    return { ok: false, reason: 'damaged' };
  }
}

/** Adds keys for new interviews; write the vault to disk before anything is sealed with them. */
export function addKeys(
  vault: Vault,
  ring: KeyRing,
  keyIds: readonly string[],
): { vault: Vault; ring: KeyRing } {
  const wraps = subKey(ring.master, 'wraps');
  const interviews = new Map(ring.interviews);
  const keys = { ...vault.keys };
  for (const keyId of keyIds) {
    const key = newKey();
    interviews.set(keyId, key);
    keys[keyId] = toBase64(sealBox(wraps, key, aboutKey(vault.project, keyId)));
  }
  return { vault: { ...vault, keys, generation: vault.generation + 1 }, ring: { ...ring, interviews } };
}

/**
 * The vault without these keys. What was sealed under them can be read by nobody once every copy of the old vault
 * is gone; the caller sees to that, and to the bytes of the keys in memory.
 */
export function destroyKeys(
  vault: Vault,
  ring: KeyRing,
  keyIds: ReadonlySet<string>,
): { vault: Vault; ring: KeyRing } {
  const interviews = new Map([...ring.interviews].filter(([id]) => !keyIds.has(id)));
  return { vault: withoutKeys(vault, keyIds), ring: { ...ring, interviews } };
}

/** A vault's file content without these keys, for copies of it that lie elsewhere. */
export function withoutKeys(vault: Vault, keyIds: ReadonlySet<string>): Vault {
  const kept = Object.entries(vault.keys).filter(([id]) => !keyIds.has(id));
  return { ...vault, keys: Object.fromEntries(kept), generation: vault.generation + 1 };
}

/**
 * The same keys under another passphrase: only the project key is wrapped anew, so nothing that is sealed changes.
 * `master` comes from the vault itself, opened with the passphrase so far; `passphraseKey` from Argon2id over
 * `kdf.salt`. Marked until the internal backups are brought up to it (`wrappedLike`, `backupsCaughtUp`).
 */
export function rewrapVault(vault: Vault, master: SealKey, kdf: KdfSettings, passphraseKey: SealKey): Vault {
  return {
    ...vault,
    kdf,
    projectKey: toBase64(sealBox(passphraseKey, master, aboutProjectKey(vault.project))),
    generation: vault.generation + 1,
    backupsBehind: true,
  };
}

/** A copy of the vault that lies elsewhere, under the passphrase of `today`; it keeps the keys it has. */
export function wrappedLike(copy: Vault, { kdf, projectKey }: Vault): Vault {
  return { ...copy, kdf, projectKey, generation: copy.generation + 1 };
}

/** True when both open with the same passphrase: each wrapping of the project key is different. */
export function samePassphrase(one: Vault, other: Vault): boolean {
  return one.projectKey === other.projectKey;
}

/** The vault once no internal backup opens with an earlier passphrase. */
export function backupsCaughtUp({ backupsBehind: _, ...vault }: Vault): Vault {
  return { ...vault, generation: vault.generation + 1 };
}

/** The file: JSON with a checksum over its body, so that a half-written copy is told from a whole one. */
export function encodeVault(vault: Vault): Uint8Array {
  return jsonToBytes({ fallwerk: 'vault', sha256: digest(vault), vault });
}

function digest(vault: Vault): string {
  return bytesToHex(sha256(jsonToBytes(vault)));
}

export type VaultReading =
  | { readonly ok: true; readonly vault: Vault }
  | { readonly ok: false; readonly reason: 'missing' | 'damaged' | 'newerFormat' };

/** Takes the whole copy with the highest generation. A vault of a newer format is refused, never guessed at. */
export function readVault(copies: readonly Uint8Array[]): VaultReading {
  if (copies.length === 0) return { ok: false, reason: 'missing' };
  let best: Vault | null = null;
  let newer = false;
  for (const copy of copies) {
    const vault = decodeVault(copy);
    if (vault === null) continue;
    if (vault.minReader > formatVersion) newer = true;
    else if (best === null || vault.generation > best.generation) best = vault;
  }
  if (newer) return { ok: false, reason: 'newerFormat' };
  return best === null ? { ok: false, reason: 'damaged' } : { ok: true, vault: best };
}

function decodeVault(copy: Uint8Array): Vault | null {
  try {
    const file = bytesToJson(copy) as { fallwerk?: unknown; sha256?: unknown; vault?: Vault };
    if (file.fallwerk !== 'vault' || file.vault === undefined) return null;
    // Only we write this file, and the checksum covers its body: the shape needs no further parsing.
    return file.sha256 === digest(file.vault) ? file.vault : null;
  } catch {
    return null;
  }
}
