import { utf8ToBytes } from '@noble/hashes/utils.js';

const decoder = /* @__PURE__ */ makeDecoder();

/** The two members of the platform's TextDecoder we use; shared/ compiles without DOM and Node types. */
interface Decoder {
  decode(bytes: Uint8Array): string;
}

function makeDecoder(): Decoder {
  // Present in every place this code runs (browsers, workers, Node); fatal: damaged text must not pass.
  const platform = globalThis as unknown as { TextDecoder: new (label: string, o: object) => Decoder };
  return new platform.TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
}

/** UTF-8 to text; throws on bytes that are no UTF-8. */
export function bytesToUtf8(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

export function jsonToBytes(value: unknown): Uint8Array {
  return utf8ToBytes(JSON.stringify(value));
}

export function bytesToJson(bytes: Uint8Array): unknown {
  return JSON.parse(bytesToUtf8(bytes));
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Base64url without padding (RFC 4648, section 5): for small keys and boxes inside JSON. */
export function toBase64(bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const a = bytes[i] ?? 0;
    const b = bytes[i + 1] ?? 0;
    const c = bytes[i + 2] ?? 0;
    const left = bytes.length - i;
    out += alphabet.charAt(a >> 2) + alphabet.charAt(((a & 3) << 4) | (b >> 4));
    if (left > 1) out += alphabet.charAt(((b & 15) << 2) | (c >> 6));
    if (left > 2) out += alphabet.charAt(c & 63);
  }
  return out;
}

const reverse = new Map([...alphabet].map((letter, value) => [letter, value]));

/** Throws on a letter outside the alphabet or an impossible length. */
export function fromBase64(text: string): Uint8Array {
  if (text.length % 4 === 1) throw new Error('base64: impossible length');
  const out = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const letter of text) {
    const value = reverse.get(letter);
    if (value === undefined) throw new Error('base64: letter outside the alphabet');
    held = (held << 6) | value;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out[at++] = (held >> bits) & 255;
      held &= (1 << bits) - 1;
    }
  }
  return out;
}

/** Equality of two byte strings; not for secrets. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
