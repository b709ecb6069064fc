import { HostError } from '#shared/host/result';

/**
 * Bytes in the origin private file system, inside a dedicated worker (only there are there synchronous handles,
 * and only they can flush).
 */

/**
 * The part of a file handle that TypeScript knows only in its library for workers (the handles) or not at all
 * (`move`, which every engine with synchronous handles has). The renderer is compiled with the one for pages.
 */
interface WorkerFile extends FileSystemFileHandle {
  createSyncAccessHandle(): Promise<SyncHandle>;
  move(name: string): Promise<void>;
}

export interface SyncHandle {
  read(buffer: Uint8Array, options: { at: number }): number;
  write(buffer: Uint8Array, options: { at: number }): number;
  truncate(size: number): void;
  getSize(): number;
  flush(): void;
  close(): void;
}

function isWorkerFile(file: FileSystemFileHandle): file is WorkerFile {
  return 'createSyncAccessHandle' in file && 'move' in file;
}

function workerFile(file: FileSystemFileHandle): WorkerFile {
  if (isWorkerFile(file)) return file;
  throw new HostError('unavailable', 'this browser has no synchronous handles or cannot move files');
}

/** The folder at the end of the path, made where it is missing. */
export async function makeFolder(...path: readonly string[]): Promise<FileSystemDirectoryHandle> {
  let folder = await navigator.storage.getDirectory();
  for (const name of path) folder = await folder.getDirectoryHandle(name, { create: true });
  return folder;
}

/** The folder at the end of the path, or null. */
export async function findFolder(...path: readonly string[]): Promise<FileSystemDirectoryHandle | null> {
  let folder = await navigator.storage.getDirectory();
  for (const name of path) {
    try {
      folder = await folder.getDirectoryHandle(name);
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }
  return folder;
}

export async function findFile(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<FileSystemFileHandle | null> {
  try {
    return await folder.getFileHandle(name);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Opens the file for synchronous work and closes it whatever happens. */
export async function withHandle<T>(file: FileSystemFileHandle, work: (handle: SyncHandle) => T): Promise<T> {
  const handle = await workerFile(file).createSyncAccessHandle();
  try {
    return work(handle);
  } finally {
    handle.close();
  }
}

export function readAll(handle: SyncHandle): Uint8Array {
  const bytes = new Uint8Array(handle.getSize());
  const count = handle.read(bytes, { at: 0 });
  if (count !== bytes.byteLength)
    throw new HostError('damaged', `read ${count} of ${bytes.byteLength} bytes`);
  return bytes;
}

/** Writes all bytes at the place; a short write is how some engines report a full disk. */
export function writeAll(handle: SyncHandle, bytes: Uint8Array, at: number): void {
  const count = handle.write(bytes, { at });
  if (count !== bytes.byteLength) {
    throw new HostError('diskFull', `wrote ${count} of ${bytes.byteLength} bytes`);
  }
}

/**
 * Writes a whole file so that its name never shows half a file: temporary file, flush, read back and compare,
 * then move over the name. An earlier file of that name is overwritten with zeros after it is replaced if
 * `shred` is asked for (its old keys must not stay readable in the profile).
 */
export async function replaceFile(
  folder: FileSystemDirectoryHandle,
  name: string,
  bytes: Uint8Array,
  options: { readonly shred: boolean },
): Promise<void> {
  const temporaryName = `${name}.new`;
  const temporary = await folder.getFileHandle(temporaryName, { create: true });
  try {
    await withHandle(temporary, (handle) => {
      handle.truncate(0);
      writeAll(handle, bytes, 0);
      handle.flush();
    });
    // A second handle, so that what is compared has been through the file system.
    const written = await withHandle(temporary, readAll);
    if (!equalBytes(written, bytes)) throw new HostError('damaged', `${name} read back differently`);
    const previous = options.shred ? await findFile(folder, name) : null;
    if (previous !== null) await workerFile(previous).move(`${name}.old`);
    await workerFile(temporary).move(name);
  } catch (error) {
    await removeIfThere(folder, temporaryName);
    throw error;
  }
  if (options.shred) await shredFile(folder, `${name}.old`);
}

/** Overwrites the file with zeros, flushes and removes it; nothing happens where it is missing. */
export async function shredFile(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  const file = await findFile(folder, name);
  if (file === null) return;
  await withHandle(file, (handle) => {
    writeAll(handle, new Uint8Array(handle.getSize()), 0);
    handle.flush();
  });
  await folder.removeEntry(name);
}

export async function removeIfThere(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  try {
    await folder.removeEntry(name);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.byteLength !== b.byteLength) return false;
  // A loop, not every(): a snapshot has tens of millions of bytes, and a call for each is felt.
  for (let index = 0; index < a.byteLength; index += 1) if (a[index] !== b[index]) return false;
  return true;
}

function isMissing(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}
