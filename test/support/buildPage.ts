import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, mergeConfig } from 'vite';
import rendererConfig from '../../build/vite.renderer.config';

/** Builds a test page with the app's own configuration into a new folder and answers the folder. */
export async function buildPage(pageFolder: string): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'fallwerk-page-'));
  const config = await rendererConfig({ command: 'build', mode: 'production' });
  await build(
    mergeConfig(config, {
      root: pageFolder,
      configFile: false,
      mode: 'production',
      logLevel: 'warn',
      build: { outDir },
    }),
  );
  return outDir;
}
