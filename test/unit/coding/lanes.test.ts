import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignLanes } from '#shared/coding/lanes';

describe('assignLanes', () => {
  it('puts the longer of two with one start into the inner lane', () => {
    expect(
      assignLanes([
        { start: 0, end: 2 },
        { start: 0, end: 9 },
        { start: 3, end: 4 },
      ]),
    ).toEqual([1, 0, 1]);
  });

  it('reuses a lane where another ends', () => {
    expect(
      assignLanes([
        { start: 0, end: 5 },
        { start: 5, end: 9 },
      ]),
    ).toEqual([0, 0]);
  });

  it('lets a strip keep its lane unless another has it', () => {
    const strips = [
      { start: 0, end: 4 },
      { start: 2, end: 6 },
      { start: 3, end: 5 },
    ];
    expect(assignLanes(strips, [undefined, 0, undefined])).toEqual([1, 0, 2]);
    expect(assignLanes(strips, [0, 0, undefined])).toEqual([0, 1, 2]);
  });

  it('never lets two strips of one lane touch, and uses no more lanes than overlap at most', () => {
    const strips = fc.array(
      fc
        .tuple(fc.nat(50), fc.integer({ min: 1, max: 20 }))
        .map(([start, length]) => ({ start, end: start + length })),
    );
    fc.assert(
      fc.property(strips, (list) => {
        const lanes = assignLanes(list);
        list.forEach((one, i) => {
          list.slice(i + 1).forEach((two, j) => {
            if (lanes[i] !== lanes[i + 1 + j]) return;
            expect(one.end <= two.start || two.end <= one.start).toBe(true);
          });
        });
        const most = Math.max(
          0,
          ...list.map((at) => list.filter((o) => o.start <= at.start && at.start < o.end).length),
        );
        expect(new Set(lanes).size).toBe(most);
      }),
    );
  });
});
