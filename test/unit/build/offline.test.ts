import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manifest, serviceWorker } from '../../../build/offline/writeOffline';

const source = readFileSync(join(process.cwd(), 'build', 'offline', 'sw.js'), 'utf8');

test('the service worker gets its files and a cache of its own for every build', () => {
  const written = serviceWorker(source, ['./', './assets/main-12345678.js'], 'abc123');
  expect(written).toContain('const files = ["./","./assets/main-12345678.js"];');
  expect(written).toContain("const cacheName = 'fallwerk-files-abc123';");
});

test('a source without their places is refused', () => {
  expect(() => serviceWorker('nothing here', ['./'], 'abc123')).toThrow('no place');
});

test('the installed app is opened with backup files, in the window that is there', () => {
  const [handler, ...others] = manifest.file_handlers;
  expect(others).toEqual([]);
  expect(handler?.accept).toEqual({ 'application/x-fallwerk': ['.fallwerk'] });
  // The address of the app: another would be outside the manifest's scope, or not kept by the service worker.
  expect(handler?.action).toBe(manifest.start_url);
  expect(manifest.launch_handler.client_mode[0]).toBe('focus-existing');
});
