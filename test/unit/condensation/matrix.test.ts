import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { levelOf, placesOfSite } from '#shared/condensation/choice';
import { buildMatrix, type CellState, type DeskChoice } from '#shared/condensation/matrix';
import { sectionOfRow } from '#shared/condensation/sectionOfRow';
import { suggestMark } from '#shared/condensation/suggestMark';
import { progressOf, rowStands } from '#shared/condensation/usage';
import type { Stance } from '#shared/model/caseReport';
import { type CodingLayer, plainCode } from '#shared/model/coding';
import type { AnswerShell } from '#shared/model/deletion';
import type { AnswerState } from '#shared/model/fieldwork';
import { asId, type CodeId, type GuideNodeId, type PassageId, type SiteId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import { countNotThere } from '#shared/search/notThere';
import {
  byId,
  evidenceLink,
  inventedGuide,
  inventedProject,
  inventedReport,
} from '../../fixtures/caseReport';
import { withErased } from '../../fixtures/erased';

const site = asId<SiteId>('site-1');
const usual: DeskChoice = { site, level: 'operative', wave: 1, rows: 'question', columns: 'role' };

interface Given {
  /** Interview, answer, from, to, code, coder (null = the agreed layer). */
  readonly codings?: readonly (readonly [number, number, number, number, string, string | null])[];
  readonly notInReports?: readonly string[];
}

function project({ codings = [], notInReports = [] }: Given = {}): ProjectTree {
  const layers = codings.map(
    ([interview, answer, from, to, code, coder], n): CodingLayer => ({
      id: asId(`coded-${n}`),
      kind: 'codingLayer',
      text: asId(`protocol-${interview}`),
      interview: asId(`interview-${interview}`),
      coder: coder === null ? null : asId(coder),
      codings: byId([
        {
          id: asId(`coding-${n}`),
          code: asId<CodeId>(code),
          start: { block: asId(`p${interview}-${answer}`), offset: from },
          end: { block: asId(`p${interview}-${answer}`), offset: to },
          state: 'placed' as const,
          certain: true,
          weight: null,
          memo: '',
          createdAt: '2026-02-20T08:00:00Z',
        },
      ]),
    }),
  );
  const codes = ['top', 'sub'].map((id, position) => ({
    ...plainCode,
    id: asId<CodeId>(id),
    parent: id === 'sub' ? asId<CodeId>('top') : null,
    position,
    name: id,
    definition: '',
    rule: '',
    color: '#0072b2',
    questions: id === 'sub' ? ['B.1:3.1'] : [],
  }));
  const tree = inventedProject({
    codingLayer: byId(layers),
    codebook: byId([{ id: asId('book'), kind: 'codebook' as const, codes: byId(codes) }]),
  });
  return produce(tree, (draft) => {
    for (const one of Object.values(draft.project)) {
      one.roles = ['GF', 'PL', 'TL', 'FK'].map((code) => ({
        code,
        label: `Rolle ${code}`,
        level: null,
        inCaseReports: !notInReports.includes(code),
        subgroups: [],
      }));
    }
  });
}

function matrixOf(tree: ProjectTree, choice: Partial<DeskChoice> = {}) {
  return buildMatrix(tree, { ...usual, ...choice }, null);
}

/** What each column says in a row, and how many passages it has. */
function cells(tree: ProjectTree, row: string, choice: Partial<DeskChoice> = {}) {
  const found = matrixOf(tree, choice).rows.find(({ key }) => key === row);
  return found?.cells.map(({ column, state, passages }) => `${column.key} ${state} ${passages.length}`);
}

describe('the matrix of a site', () => {
  test('has the questions in printed order and the roles in the order of the project', () => {
    const matrix = matrixOf(project());
    expect(matrix.rows.map(({ node }) => node?.printedNumber)).toEqual(['1.1', '1.2', '2.1', '2.3', '3.1']);
    expect(matrix.columns.map(({ key, label, interviews }) => [key, label, interviews.length])).toEqual([
      ['GF', 'Rolle GF', 1],
      ['PL', 'Rolle PL', 1],
      ['TL', 'Rolle TL', 2],
      ['FK', 'Rolle FK', 2],
    ]);
  });

  test('tells passages from questions that nobody has written down yet', () => {
    expect(cells(project(), 'question:q-2.3')).toEqual([
      'GF open 0',
      'PL open 0',
      'TL passages 1',
      'FK passages 2',
    ]);
  });

  test('gives every conversation a column of its own', () => {
    const matrix = matrixOf(project(), { columns: 'interview' });
    expect(matrix.columns.map(({ key }) => key)).toEqual([
      'interview-2',
      'interview-3',
      'interview-4',
      'interview-6',
      'interview-1',
      'interview-5',
    ]);
    expect(cells(project(), 'question:q-2.3', { columns: 'interview' })).toContain(
      'interview-6 noProtocol 0',
    );
  });

  test('says when a text was deleted, and keeps what is known of its answers', () => {
    const at = '2026-04-02T10:00:00Z';
    const answers = { 'q-1.2': 'said', 'q-2.1': 'noAnswer', 'q-3.1': 'notAsked' };
    const tree = withErased(project(), 'interview-2', [answers as AnswerShell], at); // any node's brand
    const cell = (row: string, choice: Partial<DeskChoice> = {}) => {
      const found = matrixOf(tree, choice).rows.find(({ key }) => key === row)?.cells[0];
      return `${found?.column.key} ${found?.state} ${found?.deletedAt}`;
    };
    expect(cell('question:q-1.2')).toBe(`GF deleted ${at}`);
    expect(cell('question:q-2.1')).toBe(`GF silent ${at}`);
    expect(cell('question:q-3.1')).toBe(`GF notAsked ${at}`);
    expect(cell('question:q-2.3')).toBe(`GF open ${at}`);
    expect(cell('code:top', { rows: 'code' })).toBe(`GF deleted ${at}`);
    expect(cells(project(), 'question:q-1.2')?.[0]).toBe('GF passages 1');
  });

  test('shows the passages that are left in a role of which one text was deleted', () => {
    const said = { 'q-2.3': 'said' } as AnswerShell; // any node's brand
    const tree = withErased(project(), 'interview-1', [said], '2026-04-02T10:00:00Z');
    const found = matrixOf(tree)
      .rows.find(({ key }) => key === 'question:q-2.3')
      ?.cells.at(-1);
    expect(found).toMatchObject({ state: 'passages', sayings: { said: 1, deleted: 1, noProtocol: 0 } });
    expect(found?.passages).toHaveLength(1);
  });

  test.each<[AnswerState, CellState]>([
    ['noAnswer', 'silent'],
    ['notAsked', 'notAsked'],
    ['later', 'open'],
  ])('shows an answer marked %s as %s', (answer, state) => {
    const tree = produce(project(), (draft) => {
      const protocol = draft.protocol['protocol-2'];
      if (protocol !== undefined) protocol.answers[asId<GuideNodeId>('q-3.1')] = answer;
    });
    expect(cells(tree, 'question:q-3.1')?.[0]).toBe(`GF ${state} 0`);
  });

  test('shows what a role is not asked', () => {
    const tree = produce(project(), (draft) => {
      const question = draft.guide[inventedGuide.id]?.nodes[0]?.children[0];
      question?.roles.push('PL');
    });
    expect(cells(tree, 'question:q-1.1')).toEqual([
      'GF notAsked 0',
      'PL passages 1',
      // One of the two spoke as project lead, too.
      'TL open 0',
      'FK notAsked 0',
    ]);
  });

  test('greys roles that are kept out of case reports, last of all, and does not ask to use their passages', () => {
    const tree = project({ notInReports: ['PL'] });
    expect(cells(tree, 'question:q-1.1')?.at(-1)).toBe('PL excluded 1');
    const row = matrixOf(tree).rows.find(({ key }) => key === 'question:q-1.1');
    expect(row?.passages).toEqual([]);
    expect(progressOf(matrixOf(tree), rowStands(tree, matrixOf(tree), null)).rows).toBe(3);
  });

  test('says of every conversation what the count of what is not there says', () => {
    const states = fc.constantFrom<AnswerState | null>('noAnswer', 'notAsked', 'later', null);
    const marks = fc.array(fc.tuple(fc.nat(4), fc.nat(4), states), { maxLength: 12 });
    const roles = fc.array(fc.tuple(fc.nat(4), fc.constantFrom('GF', 'PL', 'TL', 'FK')), { maxLength: 4 });
    fc.assert(
      fc.property(marks, roles, (answers, tags) => {
        const tree = produce(project(), (draft) => {
          const questions = draft.guide[inventedGuide.id]?.nodes.flatMap((one) => one.children) ?? [];
          for (const [at, role] of tags) questions[at]?.roles.push(role);
          for (const [interview, at, state] of answers) {
            const protocol = draft.protocol[`protocol-${interview + 1}`];
            const question = questions[at]?.id;
            if (protocol !== undefined && question !== undefined && state !== null)
              protocol.answers[question] = state;
          }
        });
        for (const row of matrixOf(tree, { columns: 'interview' }).rows) {
          const node = row.node?.id;
          if (node === undefined) throw new Error('every row is a question');
          const counted = countNotThere(tree, [site], { kind: 'question', node }, null).sites[0]?.each ?? [];
          const said = new Map(counted.map(({ interview, saying }) => [interview, saying]));
          for (const { column, sayings } of row.cells) {
            const [interview] = column.interviews;
            const saying = interview === undefined ? undefined : said.get(interview.id);
            expect(saying === undefined ? -1 : sayings[saying], `${column.key} ${node}`).toBe(1);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('has nothing at a site without conversations, and nothing of another level', () => {
    expect(matrixOf(project(), { site: asId('nowhere') })).toMatchObject({ rows: [], columns: [] });
    expect(matrixOf(project(), { level: 'strategic' }).columns).toEqual([]);
    expect(placesOfSite(project(), site)).toEqual([{ site, level: 'operative', wave: 1 }]);
  });

  test('takes the level of the role where a guide has none', () => {
    const tree = produce(project(), (draft) => {
      const guide = draft.guide[inventedGuide.id];
      if (guide !== undefined) guide.level = null;
      for (const one of Object.values(draft.project)) {
        for (const role of one.roles) role.level = role.code === 'GF' ? 'strategic' : null;
      }
    });
    const levels = Object.values(tree.interview).map((one) => levelOf(tree, one));
    expect(levels.filter((level) => level === 'strategic')).toHaveLength(1);
    expect(levels.filter((level) => level === null)).toHaveLength(5);
  });
});

describe('the passages of a cell', () => {
  const words = (given: Given, row = 'question:q-2.3') =>
    matrixOf(project(given))
      .rows.find(({ key }) => key === row)
      ?.passages.filter(({ interview }) => interview === 'interview-1')
      .map(({ words, codes }) => `${words.slice(0, 9)} ${codes.join('+')}`);

  test('are coded segments; the same words coded twice are one', () => {
    const codings = [
      [1, 0, 0, 9, 'top', 'a'],
      [1, 0, 0, 9, 'sub', 'b'],
      [1, 0, 0, 9, 'sub', 'c'],
      [1, 0, 3, 9, 'sub', 'b'],
    ] as const;
    expect(words({ codings })).toEqual(['Am Anfang top+sub', 'Anfang sub']);
  });

  test('are those the coders agreed on, where they did', () => {
    const codings = [
      [1, 0, 0, 9, 'top', 'a'],
      [1, 0, 3, 9, 'sub', null],
    ] as const;
    expect(words({ codings })).toEqual(['Anfang sub']);
  });

  test('are whole answers where nobody coded, marked as such', () => {
    expect(words({})).toEqual(['Am Anfang ']);
    expect(words({ codings: [[1, 1, 0, 4, 'top', 'a']] })).toEqual(['Am Anfang ']);
    expect(words({ codings: [[1, 0, 3, 9, 'top', 'a']] })).toEqual(['Anfang top']);
  });

  test('stand with their code, and say where it was not found', () => {
    const tree = project({ codings: [[1, 0, 0, 9, 'top', 'a']] });
    expect(cells(tree, 'code:top', { rows: 'code' })).toEqual([
      'GF none 0',
      'PL none 0',
      'TL none 0',
      'FK passages 1',
    ]);
    expect(cells(tree, 'code:sub', { rows: 'code' })?.slice(2)).toEqual(['TL open 0', 'FK none 0']);
  });

  test('of the same family stand in one row, whatever their numbers', () => {
    const tree = produce(project(), (draft) => {
      const questions = draft.guide[inventedGuide.id]?.nodes.flatMap((one) => one.children) ?? [];
      for (const at of [0, 3]) {
        const question = questions[at];
        if (question !== undefined) question.familyId = 'start';
      }
    });
    const matrix = matrixOf(tree, { rows: 'family' });
    expect(matrix.rows.map(({ key }) => key)).toEqual([
      'family:start',
      'question:q-1.2',
      'question:q-2.1',
      'question:q-3.1',
    ]);
    expect(matrix.rows[0]?.passages).toHaveLength(4);
    expect(matrix.rows[0]?.owns).toEqual(['family:start', 'question:q-1.1', 'question:q-2.3']);
    expect(matrixOf(tree).rows[0]?.owns).toEqual(['question:q-1.1', 'family:start']);
  });

  test('lead to the section their sentences stand in', () => {
    const tree = project({ codings: [[1, 0, 0, 9, 'top', 'a']] });
    const sections = (rows: DeskChoice['rows']) =>
      matrixOf(tree, { rows }).rows.map((row) => sectionOfRow(row, inventedGuide));
    expect(sections('question')).toEqual(['s-1', 's-1', 's-2', 's-2', 's-3']);
    expect(sections('code')).toEqual(['s-2', null]);
  });
});

describe('how far a row is condensed', () => {
  const tree = project();
  const blockRows = { 'b-1': 'question:q-1.1', 'b-2': 'question:q-2.1' };
  const stands = (report: ReturnType<typeof inventedReport> | null) =>
    rowStands(tree, matrixOf(tree), report);

  test('nothing is used and nothing written without a report', () => {
    const matrix = matrixOf(tree);
    expect(progressOf(matrix, stands(null))).toEqual({ rows: 5, written: 0, passages: 7, unused: 7 });
  });

  test('a passage is used when a statement rests on any of its words', () => {
    const report = { ...inventedReport(), blockRows, rowMarks: {} };
    const all = stands(report);
    expect(progressOf(matrixOf(tree), all)).toEqual({ rows: 5, written: 5, passages: 7, unused: 0 });
    expect(all.get('question:q-1.1')?.blocks.map(({ id }) => id)).toEqual(['b-1']);
    expect(all.get('question:q-2.3')?.elsewhere.map(({ id }) => id)).toEqual(['st-4', 'st-5']);
    const [passage] = matrixOf(tree).rows.find(({ key }) => key === 'question:q-2.3')?.passages ?? [];
    expect(all.get('question:q-2.3')?.uses.get(passage?.key ?? '')).toHaveLength(2);
  });

  test('only a part of the words is coded: evidence beside it leaves it unused', () => {
    const coded = project({ codings: [[1, 0, 3, 9, 'top', 'a']] });
    const shortened = produce(coded, (draft) => {
      const passage = draft.evidenceLayer['layer-1']?.passages[asId<PassageId>('passage-1-0')];
      if (passage !== undefined) passage.start.offset = 9;
    });
    const report = { ...inventedReport(), blockRows: {}, rowMarks: {} };
    const unused = (one: ProjectTree) =>
      rowStands(one, matrixOf(one), report)
        .get('question:q-2.3')
        ?.unused.map(({ words }) => words);
    expect(unused(coded)).toEqual([]);
    expect(unused(shortened)).toEqual(['Anfang']);
  });

  test('a mark is that of the row or of what it owns', () => {
    const report = { ...inventedReport(), blockRows, rowMarks: { 'question:q-2.3': 'contrast' as const } };
    expect(stands(report).get('question:q-2.3')?.mark).toBe('contrast');
    expect(stands(report).get('question:q-1.1')?.mark).toBeNull();
  });
});

describe('agreement and contrast between roles', () => {
  const { interview } = inventedProject();
  const suggest = (...statements: (readonly [number, number, Stance][])[]) =>
    suggestMark(
      statements.map((links) => ({ evidence: links.map(([n, at, stance]) => evidenceLink(n, at, stance)) })),
      Object.values(interview),
    );

  test.each<[string, (readonly [number, number, Stance][])[], string | null]>([
    [
      'two roles say the same',
      [
        [
          [1, 0, 'supports'],
          [4, 0, 'example'],
        ],
      ],
      'agreement',
    ],
    [
      'one role alone says nothing of two',
      [
        [
          [1, 0, 'supports'],
          [5, 0, 'supports'],
        ],
      ],
      null,
    ],
    [
      'one role against itself is no contrast between roles',
      [
        [
          [1, 0, 'supports'],
          [5, 0, 'contradicts'],
        ],
      ],
      null,
    ],
    [
      'another role objects',
      [
        [
          [1, 0, 'supports'],
          [4, 0, 'contradicts'],
        ],
      ],
      'contrast',
    ],
    [
      'two roles object and nobody supports',
      [
        [
          [1, 0, 'contradicts'],
          [4, 0, 'contradicts'],
        ],
      ],
      null,
    ],
    [
      'a limit is neither',
      [
        [
          [1, 0, 'supports'],
          [4, 0, 'limits'],
        ],
      ],
      null,
    ],
    [
      'one contrast outweighs an agreement',
      [
        [
          [1, 0, 'supports'],
          [4, 0, 'supports'],
        ],
        [
          [1, 0, 'supports'],
          [2, 0, 'contradicts'],
        ],
      ],
      'contrast',
    ],
    ['nothing attached, nothing suggested', [[]], null],
  ])('%s', (_, statements, mark) => {
    expect(suggest(...statements)?.mark ?? null).toBe(mark);
  });

  test('names the roles', () => {
    expect(
      suggest([
        [1, 0, 'supports'],
        [4, 0, 'contradicts'],
      ]),
    ).toEqual({
      mark: 'contrast',
      supporting: ['FK'],
      contradicting: ['TL'],
    });
  });
});
