import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import type { IncomingCode, IncomingFields } from '#shared/codebook/incoming';
import { planIntake } from '#shared/codebook/intake';
import { codesInTreeOrder } from '#shared/coding/codeTree';
import { takeInCodes } from '#shared/commands/codebookCommands';
import type { ProjectTree } from '#shared/model/tree';
import { aCode, aCoding, aLayer, codedProject, codeId, codesOf } from '../../fixtures/codedProject';
import { writer } from '../../fixtures/oneInterview';

function incoming(name: string, fields: IncomingFields = {}, parent: string | null = null): IncomingCode {
  return { key: name, parent, id: null, name, fields };
}

function taken(tree: ProjectTree, codes: readonly IncomingCode[], mode: 'merge' | 'replace'): ProjectTree {
  let n = 900;
  return produce(tree, (draft) => {
    const context = {
      newId: <I extends string>() => codeId(n++) as string as I,
      now: '2026-03-01T00:00:00.000Z',
      author: writer,
    };
    takeInCodes.run(draft, { codes, mode }, context);
  });
}

function shape(tree: ProjectTree): readonly string[] {
  const book = Object.values(tree.codebook)[0];
  return codesInTreeOrder({ codes: book?.codes ?? {} }).map(({ code, level }) => `${level} ${code.name}`);
}

const project = () =>
  codedProject(
    [
      aCode(1, { name: 'Rahmen', definition: 'Alt.', questions: ['A:1'], color: '#d55e00' }),
      aCode(2, { name: 'Ziele', parent: 1 }),
      aCode(3, { name: 'Sonstiges', parent: 1 }),
      aCode(4, { name: 'Bleibt' }),
    ],
    [aLayer(1, writer, [aCoding(1, 3, [0, 5])])],
  );

describe('what a file would do', () => {
  const codes = codesOf([
    aCode(1, { name: 'Rahmen', definition: 'Alt.' }),
    aCode(2, { name: 'Ziele', parent: 1 }),
  ]);
  const kinds = (list: readonly IncomingCode[]) =>
    planIntake(codes, list, 'merge', new Set()).rows.map(({ kind, changes }) => [kind, ...changes].join(' '));

  test.each([
    ['the same', [incoming('Rahmen', { definition: 'Alt.' })], ['same']],
    ['the same in other capitals, but for the name', [incoming('rahmen')], ['changed name']],
    ['an empty text changes nothing', [incoming('Rahmen', { definition: '' })], ['same']],
    ['a new text', [incoming('Rahmen', { definition: 'Neu.', rule: 'Regel.' })], ['changed definition rule']],
    ['a code known from another place, by its only name', [incoming('Ziele')], ['same']],
    [
      'a second one of a name is new',
      [incoming('Rahmen'), incoming('Rahmen')].map((one, i) => ({ ...one, key: `${i}` })),
      ['same', 'new'],
    ],
    ['a known identifier with a new name', [{ ...incoming('Anders'), id: codeId(2) }], ['changed name']],
  ] as const)('%s', (_, list, expected) => {
    expect(kinds(list)).toEqual(expected);
  });
});

describe('completing', () => {
  test('adds below known codes, adds questions, keeps the old definition as an earlier one, removes nothing', () => {
    const tree = taken(
      project(),
      [
        incoming('Rahmen', { definition: 'Neu.', questions: ['A:2'] }),
        incoming('Anlass', { rule: 'Wann.' }, 'Rahmen'),
      ],
      'merge',
    );
    expect(shape(tree)).toEqual(['0 Rahmen', '1 Ziele', '1 Sonstiges', '1 Anlass', '0 Bleibt']);
    const codes = Object.values(tree.codebook)[0]?.codes ?? {};
    expect(codes[codeId(1)]).toMatchObject({
      definition: 'Neu.',
      questions: ['A:1', 'A:2'],
      earlier: [{ definition: 'Alt.' }],
    });
    expect(codes[codeId(900)]).toMatchObject({ rule: 'Wann.', color: '#d55e00' });
    expect(tree.codingLayer).toEqual(project().codingLayer);
  });

  test('taken twice is taken once', () => {
    const list = [incoming('Neu'), incoming('Darunter', {}, 'Neu')];
    const once = taken(project(), list, 'merge');
    expect(taken(once, list, 'merge')).toEqual(once);
  });
});

describe('replacing', () => {
  test('makes the tree of the file; what is coded and not in it stays, marked', () => {
    const tree = taken(project(), [incoming('Ziele'), incoming('Rahmen', {}, 'Ziele')], 'replace');
    expect(shape(tree)).toEqual(['0 Ziele', '1 Rahmen', '0 Sonstiges']);
    const codes = Object.values(tree.codebook)[0]?.codes ?? {};
    expect(codes[codeId(3)]).toMatchObject({ provisional: true, parent: null });
    expect(codes[codeId(1)]?.definition).toBe('Alt.');
    expect(tree.codingLayer).toEqual(project().codingLayer);
  });

  test('a file that says a text is empty makes it empty', () => {
    const tree = taken(project(), [incoming('Rahmen', { definition: '' })], 'replace');
    expect(Object.values(tree.codebook)[0]?.codes[codeId(1)]).toMatchObject({
      definition: '',
      earlier: [{ definition: 'Alt.' }],
    });
  });
});
