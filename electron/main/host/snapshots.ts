import { join } from 'node:path';
import type { SnapshotInfo } from '#shared/host/contract';
import type { Disk } from './disk';
import { makeFolder, namesIn, readWhole, removeFile, writeWhole } from './wholeFile';

/** `projects`: folder with one folder per project. */
export function createSnapshots(disk: Disk, projects: string) {
  function folderOf(project: string): string {
    return join(projects, project, 'snapshots');
  }

  return {
    async write(project: string, name: string, bytes: Uint8Array): Promise<null> {
      const folder = folderOf(project);
      await makeFolder(disk, folder);
      // Leftovers of writes that ended with the program.
      for (const left of await namesIn(disk, folder)) {
        if (left.endsWith('.new')) await removeFile(disk, join(folder, left));
      }
      await writeWhole(disk, join(folder, name), bytes, { verify: true, shred: false });
      return null;
    },

    async list(project: string): Promise<SnapshotInfo[]> {
      const folder = folderOf(project);
      const names = (await namesIn(disk, folder)).filter((name) => /^[0-9A-Za-z-]+\.fallwerk$/.test(name));
      const found = await Promise.all(
        names.map(async (name) => ({ name, bytes: (await disk.fs.stat(join(folder, name))).size })),
      );
      return found.sort((a, b) => (a.name < b.name ? 1 : -1));
    },

    read(project: string, name: string): Promise<Uint8Array> {
      return readWhole(disk, join(folderOf(project), name));
    },

    async remove(project: string, name: string): Promise<null> {
      await removeFile(disk, join(folderOf(project), name));
      return null;
    },
  };
}
