import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkRecord, readRecord, recordSchemas } from '../../../schemas/records/registry';
import { emptyTree, type RecordKind } from '../../../shared/model/tree';
import { makeCorpus } from '../../bench/corpus/makeCorpus';

const kinds = Object.keys(emptyTree()) as RecordKind[]; // the tree's keys are the kinds

describe.each(kinds)('a %s record', (kind) => {
  const { migrations, version } = recordSchemas[kind];

  test('of the invented corpus is what its schema says', () => {
    const records = Object.values(makeCorpus({ seed: 7, size: 'small' })[kind]);
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) expect(checkRecord(kind, record as never)).toBeNull();
  });

  test('with a field nobody knows is refused before it is saved', () => {
    const [record] = Object.values(makeCorpus({ seed: 7, size: 'small' })[kind]);
    expect(checkRecord(kind, { ...record, surprise: 1 } as never)).not.toBeNull();
  });

  test('of a newer program is refused', () => {
    expect(readRecord(kind, version + 1, {})).toMatchObject({ ok: false, reason: 'newerVersion' });
  });

  test('has a fixture for every migration', () => {
    migrations.forEach((_, i) => {
      const path = join(process.cwd(), 'test', 'fixtures', 'records', `${kind}-${i + 1}.json`);
      expect(existsSync(path), `${path} is missing: a record as version ${i + 1} wrote it`).toBe(true);
      expect(readRecord(kind, i + 1, JSON.parse(readFileSync(path, 'utf8')))).toMatchObject({
        ok: true,
        migrated: true,
      });
    });
  });
});
