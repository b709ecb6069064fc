import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** 256 bits. */
export type SealKey = Uint8Array;

export const keyLength = 32;
/** XChaCha20 takes 192-bit nonces, long enough to draw them at random for any number of records. */
const nonceLength = 24;
/** First byte of every box, so that another cipher can follow without guessing. */
const boxVersion = 1;

export function newKey(): SealKey {
  return randomBytes(keyLength);
}

/**
 * Seals bytes: `version(1) | nonce(24) | ciphertext and tag`.
 * `about` is authenticated but not stored: a box opens only where it belongs.
 * XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03); synchronous, so that no database transaction dies waiting.
 */
export function sealBox(key: SealKey, plain: Uint8Array, about: string): Uint8Array {
  const nonce = randomBytes(nonceLength);
  const sealed = xchacha20poly1305(key, nonce, utf8ToBytes(about)).encrypt(plain);
  return concatBytes(new Uint8Array([boxVersion]), nonce, sealed);
}

/** Throws when the box is damaged, was sealed under another key, or belongs elsewhere. */
export function openBox(key: SealKey, box: Uint8Array, about: string): Uint8Array {
  if (box[0] !== boxVersion) throw new Error(`sealed box of unknown version ${box[0]}`);
  const nonce = box.subarray(1, 1 + nonceLength);
  return xchacha20poly1305(key, nonce, utf8ToBytes(about)).decrypt(box.subarray(1 + nonceLength));
}

/** One key per purpose from the project key, HKDF-SHA-256 (RFC 5869). */
export function subKey(key: SealKey, purpose: 'records' | 'journal' | 'wraps'): SealKey {
  return hkdf(sha256, key, undefined, utf8ToBytes(`fallwerk/${purpose}`), keyLength);
}
