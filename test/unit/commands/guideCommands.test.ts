import { enablePatches, produceWithPatches } from 'immer';
import { describe, expect, it } from 'vitest';
import { guideRecord } from '../../../schemas/records/guide';
import { type Command, CommandRefused } from '../../../shared/commands/command';
import {
  addGuide,
  editGuide,
  newGuideVersion,
  relateQuestions,
  removeGuide,
  replaceGuide,
} from '../../../shared/commands/guideCommands';
import { addInterview } from '../../../shared/commands/interviewCommands';
import { addSite } from '../../../shared/commands/siteCommands';
import type { Guide } from '../../../shared/model/guide';
import { asId, type GuideNodeId, type InterviewId, type PersonId } from '../../../shared/model/ids';
import { emptyTree, type ProjectTree } from '../../../shared/model/tree';
import { inventedGuide } from '../../fixtures/inventedGuide';

enablePatches();

let made = 0;
const context = {
  newId: <I extends string>() => `10000000-0000-4000-8000-${String(++made).padStart(12, '0')}` as I,
  now: '2026-01-01T00:00:00Z',
  author: asId<PersonId>('00000000-0000-4000-8000-00000000aaaa'),
};

function run<P, R>(tree: ProjectTree, command: Command<P, R>, params: P) {
  let result: R | undefined;
  const [after, patches] = produceWithPatches(tree, (draft) => {
    result = command.run(draft, params, context);
  });
  return { tree: after, patches, result: result as R };
}

const guide = inventedGuide();
const goals = nodeId(11);
const difficulties = nodeId(12);

function nodeId(n: number): GuideNodeId {
  return asId<GuideNodeId>(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`);
}

function withGuide(): ProjectTree {
  return run(emptyTree(), addGuide, { guide }).tree;
}

function withInterview(tree: ProjectTree): ProjectTree {
  const { tree: sited, result: site } = run(tree, addSite, { name: 'Nordhafen', code: 'NOR', region: '' });
  const id = asId<InterviewId>('00000000-0000-4000-8000-00000000bbbb');
  const params = { id, site, guide: guide.id, roles: ['GF'], wave: 1, date: '', interviewer: null };
  return run(sited, addInterview, params).tree;
}

function guideIn(tree: ProjectTree, id: string = guide.id): Guide {
  const found = tree.guide[id];
  if (found === undefined) throw new Error(`no guide ${id}`);
  expect(guideRecord.schema.safeParse(found).error).toBeUndefined();
  return found;
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

describe('guide.edit', () => {
  it('changes one text and writes only that', () => {
    const { tree, patches } = run(withGuide(), editGuide, {
      id: guide.id,
      steps: [{ kind: 'setText', node: difficulties, text: 'Was fällt schwer?' }],
    });
    expect(guideIn(tree).nodes[0]?.children[1]?.text).toBe('Was fällt schwer?');
    expect(patches.map(({ path }) => path.join('.'))).toEqual([`guide.${guide.id}.nodes.0.children.1.text`]);
  });

  it('applies several steps or none', () => {
    const tree = withGuide();
    const steps = [
      { kind: 'setText', node: difficulties, text: 'Neu' },
      { kind: 'demote', node: goals },
    ] as const;
    expect(refusal(() => run(tree, editGuide, { id: guide.id, steps }))).toBe('notPossibleHere');
    expect(guideIn(tree)).toBe(guide);
  });

  it('moves a question below the one before it, and the record stays one', () => {
    const { tree } = run(withGuide(), editGuide, {
      id: guide.id,
      steps: [{ kind: 'demote', node: difficulties }],
    });
    const [question] = guideIn(tree).nodes[0]?.children ?? [];
    expect(question?.children.map(({ id, kind }) => [id, kind])).toEqual([[difficulties, 'supplementary']]);
  });

  it('leaves an answered guide as it is, except for topics and families', () => {
    const tree = withInterview(withGuide());
    const edit = (steps: Parameters<typeof editGuide.run>[1]['steps']) =>
      run(tree, editGuide, { id: guide.id, steps });
    expect(refusal(() => edit([{ kind: 'setText', node: goals, text: 'Anders' }]))).toBe('guideAnswered');
    const topic = { de: 'Ziele', en: 'Goals' };
    expect(
      guideIn(edit([{ kind: 'setTopic', node: goals, topic }]).tree).nodes[0]?.children[0]?.topic,
    ).toEqual(topic);
    expect(
      guideIn(edit([{ kind: 'setFamily', node: goals, family: ' Ziele ' }]).tree).nodes[0]?.children[0]
        ?.familyId,
    ).toBe('Ziele');
  });
});

describe('guide.relate', () => {
  it('puts two questions into one family, also in answered guides, and refuses nodes that are gone', () => {
    const tree = withInterview(withGuide());
    const places = {
      first: { guide: guide.id, node: goals },
      second: { guide: guide.id, node: difficulties },
    };
    const related = run(tree, relateQuestions, places).tree;
    const [one, two] = guideIn(related).nodes[0]?.children ?? [];
    expect(one?.familyId).toMatch(/^T\.1 1\.1 /);
    expect(two?.familyId).toBe(one?.familyId);
    const gone = { ...places, second: { guide: guide.id, node: nodeId(99) } };
    expect(refusal(() => run(tree, relateQuestions, gone))).toBe('notPossibleHere');
  });

  it('takes the family that one of them has', () => {
    const steps = [{ kind: 'setFamily', node: difficulties, family: 'goals' }] as const;
    const { tree } = run(withGuide(), editGuide, { id: guide.id, steps });
    const places = {
      first: { guide: guide.id, node: goals },
      second: { guide: guide.id, node: difficulties },
    };
    const children = guideIn(run(tree, relateQuestions, places).tree).nodes[0]?.children ?? [];
    expect(children.map(({ familyId }) => familyId)).toEqual(['goals', 'goals']);
  });
});

describe('guide.newVersion', () => {
  it('copies with fresh ids and links the questions by family', () => {
    const before = withInterview(withGuide());
    const { tree, result } = run(before, newGuideVersion, { id: guide.id });
    const [old, version] = [guideIn(tree), guideIn(tree, result)];
    expect(version).toMatchObject({ basedOn: guide.id, version: 2, title: guide.title });
    const ids = (one: Guide) => one.nodes.flatMap((s) => [s.id, ...s.children.map(({ id }) => id)]);
    expect(ids(old)).toEqual(ids(guide));
    expect(ids(version).filter((id) => ids(old).includes(id))).toEqual([]);
    const families = (one: Guide) => one.nodes.flatMap((s) => s.children.map(({ familyId }) => familyId));
    expect(families(old)).toEqual(families(version));
    expect(new Set(families(old)).size).toBe(3);
    expect(families(old)).toContain('T.1 1.1 Was soll erreicht werden?');
    // The interview stays with the version it was held with.
    expect(Object.values(tree.interview).map((one) => one.guide)).toEqual([guide.id]);
    expect(
      refusal(() => run(tree, editGuide, { id: guide.id, steps: [{ kind: 'remove', node: goals }] })),
    ).toBe('guideAnswered');
    const changed = run(tree, editGuide, {
      id: result,
      steps: [{ kind: 'setText', node: version.nodes[0]?.children[0]?.id ?? goals, text: 'Was noch?' }],
    });
    expect(guideIn(changed.tree, result).nodes[0]?.children[0]?.text).toBe('Was noch?');
    expect(guideIn(changed.tree)).toBe(old);
  });

  it('numbers on, whichever version it is made from', () => {
    const first = run(withGuide(), newGuideVersion, { id: guide.id });
    const second = run(first.tree, newGuideVersion, { id: first.result });
    const third = run(second.tree, newGuideVersion, { id: guide.id });
    expect([first, second, third].map(({ result }) => guideIn(third.tree, result).version)).toEqual([
      2, 3, 4,
    ]);
  });

  it('keeps the families of questions that a newly read file still has', () => {
    const section = guide.nodes[0];
    const [kept] = section?.children ?? [];
    if (section === undefined || kept === undefined) throw new Error('the fixture has a question');
    const added = { ...kept, id: nodeId(99), text: 'Ganz neu?', printedNumber: '1.9' };
    const content: Guide = {
      ...guide,
      nodes: [{ ...section, children: [added, { ...kept, text: 'Anders?' }] }],
    };
    const { tree, result } = run(withGuide(), newGuideVersion, { id: guide.id, content });
    const old = guideIn(tree).nodes[0]?.children[0]?.familyId;
    const questions = guideIn(tree, result).nodes[0]?.children ?? [];
    expect(questions.map(({ text, familyId }) => [text, familyId])).toEqual([
      ['Ganz neu?', null],
      ['Anders?', old],
    ]);
  });
});

describe('guide.replace and guide.remove', () => {
  it('replace is refused once there are interviews', () => {
    const corrected = { ...guide, title: 'Berichtigt' };
    expect(guideIn(run(withGuide(), replaceGuide, { guide: corrected }).tree).title).toBe('Berichtigt');
    const tree = withInterview(withGuide());
    expect(refusal(() => run(tree, replaceGuide, { guide: corrected }))).toBe('guideAnswered');
  });

  it('a removed version in the middle leaves the chain whole', () => {
    const second = run(withGuide(), newGuideVersion, { id: guide.id });
    const third = run(second.tree, newGuideVersion, { id: second.result });
    const { tree } = run(third.tree, removeGuide, { id: second.result });
    expect(guideIn(tree, third.result).basedOn).toBe(guide.id);
  });
});
