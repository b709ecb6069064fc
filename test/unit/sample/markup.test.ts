import { describe, expect, test } from 'vitest';
import { readMarked, readSections } from '#shared/sample/markup';

describe('the notation of the sample texts', () => {
  test('verbatim words become marks, and the signs leave the text', () => {
    expect(readMarked('Das sei ‹ein Anfang›, mehr nicht.')).toEqual({
      text: 'Das sei ein Anfang, mehr nicht.',
      marks: [{ kind: 'verbatim', start: 8, end: 18 }],
      passages: [],
    });
  });

  test('passages carry their notes and may hold others', () => {
    const { text, passages } = readMarked('Erst [[a:1.1 #x|dies und [[b:2|das]] auch]].');
    expect(text).toBe('Erst dies und das auch.');
    expect(passages.map(({ start, end, notes }) => [text.slice(start, end), notes])).toEqual([
      ['dies und das auch', ['a:1.1', '#x']],
      ['das', ['b:2']],
    ]);
  });

  test('a replacement in square brackets is text', () => {
    expect(readMarked('Bei [Betrieb] war es so.').text).toBe('Bei [Betrieb] war es so.');
  });

  test.each(['[[a:1|offen', 'zu]]', '‹offen', 'zu›', '‹eins ‹zwei››'])('refuses %s', (source) => {
    expect(() => readMarked(source)).toThrow();
  });

  test('headings, remarks, notes and paragraphs', () => {
    const sections = readSections('\n# 1.1 | nicht gefragt\n# X.2\n> merken\n\nEin Absatz.\nNoch einer.\n');
    expect(
      sections.map(({ heading, remark, note, paragraphs }) => ({
        heading,
        remark,
        note,
        n: paragraphs.length,
      })),
    ).toEqual([
      { heading: '1.1', remark: 'nicht gefragt', note: '', n: 0 },
      { heading: 'X.2', remark: '', note: 'merken', n: 2 },
    ]);
  });
});
