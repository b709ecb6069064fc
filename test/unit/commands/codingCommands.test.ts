import fc from 'fast-check';
import { applyPatches, enablePatches, produce, produceWithPatches } from 'immer';
import { describe, expect, test } from 'vitest';
import { addCoding, addCodings, changeCoding, codeInVivo, moveCoding } from '#shared/commands/codingCommands';
import { type Command, CommandRefused } from '#shared/commands/command';
import { addMemo, editMemo, removeMemo } from '#shared/commands/memoCommands';
import { editProtocol, sendBlocks } from '#shared/commands/protocolCommands';
import type { Coding } from '#shared/model/coding';
import { asId, type CodeId, type CodingLayerId, type PersonId } from '#shared/model/ids';
import type { Anchor } from '#shared/model/text';
import type { ProjectTree } from '#shared/model/tree';
import { applyEdits, type TextEdit } from '#shared/text/edit';
import { isEmptyRange, sliceRange, tightenRange } from '#shared/text/range';
import { makeCorpus } from '../../bench/corpus/makeCorpus';
import { seededRandom } from '../../bench/corpus/random';
import { firstQuestion, oneInterview, protocolId, secondQuestion, writer } from '../../fixtures/oneInterview';
import { oracle } from '../../support/text/oracle';
import { texts, toEdits, wishes } from '../../support/text/randomEdits';

enablePatches();

const corpus = makeCorpus({ seed: 5, size: 'small' });
const random = seededRandom(5);
const author = must(Object.values(must(Object.values(corpus.project)[0]).people)[0]).id;
const context = { newId: () => random.id<never>(), now: '2026-01-01T00:00:00.000Z', author };
const codebook = must(Object.values(corpus.codebook)[0]);
const code = must(Object.values(codebook.codes)[0]).id;

function run<P, R>(tree: ProjectTree, command: Command<P, R>, params: P): { tree: ProjectTree; result: R } {
  let result: R | undefined;
  const after = produce(tree, (draft) => {
    result = command.run(draft, params, context);
  });
  return { tree: after, result: result as R }; // set by the recipe, which has run
}

function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof CommandRefused) return error.reason;
    throw error;
  }
  return 'not refused';
}

function codingsOf(tree: ProjectTree): readonly Coding[] {
  return Object.values(tree.codingLayer).flatMap(({ codings }) => Object.values(codings));
}

/** Whole first paragraphs of every text. */
const passages = [...Object.values(corpus.protocol), ...Object.values(corpus.document)].flatMap(
  ({ id, blocks }) => {
    const [first] = blocks;
    if (first === undefined || first.text === '') return [];
    const [start, end] = [0, first.text.length].map((offset) => ({ block: first.id, offset }));
    return start === undefined || end === undefined ? [] : [{ text: id, range: { start, end } }];
  },
);

describe('many passages at once', () => {
  const params = { code, certain: false, passages };
  const once = run(corpus, addCodings, params);

  test('are coded in protocols and documents, in the own layers, as uncertain', () => {
    expect(once.result).toBe(passages.length);
    const before = new Set(codingsOf(corpus).map(({ id }) => id));
    const fresh = codingsOf(once.tree).filter(({ id }) => !before.has(id));
    expect(fresh).toHaveLength(passages.length);
    expect(fresh.every(({ certain, code: given }) => !certain && given === code)).toBe(true);
    const touched = Object.values(once.tree.codingLayer).filter(
      ({ id }) => once.tree.codingLayer[id] !== corpus.codingLayer[id],
    );
    expect(new Set(touched.map(({ coder }) => coder))).toEqual(new Set([author]));
  });

  test('are not coded twice, and what is gone meanwhile is left out', () => {
    const again = run(once.tree, addCodings, params);
    expect(again.result).toBe(0);
    expect(again.tree).toBe(once.tree);
    const gone = {
      ...must(passages[0]),
      text: asId<typeof protocolId>('00000000-0000-4000-8000-00000000dead'),
    };
    expect(run(corpus, addCodings, { ...params, passages: [gone] }).result).toBe(0);
  });
});

describe('what can be said about a coding', () => {
  const given = run(corpus, addCoding, { code, ...must(passages[0]) });
  const layer = must(Object.values(given.tree.codingLayer).find(({ codings }) => given.result in codings)).id;
  const place = { layer, coding: given.result };
  const changed = (fields: Parameters<typeof changeCoding.run>[1]) =>
    must(run(given.tree, changeCoding, fields).tree.codingLayer[layer]?.codings[given.result]);

  test.each([
    [0, 0],
    [100, 100],
    [49.6, 50],
    [null, null],
  ])('a weight of %s becomes %s', (weight, expected) => {
    expect(changed({ ...place, weight }).weight).toBe(expected);
  });

  test.each([-1, 101, Number.NaN])('a weight of %s is refused', (weight) => {
    expect(refusal(() => changed({ ...place, weight }))).toBe('badCount');
  });

  test('what is left out stays', () => {
    const before = must(given.tree.codingLayer[layer]?.codings[given.result]);
    expect(changed({ ...place, memo: 'Warum?' })).toEqual({ ...before, memo: 'Warum?' });
    expect(
      refusal(() => changed({ ...place, code: asId<CodeId>('00000000-0000-4000-8000-00000000dead') })),
    ).toBe('gone');
  });

  test('a coding is not moved onto nothing', () => {
    const { start } = must(passages[0]).range;
    expect(refusal(() => run(given.tree, moveCoding, { ...place, range: { start, end: start } }))).toBe(
      'emptyPassage',
    );
  });
});

describe('a code from the words themselves', () => {
  test('is provisional, found in the material, under its parent, and given at once', () => {
    const made = run(corpus, codeInVivo, { ...must(passages[0]), name: ' kurzer Draht ', parent: code });
    const fresh = must(made.tree.codebook[codebook.id]?.codes[made.result.code]);
    expect(fresh).toMatchObject({
      name: 'kurzer Draht',
      parent: code,
      origin: 'inductive',
      provisional: true,
    });
    expect(codingsOf(made.tree).find(({ id }) => id === made.result.coding)?.code).toBe(fresh.id);
  });

  test('needs a name of its own', () => {
    const name = must(codebook.codes[code]).name.toUpperCase();
    expect(refusal(() => run(corpus, codeInVivo, { ...must(passages[0]), name, parent: null }))).toBe(
      'nameTaken',
    );
    expect(refusal(() => run(corpus, codeInVivo, { ...must(passages[0]), name: ' ', parent: null }))).toBe(
      'emptyName',
    );
  });
});

describe('memos', () => {
  const protocol = must(Object.values(corpus.protocol)[0]);
  const document = must(Object.values(corpus.document)[0]);
  const site = must(Object.values(corpus.site)[0]);

  test.each([
    ['project', { kind: 'project' }, { kind: 'project' }],
    ['code', { kind: 'code', code }, { kind: 'code', code }],
    ['site', { kind: 'site', site: site.id }, { kind: 'site', site: site.id }],
    // A memo on a text is sealed with the key of the text's own interview.
    [
      'protocol',
      { kind: 'text', text: protocol.id },
      { kind: 'text', text: protocol.id, interview: protocol.interview },
    ],
    [
      'document',
      { kind: 'text', text: document.id },
      { kind: 'text', text: document.id, interview: document.interview },
    ],
  ] as const)('on a %s are kept with who and when, changed and removed', (_, about, expected) => {
    const added = run(corpus, addMemo, { about, title: ' Titel ', text: 'Worte' });
    const memo = must(added.tree.memo[added.result]);
    expect(memo).toMatchObject({
      about: expected,
      title: 'Titel',
      text: 'Worte',
      by: author,
      createdAt: context.now,
    });
    const edited = run(added.tree, editMemo, { memo: memo.id, text: 'Andere' });
    expect(edited.tree.memo[memo.id]).toMatchObject({ title: 'Titel', text: 'Andere' });
    expect(run(edited.tree, removeMemo, { memo: memo.id }).tree.memo[memo.id]).toBeUndefined();
  });

  test('are not kept empty, nor on what is gone', () => {
    const about = { kind: 'project' } as const;
    expect(refusal(() => run(corpus, addMemo, { about, title: ' ', text: '' }))).toBe('emptyName');
    const gone = { kind: 'code', code: asId<CodeId>('00000000-0000-4000-8000-00000000dead') } as const;
    expect(refusal(() => run(corpus, addMemo, { about: gone, title: '', text: 'x' }))).toBe('gone');
  });
});

describe('edits of a coded protocol, whatever they are', () => {
  const layerId = asId<CodingLayerId>('00000000-0000-4000-8000-0000000000aa');

  test('leave every coding where the rule says, lose none, and undo brings all back exactly', () => {
    const place = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20), fc.nat(20));
    const send = fc.option(fc.tuple(fc.nat(20), fc.constantFrom(firstQuestion, secondQuestion, null)));
    fc.assert(
      fc.property(
        texts,
        fc.array(place, { minLength: 1, maxLength: 4 }),
        wishes,
        send,
        (blocks, places, list, sent) => {
          const anchors = places.flatMap((at) => anchorAt(blocks, at));
          const tree = coded(blocks, anchors);
          const edits = toEdits(blocks, list);
          const edited = step(tree, editProtocol, { protocol: protocolId, edits });
          const left = must(edited.after.protocol[protocolId]).blocks;
          const moved = sent === null ? undefined : left[sent[0] % Math.max(1, left.length)];
          const all =
            sent === null || moved === undefined
              ? edited
              : chained(
                  edited,
                  step(edited.after, sendBlocks, {
                    protocol: protocolId,
                    blocks: [moved.id],
                    question: sent[1],
                  }),
                );
          const now = must(all.after.codingLayer[layerId]).codings;
          expect(Object.keys(now)).toHaveLength(anchors.length);
          const steps =
            sent === null || moved === undefined ? edits : [...edits, ...sending(left, moved.id, sent[1])];
          const text = must(all.after.protocol[protocolId]).blocks;
          expect(text).toEqual(applyEdits(blocks, steps));
          anchors.forEach((anchor, i) => {
            const coding = must(Object.values(now)[i]);
            const expected = oracle(blocks, anchor, steps);
            expect(coding.state).toBe(expected.slice === null ? 'review' : 'placed');
            if (expected.slice !== null) expect(sliceRange(text, coding)).toBe(expected.slice);
            else expect(coding.quote?.exact).toBe(sliceRange(blocks, anchor));
          });
          expect(all.undone()).toEqual(tree);
        },
      ),
      { numRuns: 600 },
    );
  });

  interface Step {
    readonly after: ProjectTree;
    readonly undone: () => ProjectTree;
  }

  function step<P>(tree: ProjectTree, command: Command<P>, params: P): Step {
    const [after, , inverse] = produceWithPatches(tree, (draft) => {
      command.run(draft, params, { ...context, author: writer });
    });
    return { after, undone: () => applyPatches(after, inverse) };
  }

  function chained(first: Step, second: Step): Step {
    return {
      after: second.after,
      undone() {
        expect(second.undone()).toEqual(first.after);
        return first.undone();
      },
    };
  }

  /** What sending a paragraph comes to, told once more without looking at how the command does it. */
  function sending(
    blocks: Parameters<typeof applyEdits>[0],
    block: (typeof blocks)[number]['id'],
    question: (typeof blocks)[number]['question'],
  ): readonly TextEdit[] {
    const rest = blocks.filter(({ id }) => id !== block);
    const after = (rest.findLast((one) => one.question === question) ?? rest.at(-1))?.id ?? null;
    return [
      { kind: 'question', block, question },
      { kind: 'move', block, after },
    ];
  }

  function coded(blocks: Parameters<typeof applyEdits>[0], anchors: readonly Anchor[]): ProjectTree {
    const tree = oneInterview({ protocols: [{ blocks }] });
    const protocol = must(tree.protocol[protocolId]);
    const codings = Object.fromEntries(
      anchors.map((anchor, i): [string, Coding] => [
        `coding${i}`,
        {
          ...anchor,
          id: asId(`coding${i}`),
          code,
          certain: true,
          weight: null,
          memo: '',
          createdAt: context.now,
        },
      ]),
    );
    return {
      ...tree,
      codingLayer: {
        [layerId]: {
          id: layerId,
          kind: 'codingLayer',
          text: protocolId,
          interview: protocol.interview,
          coder: asId<PersonId>(writer),
          codings,
        },
      },
    };
  }

  function anchorAt(
    blocks: Parameters<typeof applyEdits>[0],
    [x, i, y, j]: readonly [number, number, number, number],
  ): readonly Anchor[] {
    const [p, q] = [x % blocks.length, y % blocks.length].sort((a, b) => a - b);
    const [first, last] = [blocks[p ?? 0], blocks[q ?? 0]];
    if (first === undefined || last === undefined) return [];
    const offsets = [i % (first.text.length + 1), j % (last.text.length + 1)];
    if (first === last) offsets.sort((a, b) => a - b);
    const range = tightenRange(blocks, {
      start: { block: first.id, offset: offsets[0] ?? 0 },
      end: { block: last.id, offset: offsets[1] ?? 0 },
    });
    return isEmptyRange(range) ? [] : [{ ...range, state: 'placed' }];
  }
});

function must<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw new Error('the fixture lacks something');
  return value;
}
