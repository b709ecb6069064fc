import { expect, test } from 'vitest';
import { makeRow, quantile } from '../../bench/row';
import { formatTable } from '../../bench/table';

test.each([
  [[4], 0.95, 4],
  [[3, 1, 2], 0.5, 2],
  [[1, 2, 3, 4], 0.5, 2.5],
  [[0, 10], 0.95, 9.5],
] as const)('quantile of %j at %d is %d', (values, q, expected) => {
  expect(quantile(values, q)).toBeCloseTo(expected);
});

test('a row is judged by the median, or by the p95 where single moments count', () => {
  const values = [1, 1, 1, 100];
  const row = { name: 'r', unit: 'ms', values, target: 50 } as const;
  expect(makeRow(row).ok).toBe(true);
  expect(makeRow({ ...row, judgedBy: 'p95' }).ok).toBe(false);
  expect(makeRow({ name: 'r', unit: 'ms', values }).ok).toBeNull();
});

test('the ratio is above one where we are faster', () => {
  const against = { name: 'the usual way', values: [30] };
  const row = makeRow({ name: 'r', unit: 'ms', values: [10], against });
  expect(row.against).toEqual({ name: 'the usual way', median: 30, ratio: 3 });
  expect(formatTable([row])).toContain('3.0 times ours');
});

test('nothing measured is no row', () => {
  expect(() => makeRow({ name: 'r', unit: 'ms', values: [] })).toThrow('nothing was measured');
});
