import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boardCell, boardOf, columnTotal, levels, rowTotal } from '#shared/fieldwork/board';
import { addTallies, countsOf, interviewState, noTally, type Tally } from '#shared/fieldwork/counts';
import { indexFieldwork, levelTotal, totalOf } from '#shared/fieldwork/fieldworkIndex';
import { parseQuota, printQuota } from '#shared/fieldwork/quotaText';
import { placeBeside, siteGroups } from '#shared/fieldwork/siteGroups';
import { type LifeCycleState, lifeCycleStates } from '#shared/model/lifeCycle';
import { makeCorpus } from '../../bench/corpus/makeCorpus';
import { allInterviewsMade, names, plannedStudy, type Study } from '../../fixtures/studyPlan';

const study = plannedStudy();
const index = indexFieldwork(study.tree);

function all({ planned, additional }: Tally): number {
  return planned + additional;
}

function boardFor({ tree }: Study, level: (typeof levels)[number], wave: number, allSites = false) {
  const [project] = Object.values(tree.project);
  if (project === undefined) throw new Error('no project');
  const source = {
    project,
    sites: Object.values(tree.site),
    guides: Object.values(tree.guide),
    index: indexFieldwork(tree),
  };
  return boardOf(source, { level, wave, allSites });
}

describe('the plan of the study', () => {
  test.each([
    { wave: 1, expected: [51, 64, 36], sum: 151 },
    { wave: 2, expected: [38, 0, 36], sum: 74 },
  ])('wave $wave is $expected = $sum', ({ wave, expected, sum }) => {
    expect(levels.map((level) => all(levelTotal(index, level, wave)))).toEqual(expected);
    expect(all(totalOf(index, (place) => place.wave === wave))).toBe(sum);
  });

  test('the strategic level adds 13 conversations to 38', () => {
    expect(levelTotal(index, 'strategic', 1)).toMatchObject({ planned: 38, additional: 13 });
    expect(levelTotal(index, 'strategic', 2)).toMatchObject({ planned: 38, additional: 0 });
  });

  test('authorities stand first, then the regions in the order of their sites', () => {
    const groups = siteGroups(Object.values(study.tree.site));
    expect(groups.map(({ standing, region, sites }) => [standing, region, sites.length])).toEqual([
      ['superior', '', 2],
      ['site', 'Nord', 13],
      ['site', 'Süd', 3],
    ]);
  });

  test('the case-study levels show their six sites, or all', () => {
    const board = boardFor(study, 'operative', 1);
    expect(board.groups.flatMap(({ sites }) => sites.map(({ name }) => name))).toEqual([
      ...names.caseStudies,
    ]);
    expect(board.hiddenSites).toBe(12);
    expect(boardFor(study, 'operative', 1, true).hiddenSites).toBe(0);
  });

  test('a divided role has a column for each part, on every level where it is planned', () => {
    expect(boardFor(study, 'operative', 1).columns.map(({ role, subgroup }) => subgroup ?? role)).toEqual([
      'TLP',
      'TLB',
      'TLL',
      'AGS',
      'IFK-B',
      'IFK-N',
      'AG',
    ]);
    expect(boardFor(study, 'intensive', 1).columns.map(({ role, subgroup }) => subgroup ?? role)).toEqual([
      'IFK-B',
      'IFK-N',
      'KD',
    ]);
  });

  test('rows and columns add up to the same total', () => {
    for (const level of levels) {
      for (const wave of [1, 2]) {
        const board = boardFor(study, level, wave);
        const rows = board.groups.flatMap(({ sites }) => sites.map((site) => rowTotal(index, board, site)));
        const columns = board.columns.map((column) => columnTotal(index, board, column));
        const total = levelTotal(index, level, wave);
        expect(rows.reduce(addTallies, noTally)).toEqual(total);
        expect(columns.reduce(addTallies, noTally)).toEqual(total);
      }
    }
  });
});

describe('what was realised', () => {
  test('every planned conversation of wave 1 held: 51, 64 and 36', () => {
    const held = indexFieldwork(allInterviewsMade(study, 1).tree);
    expect(levels.map((level) => levelTotal(held, level, 1).counts.held)).toEqual([51, 64, 36]);
    expect(levels.map((level) => levelTotal(held, level, 2).counts.held)).toEqual([0, 0, 0]);
  });

  test('each interview of a study is counted in exactly one cell', () => {
    const { tree } = { tree: makeCorpus({ seed: 3, size: 'small' }) };
    const counted = indexFieldwork(tree);
    const { made, dropped } = totalOf(counted, () => true).counts;
    expect(made + dropped).toBe(Object.keys(tree.interview).length);
  });

  test('interviews of unknown roles are on the board', () => {
    const tree = { ...study.tree, ...interviewsOf('GIBTSNICHT') };
    const board = boardFor({ ...study, tree }, 'strategic', 1);
    expect(board.columns.at(-1)).toMatchObject({ role: 'GIBTSNICHT', known: null });
    const site = Object.values(tree.site).find(({ name }) => name === 'Auental');
    const column = board.columns.at(-1);
    if (site === undefined || column === undefined) throw new Error('nothing there');
    expect(boardCell(indexFieldwork(tree), board, site, column).tally.counts.held).toBe(1);
  });

  test('a state counts in its own stage and in all before it', () => {
    const order: readonly LifeCycleState[] = lifeCycleStates.filter(
      (state) => state !== 'dropped' && state !== 'deleted',
    );
    const sums = order.map((state) => {
      const { made, held, written, approved, coded } = countsOf(state);
      return [made, held, written, approved, coded];
    });
    expect(sums).toEqual([
      [1, 0, 0, 0, 0], // planned
      [1, 1, 0, 0, 0], // held
      [1, 1, 0, 0, 0], // draft
      [1, 1, 1, 0, 0], // complete
      [1, 1, 1, 0, 0], // anonymised
      [1, 1, 1, 1, 0], // approved
      [1, 1, 1, 1, 1], // coded
      [1, 1, 1, 1, 1], // condensed
      [1, 1, 1, 1, 1], // archived
    ]);
    expect(countsOf('dropped')).toMatchObject({ made: 0, held: 0, dropped: 1 });
    expect(countsOf('deleted')).toMatchObject({ made: 1, held: 1, written: 0, dropped: 0 });
  });

  test('with a protocol for each case, an interview stands where its last protocol stands', () => {
    const { tree } = allInterviewsMade(study, 1);
    const [interview] = Object.values(tree.interview);
    const protocol = Object.values(tree.protocol).find((one) => one.interview === interview?.id);
    if (interview === undefined || protocol === undefined) throw new Error('no interview');
    const step = { what: 'reached', by: 'x' as never, at: '', reason: '' } as const;
    const complete = { ...protocol, lifeCycle: [{ ...step, step: 'complete' as const }] };
    expect(interviewState(interview, [complete])).toBe('complete');
    expect(interviewState(interview, [complete, protocol])).toBe('held');
    expect(interviewState({ ...interview, status: 'planned' }, [complete, protocol])).toBe('draft');
    expect(interviewState({ ...interview, status: 'dropped' }, [complete])).toBe('dropped');
  });

  function interviewsOf(role: string) {
    const { tree } = allInterviewsMade(study, 1);
    const found = Object.values(tree.interview).find(
      (one) => one.site === study.siteOf('Auental') && one.respondent.role === 'GF',
    );
    if (found === undefined) throw new Error('no interview');
    const interview = { ...found, respondent: { ...found.respondent, role } };
    const protocol = Object.values(tree.protocol).filter((one) => one.interview === interview.id);
    return {
      guide: tree.guide,
      interview: { [interview.id]: interview },
      protocol: Object.fromEntries(protocol.map((one) => [one.id, one])),
    };
  }
});

describe('a number typed into a cell', () => {
  test.each([
    ['2', 2, 0],
    ['2+2', 2, 2],
    ['2 + 2**)', 2, 2],
    ['3+1*)', 3, 1],
    ['10 (+ 1)', 10, 1],
    ['+1', 0, 1],
    [' + 1 ', 0, 1],
    ['', 0, 0],
    ['–', 0, 0],
    ['-', 0, 0],
    ['2 + 2', 2, 2],
  ])('"%s" is %i and %i more', (text, planned, additional) => {
    expect(parseQuota(text)).toEqual({ planned, additional });
  });

  test.each(['zwei', '-1', '1.5', '1,5', '2+', '2++2', '=1+1', '24.03.2026', '1000', '1e3', '2 2', '*)2'])(
    '"%s" is none',
    (text) => {
      expect(parseQuota(text)).toBeNull();
    },
  );

  test('what is printed is read back', () => {
    const count = fc.integer({ min: 0, max: 999 });
    fc.assert(
      fc.property(count, count, (planned, additional) => {
        expect(parseQuota(printQuota({ planned, additional }))).toEqual({ planned, additional });
      }),
    );
  });
});

describe('moving a site', () => {
  const sites = Object.values(study.tree.site);
  const byName = (name: string) => {
    const site = sites.find((one) => one.name === name);
    if (site === undefined) throw new Error(name);
    return site;
  };

  test.each([
    ['Birkenfeld am See', 'up', 'Auental'],
    ['Birkenfeld am See', 'down', 'Dornheim'],
    ['Moorburg', 'down', 'Oberlauter'],
    ['Quellbrunn', 'down', null],
    ['Auental', 'up', undefined],
    ['Neuwerder', 'down', undefined],
    ['Rosenthal', 'down', undefined],
  ] as const)('%s %s stands before %s', (name, direction, before) => {
    const expected = typeof before === 'string' ? byName(before).id : before;
    expect(placeBeside(sites, byName(name), direction)).toBe(expected);
  });
});
