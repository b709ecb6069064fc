import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guideJsonSchemaText } from '#schemas/guideJsonSchema';
import { SHIPPED_GUIDES } from '#schemas/shippedGuides';
import { walkNodes } from '#shared/guide/guideNodes';
import { readGuideFile } from '../../../renderer/workers/import/readGuideFile';
import { inventedGuide } from '../../fixtures/inventedGuide';
import { sketchOf } from '../../support/guideSketch';

let counter = 0;
function uuid(): string {
  return `00000000-0000-4000-9000-${String(++counter).padStart(12, '0')}`;
}

function read(value: unknown) {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return readGuideFile(
    { fileName: 'guide.json', bytes: Buffer.from(text), now: '2026-01-05T08:00:00.000Z' },
    uuid,
  );
}

const guide = inventedGuide();
const [first, second] = guide.nodes;

test('the schema beside the code is the one the code checks by (else run "npm run schema")', () => {
  const path = new URL('../../../schemas/guide.schema.json', import.meta.url);
  expect(readFileSync(path, 'utf8')).toBe(guideJsonSchemaText());
});

test('a guide in our JSON is read with ids of its own, as often as one likes', async () => {
  const [one, two] = [await read({ $schema: './guide.schema.json', ...guide }), await read(guide)];
  if (!one.ok || !two.ok) throw new Error('refused');
  expect(sketchOf(one.guide.nodes)).toEqual(sketchOf(guide.nodes));
  const ids = [guide, one.guide, two.guide].flatMap((g) => [
    g.id,
    ...[...walkNodes(g)].map(({ node }) => node.id),
  ]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(one.guide.source).toMatchObject({ fileName: 'guide.json', importedAt: '2026-01-05T08:00:00.000Z' });
  expect(one.guide.source?.warnings.map(({ code }) => code)).toContain('noPrivacyRules');
});

test.each(SHIPPED_GUIDES)('the guide $label that ships is a file that can be imported', async ({ load }) => {
  const shipped = await load();
  const answer = await read(`\uFEFF  ${JSON.stringify(shipped, null, 2)}`);
  expect(answer.ok && sketchOf(answer.guide.nodes)).toEqual(sketchOf(shipped.nodes));
});

describe('refused with the path of the first fault', () => {
  test.each<[string, unknown, string, string]>([
    ['no JSON', '{"kind": "guide"', 'brokenJson', ''],
    ['another object', { hello: 1 }, 'notOurJson', 'id'],
    ['a wrong language', { ...guide, language: 'fr' }, 'notOurJson', 'language'],
    ['a key too many', { ...guide, colour: 'red' }, 'notOurJson', 'colour'],
    [
      'a prototype as key',
      JSON.stringify(guide).replace('{', '{"__proto__": {},'),
      'notOurJson',
      '__proto__',
    ],
    ['a number as text', { ...guide, nodes: [first, { ...second, text: 5 }] }, 'notOurJson', 'nodes[1].text'],
    ['a question beside the sections', { ...guide, nodes: first?.children }, 'notOurJson', 'nodes[0].kind'],
    [
      'a section in a section',
      { ...guide, nodes: [{ ...second, children: [first] }] },
      'notOurJson',
      'nodes[0].children[0].kind',
    ],
    ['an id twice', { ...guide, nodes: [first, { ...second, id: first?.id }] }, 'notOurJson', 'nodes[1].id'],
    [
      'a label of 13 signs',
      { ...guide, nodes: [{ ...first, printedNumber: '1234567890123' }] },
      'notOurJson',
      'nodes[0].printedNumber',
    ],
  ])('%s', async (_, value, reason, place) => {
    expect(await read(value)).toEqual({ ok: false, reason, place });
  });

  test('lists in lists without end', async () => {
    const deep = `{"nodes": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(await read(deep)).toMatchObject({ ok: false, reason: 'notOurJson', place: 'nodes[0][0][0]' });
  });
});
