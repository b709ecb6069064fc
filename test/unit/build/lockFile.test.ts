import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: { readonly [name: string]: string };
}

const lock = JSON.parse(readFileSync(join(process.cwd(), 'package-lock.json'), 'utf8')) as {
  readonly packages: { readonly [path: string]: LockedPackage };
};

// An `npm install` beside a registry that lacks the binaries of other systems drops them from the lock file,
// and then `npm ci` refuses everywhere. Put the entries back (version, os, cpu) before committing.
test('the lock file knows the binaries of every system', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) =>
        !(`node_modules/${name}` in lock.packages) && !(`${path}/node_modules/${name}` in lock.packages),
    ),
  );
  expect(missing).toEqual([]);
});

test('the lock file names no download address', () => {
  const addressed = Object.entries(lock.packages).filter(
    ([, one]) => one.resolved?.startsWith('http') === true,
  );
  expect(addressed.map(([path]) => path)).toEqual([]);
});
