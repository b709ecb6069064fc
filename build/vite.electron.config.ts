import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';
import { root } from './paths';

/** What Electron brings along; everything else is bundled, so that the package needs no node_modules. */
const external = ['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

/**
 * Two builds, chosen with `--mode`: "main" is an ES module; "preload" is one CommonJS file, because a sandboxed
 * preload can neither load ES modules nor a second file.
 */
export default defineConfig(({ mode }) => {
  const preload = mode === 'preload';
  return {
    root,
    configFile: false,
    publicDir: false,
    cacheDir: `${root}out/vite-electron`,
    // Bundle for Node: no browser fields of packages, no polyfills.
    ssr: { noExternal: true, target: 'node' },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ssr: preload ? 'electron/preload/index.ts' : 'electron/main/index.ts',
      outDir: `${root}dist/electron`,
      // Both builds write into the same folder.
      emptyOutDir: false,
      // Electron 45 runs Node 24; the preload runs in its Chromium.
      target: preload ? 'chrome140' : 'node22',
      sourcemap: false,
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        external,
        output: preload
          ? { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false }
          : { format: 'es', entryFileNames: 'main.js', codeSplitting: false },
      },
    },
  };
});
