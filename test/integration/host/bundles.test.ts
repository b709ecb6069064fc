/** The two files that Electron loads, as they are built: one each, with nothing left to install. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build, mergeConfig } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import electronConfig from '../../../build/vite.electron.config';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fallwerk-bundles-'));
  for (const mode of ['main', 'preload']) {
    const config = await electronConfig({ command: 'build', mode });
    await build(
      mergeConfig(config, { configFile: false, mode, logLevel: 'warn', build: { outDir: folder } }),
    );
  }
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the built desktop', () => {
  it('is two files', async () => {
    expect((await readdir(folder)).sort()).toEqual(['main.js', 'preload.cjs']);
  });

  it('has a main process that needs nothing but Electron and Node', async () => {
    const code = await readFile(join(folder, 'main.js'), 'utf8');
    const imports = [...code.matchAll(/^import .* from "([^"]+)";$/gm)].map((match) => match[1]);
    expect(imports.length).toBeGreaterThan(3);
    expect(imports.filter((name) => name !== 'electron' && !name?.startsWith('node:'))).toEqual([]);
    expect(code).not.toMatch(/\brequire\(|\bimport\(/);
    expect(code).toContain('preload.cjs');
  });

  it('has a preload that runs in a sandbox, where only Electron can be required', async () => {
    const code = await readFile(join(folder, 'preload.cjs'), 'utf8');
    const exposed: [string, unknown][] = [];
    const required: string[] = [];
    // No process, no Buffer, no module system beyond this; what the file touched besides would throw.
    runInNewContext(code, {
      module: { exports: {} },
      exports: {},
      require(name: string) {
        required.push(name);
        if (name !== 'electron') throw new Error(`module not found: ${name}`);
        return {
          contextBridge: { exposeInMainWorld: (key: string, api: unknown) => exposed.push([key, api]) },
          ipcRenderer: { invoke: () => Promise.resolve(null), on: () => undefined },
        };
      },
    });
    expect(required).toEqual(['electron']);
    expect(exposed).toEqual([['fallwerk', expect.objectContaining({ kind: 'desktop' })]]);
  });
});
