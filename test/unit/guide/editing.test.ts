import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addNode,
  confirmLevel,
  placeLeftover,
  removeNode,
  renumber,
  setKind,
  setOptional,
  setRoles,
  setText,
  setTopic,
} from '#shared/guide/editContent';
import { demote, joinWithPrevious, moveBy, moveTo, promote, split } from '#shared/guide/editStructure';
import { type GuideEdit, mayContain } from '#shared/guide/editTree';
import { walkNodes } from '#shared/guide/guideNodes';
import { effectiveRoles } from '#shared/guide/roleGuide';
import type { Guide, GuideNode } from '#shared/model/guide';
import { importText } from './printedGuides';

/** Invented; roles on questions, items and nowhere, so that every way to inherit occurs. */
const GUIDE = importText(`C.3 Spielplätze

Die Kürzel (GF und PL) zeigen, wen eine Frage betrifft.

1. Anfang
1.1 Wie fing es an? (GF)
- Wer war dabei?
  - aus der Stadt
  - vom Land (PL)
- Was fehlte? (GF/PL)
- Falls etwas fehlte: Warum?
1.2 Was ist geplant? Und wann?
- Welche Geräte?
2. Alltag
2.1 Wer kommt? (PL)
- Wer kommt nicht? (GF)
2.2 Was ärgert Sie? (PL)
`);

function nodeWith(guide: Guide, text: string): GuideNode {
  const found = [...walkNodes(guide)].find(({ node }) => node.text.startsWith(text));
  if (!found) throw new Error(`no node "${text}"`);
  return found.node;
}

function done(edit: GuideEdit): Guide {
  if (!edit.ok) throw new Error(edit.reason);
  return edit.guide;
}

function sketch(guide: Guide): string[] {
  return [...walkNodes(guide)].map(({ node, parents }) => {
    const roles = node.roles.length > 0 ? ` [${node.roles.join('/')}]` : '';
    return `${'  '.repeat(parents.length)}${node.kind} ${node.printedNumber ?? '-'} ${node.text}${roles}`;
  });
}

describe('levels', () => {
  test('promoting an inner item takes the items printed after it along', () => {
    const guide = done(promote(GUIDE, nodeWith(GUIDE, 'aus der Stadt').id));
    expect(sketch(guide).slice(1, 6)).toEqual([
      '  question 1.1 Wie fing es an? [GF]',
      '    supplementary - Wer war dabei?',
      '    supplementary - aus der Stadt',
      '      supplementary - vom Land [PL]',
      '    supplementary - Was fehlte? [GF/PL]',
    ]);
  });

  test('promoting an item makes a question that is asked of the same people', () => {
    const guide = done(promote(GUIDE, nodeWith(GUIDE, 'Wer war dabei?').id));
    expect(sketch(guide).slice(1, 7)).toEqual([
      '  question 1.1 Wie fing es an? [GF]',
      '  question - Wer war dabei? [GF]',
      '    supplementary - aus der Stadt',
      '    supplementary - vom Land [PL]',
      '    supplementary - Was fehlte? [GF/PL]',
      '    supplementary - Falls etwas fehlte: Warum?',
    ]);
  });

  test('promoting a question makes a section, its items questions', () => {
    const guide = done(promote(GUIDE, nodeWith(GUIDE, 'Was ist geplant?').id));
    expect(sketch(guide).slice(7, 10)).toEqual([
      'section 1.2 Was ist geplant? Und wann?',
      '  question - Welche Geräte?',
      'section 2 Alltag',
    ]);
  });

  test('demoting a question hangs it below the one before; everyone stays everyone', () => {
    const guide = done(demote(GUIDE, nodeWith(GUIDE, 'Was ist geplant?').id));
    expect(sketch(guide).slice(6, 9)).toEqual([
      '    supplementary - Falls etwas fehlte: Warum?',
      '    supplementary 1.2 Was ist geplant? Und wann? [GF/PL]',
      '      supplementary - Welche Geräte?',
    ]);
  });

  test('demoting a section makes it a heading in the section before', () => {
    const guide = done(demote(GUIDE, nodeWith(GUIDE, 'Alltag').id));
    expect(sketch(guide).slice(9, 12)).toEqual([
      '  group 2 Alltag',
      '  question 2.1 Wer kommt? [PL]',
      '    supplementary - Wer kommt nicht? [GF]',
    ]);
  });

  test('what stands outermost or first cannot go further', () => {
    expect(promote(GUIDE, nodeWith(GUIDE, 'Anfang').id)).toEqual({ ok: false, reason: 'notPossible' });
    expect(demote(GUIDE, nodeWith(GUIDE, 'Anfang').id)).toEqual({ ok: false, reason: 'notPossible' });
    expect(demote(GUIDE, nodeWith(GUIDE, 'Wer war dabei?').id)).toEqual({ ok: false, reason: 'notPossible' });
  });

  test('a level that a person has set or confirmed is no longer unsure', () => {
    const unsure = importText(
      '1. A\n\n1.1 Was?\n\n Wer kommt?\n\n mit Kind\n\n ohne Kind\n\n Wann?\n\n Wo?\n\n',
    );
    const child = nodeWith(unsure, 'mit Kind');
    expect(child.levelUnsure).toBe(true);
    expect(nodeWith(done(confirmLevel(unsure, child.id)), 'mit Kind').levelUnsure).toBe(false);
    expect(nodeWith(done(promote(unsure, child.id)), 'mit Kind').levelUnsure).toBe(false);
  });
});

describe('places', () => {
  test('up and down among siblings', () => {
    const guide = done(moveBy(GUIDE, nodeWith(GUIDE, 'Was ärgert Sie?').id, -1));
    expect(guide.nodes[1]?.children.map((node) => node.printedNumber)).toEqual(['2.2', '2.1']);
    expect(moveBy(GUIDE, nodeWith(GUIDE, 'Was ärgert Sie?').id, 1).ok).toBe(false);
  });

  test('to another node, but never into itself or where its kind has no place', () => {
    const item = nodeWith(GUIDE, 'Welche Geräte?');
    const question = nodeWith(GUIDE, 'Wer kommt?');
    const guide = done(moveTo(GUIDE, item.id, question.id, 0));
    expect(sketch(guide).slice(-4)).toEqual([
      '  question 2.1 Wer kommt? [PL]',
      '    supplementary - Welche Geräte? [GF/PL]',
      '    supplementary - Wer kommt nicht? [GF]',
      '  question 2.2 Was ärgert Sie? [PL]',
    ]);
    const outer = nodeWith(GUIDE, 'Wer war dabei?');
    expect(moveTo(GUIDE, outer.id, nodeWith(GUIDE, 'vom Land').id, 0).ok).toBe(false);
    expect(moveTo(GUIDE, question.id, item.id, 0).ok).toBe(false);
  });

  test('splitting and joining again gives the same texts', () => {
    const node = nodeWith(GUIDE, 'Was ist geplant?');
    const cut = done(split(GUIDE, node.id, 'Was ist geplant?'.length, () => 'new'));
    expect(cut.nodes[0]?.children.map(({ text }) => text)).toEqual([
      'Wie fing es an?',
      'Was ist geplant?',
      'Und wann?',
    ]);
    expect(nodeWith(cut, 'Und wann?').children.map(({ text }) => text)).toEqual(['Welche Geräte?']);
    const joined = done(joinWithPrevious(cut, nodeWith(cut, 'Und wann?').id));
    expect(sketch(joined)).toEqual(sketch(GUIDE));
    expect(split(GUIDE, node.id, 0, () => 'new').ok).toBe(false);
  });

  test('joining keeps the number of the second and asks everyone whom either was asked', () => {
    const guide = importText('1. A\n1.1 Warum? (GF/PL)\n1.3 Wer? (GF)\n1.4 Wie? (GF/PL)\n1.5 Wo? (PL)');
    expect(sketch(done(joinWithPrevious(guide, nodeWith(guide, 'Wie?').id)))[2]).toBe(
      '  question 1.3 Wer? 1.4 Wie? [GF/PL]',
    );
    expect(joinWithPrevious(GUIDE, nodeWith(GUIDE, 'Was ist geplant?').id).ok).toBe(false);
  });
});

describe('contents', () => {
  const question = nodeWith(GUIDE, 'Wer kommt?');

  test.each([
    [
      'text',
      setText(GUIDE, question.id, ' Falls ja: Wer? '),
      { text: 'Falls ja: Wer?', condition: 'Falls ja' },
    ],
    ['number', renumber(GUIDE, question.id, '5xa'), { printedNumber: '5xa' }],
    ['no number', renumber(GUIDE, question.id, ' '), { printedNumber: null }],
    ['a number used twice', renumber(GUIDE, question.id, '1.1'), { printedNumber: '1.1' }],
    ['roles in the order of the guide', setRoles(GUIDE, question.id, ['PL', 'GF']), { roles: ['GF', 'PL'] }],
    ['no roles', setRoles(GUIDE, question.id, []), { roles: [] }],
    ['topic', setTopic(GUIDE, question.id, { de: ' Gäste', en: '' }), { topic: { de: 'Gäste', en: '' } }],
    ['optional', setOptional(GUIDE, question.id, true), { optional: true }],
    ['kind', setKind(GUIDE, question.id, 'group'), { kind: 'group' }],
  ])('%s', (_, edit, changed) => {
    const after = done(edit);
    const node = [...walkNodes(after)].find(({ node: { id } }) => id === question.id)?.node;
    expect(node).toEqual({ ...question, ...changed });
  });

  test('what makes no sense is refused', () => {
    expect(setText(GUIDE, question.id, '  ').ok).toBe(false);
    expect(renumber(GUIDE, question.id, '1.1 und noch mehr').ok).toBe(false);
    expect(setRoles(GUIDE, question.id, ['XY']).ok).toBe(false);
    expect(setKind(GUIDE, question.id, 'supplementary').ok).toBe(false);
    expect(setText({ ...GUIDE, nodes: [] }, question.id, 'Wer?')).toEqual({
      ok: false,
      reason: 'noSuchNode',
    });
  });

  test('a new node stands where its kind may stand', () => {
    const place = { parent: question.id, index: 0, kind: 'supplementary', text: 'Wann?' } as const;
    const newId = () => 'new';
    expect(sketch(done(addNode(GUIDE, place, newId))).at(-3)).toBe('    supplementary - Wann?');
    expect(addNode(GUIDE, { ...place, kind: 'section' }, newId).ok).toBe(false);
    expect(done(addNode(GUIDE, { ...place, parent: null, kind: 'section' }, newId)).nodes[0]?.text).toBe(
      'Wann?',
    );
  });

  test('removed texts become leftovers and can be placed again', () => {
    const gone = done(removeNode(GUIDE, question.id));
    expect(gone.source?.leftovers).toEqual([
      { line: 15, text: '2.1 Wer kommt?' },
      { line: 16, text: 'Wer kommt nicht?' },
    ]);
    const parent = nodeWith(gone, 'Was ärgert Sie?').id;
    const back = done(placeLeftover(gone, 1, { parent, index: 0, kind: 'supplementary' }, () => 'new'));
    expect(nodeWith(back, 'Wer kommt nicht?')).toMatchObject({ id: 'new', sourceLine: 16 });
    expect(back.source?.leftovers).toHaveLength(1);
    expect(placeLeftover(back, 7, { parent, index: 0, kind: 'supplementary' }, () => 'new').ok).toBe(false);
  });

  test('a footnote of a removed question keeps its text and loses its place', () => {
    const guide = importText('1. A\n1.1 Warum?[^1]\n1.2 Wer?\n\n[^1]: Nur im Sommer.');
    const gone = done(removeNode(guide, nodeWith(guide, 'Warum?').id));
    expect(gone.footnotes).toEqual([{ mark: '1', text: 'Nur im Sommer.', node: null }]);
  });
});

describe('any number of edits', () => {
  type Step = readonly [operation: number, node: number, detail: number];
  const steps: fc.Arbitrary<Step[]> = fc.array(fc.tuple(fc.nat(6), fc.nat(), fc.nat()), { maxLength: 25 });

  function apply(guide: Guide, [operation, pick, detail]: Step, newId: () => string): Guide {
    const nodes = [...walkNodes(guide)].map(({ node }) => node);
    const node = nodes[pick % nodes.length];
    const other = nodes[detail % nodes.length];
    if (!node || !other) return guide;
    const operations: readonly (() => GuideEdit)[] = [
      () => promote(guide, node.id),
      () => demote(guide, node.id),
      () => split(guide, node.id, detail % (node.text.length + 1), newId),
      () => joinWithPrevious(guide, node.id),
      () => moveBy(guide, node.id, (detail % 5) - 2),
      () => moveTo(guide, node.id, other.id, detail % 4),
      () => removeNode(guide, node.id),
    ];
    const edit = operations[operation]?.();
    return edit?.ok ? edit.guide : guide;
  }

  function letters(guide: Guide): string {
    const held = [...walkNodes(guide)].flatMap(({ node }) => [node.printedNumber ?? '', node.text]);
    const left = (guide.source?.leftovers ?? []).map(({ text }) => text);
    return [...held, ...left].join('').replace(/\s/g, '').split('').sort().join('');
  }

  test('loses no letter, doubles no id and leaves every kind where it may stand', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const newId = () => `new-${++counter}`;
        const guide = list.reduce((current, step) => apply(current, step, newId), GUIDE);
        expect(letters(guide)).toBe(letters(GUIDE));
        const placed = [...walkNodes(guide)];
        expect(new Set(placed.map(({ node }) => node.id)).size).toBe(placed.length);
        for (const { node, parents } of placed) {
          expect(mayContain(parents.at(-1)?.kind ?? null, node.kind)).toBe(true);
        }
      }),
    );
  });
  let counter = 0;

  test('changing levels keeps the printed order and who is asked what', () => {
    const asked = (guide: Guide) =>
      [...walkNodes(guide)]
        .filter(({ node }) => node.kind !== 'section')
        .map(({ node, parents }) => {
          const roles = effectiveRoles(node, parents);
          return [node.text, (roles.length === 0 ? ['GF', 'PL'] : [...roles]).sort().join('/')].join(': ');
        });
    const levelSteps = fc.array(fc.tuple(fc.nat(1), fc.nat(), fc.nat()), { maxLength: 25 });
    fc.assert(
      fc.property(levelSteps, (list) => {
        const guide = list.reduce((current, step) => apply(current, step, () => 'never'), GUIDE);
        const [now, then] = [asked(guide), asked(GUIDE)];
        // A question that became a section, or the other way round, is asked of nobody or anew.
        expect(now.filter((line) => then.includes(line))).toEqual(then.filter((line) => now.includes(line)));
        expect(now.every((line) => then.includes(line) || /^(?:Anfang|Alltag):/.test(line))).toBe(true);
      }),
    );
  });
});
