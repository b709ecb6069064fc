import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { planCodeMove } from '#shared/codebook/codeMove';
import { mergeCodes, splitCode } from '#shared/commands/codeMergeCommands';
import type { CodingLayer } from '#shared/model/coding';
import type { ProjectTree } from '#shared/model/tree';
import { aCode, aCoding, aLayer, codedProject, codeId } from '../../fixtures/codedProject';
import { colleague, writer } from '../../fixtures/oneInterview';

const context = {
  newId: <I extends string>() => codeId(900) as string as I,
  now: '2026-03-01T00:00:00.000Z',
  author: writer,
};
const codes = [aCode(1), aCode(2), aCode(3, { parent: 2 }), aCode(4)];

/** Layers of two people and the agreed one, with codings of few codes on few ranges, so that they meet. */
const someLayers = fc
  .array(
    fc.record({
      layer: fc.integer({ min: 0, max: 2 }),
      code: fc.integer({ min: 1, max: 4 }),
      from: fc.integer({ min: 0, max: 2 }),
      length: fc.integer({ min: 1, max: 2 }),
      review: fc.boolean(),
      memo: fc.constantFrom('', 'eins', 'zwei'),
    }),
    { maxLength: 24 },
  )
  .map((raw): readonly CodingLayer[] =>
    [writer, colleague, null].map((coder, at) =>
      aLayer(
        at + 1,
        coder,
        raw.flatMap(({ layer, code, from, length, review, memo }, n) =>
          layer !== at
            ? []
            : [
                aCoding(n + 1, code, [from, from + length], {
                  memo,
                  ...(review
                    ? { state: 'review' as const, quote: { exact: 'x', prefix: '', suffix: '' } }
                    : {}),
                }),
              ],
        ),
      ),
    ),
  );

const all = (tree: ProjectTree) =>
  Object.values(tree.codingLayer).flatMap((layer) =>
    Object.values(layer.codings).map((coding) => ({ layer: layer.id, ...coding })),
  );

describe('merging, whatever is coded', () => {
  test('keeps every coding exactly once: with the code that stays, or joined with one on its own passage', () => {
    fc.assert(
      fc.property(someLayers, fc.subarray([1, 2, 3], { minLength: 1 }), (layers, from) => {
        const tree = codedProject(codes, layers);
        const going = new Set(from.map(codeId));
        const plan = planCodeMove(tree.codingLayer, going, codeId(4));
        const merged = produce(tree, (draft) => {
          mergeCodes.run(draft, { from: [...going], into: codeId(4), notes: '' }, context);
        });
        const before = all(tree);
        const left = new Map(all(merged).map((coding) => [coding.id, coding]));
        expect(plan.moved.length + plan.joined.length).toBe(
          before.filter(({ code }) => going.has(code)).length,
        );
        expect(left.size).toBe(before.length - plan.joined.length);
        for (const coding of before) {
          const heir = left.get(plan.joined.find((one) => one.coding === coding.id)?.with ?? coding.id);
          expect(heir).toMatchObject({
            layer: coding.layer,
            start: coding.start,
            end: coding.end,
            state: coding.state,
            code: going.has(coding.code) ? codeId(4) : coding.code,
          });
          if (coding.memo !== '') expect(heir?.memo.split('\n')).toContain(coding.memo);
        }
      }),
    );
  });
});

describe('splitting, whatever is chosen', () => {
  test('changes the code of the chosen codings and nothing else of any', () => {
    fc.assert(
      fc.property(someLayers, fc.func(fc.boolean()), (layers, chosen) => {
        const tree = codedProject(codes, layers);
        const taken = all(tree).filter((coding) => coding.code === codeId(1) && chosen(coding.id));
        const params = {
          from: codeId(1),
          name: 'Neu',
          definition: '',
          rule: '',
          codings: taken.map(({ layer, id }) => ({ layer, coding: id })),
        };
        const split = produce(tree, (draft) => void splitCode.run(draft, params, context));
        const ids = new Set(taken.map(({ id }) => id));
        expect(all(split)).toEqual(
          all(tree).map((one) => (ids.has(one.id) ? { ...one, code: codeId(900) } : one)),
        );
      }),
    );
  });
});
