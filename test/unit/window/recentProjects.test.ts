import { expect, test } from 'vitest';
import { byLastOpened } from '../../../renderer/app/start/recentProjects';

test('the project opened last stands first, those never opened at the end as they came', () => {
  const projects = [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }];
  const opened = new Map([
    ['c', '2026-03-01T08:00:00.000Z'],
    ['b', '2026-03-02T08:00:00.000Z'],
  ]);
  expect(byLastOpened(projects, opened).map(({ id }) => id)).toEqual(['b', 'c', 'a', 'd']);
});
