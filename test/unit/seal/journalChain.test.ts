import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chainStart, encodeFrame, type JournalEntry, readFrames } from '#shared/seal/journal';
import { emptyChain, readChain } from '#shared/seal/journalChain';
import { emptyDigest } from '#shared/seal/record';
import { createVault, defaultKdf } from '#shared/seal/vault';

const { ring } = createVault('p', 'Erfunden', { ...defaultKdf, salt: 'AAAA' }, new Uint8Array(32).fill(1));

/** A journal of invented entries; `previous` where it begins in mid-chain. */
function journal(entries: number, previous: Uint8Array = chainStart) {
  const frames: Uint8Array[] = [];
  let hash = previous;
  for (let seq = 1; seq <= entries; seq++) {
    const encoded = encodeFrame(ring, entry(seq), hash);
    frames.push(encoded.frame);
    hash = encoded.hash;
  }
  return { bytes: Buffer.concat(frames) as Uint8Array, frames, hash: Buffer.from(hash).toString('hex') };
}

function entry(seq: number): JournalEntry {
  const parts = [
    { key: 'project', patches: [{ op: 'add', path: ['site', `${seq}`] }], inverse: [] },
  ] as const;
  const about = { at: '', by: '', type: 'site.add', group: null, reverts: null, records: [] };
  return { seq, ...about, count: seq, digest: emptyDigest, parts };
}

/** What readFrames, which reads everything, says of the same bytes. */
function slowly(bytes: Uint8Array) {
  const { frames, validLength, tail } = readFrames(bytes);
  return { frames: frames.length, validLength, tail, lastSeq: frames.at(-1)?.body.seq ?? null };
}

function quickly(bytes: Uint8Array) {
  const { frames, validLength, tail, last } = readChain(bytes);
  return { frames, validLength, tail, lastSeq: last?.seq ?? null };
}

describe('the quick reading of a journal', () => {
  test('names the last head of a whole one', () => {
    const { bytes, hash } = journal(3);
    expect(readChain(bytes)).toEqual({
      frames: 3,
      last: { seq: 3, hash, count: 3, digest: emptyDigest },
      formatVersion: 1,
      validLength: bytes.length,
      tail: 'whole',
    });
  });

  test('finds nothing in an empty one', () => {
    expect(readChain(new Uint8Array())).toEqual(emptyChain);
  });

  test('begins in mid-chain for a restored project', () => {
    const { bytes } = journal(2, new Uint8Array(32).fill(9));
    expect(quickly(bytes)).toEqual(slowly(bytes));
    expect(quickly(bytes)).toMatchObject({ frames: 2, tail: 'whole' });
  });

  test('sees a frame that is left out', () => {
    const { frames } = journal(3);
    const [first, , third] = frames;
    const bytes = Buffer.concat([first ?? [], third ?? []].map((part) => Uint8Array.from(part)));
    expect(quickly(bytes)).toMatchObject({ frames: 1, tail: 'damaged' });
  });

  test('says of any cut what reading everything says', () => {
    const { bytes } = journal(3);
    fc.assert(
      fc.property(fc.nat(bytes.length), (length) => {
        const cut = bytes.slice(0, length);
        expect(quickly(cut)).toEqual(slowly(cut));
      }),
    );
  });

  test('says of any changed byte what reading everything says, and never that it is whole', () => {
    const { bytes } = journal(3);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const hurt = bytes.slice();
        hurt[at] = (hurt[at] ?? 0) ^ change;
        expect(quickly(hurt)).toEqual(slowly(hurt));
        expect(readChain(hurt).tail).not.toBe('whole');
      }),
    );
  });

  test('uses the hash it is given', () => {
    const { bytes } = journal(1);
    expect(readChain(bytes, () => new Uint8Array(32)).tail).toBe('damaged');
  });
});
