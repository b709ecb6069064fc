import { crc32 } from './crc32';
import { readZipDirectory, type ZipEntry, type ZipResult } from './zipDirectory';

/**
 * What the platform lends: raw deflate (RFC 1951), piece by piece, so that reading can stop. Throws when the
 * bytes are no such stream. Ending the loop early must release the stream.
 */
export type InflateRaw = (packed: Uint8Array<ArrayBuffer>) => AsyncIterable<Uint8Array>;

export interface ZipArchive {
  readonly names: readonly string[];
  /** Unpacks one entry; `null` when the archive has none of this name. */
  read(name: string): Promise<ZipResult<Uint8Array | null>>;
}

/** Opens a ZIP file whose directory holds no fault; nothing is unpacked before it is asked for. */
export function openZip(bytes: Uint8Array, inflateRaw: InflateRaw): ZipResult<ZipArchive> {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory;
  const entries = new Map(directory.value.map((entry) => [entry.name, entry]));
  const read = async (name: string): Promise<ZipResult<Uint8Array | null>> => {
    const entry = entries.get(name);
    return entry === undefined ? { ok: true, value: null } : unpack(bytes, entry, inflateRaw);
  };
  return { ok: true, value: { names: [...entries.keys()], read } };
}

/** The declared size is the budget: a stream that goes on is left at once, one that ends early is refused. */
async function unpack(
  bytes: Uint8Array,
  entry: ZipEntry,
  inflateRaw: InflateRaw,
): Promise<ZipResult<Uint8Array>> {
  const packed = bytes.slice(entry.start, entry.start + entry.packedSize);
  const unpacked = new Uint8Array(entry.size);
  let length = 0;
  try {
    for await (const piece of entry.method === 'stored' ? [packed] : inflateRaw(packed)) {
      if (length + piece.length > entry.size) return { ok: false, fault: 'wrongSize', place: entry.name };
      unpacked.set(piece, length);
      length += piece.length;
    }
  } catch {
    return { ok: false, fault: 'damaged', place: entry.name };
  }
  if (length !== entry.size) return { ok: false, fault: 'wrongSize', place: entry.name };
  if (crc32(unpacked) !== entry.crc) return { ok: false, fault: 'wrongChecksum', place: entry.name };
  return { ok: true, value: unpacked };
}
