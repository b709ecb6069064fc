import { describe, expect, test } from 'vitest';
import { questionReference } from '#shared/codebook/questionReference';
import { answerAround } from '#shared/coding/answerAround';
import { passagesOf, questionHits, speakerHits } from '#shared/coding/autocode';
import type { SourceDocument } from '#shared/model/document';
import type { Protocol } from '#shared/model/fieldwork';
import { asId, type BlockId, type DocumentId } from '#shared/model/ids';
import { sliceRange } from '#shared/text/range';
import { inventedGuide } from '../../fixtures/inventedGuide';
import { firstQuestion, oneInterview, protocolId, secondQuestion } from '../../fixtures/oneInterview';
import { block } from '../../support/text/blocks';

const protocol: Protocol = {
  ...must(Object.values(oneInterview().protocol)[0]),
  id: protocolId,
  blocks: [
    block('a', 'Die Runde trifft sich. Die Runde ist klein.', firstQuestion),
    block('b', 'Mehr nicht.', firstQuestion),
    block('c', 'Eine Runde am Montag.', secondQuestion),
    block('d', '', secondQuestion),
  ],
};

const talk: SourceDocument = {
  id: asId<DocumentId>('t'),
  kind: 'document',
  form: 'transcript',
  citationKey: 'T 1',
  title: 'Gespräch',
  year: '',
  site: null,
  interview: null,
  wave: null,
  blocks: [block('a', 'Wie war es?'), block('b', 'Gut.'), block('c', 'Sehr gut.'), block('d', 'Danke.')],
  pages: {},
  lifeCycle: [],
  speakers: speakers({ a: 'I', b: 'B1', c: 'B1', d: 'I' }),
  imported: { fileName: 't.txt', at: '2026-01-01T00:00:00.000Z' },
};

const hits = [
  { block: asId<BlockId>('a'), from: 4, to: 9 },
  { block: asId<BlockId>('a'), from: 27, to: 32 },
  { block: asId<BlockId>('c'), from: 5, to: 10 },
];

const wordsOf = (text: Protocol | SourceDocument, passages: ReturnType<typeof passagesOf>) =>
  passages.map(({ range }) => sliceRange(text.blocks, range));

describe('what would be coded', () => {
  test.each([
    ['hit', ['Runde', 'Runde', 'Runde']],
    ['sentence', ['Die Runde trifft sich.', 'Die Runde ist klein.', 'Eine Runde am Montag.']],
    ['paragraph', ['Die Runde trifft sich. Die Runde ist klein.', 'Eine Runde am Montag.']],
    ['answer', ['Die Runde trifft sich. Die Runde ist klein.\nMehr nicht.', 'Eine Runde am Montag.']],
  ] as const)('as %s, each passage once', (unit, expected) => {
    expect(wordsOf(protocol, passagesOf(protocol, hits, unit))).toEqual(expected);
  });

  test('the answers to a question, in whatever version of its guide', () => {
    const guide = inventedGuide();
    const reference = must(questionReference(guide, { id: firstQuestion }));
    expect(questionHits(protocol, guide, reference).map((hit) => hit.block)).toEqual(['a', 'b']);
    expect(questionHits(protocol, guide, 'A.9.9:1.1')).toEqual([]);
    expect(questionHits(protocol, undefined, reference)).toEqual([]);
  });

  test('what a person of a transcript says; a turn is what follows without another speaker', () => {
    expect(speakerHits(talk, 'B1').map((hit) => hit.block)).toEqual(['b', 'c']);
    expect(wordsOf(talk, passagesOf(talk, speakerHits(talk, 'B1'), 'answer'))).toEqual(['Gut.\nSehr gut.']);
    expect(speakerHits(protocol, 'B1')).toEqual([]);
  });

  test('a document without speakers has paragraphs for answers', () => {
    const paper = { ...talk, speakers: {} };
    const range = must(answerAround(paper, asId<BlockId>('c')));
    expect(sliceRange(paper.blocks, range)).toBe('Sehr gut.');
  });
});

function speakers(by: Readonly<Record<string, string>>): SourceDocument['speakers'] {
  return Object.fromEntries(Object.entries(by).map(([id, name]) => [asId<BlockId>(id), name]));
}

function must<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw new Error('the fixture lacks something');
  return value;
}
