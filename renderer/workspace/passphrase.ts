import { randomBytes } from '@noble/hashes/utils.js';
import type { HostFailureReason } from '#shared/host/contract';
import {
  encodeVault,
  nextKdf,
  openVault,
  readVault,
  rewrapVault,
  samePassphrase,
  type Vault,
} from '#shared/seal/vault';
import { forgetKeys, inVaultTurn, noteBackupsCaughtUp } from './keys';
import type { Opening } from './opening';
import { inPassphraseTurn } from './passphraseTurn';
import { activeSession } from './run';
import type { Session } from './session';
import { rewrapSnapshots } from './snapshotKeys';
import { inSnapshotTurn } from './snapshotting';
import { currentProject } from './store';

/** What a change is at; from `writing` on it is not called off any more. */
export type PassphraseStep = 'present' | 'wanted' | 'writing' | 'backups';

export interface PassphraseChange extends Pick<Opening, 'deriveKey' | 'clock' | 'signal'> {
  readonly onStep?: (step: PassphraseStep, done: number, all: number) => void;
}

export type PassphraseResult =
  /** `removed`: internal backups that could not be read, and might have opened with the old passphrase. */
  | { readonly kind: 'changed'; readonly removed: number }
  /** The new passphrase holds, but internal backups open with the old one until the project is opened again. */
  | { readonly kind: 'behind'; readonly detail: string }
  | { readonly kind: 'wrongPassphrase' }
  /** The old passphrase holds, nothing was changed. */
  | { readonly kind: 'refused'; readonly detail: string }
  /** The key file could neither be written nor read back: one of both passphrases holds. */
  | { readonly kind: 'unsure'; readonly detail: string };

/**
 * Gives the open project another passphrase: proves the present one, wraps the same project key under the new one,
 * writes the vault as a whole, then brings every internal backup under it. Cut off after the vault was written, the
 * project opens with the new passphrase, and `finishPassphrase` does the rest at the next opening. Called off, it
 * rejects with the signal's reason and nothing was changed.
 */
export function changePassphrase(
  change: PassphraseChange,
  present: string,
  wanted: string,
): Promise<PassphraseResult> {
  return inPassphraseTurn(() => work(change, present.normalize('NFC'), wanted.normalize('NFC')));
}

async function work(change: PassphraseChange, present: string, wanted: string): Promise<PassphraseResult> {
  const { deriveKey, clock, signal } = change;
  const session = activeSession();
  if (session === null || currentProject()?.readOnly !== null) {
    return { kind: 'refused', detail: 'no project open for writing' };
  }
  const { kdf } = session.vault;
  change.onStep?.('present', 0, 0);
  const before = clock.now();
  const presentKey = await deriveKey(present, kdf, signal);
  const elapsed = clock.now() - before;
  const opened = openVault(session.vault, presentKey);
  presentKey.fill(0);
  if (!opened.ok) {
    return opened.reason === 'damaged'
      ? { kind: 'refused', detail: 'the vault in memory does not open whole' }
      : { kind: 'wrongPassphrase' };
  }
  // A copy of the keys that is this function's own: locking overwrites the session's.
  const { ring } = opened;
  try {
    change.onStep?.('wanted', 0, 0);
    const wantedKdf = nextKdf(kdf, elapsed, randomBytes(16));
    const wantedKey = await deriveKey(wanted, wantedKdf, signal);
    try {
      signal?.throwIfAborted();
      change.onStep?.('writing', 0, 0);
      const refused = await write(session, (vault) => rewrapVault(vault, ring.master, wantedKdf, wantedKey));
      if (refused !== null) return refused;
    } finally {
      wantedKey.fill(0);
    }
  } finally {
    forgetKeys(ring);
  }
  try {
    return { kind: 'changed', removed: await catchUp(session, change.onStep) };
  } catch (error) {
    return { kind: 'behind', detail: String(error) };
  }
}

/** Writes the changed vault and looks which one lies there. Null when the new one does. */
function write(
  session: Session,
  change: (vault: Vault) => Vault,
): Promise<Extract<PassphraseResult, { kind: 'refused' | 'unsure' }> | null> {
  const { host, project } = session;
  return inVaultTurn(session, async () => {
    const changed = change(session.vault);
    const answer = await host.vault.write(project, encodeVault(changed));
    const copies = await host.vault.read(project);
    const reading = copies.ok ? readVault(copies.value) : null;
    // A disk that refuses the second of the two copies has taken the first: then the new passphrase holds.
    const holds = reading === null ? answer.ok : reading.ok && samePassphrase(reading.vault, changed);
    if (holds) {
      session.vault = changed;
      return null;
    }
    const detail = reasonOf(answer) ?? 'the key file was not written';
    return reading?.ok === true ? { kind: 'refused', detail } : { kind: 'unsure', detail };
  });
}

function reasonOf(answer: { ok: true } | { ok: false; reason: HostFailureReason; detail: string }) {
  return answer.ok ? null : `${answer.reason}: ${answer.detail}`;
}

/** Internal backups and both copies of the vault under the passphrase of today; answers how many were removed. */
async function catchUp(session: Session, onStep: PassphraseChange['onStep']): Promise<number> {
  const { removed } = await inSnapshotTurn(session, () =>
    rewrapSnapshots(session, session.vault, (done, all) => onStep?.('backups', done, all)),
  );
  // Also replaces a second copy of the vault that was not reached the first time.
  await noteBackupsCaughtUp(session);
  return removed;
}

/** True when a change of passphrase was cut off before every internal backup was reached. */
export function passphraseUnfinished(): boolean {
  return activeSession()?.vault.backupsBehind === true;
}

/** Does what a cut off change left; rejects with HostError when the disk refuses, and the next opening tries again. */
export function finishPassphrase(): Promise<void> {
  return inPassphraseTurn(async () => {
    const session = activeSession();
    if (session !== null && passphraseUnfinished()) await catchUp(session, undefined);
  });
}
