import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { CommandRefused, type RefusalReason } from '#shared/commands/command';
import { reopenStep, skipStep, takeStep } from '#shared/commands/lifeCycleCommands';
import { setAnswerState } from '#shared/commands/protocolCommands';
import { type LifeCycleStep, lifeCycleSteps } from '#shared/model/fieldwork';
import type { PersonId } from '#shared/model/ids';
import { furthestStep, isLocked, lifeCycleState, standingSteps } from '#shared/model/lifeCycle';
import type { ProjectTree } from '#shared/model/tree';
import {
  colleague,
  firstQuestion,
  type Given,
  interviewId,
  oneInterview,
  protocolId,
  steps,
  writer,
  written,
} from '../../fixtures/oneInterview';

type Act =
  | { readonly kind: 'take'; readonly step: LifeCycleStep }
  | { readonly kind: 'skip' | 'reopen'; readonly step: LifeCycleStep; readonly reason: string };

function act(tree: ProjectTree, what: Act, author: PersonId = writer): ProjectTree {
  const context = { newId: () => 'never' as never, now: '2026-03-15T12:00:00.000Z', author };
  const protocol = protocolId;
  return produce(tree, (draft) => {
    if (what.kind === 'take') takeStep.run(draft, { protocol, step: what.step }, context);
    else if (what.kind === 'skip')
      skipStep.run(draft, { protocol, step: what.step, reason: what.reason }, context);
    else reopenStep.run(draft, { protocol, step: what.step, reason: what.reason }, context);
  });
}

function refusal(tree: ProjectTree, what: Act, author: PersonId = writer): RefusalReason | null {
  try {
    act(tree, what, author);
    return null;
  } catch (error) {
    if (error instanceof CommandRefused) return error.reason;
    throw error;
  }
}

function at(last: LifeCycleStep, given: Given = {}): ProjectTree {
  return oneInterview({ ...given, protocols: [{ ...written(), ...steps(last, '2026-03-12') }] });
}

const lifeCycleOf = (tree: ProjectTree) => tree.protocol[protocolId]?.lifeCycle ?? [];

describe('a step', () => {
  const fourEyes = { project: { fourEyes: true } };
  const begun = oneInterview({ protocols: [written()] });
  const cases: readonly (readonly [string, ProjectTree, Act, PersonId, RefusalReason | null])[] = [
    ['finishes what is written', begun, { kind: 'take', step: 'complete' }, writer, null],
    [
      'does not finish an empty page',
      oneInterview(),
      { kind: 'take', step: 'complete' },
      writer,
      'notWritten',
    ],
    [
      'does not finish a conversation that was called off',
      oneInterview({ interview: { status: 'dropped' }, protocols: [written()] }),
      { kind: 'take', step: 'complete' },
      writer,
      'interviewDropped',
    ],
    ['waits for its turn', begun, { kind: 'take', step: 'approved' }, writer, 'stepOutOfOrder'],
    ['is taken once', at('complete'), { kind: 'take', step: 'complete' }, writer, 'stepOutOfOrder'],
    [
      'is approved by the writer, where two eyes are enough',
      at('anonymised'),
      { kind: 'take', step: 'approved' },
      writer,
      null,
    ],
    [
      'is not approved by the writer under four eyes',
      at('anonymised', fourEyes),
      { kind: 'take', step: 'approved' },
      writer,
      'sameHands',
    ],
    [
      'is approved by somebody else under four eyes',
      at('anonymised', fourEyes),
      { kind: 'take', step: 'approved' },
      colleague,
      null,
    ],
    [
      'is not left out by the writer under four eyes either',
      at('anonymised', fourEyes),
      { kind: 'skip', step: 'approved', reason: 'eilig' },
      writer,
      'sameHands',
    ],
    [
      'is left out with a reason',
      at('complete'),
      { kind: 'skip', step: 'anonymised', reason: 'Amtliche Rede' },
      writer,
      null,
    ],
    [
      'is not left out without one',
      at('complete'),
      { kind: 'skip', step: 'anonymised', reason: ' ' },
      writer,
      'reasonNeeded',
    ],
    [
      'is not left out before its turn',
      at('complete'),
      { kind: 'skip', step: 'coded', reason: 'x' },
      writer,
      'stepOutOfOrder',
    ],
    [
      'that ends the writing cannot be left out',
      begun,
      { kind: 'skip', step: 'complete', reason: 'x' },
      writer,
      'notSkippable',
    ],
    [
      'that ends all cannot be left out',
      at('condensed'),
      { kind: 'skip', step: 'archived', reason: 'x' },
      writer,
      'notSkippable',
    ],
    [
      'that stands can be taken back with a reason',
      at('coded'),
      { kind: 'reopen', step: 'approved', reason: 'Zahl falsch' },
      writer,
      null,
    ],
    [
      'that stands is not taken back without one',
      at('coded'),
      { kind: 'reopen', step: 'approved', reason: '' },
      writer,
      'reasonNeeded',
    ],
    [
      'that does not stand cannot be taken back',
      at('complete'),
      { kind: 'reopen', step: 'approved', reason: 'x' },
      writer,
      'stepOutOfOrder',
    ],
  ];
  test.each(cases)('%s', (_, tree, what, by, expected) => expect(refusal(tree, what, by)).toBe(expected));

  test('that finishes the writing says that the conversation took place', () => {
    const tree = oneInterview({ interview: { status: 'planned' }, protocols: [written()] });
    expect(act(tree, { kind: 'take', step: 'complete' }).interview[interviewId]?.status).toBe('held');
  });

  test('after a reopening is the one that was reopened, by whoever finishes it anew', () => {
    const again = act(at('approved'), { kind: 'reopen', step: 'complete', reason: 'Zahl falsch' });
    expect(furthestStep(lifeCycleOf(again))).toBeNull();
    const finished = act(again, { kind: 'take', step: 'complete' }, colleague);
    expect(standingSteps(lifeCycleOf(finished))).toMatchObject([{ step: 'complete', by: colleague }]);
    expect(lifeCycleOf(finished)).toHaveLength(5);
  });
});

describe('whatever people try, in whatever order', () => {
  const anAct: fc.Arbitrary<Act> = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constant('take' as const), step: fc.constantFrom(...lifeCycleSteps) }),
    },
    fc.record({
      kind: fc.constantFrom('skip' as const, 'reopen' as const),
      step: fc.constantFrom(...lifeCycleSteps),
      reason: fc.constantFrom('', '  ', 'erfundener Grund'),
    }),
  );
  const attempts = fc.array(fc.tuple(anAct, fc.constantFrom(writer, colleague)), { maxLength: 60 });

  test('no step is passed over in silence, and nothing that happened is lost', () => {
    fc.assert(
      fc.property(attempts, fc.boolean(), (tries, fourEyes) => {
        let tree = oneInterview({ project: { fourEyes }, protocols: [written()] });
        for (const [what, by] of tries) {
          const before = lifeCycleOf(tree);
          if (refusal(tree, what, by) === null) tree = act(tree, what, by);
          const events = lifeCycleOf(tree);
          // The history only grows, by one thing at a time, and gives reasons.
          expect(events.slice(0, before.length)).toEqual(before);
          expect(events.length - before.length).toBeLessThanOrEqual(1);
          for (const one of events) expect(one.reason.trim() !== '').toBe(one.what !== 'reached');
          // What stands is an unbroken beginning of the way.
          const standing = standingSteps(events);
          expect(standing.map(({ step }) => step)).toEqual(lifeCycleSteps.slice(0, standing.length));
          const approval = standing.find(({ step }) => step === 'approved');
          if (fourEyes && approval !== undefined) expect(approval.by).not.toBe(standing[0]?.by);
        }
      }),
    );
  });

  test('an approved text stays as it is until it is reopened', () => {
    fc.assert(
      fc.property(attempts, (tries) => {
        let tree = oneInterview({ protocols: [written()] });
        for (const [what, by] of tries) if (refusal(tree, what, by) === null) tree = act(tree, what, by);
        const protocol = tree.protocol[protocolId];
        const interview = tree.interview[interviewId];
        if (protocol === undefined || interview === undefined) throw new Error('the protocol went away');
        const context = { newId: () => 'never' as never, now: '', author: writer };
        const edit = () =>
          produce(tree, (draft) =>
            setAnswerState.run(
              draft,
              { protocol: protocolId, question: firstQuestion, state: 'later' },
              context,
            ),
          );
        const state = lifeCycleState(interview, protocol);
        expect(isLocked(protocol)).toBe(['approved', 'coded', 'condensed', 'archived'].includes(state));
        if (isLocked(protocol)) expect(edit).toThrow(CommandRefused);
        else expect(edit).not.toThrow();
      }),
    );
  });
});
