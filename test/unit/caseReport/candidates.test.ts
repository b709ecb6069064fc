import { describe, expect, test } from 'vitest';
import { type Code, type CodingLayer, plainCode } from '#shared/model/coding';
import { asId, type CodeId, type SiteId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import {
  groupAnswers,
  placeKey,
  siteCandidates,
  usedPlaces,
} from '../../../renderer/features/caseReport/candidates';
import { suggestFor } from '../../../renderer/features/caseReport/newReport';
import { atCaret, everything, filterGroups } from '../../../renderer/features/caseReport/passageFilter';
import { byId, guideNode, inventedGuide, inventedProject, inventedReport } from '../../fixtures/caseReport';

const site = asId<SiteId>('site-1');
const [first, second] = inventedGuide.nodes;
if (first === undefined || second === undefined) throw new Error('The fixture has three sections.');

/** Each coding: interview, answer, from, to, code. */
function coded(...codings: readonly [number, number, number, number, string][]): ProjectTree {
  const layers = codings.map(
    ([interview, answer, from, to, code], index): CodingLayer => ({
      id: asId(`coded-${index}`),
      kind: 'codingLayer',
      text: asId(`protocol-${interview}`),
      interview: asId(`interview-${interview}`),
      coder: asId(`coder-${index}`),
      codings: byId([
        {
          id: asId(`coding-${index}`),
          code: asId(code),
          start: { block: asId(`p${interview}-${answer}`), offset: from },
          end: { block: asId(`p${interview}-${answer}`), offset: to },
          state: 'placed' as const,
          certain: true,
          weight: null,
          memo: '',
          createdAt: '2026-02-20T08:00:00Z',
        },
      ]),
    }),
  );
  return inventedProject({ codingLayer: byId(layers) });
}

function code(id: string, parent: string | null): Code {
  return {
    id: asId(id),
    parent: parent === null ? null : asId(parent),
    position: 0,
    ...plainCode,
    name: id,
    definition: '',
    rule: '',
    color: '#0072b2',
  };
}

const codebook = { codes: byId([code('top', null), code('sub', 'top'), code('other', null)]) };
const plain = { question: everything, code: null, wave: null, uncoded: false };

describe('passages a case report may rest on', () => {
  test('stand under their questions in printed order, whatever the order of the interviews', () => {
    const tree = coded([1, 0, 0, 10, 'top'], [3, 0, 0, 10, 'top'], [2, 0, 0, 10, 'top']);
    const { groups } = filterGroups(siteCandidates(tree, site, inventedGuide), plain, null, codebook);
    expect(groups.map(({ question, section }) => [section?.id, question?.id])).toEqual([
      ['s-1', 'q-1.1'],
      ['s-1', 'q-1.2'],
      ['s-2', 'q-2.3'],
    ]);
    expect(groups[0]?.candidates[0]).toMatchObject({ text: 'Den Anstoß', wave: 1, roles: [{ code: 'PL' }] });
  });

  test('the same words coded twice, by two coders, are one passage with both codes', () => {
    const tree = coded([1, 0, 0, 10, 'top'], [1, 0, 0, 10, 'other'], [1, 0, 0, 11, 'other']);
    const { groups } = filterGroups(siteCandidates(tree, site, inventedGuide), plain, null, codebook);
    expect(groups.flatMap(({ candidates }) => candidates).map(({ codes }) => codes)).toEqual([
      ['top', 'other'],
      ['other'],
    ]);
  });

  test('only those of the site; a paragraph nobody coded only when asked for', () => {
    const tree = coded([1, 0, 0, 10, 'top']);
    expect(siteCandidates(tree, asId<SiteId>('site-2'), inventedGuide)).toEqual([]);
    const all = siteCandidates(tree, site, inventedGuide);
    const count = (uncoded: boolean) =>
      filterGroups(all, { ...plain, uncoded }, null, codebook).groups.flatMap((group) => group.candidates)
        .length;
    expect(count(false)).toBe(1);
    // Seven answers in five protocols; the coded one is there as its coding, not twice.
    expect(count(true)).toBe(7);
  });

  test('a code stands for its subcodes', () => {
    const tree = coded([1, 0, 0, 10, 'top'], [2, 0, 0, 10, 'sub'], [3, 0, 0, 10, 'other']);
    const all = siteCandidates(tree, site, inventedGuide);
    const { groups } = filterGroups(all, { ...plain, code: asId<CodeId>('top') }, null, codebook);
    expect(groups.flatMap((group) => group.candidates.flatMap(({ codes }) => codes))).toEqual(['sub', 'top']);
  });

  test('the section at the caret decides, and the rest is counted', () => {
    const tree = coded([1, 0, 0, 10, 'top'], [2, 0, 0, 10, 'top'], [3, 0, 0, 10, 'top']);
    const all = siteCandidates(tree, site, inventedGuide);
    const here = filterGroups(all, { ...plain, question: atCaret }, first, codebook);
    expect(here.groups.map(({ question }) => question?.id)).toEqual(['q-1.1', 'q-1.2']);
    expect(here.elsewhere).toBe(1);
    expect(filterGroups(all, { ...plain, question: 'q-2.3' }, first, codebook).elsewhere).toBe(2);
    expect(filterGroups(all, { ...plain, question: atCaret }, null, codebook).elsewhere).toBe(0);
  });

  test('a section of another guide answers when its title is the same, never by its number', () => {
    const [group] = siteCandidates(coded([2, 0, 0, 10, 'top']), site, inventedGuide);
    if (group === undefined) throw new Error('The fixture has a coded passage.');
    const twin = guideNode('t', 'section', '7', 'AUSGANGSLAGE  und Ziele');
    const sameNumber = guideNode('u', 'section', '1', 'Etwas anderes');
    expect(groupAnswers(group, twin)).toBe(true);
    expect(groupAnswers(group, sameNumber)).toBe(false);
  });

  test('uses are found by place, statement by statement', () => {
    const tree = inventedProject();
    const [passage] = Object.values(tree.evidenceLayer['layer-4']?.passages ?? {});
    if (passage === undefined) throw new Error('The fixture has a passage of interview 4.');
    const used = usedPlaces(inventedReport(), tree.evidenceLayer);
    const links = used.get(placeKey(asId('protocol-4'), passage)) ?? [];
    expect(links.map(({ stance }) => stance)).toEqual(['limits', 'supports']);
  });
});

describe('a new report', () => {
  test('follows what most interviews of its site used', () => {
    const interviews = Object.values(inventedProject().interview);
    const elsewhere = interviews.map((one) => ({
      ...one,
      site: asId<SiteId>('site-2'),
      wave: 2,
      guide: asId<typeof one.guide>('guide-2'),
    }));
    const all = [...interviews.slice(0, 1), ...elsewhere];
    expect(suggestFor(site, all)).toEqual({ guide: 'guide-1', wave: 1 });
    expect(suggestFor(asId<SiteId>('site-3'), all)).toEqual({ guide: null, wave: null });
  });
});
