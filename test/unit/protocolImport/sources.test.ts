import { describe, expect, test } from 'vitest';
import { plainSource } from '#shared/exchange/source/plainSource';
import type { SourceText } from '#shared/exchange/source/sourceText';
import { guessYear, suggestCitation } from '#shared/protocolImport/citationKey';
import { planDocument } from '#shared/protocolImport/planDocument';
import { findSpeakers } from '#shared/protocolImport/speakerTurns';

function source(lines: readonly string[]): SourceText {
  const read = plainSource(lines.join('\n'));
  if (!read.ok) throw new Error(read.fault);
  return read.value;
}

describe('transcripts', () => {
  const talk = [
    'Transkript S04',
    'I: Wie war der Anfang?',
    'B1: [00:01:02] Schwierig.',
    'Wir hatten niemanden.',
    'I: Und dann?',
    '#00:02:10-3# B1: Dann kam Hilfe.',
    'B2 (00:02:40): Von außen: viel Hilfe.',
    'I: Danke.',
    'B2: Gern.',
  ];

  test('speakers are told by their turns; a colon inside a sentence makes nobody speak', () => {
    expect([...(findSpeakers(source(talk)) ?? [])]).toEqual([
      ['I', 3],
      ['B1', 2],
      ['B2', 2],
    ]);
  });

  test('every block knows who speaks; times stay in the text', () => {
    const plan = planDocument(source(talk));
    expect(plan.form).toBe('transcript');
    expect(plan.blocks.map(({ speaker, text }) => [speaker, text])).toEqual([
      [null, 'Transkript S04'],
      ['I', 'Wie war der Anfang?'],
      ['B1', '[00:01:02] Schwierig.'],
      ['B1', 'Wir hatten niemanden.'],
      ['I', 'Und dann?'],
      ['B1', '#00:02:10-3# Dann kam Hilfe.'],
      ['B2', '(00:02:40) Von außen: viel Hilfe.'],
      ['I', 'Danke.'],
      ['B2', 'Gern.'],
    ]);
  });

  test.each([
    [
      'a form',
      [
        'Standort: S01',
        'Datum: 3.4.2014',
        'Dauer: 1 h',
        'Thema: Ziele',
        'Ort: Büro',
        'Zeit: früh',
        'Ende: spät',
      ],
    ],
    [
      'a protocol with a short exchange',
      [
        ...Array(20).fill('Ein Absatz ohne Sprecher.'),
        'I: Wirklich?',
        'B: Ja.',
        'I: Gut.',
        'B: Ja.',
        'I: Ja?',
        'B: Ja.',
      ],
    ],
    ['one who speaks alone', Array(10).fill('B: Ein Satz.')],
  ])('%s is none', (_, lines) => {
    expect(findSpeakers(source(lines))).toBeNull();
  });
});

test('a document keeps its pages, headings stressed, lists with their signs, rows in one line', () => {
  const style = (kind: 'heading' | 'item') => (kind === 'heading' ? { kind, level: 1 } : { kind, level: 0 });
  const text: SourceText = {
    format: 'docx',
    title: '',
    asides: [],
    notices: [],
    paragraphs: [
      { text: 'Konzept', marks: [], style: style('heading'), number: '1.', page: 3 },
      {
        text: 'Erstens',
        marks: [{ kind: 'bold', start: 0, end: 3 }],
        style: style('item'),
        number: null,
        page: 3,
      },
      { text: 'Zweitens', marks: [], style: style('item'), number: 'a)', page: 4 },
      {
        text: 'a\tb\nc\t',
        marks: [{ kind: 'italic', start: 2, end: 3 }],
        style: { kind: 'row' },
        number: null,
        page: 4,
      },
    ],
  };
  expect(planDocument(text).blocks).toEqual([
    {
      text: '1. Konzept',
      marks: [{ kind: 'emphasis', start: 0, end: 10 }],
      question: null,
      page: '3',
      speaker: null,
    },
    {
      text: '– Erstens',
      marks: [{ kind: 'emphasis', start: 2, end: 5 }],
      question: null,
      page: null,
      speaker: null,
    },
    { text: 'a) Zweitens', marks: [], question: null, page: '4', speaker: null },
    {
      text: 'a | b c',
      marks: [{ kind: 'emphasis', start: 4, end: 5 }],
      question: null,
      page: null,
      speaker: null,
    },
  ]);
});

describe('citation keys', () => {
  test('the second source of an author and year gets a letter, and so on; the first keeps its key', () => {
    const taken = new Set<string>();
    const keys = Array.from({ length: 4 }, () => {
      const { citationKey } = suggestCitation('Jobcenter S04', '2013', taken, 'de');
      taken.add(citationKey);
      return citationKey;
    });
    expect(keys).toEqual([
      'Jobcenter S04 2013',
      'Jobcenter S04 2013b',
      'Jobcenter S04 2013c',
      'Jobcenter S04 2013d',
    ]);
    expect(suggestCitation('Jobcenter S04', '2014', taken, 'de').citationKey).toBe('Jobcenter S04 2014');
  });

  test('a key with a letter counts as the first', () => {
    expect(suggestCitation('S04', '2013', new Set(['S04 2013a']), 'de')).toEqual({
      citationKey: 'S04 2013b',
      year: '2013b',
    });
  });

  test('without a year', () => {
    expect(suggestCitation('S04', null, new Set(), 'de').citationKey).toBe('S04 o. J.');
    expect(suggestCitation('S04', null, new Set(['S04 o. J.']), 'de')).toEqual({
      citationKey: 'S04 o. J. b',
      year: 'o. J. b',
    });
    expect(suggestCitation('S04', null, new Set(), 'en').year).toBe('n. d.');
  });

  test('more than twenty-six', () => {
    const taken = new Set(
      ['A 2013', ...'bcdefghijklmnopqrstuvwxyz'].map((one) => (one.length === 1 ? `A 2013${one}` : one)),
    );
    expect(suggestCitation('A', '2013', taken, 'de').citationKey).toBe('A 2013aa');
  });

  test('the year is the first that a name or a beginning tells and that is not to come', () => {
    expect(guessYear(['Konzept_S04_2013.docx', '2012'], '2026-01-01')).toBe('2013');
    expect(guessYear(['Konzept.docx', 'Rahmen 2030 (Stand: März 2014)'], '2026-01-01')).toBe('2014');
    expect(guessYear(['Nr. 120145.docx', 'ohne'], '2026-01-01')).toBeNull();
  });
});
