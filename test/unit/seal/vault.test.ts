import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newKey, openBox, sealBox } from '../../../shared/seal/box';
import { fromBase64, toBase64 } from '../../../shared/seal/bytes';
import {
  addKeys,
  backupsCaughtUp,
  createVault,
  defaultKdf,
  encodeVault,
  nextKdf,
  openVault,
  passesFor,
  readVault,
  rewrapVault,
  samePassphrase,
  wrappedLike,
} from '../../../shared/seal/vault';

const project = '00000000-0000-4000-8000-0000000000aa';
const kdf = { ...defaultKdf, salt: toBase64(new Uint8Array(16)) };

describe('a sealed box', () => {
  test('opens only whole, with its key, and where it belongs', () => {
    const key = newKey();
    const plain = new TextEncoder().encode('ein erfundener Satz');
    const box = sealBox(key, plain, 'hier');
    expect(openBox(key, box, 'hier')).toEqual(plain);
    expect(() => openBox(key, box, 'dort')).toThrow();
    expect(() => openBox(newKey(), box, 'hier')).toThrow();
    for (let at = 0; at < box.length; at++) {
      const hurt = box.slice();
      hurt[at] = (hurt[at] ?? 0) ^ 1;
      expect(() => openBox(key, hurt, 'hier'), `byte ${at}`).toThrow();
    }
  });

  test('is different each time', () => {
    const key = newKey();
    expect(sealBox(key, new Uint8Array(8), '')).not.toEqual(sealBox(key, new Uint8Array(8), ''));
  });
});

describe('the vault', () => {
  test('gives its keys back to the passphrase key alone', () => {
    const passphraseKey = newKey();
    const made = createVault(project, 'Erfunden', kdf, passphraseKey);
    const { vault, ring } = addKeys(made.vault, made.ring, ['i-1', 'i-2']);
    const opened = openVault(vault, passphraseKey);
    expect(opened.ok && [...opened.ring.interviews]).toEqual([...ring.interviews]);
    expect(openVault(vault, newKey())).toEqual({ ok: false, reason: 'wrongPassphrase' });
    expect(vault.generation).toBe(2);
  });

  test('says damaged, not wrong passphrase, when a key was tampered with', () => {
    const passphraseKey = newKey();
    const made = createVault(project, 'Erfunden', kdf, passphraseKey);
    const { vault } = addKeys(made.vault, made.ring, ['i-1', 'i-2']);
    // One interview's key put in the place of another's.
    const swapped = { ...vault, keys: { 'i-1': vault.keys['i-2'] ?? '', 'i-2': vault.keys['i-1'] ?? '' } };
    expect(openVault(swapped, passphraseKey)).toEqual({ ok: false, reason: 'damaged' });
  });

  test('is read from the newest whole copy', () => {
    const made = createVault(project, 'Erfunden', kdf, newKey());
    const older = encodeVault(made.vault);
    const newer = encodeVault({ ...made.vault, generation: 7 });
    expect(readVault([older, newer])).toMatchObject({ ok: true, vault: { generation: 7 } });
    expect(readVault([older, newer.slice(0, -3)])).toMatchObject({ ok: true, vault: { generation: 1 } });
    expect(readVault([newer.slice(9)])).toEqual({ ok: false, reason: 'damaged' });
    expect(readVault([])).toEqual({ ok: false, reason: 'missing' });
    expect(readVault([older, encodeVault({ ...made.vault, minReader: 99 })])).toEqual({
      ok: false,
      reason: 'newerFormat',
    });
  });
});

test('base64url comes back byte by byte and refuses foreign letters', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
  );
  expect(() => fromBase64('ab+c')).toThrow();
  expect(() => fromBase64('abcde')).toThrow();
});

test.each([
  [100, 12],
  [250, 7],
  [600, 3],
  [2000, 3],
  [0, 12],
])('where three passes take %i ms, a new project gets %i', (elapsed, passes) => {
  expect(passesFor(elapsed)).toBe(passes);
});

describe('another passphrase', () => {
  const keyIds = fc.uniqueArray(fc.uuid(), { maxLength: 6 });
  const freshKdf = { ...defaultKdf, salt: toBase64(new Uint8Array(16).fill(7)) };

  test('opens the same keys, and the one before opens nothing', () => {
    fc.assert(
      fc.property(keyIds, fc.integer({ min: 1, max: 4 }), (ids, changes) => {
        let passphraseKey = newKey();
        const made = createVault(project, 'Erfunden', kdf, passphraseKey);
        const { vault: before, ring } = addKeys(made.vault, made.ring, ids);
        let vault = before;
        for (let change = 0; change < changes; change++) {
          const next = newKey();
          vault = rewrapVault(vault, ring.master, freshKdf, next);
          expect(openVault(vault, passphraseKey)).toEqual({ ok: false, reason: 'wrongPassphrase' });
          passphraseKey = next;
        }
        const opened = openVault(vault, passphraseKey);
        expect(opened).toEqual({ ok: true, ring });
        expect(vault.keys).toEqual(before.keys);
        expect(vault).toMatchObject({ kdf: freshKdf, generation: before.generation + changes });
        expect(vault.backupsBehind).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  test('reaches a copy that lies elsewhere and has other keys, and leaves it those', () => {
    fc.assert(
      fc.property(keyIds, keyIds, (earlier, later) => {
        const old = newKey();
        const made = createVault(project, 'Erfunden', kdf, old);
        const copy = addKeys(made.vault, made.ring, earlier);
        const present = addKeys(
          copy.vault,
          copy.ring,
          later.filter((id) => !earlier.includes(id)),
        );
        const next = newKey();
        const today = rewrapVault(present.vault, made.ring.master, freshKdf, next);
        const rewrapped = wrappedLike(copy.vault, today);
        expect(samePassphrase(copy.vault, today)).toBe(false);
        expect(samePassphrase(rewrapped, today)).toBe(true);
        expect(openVault(rewrapped, old)).toEqual({ ok: false, reason: 'wrongPassphrase' });
        expect(openVault(rewrapped, next)).toEqual({ ok: true, ring: copy.ring });
        expect(rewrapped.generation).toBe(copy.vault.generation + 1);
      }),
      { numRuns: 25 },
    );
  });

  test('is the newer of two copies while only one of them is written', () => {
    const made = createVault(project, 'Erfunden', kdf, newKey());
    const next = rewrapVault(made.vault, made.ring.master, freshKdf, newKey());
    for (const copies of [
      [made.vault, next],
      [next, made.vault],
    ]) {
      expect(readVault(copies.map(encodeVault))).toEqual({ ok: true, vault: next });
    }
    const done = backupsCaughtUp(next);
    expect('backupsBehind' in done).toBe(false);
    expect(readVault([encodeVault(next), encodeVault(done)])).toEqual({ ok: true, vault: done });
  });

  test.each([
    // The present one took 600 ms in three passes: as strong as it is.
    [{ iterations: 3, memoryKiB: 65_536 }, 600, { iterations: 3, memoryKiB: 65_536 }],
    // A faster machine than it was made on: more passes.
    [{ iterations: 3, memoryKiB: 65_536 }, 200, { iterations: 9, memoryKiB: 65_536 }],
    // A slower one: never weaker.
    [{ iterations: 7, memoryKiB: 65_536 }, 9_000, { iterations: 7, memoryKiB: 65_536 }],
    // Of a time with weaker settings: half the memory took 300 ms for three passes, so all of it takes 600.
    [{ iterations: 3, memoryKiB: 32_768 }, 300, { iterations: 3, memoryKiB: 65_536 }],
    [{ iterations: 3, memoryKiB: 131_072 }, 600, { iterations: 3, memoryKiB: 131_072 }],
  ])('%o that took %i ms is followed by %o, with a fresh salt', (present, elapsed, expected) => {
    const salt = new Uint8Array(16).fill(9);
    expect(nextKdf({ ...kdf, ...present }, elapsed, salt)).toEqual({
      ...kdf,
      ...expected,
      salt: toBase64(salt),
    });
  });
});
