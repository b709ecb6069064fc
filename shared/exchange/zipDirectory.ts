/** Why a ZIP file is refused. `place` in the result is the entry's name, or '' for the file as a whole. */
export type ZipFault =
  | 'notAZip'
  | 'damaged'
  | 'encrypted'
  | 'unsupported'
  | 'tooManyEntries'
  | 'unsafeName'
  | 'duplicateName'
  | 'overlap'
  | 'inflatesTooMuch'
  | 'wrongSize'
  | 'wrongChecksum';

export type ZipResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: ZipFault; readonly place: string };

export interface ZipEntry {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly crc: number;
  readonly packedSize: number;
  /** As declared; unpacking holds it to that. */
  readonly size: number;
  /** Where the packed bytes start in the file. */
  readonly start: number;
}

/** Office documents have some dozens of parts; twice the largest seen is still far below (design/reliability 1.6). */
const MAX_ENTRIES = 2_000;
const MAX_ENTRY_BYTES = 50 * 1024 * 1024;
const MAX_TOTAL_BYTES = 200 * 1024 * 1024;
/** Word's XML packs to a tenth, seldom to a fiftieth; below a megabyte even a bomb is harmless. */
const MAX_RATIO = 100;
const RATIO_MATTERS_FROM = 1024 * 1024;
const MAX_NAME_BYTES = 512;

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
/** A ZIP's comment has at most this many bytes, so its end record stands no further from the end. */
const MAX_COMMENT = 0xffff;
const ZIP64_16 = 0xffff;
const ZIP64_32 = 0xffffffff;
/** Bits of the flags: encrypted, strongly encrypted, masked local headers. */
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;
const SIZES_AFTER_DATA = 0x0008;
const UNIX = 3;
const SYMBOLIC_LINK = 0xa000;
const FILE_TYPE = 0xf000;

/** Controls, and the signs that turn the direction in which a name is read. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this refuses
const DECEPTIVE = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2066-\u2069]/;

type Fail = Extract<ZipResult<never>, { ok: false }>;

function fail(fault: ZipFault, place = ''): Fail {
  return { ok: false, fault, place };
}

/**
 * Reads the central directory of a ZIP file and nothing else. Refused are: what is not whole, what Office programs
 * never write (ZIP64, several disks, other methods than deflate), encryption, names that lead out of a folder or
 * come twice, entries that share bytes, and declared sizes beyond the budget.
 */
export function readZipDirectory(bytes: Uint8Array): ZipResult<readonly ZipEntry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== LOCAL_SIGNATURE) return fail('notAZip');
  const end = findEnd(view);
  if (end === null) return fail('damaged');
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  if (count === ZIP64_16 || size === ZIP64_32 || offset === ZIP64_32) return fail('unsupported');
  const disks = view.getUint16(end + 4, true) + view.getUint16(end + 6, true);
  if (disks !== 0 || view.getUint16(end + 8, true) !== count) return fail('unsupported');
  if (count > MAX_ENTRIES) return fail('tooManyEntries');
  if (offset + size !== end) return fail('damaged');

  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  const extents: { from: number; to: number; name: string }[] = [];
  let total = 0;
  let at = offset;
  for (let left = count; left > 0; left--) {
    if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL_SIGNATURE) return fail('damaged');
    const read = readCentralEntry(bytes, view, at, offset);
    if (!read.ok) return read;
    const { entry, from, next } = read.value;
    const key = entry.name.normalize('NFC').toLowerCase();
    if (names.has(key)) return fail('duplicateName', entry.name);
    names.add(key);
    total += entry.size;
    if (total > MAX_TOTAL_BYTES) return fail('inflatesTooMuch', entry.name);
    extents.push({ from, to: entry.start + entry.packedSize, name: entry.name });
    entries.push(entry);
    at = next;
  }
  if (at !== end) return fail('damaged');
  extents.sort((a, b) => a.from - b.from);
  for (const [i, { from, name }] of extents.entries()) {
    if (from < (extents[i - 1]?.to ?? 0)) return fail('overlap', name);
  }
  return { ok: true, value: entries };
}

/** The end record, whose comment must reach exactly to the end of the file: nothing may hang behind it. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    if (at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return null;
}

function readCentralEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  directory: number,
): ZipResult<{ entry: ZipEntry; from: number; next: number }> {
  const nameLength = view.getUint16(at + 28, true);
  const next = at + CENTRAL_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > view.byteLength || nameLength > MAX_NAME_BYTES) return fail('damaged');
  const name = readName(bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength));
  if (!isSafeName(name)) return fail('unsafeName', printable(name));
  const system = view.getUint8(at + 5);
  const attributes = view.getUint32(at + 38, true);
  if (system === UNIX && ((attributes >>> 16) & FILE_TYPE) === SYMBOLIC_LINK) return fail('unsafeName', name);
  const flags = view.getUint16(at + 8, true);
  if (flags & ENCRYPTED) return fail('encrypted', name);
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) return fail('unsupported', name);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const from = view.getUint32(at + 42, true);
  if (packedSize === ZIP64_32 || size === ZIP64_32 || from === ZIP64_32) return fail('unsupported', name);
  if (method === 0 && packedSize !== size) return fail('wrongSize', name);
  if (size > MAX_ENTRY_BYTES || (size > RATIO_MATTERS_FROM && size > packedSize * MAX_RATIO)) {
    return fail('inflatesTooMuch', name);
  }
  const start = dataStart(bytes, view, at, from, directory);
  if (start === null || start + packedSize > directory) return fail('damaged', name);
  const crc = view.getUint32(at + 16, true);
  const entry: ZipEntry = {
    name,
    method: method === 0 ? 'stored' : 'deflated',
    crc,
    packedSize,
    size,
    start,
  };
  return { ok: true, value: { entry, from, next } };
}

/** Where the entry's bytes start; `null` when the local header contradicts the directory. */
function dataStart(
  bytes: Uint8Array,
  view: DataView,
  central: number,
  local: number,
  directory: number,
): number | null {
  if (local + LOCAL_SIZE > directory || view.getUint32(local, true) !== LOCAL_SIGNATURE) return null;
  const flags = view.getUint16(local + 6, true);
  const nameLength = view.getUint16(local + 26, true);
  const same =
    flags === view.getUint16(central + 8, true) &&
    view.getUint16(local + 8, true) === view.getUint16(central + 10, true) &&
    nameLength === view.getUint16(central + 28, true);
  if (!same) return null;
  for (let i = 0; i < nameLength; i++) {
    if (bytes[local + LOCAL_SIZE + i] !== bytes[central + CENTRAL_SIZE + i]) return null;
  }
  if (!(flags & SIZES_AFTER_DATA)) {
    const crc = view.getUint32(local + 14, true) === view.getUint32(central + 16, true);
    const packed = view.getUint32(local + 18, true) === view.getUint32(central + 20, true);
    const size = view.getUint32(local + 22, true) === view.getUint32(central + 24, true);
    if (!crc || !packed || !size) return null;
  }
  return local + LOCAL_SIZE + nameLength + view.getUint16(local + 28, true);
}

/** Names in Office files are ASCII. Byte by byte, so that no decoder can make a dangerous sign of harmless bytes. */
function readName(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** Relative, forward, downward; nothing that a file system or a reader could take for something else. */
function isSafeName(name: string): boolean {
  if (name === '' || DECEPTIVE.test(name) || /[\\:]/.test(name)) return false;
  const parts = (name.endsWith('/') ? name.slice(0, -1) : name).split('/');
  return parts.every((part) => part !== '' && part !== '.' && part !== '..');
}

function printable(name: string): string {
  return name.replace(new RegExp(DECEPTIVE, 'g'), '�').slice(0, 80);
}
