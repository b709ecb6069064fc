import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newKey, openBox, sealBox } from '../../../shared/seal/box';
import { fromBase64, toBase64 } from '../../../shared/seal/bytes';
import {
  addKeys,
  createVault,
  defaultKdf,
  encodeVault,
  openVault,
  passesFor,
  readVault,
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
