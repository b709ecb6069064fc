export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly encoding: TextEncoding }
  | {
      readonly ok: false;
      readonly reason: 'empty' | 'binary' | 'tooLarge';
      readonly values: { readonly [name: string]: string };
    };

/** A guide has some ten kilobytes; five million characters are already a hundred times the longest book of them. */
export const MAX_GUIDE_CHARACTERS = 5_000_000;

/** UTF-16 needs two bytes a character, so twice the limit can still be a legal text. */
const MAX_BYTES = 2 * MAX_GUIDE_CHARACTERS + 2;

/** Files that people pick by mistake, told by their first bytes and not by their name. */
const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gzip', [0x1f, 0x8b]],
];

/** windows-1252 differs from Latin-1 only in 0x80–0x9F; 0 stands for the five bytes it leaves undefined. */
const WINDOWS_1252_HIGH: readonly number[] = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
  0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
  0x0153, 0, 0x017e, 0x0178,
];

/** String.fromCharCode takes its characters as arguments; engines limit how many. */
const CHUNK = 8192;

/**
 * Turns the bytes of a plain text file into text: by byte order mark, else strict UTF-8, else windows-1252 (what
 * older German Windows programs write). Refuses other file formats, files with binary content and files beyond
 * the size limit before it reads them.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) return { ok: false, reason: 'empty', values: {} };
  if (bytes.length > MAX_BYTES) return tooLarge(bytes.length);
  for (const [format, magic] of MAGIC) {
    if (magic.every((byte, i) => bytes[i] === byte))
      return { ok: false, reason: 'binary', values: { format } };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(decodeUtf16(bytes, true), 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(decodeUtf16(bytes, false), 'utf-16be');
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  if (looksBinary(bytes)) return { ok: false, reason: 'binary', values: { format: '' } };
  const utf8 = decodeUtf8(bytes, start);
  return utf8 === null ? decoded(decodeWindows1252(bytes), 'windows-1252') : decoded(utf8, 'utf-8');
}

function decoded(text: string, encoding: TextEncoding): DecodedText {
  return text.length > MAX_GUIDE_CHARACTERS ? tooLarge(text.length) : { ok: true, text, encoding };
}

function tooLarge(size: number): DecodedText {
  const values = { size: String(size), limit: String(MAX_GUIDE_CHARACTERS) };
  return { ok: false, reason: 'tooLarge', values };
}

/** Text has no NUL; other control characters beyond one in a hundred are no accident of an extractor. */
function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) controls++;
  }
  return controls * 100 > bytes.length;
}

function decodeUtf16(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units: number[] = [];
  for (let i = 2; i + 1 < bytes.length; i += 2) units.push(view.getUint16(i, littleEndian));
  return fromUnits(units);
}

function decodeWindows1252(bytes: Uint8Array): string {
  const units: number[] = [];
  for (const byte of bytes) {
    const high = byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252_HIGH[byte - 0x80] : byte;
    units.push(high || 0xfffd);
  }
  return fromUnits(units);
}

/** Strict UTF-8 (RFC 3629: no overlong forms, no surrogates); `null` when the bytes are something else. */
function decodeUtf8(bytes: Uint8Array, start: number): string | null {
  const units: number[] = [];
  let i = start;
  while (i < bytes.length) {
    const lead = bytes[i++] ?? 0;
    if (lead < 0x80) {
      units.push(lead);
      continue;
    }
    const more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
    if (lead < 0xc2 || lead > 0xf4) return null;
    let point = lead & (0x3f >> more);
    for (let k = 0; k < more; k++) {
      const next = bytes[i++] ?? 0;
      if ((next & 0xc0) !== 0x80) return null;
      point = (point << 6) | (next & 0x3f);
    }
    const least = more === 3 ? 0x10000 : more === 2 ? 0x800 : 0x80;
    if (point < least || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null;
    if (point >= 0x10000) {
      units.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff));
    } else {
      units.push(point);
    }
  }
  return fromUnits(units);
}

function fromUnits(units: readonly number[]): string {
  const parts: string[] = [];
  for (let i = 0; i < units.length; i += CHUNK) parts.push(String.fromCharCode(...units.slice(i, i + CHUNK)));
  return parts.join('');
}
