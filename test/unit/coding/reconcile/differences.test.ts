import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { codingsOf, confusions, findDifferences } from '#shared/coding/reconcile/differences';
import { reopenDifference, settleDifferences } from '#shared/commands/reconcileCommands';
import type { Coding, CodingLayer } from '#shared/model/coding';
import { asId, type CodeId, type CodingLayerId, type PersonId, type TextId } from '#shared/model/ids';
import type { Block } from '#shared/model/text';
import { emptyTree, type ProjectTree } from '#shared/model/tree';

/** Two invented paragraphs of fifty characters. */
const blocks: readonly Block[] = ['eins', 'zwei'].map((id) => ({
  id: asId(id),
  kind: 'paragraph',
  text: `${id} `.repeat(10),
  marks: [],
  question: null,
}));

let counter = 0;
function coding(code: string, start: number, end: number, block = 'eins'): Coding {
  counter += 1;
  return {
    id: asId(`coding-${counter}`),
    code: asId<CodeId>(code),
    start: { block: asId(block), offset: start },
    end: { block: asId(block), offset: end },
    state: 'placed',
    certain: true,
    weight: null,
    memo: '',
    createdAt: '2026-02-20T08:00:00Z',
  };
}

function layer(coder: string | null, ...codings: readonly Coding[]): CodingLayer {
  return {
    id: asId<CodingLayerId>(`layer-${coder}`),
    kind: 'codingLayer',
    text: asId<TextId>('text'),
    interview: null,
    coder: coder === null ? null : asId<PersonId>(coder),
    codings: Object.fromEntries(codings.map((one) => [one.id, one])),
  };
}

function kinds(a: readonly Coding[], b: readonly Coding[]) {
  return findDifferences(blocks, layer('A', ...a), layer('B', ...b)).map(({ kind }) => kind);
}

describe('differences between two coders', () => {
  test.each([
    ['the same code on the same words', [coding('x', 0, 10)], [coding('x', 0, 10)], ['same']],
    ['the same code, wider', [coding('x', 0, 10)], [coding('x', 0, 20)], ['otherBoundary']],
    ['another code on the same words', [coding('x', 0, 10)], [coding('y', 0, 10)], ['otherCode']],
    ['another code on mostly the same words', [coding('x', 0, 10)], [coding('y', 0, 14)], ['otherCode']],
    ['another code on a few of the words', [coding('x', 0, 10)], [coding('y', 8, 30)], ['onlyA', 'onlyB']],
    ['nothing there', [coding('x', 0, 10)], [], ['onlyA']],
    ['the same code elsewhere', [coding('x', 0, 10)], [coding('x', 20, 30)], ['onlyA', 'onlyB']],
    [
      'the same code first, then what is left',
      [coding('x', 0, 10), coding('y', 0, 10)],
      [coding('y', 0, 12), coding('z', 0, 10)],
      ['otherBoundary', 'otherCode'],
    ],
  ])('%s', (_, a, b, expected) => {
    expect([...kinds(a, b)].sort()).toEqual([...expected].sort());
  });

  test('are sorted by what was confused most often', () => {
    const a = [coding('x', 0, 5), coding('x', 10, 15), coding('q', 20, 25)];
    const b = [coding('y', 0, 5), coding('y', 10, 15)];
    expect(confusions(findDifferences(blocks, layer('A', ...a), layer('B', ...b)))).toEqual([
      { kind: 'otherCode', a: 'x', b: 'y', count: 2 },
      { kind: 'onlyA', a: 'q', b: null, count: 1 },
    ]);
  });

  const some = fc.array(
    fc
      .tuple(fc.constantFrom('x', 'y', 'z'), fc.nat(40), fc.integer({ min: 1, max: 9 }))
      .map(([code, start, size]) => coding(code, start, start + size)),
    { maxLength: 8 },
  );

  test('name every coding of both exactly once', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        const named = findDifferences(blocks, layer('A', ...a), layer('B', ...b)).flatMap(codingsOf);
        expect([...named].sort()).toEqual([...a, ...b].map(({ id }) => id).sort());
      }),
    );
  });

  test('look the same from the other side', () => {
    const turned = {
      same: 'same',
      otherBoundary: 'otherBoundary',
      otherCode: 'otherCode',
      onlyA: 'onlyB',
      onlyB: 'onlyA',
    };
    fc.assert(
      fc.property(some, some, (a, b) => {
        const count = (list: readonly string[]) => list.filter((kind) => kind === 'same').length;
        expect(count(kinds(b, a).map((kind) => turned[kind]))).toBe(count(kinds(a, b)));
      }),
    );
  });
});

describe('settling differences', () => {
  const a = coding('x', 0, 10);
  const b = coding('y', 0, 10);
  const tree: ProjectTree = {
    ...emptyTree(),
    document: {
      text: {
        id: asId('text'),
        kind: 'document',
        form: 'document',
        citationKey: 'Erfunden 1',
        title: 'Erfunden',
        year: '',
        site: null,
        interview: null,
        wave: null,
        blocks,
        pages: {},
        speakers: {},
        lifeCycle: [],
        imported: { fileName: '', at: '' },
      },
    },
    codingLayer: { 'layer-A': layer('A', a), 'layer-B': layer('B', b) },
  };
  const refs = {
    a: { layer: asId<CodingLayerId>('layer-A'), coding: a.id },
    b: { layer: asId<CodingLayerId>('layer-B'), coding: b.id },
  };
  const text = asId<TextId>('text');
  let ids = 0;
  const context = {
    newId: <I extends string>() => `new-${++ids}` as I,
    now: '2026-03-01T10:00:00Z',
    author: asId<PersonId>('lead'),
  };
  const settled = (choice: 'a' | 'b', before = tree) =>
    produce(before, (draft) => {
      const settlement = { about: [refs.a, refs.b], choice, take: [refs[choice]], remark: '' };
      settleDifferences.run(draft, { batches: [{ text, settlements: [settlement] }] }, context);
    });
  const agreedOf = (after: ProjectTree) =>
    Object.values(after.codingLayer).find(({ coder }) => coder === null);

  test('writes the agreed layer, says who decided, and leaves the originals alone', () => {
    const after = settled('a');
    expect(Object.values(agreedOf(after)?.codings ?? {})).toMatchObject([{ code: 'x' }]);
    expect(agreedOf(after)?.decisions).toMatchObject([
      { about: [a.id, b.id], choice: 'a', by: 'lead', at: '2026-03-01T10:00:00Z' },
    ]);
    expect(after.codingLayer['layer-A']).toBe(tree.codingLayer['layer-A']);
    expect(after.codingLayer['layer-B']).toBe(tree.codingLayer['layer-B']);
  });

  test('a second decision replaces the first, and reopening takes it away', () => {
    const again = settled('b', settled('a'));
    expect(Object.values(agreedOf(again)?.codings ?? {})).toMatchObject([{ code: 'y' }]);
    expect(agreedOf(again)?.decisions).toHaveLength(1);
    const open = produce(again, (draft) => reopenDifference.run(draft, { text, about: [a.id] }, context));
    expect(agreedOf(open)?.codings).toEqual({});
    expect(agreedOf(open)?.decisions).toEqual([]);
  });
});
