import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { codesInTreeOrder } from '#shared/coding/codeTree';
import { acceptCode, addCode, editCode, moveCode, removeCode } from '#shared/commands/codeCommands';
import { addCodeExample, removeCodeExample } from '#shared/commands/codeExampleCommands';
import { mergeCodes, splitCode } from '#shared/commands/codeMergeCommands';
import { type Command, CommandRefused } from '#shared/commands/command';
import { asId, type MemoId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import { aCode, aCoding, aLayer, codedProject, codeId, codingId, layerId } from '../../fixtures/codedProject';
import { colleague, writer } from '../../fixtures/oneInterview';

const now = '2026-03-01T10:00:00.000Z';

function done<Params>(tree: ProjectTree, command: Command<Params, unknown>, params: Params): ProjectTree {
  let n = 900;
  return produce(tree, (draft) => {
    command.run(draft, params, {
      newId: <I extends string>() => codeId(n++) as string as I,
      now,
      author: writer,
    });
  });
}

/** The tree as "0 name" lines. */
function shape(tree: ProjectTree): readonly string[] {
  const book = Object.values(tree.codebook)[0];
  return codesInTreeOrder({ codes: book?.codes ?? {} }).map(({ code, level }) => `${level} ${code.name}`);
}

function code(tree: ProjectTree, n: number) {
  const found = Object.values(tree.codebook)[0]?.codes[codeId(n)];
  if (found === undefined) throw new Error(`no code ${n}`);
  return found;
}

/** "layer coding code" of every coding. */
function codings(tree: ProjectTree): readonly string[] {
  return Object.values(tree.codingLayer).flatMap((layer) =>
    Object.values(layer.codings).map((one) =>
      [layer.id, one.id, one.code].map((id) => Number(id.slice(-12))).join(' '),
    ),
  );
}

function reason(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof CommandRefused) return error.reason;
    throw error;
  }
  return 'done';
}

const family = () => codedProject([aCode(1), aCode(2, { parent: 1 }), aCode(3, { parent: 1 }), aCode(4)]);

describe('the tree', () => {
  test('a new code stands behind the one it was made at, in the colour above', () => {
    const tree = done(family(), addCode, {
      name: ' Neu ',
      color: '#e69f00',
      parent: codeId(1),
      after: codeId(2),
    });
    expect(shape(tree)).toEqual(['0 Code 1', '1 Code 2', '1 Neu', '1 Code 3', '0 Code 4']);
  });

  test.each([
    [
      'under another code',
      { id: codeId(4), parent: codeId(1), before: codeId(3) },
      ['0 Code 1', '1 Code 2', '1 Code 4', '1 Code 3'],
    ],
    [
      'to the top',
      { id: codeId(2), parent: null, before: codeId(1) },
      ['0 Code 2', '0 Code 1', '1 Code 3', '0 Code 4'],
    ],
    [
      'among its siblings',
      { id: codeId(3), parent: codeId(1), before: codeId(2) },
      ['0 Code 1', '1 Code 3', '1 Code 2', '0 Code 4'],
    ],
  ] as const)('moves %s', (_, params, expected) => {
    expect(shape(done(family(), moveCode, params))).toEqual(expected);
  });

  test('never puts a code below itself, and keeps the names of sisters apart', () => {
    expect(reason(() => done(family(), moveCode, { id: codeId(1), parent: codeId(2) }))).toBe('codeCycle');
    expect(
      reason(() => done(family(), addCode, { name: 'Code 2', color: '#000000', parent: codeId(1) })),
    ).toBe('nameTaken');
    expect(
      reason(() => done(family(), addCode, { name: 'Code 2', color: '#000000', parent: codeId(4) })),
    ).toBe('done');
  });

  test('subcodes in the same colour follow a new one; one with its own does not', () => {
    const tree = codedProject([aCode(1), aCode(2, { parent: 1 }), aCode(3, { parent: 1, color: '#d55e00' })]);
    const colored = done(tree, editCode, { id: codeId(1), color: '#009e73' });
    expect([1, 2, 3].map((n) => code(colored, n).color)).toEqual(['#009e73', '#009e73', '#d55e00']);
  });
});

describe('definitions', () => {
  test('keep their earlier versions, the first writing is none', () => {
    const first = done(codedProject([aCode(1)]), editCode, { id: codeId(1), definition: 'Erste Fassung.' });
    expect(code(first, 1).earlier).toEqual([]);
    const second = done(first, editCode, { id: codeId(1), rule: 'Eine Regel.' });
    const third = done(second, editCode, { id: codeId(1), definition: 'Zweite Fassung.', name: 'Anders' });
    expect(code(third, 1).earlier).toEqual([
      { definition: 'Erste Fassung.', rule: '', by: writer, until: now },
      { definition: 'Erste Fassung.', rule: 'Eine Regel.', by: writer, until: now },
    ]);
    expect(code(done(third, editCode, { id: codeId(1), notes: 'x' }), 1).earlier).toHaveLength(2);
  });
});

describe('merging', () => {
  const coded = () =>
    codedProject(
      [
        aCode(1),
        aCode(2, {
          parent: 1,
          questions: ['A:1'],
          counterExamples: 'Nicht das.',
          examples: [{ layer: layerId(1), coding: codingId(3) }],
        }),
        aCode(3, { questions: ['A:2', 'A:1'] }),
        aCode(4, { parent: 2 }),
      ],
      [
        aLayer(1, writer, [
          aCoding(1, 2, [0, 5], { memo: 'eins', weight: 20 }),
          aCoding(2, 3, [0, 5], { memo: 'zwei', certain: false, weight: 60 }),
          aCoding(3, 2, [7, 9]),
        ]),
        aLayer(2, colleague, [aCoding(4, 2, [0, 5])]),
        aLayer(3, null, [aCoding(5, 2, [0, 5]), aCoding(6, 3, [1, 4])]),
      ],
    );

  test('gives every coding of everybody and of the agreed layer the code that stays; twins become one', () => {
    const tree = done(coded(), mergeCodes, { from: [codeId(2)], into: codeId(3), notes: 'Aufgegangen.' });
    expect(codings(tree)).toEqual(['1 2 3', '1 3 3', '2 4 3', '3 5 3', '3 6 3']);
    expect(tree.codingLayer[layerId(1)]?.codings[codingId(2)]).toMatchObject({
      memo: 'zwei\neins',
      certain: true,
      weight: 60,
    });
    expect(shape(tree)).toEqual(['0 Code 1', '0 Code 3', '1 Code 4']);
    expect(code(tree, 3)).toMatchObject({
      questions: ['A:2', 'A:1'],
      counterExamples: 'Nicht das.',
      notes: 'Aufgegangen.',
      examples: [{ layer: layerId(1), coding: codingId(3) }],
    });
  });

  test('into its own subcode: that one takes the place', () => {
    const tree = done(coded(), mergeCodes, { from: [codeId(1), codeId(2)], into: codeId(4), notes: '' });
    expect(shape(tree)).toEqual(['0 Code 4', '0 Code 3']);
  });

  test('an example whose coding fell together is the one that is left', () => {
    const tree = codedProject(
      [aCode(1, { examples: [{ layer: layerId(1), coding: codingId(1) }] }), aCode(2)],
      [aLayer(1, writer, [aCoding(1, 1, [0, 5]), aCoding(2, 2, [0, 5])])],
    );
    const merged = done(tree, mergeCodes, { from: [codeId(1)], into: codeId(2), notes: '' });
    expect(code(merged, 2).examples).toEqual([{ layer: layerId(1), coding: codingId(2) }]);
  });

  test('what became doubtful never falls together', () => {
    const review = { state: 'review', quote: { exact: 'x', prefix: '', suffix: '' } } as const;
    const tree = codedProject(
      [aCode(1), aCode(2)],
      [aLayer(1, writer, [aCoding(1, 1, [0, 5], review), aCoding(2, 2, [0, 5])])],
    );
    expect(codings(done(tree, mergeCodes, { from: [codeId(1)], into: codeId(2), notes: '' }))).toEqual([
      '1 1 2',
      '1 2 2',
    ]);
  });
});

describe('splitting', () => {
  test('takes the chosen codings into a new code behind the old one, with their examples', () => {
    const tree = codedProject(
      [
        aCode(1, {
          examples: [
            { layer: layerId(1), coding: codingId(1) },
            { layer: layerId(2), coding: codingId(3) },
          ],
        }),
        aCode(2),
      ],
      [
        aLayer(1, writer, [aCoding(1, 1, [0, 5]), aCoding(2, 1, [6, 9])]),
        aLayer(2, colleague, [aCoding(3, 1, [0, 5])]),
      ],
    );
    const split = done(tree, splitCode, {
      from: codeId(1),
      name: 'Neu',
      definition: '',
      rule: '',
      codings: [{ layer: layerId(1), coding: codingId(1) }],
    });
    expect(codings(split)).toEqual(['1 1 900', '1 2 1', '2 3 1']);
    expect(shape(split)).toEqual(['0 Code 1', '0 Neu', '0 Code 2']);
    expect(code(split, 900).examples).toEqual([{ layer: layerId(1), coding: codingId(1) }]);
    expect(code(split, 1).examples).toEqual([{ layer: layerId(2), coding: codingId(3) }]);
  });

  test('refuses a coding that has another code by now', () => {
    const tree = codedProject([aCode(1), aCode(2)], [aLayer(1, writer, [aCoding(1, 2, [0, 5])])]);
    const params = {
      from: codeId(1),
      name: 'Neu',
      definition: '',
      rule: '',
      codings: [{ layer: layerId(1), coding: codingId(1) }],
    };
    expect(reason(() => done(tree, splitCode, params))).toBe('gone');
  });
});

describe('removing', () => {
  const tree = () =>
    codedProject(
      [aCode(1), aCode(2, { parent: 1 }), aCode(3, { parent: 2 }), aCode(4, { parent: 1 })],
      [aLayer(1, writer, [aCoding(1, 2, [0, 5]), aCoding(2, 3, [0, 5]), aCoding(3, 4, [0, 5])])],
    );

  test('subcodes take the place, their codings stay', () => {
    const left = done(tree(), removeCode, { id: codeId(2) });
    expect(shape(left)).toEqual(['0 Code 1', '1 Code 3', '1 Code 4']);
    expect(codings(left)).toEqual(['1 2 3', '1 3 4']);
  });

  test('or go with it', () => {
    const left = done(tree(), removeCode, { id: codeId(2), withSubcodes: true });
    expect(shape(left)).toEqual(['0 Code 1', '1 Code 4']);
    expect(codings(left)).toEqual(['1 3 4']);
  });

  test('a memo about it passes to the code above', () => {
    const memo = asId<MemoId>('00000000-0000-4000-a009-000000000001');
    const withMemo: ProjectTree = {
      ...tree(),
      memo: {
        [memo]: {
          id: memo,
          kind: 'memo',
          about: { kind: 'code', code: codeId(2) },
          title: '',
          text: 'x',
          by: writer,
          createdAt: now,
          changedAt: now,
        },
      },
    };
    expect(done(withMemo, removeCode, { id: codeId(2) }).memo[memo]?.about).toEqual({
      kind: 'code',
      code: codeId(1),
    });
  });
});

test('an example is a coding of this code, once', () => {
  const tree = codedProject([aCode(1), aCode(2)], [aLayer(1, writer, [aCoding(1, 1, [0, 5])])]);
  const example = { code: codeId(1), layer: layerId(1), coding: codingId(1) };
  const once = done(done(tree, addCodeExample, example), addCodeExample, example);
  expect(code(once, 1).examples).toHaveLength(1);
  expect(reason(() => done(tree, addCodeExample, { ...example, code: codeId(2) }))).toBe('gone');
  expect(code(done(once, removeCodeExample, example), 1).examples).toEqual([]);
});

test('a proposed code is accepted', () => {
  const tree = codedProject([aCode(1, { provisional: true })]);
  expect(code(done(tree, acceptCode, { id: codeId(1) }), 1).provisional).toBe(false);
});
