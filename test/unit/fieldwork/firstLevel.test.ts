import { expect, test } from 'vitest';
import { firstLevel } from '#shared/fieldwork/board';
import type { GuideLevel } from '#shared/model/guide';
import type { ProjectRole } from '#shared/model/project';

const role = (level: GuideLevel | null): ProjectRole => ({
  code: 'IFK',
  label: 'Fachkraft',
  level,
  inCaseReports: true,
  subgroups: [],
});
const guide = (level: GuideLevel | null) => ({ level, roles: [{ code: 'KD', label: 'Kundin' }] });
const source = (roles: readonly ProjectRole[], guides: readonly ReturnType<typeof guide>[]) => ({
  project: { roles, subgroups: [] },
  guides,
  index: new Map(),
});

test.each([
  ['nothing to show begins at the first', [], [], 'strategic'],
  ['the level of the only guide', [], [guide('intensive')], 'intensive'],
  ['a guide without a level is asked on all', [], [guide(null)], 'strategic'],
  [
    'columns that are there come before roles on offer',
    [role('operative')],
    [guide('strategic')],
    'operative',
  ],
  ['a role of every level', [role(null)], [guide('intensive')], 'strategic'],
] as const)('%s', (_, roles, guides, level) => {
  expect(firstLevel(source(roles, guides))).toBe(level);
});
