import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc32 } from '#shared/exchange/crc32';
import { type InflateRaw, openZip } from '#shared/exchange/unzip';
import { readZipDirectory } from '#shared/exchange/zipDirectory';
import { inflateRaw } from '../../../renderer/workers/import/inflateRaw';
import { buildZip, type ZipPart } from '../../fixtures/guideFiles/buildZip';

const text = (value: Uint8Array | null) => (value === null ? null : Buffer.from(value).toString('utf8'));
const MEGABYTE = 1024 * 1024;

/** Fault and place, or the text of the entry. */
async function readEntry(parts: readonly ZipPart[], name: string, inflate = inflateRaw): Promise<unknown> {
  const zip = openZip(buildZip(parts), inflate);
  if (!zip.ok) return [zip.fault, zip.place];
  const read = await zip.value.read(name);
  return read.ok ? text(read.value) : [read.fault, read.place];
}

test('the checksum is the one of ISO 3309, in one piece or in several', () => {
  const bytes = Buffer.from('123456789');
  expect(crc32(bytes)).toBe(0xcbf43926);
  expect(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4)))).toBe(0xcbf43926);
});

describe('an honest file', () => {
  const parts: readonly ZipPart[] = [
    { name: 'a.txt', data: 'Grüße' },
    { name: 'folder/', data: '', stored: true },
    { name: 'folder/b.txt', data: 'stored', stored: true },
    { name: '__proto__', data: 'a name like any other' },
  ];

  test('gives its entries, packed or stored, and null for one it has not', async () => {
    expect(await readEntry(parts, 'a.txt')).toBe('Grüße');
    expect(await readEntry(parts, 'folder/b.txt')).toBe('stored');
    expect(await readEntry(parts, '__proto__')).toBe('a name like any other');
    expect(await readEntry(parts, 'constructor')).toBeNull();
  });

  test('any bytes come back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), fc.boolean(), async (data, stored) => {
        const zip = openZip(buildZip([{ name: 'x', data, stored }]), inflateRaw);
        if (!zip.ok) throw new Error(zip.fault);
        const read = await zip.value.read('x');
        expect(read.ok && read.value && Buffer.from(read.value).equals(Buffer.from(data))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

const one = (name: string): readonly ZipPart[] => [{ name, data: 'x' }];

describe('refused by the directory alone', () => {
  test.each<[string, readonly ZipPart[], string, string]>([
    ['a name that climbs', one('../evil.txt'), 'unsafeName', '../evil.txt'],
    ['a name that climbs inside', one('word/../../evil'), 'unsafeName', 'word/../../evil'],
    ['an absolute name', one('/etc/passwd'), 'unsafeName', '/etc/passwd'],
    ['a drive', one('C:/x'), 'unsafeName', 'C:/x'],
    ['a network path', one('\\\\server\\x'), 'unsafeName', '\\\\server\\x'],
    ['a NUL in a name', one('word/doc\u0000.xml'), 'unsafeName', 'word/doc�.xml'],
    ['a line feed in a name', one('a\nb'), 'unsafeName', 'a�b'],
    ['an empty name', one(''), 'unsafeName', ''],
    ['a link', [{ name: 'l', data: '/etc', claims: { mode: 0xa1ff } }], 'unsafeName', 'l'],
    ['the same name twice', [...one('a'), ...one('a')], 'duplicateName', 'a'],
    ['names that differ in case only', [...one('Word/a'), ...one('word/A')], 'duplicateName', 'word/A'],
    ['an encrypted entry', [{ name: 'a', data: 'x', claims: { flags: 1 } }], 'encrypted', 'a'],
    ['another method', [{ name: 'a', data: 'x', claims: { method: 14 } }], 'unsupported', 'a'],
    ['64-bit sizes', [{ name: 'a', data: 'x', claims: { size: 0xffffffff } }], 'unsupported', 'a'],
    [
      'an entry of 60 MB',
      [{ name: 'a', data: 'x', claims: { size: 60 * MEGABYTE } }],
      'inflatesTooMuch',
      'a',
    ],
    ['a bomb', [{ name: 'a', data: new Uint8Array(4 * MEGABYTE) }], 'inflatesTooMuch', 'a'],
    [
      'other names outside than inside',
      [{ name: 'ab', data: 'x', claims: { localName: 'xy' } }],
      'damaged',
      'ab',
    ],
    [
      'an entry that points to the bytes of another',
      [...one('a'), { name: 'b', data: 'x', claims: { at: 0, localName: 'a' } }],
      'damaged',
      'b',
    ],
    [
      'an entry that reaches over the next',
      [{ name: 'a', data: 'x', claims: { packedSize: 20 } }, ...one('b')],
      'overlap',
      'b',
    ],
  ])('%s', (_, parts, fault, place) => {
    expect(readZipDirectory(buildZip(parts))).toEqual({ ok: false, fault, place });
  });

  test('more than 2,000 entries', () => {
    const parts = Array.from({ length: 2001 }, (_, i) => ({ name: `n${i}`, data: '', stored: true }));
    expect(readZipDirectory(buildZip(parts))).toEqual({ ok: false, fault: 'tooManyEntries', place: '' });
    expect(readZipDirectory(buildZip(parts.slice(1))).ok).toBe(true);
  });

  test('more than 200 MB in all, though no entry is too large', () => {
    const part = (name: string): ZipPart => {
      return {
        name,
        data: new Uint8Array(MEGABYTE / 2),
        stored: true,
        claims: { method: 8, size: 45 * MEGABYTE },
      };
    };
    expect(readZipDirectory(buildZip(['a', 'b', 'c', 'd'].map(part))).ok).toBe(true);
    const five = readZipDirectory(buildZip(['a', 'b', 'c', 'd', 'e'].map(part)));
    expect(five).toEqual({ ok: false, fault: 'inflatesTooMuch', place: 'e' });
  });

  test.each([
    ['nothing', new Uint8Array(0)],
    ['something else', Buffer.from('%PDF-1.7')],
  ])('%s', (_, bytes) => {
    expect(readZipDirectory(bytes)).toMatchObject({ ok: false, fault: 'notAZip' });
  });

  test('a file with something behind it, and one cut off anywhere', () => {
    const zip = buildZip(one('a'));
    expect(readZipDirectory(new Uint8Array([...zip, 0])).ok).toBe(false);
    for (let length = 0; length < zip.length; length++) {
      expect(readZipDirectory(zip.subarray(0, length)).ok).toBe(false);
    }
    expect(readZipDirectory(buildZip(one('a'), 'a comment')).ok).toBe(true);
  });
});

describe('refused while unpacking', () => {
  test.each<[string, ZipPart, string]>([
    ['a size that is too small', { name: 'a', data: 'xyz', claims: { size: 2 } }, 'wrongSize'],
    ['a size that is too large', { name: 'a', data: 'xyz', claims: { size: 4 } }, 'wrongSize'],
    ['a wrong checksum', { name: 'a', data: 'xyz', claims: { crc: 1 } }, 'wrongChecksum'],
    [
      'bytes that are not packed at all',
      { name: 'a', data: 'xyz', stored: true, claims: { method: 8 } },
      'damaged',
    ],
  ])('%s', async (_, part, fault) => {
    expect(await readEntry([part], 'a')).toEqual([fault, 'a']);
  });

  test('a bomb that lies about its size is left after one piece too many', async () => {
    const bomb: ZipPart = { name: 'a', data: new Uint8Array(40 * MEGABYTE), claims: { size: MEGABYTE / 2 } };
    let pieces = 0;
    let released = false;
    const watched: InflateRaw = async function* (packed) {
      try {
        for await (const piece of inflateRaw(packed)) {
          pieces += piece.length;
          yield piece;
        }
      } finally {
        released = true;
      }
    };
    expect(await readEntry([bomb], 'a', watched)).toEqual(['wrongSize', 'a']);
    expect(pieces).toBeLessThan(MEGABYTE);
    expect(released).toBe(true);
  });
});

test('no bit flip in a file leads to other bytes, and none to an exception', async () => {
  const parts: readonly ZipPart[] = [
    { name: 'a.xml', data: 'Wer kommt, und wer kommt nicht? '.repeat(20) },
    { name: 'b.xml', data: 'stored', stored: true },
  ];
  const zip = buildZip(parts);
  const flip = async (at: number, bit: number) => {
    const spoilt = zip.slice();
    spoilt[at % zip.length] = (spoilt[at % zip.length] ?? 0) ^ (1 << bit);
    const opened = openZip(spoilt, inflateRaw);
    if (!opened.ok) return;
    for (const { name, data } of parts) {
      const read = await opened.value.read(name);
      if (read.ok && read.value !== null) expect(text(read.value)).toBe(data);
    }
  };
  await fc.assert(fc.asyncProperty(fc.nat(), fc.nat({ max: 7 }), flip), { numRuns: 400 });
});
