import { join } from 'node:path';
import { codeOf, type Disk } from './disk';
import { makeFolder, namesIn, readWhole, removeFile, shred, writeWhole } from './wholeFile';

const copies = ['vault-1', 'vault-2'] as const;

/** `projects`: folder with one folder per project. */
export function createVault(disk: Disk, projects: string) {
  async function read(project: string): Promise<Uint8Array[]> {
    const found: Uint8Array[] = [];
    for (const name of copies) {
      const path = join(projects, project, name);
      // `.old` is left when the program died between the two renames of writeWhole.
      const bytes = (await readIfThere(disk, path)) ?? (await readIfThere(disk, `${path}.old`));
      if (bytes !== null) found.push(bytes);
    }
    return found;
  }

  return {
    read,

    async list(): Promise<string[]> {
      const found: string[] = [];
      for (const project of await namesIn(disk, projects)) {
        const names = await namesIn(disk, join(projects, project)).catch(() => []);
        if (names.some((name) => copies.some((copy) => name === copy || name === `${copy}.old`))) {
          found.push(project);
        }
      }
      return found.sort();
    },

    async write(project: string, bytes: Uint8Array): Promise<null> {
      const folder = join(projects, project);
      await makeFolder(disk, folder);
      // One after the other: while one is being replaced, the other is whole.
      for (const name of copies) {
        await shred(disk, join(folder, `${name}.old`));
        await writeWhole(disk, join(folder, name), bytes, { verify: true, shred: true });
      }
      await removeTemporary(disk, folder);
      return null;
    },

    async remove(project: string): Promise<null> {
      const folder = join(projects, project);
      for (const name of copies) {
        await shred(disk, join(folder, name));
        await shred(disk, join(folder, `${name}.old`));
      }
      await removeTemporary(disk, folder);
      return null;
    },
  };
}

async function readIfThere(disk: Disk, path: string): Promise<Uint8Array | null> {
  try {
    return await readWhole(disk, path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Leftovers of a write that ended with the program; they may hold wrapped keys, so they are overwritten. */
async function removeTemporary(disk: Disk, folder: string): Promise<void> {
  for (const name of await namesIn(disk, folder)) {
    if (!/^\.vault-[12]\..*\.new$/.test(name)) continue;
    await shred(disk, join(folder, name));
    await removeFile(disk, join(folder, name));
  }
}
