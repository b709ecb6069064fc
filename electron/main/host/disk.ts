import * as promises from 'node:fs/promises';

/** The operations of the file system that the host uses. */
type FileSystem = Pick<
  typeof promises,
  'mkdir' | 'open' | 'readFile' | 'readdir' | 'rename' | 'rm' | 'stat' | 'unlink' | 'utimes'
>;

/**
 * The disk with its clock: handed in, so that tests can put a full disk or a virus scanner's lock in its place.
 */
export interface Disk {
  readonly fs: FileSystem;
  /** As in `process.platform`. */
  readonly platform: string;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly now: () => number;
}

export const realDisk: Disk = {
  fs: promises,
  platform: process.platform,
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  now: () => Date.now(),
};

/** The system's error code, e.g. "ENOSPC", or null. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
