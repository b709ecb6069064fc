import { describe, expect, test } from 'vitest';
import { guideJsonSchema } from '#schemas/guideJsonSchema';
import { cleanCharacters } from '#shared/guide/cleanCharacters';
import { joinLines, readVocabulary } from '#shared/guide/joinLines';
import { readLabel } from '#shared/guide/numbering';
import { rulesFromPreliminary } from '#shared/guide/preliminaryRules';
import { findRoles, roleLabel, takeRoleTags } from '#shared/guide/roleTags';
import { readSourceLines } from '#shared/guide/sourceLines';
import { isFragment, readCondition } from '#shared/guide/wording';
import { importText } from './printedGuides';

test.each([
  [['die The-', 'men der Studie'], 'die Themen der Studie'],
  [['die BA-', 'Zentrale'], 'die BA-Zentrale'],
  [['Leit-', 'und Ergänzungsfragen'], 'Leit- und Ergänzungsfragen'],
  [['Kunden-', '/Kundinnengruppen'], 'Kunden-/Kundinnengruppen'],
  [['4-', '4PM'], '4-4PM'],
  [['häufig –', 'und selten'], 'häufig – und selten'],
  [['Nach\u00AD', 'Barschaft'], 'NachBarschaft'],
  [['zwei', 'Wörter'], 'zwei Wörter'],
  [['  viel   Platz ', '', ' hier '], 'viel Platz hier'],
])('lines %j are joined to "%s"', (lines, joined) => {
  expect(joinLines(lines)).toBe(joined);
});

test('a hyphen before a capital goes when the document prints the word without it', () => {
  const vocabulary = readVocabulary(['Wird VerBIS benutzt?', 'das EJO-Team']);
  expect(joinLines(['in Ver-', 'BIS'], vocabulary)).toBe('in VerBIS');
  expect(joinLines(['im EJO-', 'Team'], vocabulary)).toBe('im EJO-Team');
});

test('odd characters become ordinary ones', () => {
  expect(cleanCharacters('So\u00ACzial\u00ACforschung')).toBe('Sozialforschung');
  expect(cleanCharacters('Schni\u01A9stellen, \uFB01nden, A\u2010B, eins\u00A0zwei')).toBe(
    'Schnittstellen, finden, A-B, eins zwei',
  );
  expect(cleanCharacters('a\rb\r\nc\u2028d')).toBe('a\nb\nc\nd');
});

describe('labels', () => {
  const parted = { single: 'section' } as const;

  test.each([
    ['1.1 Warum?', '1.1', 'Warum?'],
    ['4.10 Warum?', '4.10', 'Warum?'],
    ['6.0 Warum?', '6.0', 'Warum?'],
    ['1.3a/1.6 Warum?', '1.3a/1.6', 'Warum?'],
    ['6.5.1 Warum?', '6.5.1', 'Warum?'],
    ['X.2 Warum?', 'X.2', 'Warum?'],
    ['6.X Warum?', '6.X', 'Warum?'],
    ['5.y Warum?', '5.y', 'Warum?'],
    ['5xa  Warum?', '5xa', 'Warum?'],
    ['2.2x Warum?', '2.2x', 'Warum?'],
    ['(1.2 Warum?)44', '1.2', 'Warum?)44'],
    ['**2.1** Warum?', '2.1', 'Warum?'],
    ['Frage 7: Warum?', 'Frage 7', 'Warum?'],
  ])('"%s" is a question', (line, number, rest) => {
    expect(readLabel(line, parted, true)).toMatchObject({ kind: 'question', number, rest });
  });

  test.each([
    ['1. Anfang', '1', 'Anfang'],
    ['X. Zuweisung', 'X', 'Zuweisung'],
    ['Section 2: Work', 'Section 2', 'Work'],
    ['Teil III – Rückblick', 'Teil III', 'Rückblick'],
    ['## 3. Ende', '3', 'Ende'],
    ['## Ende', null, 'Ende'],
  ])('"%s" is a section', (line, number, rest) => {
    expect(readLabel(line, parted, true)).toMatchObject({ kind: 'section', number, rest });
  });

  test.each(['z.B. Nachbetreuung', 'U.S. Army', '31.12.2015 war', '13 Jobcenter', 'A.1 Titel'])(
    '"%s" has none before the first section',
    (line) => {
      expect(readLabel(line, parted, false)).toBeNull();
    },
  );
});

describe('role tags', () => {
  const codes = new Set(['GF', 'PL', 'AA']);

  test.each([
    ['Warum? (GF/PL)', 'Warum?', ['GF', 'PL']],
    ['Warum? (GF, PL)', 'Warum?', ['GF', 'PL']],
    ['gezogen?(AA)', 'gezogen?', ['AA']],
    ['Mit Blick darauf (AA):', 'Mit Blick darauf:', ['AA']],
    ['Was wird wichtiger (AA)?', 'Was wird wichtiger?', ['AA']],
    ['Die Offensive (EJO)? (GF)', 'Die Offensive (EJO)?', ['GF']],
    ['(etwa viele) (GF, PL)', '(etwa viele)', ['GF', 'PL']],
    ['Warum (GF/GF)?', 'Warum (GF/GF)?', []],
    ['Warum (GF/XY)?', 'Warum (GF/XY)?', []],
  ])('"%s"', (text, rest, roles) => {
    expect(takeRoleTags(text, codes)).toMatchObject({ text: rest, roles });
  });

  test('without a legend only tags that close questions are roles', () => {
    const questions = [
      'Was ist die Offensive (EJO)?',
      'Warum? (XX/YY)',
      'Wie? (YY)',
      'Wer? (XX/YY)',
      'Die EJO (EJO) kam?',
    ];
    expect(findRoles([], questions).codes).toEqual(['XX', 'YY']);
  });

  test.each([
    ['der Geschäftsführung Verkehr (GF), der Leitung', 'GF', 'Geschäftsführung Verkehr'],
    ['und einer Fachkraft aus dem Finanz-Bereich (CF).', 'CF', 'Fachkraft aus dem Finanz-Bereich'],
    ['Gespräche mit den Kommunen (KO) und anderen', 'KO', 'Kommune'],
    ['oder den Agenturen für Arbeit (AA) der Region', 'AA', 'Agentur für Arbeit'],
    ['niemand wird genannt', 'PL', 'Projektleitung'],
    ['niemand wird genannt', 'ZZ', 'ZZ'],
  ])('"%s" names %s "%s"', (remark, code, label) => {
    expect(roleLabel(code, [remark])).toBe(label);
  });
});

describe('preliminary remarks', () => {
  const silent = {
    consent: null,
    informationSheet: null,
    recordingAllowed: null,
    deleteRecording: null,
    deleteProtocol: null,
    anonymisation: null,
    excludedTopics: [],
    durationMinutes: null,
    perCase: false,
  };

  test.each([
    ['Dieser Leitfaden gliedert das Gespräch.', {}],
    ['Die Teilnahme ist freiwillig.', { consent: 'oral' }],
    ['Vor Beginn ist eine schriftliche Erklärung einzuholen.', { consent: 'written' }],
    ['Written informed consent is needed.', { consent: 'written' }],
    ['Ein Informationsblatt ist auszuhändigen.', { informationSheet: true }],
    ['Das Tonband wird danach gelöscht.', { recordingAllowed: true, deleteRecording: 'afterProtocol' }],
    ['Alle Protokolle werden zum Projektende gelöscht.', { deleteProtocol: 'endOfProject' }],
    ['Es werden keine Klarnamen erfasst.', { anonymisation: true }],
    ['Pro Fall sind etwa 20 Minuten vorgesehen.', { perCase: true, durationMinutes: 20 }],
    [
      'Rechtliche und gesundheitliche Aspekte der Personen sind nicht Gegenstand.',
      { excludedTopics: ['Rechtliche Aspekte', 'gesundheitliche Aspekte'] },
    ],
  ])('"%s"', (remark, rules) => {
    expect(rulesFromPreliminary([remark])).toEqual({ ...silent, ...rules });
  });
});

describe('wording', () => {
  test.each([
    'vonseiten der Stadt',
    'Für Ihr Jobcenter',
    'Individualisiertere Vereinbarung?',
    'Schnellere Aktualisierung von Vereinbarungen?',
    'Qualität der Prozesse',
    'Zum Start der Studie?',
  ])('"%s" is a fragment', (text) => expect(isFragment(text)).toBe(true));

  test.each([
    'Welche Wege werden länger?',
    'Nach welchem Konzept?',
    'Gibt es Regeln für Gäste (etwa an Feiertagen)',
    'Beschreiben Sie bitte den Tag.',
    'Verändert sich die Politik durch das Projekt?',
    'Falls ja: Für wen?',
  ])('"%s" is not', (text) => expect(isFragment(text)).toBe(false));

  test.each([
    ['Falls ja: Für wen?', 'Falls ja'],
    ['Falls nein, welcher sonst?', 'Falls nein'],
    ['Falls ja auf welchem Blatt?', 'Falls ja'],
    ['Falls schon länger dabei: Hat sich etwas geändert?', 'Falls schon länger dabei'],
    ['(if yes) Who?', 'if yes'],
    ['Gibt es das? Falls ja, wie?', null],
    ['Fallstudien gibt es?', null],
  ])('the condition of "%s" is %j', (text, condition) => expect(readCondition(text)).toBe(condition));
});

test('page tops lose the blank that extractors add, bullets keep theirs', () => {
  const text = [
    ' Titel',
    '',
    ' Punkt',
    '',
    ' Punkt',
    '',
    ' Punkt über',
    ' zwei Seiten',
    '  Punkt',
    '',
    ' Punkt',
    '',
  ];
  const lines = readSourceLines(text.join('\n')).map(({ indent, pageTop, text: t }) => [indent, pageTop, t]);
  expect(lines).toEqual([
    [0, true, 'Titel'],
    [1, false, 'Punkt'],
    [1, false, 'Punkt'],
    [1, false, 'Punkt über'],
    [0, true, 'zwei Seiten'],
    [1, true, 'Punkt'],
    [1, false, 'Punkt'],
  ]);
});

test('rare abbreviations beside similar ones, hard hyphens and numbers out of order are flagged and kept', () => {
  const guide = importText(
    [
      '1. Anfang',
      '1.2 Was macht das JC? Und das JC? Warum das JC?',
      '1.1 Was soll die „Binnen-steuerung“ im JX?',
      '2. Ende',
      '1.5 Wer steuert? Ist JCX gemeint?',
    ].join('\n'),
  );
  const said = guide.source?.warnings.flatMap(({ code, line, values }) =>
    line === null ? [] : [[line, code, ...Object.values(values)]],
  );
  expect(said).toEqual([
    [3, 'numberOutOfOrder', '1.1', '1.2'],
    [3, 'hardHyphen', 'Binnen-steuerung'],
    [5, 'numberOutOfOrder', '1.5', '2'],
    [5, 'similarAbbreviation', 'JCX', 'JC'],
  ]);
  expect(guide.nodes[0]?.children.map(({ printedNumber }) => printedNumber)).toEqual(['1.2', '1.1']);
});

test('a guide as JSON Schema describes every field of the model', () => {
  const schema = guideJsonSchema();
  const guide = importText('1. A\n1.1 Warum?');
  expect(Object.keys(schema.properties ?? {}).sort()).toEqual(['$schema', ...Object.keys(guide)].sort());
});
