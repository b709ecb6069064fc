import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { developmentPolicy, noncePlaceholder } from '#shared/host/csp';
import { appVersion, root } from './paths';

/**
 * zod tries `new Function` to find out whether it may compile its checks. Under our policy that fails as it
 * should, but is reported as a violation each time, in the page and in every worker. It asks this switch first.
 */
function zodWithoutEval(): Plugin {
  return {
    name: 'fallwerk:zod-without-eval',
    transform: {
      filter: { id: /zod\/v4\/core\/core\.js$/ },
      handler(code) {
        if (!code.includes('export const globalConfig =')) {
          this.error('zod has moved its globalConfig; see zodWithoutEval in build/vite.renderer.config.ts');
        }
        return { code: `${code}\nglobalConfig.jitless = true;\n`, map: null };
      },
    },
  };
}

/**
 * The spelling dictionaries are packages of two data files and a reader for Node. The page wants the files
 * themselves, as text, which the packages' "exports" do not offer.
 */
function dictionaryFiles(): Plugin {
  const require = createRequire(import.meta.url);
  return {
    name: 'fallwerk:dictionary-files',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^dictionary-\w+\/index\.(aff|dic)\?raw$/ },
      handler(id) {
        const [name = '', file = ''] = id.split('/');
        return join(dirname(require.resolve(name)), file);
      },
    },
  };
}

/** The development server answers with nearly the policy of the built app, so that violations show early. */
function developmentHeaders(nonce: string): Plugin {
  return {
    name: 'fallwerk:development-headers',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((_request, response, next) => {
        response.setHeader('Content-Security-Policy', developmentPolicy(nonce));
        response.setHeader('X-Content-Type-Options', 'nosniff');
        next();
      });
    },
  };
}

export default defineConfig(({ command }) => {
  // The built page gets its nonce from the server, new in every response; the development server keeps one.
  const nonce = command === 'build' ? noncePlaceholder : randomBytes(16).toString('base64');
  return {
    root: `${root}renderer/app`,
    // Relative, because the same build is served from app://fallwerk/ and from http://127.0.0.1.
    base: './',
    cacheDir: `${root}out/vite`,
    publicDir: false,
    html: { cspNonce: nonce },
    define: { __APP_VERSION__: JSON.stringify(appVersion()) },
    plugins: [react(), zodWithoutEval(), dictionaryFiles(), developmentHeaders(nonce)],
    worker: { format: 'es', plugins: () => [zodWithoutEval(), dictionaryFiles()] },
    server: { host: '127.0.0.1', port: 47114, strictPort: true, fs: { allow: [root] } },
    optimizeDeps: { rolldownOptions: { plugins: [zodWithoutEval()] } },
    build: {
      outDir: `${root}dist/renderer`,
      emptyOutDir: true,
      // Electron 45 has a much newer Chromium; in the browser an Edge held back by an institute shall do as well.
      target: 'chrome140',
      sourcemap: false,
      // Everything is a file of its own: a data: script or font would be blocked by the policy.
      assetsInlineLimit: 0,
      // The polyfill fetches, which connect-src 'none' forbids; every browser that runs the app has modulepreload.
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      // Served from the same machine: the size that matters is what must be parsed before the first screen.
      chunkSizeWarningLimit: 1500,
    },
  };
});
