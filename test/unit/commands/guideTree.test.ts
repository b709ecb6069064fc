import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkNodes } from '../../../shared/guide/guideNodes';
import type { RoleDefinition } from '../../../shared/guide/guideRoles';
import { applySteps } from '../../../shared/guide/guideStep';
import { openWarnings } from '../../../shared/guide/openWarnings';
import { roleDots, switchRole } from '../../../shared/guide/roleDots';
import { effectiveRoles } from '../../../shared/guide/roleGuide';
import { nodeAtLine, sourceRanges } from '../../../shared/guide/sourceRanges';
import { treeRows } from '../../../shared/guide/treeRows';
import type { Guide, GuideNode } from '../../../shared/model/guide';
import { asId, type GuideNodeId } from '../../../shared/model/ids';
import { inventedGuide } from '../../fixtures/inventedGuide';

const guide = inventedGuide();

describe('treeRows', () => {
  it('tells place and level, and leaves out what stands below a collapsed node', () => {
    const shape = (collapsed: readonly GuideNodeId[]) =>
      treeRows(guide, new Set(collapsed)).map(
        ({ node, level, index, siblings, expanded }) =>
          `${node.printedNumber} l${level} ${index + 1}/${siblings} ${expanded}`,
      );
    expect(shape([])).toEqual([
      '1 l1 1/2 true',
      '1.1 l2 1/2 null',
      '1.2 l2 2/2 null',
      '2 l1 2/2 true',
      '2.1 l2 1/1 null',
    ]);
    expect(shape(guide.nodes.slice(0, 1).map(({ id }) => id))).toEqual([
      '1 l1 1/2 false',
      '2 l1 2/2 true',
      '2.1 l2 1/1 null',
    ]);
  });
});

describe('switching a role', () => {
  const roles = [
    { code: 'GF', label: '' },
    { code: 'PL', label: '' },
  ];
  const [base] = guide.nodes;
  if (base === undefined) throw new Error('the fixture has sections');
  const node = (own: readonly string[]): GuideNode => ({ ...base, roles: own });

  it.each([
    // own, inherited from above, switched, result
    [[], [], 'GF', ['PL']],
    [['PL'], [], 'GF', []],
    [['GF'], ['GF', 'PL'], 'PL', []],
    [['GF'], ['PL'], 'GF', []],
    [[], ['GF'], 'PL', ['GF', 'PL']],
    [[], ['GF'], 'GF', null],
    [['GF'], [], 'XX', null],
  ])('own %j, above %j, %s: %j', (own, above, role, result) => {
    expect(switchRole({ roles }, node(own), [node(above)], role)).toEqual(result);
  });

  it('changes exactly one dot, unless the last own one goes', () => {
    const set = fc.subarray(['GF', 'PL']);
    fc.assert(
      fc.property(set, set, fc.constantFrom('GF', 'PL'), (own, above, role) => {
        const parents = [node(above)];
        const dots = (one: GuideNode) =>
          roleDots({ roles }, one, effectiveRoles({ ...one, roles: [] }, parents)).map(
            (dot) => dot !== 'off',
          );
        const next = switchRole({ roles }, node(own), parents, role);
        if (next === null || (next.length === 0 && own.length === 1 && own[0] === role)) return;
        const changed = dots(node(own)).filter((on, i) => on !== dots(node(next))[i]).length;
        expect(changed).toBe(1);
      }),
    );
  });
});

describe('defining roles', () => {
  const define = (...roles: readonly RoleDefinition[]) => applySteps(guide, [{ kind: 'defineRoles', roles }]);
  const ofQuestions = (one: Guide) =>
    one.nodes.flatMap((s) => s.children.map(({ roles }) => roles.join('/')));
  const keepPl = { code: 'PL', label: 'Projektleitung', was: 'PL' };

  it('renames at every node, in the new order', () => {
    const edit = define(keepPl, { code: 'LT', label: 'Leitung', was: 'GF' });
    expect(edit.ok && ofQuestions(edit.guide)).toEqual(['PL/LT', 'LT', 'PL']);
  });

  it('a role that goes is asked nowhere, and who had only it inherits', () => {
    const edit = define(keepPl);
    expect(edit.ok && ofQuestions(edit.guide)).toEqual(['PL', '', 'PL']);
  });

  it.each([
    ['without a code', { code: ' ', label: '', was: null }],
    ['used twice', { code: 'PL', label: '', was: null }],
  ])('refuses a role %s', (_, role) => {
    expect(define(keepPl, role)).toEqual({ ok: false, reason: 'notPossible' });
  });
});

describe('lines of the source', () => {
  it('belong to the node that begins there or above', () => {
    const line = new Map([...walkNodes(guide)].map(({ node }, i) => [node.id, 3 + i * 2]));
    const placed: Guide = {
      ...guide,
      nodes: guide.nodes.map((section) => ({
        ...section,
        sourceLine: line.get(section.id) ?? null,
        children: section.children.map((child) => ({ ...child, sourceLine: line.get(child.id) ?? null })),
      })),
    };
    const ranges = sourceRanges(placed, 20);
    expect(ranges.map(({ from, to }) => [from, to])).toEqual([
      [3, 4],
      [5, 6],
      [7, 8],
      [9, 10],
      [11, 20],
    ]);
    expect([2, 3, 6, 20].map((at) => nodeAtLine(ranges, at))).toEqual([
      null,
      ranges[0]?.node,
      ranges[1]?.node,
      ranges[4]?.node,
    ]);
  });
});

describe('open warnings', () => {
  const doubtful = (): Guide => {
    const [first, second] = guide.nodes;
    if (!first || !second) throw new Error('the fixture has two sections');
    const [one, two] = first.children;
    if (!one || !two) throw new Error('the fixture has two questions');
    const unsure = { ...two, printedNumber: '1.1', roles: [], levelUnsure: true };
    const at = (code: 'duplicateNumber' | 'questionWithoutRole' | 'levelUnsure' | 'tableColumnsUnsure') => ({
      code,
      line: null,
      node: code === 'tableColumnsUnsure' ? null : two.id,
      values: {},
    });
    return {
      ...guide,
      nodes: [{ ...first, children: [one, unsure] }, second],
      source: {
        fileName: 'erfunden.txt',
        importedAt: '2026-01-01T00:00:00Z',
        text: null,
        warnings: [
          at('duplicateNumber'),
          at('questionWithoutRole'),
          at('levelUnsure'),
          at('tableColumnsUnsure'),
        ],
        leftovers: [],
      },
    };
  };
  const codes = (one: Guide) => openWarnings(one).map(({ warning }) => warning.code);
  const node = asId<GuideNodeId>('00000000-0000-4000-8000-000000000012');
  const codesAfter = (...steps: Parameters<typeof applySteps>[1]) => {
    const edit = applySteps(doubtful(), steps);
    if (!edit.ok) throw new Error(edit.reason);
    return codes(edit.guide);
  };

  it.each([
    ['renumbering settles a double number', { kind: 'renumber', node, number: '1.2' }, 'duplicateNumber'],
    ['a role settles a question without', { kind: 'setRoles', node, roles: ['GF'] }, 'questionWithoutRole'],
    ['a look settles a level', { kind: 'confirmLevel', node }, 'levelUnsure'],
  ] as const)('%s', (_, step, gone) => {
    expect(codes(doubtful())).toContain(gone);
    expect(codesAfter(step)).toEqual(codes(doubtful()).filter((code) => code !== gone));
  });

  it('what only the import could see stays until somebody says so', () => {
    const [, , , table] = doubtful().source?.warnings ?? [];
    if (table === undefined) throw new Error('four warnings');
    expect(codesAfter({ kind: 'dismissWarning', warning: table })).not.toContain('tableColumnsUnsure');
    expect(codesAfter({ kind: 'remove', node })).toEqual(['tableColumnsUnsure']);
  });
});
