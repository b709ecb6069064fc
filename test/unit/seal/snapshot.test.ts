import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeSnapshot, encodeSnapshot, type Snapshot } from '../../../shared/seal/snapshot';

const snapshot: Snapshot = {
  project: 'p',
  label: 'Erfunden',
  writtenAt: '2026-06-01T12:00:00Z',
  head: { seq: 3, hash: 'ab', count: 2, digest: 'cd' },
  vault: new Uint8Array([1, 2, 3]),
  records: [1, 2].map((n) => ({
    id: `r${n}`,
    kind: 'site' as const,
    rev: 'x',
    prevRev: null,
    at: '0',
    by: 'me',
    key: 'project',
    version: 1,
    box: new Uint8Array(n * 10).fill(n),
  })),
};

test('a snapshot comes back as it was written', () => {
  expect(decodeSnapshot(encodeSnapshot(snapshot))).toEqual({ ok: true, snapshot });
});

test('a damaged or cut snapshot is never taken for a good one', () => {
  const bytes = encodeSnapshot(snapshot);
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const hurt = bytes.slice();
      hurt[at] = (hurt[at] ?? 0) ^ flip;
      expect(decodeSnapshot(hurt).ok).toBe(false);
      expect(decodeSnapshot(bytes.slice(0, at)).ok).toBe(false);
    }),
  );
  expect(decodeSnapshot(new TextEncoder().encode('<html>'))).toEqual({ ok: false, reason: 'notASnapshot' });
});
