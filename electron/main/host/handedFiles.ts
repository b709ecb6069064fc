import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OpenedFile } from '#shared/host/contract';
import { maxFileBytes, maxHandedFiles } from '#shared/host/limits';
import type { Disk } from './disk';
import { readFileOf } from './files';

/** The files that the system handed to the program and that the page has not taken yet. */
export interface HandedFiles {
  /** Puts those of the arguments that name a `.fallwerk` file into the queue; true when one of them was new. */
  offer(args: readonly string[], workingDirectory: string): boolean;
  /** Takes the next one out of the queue and reads it; null when there is none. Throws what reading it throws. */
  take(): Promise<OpenedFile | null>;
}

export function createHandedFiles(disk: Disk): HandedFiles {
  const waiting: string[] = [];
  return {
    offer(args, workingDirectory) {
      const before = waiting.length;
      for (const path of handedPaths(args, workingDirectory)) {
        // macOS may give a file both on the command line and as an event.
        if (waiting.length < maxHandedFiles && !waiting.includes(path)) waiting.push(path);
      }
      return waiting.length > before;
    },
    async take() {
      const path = waiting.shift();
      return path === undefined ? null : readFileOf(disk, path, maxFileBytes);
    },
  };
}

/**
 * The absolute paths of the `.fallwerk` files that a command line names. The program itself, switches (Chromium
 * adds its own), other files and other addresses are left out. Linux starts programs with `file:` addresses.
 */
export function handedPaths(args: readonly string[], workingDirectory: string): readonly string[] {
  const paths: string[] = [];
  for (const arg of args) {
    if (arg.startsWith('-') || arg.includes('\0')) continue;
    const path = /^file:/i.test(arg) ? pathOfAddress(arg) : arg;
    if (path === null || !/[^/\\]\.fallwerk$/i.test(path)) continue;
    // Something that is not on this machine's disks, e.g. "https://example.org/a.fallwerk".
    if (/^[a-z][a-z0-9+.-]+:/i.test(path)) continue;
    paths.push(isAbsolute(path) ? path : resolve(workingDirectory, path));
  }
  return paths;
}

function pathOfAddress(address: string): string | null {
  try {
    return fileURLToPath(address);
  } catch {
    return null;
  }
}
