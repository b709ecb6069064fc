import { beforeAll, describe, expect, test } from 'vitest';
import { loadCodeSystem } from '#schemas/codeSystem';
import { checkRecord } from '#schemas/records/registry';
import { sampleContent } from '#schemas/sample/sampleContent';
import { SHIPPED_GUIDES } from '#schemas/shippedGuides';
import { asId, type ProjectId } from '#shared/model/ids';
import type { AnyRecord, ProjectTree, RecordKind } from '#shared/model/tree';
import { buildSampleProject } from '#shared/sample/buildSampleProject';
import { seededRandom } from '../../bench/corpus/random';

const now = Date.UTC(2026, 5, 10, 9);

async function build(): Promise<ProjectTree> {
  const random = seededRandom(7);
  return buildSampleProject({
    project: asId<ProjectId>('00000000-0000-4000-8000-000000000001'),
    content: sampleContent,
    guides: await Promise.all(SHIPPED_GUIDES.map(({ load }) => load())),
    codes: (await loadCodeSystem()).codes,
    newId: () => random.id<never>(),
    now,
  });
}

let tree: ProjectTree;
beforeAll(async () => {
  tree = await build();
});

describe('the sample project', () => {
  test('every record is what its schema says', () => {
    for (const [kind, records] of Object.entries(tree) as [RecordKind, { [id: string]: AnyRecord }][]) {
      for (const record of Object.values(records)) {
        expect(checkRecord(kind, record as never), `${kind} ${record.id}`).toBeNull();
      }
    }
  });

  test('the same ids and clock make the same project', async () => {
    expect(await build()).toEqual(tree);
  });
});
