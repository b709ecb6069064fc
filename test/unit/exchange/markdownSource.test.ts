import { describe, expect, test } from 'vitest';
import { isMarkdown, markdownSource } from '#shared/exchange/source/markdownSource';
import type { SourceText } from '#shared/exchange/source/sourceText';

function read(text: string): SourceText {
  const result = markdownSource(text);
  if (!result.ok) throw new Error(result.fault);
  return result.value;
}

const shape = (text: string) =>
  read(text).paragraphs.map(({ style, number, text: own }) => {
    const level = 'level' in style ? ` ${style.level}` : '';
    return `${style.kind}${level}: ${number === null ? '' : `${number} `}${own}`;
  });

test('headings in both spellings, paragraphs over lines, lists nested by their indent, rules', () => {
  const text = [
    '# Protokoll',
    '',
    '## 1. Ziele ##',
    'Ein Absatz',
    'über zwei Zeilen.',
    '* * *',
    '- Punkt',
    '    1. gezählt',
    '  weiter im Punkt',
    '- Punkt zwei',
    '',
    'Abschnitt',
    '---------',
    'Text',
  ].join('\n');
  expect(shape(text)).toEqual([
    'title: Protokoll',
    'heading 2: 1. Ziele',
    'body: Ein Absatz über zwei Zeilen.',
    'item 0: Punkt',
    'item 1: 1. gezählt weiter im Punkt',
    'item 0: Punkt zwei',
    'heading 2: Abschnitt',
    'body: Text',
  ]);
});

test('tables, quotations, code and HTML are text', () => {
  const text =
    '# A\n\n| **Frage** | Antwort |\n|---|:-:|\n| a \\| b | <img src=x onerror=alert(1)> |\n\n> Zitat\n> weiter\n\n```js\nlet x = 1;\n```';
  expect(shape(text)).toEqual([
    'heading 1: A',
    'row: Frage\tAntwort',
    'row: a | b\t<img src=x onerror=alert(1)>',
    'body: Zitat weiter',
    'body: ```js',
    'body: let x = 1;',
  ]);
});

describe('signs inside a line', () => {
  test.each([
    ['**fett** und *kursiv*', 'fett und kursiv', ['bold 0-4', 'italic 9-15']],
    ['__fett *beides*__', 'fett beides', ['bold 0-11', 'italic 5-11']],
    ['5 * 3 * 2 und snake_case_wort', '5 * 3 * 2 und snake_case_wort', []],
    ['\\*kein Stern\\*', '*kein Stern*', []],
    ['[hier](javascript:alert) und ![Bild](x.png)', 'hier (javascript:alert) und [Bild](x.png)', []],
  ])('%s', (written, text, marks) => {
    const [, paragraph] = read(`# A\n\n${written}`).paragraphs;
    expect(paragraph?.text).toBe(text);
    expect(paragraph?.marks.map(({ kind, start, end }) => `${kind} ${start}-${end}`)).toEqual(marks);
  });

  test('links and pictures are counted', () => {
    const { notices } = read('# A\n\n[x](y) ![z](w)');
    expect(notices).toEqual([
      { code: 'links', count: 1 },
      { code: 'images', count: 1 },
    ]);
  });
});

test('a text is Markdown when it has a heading in its spelling', () => {
  expect(['# A', 'Titel\n=====\n', 'x\n\n### B\n'].map(isMarkdown)).toEqual([true, true, true]);
  expect(['#hashtag', '1. Ziele\n2. Mittel', 'a\n-----\nb', '* Punkt'].map(isMarkdown)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
