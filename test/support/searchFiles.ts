import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files below `folder` that hold the phrase, as UTF-8 or as UTF-16 (LevelDB and Chromium use both). */
export async function filesWith(folder: string, phrase: string): Promise<readonly string[]> {
  const needles = [
    Buffer.from(phrase, 'utf8'),
    Buffer.from(phrase, 'utf16le'),
    Buffer.from(phrase, 'latin1'),
  ];
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path).catch(() => Buffer.alloc(0)); // sockets and files that just went away
    if (needles.some((needle) => bytes.includes(needle))) found.push(path);
  }
  return found;
}
