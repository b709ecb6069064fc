import { describe, expect, test } from 'vitest';
import { type LifeCycleSituation, lifeCycleSituation } from '#shared/fieldwork/lifeCycleSituation';
import type { CodingLayer } from '#shared/model/coding';
import { asId, type PersonId } from '#shared/model/ids';
import {
  colleague,
  event,
  type Given,
  interviewId,
  oneCoding,
  oneInterview,
  protocolId,
  secondQuestion,
  steps,
  writer,
  written,
} from '../../fixtures/oneInterview';

function situation(
  given: Given,
  author: PersonId = writer,
  layers: readonly CodingLayer[] = [],
): LifeCycleSituation {
  const tree = oneInterview(given);
  const protocol = tree.protocol[protocolId];
  const interview = tree.interview[interviewId];
  const [guide] = Object.values(tree.guide);
  const [project] = Object.values(tree.project);
  if (!protocol || !interview || !guide || !project) throw new Error('an empty project');
  return lifeCycleSituation({
    protocol,
    interview,
    guide,
    fourEyes: project.fourEyes,
    layers,
    reports: [],
    author,
  });
}

describe('before a protocol is finished', () => {
  test('an empty one stands in the way of itself', () => {
    expect(situation({})).toMatchObject({ state: 'held', next: 'complete', obstacle: 'notWritten' });
  });
  test('what is open and what is left for later is counted, for the roles that are asked', () => {
    const begun = { protocols: [{ ...written(), answers: { [secondQuestion]: 'later' as const } }] };
    expect(situation(begun)).toMatchObject({ state: 'draft', open: 0, later: 1, suggested: false });
    expect(situation({ protocols: [written()] })).toMatchObject({ open: 1, later: 0, suggested: false });
    // Question 1.2 is not for PL, but 2.1 is.
    const lead = { interview: { roles: ['PL'] }, protocols: [written()] };
    expect(situation(lead)).toMatchObject({ open: 1, later: 0 });
  });
  test('it is suggested once every question is answered or marked', () => {
    const whole = { protocols: [{ ...written(), answers: { [secondQuestion]: 'notAsked' as const } }] };
    expect(situation(whole)).toMatchObject({ open: 0, later: 0, suggested: true, obstacle: null });
  });
  test('words alone make a draft; that it was held is said on finishing', () => {
    const planned = { interview: { status: 'planned' as const }, protocols: [written()] };
    expect(situation(planned)).toMatchObject({ state: 'draft', becomesHeld: true });
  });
});

describe('four eyes', () => {
  const waiting = {
    project: { fourEyes: true },
    protocols: [{ ...written(), ...steps('anonymised', '2026-03-12') }],
  };
  test('stop the writer and nobody else', () => {
    expect(situation(waiting, writer)).toMatchObject({ next: 'approved', obstacle: 'sameHands' });
    expect(situation(waiting, colleague)).toMatchObject({ next: 'approved', obstacle: null });
  });
});

describe('a step that was left out', () => {
  test('is told apart from one that was taken', () => {
    const lifeCycle = [
      ...steps('complete', '2026-03-12').lifeCycle,
      event('skipped', 'anonymised', '2026-03-13'),
    ];
    expect(situation({ protocols: [{ ...written(), lifeCycle }] })).toMatchObject({
      state: 'anonymised',
      skipped: ['anonymised'],
      next: 'approved',
    });
  });
  test('is forgotten when it is reopened, but stays in the history', () => {
    const lifeCycle = [
      ...steps('complete', '2026-03-12').lifeCycle,
      event('skipped', 'anonymised', '2026-03-13'),
      event('reopened', 'anonymised', '2026-03-14'),
    ];
    const now = situation({ protocols: [{ ...written(), lifeCycle }] });
    expect(now).toMatchObject({ state: 'complete', skipped: [], next: 'anonymised' });
    expect(now.history).toHaveLength(3);
  });
});

describe('coding', () => {
  const approved = { protocols: [{ ...written(), ...steps('approved', '2026-03-12') }] };
  test('is suggested as finished when every answered question carries a code', () => {
    expect(situation(approved)).toMatchObject({ next: 'coded', written: 1, coded: 0, suggested: false });
    expect(situation(approved, writer, [oneCoding()])).toMatchObject({ coded: 1, suggested: true });
  });
  test('of another text does not count', () => {
    const other = { ...oneCoding(), text: asId<typeof protocolId>('00000000-0000-4000-9000-000000000099') };
    expect(situation(approved, writer, [other])).toMatchObject({ coded: 0, suggested: false });
  });
});
