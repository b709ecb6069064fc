import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { snapshotName, snapshotsToDrop, snapshotTime } from '../../../shared/seal/thinning';

const hour = 3_600_000;
const day = 24 * hour;
const now = Date.UTC(2026, 5, 1, 12);

/** A snapshot every `step` ms for `span` ms, newest last. */
function made(span: number, step: number): { name: string }[] {
  const list: { name: string }[] = [];
  for (let ago = span; ago >= 0; ago -= step) list.push({ name: snapshotName(now - ago, list.length) });
  return list;
}

describe('thinning snapshots', () => {
  test('keeps the newest twelve, then hourly, daily, weekly', () => {
    const all = made(56 * day, 10 * 60_000);
    const dropped = new Set(snapshotsToDrop(all, now));
    const kept = all
      .filter(({ name }) => !dropped.has(name))
      .map(({ name }) => now - (snapshotTime(name) ?? 0));
    expect(kept.filter((ago) => ago < 2 * hour)).toHaveLength(12);
    expect(kept.filter((ago) => ago <= day).length).toBeGreaterThanOrEqual(24);
    expect(kept.filter((ago) => ago > day && ago <= 14 * day).length).toBeGreaterThanOrEqual(13);
    expect(kept.filter((ago) => ago > 14 * day).length).toBeGreaterThanOrEqual(5);
    expect(kept.length).toBeLessThan(70);
  });

  test('drops nothing when the clock jumped ten years ahead', () => {
    expect(snapshotsToDrop(made(2 * day, hour), now + 3650 * day)).toEqual([]);
  });

  test('never touches foreign names', () => {
    expect(snapshotsToDrop([...made(56 * day, hour), { name: 'meine-kopie.fallwerk' }], now)).not.toContain(
      'meine-kopie.fallwerk',
    );
  });

  test('the newest twelve always stay', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 100 * day }), { maxLength: 80 }), (agos) => {
        const all = agos.sort((a, b) => a - b).map((ago, i) => ({ name: snapshotName(now - ago, 1000 - i) }));
        const dropped = snapshotsToDrop(all, now);
        for (const { name } of all.slice(0, 12)) expect(dropped).not.toContain(name);
      }),
    );
  });

  test('a name tells its time', () => {
    expect(snapshotTime(snapshotName(now, 42))).toBe(now);
    expect(snapshotTime('x.fallwerk')).toBeNull();
  });
});
