import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Three kinds of tests: plain functions, storage and processes, and the built app in a real browser. */
export default defineConfig({
  root,
  cacheDir: 'out/vitest',
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          environment: 'node',
          // Properties try hundreds of cases; five seconds are short for them on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        root,
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          // After the others: a browser needs the machine for itself.
          sequence: { groupOrder: 2 },
          // One browser at a time: two cores, and figures of one test must not disturb another.
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // A state may take a while to come on a busy machine; the default asks for one second only.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
