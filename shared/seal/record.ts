import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { AnyRecord, RecordKind } from '#shared/model/tree';
import { openBox, type SealKey, sealBox } from './box';
import { bytesToJson, jsonToBytes } from './bytes';
import type { KeyRing } from './vault';

/** What stands around a record's sealed content, in the clear: random ids, the kind and counters, no words. */
export interface Envelope {
  readonly id: string;
  readonly kind: RecordKind;
  /** Random; a record's revision is an identity, not a count. */
  readonly rev: string;
  readonly prevRev: string | null;
  /** Hybrid logical clock, see shared/model/clock. */
  readonly at: string;
  /** Person id. */
  readonly by: string;
  /** `project`, or the id of the interview whose own key seals the record. */
  readonly key: string;
  /** Schema version of the content, for migrations. */
  readonly version: number;
}

export interface SealedRecord extends Envelope {
  readonly box: Uint8Array;
}

/** Key id of what is sealed under the project key. */
export const projectKeyId = 'project';

/**
 * Which key seals a record. Everything that holds an interviewee's words is under the interview's key;
 * the interview itself (site, role, wave, date) is not, so that after deletion its shell remains.
 */
export function keyIdOf(record: AnyRecord): string {
  switch (record.kind) {
    case 'protocol':
      return record.interview;
    case 'codingLayer':
    case 'evidenceLayer':
      // A document that belongs to no conversation is sealed under a key of its own, named by its own id.
      return record.interview ?? record.text;
    case 'document':
      return record.interview ?? record.id;
    case 'memo':
      return record.about.kind === 'text' ? (record.about.interview ?? record.about.text) : projectKeyId;
    case 'nameList':
      return record.id;
    default:
      return projectKeyId;
  }
}

/** The key itself; undefined when it was destroyed. */
export function keyFor(ring: KeyRing, keyId: string): SealKey | undefined {
  return keyId === projectKeyId ? ring.records : ring.interviews.get(keyId);
}

function about(project: string, envelope: Envelope): string {
  const { kind, id, rev, key, version } = envelope;
  return `record|${project}|${kind}|${id}|${rev}|${key}|${version}`;
}

export function sealRecord(ring: KeyRing, envelope: Envelope, content: AnyRecord): SealedRecord {
  const key = keyFor(ring, envelope.key);
  if (key === undefined) throw new Error(`no key ${envelope.key} to seal ${envelope.kind} ${envelope.id}`);
  const { id, kind, rev, prevRev, at, by, version } = envelope;
  const box = sealBox(key, jsonToBytes(content), about(ring.project, envelope));
  return { id, kind, rev, prevRev, at, by, key: envelope.key, version, box };
}

export type OpenedRecord =
  | { readonly ok: true; readonly content: unknown }
  | { readonly ok: false; readonly reason: 'noKey' | 'damaged' };

export function openRecord(ring: KeyRing, row: SealedRecord): OpenedRecord {
  const key = keyFor(ring, row.key);
  if (key === undefined) return { ok: false, reason: 'noKey' };
  try {
    return { ok: true, content: bytesToJson(openBox(key, row.box, about(ring.project, row))) };
  } catch {
    return { ok: false, reason: 'damaged' };
  }
}

/**
 * Fingerprint of the whole store: XOR over SHA-256 of each live record's id and revision. It can be carried
 * on by each change without reading the rest, and a store that lost half of its records has another one.
 */
export type StoreDigest = string;

export const emptyDigest: StoreDigest = '0'.repeat(64);

/** The fingerprint after one record came (or went, when it was there with this revision). */
export function toggleInDigest(digest: StoreDigest, envelope: Revision): StoreDigest {
  const bytes = hexToBytes(digest);
  toggle(bytes, envelope);
  return bytesToHex(bytes);
}

/** The fingerprint of all these records. */
export function digestOf(envelopes: Iterable<Revision>): StoreDigest {
  const bytes = hexToBytes(emptyDigest);
  for (const envelope of envelopes) toggle(bytes, envelope);
  return bytesToHex(bytes);
}

type Revision = Pick<Envelope, 'id' | 'rev'>;

function toggle(bytes: Uint8Array, { id, rev }: Revision): void {
  const hash = sha256(utf8ToBytes(`${id}|${rev}`));
  for (let i = 0; i < bytes.length; i++) bytes[i] = (bytes[i] ?? 0) ^ (hash[i] ?? 0);
}
