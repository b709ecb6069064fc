import { describe, expect, test } from 'vitest';
import { type BackupReading, readBackup, readBackupInSteps } from '../../../shared/seal/backup';
import { newKey } from '../../../shared/seal/box';
import { encodeSnapshot, type Snapshot } from '../../../shared/seal/snapshot';
import { createVault, defaultKdf, encodeVault, type KdfSettings } from '../../../shared/seal/vault';

// A backup may come by mail from anybody: its checksum tells that it is whole, not that it is harmless.

const project = '00000000-0000-4000-8000-000000000001';
const kdf: KdfSettings = { ...defaultKdf, salt: 'AAAA' };

function vaultFile(settings: object = kdf, id = project): Uint8Array {
  // `as`: what a hostile file may hold.
  return encodeVault(createVault(id, 'Erfunden', settings as KdfSettings, newKey()).vault);
}

function backup(change: object = {}): Uint8Array {
  const snapshot: Snapshot = {
    project,
    label: 'Erfunden',
    writtenAt: '2026-06-01T12:00:00.000Z',
    head: { seq: 3, hash: 'ab', count: 0, digest: 'cd' },
    vault: vaultFile(),
    records: [],
  };
  return encodeSnapshot({ ...snapshot, ...change });
}

/** Without the file itself, of which each byte would be compared. */
function brief(reading: BackupReading) {
  return reading.ok ? { ...reading.backup, bytes: reading.backup.bytes.length } : reading.reason;
}

describe('a backup', () => {
  test('is read with what its dialog shows', () => {
    const bytes = backup();
    const reading = readBackup(bytes);
    expect(reading).toMatchObject({
      ok: true,
      backup: { snapshot: { label: 'Erfunden', writtenAt: '2026-06-01T12:00:00.000Z' }, vault: { project } },
    });
    expect(reading.ok && reading.backup.bytes).toBe(bytes);
  });

  test.each<readonly [string, object]>([
    ['a vault that is none', { vault: new Uint8Array([1, 2, 3]) }],
    ['no vault', { vault: new Uint8Array() }],
    ['the vault of another project', { vault: vaultFile(kdf, '00000000-0000-4000-8000-000000000002') }],
    ['a project that is a path', { project: '../../../etc', vault: vaultFile(kdf, '../../../etc') }],
    ['a name that is no text', { label: { toString: 'x' } }],
    ['a time that is none', { writtenAt: 'gestern' }],
    ['a head that is none', { head: { seq: -1, hash: 'ab', count: 0, digest: '' } }],
    ['records that are none', { records: [{ id: 1, kind: 'site', box: new Uint8Array() }] }],
    ['a key derivation that takes all memory', { vault: vaultFile({ ...kdf, memoryKiB: 2 ** 31 }) }],
    ['a key derivation without end', { vault: vaultFile({ ...kdf, iterations: 1e9 }) }],
    ['an unknown key derivation', { vault: vaultFile({ ...kdf, algorithm: 'none' }) }],
  ])('with %s is refused as damaged', (_what, change) => {
    expect(readBackup(backup(change))).toEqual({ ok: false, reason: 'damaged' });
  });

  test('of a newer program is told from a damaged one', () => {
    const vault = { ...createVault(project, 'Erfunden', kdf, newKey()).vault, minReader: 99 };
    expect(readBackup(backup({ vault: encodeVault(vault) }))).toEqual({ ok: false, reason: 'newerFormat' });
  });

  test.each(['', 'FALLWERK', '%PDF-1.7', '{"fallwerk":"vault"}'])('is not %j', (text) => {
    const reading = readBackup(new TextEncoder().encode(text));
    expect(reading).toMatchObject({ ok: false, reason: text === 'FALLWERK' ? 'damaged' : 'notASnapshot' });
  });

  test('read in steps is read as in one go, and says how far it is', async () => {
    // Four steps of two mebibytes, and the last word.
    const large = backup({ label: 'x'.repeat(7 * 1024 * 1024) });
    const hurt = large.slice();
    hurt[large.length - 100] = (hurt[large.length - 100] ?? 0) ^ 1;
    for (const file of [backup(), large, hurt, large.slice(0, -1), new Uint8Array(), vaultFile()]) {
      const heard: number[] = [];
      const reading = await readBackupInSteps(file, async (done) => {
        heard.push(done);
      });
      expect(brief(reading)).toEqual(brief(readBackup(file)));
      expect(heard).toEqual([...heard].sort((a, b) => a - b));
      expect(heard.every((done) => done <= file.length)).toBe(true);
      if (file === large) expect(heard.length).toBe(5);
    }
  });

  test('called off in the middle, it is read no further', async () => {
    const large = backup({ label: 'x'.repeat(7 * 1024 * 1024) });
    let steps = 0;
    const reading = readBackupInSteps(large, async () => {
      steps += 1;
      if (steps === 2) throw new Error('called off');
    });
    await expect(reading).rejects.toThrow('called off');
    expect(steps).toBe(2);
  });
});
