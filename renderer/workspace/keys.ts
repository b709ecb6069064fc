import {
  addKeys,
  backupsCaughtUp,
  destroyKeys,
  encodeVault,
  type KeyRing,
  type Vault,
} from '#shared/seal/vault';
import { HostError } from './failure';
import type { Session } from './session';

/** Two rewritings at once would each begin with the old vault, and the later one bring back what the first took out. */
const turns = new WeakMap<Session, Promise<unknown>>();

/** Rewrites the vault after every earlier rewriting; in memory it changes when it is on the disk. */
function rewrite(
  session: Session,
  change: (vault: Vault, ring: KeyRing) => { vault: Vault; ring: KeyRing } | null,
): Promise<void> {
  const work = async () => {
    const changed = change(session.vault, session.ring);
    if (changed === null) return;
    const answer = await session.host.vault.write(session.project, encodeVault(changed.vault));
    if (!answer.ok) throw new HostError(answer.reason, answer.detail);
    session.vault = changed.vault;
    session.ring = changed.ring;
  };
  return inVaultTurn(session, work);
}

/** Runs a rewriting of the vault after every earlier one. */
export function inVaultTurn<T>(session: Session, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(session) ?? Promise.resolve()).catch(() => undefined).then(work);
  turns.set(session, turn);
  return turn;
}

/** Overwrites every key in memory; the texts they opened are somebody else's to let go. */
export function forgetKeys({ master, records, journal, interviews }: KeyRing): void {
  for (const key of [master, records, journal, ...interviews.values()]) key.fill(0);
}

/** Notes in the vault that no internal backup opens with an earlier passphrase any more. */
export function noteBackupsCaughtUp(session: Session): Promise<void> {
  return rewrite(session, (vault, ring) =>
    vault.backupsBehind === undefined ? null : { vault: backupsCaughtUp(vault), ring },
  );
}

/** Puts keys for new interviews into the vault, on the disk, before anything is sealed with them. */
export function ensureKeys(session: Session, keyIds: readonly string[]): Promise<void> {
  return rewrite(session, (vault, ring) => {
    const missing = keyIds.filter((id) => !ring.interviews.has(id));
    return missing.length === 0 ? null : addKeys(vault, ring, missing);
  });
}

/** Takes keys out of both copies of the vault and out of memory. What was sealed under them is gone. */
export async function shredKeys(session: Session, keyIds: ReadonlySet<string>): Promise<void> {
  const shredded = [...keyIds].flatMap((id) => session.ring.interviews.get(id) ?? []);
  await rewrite(session, (vault, ring) => destroyKeys(vault, ring, keyIds));
  for (const key of shredded) key.fill(0);
}
