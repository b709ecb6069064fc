import { describe, expect, it } from 'vitest';
import { compareGuides } from '../../../shared/guide/compareGuides';
import { applySteps, type GuideStep } from '../../../shared/guide/guideStep';
import { nextVersion, withFamilies } from '../../../shared/guide/nextVersion';
import { rereadGuide } from '../../../shared/guide/reread';
import { versionGroups } from '../../../shared/guide/versionGroups';
import type { Guide } from '../../../shared/model/guide';
import { asId, type GuideId, type GuideNodeId } from '../../../shared/model/ids';
import { inventedGuide } from '../../fixtures/inventedGuide';

const guide = withFamilies(inventedGuide(), new Set());

let made = 0;
const newId = () => `20000000-0000-4000-8000-${String(++made).padStart(12, '0')}`;

function versionOf(one: Guide): Guide {
  return nextVersion(one, { number: one.version + 1, basedOn: one.id }, newId);
}

function edited(one: Guide, ...steps: readonly GuideStep[]): Guide {
  const edit = applySteps(one, steps);
  if (!edit.ok) throw new Error(edit.reason);
  return edit.guide;
}

function nodeOf(one: Guide, number: string): GuideNodeId {
  const found = one.nodes.flatMap((s) => s.children).find(({ printedNumber }) => printedNumber === number);
  if (found === undefined) throw new Error(`no question ${number}`);
  return found.id;
}

function shape(left: Guide, right: Guide): string[] {
  return compareGuides(left, right).map((row) =>
    `${row.left?.printedNumber ?? '-'} | ${row.right?.printedNumber ?? '-'} ${row.differences.join()}`.trim(),
  );
}

describe('comparing guides', () => {
  it('a version without a change has no difference', () => {
    expect(shape(guide, versionOf(guide))).toEqual(['1 | 1', '1.1 | 1.1', '1.2 | 1.2', '2 | 2', '2.1 | 2.1']);
  });

  it('follows the family when text and number are new', () => {
    const version = versionOf(guide);
    const node = nodeOf(version, '1.2');
    const right = edited(
      version,
      { kind: 'setText', node, text: 'Wo hakt es im Betrieb?' },
      { kind: 'renumber', node, number: '1.9' },
      { kind: 'setRoles', node, roles: ['PL'] },
    );
    expect(shape(guide, right)).toContain('1.2 | 1.9 number,text,roles');
  });

  it('shows what came and what went at its place', () => {
    const version = versionOf(guide);
    const section = version.nodes[0]?.id ?? null;
    const newNode = asId<GuideNodeId>(newId());
    const place = {
      parent: section,
      index: 1,
      kind: 'question',
      text: 'Wer half dabei am meisten?',
    } as const;
    const right = edited(
      version,
      { kind: 'add', place, newNode },
      { kind: 'renumber', node: newNode, number: '1.7' },
      { kind: 'remove', node: nodeOf(version, '2.1') },
    );
    expect(shape(guide, right)).toEqual(['1 | 1', '1.1 | 1.1', '- | 1.7', '1.2 | 1.2', '2 | 2', '2.1 | -']);
  });

  it('everyone is the same as all roles', () => {
    const node = nodeOf(guide, '1.1');
    expect(shape(guide, edited(guide, { kind: 'setRoles', node, roles: [] }))[1]).toBe('1.1 | 1.1');
  });
});

describe('reading a corrected file again', () => {
  it('keeps id, topic and family of what asks the same, and the name people gave', () => {
    const node = nodeOf(guide, '1.1');
    const named = edited(guide, { kind: 'setTopic', node, topic: { de: 'Ziele', en: 'Goals' } });
    const fresh: Guide = { ...versionOf(inventedGuide()), title: 'Aus der Datei', version: 1, basedOn: null };
    const corrected = edited(fresh, { kind: 'renumber', node: nodeOf(fresh, '1.1'), number: '1.0' });
    const reread = rereadGuide({ ...named, title: 'Mein Titel' }, corrected);
    expect(reread).toMatchObject({ id: guide.id, title: 'Mein Titel', version: 1 });
    const [question] = reread.nodes[0]?.children ?? [];
    expect(question).toMatchObject({ id: node, printedNumber: '1.0', topic: { de: 'Ziele' } });
    expect(question?.familyId).toBe(guide.nodes[0]?.children[0]?.familyId);
  });
});

describe('version groups', () => {
  it('puts versions under the newest, in the order of names', () => {
    const second = versionOf(guide);
    const third = versionOf(second);
    const other: Guide = { ...inventedGuide(), id: asId<GuideId>(newId()), label: 'A.10' };
    const early: Guide = { ...inventedGuide(), id: asId<GuideId>(newId()), label: 'A.2' };
    const groups = versionGroups([guide, other, third, second, early]);
    expect(groups.map(({ newest, older }) => [newest.label, newest.version, older.length])).toEqual([
      ['A.2', 1, 0],
      ['A.10', 1, 0],
      ['T.1', 3, 2],
    ]);
  });

  it('a chain that bites its tail still shows every guide', () => {
    const second = versionOf(guide);
    const groups = versionGroups([{ ...guide, basedOn: second.id }, second]);
    expect(groups.flatMap(({ newest, older }) => [newest, ...older])).toHaveLength(2);
  });
});
