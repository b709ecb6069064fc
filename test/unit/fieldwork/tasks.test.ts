import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/fieldwork/days';
import { groupTasks, isFor } from '#shared/fieldwork/tasks/groupTasks';
import { interviewTasks, openTasks } from '#shared/fieldwork/tasks/openTasks';
import type { ProjectTree } from '#shared/model/tree';
import { makeCorpus } from '../../bench/corpus/makeCorpus';
import {
  colleague,
  event,
  firstQuestion,
  type Given,
  oneCoding,
  oneInterview,
  protocolId,
  secondQuestion,
  steps,
  writer,
  written,
} from '../../fixtures/oneInterview';

const today = '2026-03-20';
const held = '2026-03-10';

/** "kind due" of every open task, the most urgent first. */
function open(given: Given, day = today): readonly string[] {
  return openTasks(oneInterview(given), day).map(({ kind, due }) => `${kind} ${due ?? '-'}`);
}

/** Written and approved long ago, so that only what the case is about remains open. */
const done = [{ ...written(), ...steps('archived', '2026-03-11') }];

describe('what the interview sheet still owes', () => {
  const cases: readonly (readonly [string, Given, readonly string[]])[] = [
    ['a planned interview in the future', { interview: { status: 'planned', date: '2026-03-21' } }, []],
    ['a planned interview of today', { interview: { status: 'planned', date: today } }, []],
    ['a planned interview without a date', { interview: { status: 'planned', date: '' } }, []],
    [
      'an appointment that has passed',
      { interview: { status: 'planned', date: '2026-03-19' } },
      ['sayWhetherHeld 2026-03-19'],
    ],
    [
      'a dropped interview, whatever its guide demands',
      { interview: { status: 'dropped' }, rules: { consent: 'written', informationSheet: true } },
      [],
    ],
    ['a guide without rules', { protocols: done }, []],
    ['a held interview without a date', { interview: { date: '' }, protocols: done }, ['dateMissing -']],
    ['no consent', { rules: { consent: 'oral' }, protocols: done }, [`consent ${held}`]],
    ['a guide that needs no consent', { rules: { consent: 'none' }, protocols: done }, []],
    [
      'oral consent where it is enough',
      {
        rules: { consent: 'oral' },
        interview: { consent: { form: 'oral', date: held } },
        protocols: done,
      },
      [],
    ],
    [
      'oral consent where it must be written',
      {
        rules: { consent: 'written' },
        interview: { consent: { form: 'oral', date: held } },
        protocols: done,
      },
      [`writtenConsent ${held}`],
    ],
    [
      'written consent where oral is enough',
      {
        rules: { consent: 'oral' },
        interview: { consent: { form: 'written', date: held } },
        protocols: done,
      },
      [],
    ],
    [
      'no consent where it must be written',
      { rules: { consent: 'written' }, protocols: done },
      [`consent ${held}`],
    ],
    [
      'no information sheet',
      { rules: { informationSheet: true }, protocols: done },
      [`informationSheet ${held}`],
    ],
    [
      'an information sheet that was handed out',
      { rules: { informationSheet: true }, interview: { informationSheet: held }, protocols: done },
      [],
    ],
    [
      'a guide that speaks of recordings, and nobody said whether there is one',
      { rules: { deleteRecording: 'afterProtocol' }, protocols: done },
      [`sayWhetherRecorded ${held}`],
    ],
  ];
  test.each(cases)('%s', (_, given, expected) => expect(open(given)).toEqual(expected));
});

describe('the recording that must go after the protocol', () => {
  const recorded = { recording: { made: true, deleted: null } } as const;
  const rules = { deleteRecording: 'afterProtocol', anonymisation: true } as const;
  const approved = { ...written(), ...steps('approved', '2026-03-16') };
  const cases: readonly (readonly [string, Given, string | null])[] = [
    ['nothing is written: it is still needed', { protocols: [{}] }, null],
    [
      'finished, not approved: announced without a day',
      { protocols: [{ ...written(), ...steps('complete', '2026-03-12') }] },
      '-',
    ],
    ['approved: due on that day', { protocols: [approved] }, '2026-03-16'],
    [
      'the approval was left out: due all the same',
      {
        protocols: [
          {
            ...written(),
            lifeCycle: [
              ...steps('anonymised', '2026-03-12').lifeCycle,
              event('skipped', 'approved', '2026-03-14'),
            ],
          },
        ],
      },
      '2026-03-14',
    ],
    [
      'approved and reopened: the clock stands',
      {
        protocols: [
          { ...approved, lifeCycle: [...approved.lifeCycle, event('reopened', 'approved', '2026-03-18')] },
        ],
      },
      '-',
    ],
    [
      'one of two cases approved: still needed for the other',
      { protocols: [approved, { ...written(), ...steps('complete', '2026-03-12') }] },
      '-',
    ],
    [
      'both cases approved: due with the last',
      { protocols: [approved, { ...written(), ...steps('approved', '2026-03-18') }] },
      '2026-03-18',
    ],
    ['the protocols were deleted: due since the conversation', { protocols: [] }, held],
    ['no recording was allowed: due at once', { rules: { recordingAllowed: false }, protocols: [{}] }, held],
    ['the conversation was dropped: due at once', { interview: { ...recorded, status: 'dropped' } }, held],
    [
      'there is none',
      { interview: { recording: { made: false, deleted: null } }, protocols: [approved] },
      null,
    ],
    [
      'it was deleted',
      {
        interview: { recording: { made: true, deleted: { by: writer, date: '2026-03-16' } } },
        protocols: [approved],
      },
      null,
    ],
    [
      'guide and project say nothing of it',
      { rules: { deleteRecording: null }, project: { deleteRecording: null }, protocols: [approved] },
      null,
    ],
    [
      'the guide says nothing, the project does',
      { rules: { deleteRecording: null }, protocols: [approved] },
      '2026-03-16',
    ],
    [
      'the guide asks for it, the project does not',
      { project: { deleteRecording: null }, protocols: [approved] },
      '2026-03-16',
    ],
  ];
  test.each(cases)('%s', (_, given, due) => {
    const tasks = open({
      ...given,
      rules: { ...rules, ...given.rules },
      interview: { ...recorded, ...given.interview },
    });
    const deletions = tasks.filter((task) => task.startsWith('deleteRecording'));
    expect(deletions).toEqual(due === null ? [] : [`deleteRecording ${due}`]);
  });
});

test('a recording whose guide is silent names the rule of the project', () => {
  const byProject = (given: Given) =>
    openTasks(
      oneInterview({
        ...given,
        interview: { recording: { made: true, deleted: null } },
        protocols: [{ ...written(), ...steps('approved', '2026-03-16') }],
      }),
      today,
    )
      .filter(({ kind }) => kind === 'deleteRecording')
      .map(({ byProjectRule }) => byProjectRule);
  expect(byProject({ rules: { deleteRecording: null } })).toEqual([true]);
  expect(byProject({ rules: { deleteRecording: 'afterProtocol' } })).toEqual([false]);
  expect(byProject({ rules: { recordingAllowed: false } })).toEqual([false]);
});

describe('whose turn the protocol is', () => {
  const rules = { anonymisation: true };
  const cases: readonly (readonly [string, Given, readonly string[]])[] = [
    ['nothing written: three days from the conversation', {}, ['writeProtocol 2026-03-13']],
    ['begun', { protocols: [written()] }, ['finishProtocol 2026-03-13']],
    [
      'begun although the interview still counts as planned',
      { interview: { status: 'planned', date: '' }, protocols: [written()] },
      ['finishProtocol -'],
    ],
    [
      'two questions left for later',
      {
        protocols: [{ ...written(), answers: { [firstQuestion]: 'later', [secondQuestion]: 'later' } }],
      },
      ['answerLater 2026-03-13', 'finishProtocol 2026-03-13'],
    ],
    [
      'finished: names within a week',
      { rules, protocols: [{ ...written(), ...steps('complete', '2026-03-12') }] },
      ['anonymise 2026-03-19'],
    ],
    [
      'finished, and the guide says nothing of names: not forgotten, but without a day',
      { protocols: [{ ...written(), ...steps('complete', '2026-03-12') }] },
      ['anonymiseOrSkip -'],
    ],
    [
      'anonymised: approval within a week',
      { rules, protocols: [{ ...written(), ...steps('anonymised', '2026-03-14') }] },
      ['approve 2026-03-21'],
    ],
    [
      'approved: a question left for later is the past',
      {
        rules,
        protocols: [
          { ...written(), answers: { [secondQuestion]: 'later' }, ...steps('approved', '2026-03-14') },
        ],
      },
      [],
    ],
    [
      'reopened before its end: to be finished again',
      {
        rules,
        protocols: [
          {
            ...written(),
            lifeCycle: [
              ...steps('approved', '2026-03-14').lifeCycle,
              event('reopened', 'complete', '2026-03-15'),
            ],
          },
        ],
      },
      ['finishProtocol 2026-03-13'],
    ],
    ['dropped', { interview: { status: 'dropped' }, protocols: [written()] }, []],
    [
      'two cases, each on its own',
      { protocols: [{ ...written(), ...steps('archived', '2026-03-12') }, written()] },
      ['finishProtocol 2026-03-13'],
    ],
  ];
  test.each(cases)('%s', (_, given, expected) => expect(open(given)).toEqual(expected));
});

describe('steps that look done', () => {
  const approved = { protocols: [{ ...written(), ...steps('approved', '2026-03-14') }] };
  const kinds = (tree: ProjectTree) => openTasks(tree, today).map(({ kind }) => kind);

  test('coding is one once every answer carries a code', () => {
    const tree = oneInterview(approved);
    const layer = oneCoding();
    expect(kinds(tree)).toEqual([]);
    expect(kinds({ ...tree, codingLayer: { [layer.id]: layer } })).toEqual(['markCoded']);
  });

  test('and not before the text is approved', () => {
    const layer = oneCoding();
    const tree = oneInterview({ protocols: [{ ...written(), ...steps('complete', '2026-03-19') }] });
    expect(kinds({ ...tree, codingLayer: { [layer.id]: layer } })).toEqual(['anonymiseOrSkip']);
  });
});

describe('the end of the project', () => {
  const rules = { deleteProtocol: 'endOfProject' } as const;
  test('is asked for where a guide wants its protocols deleted then', () => {
    expect(open({ rules, protocols: done })).toEqual(['endDateMissing -']);
  });
  test('is when they are due, as one task that counts them', () => {
    const tree = oneInterview({ rules, project: { endDate: '2026-12-31' }, protocols: [...done, ...done] });
    expect(openTasks(tree, today)).toMatchObject([{ kind: 'deleteProtocols', due: '2026-12-31', count: 2 }]);
  });
  test('is nobody’s task once they are gone', () => {
    expect(open({ rules, protocols: [] })).toEqual([]);
  });
});

describe('the list', () => {
  const given: Given = {
    rules: { consent: 'oral', informationSheet: true, deleteProtocol: 'endOfProject' },
    protocols: [{ ...written(), answers: { [secondQuestion]: 'later' } }, {}],
  };

  test('names each duty once, and by the same id every day', () => {
    const tree = oneInterview(given);
    const ids = openTasks(tree, today).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(openTasks(tree, addDays(today, 40)).map(({ id }) => id)).toEqual(ids);
    expect(ids).toContain(`finishProtocol:${protocolId}`);
  });

  test('is ordered by day, what has none at the end', () => {
    const dues = openTasks(oneInterview(given), today).map(({ due }) => due ?? '9999');
    expect(dues).toEqual(dues.toSorted());
    expect(dues.at(-1)).toBe('9999');
  });

  test('falls into overdue, today and next without losing or doubling any', () => {
    const tasks = openTasks(oneInterview(given), '2026-03-13');
    const { overdue, today: now, next } = groupTasks(tasks, '2026-03-13');
    expect(overdue.map(({ kind }) => kind)).toEqual(['consent', 'informationSheet']);
    expect(now.map(({ kind }) => kind).sort()).toEqual(['answerLater', 'finishProtocol', 'writeProtocol']);
    expect(next.map(({ kind }) => kind)).toEqual(['endDateMissing']);
  });
});

test('one interview’s tasks are the same, asked for alone', () => {
  const tree = makeCorpus({ seed: 7, size: 'small' });
  const all = openTasks(tree, today);
  const ids = Object.values(tree.interview).map(({ id }) => id);
  expect(all.length).toBeGreaterThan(ids.length);
  for (const id of ids) {
    expect(interviewTasks(tree, id, today)).toEqual(all.filter(({ interview }) => interview === id));
  }
});

describe('who sees to it', () => {
  const waiting = [{ ...written(), ...steps('anonymised', '2026-03-14') }];
  const approval = (fourEyes: boolean) =>
    openTasks(oneInterview({ project: { fourEyes }, protocols: waiting }), today).find(
      ({ kind }) => kind === 'approve',
    );

  test('the interviewer, as long as one pair of eyes is enough', () => {
    const task = approval(false);
    expect(task && [isFor(task, writer), isFor(task, colleague)]).toEqual([true, false]);
  });
  test('anybody but the writer approves, where four eyes are asked for', () => {
    const task = approval(true);
    expect(task && [isFor(task, writer), isFor(task, colleague)]).toEqual([false, true]);
  });
  test('everybody, where no interviewer is named', () => {
    const [task] = openTasks(oneInterview({ interview: { interviewer: null } }), today);
    expect(task && [isFor(task, writer), isFor(task, colleague)]).toEqual([true, true]);
  });
});

test.each([
  ['2026-03-29', 1, '2026-03-30'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-10-24', 2, '2026-10-26'],
])('%s and %i days is %s', (from, days, to) => expect(addDays(from, days)).toBe(to));
