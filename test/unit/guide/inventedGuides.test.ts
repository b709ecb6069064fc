import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerableNodes, findNode, nodeLabel, walkNodes } from '#shared/guide/guideNodes';
import { protocolSkeleton } from '#shared/guide/protocolSkeleton';
import { roleGuide } from '#shared/guide/roleGuide';
import type { Guide, GuideNode } from '#shared/model/guide';
import { importText } from './printedGuides';

function fixture(name: string): Guide {
  const path = new URL(`../../fixtures/guides/${name}`, import.meta.url);
  return importText(readFileSync(path, 'utf8'), name);
}

/** The tree as indented lines: label, text, then roles, flags and conditions. */
function sketch(nodes: readonly GuideNode[], depth = 0): string[] {
  return nodes.flatMap((node) => {
    const flags = [
      node.roles.join('/'),
      node.optional ? 'optional' : '',
      node.condition === null ? '' : `condition: ${node.condition}`,
      node.levelUnsure ? 'unsure' : '',
    ].filter((flag) => flag !== '');
    const name = node.kind === 'supplementary' ? '' : `${node.kind} ${node.printedNumber ?? '-'}: `;
    const line = `${'  '.repeat(depth)}${name}${node.text}${flags.map((flag) => ` [${flag}]`).join('')}`;
    return [line, ...sketch(node.children, depth + 1)];
  });
}

test('an English guide with bullet glyphs: levels are printed and therefore sure', () => {
  const guide = fixture('english-bullets.txt');
  expect(sketch(guide.nodes)).toEqual([
    'section Section 1: Getting started',
    '  question 1.1: How did the garden begin? [CO/VO]',
    '    Who had the idea?',
    '    Which places were considered?',
    '      school yards',
    '      car parks',
    '        only in summer',
    '    What was the first crop?',
    '  question 1.2: What did the town contribute? [CO]',
    '    If yes, who decided? [condition: If yes]',
    '    (if no) Who paid instead? [condition: if no]',
    'section Section 2: Everyday work',
    '  question 2.1: How is the work shared out? [CO/VO]',
    '    instruction -: INSTRUCTION: Show the list of tasks.',
    '    Watering',
    '    Repairs [VO]',
    '  question 2.2: (Would you do it again?) [optional]',
  ]);
  expect(guide).toMatchObject({ label: 'B.1', title: 'Community gardens', language: 'en', wave: 2 });
  expect(guide.roles).toEqual([
    { code: 'CO', label: 'coordinators' },
    { code: 'VO', label: 'volunteers' },
  ]);
  expect(guide.rules).toMatchObject({
    consent: 'oral',
    recordingAllowed: true,
    deleteRecording: 'afterProtocol',
  });
  expect(guide.rules).toMatchObject({ deleteProtocol: null, anonymisation: null, informationSheet: null });
});

test('a Markdown guide: headings are sections, list items questions and follow-ups', () => {
  const guide = fixture('markdown.md');
  expect(sketch(guide.nodes)).toEqual([
    'section -: Anfang',
    '  question 1: Wie kam es zum Lesecafé?',
    '    Wer hatte die Idee?',
    '      aus dem Haus',
    '      von außen',
    '    Welche Räume gab es?',
    '  question 2: Was lief am Anfang gut?',
    'section -: Alltag',
    '  question 3: Wie sieht ein gewöhnlicher Nachmittag aus?',
    '    Wer kommt?',
    '    Wer kommt nicht, und warum?',
  ]);
  const [note] = guide.footnotes;
  expect(note).toMatchObject({ mark: '1', text: 'Nur fragen, wenn das Café länger als ein Jahr besteht.' });
  expect(note?.node && findNode(guide, note.node)?.node.printedNumber).toBe('2');
  expect(guide).toMatchObject({ title: 'Leitfaden Lesecafé', wave: 2, rules: { durationMinutes: 45 } });
});

describe('an extracted guide with lost bullets, running heads and a footnote at a page end', () => {
  const guide = fixture('lost-bullets.txt');

  test('is put together across its pages', () => {
    expect(sketch(guide.nodes)).toEqual([
      'section 1: Angebote der Bibliothek für den Stadtteil und die Nachbarschaft',
      '  question 1.1: Welche Angebote macht die Bibliothek für Kinder und Jugendliche aus dem Stadtteil? [BL/EA]',
      '    Wie werden die Angebote bekannt gemacht?',
      '    Welche Angebote werden gemeinsam mit anderen Einrichtungen gemacht?',
      '      mit Schulen [unsure]',
      '      mit Vereinen [unsure]',
      '    Wie oft fallen Angebote aus, und was sind nach Ihrer Einschätzung die wichtigsten Gründe dafür? [unsure]',
      '  question 1.2: Was sollte es hier außerdem geben? [optional]',
      '  question 1.2x: Wie gut erreicht die Bibliothek Menschen, die selten lesen? [BL]',
      '    Falls wenig: Woran liegt das? [condition: Falls wenig]',
      'section 2: Zusammenarbeit',
      '  group -: Fragen zur Schule',
      '    Wer spricht wen an?',
      '    Wie oft im Jahr?',
      '  question 2.1: Wie arbeiten Sie mit der Schule zusammen? [EA]',
      '    instruction -: HINWEIS: Liste der Schulen vorlegen.',
      '  question 2.1: Wie arbeiten Sie mit der VHS-Stelle zusammen?',
    ]);
    expect(guide.preliminary[1]).toContain('mit der Bibliotheksleitung (BL)');
    expect(guide.preliminary[1]).toContain('Leit- und Ergänzungsfragen');
  });

  test('its footnote, table and running heads each have their place', () => {
    expect(guide.footnotes.map(({ mark, text }) => [mark, text])).toEqual([
      ['7', 'Diese Frage kann entfallen.'],
    ]);
    expect(guide.attachments).toEqual([
      {
        title: 'Übersicht: Schulen im Stadtteil',
        rows: [
          ['Schule', 'Klassen'],
          ['Am Bach', '12'],
          ['Am Berg', '9'],
        ],
      },
    ]);
    expect(guide.source?.leftovers.map(({ text }) => text)).toEqual([
      'C.1 Leitfäden der Bibliotheksstudie',
      'Leitfaden Stadtteilbibliothek, Fassung 1',
      'Leitfaden Stadtteilbibliothek, Fassung 2',
      'Leitfaden Stadtteilbibliothek, Fassung 3',
    ]);
  });

  test('what it leaves open is said, at its line', () => {
    const said = guide.source?.warnings.map(({ line, code, values }) => [
      line,
      code,
      ...Object.values(values),
    ]);
    expect(said).toEqual([
      [null, 'noPrivacyRules'],
      [null, 'leftoverText', '4'],
      [27, 'levelUnsure', 'fragment', '2'],
      [29, 'levelUnsure', 'fragment', '2'],
      [31, 'levelUnsure', 'afterList', '1'],
      [35, 'questionWithoutRole', '1.2'],
      [35, 'optionalQuestion'],
      [39, 'conditionFound', 'Falls wenig'],
      [46, 'unnumberedGroup'],
      [54, 'duplicateNumber', '2.1'],
      [54, 'questionWithoutRole', '2.1'],
    ]);
  });
});

test.each([
  ['Gespräche am Brunnen\n\n1. Wer kommt?\n2. Wie oft?\n- im Sommer\n- im Winter'],
  ['Gespräche am Brunnen\n\n1) Wer kommt?\n2) Wie oft?\n• im Sommer\n• im Winter'],
])('questions with single numbers and without sections stand in a section without a heading', (text) => {
  const guide = importText(text);
  expect(guide.title).toBe('Gespräche am Brunnen');
  expect(sketch(guide.nodes)).toEqual([
    'section -: ',
    '  question 1: Wer kommt?',
    '  question 2: Wie oft?',
    '    im Sommer',
    '    im Winter',
  ]);
});

test('items below a section without a question are the questions', () => {
  const guide = importText('Abschnitt A: Ankommen\n• Woher kamen Sie?\n  ◦ Mit wem?\n• Wann war das?\n');
  expect(sketch(guide.nodes)).toEqual([
    'section Abschnitt A: Ankommen',
    '  question -: Woher kamen Sie?',
    '    Mit wem?',
    '  question -: Wann war das?',
  ]);
});

describe('a guide for one role', () => {
  const guide = fixture('english-bullets.txt');

  test('leaves out what is asked of others and keeps what is asked of everyone', () => {
    expect(sketch(roleGuide(guide, ['CO']).sections).slice(-4)).toEqual([
      '  question 2.1: How is the work shared out? [CO/VO]',
      '    instruction -: INSTRUCTION: Show the list of tasks.',
      '    Watering',
      '  question 2.2: (Would you do it again?) [optional]',
    ]);
    const volunteers = sketch(roleGuide(guide, ['VO']).sections);
    expect(volunteers.some((line) => line.includes('town contribute'))).toBe(false);
  });

  test('is the whole guide when no role or every role is asked for', () => {
    expect(roleGuide(guide, []).sections).toEqual(guide.nodes);
    expect(roleGuide(guide, ['CO', 'VO']).sections).toEqual(guide.nodes);
  });

  test('keeps a question whose follow-up alone is addressed to the role, and drops empty sections', () => {
    const text = '1. A\n1.1 Warum? (GF)\n- Und Sie? (PL)\n- Wirklich?\n2. B\n2.1 Wer? (GF)\n2.2 Wie? (GF/PL)';
    const only = importText(text.replace(' (GF/PL)', ' (GF)').replace('Wirklich?', 'Wirklich? (PL)'));
    expect(sketch(roleGuide(only, ['PL']).sections)).toEqual([
      'section 1: A',
      '  question 1.1: Warum? [GF]',
      '    Und Sie? [PL]',
      '    Wirklich? [PL]',
    ]);
  });

  test('gives the skeleton of a protocol: sections with what is answered', () => {
    const skeleton = protocolSkeleton(guide, ['VO']);
    expect(
      skeleton.map(({ section, questions }) => [
        section.text,
        ...questions.map((node) => nodeLabel(node, 'en')),
      ]),
    ).toEqual([
      ['Getting started', '1.1 How did the garden begin?'],
      ['Everyday work', '2.1 How is the work shared out?', '2.2 (Would you do it again?)'],
    ]);
    const groups = protocolSkeleton(fixture('lost-bullets.txt'), ['EA'])[1];
    expect(groups?.questions.map(({ kind }) => kind)).toEqual(['group', 'question', 'question']);
  });
});

describe('finding nodes', () => {
  const guide = fixture('english-bullets.txt');

  test('every node is found by its id with the nodes above it', () => {
    for (const { node, parents } of walkNodes(guide))
      expect(findNode(guide, node.id)).toEqual({ node, parents });
    const deepest = [...walkNodes(guide)].find(({ node }) => node.text === 'only in summer');
    expect(deepest?.parents.map(({ kind }) => kind)).toEqual([
      'section',
      'question',
      'supplementary',
      'supplementary',
    ]);
  });

  test('answerable nodes know their section', () => {
    expect(answerableNodes(guide).map(({ node, section }) => [node.printedNumber, section.text])).toEqual([
      ['1.1', 'Getting started'],
      ['1.2', 'Getting started'],
      ['2.1', 'Everyday work'],
      ['2.2', 'Everyday work'],
    ]);
  });

  test('labels are the topic, else the text cut at a word', () => {
    const long = 'Wie werden die Angebote im Stadtteil bekannt gemacht, und wer sorgt dafür?';
    expect(nodeLabel({ printedNumber: '4.10', topic: null, text: long }, 'de')).toBe(
      '4.10 Wie werden die Angebote im Stadtteil bekannt gemacht, und…',
    );
    expect(nodeLabel({ printedNumber: '4.10', topic: { de: 'Werbung', en: '' }, text: long }, 'en')).toBe(
      '4.10 Werbung',
    );
    expect(nodeLabel({ printedNumber: null, topic: null, text: 'x'.repeat(80) }, 'de')).toHaveLength(60);
  });
});
