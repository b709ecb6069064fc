import { describe, expect, it } from 'vitest';
import { linkedPassageText, passageSource, passageText } from '#shared/evidence/passage';
import { statementText } from '#shared/evidence/statementText';
import type { Passage } from '#shared/model/coding';
import { asId, type GuideNodeId } from '#shared/model/ids';
import { block, evidenceLink, inventedProject, inventedReport } from '../../fixtures/caseReport';

const blocks = [block('a', 'Erster Absatz.', 'q-1.1'), block('b', 'Zweiter Absatz.', 'q-1.2')];

function passage(
  start: [string, number],
  end: [string, number],
  state: Passage['state'] = 'placed',
): Passage {
  return {
    id: asId('passage'),
    start: { block: asId(start[0]), offset: start[1] },
    end: { block: asId(end[0]), offset: end[1] },
    state,
  };
}

describe('the text of a passage', () => {
  it.each([
    ['within a block', passage(['a', 0], ['a', 6]), 'Erster'],
    ['over two blocks', passage(['a', 7], ['b', 7]), 'Absatz.\nZweiter'],
    ['in doubt', passage(['a', 0], ['a', 6], 'review'), null],
    ['in a block that is gone', passage(['a', 0], ['x', 3]), null],
  ])('%s', (_, range, expected) => {
    expect(passageText({ blocks }, range)).toBe(expected);
  });

  it('says why there are no words: deleted or to be checked', () => {
    const link = evidenceLink(2, 0);
    const tree = inventedProject();
    expect(linkedPassageText(tree, link)).toMatchObject({
      kind: 'text',
      text: expect.stringContaining('noch ein Projekt'),
    });
    expect(linkedPassageText({ ...tree, protocol: {} }, link)).toEqual({ kind: 'deleted' });
    expect(linkedPassageText({ ...tree, evidenceLayer: {} }, link)).toEqual({ kind: 'deleted' });
    const layer = tree.evidenceLayer['layer-2'];
    const found = layer?.passages[link.passage];
    if (layer === undefined || found === undefined) throw new Error('The fixture has this passage.');
    const doubtful: Passage = {
      ...found,
      state: 'review',
      quote: { exact: 'Geheim', prefix: '', suffix: '' },
    };
    const changed = {
      ...tree,
      evidenceLayer: { 'layer-2': { ...layer, passages: { [link.passage]: doubtful } } },
    };
    expect(linkedPassageText(changed, link)).toEqual({ kind: 'review' });
  });
});

describe('the source of a passage', () => {
  it('names site, roles in the guide’s order, wave, guide and printed question', () => {
    expect(passageSource(inventedProject(), evidenceLink(4, 0))).toEqual({
      siteCode: 'S04',
      siteName: 'Musterhafen',
      roles: [
        { code: 'PL', label: 'Projektleitung' },
        { code: 'TL', label: 'Teamleitung' },
      ],
      wave: 1,
      guideLabel: 'B.1',
      questionNumber: '2.3',
    });
  });

  it('takes the nearest printed number above an unnumbered question', () => {
    const link = evidenceLink(2, 0);
    const below = { ...link, shell: { ...link.shell, question: asId<GuideNodeId>('q-1.2a') } };
    expect(passageSource(inventedProject(), below).questionNumber).toBe('1.2');
  });

  it('still answers from the shell when interview and text are deleted', () => {
    const tree = { ...inventedProject(), interview: {}, protocol: {}, evidenceLayer: {} };
    expect(passageSource(tree, evidenceLink(2, 0))).toMatchObject({
      siteName: 'Musterhafen',
      roles: [{ code: 'GF', label: 'Geschäftsführung' }],
      guideLabel: 'B.1',
      questionNumber: '1.2',
    });
  });

  it('does without guide and site', () => {
    const tree = { ...inventedProject(), guide: {}, site: {} };
    expect(passageSource(tree, evidenceLink(2, 0))).toEqual({
      siteCode: '',
      siteName: '',
      roles: [{ code: 'GF', label: 'GF' }],
      wave: 1,
      guideLabel: '',
      questionNumber: null,
    });
  });
});

it('reads the words of a statement, and none when its place is in doubt', () => {
  const report = inventedReport();
  const statement = Object.values(report.statements)[0];
  if (statement === undefined) throw new Error('The fixture has statements.');
  expect(statementText(report, statement)).toBe(
    'Das Vorhaben geht auf ein Treffen mit der örtlichen Kammer zurück.',
  );
  expect(statementText(report, { ...statement, state: 'review' })).toBeNull();
});
