import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { openBox, type SealKey, sealBox } from './box';
import { bytesToJson, fromBase64, jsonToBytes, sameBytes, toBase64 } from './bytes';
import { formatVersion } from './format';
import { type Envelope, keyFor, projectKeyId, type StoreDigest } from './record';
import type { KeyRing } from './vault';

/** One step of a change: Immer's patch, its path beginning with a record's kind and id. */
export interface Patch {
  readonly op: 'add' | 'remove' | 'replace';
  readonly path: readonly (string | number)[];
  readonly value?: unknown;
}

/** One saved command. The journal only grows: it is undo, audit trail and the means to rebuild the store. */
export interface JournalEntry {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  /** The command's name, e.g. `coding.add`. */
  readonly type: string;
  /** Commands of one group (a run of typing) are undone together. */
  readonly group: string | null;
  /** Set when this entry takes back (or brings back) earlier ones. */
  readonly reverts: Reverts | null;
  readonly records: readonly RecordChange[];
  /** Record count and fingerprint of the store after this entry. */
  readonly count: number;
  readonly digest: StoreDigest;
  /** By key id, so that destroying an interview's key also destroys its history. */
  readonly parts: readonly JournalPart[];
}

export interface Reverts {
  readonly kind: 'undo' | 'redo';
  readonly seqs: readonly number[];
}

export interface JournalPart {
  readonly key: string;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
}

/** What a command did to one record's envelope. */
export interface RecordChange extends Omit<Envelope, 'at' | 'by'> {
  readonly gone: boolean;
}

interface FrameBody {
  readonly formatVersion: number;
  readonly project: string;
  readonly seq: number;
  /** Hexadecimal hash of the frame before; the journal of a restored project begins in mid-chain. */
  readonly previous: string;
  readonly at: string;
  readonly by: string;
  readonly count: number;
  readonly digest: StoreDigest;
  readonly records: readonly RecordChange[];
  readonly head: string;
  readonly parts: readonly { readonly key: string; readonly box: string }[];
}

const lengthBytes = 4;
const hashBytes = 32;
/** Largest body of one frame, 64 MiB: a longer length field is damage, not a command. */
const maxBody = 64 * 1024 * 1024;

/** The hash before the first frame. */
export const chainStart: Uint8Array = new Uint8Array(hashBytes);

/**
 * Frame on disk: `length of body (u32, big endian) | body (JSON) | SHA-256(previous hash | body)`.
 * What stands in clear in the body are ids, kinds and counters; it is bound to the sealed head as
 * additional data, so that it cannot be changed without the key either.
 */
export function encodeFrame(
  ring: KeyRing,
  entry: JournalEntry,
  previous: Uint8Array,
): { frame: Uint8Array; hash: Uint8Array } {
  const clear = {
    formatVersion,
    project: ring.project,
    seq: entry.seq,
    previous: bytesToHex(previous),
    at: entry.at,
    by: entry.by,
    count: entry.count,
    digest: entry.digest,
    records: entry.records,
  };
  const head = { type: entry.type, group: entry.group, reverts: entry.reverts };
  const body: FrameBody = {
    ...clear,
    head: toBase64(sealBox(ring.journal, jsonToBytes(head), aboutHead(clear))),
    parts: entry.parts.map((part) => ({
      key: part.key,
      box: toBase64(
        sealBox(
          partKey(ring, part.key),
          jsonToBytes(contentOf(part)),
          aboutPart(ring.project, entry.seq, part.key),
        ),
      ),
    })),
  };
  const bytes = jsonToBytes(body);
  const hash = linkHash(previous, bytes);
  return { frame: concatBytes(lengthField(bytes.length), bytes, hash), hash };
}

/** The chain's link: SHA-256 of the hash before and this frame's body. */
export function linkHash(previous: Uint8Array, body: Uint8Array): Uint8Array {
  return sha256(concatBytes(previous, body));
}

function contentOf(part: JournalPart) {
  return { patches: part.patches, inverse: part.inverse };
}

function partKey(ring: KeyRing, keyId: string): SealKey {
  const key = keyId === projectKeyId ? ring.journal : keyFor(ring, keyId);
  if (key === undefined) throw new Error(`no key ${keyId} for the journal`);
  return key;
}

const aboutHead = (clear: Omit<FrameBody, 'head' | 'parts'>) => `journal|${JSON.stringify(clear)}`;
const aboutPart = (project: string, seq: number, key: string) => `journal|${project}|${seq}|${key}`;

function lengthField(length: number): Uint8Array {
  return new Uint8Array([(length >>> 24) & 255, (length >>> 16) & 255, (length >>> 8) & 255, length & 255]);
}

/** A frame whose hash was checked; its content is still sealed. */
export interface Frame {
  readonly body: FrameBody;
  readonly hash: Uint8Array;
  /** The frame as it stands on disk. */
  readonly bytes: Uint8Array;
}

export interface JournalReading {
  readonly frames: readonly Frame[];
  /** Bytes up to the end of the last whole frame. */
  readonly validLength: number;
  /** `halfWritten`: the tail is an unfinished frame (a crash while appending). `damaged`: a hash does not fit. */
  readonly tail: 'whole' | 'halfWritten' | 'damaged';
}

/** Walks the chain and stops at the first frame that does not fit its predecessor or its own hash. */
export function readFrames(bytes: Uint8Array): JournalReading {
  const frames: Frame[] = [];
  let at = 0;
  let last: Uint8Array | null = null;
  const stop = (tail: JournalReading['tail']): JournalReading => ({ frames, validLength: at, tail });
  while (at < bytes.length) {
    const place = placeFrame(bytes, at);
    if (typeof place === 'string') return stop(place);
    const frame = parseFrame(bytes, place);
    if (frame === null || !fits(frame, place.body, last)) return stop('damaged');
    frames.push(frame);
    last = place.hash;
    at = place.end;
  }
  return stop('whole');
}

/** Where a frame's parts lie in the file. */
export interface FramePlace {
  readonly start: number;
  readonly end: number;
  readonly body: Uint8Array;
  readonly hash: Uint8Array;
}

/** Finds the frame that begins at `start`; looks at no content. */
export function placeFrame(bytes: Uint8Array, start: number): FramePlace | 'halfWritten' | 'damaged' {
  const bodyStart = start + lengthBytes;
  if (bodyStart > bytes.length) return 'halfWritten';
  const length = readLength(bytes, start);
  if (length > maxBody) return 'damaged';
  const end = bodyStart + length + hashBytes;
  if (end > bytes.length) return 'halfWritten';
  const bodyEnd = bodyStart + length;
  return { start, end, body: bytes.subarray(bodyStart, bodyEnd), hash: bytes.subarray(bodyEnd, end) };
}

/** Reads a frame's clear part; null when it is none. Checks no hash. */
export function parseFrame(bytes: Uint8Array, { start, end, body, hash }: FramePlace): Frame | null {
  const parsed = parseBody(body);
  return parsed === null ? null : { body: parsed, hash, bytes: bytes.subarray(start, end) };
}

/**
 * One frame by itself, without its place in the chain: for entries read back from the store, whose chain the
 * start check has compared. What it says is still bound to its seal. Throws on a frame that is none.
 */
export function readFrame(bytes: Uint8Array): Frame {
  const place = placeFrame(bytes, 0);
  const whole = typeof place !== 'string' && place.end === bytes.length;
  const frame = whole ? parseFrame(bytes, place) : null;
  if (frame === null) throw new Error('not a journal frame');
  return frame;
}

function fits({ body, hash }: Frame, bytes: Uint8Array, last: Uint8Array | null): boolean {
  const previous = hexToBytes(body.previous);
  if (last !== null && !sameBytes(previous, last)) return false;
  return sameBytes(linkHash(previous, bytes), hash);
}

function readLength(bytes: Uint8Array, at: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + lengthBytes);
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
}

function parseBody(bytes: Uint8Array): FrameBody | null {
  try {
    // The chain's hash covers these bytes, and only encodeFrame writes them.
    const body = bytesToJson(bytes) as FrameBody;
    return /^[0-9a-f]{64}$/.test(body.previous) ? body : null;
  } catch {
    return null;
  }
}

/** What a command was, without what it changed. */
export type EntryHead = Pick<JournalEntry, 'type' | 'group' | 'reverts'>;

/** Opens the head alone: a list of steps needs no texts. Throws when it is damaged or belongs elsewhere. */
export function openHead(ring: KeyRing, frame: Frame): EntryHead {
  const { head, parts: _, ...clear } = frame.body;
  // Only encodeFrame seals under this name.
  return bytesToJson(openBox(ring.journal, fromBase64(head), aboutHead(clear))) as EntryHead;
}

/**
 * Opens a frame. Parts whose key was destroyed are left out and named in `lost`.
 * Throws when a box is damaged or does not belong to this project and place.
 */
export function openFrame(ring: KeyRing, frame: Frame): { entry: JournalEntry; lost: readonly string[] } {
  const { head: _, parts, ...clear } = frame.body;
  const opened = openHead(ring, frame);
  const lost: string[] = [];
  const openedParts: JournalPart[] = [];
  for (const part of parts) {
    const key = part.key === projectKeyId ? ring.journal : keyFor(ring, part.key);
    if (key === undefined) {
      lost.push(part.key);
      continue;
    }
    const content = openBox(key, fromBase64(part.box), aboutPart(clear.project, clear.seq, part.key));
    openedParts.push({ key: part.key, ...(bytesToJson(content) as Omit<JournalPart, 'key'>) });
  }
  const { seq, at, by, count, digest, records } = clear;
  return { entry: { seq, at, by, count, digest, records, ...opened, parts: openedParts }, lost };
}

/** Where the journal stands: compared with the store's own head at every start. */
export interface JournalHead {
  readonly seq: number;
  /** Hexadecimal. */
  readonly hash: string;
  readonly count: number;
  readonly digest: StoreDigest;
}

export function headOf(frame: Frame): JournalHead {
  const { seq, count, digest } = frame.body;
  return { seq, hash: bytesToHex(frame.hash), count, digest };
}
