import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { type CopiedWords, copyFinder, goingTexts } from '#shared/deletion/copiedWords';
import type { ProjectTree } from '#shared/model/tree';
import { makeCorpus } from '../../bench/corpus/makeCorpus';
import { caseReportId, inventedProject } from '../../fixtures/caseReport';

/** Invented, and long enough to be a copy. */
const sentence = 'Die Beratung begann erst spät, weil der Raum im dritten Stock noch gebaut wurde.';

function withReport(text: string): ProjectTree {
  return produce(inventedProject(), (draft) => {
    const [first] = draft.caseReport[caseReportId]?.blocks ?? [];
    if (first === undefined) throw new Error('the fixture has a report with text');
    first.text = text;
  });
}

function copies(tree: ProjectTree, going: readonly string[]): readonly CopiedWords[] {
  const finder = copyFinder(tree);
  for (const text of going) finder.look(text);
  return finder.found();
}

describe('words copied from a text that goes', () => {
  test.each([
    ['the whole sentence', sentence, sentence.slice(0, -1)],
    [
      'a part of it, in capitals and with other signs',
      `WEIL DER RAUM, im "dritten" Stock – noch`,
      'WEIL DER RAUM, im "dritten" Stock – noch',
    ],
    ['within another sentence', `Man sagt: ${sentence} Mehr nicht.`, sentence.slice(0, -1)],
  ])('are found: %s', (_, staying, found) => {
    expect(copies(withReport(staying), [sentence])).toEqual([
      { in: { kind: 'caseReport', id: caseReportId }, words: found },
    ]);
  });

  test.each([
    ['six words are a phrase', 'weil der Raum im dritten Stock'],
    [
      'other words in between',
      'Die Beratung begann aber erst spät, weil dort der Raum im zweiten Stock noch gebaut wurde.',
    ],
    ['nothing', ''],
  ])('are not: %s', (_, staying) => {
    expect(copies(withReport(staying), [sentence])).toEqual([]);
  });

  test('are one finding where they follow each other, and two where something stands between', () => {
    expect(copies(withReport(`${sentence} ${sentence}`), [sentence])).toHaveLength(1);
    expect(copies(withReport(`${sentence} Dazwischen. ${sentence}`), [sentence])).toHaveLength(2);
  });

  test('are found wherever they stand in what stays, and not in what goes itself', () => {
    const tree = produce(makeCorpus({ seed: 3, size: 'small' }), (draft) => {
      const [memo] = Object.values(inventedMemo());
      if (memo !== undefined) Object.assign(draft.memo, { [memo.id]: memo });
      for (const codebook of Object.values(draft.codebook)) {
        for (const code of Object.values(codebook.codes)) code.notes = sentence;
      }
    });
    const found = copies(tree, [sentence]).map(({ in: place }) => place.kind);
    expect(new Set(found)).toEqual(new Set(['memo', 'code']));
  });

  test('any seven words in a row of a text are found, wherever it was cut', () => {
    const words = 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 7, max: 12 }), (from, length) => {
        const copy = words.slice(from, from + length);
        const found = copies(withReport(`vorher ${copy.join(' ')} nachher`), [words.join(' ')]);
        return copy.length < 7 ? found.length === 0 : found[0]?.words === copy.join(' ');
      }),
    );
  });
});

function inventedMemo() {
  const id = '00000000-0000-4000-8000-0000000000aa';
  return {
    [id]: {
      id,
      kind: 'memo',
      about: { kind: 'project' },
      title: 'Erfunden',
      text: sentence,
      by: '00000000-0000-4000-8000-0000000000ab',
      createdAt: '2026-03-01T08:00:00.000Z',
      changedAt: '2026-03-01T08:00:00.000Z',
    } as never, // the fixture's ids carry no brands
  } as { readonly [id: string]: ProjectTree['memo'][string] };
}

test('what goes is blocks and memos, not codings', () => {
  const tree = inventedProject();
  const texts = goingTexts([...Object.values(tree.protocol), ...Object.values(tree.codingLayer)]);
  expect(texts).toEqual(Object.values(tree.protocol).flatMap(({ blocks }) => blocks.map(({ text }) => text)));
});
