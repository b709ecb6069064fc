import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { HostError } from '#shared/host/result';
import type { Disk } from './disk';
import { flushFolder, makeFolder, readWhole, removeFile, whenFree, writeAll } from './wholeFile';

/** `projects`: folder with one folder per project. */
export function createJournal(disk: Disk, projects: string) {
  function fileOf(project: string): string {
    return join(projects, project, 'journal');
  }

  async function withFile<T>(
    path: string,
    flags: string,
    work: (handle: FileHandle, size: number) => Promise<T>,
  ): Promise<T> {
    const handle = await whenFree(disk, () => disk.fs.open(path, flags, 0o600));
    try {
      return await work(handle, (await handle.stat()).size);
    } finally {
      await handle.close();
    }
  }

  return {
    async append(project: string, bytes: Uint8Array): Promise<{ length: number }> {
      const path = fileOf(project);
      await makeFolder(disk, dirname(path));
      return withFile(path, 'a', async (handle, before) => {
        try {
          await writeAll(handle, bytes);
          await handle.sync();
          // The first append has made the file, and its name must be on the disk, too.
          if (before === 0) await flushFolder(disk, dirname(path));
        } catch (error) {
          // Half a frame in front of later frames would break the chain.
          await handle.truncate(before);
          await handle.sync().catch(() => undefined);
          throw error;
        }
        return { length: before + bytes.byteLength };
      });
    },

    read(project: string): Promise<Uint8Array> {
      return readWhole(disk, fileOf(project));
    },

    truncate(project: string, length: number): Promise<null> {
      return withFile(fileOf(project), 'r+', async (handle, size) => {
        if (length > size) throw new HostError('invalid', 'longer than the journal');
        await handle.truncate(length);
        await handle.sync();
        return null;
      });
    },

    async remove(project: string): Promise<null> {
      await removeFile(disk, fileOf(project));
      return null;
    },
  };
}
