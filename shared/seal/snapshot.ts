import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { bytesToJson, jsonToBytes, sameBytes } from './bytes';
import { formatVersion } from './format';
import type { JournalHead } from './journal';
import type { Envelope, SealedRecord } from './record';

/**
 * One `.fallwerk` file: a whole copy of a project. The records stay sealed as they are; the vault stands in
 * a section of its own, so that it can be rewritten when an interview's key is destroyed.
 *
 * `"FALLWERK" | header length (u32) | header (JSON) | vault | boxes, one after the other | SHA-256 of all before`
 */
export interface Snapshot {
  readonly project: string;
  readonly label: string;
  /** ISO date-time. */
  readonly writtenAt: string;
  readonly head: JournalHead;
  /** The vault file as it stood. */
  readonly vault: Uint8Array;
  readonly records: readonly SealedRecord[];
}

interface Header {
  readonly formatVersion: number;
  readonly minReader: number;
  readonly project: string;
  readonly label: string;
  readonly writtenAt: string;
  readonly head: JournalHead;
  readonly vaultLength: number;
  readonly records: readonly (Envelope & { readonly length: number })[];
}

/**
 * What the rest of the program relies on. A backup comes from anywhere, by mail too, and its checksum says only that
 * it is as it was written, not by whom.
 */
const headerSchema = z.looseObject({
  minReader: z.number(),
  project: z.string(),
  label: z.string(),
  writtenAt: z.string().refine((at) => !Number.isNaN(Date.parse(at))),
  head: z.looseObject({ seq: z.int().min(0), hash: z.string(), count: z.int().min(0), digest: z.string() }),
  vaultLength: z.int().min(0),
  records: z.array(
    z.looseObject({
      id: z.string(),
      kind: z.string(),
      rev: z.string(),
      key: z.string(),
      length: z.int().min(0),
    }),
  ),
});

const magic = utf8ToBytes('FALLWERK');
const hashBytes = 32;

export function encodeSnapshot(snapshot: Snapshot): Uint8Array {
  const header: Header = {
    formatVersion,
    minReader: formatVersion,
    project: snapshot.project,
    label: snapshot.label,
    writtenAt: snapshot.writtenAt,
    head: snapshot.head,
    vaultLength: snapshot.vault.length,
    records: snapshot.records.map(({ box, ...envelope }) => ({ ...envelope, length: box.length })),
  };
  const headerBytes = jsonToBytes(header);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, headerBytes.length);
  const body = concatBytes(
    magic,
    length,
    headerBytes,
    snapshot.vault,
    ...snapshot.records.map((row) => row.box),
  );
  return concatBytes(body, sha256(body));
}

export type SnapshotReading =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | { readonly ok: false; readonly reason: 'notASnapshot' | 'damaged' | 'newerFormat' };

export function decodeSnapshot(bytes: Uint8Array): SnapshotReading {
  if (!hasMagic(bytes)) return { ok: false, reason: 'notASnapshot' };
  return decodeBody(bytes, sha256(bodyOf(bytes)));
}

/** Hashed in about a hundredth of a second, so that a click is answered in between. */
const stepBytes = 2 * 1024 * 1024;

/**
 * As `decodeSnapshot`, for a file so large that its checksum would hold everything up: `rest` is awaited before each
 * step and hears how many bytes are checked. What it rejects with ends the reading.
 */
export async function decodeSnapshotInSteps(
  bytes: Uint8Array,
  rest: (done: number) => Promise<void>,
): Promise<SnapshotReading> {
  if (!hasMagic(bytes)) return { ok: false, reason: 'notASnapshot' };
  const body = bodyOf(bytes);
  const hash = sha256.create();
  for (let at = 0; at < body.length; at += stepBytes) {
    await rest(at);
    hash.update(body.subarray(at, at + stepBytes));
  }
  await rest(body.length);
  return decodeBody(bytes, hash.digest());
}

function hasMagic(bytes: Uint8Array): boolean {
  return bytes.length >= magic.length && sameBytes(bytes.subarray(0, magic.length), magic);
}

/** Everything that the checksum is of. */
function bodyOf(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, Math.max(0, bytes.length - hashBytes));
}

function decodeBody(bytes: Uint8Array, hash: Uint8Array): SnapshotReading {
  const body = bodyOf(bytes);
  if (!sameBytes(hash, bytes.subarray(body.length))) return { ok: false, reason: 'damaged' };
  try {
    const headerStart = magic.length + 4;
    const headerLength = new DataView(bytes.buffer, bytes.byteOffset + magic.length, 4).getUint32(0);
    const parsed: unknown = bytesToJson(body.subarray(headerStart, headerStart + headerLength));
    // Looked at before its shape is: a newer program may write another one.
    if (isNewer(parsed)) return { ok: false, reason: 'newerFormat' };
    if (!headerSchema.safeParse(parsed).success) return { ok: false, reason: 'damaged' };
    // `as`: checked in what the program relies on; the rest of an envelope is checked when its record is opened.
    const header = parsed as Header;
    return { ok: true, snapshot: sections(header, body, headerStart + headerLength) };
  } catch {
    return { ok: false, reason: 'damaged' };
  }
}

function isNewer(header: unknown): boolean {
  const read = z.looseObject({ minReader: z.number() }).safeParse(header);
  return read.success && read.data.minReader > formatVersion;
}

function sections(header: Header, body: Uint8Array, start: number): Snapshot {
  let at = start;
  const take = (length: number): Uint8Array => {
    // A copy, so that a record kept in memory does not hold the whole file.
    const part = body.slice(at, at + length);
    if (part.length !== length) throw new Error('snapshot shorter than its header says');
    at += length;
    return part;
  };
  const vault = take(header.vaultLength);
  const records = header.records.map(({ length, ...envelope }) => ({ ...envelope, box: take(length) }));
  const { project, label, writtenAt, head } = header;
  return { project, label, writtenAt, head, vault, records };
}
