import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build, mergeConfig } from 'vite';
import { writeOffline } from './offline/writeOffline';
import { electronDist, rendererDist, root } from './paths';
import electronConfig from './vite.electron.config';
import rendererConfig from './vite.renderer.config';

/** What the built app is made from. */
const sources = ['renderer', 'electron', 'shared', 'schemas', 'build', 'package.json', 'package-lock.json'];

/** The last file of each part of the build. */
const results = [
  join(rendererDist, 'index.html'),
  join(electronDist, 'main.js'),
  join(electronDist, 'preload.cjs'),
];

/** Builds the app into dist/: first the two parts of Electron, then the renderer. Throws when a part fails. */
export async function buildApp(): Promise<void> {
  for (const mode of ['main', 'preload']) {
    const config = await electronConfig({ command: 'build', mode });
    await build(mergeConfig(config, { configFile: false, mode, logLevel: 'warn' }));
  }
  const config = await rendererConfig({ command: 'build', mode: 'production' });
  await build(mergeConfig(config, { configFile: false, mode: 'production', logLevel: 'warn' }));
  await writeOffline(rendererDist);
}

/** True when a part of the build is missing or older than a source. */
export async function isBuildStale(): Promise<boolean> {
  if (!results.every((file) => existsSync(file))) return true;
  const built = await Promise.all(results.map(async (file) => (await stat(file)).mtimeMs));
  const changed = await Promise.all(sources.map((source) => newestChange(join(root, source))));
  return Math.max(...changed) > Math.min(...built);
}

/** Time of the newest file below the path, in milliseconds since 1970; 0 where there is none. */
async function newestChange(path: string): Promise<number> {
  if (!existsSync(path)) return 0;
  const self = await stat(path);
  // A folder's own time changes when a file in it is removed or renamed, which is a change of the sources, too.
  if (!self.isDirectory()) return self.mtimeMs;
  const names = await readdir(path);
  return Math.max(self.mtimeMs, ...(await Promise.all(names.map((name) => newestChange(join(path, name))))));
}
