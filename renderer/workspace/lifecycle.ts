import { bytesToHex, randomBytes } from '@noble/hashes/utils.js';
import { createProject as createProjectCommand } from '#shared/commands/projectCommands';
import { asId, type PersonId, type ProjectId } from '#shared/model/ids';
import type { Language } from '#shared/model/language';
import { emptyTree } from '#shared/model/tree';
import { toBase64 } from '#shared/seal/bytes';
import { chainStart } from '#shared/seal/journal';
import { emptyDigest } from '#shared/seal/record';
import {
  createVault,
  defaultKdf,
  encodeVault,
  type KdfSettings,
  type KeyRing,
  passesFor,
  type Vault,
} from '#shared/seal/vault';
import { abandonProject } from './abandoning';
import { openDatabase } from './database';
import { deletionSettled } from './deletionTurn';
import { HostError } from './failure';
import { forgetKeys } from './keys';
import { failureOf, type Opening, type OpeningResult } from './opening';
import { passphraseSettled } from './passphraseTurn';
import { activeSession, refreshUndo, run, setActiveSession, settled } from './run';
import { writeSnapshot } from './snapshotting';
import { start } from './startSession';
import { currentProject, useWorkspace } from './store';

export interface NewProject {
  readonly name: string;
  readonly language: Language;
  /** Who creates it; the first person and author. */
  readonly person: string;
  readonly passphrase: string;
}

/**
 * Makes a project and opens it: vault first, then the empty sealed store, then the first command. What fails or is
 * called off leaves no project behind; once the first command is saved, the project is made.
 */
export async function createProject(opening: Opening, wanted: NewProject): Promise<OpeningResult> {
  const { host, clock, signal } = opening;
  const project = asId<ProjectId>(clock.newId());
  const passphrase = wanted.passphrase.normalize('NFC');
  opening.onStep?.('key', 0, 0);
  try {
    const kdf = await settingsFor(opening, passphrase);
    const key = await opening.deriveKey(passphrase, kdf, signal);
    signal?.throwIfAborted();
    const { vault, ring } = createVault(project, wanted.name.trim(), kdf, key);
    const locked = await host.locks.acquire(project);
    if (!locked.ok) return { ok: false, reason: locked.reason };
    try {
      await makeStore(opening, wanted, vault, ring);
    } catch (error) {
      await abandonProject(host, ring);
      throw error;
    }
    return { ok: true };
  } catch (error) {
    signal?.throwIfAborted();
    return failureOf(error);
  }
}

async function makeStore(opening: Opening, wanted: NewProject, vault: Vault, ring: KeyRing): Promise<void> {
  const { host, clock } = opening;
  const project = asId<ProjectId>(ring.project);
  const written = await host.vault.write(project, encodeVault(vault));
  if (!written.ok) throw new HostError(written.reason, written.detail);
  const db = await openDatabase(project);
  const person = { id: asId<PersonId>(clock.newId()), name: wanted.person.trim() };
  await db.meta.put({ name: 'me', value: person.id });
  const loaded = { tree: emptyTree(), index: { envelopes: new Map(), digest: emptyDigest }, withoutKey: 0 };
  const head = { seq: 0, hash: bytesToHex(chainStart), count: 0, digest: emptyDigest };
  const session = await start(opening, vault, ring, { db, head, loaded, recovery: null }, person.id);
  await run(createProjectCommand, { id: project, name: wanted.name, language: wanted.language, person });
  await settled();
  needSaved();
  await refreshUndo(session);
  // The journal has everything; the next backup tries again.
  await writeSnapshot(session).catch(() => undefined);
}

/** Throws when the first command of a project did not reach the disk: a project that is not there is not made. */
export function needSaved(): void {
  const readOnly = currentProject()?.readOnly ?? null;
  if (readOnly !== null) throw new HostError(readOnly === 'diskFull' ? 'diskFull' : 'failed', readOnly);
}

/** Settings of the key derivation that take half a second or so on this machine, found by trying once. */
export async function settingsFor(
  { deriveKey, clock, signal }: Pick<Opening, 'deriveKey' | 'clock' | 'signal'>,
  passphrase: string,
): Promise<KdfSettings> {
  const kdf = { ...defaultKdf, salt: toBase64(randomBytes(16)) };
  const before = clock.now();
  await deriveKey(passphrase, kdf, signal);
  return { ...kdf, iterations: passesFor(clock.now() - before) };
}

/** Locks the open project: waits for saving, writes a snapshot, forgets keys and texts, frees the lock. */
export async function closeProject(): Promise<void> {
  await deletionSettled();
  await passphraseSettled();
  const session = activeSession();
  if (session === null) return;
  const readOnly = useWorkspace.getState().open?.readOnly ?? null;
  if (readOnly === null) {
    await settled();
    await writeSnapshot(session).catch(() => undefined); // the journal has everything; the next closing tries again
    // A key may have been pressed meanwhile.
    await settled();
  }
  setActiveSession(null);
  useWorkspace.setState({ open: null });
  forgetKeys(session.ring);
  session.db.close();
  await session.host.locks.release(session.project);
}
