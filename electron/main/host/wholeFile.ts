import { randomBytes } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { HostError } from '#shared/host/result';
import { codeOf, type Disk } from './disk';

/** Virus scanners, indexers and sync clients hold new files for a moment, rarely longer than this. */
const patience = 10_000;
const firstPause = 20;
const longestPause = 500;

/** Codes that mean "somebody holds the file just now". Elsewhere than on Windows EPERM and EACCES are final. */
function isHeld(error: unknown, platform: string): boolean {
  const code = codeOf(error);
  return code === 'EBUSY' || (platform === 'win32' && (code === 'EPERM' || code === 'EACCES'));
}

/** Repeats the work while the file is held by another program, at most ten seconds, then fails as `busy`. */
export async function whenFree<T>(disk: Disk, work: () => Promise<T>): Promise<T> {
  const end = disk.now() + patience;
  for (let pause = firstPause; ; pause = Math.min(pause * 2, longestPause)) {
    try {
      return await work();
    } catch (error) {
      if (!isHeld(error, disk.platform)) throw error;
      if (disk.now() >= end) throw new HostError('busy', codeOf(error) ?? 'held');
      await disk.sleep(pause);
    }
  }
}

export async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  let done = 0;
  while (done < bytes.byteLength) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.byteLength - done);
    // A write of nothing would repeat for ever.
    if (bytesWritten === 0) throw new HostError('diskFull', 'short write');
    done += bytesWritten;
  }
}

/** The whole file in a buffer of its own (Node's pooled buffers would travel whole through a structured clone). */
export async function readWhole(disk: Disk, path: string): Promise<Uint8Array> {
  const handle = await whenFree(disk, () => disk.fs.open(path, 'r'));
  try {
    const bytes = new Uint8Array((await handle.stat()).size);
    let done = 0;
    while (done < bytes.byteLength) {
      const { bytesRead } = await handle.read(bytes, done, bytes.byteLength - done, done);
      if (bytesRead === 0) throw new HostError('damaged', `read ${done} of ${bytes.byteLength} bytes`);
      done += bytesRead;
    }
    return bytes;
  } finally {
    await handle.close();
  }
}

export interface WriteOptions {
  /** Read the bytes back and compare before the file takes its name. */
  readonly verify: boolean;
  /** Overwrite the file that is replaced: its keys must not stay readable. (Disks that copy on write may keep it.) */
  readonly shred: boolean;
}

/**
 * Writes a file so that its name never shows half of it: temporary file in the same folder, flush, rename, flush
 * of the folder. After a failure the old file is there and the temporary one is not.
 */
export async function writeWhole(
  disk: Disk,
  path: string,
  bytes: Uint8Array,
  options: WriteOptions,
): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.new`);
  try {
    await writeAndFlush(disk, temporary, bytes);
    if (options.verify && Buffer.compare(await readWhole(disk, temporary), bytes) !== 0) {
      throw new HostError('damaged', 'read back differently');
    }
    if (options.shred) await moveAside(disk, path);
    await whenFree(disk, () => disk.fs.rename(temporary, path));
  } catch (error) {
    await disk.fs.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await flushFolder(disk, dirname(path));
  if (options.shred) await shred(disk, `${path}.old`);
}

async function writeAndFlush(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  // "wx": a temporary name is new; it never follows a link somebody has put there.
  const handle = await disk.fs.open(path, 'wx', 0o600);
  try {
    await writeAll(handle, bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Renames the file to `<path>.old` if it is there. */
async function moveAside(disk: Disk, path: string): Promise<void> {
  try {
    await whenFree(disk, () => disk.fs.rename(path, `${path}.old`));
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

/** Overwrites a file with zeros, flushes and removes it; nothing happens where it is missing. */
export async function shred(disk: Disk, path: string): Promise<void> {
  let handle: FileHandle;
  try {
    handle = await whenFree(disk, () => disk.fs.open(path, 'r+'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  try {
    await writeAll(handle, new Uint8Array((await handle.stat()).size));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await whenFree(disk, () => disk.fs.unlink(path));
}

/** Makes a rename or a new file survive a power loss. Windows cannot open folders and does this by itself. */
export async function flushFolder(disk: Disk, folder: string): Promise<void> {
  if (disk.platform === 'win32') return;
  const handle = await disk.fs.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the folder and those above it, readable for this person only. */
export async function makeFolder(disk: Disk, folder: string): Promise<void> {
  await disk.fs.mkdir(folder, { recursive: true, mode: 0o700 });
}

/** Names in the folder; none where it is missing. */
export async function namesIn(disk: Disk, folder: string): Promise<string[]> {
  try {
    return await disk.fs.readdir(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Removes the file; nothing happens where it is missing. */
export async function removeFile(disk: Disk, path: string): Promise<void> {
  await whenFree(disk, () => disk.fs.rm(path, { force: true }));
}
