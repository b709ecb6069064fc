import type { SnapshotInfo } from '#shared/host/contract';
import { HostError } from '#shared/host/result';
import {
  findFile,
  findFolder,
  makeFolder,
  readAll,
  removeIfThere,
  replaceFile,
  shredFile,
  withHandle,
  writeAll,
} from './opfs';
import type { StoreVerbs } from './storeMessages';

/**
 * Vault, journal and snapshots in the origin private file system:
 * `projects/<project>/vault-1`, `vault-2`, `journal`, `snapshots/<name>.fallwerk`.
 */
const vaultCopies = ['vault-1', 'vault-2'] as const;

function find(project: string, ...rest: readonly string[]): Promise<FileSystemDirectoryHandle | null> {
  return findFolder('projects', project, ...rest);
}

async function listProjects(): Promise<string[]> {
  const projects = await findFolder('projects');
  if (projects === null) return [];
  const found: string[] = [];
  for await (const project of projects.keys()) {
    if ((await readVault(project)).length > 0) found.push(project);
  }
  return found.sort();
}

async function readVault(project: string): Promise<Uint8Array[]> {
  const folder = await find(project);
  if (folder === null) return [];
  const copies: Uint8Array[] = [];
  for (const name of vaultCopies) {
    // `.old` is left when the tab died between the two moves of replaceFile.
    const file = (await findFile(folder, name)) ?? (await findFile(folder, `${name}.old`));
    if (file !== null) copies.push(await withHandle(file, readAll));
  }
  return copies;
}

async function writeVault(project: string, bytes: Uint8Array): Promise<null> {
  const folder = await makeFolder('projects', project);
  // One after the other: while one is being replaced, the other is whole.
  for (const name of vaultCopies) {
    await shredFile(folder, `${name}.old`);
    await replaceFile(folder, name, bytes, { shred: true });
  }
  return null;
}

async function removeVault(project: string): Promise<null> {
  const folder = await find(project);
  if (folder === null) return null;
  for (const name of vaultCopies) {
    for (const ending of ['', '.old', '.new']) await shredFile(folder, name + ending);
  }
  return null;
}

async function appendJournal(project: string, bytes: Uint8Array): Promise<{ length: number }> {
  const folder = await makeFolder('projects', project);
  const file = await folder.getFileHandle('journal', { create: true });
  return withHandle(file, (handle) => {
    const before = handle.getSize();
    try {
      writeAll(handle, bytes, before);
      handle.flush();
    } catch (error) {
      // Half a frame in front of later frames would break the chain.
      handle.truncate(before);
      throw error;
    }
    return { length: before + bytes.byteLength };
  });
}

async function readJournal(project: string): Promise<Uint8Array> {
  const folder = await find(project);
  const file = folder === null ? null : await findFile(folder, 'journal');
  if (file === null) throw new HostError('missing', 'no journal');
  return withHandle(file, readAll);
}

async function truncateJournal(project: string, length: number): Promise<null> {
  const folder = await find(project);
  const file = folder === null ? null : await findFile(folder, 'journal');
  if (file === null) throw new HostError('missing', 'no journal');
  await withHandle(file, (handle) => {
    if (length > handle.getSize()) throw new HostError('invalid', 'longer than the journal');
    handle.truncate(length);
    handle.flush();
  });
  return null;
}

async function removeJournal(project: string): Promise<null> {
  const folder = await find(project);
  if (folder !== null) await removeIfThere(folder, 'journal');
  return null;
}

async function writeSnapshot(project: string, name: string, bytes: Uint8Array): Promise<null> {
  const folder = await makeFolder('projects', project, 'snapshots');
  await replaceFile(folder, name, bytes, { shred: false });
  return null;
}

async function listSnapshots(project: string): Promise<SnapshotInfo[]> {
  const folder = await find(project, 'snapshots');
  if (folder === null) return [];
  const found: SnapshotInfo[] = [];
  for await (const [name, entry] of folder.entries()) {
    // Leftovers of a broken write end with ".new" and are none.
    if (entry.kind !== 'file' || !name.endsWith('.fallwerk')) continue;
    // `as`: entries() is typed with the base class; the kind was checked in the line above.
    found.push({ name, bytes: (await (entry as FileSystemFileHandle).getFile()).size });
  }
  return found.sort((a, b) => (a.name < b.name ? 1 : -1));
}

async function readSnapshot(project: string, name: string): Promise<Uint8Array> {
  const folder = await find(project, 'snapshots');
  const file = folder === null ? null : await findFile(folder, name);
  if (file === null) throw new HostError('missing', name);
  return withHandle(file, readAll);
}

async function removeSnapshot(project: string, name: string): Promise<null> {
  const folder = await find(project, 'snapshots');
  if (folder !== null) await removeIfThere(folder, name);
  return null;
}

export const storeVerbs: StoreVerbs = {
  'vault.list': listProjects,
  'vault.read': readVault,
  'vault.write': writeVault,
  'vault.remove': removeVault,
  'journal.append': appendJournal,
  'journal.read': readJournal,
  'journal.truncate': truncateJournal,
  'journal.remove': removeJournal,
  'snapshots.write': writeSnapshot,
  'snapshots.list': listSnapshots,
  'snapshots.read': readSnapshot,
  'snapshots.remove': removeSnapshot,
};
