import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctNames, safeFileName } from '#shared/report/fileName';
import { htmlFile } from '#shared/report/htmlReport';
import { markdownFromReport } from '#shared/report/markdown';
import { pageRuns } from '#shared/report/pageRuns';
import { plain, type ReportBlock } from '#shared/report/reportDocument';
import { columnsTurned, splitWideTable } from '#shared/report/splitWideTable';
import { volumeOf } from '#shared/report/volume';
import { everyBlock, heading, inventedDocument, smallTable, wideTable } from '../../fixtures/reportBlocks';

describe('runs of pages', () => {
  const runsOf = (blocks: readonly ReportBlock[]) =>
    pageRuns(inventedDocument({ blocks })).map(
      ({ begins, page, blocks: inside }) =>
        `${begins} ${page.width > page.height ? 'landscape' : 'upright'} ${inside.map(({ kind }) => kind).join(' ')}`,
    );
  const chapter: ReportBlock = { kind: 'newChapter', runningHead: { start: 'B', end: '' } };

  it.each<[string, readonly ReportBlock[], readonly string[]]>([
    ['nothing but a title', [], ['document upright ']],
    ['a small table', [smallTable()], ['document upright table']],
    ['a wide table first', [wideTable(12)], ['document upright ', 'turned landscape table']],
    [
      'two wide tables between text',
      [heading(1, null, 'A'), wideTable(12), wideTable(10), heading(1, null, 'B')],
      ['document upright heading', 'turned landscape table table', 'turned upright heading'],
    ],
    [
      'a chapter that begins with a wide table',
      [heading(1, null, 'A'), chapter, wideTable(12), smallTable()],
      ['document upright heading', 'chapter landscape table', 'turned upright table'],
    ],
    ['a chapter without anything', [heading(1, null, 'A'), chapter], ['document upright heading']],
    [
      'a table that says where it wants to stand',
      [
        { ...wideTable(12), orientation: 'portrait' },
        { ...smallTable(), orientation: 'landscape' },
      ],
      ['document upright table', 'turned landscape table'],
    ],
  ])('%s', (_, blocks, runs) => {
    expect(runsOf(blocks)).toEqual(runs);
  });

  it('turn nothing in a report that is landscape already', () => {
    const page = { ...inventedDocument().page, width: 297, height: 210 };
    expect(pageRuns(inventedDocument({ page, blocks: [wideTable(12)] }))).toHaveLength(1);
  });
});

describe('a table too wide for any page', () => {
  it('comes in parts that hold every column once and fit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 120 }), (columns) => {
        const parts = splitWideTable(wideTable(columns, 2));
        expect(parts.flatMap((part) => part.columns.slice(1).map(({ heading: text }) => text))).toEqual(
          wideTable(columns, 2)
            .columns.slice(1)
            .map(({ heading: text }) => text),
        );
        for (const part of parts) {
          expect(part.columns.length).toBeLessThanOrEqual(columnsTurned);
          expect(part.columns[0]?.heading).toBe('Merkmal');
          const whole = part.columns.reduce((sum, { share }) => sum + share, 0);
          expect(whole).toBeCloseTo(1, 6);
          for (const row of part.rows)
            if (row.kind !== 'group') expect(row.cells).toHaveLength(part.columns.length);
        }
        expect(parts.flatMap(({ notes }) => notes)).toEqual(['Quelle: erfunden.']);
      }),
    );
  });

  it('repeats no footnote', () => {
    const table = wideTable(30, 1);
    const row = {
      kind: 'body' as const,
      cells: [[[plain('Zeile'), { kind: 'footnote' as const, text: 'Einmal.' }]]],
    };
    const parts = splitWideTable({ ...table, rows: [row] });
    const notes = parts.flatMap((part) =>
      part.rows.flatMap((one) => (one.kind === 'group' ? [] : one.cells.flat(2))),
    );
    expect(notes.filter(({ kind }) => kind === 'footnote')).toHaveLength(1);
  });
});

describe('a volume', () => {
  const volume = volumeOf(
    {
      language: 'de',
      kicker: 'Probe',
      title: 'Fallberichte',
      facts: [],
      runningHead: { start: 'Fallberichte', end: '' },
      footer: [],
      contents: null,
    },
    [
      inventedDocument({ blocks: everyBlock().slice(0, 6) }),
      inventedDocument({ blocks: everyBlock().slice(0, 6) }),
    ],
  );

  it('has each report as a chapter with its headings below it', () => {
    const headings = volume.blocks.flatMap((block) =>
      block.kind === 'heading' ? [`${block.level} ${block.number} ${block.text}`] : [],
    );
    expect(headings).toEqual([
      '1 1 Fallbericht Musterhafen',
      '2 1.1 Ausgangslage',
      '2 1.2 Datengrundlage',
      '1 2 Fallbericht Musterhafen',
      '2 2.1 Ausgangslage',
      '2 2.2 Datengrundlage',
    ]);
  });

  it('counts tables by chapter and keeps every reference on the table of its own report', () => {
    const captions = volume.blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : []));
    expect(captions.map(({ chapter, number, id }) => `${chapter}-${number} ${id}`)).toEqual([
      '1-1 1-interviews',
      '2-1 2-interviews',
    ]);
    const references = volume.blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? block.inlines.flatMap((inline) =>
            inline.kind === 'crossReference' ? [`${inline.target}: ${inline.text}`] : [],
          )
        : [],
    );
    expect(references).toEqual([
      '1-interviews: Übersicht\u00a01-1',
      'nowhere: Übersicht 9-9',
      '2-interviews: Übersicht\u00a02-1',
      'nowhere: Übersicht 9-9',
    ]);
  });
});

describe('HTML', () => {
  it('holds whatever is typed as text: nothing becomes markup, script or a broken style', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const text = `${typed}</style></title><script>alert(1)</script>`;
        const html = htmlFile(
          inventedDocument({
            titleBlock: { kicker: text, title: text, subtitle: text, facts: [{ label: text, value: text }] },
            runningHead: { start: text, end: text },
            blocks: [heading(1, text, text), { kind: 'quote', inlines: [plain(text)], source: text }],
          }),
        );
        expect(html.match(/<\/style>/g)).toHaveLength(1);
        expect(html.match(/<\/title>/g)).toHaveLength(1);
        expect(html).not.toContain('<script');
        expect(/(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/u.test(html)).toBe(false);
      }),
    );
  });

  it('marks heads of columns and rows, captions, footnotes and the way back from them', () => {
    const html = htmlFile(inventedDocument({ blocks: everyBlock(), contents: { heading: 'Inhalt' } }));
    for (const piece of [
      '<html lang="de">',
      '<nav aria-label="Inhalt">',
      '<a href="#h2">2 Datengrundlage</a>',
      '<caption>Übersicht\u00a02-1: Interviews nach Funktion</caption>',
      '<th scope="col" class="end">n</th>',
      '<th scope="row">Insgesamt</th>',
      '<th scope="rowgroup" colspan="2">Erste Welle</th>',
      '<a class="ref" href="#table-interviews">',
      '<a id="fnref1" href="#fn1" role="doc-noteref">1</a>',
      'role="doc-backlink"',
    ])
      expect(html).toContain(piece);
  });
});

describe('Markdown', () => {
  it('numbers each list anew and keeps tables whole', () => {
    const text = markdownFromReport(inventedDocument({ blocks: [...everyBlock(), wideTable(60)] }));
    expect(text).toContain('1. Der erste Weg.\n2. Der zweite Weg.\n');
    expect(text).toContain('1. Lage.\n2. Größe.\n3. Quote.\n');
    expect(text).toContain('- Ohne Zahl.');
    expect(text).toContain('**Übersicht 2-1: Interviews nach Funktion**');
    expect(text).toMatch(/\| Merkmal \|.*\| S59 \|\n/);
  });
});

describe('names of files in one folder', () => {
  it.each([
    [
      ['A.docx', 'a.docx', 'A.docx'],
      ['A.docx', 'a (2).docx', 'A (3).docx'],
    ],
    [
      ['Caf\u00e9.docx', 'Cafe\u0301.docx'],
      ['Caf\u00e9.docx', 'Cafe\u0301 (2).docx'],
    ],
    [
      ['A (2).docx', 'A.docx', 'A.docx'],
      ['A (2).docx', 'A.docx', 'A (3).docx'],
    ],
  ])('%j', (names, distinct) => {
    expect(distinctNames(names)).toEqual(distinct);
  });

  it('hold nothing that a system refuses', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        expect(safeFileName(title)).not.toMatch(/[\p{Cc}\p{Surrogate}<>:"/\\|?*]|^[. ]|[. ]$/u);
      }),
    );
  });
});
