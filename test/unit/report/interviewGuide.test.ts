import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { walkNodes } from '#shared/guide/guideNodes';
import type { Guide, GuideNode, GuideRules } from '#shared/model/guide';
import { interviewGuideDocument, interviewGuideFileTitle } from '#shared/report/interviewGuide';
import type {
  ChecklistBlock,
  DotMatrix,
  InterviewGuideBlock,
  MatrixRow,
} from '#shared/report/interviewGuideBlocks';
import type { InterviewGuideOptions } from '#shared/report/interviewGuideOptions';
import { printedLeads } from '#shared/report/interviewGuideQuestions';
import type { Inline } from '#shared/report/reportDocument';
import { guideNode } from '../../fixtures/caseReport';
import { fiveRoleGuide, forRoles, guidePrintOptions, guidePrintSetting } from '../../fixtures/fiveRoleGuide';

function set(options: Partial<InterviewGuideOptions> = {}, guide: Guide = fiveRoleGuide) {
  return interviewGuideDocument(guide, guidePrintOptions(options), guidePrintSetting(guide.language));
}

/** Words as on paper: italics in slashes, block titles in stars, footnotes in brackets. */
function words(inlines: readonly Inline[]): string {
  const written = inlines.map((inline) => {
    if (inline.kind === 'footnote') return `[${inline.text}]`;
    if (inline.kind === 'crossReference') return inline.text;
    if (inline.style === 'emphasis') return `/${inline.text.trim()}/${inline.text.endsWith(' ') ? ' ' : ''}`;
    return inline.style === 'strong' ? `*${inline.text}*` : inline.text;
  });
  return written.join('').replaceAll('\u00a0', ' ');
}

function line(block: InterviewGuideBlock): string {
  switch (block.kind) {
    case 'heading':
      return `# ${block.number ?? '-'} ${block.text}${(block.footnotes ?? []).map((note) => `[${note}]`).join('')}`;
    case 'question':
      return `${block.number ?? '-'} ${words(block.inlines)}`;
    case 'bullet':
      return `${'  '.repeat(block.level)}• ${words(block.inlines)}`;
    case 'instruction':
      return `! ${words(block.inlines)}`;
    case 'ruledSpace':
      return `_ ${block.lines}`;
    case 'paragraph':
      return words(block.inlines);
    default:
      return block.kind;
  }
}

/** From the first numbered section to what comes after the conversation. */
function questions(options: Partial<InterviewGuideOptions>, guide?: Guide): readonly string[] {
  const { blocks } = set(options, guide);
  const first = blocks.findIndex((block) => block.kind === 'heading' && block.number !== null);
  const after = blocks.findIndex((block, index) => index > first && block.kind === 'checklist');
  return blocks.slice(first, after < 0 ? undefined : after).map(line);
}

function matrixOf(options: Partial<InterviewGuideOptions> = {}, guide?: Guide): DotMatrix {
  const found = set(options, guide).blocks.find((block) => block.kind === 'matrix');
  if (found === undefined) throw new Error('There is no matrix.');
  return found;
}

function rowText(row: MatrixRow): string {
  if (row.kind === 'section') return `# ${row.number ?? '-'} ${words(row.inlines)}`;
  return `${row.dots.map((dot) => (dot ? 'x' : '.')).join('')} ${row.items.map((item) => line(item).trim()).join(' | ')}`;
}

describe('a guide for one role', () => {
  it('prints what the role is asked in printed order, with numbers, footnotes and conditions', () => {
    expect(questions(forRoles(['LTG']))).toEqual([
      '# 1 Anlass und Erwartungen',
      '1.2 /Nach Ermessen:/ Was läuft abends gut, was weniger gut?[Nur wenn Zeit bleibt.]',
      '  • Besucherinnen und Besucher',
      '  • Sicherheit',
      '1.3a/1.6 Welche Ziele hat die Abendöffnung?',
      '  • Wer hat die Ziele festgelegt?',
      '    • Waren die Büchereien beteiligt?',
      '  • /Falls nein/: Was hätten Sie gebraucht?',
      '1.1 Wie kam es zur Abendöffnung?',
      '! INTERVIEW: Zeitpunkt mit der Anlage vergleichen.',
    ]);
  });

  it('shows a question of others only for the sake of the role’s own items, and says so', () => {
    expect(questions(forRoles(['EHR'])).slice(4, 6)).toEqual([
      '1.3a/1.6 Welche Ziele hat die Abendöffnung? (nur zum Zusammenhang; gefragt werden die Ergänzungsfragen)',
      '  • Wie haben Sie davon erfahren?',
    ]);
  });

  it('prints a condition that the text does not contain', () => {
    const nodes = [
      guideNode('s', 'section', '1', 'Teil', [
        { ...guideNode('q', 'question', '1.1', 'Und dann?'), condition: 'nach 2.1' },
      ]),
    ];
    expect(questions(forRoles([]), { ...fiveRoleGuide, nodes, roles: [] })[1]).toBe(
      '1.1 /Nur wenn zutreffend – nach 2.1:/ Und dann?',
    );
  });
});

describe('several roles', () => {
  it('tags what is not for all of them, and only where that changes', () => {
    const lines = questions(forRoles(['LTG', 'EHR']));
    expect(lines.slice(4, 9)).toEqual([
      '1.3a/1.6 Welche Ziele hat die Abendöffnung? (LTG)',
      '  • Wer hat die Ziele festgelegt?',
      '    • Waren die Büchereien beteiligt?',
      '  • Wie haben Sie davon erfahren? (EHR)',
      '  • /Falls nein/: Was hätten Sie gebraucht?',
    ]);
    expect(lines[1]).not.toContain('(LTG');
  });
});

describe('without supplementary questions', () => {
  it('keeps the items that finish a question, the items of a block, and instructions', () => {
    const lines = questions({ ...forRoles(['LTG', 'TEAM', 'EHR', 'IT', 'KOM']), supplementary: false });
    expect(lines).toEqual([
      '# 1 Anlass und Erwartungen',
      '1.2 /Nach Ermessen:/ Was läuft abends gut, was weniger gut?[Nur wenn Zeit bleibt.]',
      '1.3a/1.6 Welche Ziele hat die Abendöffnung? (LTG, KOM)',
      '1.1 Wie kam es zur Abendöffnung? (LTG)',
      '! INTERVIEW: Zeitpunkt mit der Anlage vergleichen.',
      '# 2 Ein Abend[Der Abend beginnt um 18 Uhr.]',
      '2.1 Durch die Abendöffnung kam es zu: (TEAM, EHR, IT)',
      '  • mehr Anfragen',
      '  • anderen Dienstplänen',
      '- *Fragen zum ersten Abend* (TEAM)',
      '  • Wer war da?',
      '  • Was ging schief?',
      '2.2 Wie erreichen Sie jemanden, wenn etwas passiert? (TEAM, EHR)',
      '# X Technik',
      '3.x Welche Anlagen laufen ohne Aufsicht? (IT)',
    ]);
  });

  it('leaves out a question that was there for its items only', () => {
    const lines = questions({ ...forRoles(['EHR']), supplementary: false });
    expect(lines.some((text) => text.startsWith('1.3a/1.6'))).toBe(false);
  });
});

test.each([
  [forRoles(['EHR']), true, 4],
  [forRoles(['EHR']), false, 3],
  [forRoles(['LTG']), false, 3],
  [forRoles([]), false, 6],
  [guidePrintOptions(), false, 6],
] as const)(
  'announces as many lead questions as it prints: %j, supplementary %s',
  (options, supplementary, count) => {
    expect(printedLeads(fiveRoleGuide, { ...options, supplementary })).toBe(count);
    const lines =
      options.version.kind === 'matrix'
        ? matrixOf({ ...options, supplementary }).rows.map((row) => rowText(row).slice(6))
        : questions({ ...options, supplementary });
    expect(lines.filter((text) => /^\d\.\S+ /.test(text))).toHaveLength(count);
  },
);

test.each([
  ['none', []],
  ['small', ['_ 3', '_ 3', '_ 3']],
  ['large', ['_ 8', '_ 8', '_ 8']],
] as const)('note space %s comes once after each question with its items', (noteSpace, expected) => {
  const lines = questions(forRoles(['LTG'], noteSpace));
  expect(lines.filter((text) => text.startsWith('_'))).toEqual(expected);
  if (noteSpace !== 'none')
    expect(lines.slice(2, 5)).toEqual(['  • Besucherinnen und Besucher', '  • Sicherheit', expected[0]]);
});

describe('the dot matrix', () => {
  it('has a column for each role and a row for each change of roles', () => {
    const matrix = matrixOf();
    expect(matrix.columns).toEqual(['LTG', 'TEAM', 'EHR', 'IT', 'KOM']);
    expect(matrix.rows.map(rowText)).toEqual([
      '# 1 Anlass und Erwartungen',
      'xxxxx 1.2 /Nach Ermessen:/ Was läuft abends gut, was weniger gut?[Nur wenn Zeit bleibt.] | • Besucherinnen und Besucher | • Sicherheit',
      'x...x 1.3a/1.6 Welche Ziele hat die Abendöffnung? | • Wer hat die Ziele festgelegt? | • Waren die Büchereien beteiligt?',
      '..x.. • Wie haben Sie davon erfahren?',
      'x...x • /Falls nein/: Was hätten Sie gebraucht?',
      'x.... 1.1 Wie kam es zur Abendöffnung? | ! INTERVIEW: Zeitpunkt mit der Anlage vergleichen.',
      '# 2 Ein Abend[Der Abend beginnt um 18 Uhr.]',
      '.xxx. 2.1 Durch die Abendöffnung kam es zu: | • mehr Anfragen | • anderen Dienstplänen',
      '.x... - *Fragen zum ersten Abend* | • Wer war da? | • Was ging schief?',
      '.xx.. 2.2 Wie erreichen Sie jemanden, wenn etwas passiert?',
      '# X Technik',
      '...x. 3.x Welche Anlagen laufen ohne Aufsicht?',
    ]);
  });

  it('goes on in another row with the same dots where a row would grow too long for its page', () => {
    const items = Array.from({ length: 40 }, (_, i) =>
      guideNode(`i-${i}`, 'supplementary', null, `Punkt ${i}?`),
    );
    const nodes = [{ ...guideNode('q', 'question', '1.1', 'Lange Frage?', items), roles: ['IT'] }];
    const rows = matrixOf({}, { ...fiveRoleGuide, nodes }).rows.map(rowText);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every((row) => row.startsWith('...x. '))).toBe(true);
    expect(rows.join(' | ').match(/Punkt \d+\?/g)).toHaveLength(40);
  });

  it('says that all questions are for everyone where the guide names no roles', () => {
    const lines = set({}, { ...fiveRoleGuide, roles: [] }).blocks.map(line);
    expect(lines).toContain('/Der Leitfaden nennt keine Rollen; alle Fragen gelten für alle./');
  });
});

describe('the head of the first page', () => {
  function fields(options: Partial<InterviewGuideOptions>, guide?: Guide) {
    const form = set(options, guide).blocks.find((block) => block.kind === 'form');
    return form?.fields.map(({ label, content }) => {
      if (content.kind === 'text') return `${label}: ${content.text}`;
      return content.kind === 'blank' ? `${label}: ___` : `${label}: ${content.choices.join(' / ')}`;
    });
  }

  it('leaves lines to write on', () => {
    expect(fields({})).toEqual([
      'Standort (Kurzzeichen): ___',
      'Datum: ___',
      'Rolle: ___',
      'Interview geführt von: ___',
      'Gruppe: schon länger dabei / neu dabei',
      'Fall (Kennziffer): ___',
    ]);
  });

  it('is filled from the interview, in the guide’s language', () => {
    const header = { siteCode: 'S04', date: '2026-03-24', interviewer: 'M. Beispiel' };
    const plainGuide = { ...fiveRoleGuide, subgroups: [], rules: { ...fiveRoleGuide.rules, perCase: false } };
    expect(fields({ ...forRoles(['EHR']), header }, plainGuide)).toEqual([
      'Standort (Kurzzeichen): S04',
      'Datum: 24.03.2026',
      'Rolle: Ehrenamtliche (EHR)',
      'Interview geführt von: M. Beispiel',
    ]);
    expect(fields({ ...forRoles(['EHR']), header }, { ...plainGuide, language: 'en' })?.[1]).toBe(
      'Date: 24 Mar 2026',
    );
  });

  it('offers the subgroups of the chosen roles only', () => {
    const subgroups = [
      { code: 'EHR-A', label: 'jung' },
      { code: 'EHR-B', label: 'alt' },
      { code: 'Gast', label: '' },
    ];
    const guide = { ...fiveRoleGuide, subgroups };
    expect(fields(forRoles(['EHR']), guide)).toContain('Gruppe: jung / alt / Gast');
    expect(fields(forRoles(['IT']), guide)).toContain('Gruppe: Gast');
    expect(fields({}, guide)).toContain('Gruppe: jung / alt / Gast');
  });

  it('names guide and role on every page', () => {
    const document = set({ ...forRoles(['IT']), header: { siteCode: 'S04', date: '', interviewer: '' } });
    expect(document.titleBlock).toMatchObject({
      kicker: 'Interviewleitfaden · Operative Ebene · 2. Welle · Version 3 · Ausdruck vom 20.03.2026',
      title: 'C.2 Abendöffnung der Büchereien',
      subtitle: 'Fassung für Technik (IT)',
    });
    expect(document.runningHead).toEqual({ start: 'C.2 Abendöffnung der Büchereien', end: 'S04 · Technik' });
    expect(document.footer).toEqual([
      { kind: 'text', text: 'Seite ' },
      { kind: 'page' },
      { kind: 'text', text: ' von ' },
      { kind: 'pages' },
    ]);
  });

  it('falls back on codes where the labels are too long for one line', () => {
    expect(set(forRoles(['LTG', 'TEAM', 'EHR', 'IT', 'KOM'])).runningHead.end).toBe(
      'LTG, TEAM, EHR, IT, KOM',
    );
  });
});

describe('what is to be seen to', () => {
  const silent: GuideRules = {
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

  function checklists(rules: GuideRules): readonly ChecklistBlock[] {
    return set({}, { ...fiveRoleGuide, rules }).blocks.filter((block) => block.kind === 'checklist');
  }

  test.each([
    ['nothing', {}, []],
    [
      'oral consent',
      { consent: 'oral' },
      ['tick: Auf Freiwilligkeit hingewiesen, mündliche Einwilligung erhalten'],
    ],
    ['written consent', { consent: 'written' }, ['tick: Schriftliche Einwilligung liegt unterschrieben vor']],
    ['a sheet', { informationSheet: true }, ['tick: Informationsblatt ausgehändigt']],
    ['no sheet', { informationSheet: false }, []],
    ['recording', { recordingAllowed: true }, ['choice: Tonaufnahme gestattet: ja/nein']],
    ['no recording', { recordingAllowed: false }, ['reminder: Keine Tonaufnahme.']],
    ['topics', { excludedTopics: ['A', 'B'] }, ['reminder: Nicht Gegenstand des Gesprächs: A und B.']],
    [
      'length per case',
      { durationMinutes: 10, perCase: true },
      ['reminder: Vorgesehene Dauer: etwa 10 Minuten je Fall.'],
    ],
    [
      'deletion',
      { deleteRecording: 'afterProtocol' },
      [
        'choice: Tonaufnahme gestattet: ja/nein',
        'tick: Aufnahme und Mitschrift nach Erstellung des Protokolls gelöscht',
      ],
    ],
  ] as const)('%s: exactly the boxes the guide asks for', (_, rules, expected) => {
    const lines = checklists({ ...silent, ...rules }).flatMap((list) => list.lines);
    expect(
      lines.map(
        (one) => `${one.kind}: ${one.text}${one.kind === 'choice' ? ` ${one.choices.join('/')}` : ''}`,
      ),
    ).toEqual(expected);
  });

  it('stands before the remarks what is due before, and after the questions what is due after', () => {
    const kinds = set(forRoles(['LTG'])).blocks.map((block) => block.kind);
    expect(kinds.slice(0, 3)).toEqual(['form', 'checklist', 'heading']);
    expect(kinds.lastIndexOf('checklist')).toBeGreaterThan(kinds.lastIndexOf('question'));
  });
});

describe('remarks, notes and attachments', () => {
  it('sets a loose footnote where its mark stands, and prints the ones without a place at the end', () => {
    const lines = set(forRoles(['LTG'])).blocks.map(line);
    expect(lines.slice(2, 5)).toEqual([
      '# - Vorbemerkung',
      'Der Leitfaden strukturiert die Gespräche in den sechs Büchereien, die abends ohne Personal geöffnet haben.[Stand der Auswahl: Januar.] Als Leitfragen gelten die Fragen mit zwei Ziffern.',
      'Die Teilnahme ist freiwillig. Vor Beginn ist die schriftliche Einwilligung einzuholen.',
    ]);
    expect(lines.slice(-2)).toEqual([
      '# - Weitere Anmerkungen',
      '3\u2002Zu dieser Anmerkung fehlt die Stelle.',
    ]);
  });

  it('gives remarks without a heading of their own one in the guide’s language', () => {
    const guide: Guide = {
      ...fiveRoleGuide,
      language: 'en',
      preliminary: ['Read this aloud.'],
      footnotes: [],
    };
    expect(
      set(forRoles(['LTG']), guide)
        .blocks.slice(2, 4)
        .map(line),
    ).toEqual(['# - Preliminary remarks', 'Read this aloud.']);
  });

  it('prints attached tables with their own head, short rows filled up', () => {
    const table = set().blocks.find((block) => block.kind === 'table');
    expect(table?.caption).toEqual({ label: 'Anlage', number: 1, text: 'Beginn der Abendöffnung' });
    expect(table?.columns.map((column) => column.heading)).toEqual(['Bücherei', 'Beginn']);
    expect(table?.columns.reduce((sum, column) => sum + column.share, 0)).toBeCloseTo(1);
    expect(
      table?.rows.map((row) =>
        row.kind === 'group' ? [] : row.cells.map((cell) => cell.map(words).join('')),
      ),
    ).toEqual([
      ['Nordstadt', 'März'],
      ['Hafen', ''],
    ]);
  });
});

test('the file is named after guide, whom it is for, and site', () => {
  const header = { siteCode: 'S04', date: '', interviewer: '' };
  const title = (options: Partial<InterviewGuideOptions>) =>
    interviewGuideFileTitle(fiveRoleGuide, guidePrintOptions(options), guidePrintSetting('de'));
  expect([title({ ...forRoles(['LTG', 'IT']), header }), title({})]).toEqual([
    'Interviewleitfaden C.2 LTG-IT S04',
    'Interviewleitfaden C.2 alle Rollen',
  ]);
});

/** Trees of any shape: levels deeper than print has, empty texts, numbers twice, roles nobody knows. */
function anyNode(depth: number): fc.Arbitrary<GuideNode> {
  return fc
    .record({
      kind: fc.constantFrom<GuideNode['kind']>(
        'section',
        'question',
        'group',
        'supplementary',
        'instruction',
      ),
      number: fc.option(fc.constantFrom('1', '1.1', '5xa'), { nil: null }),
      text: fc.string(),
      roles: fc.subarray(['LTG', 'EHR', 'IT', '??']),
      optional: fc.boolean(),
      condition: fc.option(fc.string(), { nil: null }),
      children: depth === 0 ? fc.constant([]) : fc.array(anyNode(depth - 1), { maxLength: 3 }),
    })
    .map(({ kind, number, text, roles, optional, condition, children }) => ({
      ...guideNode('n', kind, number, text, children),
      roles,
      optional,
      condition,
    }));
}

describe('nothing is lost', () => {
  const anyGuide = fc
    .array(anyNode(3), { maxLength: 4 })
    .map((nodes): Guide => ({ ...fiveRoleGuide, nodes, footnotes: [] }));

  function expectTexts(guide: Guide, printed: readonly string[]): void {
    const nodes = [...walkNodes(guide)];
    expect(printed).toHaveLength(nodes.length);
    nodes.forEach(({ node }, index) => {
      expect(printed[index]).toContain(node.text);
    });
  }

  const plainWords = (inlines: readonly Inline[]) => inlines.map((inline) => inline.text).join('');

  it('every text of any guide is in its matrix, once and in order', () => {
    fc.assert(
      fc.property(anyGuide, (guide) => {
        const entries = matrixOf({}, guide).rows.flatMap((row) =>
          row.kind === 'section' ? [row.inlines] : row.items.map((item) => item.inlines),
        );
        expectTexts(guide, entries.map(plainWords));
      }),
    );
  });

  it('and in the version for everyone', () => {
    fc.assert(
      fc.property(anyGuide, (guide) => {
        const rest = { ...guide, preliminary: [], attachments: [] };
        const texts = set(forRoles([]), rest).blocks.flatMap((block) => {
          if (block.kind === 'heading') return [block.text];
          const item = block.kind === 'question' || block.kind === 'bullet' || block.kind === 'instruction';
          return item ? [plainWords(block.inlines)] : [];
        });
        expectTexts(guide, texts);
      }),
    );
  });
});
