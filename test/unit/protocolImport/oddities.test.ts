import { describe, expect, test } from 'vitest';
import { plainSource } from '#shared/exchange/source/plainSource';
import type { SourceParagraph, SourceText } from '#shared/exchange/source/sourceText';
import type { Guide, GuideNode, GuideNodeKind } from '#shared/model/guide';
import { asId, type GuideId, type GuideNodeId } from '#shared/model/ids';
import { indexGuide } from '#shared/protocolImport/guideIndex';
import { matchProtocol, type PromptHandling } from '#shared/protocolImport/matchProtocol';
import { inventedGuide } from '../../fixtures/inventedGuide';

function node(
  kind: GuideNodeKind,
  id: string,
  printedNumber: string | null,
  text: string,
  children: readonly GuideNode[] = [],
): GuideNode {
  const more = {
    topic: null,
    roles: [],
    condition: null,
    familyId: null,
    levelUnsure: false,
    sourceLine: null,
  };
  return { ...more, id: asId<GuideNodeId>(id), kind, printedNumber, text, optional: false, children };
}

/** Everything that makes numbers hard, invented after what printed guides do. */
const guide: Guide = {
  ...inventedGuide(),
  id: asId<GuideId>('odd'),
  label: 'B.1',
  title: 'Leitfaden mit Eigenheiten',
  preliminary: ['Alle Angaben werden vertraulich behandelt und nicht weitergegeben.'],
  nodes: [
    node('section', 's1', '1', 'Anfang und Ziele', [
      node('question', '1.2', '1.2', 'Was gelingt in Ihrem Haus gut und was weniger?'),
      node('question', '1.1', '1.1', 'Aus welchen Gründen nimmt Ihr Haus am Vorhaben teil?', [
        node('supplementary', '1.1p', null, 'Wer hat die Entscheidung dafür getroffen?'),
        node('supplementary', '1.1q', null, 'Warum?'),
      ]),
      node('question', '1.3a/1.6', '1.3a/1.6', 'Welche Ziele und Erwartungen verbinden Sie damit?'),
      node('question', '1.3b', '1.3b', 'Welche Ziele wurden inzwischen erreicht?'),
    ]),
    node('section', 's2', '2', 'Betreuung', [
      node('question', '2.3first', '2.3', 'Auf welchem Weg kommen die Kundinnen in das Vorhaben?'),
      node('question', '2.3second', '2.3', 'Gibt es in der Leistungsabteilung zusätzliches Personal?'),
      node('group', 'first', null, 'Fragen zum ersten Gespräch'),
      node('question', '5xa', '5xa', 'Wie oft treffen sich die Teams?'),
    ]),
    node('section', 'sx', 'X', 'Weitere Beteiligte', [
      node('question', 'X.2', 'X.2', 'Wie arbeiten Sie mit den Trägern zusammen?'),
      node('instruction', 'i', null, 'INTERVIEWER: Nur fragen, wenn es Träger gibt.'),
    ]),
  ],
};
const index = indexGuide(guide);

/** Each line of the text with what became of it. */
function fates(text: string, prompts: PromptHandling = 'answered'): string[] {
  const source = plainSource(text);
  if (!source.ok) throw new Error(source.fault);
  return fatesOf(source.value, prompts);
}

function fatesOf(source: SourceText, prompts: PromptHandling = 'answered'): string[] {
  return matchProtocol(source, index, prompts).lines.map(({ text: own, fate }) => {
    switch (fate.kind) {
      case 'question':
        return `[${fate.node}${fate.sure ? '' : '?'}] ${own}`;
      case 'answer':
        return `${fate.question}: ${own}`;
      case 'state':
        return `${fate.question} = ${fate.state}`;
      case 'section':
        return `(${fate.node})`;
      case 'prompt':
        return `${fate.kept ? '+' : '-'}${fate.node}`;
      case 'header':
        return `head ${fate.fields.map(({ key, value }) => `${key}=${value}`).join(', ')}`;
      case 'inbox':
        return `${fate.heading ? 'heading' : 'inbox'}: ${own}`;
      default:
        return fate.kind;
    }
  });
}

describe('a printed number finds its question', () => {
  test.each([
    ['1.1', '1.1'],
    ['(1.1)', '1.1'],
    ['1.1.', '1.1'],
    ['1.01:', '1.1'],
    ['Zu 1.1:', '1.1'],
    ['Frage 1.1', '1.1'],
    ['zu Frage 1.1:', '1.1'],
    ['ad 1.1:', '1.1'],
    ['1.3a/1.6', '1.3a/1.6'],
    ['1.3a', '1.3a/1.6'],
    ['1.6:', '1.3a/1.6'],
    ['1.3A / 1.6', '1.3a/1.6'],
    ['1.3b)', '1.3b'],
    ['X.2', 'X.2'],
    ['5xa', '5xa'],
    ['5XA:', '5xa'],
  ])('%s', (printed, question) => {
    expect(fates(`${printed}\nEine Antwort.`)).toEqual([
      `[${question}] ${printed}`,
      `${question}: Eine Antwort.`,
    ]);
  });

  test('in any order, twice, far apart: text goes to the question above it', () => {
    expect(fates('1.3b\nZuerst.\n1.1\nDann.\n1.3b\nNoch einmal.')).toEqual([
      '[1.3b] 1.3b',
      '1.3b: Zuerst.',
      '[1.1] 1.1',
      '1.1: Dann.',
      '[1.3b] 1.3b',
      '1.3b: Noch einmal.',
    ]);
  });

  test('a number that stands twice in the guide: the wording decides, else the order', () => {
    const texts = [
      '2.3 Gibt es in der Leistungsabteilung zusätzliches Personal?',
      'Nein.',
      '2.3 Auf welchem Weg kommen Kundinnen in das Vorhaben?',
      'Über Briefe.',
    ];
    expect(fates(texts.join('\n'))).toEqual([
      `[2.3second] ${texts[0]}`,
      '2.3second: Nein.',
      `[2.3first] ${texts[2]}`,
      '2.3first: Über Briefe.',
    ]);
    expect(fates('2.3:\nÜber Briefe.\n2.3:\nNein.').filter((line) => line.startsWith('2'))).toEqual([
      '2.3first: Über Briefe.',
      '2.3second: Nein.',
    ]);
  });

  test('another question under its number: the wording decides, and a person should look', () => {
    expect(fates('1.1 Welche Ziele wurden inzwischen erreicht?\nAlle.')).toEqual([
      '[1.3b?] 1.1 Welche Ziele wurden inzwischen erreicht?',
      '1.3b: Alle.',
    ]);
  });

  test('figures that open a sentence are no numbers of questions', () => {
    const text =
      '1.1\n3 Stellen seien frei.\n1. Zuerst das Personal.\n2. Dann das Geld.\n12.03.2014 sei der Beginn gewesen.\n1,5 Stellen fehlten.\n2013 habe man begonnen.';
    expect(
      fates(text)
        .slice(1)
        .every((line) => line.startsWith('1.1: ')),
    ).toBe(true);
  });
});

test('a number that opens a sentence: the next question where it may be one, never a sum', () => {
  expect(fates('1.2\nGut.\n1.1 ja, wegen des Geldes').slice(2)).toEqual([
    '[1.1?] 1.1',
    '1.1: ja, wegen des Geldes',
  ]);
  expect(fates('1.2\nGut.\n2.3 mal im Jahr gebe es ein Treffen.').at(-1)).toBe(
    '1.2: 2.3 mal im Jahr gebe es ein Treffen.',
  );
  expect(fates('1.2\nGut.\n1.1 Mio. Euro fehlten.').at(-1)).toBe('1.2: 1.1 Mio. Euro fehlten.');
});

describe('layouts', () => {
  const paragraph = (text: string, more: Partial<SourceParagraph> = {}): SourceParagraph => ({
    text,
    marks: [],
    style: { kind: 'body' },
    number: null,
    page: null,
    ...more,
  });
  const lines = (paragraphs: readonly SourceParagraph[]) =>
    fatesOf({ format: 'docx', title: '', paragraphs, asides: [], notices: [] });
  const row = { style: { kind: 'row' } } as const;
  const bold = (text: string) => paragraph(text, { marks: [{ kind: 'bold', start: 0, end: text.length }] });

  test('an automatic number is a number, that of an enumeration is none', () => {
    const counted = (text: string, number: string) =>
      paragraph(text, { number, style: { kind: 'item', level: 0 } });
    expect(
      lines([
        counted('Aus welchen Gründen nimmt Ihr Haus am Vorhaben teil?', '1.1'),
        counted('Wegen des Geldes.', '1.'),
        counted('Wegen der Leute.', '2.'),
        counted('Es lief.', '1.2'),
      ]),
    ).toEqual([
      '[1.1] Aus welchen Gründen nimmt Ihr Haus am Vorhaben teil?',
      '1.1: Wegen des Geldes.',
      '1.1: Wegen der Leute.',
      // This guide prints 1.2 before 1.1, so that a number alone leads back.
      '[1.2?] ',
      '1.2: Es lief.',
    ]);
  });

  test('tables with the number, the question and the answer in cells of their own', () => {
    expect(
      lines([
        paragraph('Nr.\tFrage\tAntwort', row),
        paragraph('1.1\tAus welchen Gründen nimmt Ihr Haus am Vorhaben teil?\tGeld.\nZeit.', row),
        paragraph('1.2\tWas gelingt in Ihrem Haus gut und was weniger?\tk. A.', row),
        paragraph('a\tb\tc', row),
      ]),
    ).toEqual([
      'inbox: Nr.\tFrage\tAntwort',
      '[1.1] 1.1 Aus welchen Gründen nimmt Ihr Haus am Vorhaben teil?',
      '1.1: Geld.',
      '1.1: Zeit.',
      '[1.2] 1.2 Was gelingt in Ihrem Haus gut und was weniger?',
      // Something else was said to the question, so the phrase is text.
      '1.2: k. A.',
      '1.2: a\tb\tc',
    ]);
  });

  test('a heading that the guide does not have ends the answer, a deeper one does not', () => {
    const heading = (text: string, level: number) => paragraph(text, { style: { kind: 'heading', level } });
    expect(
      lines([
        heading('1.1 Aus welchen Gründen nimmt Ihr Haus am Vorhaben teil?', 2),
        paragraph('Geld.'),
        heading('Im Einzelnen', 3),
        paragraph('Viel Geld.'),
        heading('Eindrücke', 2),
        paragraph('Es war freundlich.'),
      ]),
    ).toEqual([
      '[1.1] 1.1 Aus welchen Gründen nimmt Ihr Haus am Vorhaben teil?',
      '1.1: Geld.',
      '1.1: Im Einzelnen',
      '1.1: Viel Geld.',
      'heading: Eindrücke',
      'inbox: Es war freundlich.',
    ]);
  });

  test('a number that the guide does not have, set apart, ends the answer', () => {
    expect(
      lines([
        paragraph('1.1'),
        paragraph('Geld.'),
        bold('7.4 Ganz anderes Thema'),
        paragraph('Dazu nichts.'),
      ]),
    ).toEqual(['[1.1] 1.1', '1.1: Geld.', 'heading: 7.4 Ganz anderes Thema', 'inbox: Dazu nichts.']);
  });

  test('a line break parts question and answer; a note goes where it is referred to', () => {
    const note = { style: { kind: 'note', mark: '1' } } as const;
    expect(
      lines([
        paragraph('1.1 Aus welchen Gründen nimmt Ihr Haus am Vorhaben teil?\nGeld[^1].'),
        paragraph('[^1] 1.2 Mio. Euro.', note),
      ]),
    ).toEqual([
      '[1.1] 1.1 Aus welchen Gründen nimmt Ihr Haus am Vorhaben teil?',
      '1.1: Geld[^1].',
      '1.1: [^1] 1.2 Mio. Euro.',
    ]);
  });
});

describe('the wording finds its question without a number', () => {
  test.each([
    ['as printed', 'Aus welchen Gründen nimmt Ihr Haus am Vorhaben teil?'],
    ['reworded', 'Aus welchen Gründen hat Ihr Haus am Vorhaben teilgenommen?'],
    ['in capitals, without its mark', 'AUS WELCHEN GRÜNDEN NIMMT IHR HAUS AM VORHABEN TEIL'],
    ['with roles and a reference', 'Aus welchen Gründen nimmt Ihr Haus am Vorhaben teil? (GF/PL)[^1]'],
  ])('%s', (_, printed) => {
    const [first] = fates(`${printed}\nEine Antwort.`);
    expect(first?.replace('?]', ']')).toBe(`[1.1] ${printed}`);
  });

  test('a heading without number opens a group', () => {
    expect(fates('Fragen zum ersten Gespräch\nEs dauert lange.')).toEqual([
      '[first] Fragen zum ersten Gespräch',
      'first: Es dauert lange.',
    ]);
  });

  test('question and answer in one line part at the end of the question', () => {
    expect(
      fates('1.1 Aus welchen Gründen nimmt Ihr Haus am Vorhaben teil? Man habe das Geld gebraucht.'),
    ).toEqual([
      '[1.1] 1.1 Aus welchen Gründen nimmt Ihr Haus am Vorhaben teil?',
      '1.1: Man habe das Geld gebraucht.',
    ]);
    expect(fates('1.1: Man habe das Geld gebraucht.')).toEqual([
      '[1.1] 1.1:',
      '1.1: Man habe das Geld gebraucht.',
    ]);
  });

  test('an answer that uses the words of a question stays an answer', () => {
    const answer =
      'Das Haus nehme am Vorhaben teil, weil die Gründe dafür überzeugt hätten; das Haus sei gern dabei.';
    expect(fates(`1.1\n${answer}`).at(-1)).toBe(`1.1: ${answer}`);
  });
});

describe('prompts', () => {
  const text = '1.1\nGeld.\nWer hat die Entscheidung dafür getroffen?\nDie Leitung.\nWarum?\n1.3b\nKeine.';

  test('one with an answer of its own stays, one without goes', () => {
    expect(fates(text)).toEqual([
      '[1.1] 1.1',
      '1.1: Geld.',
      '+1.1p',
      '1.1: Die Leitung.',
      '-1.1q',
      '[1.3b] 1.3b',
      '1.3b: Keine.',
    ]);
  });

  test('all of them stay or go where a person wants it so', () => {
    expect(fates(text, 'keep').filter((line) => /^[+-]/.test(line))).toEqual(['+1.1p', '+1.1q']);
    expect(fates(text, 'drop').filter((line) => /^[+-]/.test(line))).toEqual(['-1.1p', '-1.1q']);
  });

  test('a prompt of another question opens that question, a short one does not', () => {
    expect(
      fates('1.3b\nKeine.\nWer hat die Entscheidung dafür getroffen?\nDie Leitung.\n1.3b\nWarum?'),
    ).toEqual(['[1.3b] 1.3b', '1.3b: Keine.', '+1.1p', '1.1: Die Leitung.', '[1.3b] 1.3b', '1.3b: Warum?']);
  });
});

test('head, title, remarks, sections and instructions are told from text; the rest is in the inbox', () => {
  const text = [
    'Leitfaden mit Eigenheiten',
    'Standort: S04 | Datum: 12.03.2014 | Rolle: GF',
    'Dauer: 50 Minuten',
    'Alle Angaben werden vertraulich behandelt und nicht weitergegeben.',
    '1. Anfang und Ziele',
    'Gute Stimmung zu Beginn.',
    '1.1',
    'Geld.',
    'X Weitere Beteiligte',
    'INTERVIEWER: Nur fragen, wenn es Träger gibt.',
    'X.2',
    'Standort: gut gewählt.',
  ].join('\n');
  expect(fates(text)).toEqual([
    'guideText',
    'head site=S04, date=12.03.2014, roles=GF',
    'inbox: Dauer: 50 Minuten',
    'guideText',
    '(s1)',
    'inbox: Gute Stimmung zu Beginn.',
    '[1.1] 1.1',
    '1.1: Geld.',
    '(sx)',
    'guideText',
    '[X.2] X.2',
    'X.2: Standort: gut gewählt.',
  ]);
});

describe('what stands instead of an answer', () => {
  test.each([
    ['nicht gefragt', 'notAsked'],
    ['(Nicht gestellt.)', 'notAsked'],
    ['– entfällt –', 'notAsked'],
    ['k. A.', 'noAnswer'],
    ['k.A.', 'noAnswer'],
    ['Keine Antwort', 'noAnswer'],
    ['keine Angabe', 'noAnswer'],
    ['n/a', 'noAnswer'],
    ['folgt noch', 'later'],
    ['TODO', 'later'],
    ['not asked', 'notAsked'],
    ['no answer', 'noAnswer'],
  ])('%s', (phrase, state) => {
    expect(fates(`1.1\n${phrase}`)).toEqual(['[1.1] 1.1', `1.1 = ${state}`]);
    expect(fates(`1.1: ${phrase}`)).toEqual(['[1.1] 1.1:', `1.1 = ${state}`]);
  });

  test('is text where something else was said, and where it is part of a sentence', () => {
    expect(fates('1.1\nGeld.\nk. A.')).toEqual(['[1.1] 1.1', '1.1: Geld.', '1.1: k. A.']);
    expect(fates('1.1\nNicht gefragt worden sei die Belegschaft.').at(-1)).toBe(
      '1.1: Nicht gefragt worden sei die Belegschaft.',
    );
  });
});
