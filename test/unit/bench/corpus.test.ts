import { describe, expect, test } from 'vitest';
import { checkRecord } from '#schemas/records/registry';
import type { Block, TextRange } from '#shared/model/text';
import type { AnyRecord, ProjectTree } from '#shared/model/tree';
import { keyIdOf } from '#shared/seal/record';
import { blockOrder, comparePoints, sliceRange } from '#shared/text/range';
import { corpusExtents, makeCorpus } from '../../bench/corpus/makeCorpus';
import { seededRandom } from '../../bench/corpus/random';

const small = makeCorpus({ seed: 7, size: 'small' });

function recordsOf(tree: ProjectTree): readonly AnyRecord[] {
  return Object.values(tree).flatMap((records) => Object.values(records));
}

function codingsOf(tree: ProjectTree) {
  return Object.values(tree.codingLayer).flatMap((layer) => {
    const blocks = tree.protocol[layer.text]?.blocks ?? [];
    return Object.values(layer.codings).map((coding) => ({ coding, blocks }));
  });
}

function expectInside(blocks: readonly Block[], range: TextRange): void {
  const order = blockOrder(blocks);
  for (const point of [range.start, range.end]) {
    const block = blocks[order.get(point.block) ?? -1];
    expect(block).toBeDefined();
    expect(point.offset).toBeGreaterThanOrEqual(0);
    expect(point.offset).toBeLessThanOrEqual(block?.text.length ?? -1);
  }
  expect(comparePoints(range.start, range.end, order)).toBeLessThan(0);
}

describe('the invented study', () => {
  test('is the same for the same seed and another for another', () => {
    expect(makeCorpus({ seed: 7, size: 'small' })).toEqual(small);
    expect(makeCorpus({ seed: 8, size: 'small' })).not.toEqual(small);
  });

  test.each(['small', 'S'] as const)('%s has the counts it promises', (size) => {
    const tree = size === 'small' ? small : makeCorpus({ seed: 7, size });
    const extent = corpusExtents[size];
    const count = (records: object) => Object.keys(records).length;
    expect(count(tree.site)).toBe(extent.sites);
    expect(count(tree.guide)).toBe(extent.guides);
    expect(count(tree.interview)).toBe(extent.interviews);
    expect(count(tree.protocol)).toBe(extent.interviews);
    expect(count(tree.codingLayer)).toBe(extent.interviews * 2);
    expect(codingsOf(tree)).toHaveLength(extent.codings);
    expect(count(tree.caseReport)).toBe(extent.reports);
    const words = Object.values(tree.protocol).map(({ blocks }) =>
      blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0),
    );
    const mean = words.reduce((a, b) => a + b, 0) / words.length;
    expect(mean / extent.words).toBeGreaterThan(0.9);
    // Six short protocols vary more than 225 long ones.
    expect(mean / extent.words).toBeLessThan(size === 'S' ? 1.1 : 1.25);
  });

  test('consists of records that could be saved', () => {
    for (const record of recordsOf(small)) {
      // Kind and record belong together, they come from one record.
      expect(checkRecord(record.kind, record as never), `${record.kind} ${record.id}`).toBeNull();
    }
  });

  test('gives every record, block and coding an id of its own, shaped like a UUID', () => {
    const ids = [
      ...recordsOf(small).map(({ id }) => id),
      ...Object.values(small.protocol).flatMap(({ blocks }) => blocks.map(({ id }) => id)),
      ...codingsOf(small).map(({ coding }) => coding.id),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('codes whole words, 20 to 120 of them, inside the text', () => {
    for (const { coding, blocks } of codingsOf(small)) {
      expectInside(blocks, coding);
      const words = sliceRange(blocks, coding).split(/\s/);
      expect(words.length).toBeGreaterThanOrEqual(20);
      expect(words.length).toBeLessThanOrEqual(120);
    }
  });

  test('has codes on three levels', () => {
    const codes = Object.values(small.codebook)[0]?.codes ?? {};
    const level = (id: string | null): number => {
      const code = Object.values(codes).find((one) => one.id === id);
      return code === undefined ? 0 : 1 + level(code.parent);
    };
    expect(new Set(Object.values(codes).map(({ id }) => level(id)))).toEqual(new Set([1, 2, 3]));
  });

  test('rests every statement on passages that are there, under the key of their interview', () => {
    const [report] = Object.values(small.caseReport);
    if (report === undefined) throw new Error('no case report');
    const statements = Object.values(report.statements);
    expect(statements.length).toBeGreaterThan(10);
    for (const statement of statements) {
      expectInside(report.blocks, statement);
      expect(statement.evidence.length).toBeGreaterThan(0);
      for (const link of statement.evidence) {
        const layer = Object.values(small.evidenceLayer).find(({ text }) => text === link.text);
        const passage = layer?.passages[link.passage];
        if (layer === undefined || passage === undefined) throw new Error(`${link.id} leads nowhere`);
        expect(keyIdOf(layer)).toBe(link.interview);
        expectInside(small.protocol[link.text]?.blocks ?? [], passage);
      }
    }
  });

  test('marks verbatim words between quotation marks', () => {
    const marked = Object.values(small.protocol)
      .flatMap(({ blocks }) => blocks)
      .flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start - 1, end + 1)));
    expect(marked.length).toBeGreaterThan(5);
    for (const words of marked) expect(words).toMatch(/^„[^„“]+“$/);
  });
});

describe('seeded chance', () => {
  test('stays in its bounds and reaches them', () => {
    const random = seededRandom(1);
    const drawn = new Set(Array.from({ length: 300 }, () => random.between(2, 5)));
    expect([...drawn].sort()).toEqual([2, 3, 4, 5]);
  });

  test('takes the first of a list most often when skewed', () => {
    const random = seededRandom(1);
    const list = Array.from({ length: 100 }, (_, i) => i);
    const picked = Array.from({ length: 2000 }, () => random.pickSkewed(list));
    const firstTenth = picked.filter((i) => i < 10).length;
    expect(firstTenth).toBeGreaterThan(500);
    expect(firstTenth).toBeLessThan(900);
  });
});
