import { bytesToHex, randomBytes } from '@noble/hashes/utils.js';
import { fillProject } from '#shared/commands/projectCommands';
import { asId, type PersonId } from '#shared/model/ids';
import { type AnyRecord, emptyTree, type ProjectTree } from '#shared/model/tree';
import { sampleProjectId } from '#shared/sample/sampleProjectId';
import { toBase64 } from '#shared/seal/bytes';
import { chainStart } from '#shared/seal/journal';
import { emptyDigest, keyIdOf, projectKeyId } from '#shared/seal/record';
import {
  addKeys,
  createVault,
  encodeVault,
  type KdfSettings,
  type KeyRing,
  type Vault,
} from '#shared/seal/vault';
import { abandonProject, clearStores } from './abandoning';
import { openDatabase } from './database';
import { HostError } from './failure';
import { needSaved } from './lifecycle';
import { hasSampleProject } from './onDevice';
import { failureOf, type Opening, type OpeningResult, openProject } from './opening';
import { refreshUndo, run, settled } from './run';
import { start } from './startSession';

/**
 * The sample project is sealed like every other, so that it goes the same way through the house. Nothing in it is
 * confidential: its passphrase stands here for everybody to read, and the derivation costs as little as Argon2id
 * allows (8 KiB, one pass), because there is nobody to slow down.
 */
const passphrase = 'alles hier ist erfunden';
const cheapest = { algorithm: 'argon2id', memoryKiB: 8, iterations: 1, parallelism: 1 } as const;

/**
 * Opens the sample project, and makes it first where it is not there yet. `build` is asked only then. Called off or
 * failed, the making leaves nothing behind.
 */
export async function openSampleProject(
  opening: Opening,
  build: () => Promise<ProjectTree>,
): Promise<OpeningResult> {
  try {
    if (await hasSampleProject(opening)) return await openProject(opening, sampleProjectId, passphrase);
    return await createSampleProject(opening, build);
  } catch (error) {
    opening.signal?.throwIfAborted();
    return failureOf(error);
  }
}

/**
 * Vault, sealed store and one command that brings every record. No snapshot yet: the journal has everything, and
 * whoever loses the sample makes it anew.
 */
async function createSampleProject(
  opening: Opening,
  build: () => Promise<ProjectTree>,
): Promise<OpeningResult> {
  const { host, signal } = opening;
  const kdf: KdfSettings = { ...cheapest, salt: toBase64(randomBytes(16)) };
  const [tree, key] = await Promise.all([build(), opening.deriveKey(passphrase, kdf, signal)]);
  signal?.throwIfAborted();
  const [project] = Object.values(tree.project);
  const [person] = Object.keys(project?.people ?? {});
  if (project === undefined || person === undefined) throw new Error('a sample without project or people');
  const made = createVault(sampleProjectId, project.name, kdf, key);
  const { vault, ring } = addKeys(made.vault, made.ring, keysOf(tree));
  const locked = await host.locks.acquire(sampleProjectId);
  if (!locked.ok) return { ok: false, reason: locked.reason };
  if (!locked.value) return { ok: false, reason: 'alreadyOpen' };
  try {
    return await fill(opening, tree, asId<PersonId>(person), vault, ring);
  } catch (error) {
    await abandonProject(host, ring);
    throw error;
  }
}

async function fill(
  opening: Opening,
  tree: ProjectTree,
  person: PersonId,
  vault: Vault,
  ring: KeyRing,
): Promise<OpeningResult> {
  const { host, signal } = opening;
  // What an interrupted removal may have left would stand before the first entry of the new journal.
  await clearStores(host, sampleProjectId);
  const written = await host.vault.write(sampleProjectId, encodeVault(vault));
  if (!written.ok) throw new HostError(written.reason, written.detail);
  signal?.throwIfAborted();
  const db = await openDatabase(sampleProjectId);
  await db.meta.put({ name: 'me', value: person });
  const loaded = { tree: emptyTree(), index: { envelopes: new Map(), digest: emptyDigest }, withoutKey: 0 };
  const head = { seq: 0, hash: bytesToHex(chainStart), count: 0, digest: emptyDigest };
  const session = await start(opening, vault, ring, { db, head, loaded, recovery: null }, person);
  await run(fillProject, { tree });
  await settled();
  signal?.throwIfAborted();
  // A sample that is not on the disk would open empty the next time.
  needSaved();
  await refreshUndo(session);
  return { ok: true };
}

/** Whatever is sealed under a key of its own needs that key in the vault first. */
function keysOf(tree: ProjectTree): readonly string[] {
  const ids = new Set<string>(Object.keys(tree.interview));
  for (const records of Object.values(tree)) {
    for (const record of Object.values<AnyRecord>(records)) ids.add(keyIdOf(record));
  }
  ids.delete(projectKeyId);
  return [...ids];
}
