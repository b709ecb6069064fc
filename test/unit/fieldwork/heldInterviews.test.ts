import { describe, expect, test } from 'vitest';
import { heldInterviews } from '#shared/fieldwork/heldInterviews';
import type { AnswerShell } from '#shared/model/deletion';
import type { Interview } from '#shared/model/fieldwork';
import { inventedProject } from '../../fixtures/caseReport';
import { withErased } from '../../fixtures/erased';

const tree = inventedProject();
const first = tree.interview['interview-1'];
if (first === undefined) throw new Error('The fixture has this interview.');

/** The first conversation by itself, changed. */
function held(changes: Partial<Interview>, words: boolean): boolean {
  const one = { ...first, ...changes } as Interview; // the fixture's, with some fields set
  const protocol = words ? tree.protocol : {};
  return heldInterviews({ interview: { [one.id]: one }, protocol }).has(one.id);
}

describe('a conversation took place', () => {
  test.each<[string, Partial<Interview>, boolean, boolean]>([
    ['when that was noted', { status: 'held', date: '' }, false, true],
    ['when something was written down', { status: 'planned', date: '' }, true, true],
    ['not by its appointment', { status: 'planned', date: '2026-05-01' }, false, false],
    ['not when it was called off', { status: 'dropped', date: '2026-05-01' }, true, false],
  ])('%s', (_, changes, words, expected) => {
    expect(held(changes, words)).toBe(expected);
  });

  test('also when its words were deleted since', () => {
    const planned = {
      ...tree,
      interview: { ...tree.interview, [first.id]: { ...first, status: 'planned' as const } },
    };
    const erased = (answer: 'said' | 'notAsked') =>
      withErased(planned, first.id, [{ 'q-2.3': answer } as AnswerShell], '2026-04-02T10:00:00Z'); // any node's brand
    expect(heldInterviews(erased('said')).has(first.id)).toBe(true);
    expect(heldInterviews(erased('notAsked')).has(first.id)).toBe(false);
  });
});
