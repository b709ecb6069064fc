import type { Host, HostFailureReason } from '#shared/host/contract';
import { asId, type ProjectId } from '#shared/model/ids';
import { formatVersion } from '#shared/seal/format';
import { type ChainReading, emptyChain, readChain } from '#shared/seal/journalChain';
import { type KdfSettings, type KeyRing, openVault, readVault, type Vault } from '#shared/seal/vault';
import type { AfterPaint } from './afterPaint';
import { HostError, readOnlyReason } from './failure';
import { forgetKeys } from './keys';
import { UnreadableRecord } from './loading';
import { checkedStore, journalFile } from './mendStore';
import { findStore, readStore, type SealedStore } from './readStore';
import type { Clock } from './session';
import { start, whoAmI } from './startSession';

/**
 * Turns a passphrase into the key that opens the vault; slow on purpose, so it runs in a worker. Rejects with the
 * signal's reason when called off.
 */
export type DeriveKey = (passphrase: string, kdf: KdfSettings, signal?: AbortSignal) => Promise<Uint8Array>;

/** Checks a journal file, which may be hundreds of megabytes; takes the bytes over. */
export type CheckChain = (bytes: Uint8Array, signal?: AbortSignal) => Promise<ChainReading>;

/** What the opening is at: the key from the passphrase, the records, or what had to be mended. */
export type OpeningStep = 'key' | 'reading' | 'repairing';

export interface Opening {
  readonly host: Host;
  readonly deriveKey: DeriveKey;
  readonly clock: Clock;
  /** In a worker; in this thread where it is left out. */
  readonly checkChain?: CheckChain;
  /** When changes are sealed and saved; after the frame that shows them where it is left out. */
  readonly afterPaint?: AfterPaint;
  /** Calls the opening or making off: it rejects with the signal's reason, and nothing is open, half made or locked. */
  readonly signal?: AbortSignal;
  /** Hears how far it is; `all` is 0 where nobody knows. */
  readonly onStep?: (step: OpeningStep, done: number, all: number) => void;
}

export type OpeningFailure =
  | 'wrongPassphrase'
  | 'alreadyOpen'
  | 'vaultMissing'
  | 'vaultDamaged'
  | 'newerFormat'
  | 'lost'
  | 'recordDamaged'
  | HostFailureReason;

export type OpeningResult =
  | { readonly ok: true }
  /** `detail`: words for whoever mends the program, where the reason alone says too little. */
  | { readonly ok: false; readonly reason: OpeningFailure; readonly detail?: string };

/**
 * Opens a project: lock, vault, key, start check, records. On any refusal nothing is changed and the lock is
 * released; a wrong passphrase is found before anything of the project is opened. Called off, it rejects with the
 * signal's reason, the lock is released and the key forgotten.
 */
export async function openProject(
  opening: Opening,
  project: ProjectId,
  passphrase: string,
): Promise<OpeningResult> {
  const { host } = opening;
  const locked = await host.locks.acquire(project);
  if (!locked.ok) return { ok: false, reason: locked.reason };
  if (!locked.value) return { ok: false, reason: 'alreadyOpen' };
  try {
    const result = await openLocked(opening, project, passphrase);
    if (!result.ok) await host.locks.release(project);
    return result;
  } catch (error) {
    await host.locks.release(project);
    opening.signal?.throwIfAborted();
    return failureOf(error);
  }
}

/** Every failure of opening or making as a reason a person can read. */
export function failureOf(error: unknown): OpeningResult {
  if (error instanceof HostError) return { ok: false, reason: error.reason };
  if (error instanceof UnreadableRecord) {
    return { ok: false, reason: error.reason === 'newerVersion' ? 'newerFormat' : 'recordDamaged' };
  }
  // The database's own words for a full disk.
  if (readOnlyReason(error) === 'diskFull') return { ok: false, reason: 'diskFull' };
  return { ok: false, reason: 'failed', detail: String(error) };
}

async function openLocked(opening: Opening, project: ProjectId, passphrase: string): Promise<OpeningResult> {
  const { host } = opening;
  const copies = await host.vault.read(project);
  if (!copies.ok) return { ok: false, reason: copies.reason };
  const reading = readVault(copies.value);
  if (!reading.ok) {
    const reasons = { missing: 'vaultMissing', damaged: 'vaultDamaged', newerFormat: 'newerFormat' } as const;
    return { ok: false, reason: reasons[reading.reason] };
  }
  opening.onStep?.('key', 0, 0);
  // The key takes half a second of a worker's time; meanwhile the sealed records come off the disk.
  const finding = findStore(project);
  try {
    const [key, sealed] = await Promise.all([
      opening.deriveKey(passphrase.normalize('NFC'), reading.vault.kdf, opening.signal),
      finding,
    ]);
    const opened = openVault(reading.vault, key);
    // Whoever called the opening off in the next moment finds nothing to open it with.
    key.fill(0);
    if (!opened.ok) {
      sealed.db.close();
      return { ok: false, reason: opened.reason === 'damaged' ? 'vaultDamaged' : 'wrongPassphrase' };
    }
    try {
      return await openUnlocked(opening, reading.vault, opened.ring, sealed);
    } catch (error) {
      forgetKeys(opened.ring);
      throw error;
    }
  } catch (error) {
    await finding.then(
      ({ db }) => db.close(),
      () => undefined,
    );
    throw error;
  }
}

async function openUnlocked(
  opening: Opening,
  vault: Vault,
  ring: KeyRing,
  sealed: SealedStore,
): Promise<OpeningResult> {
  const project = asId<ProjectId>(ring.project);
  // Two things at once, on a machine with two cores in half the time: a worker reads the journal, we the store.
  const [journal, found] = await Promise.all([
    checkJournal(opening, project),
    readStore(sealed, ring, {
      signal: opening.signal,
      onRead: (read, all) => opening.onStep?.('reading', read, all),
    }),
  ]);
  if (journal.formatVersion > formatVersion) {
    found.db.close();
    return { ok: false, reason: 'newerFormat' };
  }
  const store = await checkedStore(found, journal, ring, {
    host: opening.host,
    signal: opening.signal,
    onRepair: () => opening.onStep?.('repairing', 0, 0),
  });
  if (store === null) return { ok: false, reason: 'lost' };
  try {
    opening.signal?.throwIfAborted();
    await start(opening, vault, ring, store, await whoAmI(store));
  } catch (error) {
    store.db.close();
    throw error;
  }
  return { ok: true };
}

async function checkJournal(opening: Opening, project: ProjectId): Promise<ChainReading> {
  const bytes = await journalFile(opening.host, project);
  if (bytes === null) return emptyChain;
  return opening.checkChain === undefined ? readChain(bytes) : opening.checkChain(bytes, opening.signal);
}
