import { describe, expect, test } from 'vitest';
import texts from '#shared/i18n/de/codebook.json';
import { type CodebookPrint, codebookDocument } from '#shared/report/codebookDocument';
import type { ReportBlock } from '#shared/report/reportDocument';
import { docxFromReport } from '../../../renderer/workers/export/docxFromReport';
import { aCode, aCoding, aLayer, codedProject, codingId, layerId } from '../../fixtures/codedProject';
import { writer } from '../../fixtures/oneInterview';
import { unzipText } from '../../support/zip';

const print: CodebookPrint = {
  language: 'de',
  now: '2026-03-01T09:30:00',
  examples: true,
  notes: false,
  translate: (key, values = {}) => {
    const all: { readonly [key: string]: string } = texts.printed;
    const sentence = all[key] ?? all[`${key}_${values.count === 1 ? 'one' : 'other'}`] ?? '';
    return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  },
};

const tree = codedProject(
  [
    aCode(1, {
      name: 'Absprachen <im Haus>',
      shortName: 'Absprachen',
      definition: 'Wer mit wem spricht.\nAuch über Flure hinweg.',
      rule: 'Nur im Haus.',
      counterExamples: 'Verträge.',
      notes: 'Nur für uns.',
      questions: ['A.1:1', 'A.1:2'],
      examples: [
        { layer: layerId(1), coding: codingId(1) },
        { layer: layerId(1), coding: codingId(2) },
        { layer: layerId(1), coding: codingId(3) },
      ],
    }),
    aCode(2, { parent: 1, origin: 'inductive', provisional: true }),
  ],
  [
    aLayer(1, writer, [
      aCoding(1, 1, [7, 29]),
      aCoding(2, 1, [0, 5], { state: 'review', quote: { exact: 'Geheim', prefix: '', suffix: '' } }),
    ]),
  ],
);

function words(blocks: readonly ReportBlock[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [`${block.level} ${block.text}`];
    if (block.kind === 'table') return [`${block.rows.length} rows`];
    if (block.kind !== 'paragraph' && block.kind !== 'quote') return [block.kind];
    const text = block.inlines.map((inline) => inline.text).join('');
    return [block.kind === 'quote' ? `${text} (${block.source})` : text];
  });
}

describe('a printed codebook', () => {
  test('says of each code what it means, with its examples as they stand now', () => {
    expect(words(codebookDocument(tree, print).blocks)).toEqual([
      '2 rows',
      '1 Absprachen <im Haus>',
      'deduktiv · 2 Kodierungen · Kurzname: Absprachen',
      'Definition: Wer mit wem spricht.',
      'Auch über Flure hinweg.',
      'Kodierregel: Nur im Haus.',
      'Ankerbeispiel',
      expect.stringMatching(/^„die Absprachen im Haus“ \(.+\)$/),
      expect.stringContaining('2 weitere Ankerbeispiele werden nicht gedruckt'),
      'Gegenbeispiele: Verträge.',
      'Leitfragen: A.1:1 und A.1:2',
      '2 Code 2',
      'induktiv, vorläufig · 0 Kodierungen',
      'Definition: noch keine',
    ]);
  });

  test('leaves the words of interviews out when asked, and never prints what was edited away', () => {
    const without = words(codebookDocument(tree, { ...print, examples: false, notes: true }).blocks).join(
      '\n',
    );
    expect(without).not.toContain('Absprachen im Haus“');
    expect(without).toContain('Notizen: Nur für uns.');
    expect(JSON.stringify(codebookDocument(tree, print))).not.toContain('Geheim');
  });

  test('is a Word document in which names of markup are names', async () => {
    const parts = unzipText(await docxFromReport(codebookDocument(tree, print)));
    expect(parts.get('word/document.xml')).toContain('Absprachen &lt;im Haus&gt;');
  });

  test('of an empty codebook says so', () => {
    expect(words(codebookDocument(codedProject([]), print).blocks)).toEqual([
      'Das Codesystem enthält noch keinen Code.',
    ]);
  });
});
