import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serviceWorker } from '../../../build/offline/writeOffline';

const source = readFileSync(join(process.cwd(), 'build', 'offline', 'sw.js'), 'utf8');

test('the service worker gets its files and a cache of its own for every build', () => {
  const written = serviceWorker(source, ['./', './assets/main-12345678.js'], 'abc123');
  expect(written).toContain('const files = ["./","./assets/main-12345678.js"];');
  expect(written).toContain("const cacheName = 'fallwerk-files-abc123';");
});

test('a source without their places is refused', () => {
  expect(() => serviceWorker('nothing here', ['./'], 'abc123')).toThrow('no place');
});
