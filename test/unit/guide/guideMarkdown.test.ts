import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importGuideText } from '#shared/guide/importGuideText';
import { sketchOf } from '../../support/guideSketch';
import { countedIds, importText } from './printedGuides';

/** The tree of a guide in which no level was guessed. */
function tree(...lines: readonly string[]): readonly string[] {
  const guide = importText(lines.join('\n'), 'guide.md');
  expect(guide.source?.warnings.map(({ code }) => code)).not.toContain('levelUnsure');
  return sketchOf(guide.nodes);
}

const TITLE = '# Leitfaden Lesecafé';

describe('Markdown tells levels by headings and lists', () => {
  test('numbered headings are sections and questions; a list below them counts an enumeration', () => {
    const lines = [
      '## 1. Anfang',
      '### 1.1 Wer kam?',
      '- erste',
      '  - innere',
      '- zweite',
      '### 1.2 Wer ging?',
      '1. einer',
      '2. alle',
    ];
    expect(tree(TITLE, '', ...lines)).toEqual([
      'section 1: Anfang',
      '  question 1.1: Wer kam?',
      '    -: erste',
      '      -: innere',
      '    -: zweite',
      '  question 1.2: Wer ging?',
      '    - 1.: einer',
      '    - 2.: alle',
    ]);
  });

  test('without such numbers the outer list counts the questions, the nested ones what is below them', () => {
    const lines = [
      '## Anfang',
      '1. **Wer kam?**',
      '   1. Woher?',
      '   2. Wohin?',
      '\t\t- zu Fuß',
      '2. Wer ging,',
      'und wann?',
      '   a) alle',
    ];
    expect(tree(TITLE, '', ...lines)).toEqual([
      'section: Anfang',
      '  question 1: Wer kam?',
      '    - 1.: Woher?',
      '    - 2.: Wohin?',
      '      -: zu Fuß',
      '  question 2: Wer ging, und wann?',
      '    - a): alle',
    ]);
  });

  test('headings underlined, and a heading on the third level over a list as a block without number', () => {
    const lines = [
      'Leitfaden',
      '=========',
      '',
      'Anfang',
      '------',
      '',
      '### Zum Gespräch',
      '* Wer?',
      '    * Wie?',
      '* Was?',
      '',
      '1. Wer kam?',
    ];
    expect(tree(...lines)).toEqual([
      'section: Anfang',
      '  group: Zum Gespräch',
      '    -: Wer?',
      '      -: Wie?',
      '    -: Was?',
      '  question 1: Wer kam?',
    ]);
    expect(importText(lines.join('\n')).title).toBe('Leitfaden');
  });

  test('where every section is a heading of the first level, none of them is the title', () => {
    expect(tree('# Anfang', '1. Wer kam?', '# Ende', '2. Wer ging?')).toEqual([
      'section: Anfang',
      '  question 1: Wer kam?',
      'section: Ende',
      '  question 2: Wer ging?',
    ]);
  });

  test('a table is attached cell by cell', () => {
    const table = ['| Garten | Beete |', '|---|--:|', '| Am Bach | 12 |', '| | 9 |'];
    const guide = importText(
      [TITLE, '## Anfang', '1. Wer kam?', '', 'Übersicht: Gärten', '', ...table].join('\n'),
    );
    expect(guide.attachments).toEqual([
      {
        title: 'Übersicht: Gärten',
        rows: [
          ['Garten', 'Beete'],
          ['Am Bach', '12'],
          ['', '9'],
        ],
      },
    ]);
  });

  test('nodes point to the lines of the file', () => {
    const guide = importText([TITLE, '', '## Anfang', '', '1. Wer kam?'].join('\n'));
    expect(guide.nodes[0]?.children[0]?.sourceLine).toBe(5);
  });
});

test('whatever order its lines have, every word of a Markdown file is kept', () => {
  const lines = [
    TITLE,
    '## eins',
    '### zwei?',
    '1. drei?',
    '   - vier',
    '- fünf?',
    'sechs',
    '    sieben',
    '| acht | neun |',
    '|--|--|',
    '===',
    '---',
    '',
    '1.1 zehn?',
    '[^1]: elf',
    '* * *',
    'a) zwölf?',
  ];
  const words = (text: string) => (text.match(/\p{L}{3,}/gu) ?? []).sort();
  const keeps = (chosen: string[]) => {
    const text = [...chosen, '## Ende', '9. Wirklich?'].join('\n');
    const result = importGuideText(text, {
      fileName: 'x.md',
      now: '2026-01-05T08:00:00.000Z',
      newId: countedIds(),
    });
    if (!result.ok) return;
    const held = JSON.stringify({ ...result.guide, source: result.guide.source?.leftovers });
    for (const word of words(text)) expect(held).toContain(word);
  };
  fc.assert(fc.property(fc.shuffledSubarray(lines), keeps), { numRuns: 300 });
});

describe('a table whose columns are roles', () => {
  const table = [
    '## Alltag',
    '',
    '| Nr. | Frage | KO | EH | NA |',
    '|:----|-------|:--:|:--:|---:|',
    '| 2.1 | **Wie ist die Arbeit verteilt?**<br>- Gießen<br>- im Sommer | x | [x] |  |',
    '| 2.2 | Was leistet die Stadt? | ● | | |',
    '|     | - Und was fehlt Ihnen? | | | ✓ |',
    '| 2.4a | Wer kommt, und wer kommt nicht? | – | • | X |',
  ];
  const read = [
    'section: Alltag',
    '  question 2.1: Wie ist die Arbeit verteilt? [KO/EH]',
    '    -: Gießen',
    '    -: im Sommer',
    '  question 2.2: Was leistet die Stadt? [KO]',
    '    -: Und was fehlt Ihnen? [NA]',
    '  question 2.4a: Wer kommt, und wer kommt nicht? [EH/NA]',
  ];

  test('its marks say who is asked; heads that are no role are left over', () => {
    const guide = importText([TITLE, '', ...table].join('\n'), 'guide.md');
    expect(sketchOf(guide.nodes)).toEqual(read);
    expect(guide.roles.map(({ code }) => code)).toEqual(['KO', 'EH', 'NA']);
    expect(guide.source?.leftovers).toEqual([{ line: 5, text: 'Nr. Frage' }]);
  });

  test('goes on in the next table; rows without bars at their ends are rows too', () => {
    const more = [
      '',
      '## Ausblick',
      '',
      'Nr. | Frage | KO | EH | NA',
      '---|---|---|---|---',
      '3.1 | Wohin? | | x |',
    ];
    expect(sketchOf(importText([TITLE, '', ...table, ...more].join('\n'), 'guide.md').nodes)).toEqual([
      ...read,
      'section: Ausblick',
      '  question 3.1: Wohin? [EH]',
    ]);
  });

  test('without a tick anywhere it stays an attached table', () => {
    const lines = ['## Anfang', '1.1 Wer?', '', '| Garten | Beete |', '|---|---|', '| Am Bach | 12 |'];
    const guide = importText([TITLE, '', ...lines].join('\n'), 'guide.md');
    expect(guide.roles).toEqual([]);
    expect(guide.attachments.map(({ rows }) => rows)).toEqual([
      [
        ['Garten', 'Beete'],
        ['Am Bach', '12'],
      ],
    ]);
  });
});
