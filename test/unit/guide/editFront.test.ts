import { describe, expect, test } from 'vitest';
import { guideRecord } from '#schemas/records/guide';
import { guideName } from '#shared/guide/guideName';
import { roleUse } from '#shared/guide/guideRoles';
import { applySteps, type GuideStep, keepsWhatIsAsked } from '#shared/guide/guideStep';
import { rereadGuide } from '#shared/guide/reread';
import type { Guide } from '#shared/model/guide';
import { asId, type GuideId, type GuideNodeId } from '#shared/model/ids';
import { inventedGuide } from '../../fixtures/inventedGuide';

const guide = inventedGuide();

function withSteps(...steps: readonly GuideStep[]): Guide {
  const edit = applySteps(guide, steps);
  if (!edit.ok) throw new Error(edit.reason);
  expect(guideRecord.schema.safeParse(edit.guide).error).toBeUndefined();
  return edit.guide;
}

function possible(step: GuideStep): boolean {
  return applySteps(guide, [step]).ok;
}

describe('what stands before the questions', () => {
  test('a line break in a remark parts paragraphs, an emptied one goes', () => {
    const paragraphs = ['Zuerst.\n Dann. ', '', '  ', 'Zuletzt.'];
    expect(withSteps({ kind: 'setPreliminary', paragraphs }).preliminary).toEqual([
      'Zuerst.',
      'Dann.',
      'Zuletzt.',
    ]);
  });

  test('one rule is changed, the others stay; a topic is excluded once', () => {
    const { rules } = withSteps(
      { kind: 'setRules', rules: { consent: 'none' } },
      { kind: 'setRules', rules: { excludedTopics: [' Geld', 'Geld', '', 'Kinder'] } },
    );
    expect(rules).toEqual({ ...guide.rules, consent: 'none', excludedTopics: ['Geld', 'Kinder'] });
  });

  test.each([
    ['minutes in parts', { kind: 'setRules', rules: { durationMinutes: 1.5 } }],
    ['minutes that are no number', { kind: 'setRules', rules: { durationMinutes: Number.NaN } }],
    ['no title', { kind: 'setHead', head: { title: ' ' } }],
    ['wave zero', { kind: 'setHead', head: { wave: 0 } }],
    [
      'a subgroup twice',
      {
        kind: 'setSubgroups',
        subgroups: [
          { code: 'N', label: '' },
          { code: 'N ', label: 'neu' },
        ],
      },
    ],
    [
      'a footnote at no node of the guide',
      {
        kind: 'setFootnotes',
        footnotes: [
          { mark: '1', text: 'x', node: asId<GuideNodeId>('00000000-0000-4000-8000-00000000ffff') },
        ],
      },
    ],
  ] satisfies [string, GuideStep][])('%s is not possible', (_, step) => {
    expect(possible(step)).toBe(false);
  });

  test('the rows of an attached table get as many cells as the longest', () => {
    const { attachments } = withSteps({
      kind: 'setAttachments',
      attachments: [{ title: ' T ', rows: [['a'], ['b', ' c ']] }],
    });
    expect(attachments).toEqual([
      {
        title: 'T',
        rows: [
          ['a', ''],
          ['b', 'c'],
        ],
      },
    ]);
  });

  test('a guide with interviews keeps all of it but its name', () => {
    const kept: GuideStep[] = [{ kind: 'setHead', head: { title: 'Neu', label: 'N.1' } }];
    const changed: GuideStep[] = [
      { kind: 'setHead', head: { title: 'Neu', wave: 2 } },
      { kind: 'setRules', rules: {} },
      { kind: 'setPreliminary', paragraphs: [] },
      { kind: 'setSubgroups', subgroups: [] },
      { kind: 'setFootnotes', footnotes: [] },
      { kind: 'setAttachments', attachments: [] },
    ];
    expect(kept.map(keepsWhatIsAsked)).toEqual([true]);
    expect(changed.map(keepsWhatIsAsked)).toEqual(changed.map(() => false));
  });

  test('says where a role is named, and where it is the only one', () => {
    expect(roleUse(guide, 'GF')).toEqual({ named: 2, alone: 1 });
    expect(roleUse(guide, 'XX')).toEqual({ named: 0, alone: 0 });
  });
});

describe('a file read again', () => {
  test('leaves rules, names of roles and subgroups that it does not tell', () => {
    const edited = withSteps(
      { kind: 'setRules', rules: { consent: 'written', durationMinutes: 40 } },
      { kind: 'setSubgroups', subgroups: [{ code: 'N', label: 'neu' }] },
    );
    const fresh: Guide = {
      ...guide,
      roles: guide.roles.map(({ code }) => ({ code, label: code })),
      rules: { ...guide.rules, durationMinutes: 60 },
    };
    const { rules, roles, subgroups } = rereadGuide(edited, fresh);
    expect(rules).toMatchObject({ consent: 'written', durationMinutes: 60 });
    expect(roles).toEqual(guide.roles);
    expect(subgroups).toEqual([{ code: 'N', label: 'neu' }]);
  });
});

describe('the name of a guide', () => {
  const second: Guide = {
    ...guide,
    id: asId<GuideId>('00000000-0000-4000-8000-0000000000f2'),
    version: 2,
    basedOn: guide.id,
  };

  test('has the version where there are two, on both of them', () => {
    expect(guideName(guide, [guide])).toEqual({ name: 'T.1 Erfundener Leitfaden', version: null });
    expect(guideName(guide, [guide, second]).version).toBe(1);
    expect(guideName(second, [guide, second]).version).toBe(2);
  });

  test('keeps the number of a version whose earlier ones are gone', () => {
    expect(guideName(second, [second]).version).toBe(2);
  });
});
