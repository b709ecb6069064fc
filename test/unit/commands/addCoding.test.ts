import { produce } from 'immer';
import { expect, test } from 'vitest';
import { addCoding } from '#shared/commands/codingCommands';
import { asId, type PersonId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import { makeCorpus } from '../../bench/corpus/makeCorpus';
import { seededRandom } from '../../bench/corpus/random';

const tree = makeCorpus({ seed: 5, size: 'small' });
const random = seededRandom(5);

function codeTwice(author: PersonId): ProjectTree {
  const protocol = Object.values(tree.protocol)[0];
  const block = protocol?.blocks[0];
  const code = Object.values(Object.values(tree.codebook)[0]?.codes ?? {})[0];
  if (!protocol || !block || !code) throw new Error('an empty corpus');
  const context = { newId: () => random.id<never>(), now: '2024-01-01T00:00:00.000Z', author };
  return produce(tree, (draft) => {
    for (const offset of [3, 5]) {
      const range = { start: { block: block.id, offset: 0 }, end: { block: block.id, offset } };
      addCoding.run(draft, { text: protocol.id, code: code.id, range }, context);
    }
  });
}

function sizes(layers: ProjectTree['codingLayer'], coder: PersonId): readonly number[] {
  return Object.values(layers)
    .filter((layer) => layer.coder === coder)
    .map(({ codings }) => Object.keys(codings).length);
}

test('two codings in one step share the layer that the first one made', () => {
  const newcomer = asId<PersonId>('99999999-9999-4999-8999-999999999999');
  expect(sizes(codeTwice(newcomer).codingLayer, newcomer)).toEqual([2]);
});

test('a coder goes on in the layer that is there', () => {
  const coder = Object.values(tree.codingLayer)[0]?.coder;
  if (coder === undefined || coder === null) throw new Error('an empty corpus');
  const before = sizes(tree.codingLayer, coder);
  const after = sizes(codeTwice(coder).codingLayer, coder);
  expect(after).toHaveLength(before.length);
  expect(after.reduce((a, b) => a + b) - before.reduce((a, b) => a + b)).toBe(2);
});

test('the same code is not given to the same passage twice, neither in one step nor in the next', () => {
  const coder = Object.values(tree.codingLayer)[0]?.coder;
  if (coder === undefined || coder === null) throw new Error('an empty corpus');
  const protocol = Object.values(tree.protocol)[0];
  const block = protocol?.blocks[0];
  const code = Object.values(Object.values(tree.codebook)[0]?.codes ?? {})[0];
  if (!protocol || !block || !code) throw new Error('an empty corpus');
  const range = { start: { block: block.id, offset: 0 }, end: { block: block.id, offset: 4 } };
  const context = { newId: () => random.id<never>(), now: '2024-01-01T00:00:00.000Z', author: coder };
  const give = (before: ProjectTree, times: number) =>
    produce(before, (draft) => {
      for (let i = 0; i < times; i++)
        addCoding.run(draft, { text: protocol.id, code: code.id, range }, context);
    });
  const count = (of: ProjectTree) => sizes(of.codingLayer, coder).reduce((a, b) => a + b, 0);
  const once = give(tree, 2);
  expect(count(once)).toBe(count(tree) + 1);
  expect(give(once, 2)).toBe(once);
});
