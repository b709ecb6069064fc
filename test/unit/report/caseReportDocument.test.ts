import { describe, expect, it } from 'vitest';
import { asId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import { caseReportDocument } from '#shared/report/caseReportDocument';
import type { CaseReportOptions } from '#shared/report/reportContext';
import type { Inline, ReportBlock, ReportDocument, ReportTable } from '#shared/report/reportDocument';
import {
  block,
  byId,
  caseReportId,
  evidenceLink,
  guideNode,
  inventedGuide,
  inventedProject,
  inventedReport,
  reportOptions,
  statementOn,
} from '../../fixtures/caseReport';

function set(
  tree: ProjectTree = inventedProject(),
  options: Partial<CaseReportOptions> = {},
): ReportDocument {
  const result = caseReportDocument(tree, caseReportId, reportOptions(options));
  if (!result.ok) throw new Error(result.reason);
  return result.document;
}

function words(inlines: readonly Inline[]): string {
  return inlines.map((inline) => inline.text).join('');
}

/** A document as an outline, so that a test reads like the page. */
function outline(blocks: readonly ReportBlock[]): readonly string[] {
  return blocks.map(outlineOf);
}

function outlineOf(part: ReportBlock): string {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${part.number ?? '-'} ${part.text}`;
    case 'paragraph':
      return `${part.role}: ${words(part.inlines)}`;
    case 'quote':
      return `quote: ${words(part.inlines)} | ${part.source}`;
    case 'list':
      return `list: ${part.items.map((item) => words(item.inlines)).join(' | ')}`;
    case 'facts':
      return `facts: ${part.facts.map(({ label, value }) => `${label} ${value}`).join(' | ')}`;
    case 'newChapter':
      return `new chapter: ${part.runningHead.start}`;
    case 'table':
      return `table ${part.caption.number}`;
  }
}

/** Ordinary spaces for no-break spaces, so that the tests can be typed. */
function spaced(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replaceAll('\u00a0', ' '));
}

function tables(document: ReportDocument): readonly ReportTable[] {
  return document.blocks.filter((part) => part.kind === 'table');
}

function rows(table: ReportTable | undefined): readonly (readonly string[])[] {
  return (table?.rows ?? []).map((row) =>
    (row.kind === 'group' ? [row.cell] : row.cells).map((cell) => cell.map(words).join(' / ')),
  );
}

describe('a case report as a document', () => {
  it('prints the guide’s sections in order, paragraphs, and their quotations with sources', () => {
    const [heading, sentence, table, ...body] = spaced(outline(set().blocks));
    expect([heading, sentence, table]).toEqual([
      '# - Datengrundlage',
      'body: Der Fallbericht stützt sich auf 5 Interviews der 1. Welle an diesem Standort. 5 Protokolle liegen vor. Ein weiteres Interview ist geplant und noch nicht geführt. Übersicht 1 zeigt die Interviews nach Funktion.',
      'table 1',
    ]);
    expect(body).toEqual([
      '# 1 Ausgangslage und Ziele',
      'body: Das Vorhaben geht auf ein Treffen mit der örtlichen Kammer zurück. Die Leitung versteht es ausdrücklich nicht als weiteres Projekt, sondern als Umbau des eigenen Hauses.',
      'quote: „Den Anstoß gab ein Treffen mit der Kammer im Herbst davor; dort hieß es ‚Ihr redet, wir warten‘, und das saß.“ | Musterhafen, Projektleitung, 1. Welle, B.1, Frage 1.1',
      'quote: „Wir wollten nicht noch ein Projekt neben den anderen. Wir wollten, dass sich im Haus etwas ändert.“ | Musterhafen, Geschäftsführung, 1. Welle, B.1, Frage 1.2',
      '# 2 Aufbau und Zusammenarbeit der Teams',
      'body: Das neue Team besteht aus vier Fachkräften und wird von zwei Beschäftigten mit halber Stelle ergänzt.',
      'body: Die Zusammenarbeit zwischen den Teams hat sich nach Angaben mehrerer Interviewpersonen verbessert, seit es ein wöchentliches Treffen gibt. Die schriftlich vereinbarte Übergabe gilt dagegen als Papier, das erst durch Absprachen der Leitungen wirkt. Für die Zeit nach dem Ende der Förderung fehlt eine Regelung.',
      'quote: „Am Anfang kannten wir nur die Namen an den Türen. Seit wir uns jeden Dienstag zusammensetzen, ruft man einfach an, und meistens ist die Sache in fünf Minuten geklärt.“ | Musterhafen, Fachkraft, 1. Welle, B.1, Frage 2.3',
      'quote: „Ich würde nicht sagen, dass es besser geworden ist; es ist anders geworden.“ | Musterhafen, Fachkraft, 1. Welle, B.1, Frage 2.3',
      'quote: „Die Übergabe steht auf dem Papier. Gelebt wird sie, wo die Leitungen miteinander reden.“ | Musterhafen, Projektleitung und Teamleitung, 1. Welle, B.1, Frage 2.3',
      '# 3 Übergänge und Ausblick',
      'remark: Zu diesem Abschnitt enthält der Fallbericht keine Befunde.',
    ]);
  });

  it('lists the interviews by role in the guide’s order, each once, held or not', () => {
    expect(rows(tables(set())[0])).toEqual([
      ['Geschäftsführung', 'B.1', '03.02.2026', '1', '–'],
      ['Projektleitung', 'B.1', '04.02.2026', '1', '–'],
      ['Projektleitung und Teamleitung', 'B.1', '11.02.2026', '1', '–'],
      ['Teamleitung', 'B.1', '–', '0', '1'],
      ['Fachkraft', 'B.1', '11.02.2026, 12.02.2026', '2', '–'],
      ['Insgesamt', '', '', '5', '1'],
    ]);
  });

  it('counts what was called off neither as held nor as open', () => {
    const tree = inventedProject();
    const [first, sixth] = [tree.interview['interview-1'], tree.interview['interview-6']];
    if (first === undefined || sixth === undefined) throw new Error('The fixture has these interviews.');
    const dropped = byId([
      { ...sixth, status: 'dropped' as const },
      { ...first, id: asId<typeof first.id>('called-off'), status: 'dropped' as const },
    ]);
    const table = rows(tables(set({ ...tree, interview: { ...tree.interview, ...dropped } }))[0]);
    expect(table).toEqual(
      rows(tables(set())[0])
        .filter(([role]) => role !== 'Teamleitung')
        .map((row) => (row[0] === 'Insgesamt' ? ['Insgesamt', '', '', '5', '–'] : row)),
    );
  });

  it('leaves other sites and waves out of the basis of data', () => {
    const tree = inventedProject();
    const first = tree.interview['interview-1'];
    if (first === undefined) throw new Error('The fixture has this interview.');
    const strangers = byId([
      { ...first, id: asId<typeof first.id>('other-site'), site: asId<typeof first.site>('site-2') },
      { ...first, id: asId<typeof first.id>('other-wave'), wave: 2 },
    ]);
    const more = set({ ...tree, interview: { ...tree.interview, ...strangers } });
    expect(rows(tables(more)[0])).toEqual(rows(tables(set())[0]));
  });

  it('fills the title block and the running head', () => {
    const document = set();
    expect(document.titleBlock).toEqual({
      kicker: 'Begleitforschung „Neue Wege vor Ort“ (erfunden)',
      title: 'Fallbericht Musterhafen',
      subtitle: null,
      facts: [
        { label: 'Standort', value: 'Musterhafen (S04)' },
        { label: 'Region', value: 'Nordregion' },
        { label: 'Erhebung', value: '1.\u00a0Welle' },
        { label: 'Leitfaden', value: 'B.1 – Leitfaden für die Fallstudien' },
        { label: 'Bearbeitungsstand', value: 'Entwurf' },
        { label: 'Stand', value: '20.03.2026' },
      ],
    });
    expect(document.runningHead).toEqual({
      start: 'Begleitforschung „Neue Wege vor Ort“ (erfunden) · Fallbericht Musterhafen',
      end: 'Entwurf · 20.03.2026',
    });
    expect(document.footer).toEqual([
      { kind: 'text', text: 'Seite ' },
      { kind: 'page' },
      { kind: 'text', text: ' von ' },
      { kind: 'pages' },
    ]);
  });

  it('prints a title of its own as subtitle', () => {
    const tree = inventedProject({ caseReport: byId([inventedReport({ title: 'Ein Haus im Umbau' })]) });
    expect(set(tree).titleBlock.subtitle).toBe('Ein Haus im Umbau');
  });

  it('writes its labels, dates and marks in the project’s language', () => {
    const document = set(inventedProject(), { language: 'en' });
    expect(document.titleBlock.facts.at(-1)).toEqual({ label: 'As of', value: '20 Mar 2026' });
    expect(spaced(outline(document.blocks))).toContain(
      'quote: “Ich würde nicht sagen, dass es besser geworden ist; es ist anders geworden.” | Musterhafen, Fachkraft, wave 1, B.1, question 2.3',
    );
    expect(document.footer[0]).toEqual({ kind: 'text', text: 'Page ' });
  });

  it('never prints a site’s name in a coded report', () => {
    const document = set(inventedProject(), { naming: 'coded', annex: true });
    expect(JSON.stringify(document)).not.toContain('Musterhafen');
    expect(document.titleBlock.title).toBe('Fallbericht S04');
    expect(JSON.stringify(document)).toContain('S04, Geschäftsführung');
  });

  it('does not fall back to the name when a coded site has no code', () => {
    const tree = inventedProject();
    const site = tree.site['site-1'];
    if (site === undefined) throw new Error('The fixture has this site.');
    const document = set({ ...tree, site: byId([{ ...site, code: '' }]) }, { naming: 'coded', annex: true });
    expect(JSON.stringify(document)).not.toContain('Musterhafen');
  });

  it('refuses only a report that is not there', () => {
    expect(caseReportDocument(inventedProject(), asId('none'), reportOptions())).toEqual({
      ok: false,
      reason: 'missingReport',
    });
  });
});

describe('the annex', () => {
  it('lists every statement with badge, stance and source, numbered as in the text', () => {
    const document = set(inventedProject(), { annex: true });
    const [, first, second] = tables(document);
    expect(first?.caption).toEqual({
      label: 'Übersicht',
      number: 2,
      text: 'Belege zu „1 Ausgangslage und Ziele“',
    });
    const lines = rows(second).map(spaced);
    expect(lines[2]).toEqual([
      '(4) Die Zusammenarbeit zwischen den Teams hat sich nach Angaben mehrerer Interviewpersonen verbessert, seit es ein wöchentliches Treffen gibt. / 1 Standort · 1 Interview · 1 Protokoll · FK 1 · 1 schränkt ein · 1 widerspricht',
    ]);
    expect(lines.slice(3, 6).map((line) => line.slice(1))).toEqual([
      ['stützt', 'Musterhafen, Fachkraft, 1. Welle, B.1, Frage 2.3'],
      ['schränkt ein', 'Musterhafen, Projektleitung und Teamleitung, 1. Welle, B.1, Frage 2.3'],
      ['widerspricht', 'Musterhafen, Fachkraft, 1. Welle, B.1, Frage 2.3'],
    ]);
    expect(outline(document.blocks)).toContain(
      'body: Das neue Team besteht aus vier Fachkräften und wird von zwei Beschäftigten mit halber Stelle ergänzt.(3)',
    );
  });

  it('is left out, numbers and all, when it is not asked for', () => {
    expect(JSON.stringify(set())).not.toContain('"reference"');
    expect(tables(set())).toHaveLength(1);
  });
});

describe('what is missing or in doubt', () => {
  it('says so when the site has no interviews, and when none has been held', () => {
    expect(spaced(outline(set(inventedProject({ interview: {} })).blocks)).slice(0, 2)).toEqual([
      '# - Datengrundlage',
      'remark: Für diesen Standort ist in der 1. Welle kein Interview angelegt.',
    ]);
    const tree = inventedProject();
    // With the days of their appointments.
    const open = byId(
      Object.values(tree.interview).map((one) => ({
        ...one,
        status: 'planned' as const,
        date: '2026-05-01',
      })),
    );
    expect(spaced(outline(set({ ...tree, interview: open, protocol: {} }).blocks))[1]).toBe(
      'body: An diesem Standort ist in der 1. Welle noch kein Interview geführt. Übersicht 1 zeigt die Interviews nach Funktion.',
    );
  });

  it('says so when the report is empty', () => {
    const empty = byId([inventedReport({ blocks: [], statements: {} })]);
    const printed = outline(set(inventedProject({ caseReport: empty }), { annex: true }).blocks);
    expect(
      printed.filter((line) => line === 'remark: Zu diesem Abschnitt enthält der Fallbericht keine Befunde.'),
    ).toHaveLength(3);
    expect(printed.at(-1)).toBe('remark: Der Fallbericht enthält noch keine Aussagen mit Belegen.');
    const noGuide = outline(set(inventedProject({ caseReport: empty, guide: {} })).blocks);
    expect(noGuide.at(-1)).toBe('remark: Der Fallbericht enthält noch keinen Text.');
  });

  it('keeps the source and says that the text is deleted', () => {
    const printed = spaced(outline(set(inventedProject({ protocol: {}, evidenceLayer: {} })).blocks));
    expect(printed).toContain(
      'quote: Der Text dieser Fundstelle ist gelöscht; erhalten ist nur ihre Herkunft. | Musterhafen, Geschäftsführung, 1. Welle, B.1, Frage 1.2',
    );
    expect(printed.join()).not.toContain('Wir wollten nicht');
  });

  it('prints paragraphs without a section after the sections, and all of them when the guide is gone', () => {
    const loose = block('b-9', 'Ein Befund ohne Abschnitt.', null);
    const unknown = block('b-10', 'Ein Befund aus einem anderen Leitfaden.', 'elsewhere');
    const base = inventedReport();
    const tree = inventedProject({
      caseReport: byId([{ ...base, blocks: [loose, ...base.blocks, unknown] }]),
    });
    expect(outline(set(tree).blocks).slice(-3)).toEqual([
      '# - Weitere Befunde',
      'body: Ein Befund ohne Abschnitt.',
      'body: Ein Befund aus einem anderen Leitfaden.',
    ]);
    const bodies = outline(set({ ...tree, guide: {} }).blocks).filter((line) =>
      line.startsWith('body: Ein Befund'),
    );
    expect(bodies).toHaveLength(2);
  });

  it('keeps the quotations of a statement whose paragraph is gone', () => {
    const base = inventedReport();
    const tree = inventedProject({ caseReport: byId([{ ...base, blocks: base.blocks.slice(1) }]) });
    const printed = outline(set(tree).blocks);
    expect(printed).toContain(
      'remark: Die folgenden Zitate gehören zu Aussagen, deren Absatz es nicht mehr gibt.',
    );
    expect(printed.filter((line) => line.startsWith('quote:'))).toHaveLength(5);
  });

  it('quotes a passage once when two statements of a paragraph share it', () => {
    const target = block('b-1', 'Eine Aussage. Noch eine.', 's-1');
    const shared = evidenceLink(2, 0, 'supports', true);
    const report = inventedReport({
      blocks: [target],
      statements: byId([
        statementOn('x', target, 'Eine Aussage.', [shared]),
        statementOn('y', target, 'Noch eine.', [shared]),
      ]),
    });
    const printed = outline(set(inventedProject({ caseReport: byId([report]) })).blocks);
    expect(printed.filter((line) => line.startsWith('quote:'))).toHaveLength(1);
  });
});

describe('sections', () => {
  it('nests sections to level 4, and puts a question’s paragraph under its nearest section', () => {
    const deep = guideNode('s-a', 'section', 'A', 'Oben', [
      guideNode('s-b', 'section', 'A.1', 'Zweite Ebene', [
        guideNode('s-c', 'section', 'A.1.1', 'Dritte', [
          guideNode('s-d', 'section', null, 'Vierte', [
            guideNode('s-e', 'section', null, 'Fünfte', [guideNode('q', 'question', '1', 'Frage?')]),
          ]),
        ]),
      ]),
      guideNode('s-f', 'section', 'A.2', 'Leer'),
    ]);
    const tree = inventedProject({
      guide: byId([{ ...inventedGuide, nodes: [deep] }]),
      caseReport: byId([inventedReport({ blocks: [block('b', 'Text.', 'q')], statements: {} })]),
    });
    expect(outline(set(tree).blocks).slice(3)).toEqual([
      '# A Oben',
      '## A.1 Zweite Ebene',
      '### A.1.1 Dritte',
      '#### - Vierte',
      '#### - Fünfte',
      'body: Text.',
      '## A.2 Leer',
      'remark: Zu diesem Abschnitt enthält der Fallbericht keine Befunde.',
    ]);
  });

  it('takes a top question as a section only where a paragraph names it', () => {
    const tree = inventedProject({
      guide: byId([
        {
          ...inventedGuide,
          nodes: [
            guideNode('q-a', 'question', '1', 'Erste Frage?'),
            guideNode('q-b', 'question', '2', 'Zweite Frage?'),
          ],
        },
      ]),
      caseReport: byId([inventedReport({ blocks: [block('b', 'Text.', 'q-b')], statements: {} })]),
    });
    expect(outline(set(tree).blocks).slice(3)).toEqual(['# 2 Zweite Frage?', 'body: Text.']);
  });
});

it('sets stress in italics and verbatim words in quotation marks', () => {
  const target = block('b', 'Sie spricht von einem Korsett.', 's-1', [
    { kind: 'verbatim', start: 22, end: 29 },
    { kind: 'emphasis', start: 0, end: 11 },
  ]);
  const tree = inventedProject({ caseReport: byId([inventedReport({ blocks: [target], statements: {} })]) });
  const body = set(tree).blocks.filter((part) => part.kind === 'paragraph' && part.role === 'body')[1];
  expect(body).toMatchObject({
    inlines: [
      { style: 'emphasis', text: 'Sie spricht' },
      { style: 'plain', text: ' von einem ' },
      { style: 'plain', text: '„Korsett“' },
      { style: 'plain', text: '.' },
    ],
  });
});
