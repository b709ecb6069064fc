import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assetPathOf, isHashedAsset, mimeTypeOf } from '#shared/host/assets';

describe('the asset behind a request', () => {
  it.each([
    ['/', 'index.html'],
    ['/?x=../..', 'index.html'],
    ['/index.html#/sites', 'index.html'],
    ['/assets/index-a1B2_c3d.js', 'assets/index-a1B2_c3d.js'],
    ['/assets/with%2Ddash.js', 'assets/with-dash.js'],
  ])('%s is %s', (target, path) => {
    expect(assetPathOf(target)).toBe(path);
  });

  it.each([
    '',
    'index.html',
    '//x',
    '/a//b',
    '/../x',
    '/a/..',
    '/.x',
    '/%2e%2e/x',
    '/%252e',
    '/a%00',
    '/a%5cb',
    '/a:b',
    '/ä',
  ])('%j is none', (target) => {
    expect(assetPathOf(target)).toBe(null);
  });

  it('never leaves its folder', () => {
    const unit = fc.constantFrom(...'ab./\\%:?#\0 ', '%2e', '%2f', '%5c', '..');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), (rest) => {
        const path = assetPathOf(`/${rest}`);
        if (path === null) return;
        expect(path).not.toMatch(/\\|:|\0|%/);
        for (const part of path.split('/')) expect(part).toMatch(/^[^.]/);
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([
    ['a.js', 'text/javascript; charset=utf-8'],
    ['a.html', 'text/html; charset=utf-8'],
    ['a.woff2', 'font/woff2'],
    ['a.exe', null],
    ['a.constructor', null],
    ['a', null],
    ['a.JS', null],
  ])('%s has the type %s', (path, type) => {
    expect(mimeTypeOf(path)).toBe(type);
  });

  it.each([
    ['assets/index-a1B2_c3d.js', true],
    ['assets/store.worker-qGn88Y09.js', true],
    ['index.html', false],
    ['assets/plain.css', false],
  ])('%s never changes: %s', (path, never) => {
    expect(isHashedAsset(path)).toBe(never);
  });
});
