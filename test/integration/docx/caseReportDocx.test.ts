import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { asId, type EvidenceLinkId, type PassageId } from '#shared/model/ids';
import { caseReportDocument } from '#shared/report/caseReportDocument';
import type { CaseReportOptions } from '#shared/report/reportContext';
import { docxFromReport } from '../../../renderer/workers/export/docxFromReport';
import {
  block,
  byId,
  caseReportId,
  evidenceLink,
  inventedProject,
  inventedReport,
  reportOptions,
  statementOn,
} from '../../fixtures/caseReport';
import { convertWithLibreOffice, officeMissing, pdfPages } from '../../support/libreoffice';
import { unzipText } from '../../support/zip';

/** Kept so that CI can hand the files to other checks, and people can look at them. */
const outFolder = fileURLToPath(new URL('../../../out/docx/', import.meta.url));

async function writeDocx(
  name: string,
  tree = inventedProject(),
  options: Partial<CaseReportOptions> = {},
): Promise<Uint8Array> {
  const result = caseReportDocument(tree, caseReportId, reportOptions(options));
  if (!result.ok) throw new Error(result.reason);
  const bytes = await docxFromReport(result.document);
  await mkdir(outFolder, { recursive: true });
  await writeFile(`${outFolder}${name}.docx`, bytes);
  return bytes;
}

/** Line breaks and no-break spaces are layout; a reader finds the words all the same. */
function flowing(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ');
}

async function readBack(bytes: Uint8Array): Promise<{ pages: readonly string[]; text: string }> {
  const pages = await pdfPages(await convertWithLibreOffice(bytes, 'docx', 'pdf'));
  return { pages, text: flowing(pages.join(' ')) };
}

function part(parts: ReadonlyMap<string, string>, name: string): string {
  const found = parts.get(name);
  if (found === undefined) throw new Error(`The file has no ${name}.`);
  return found;
}

describe('the file', () => {
  let parts: ReadonlyMap<string, string>;
  beforeAll(async () => {
    parts = unzipText(await writeDocx('caseReport', undefined, { annex: true }));
  });

  it('has headings with an outline level, which LibreOffice needs to see them', () => {
    const styles = part(parts, 'word/styles.xml');
    for (const level of [1, 2, 3, 4]) {
      const style =
        new RegExp(`<w:style [^>]*w:styleId="Heading${level}".*?</w:style>`).exec(styles)?.[0] ?? '';
      expect(style).toContain(`<w:outlineLvl w:val="${level - 1}"/>`);
    }
    expect(part(parts, 'word/document.xml').match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(5);
  });

  it('has tables of fixed width with a repeated head and rows that stay whole', () => {
    const tables = part(parts, 'word/document.xml').match(/<w:tbl>.*?<\/w:tbl>/g) ?? [];
    // Facts, basis of data, and two sections of the annex.
    expect(tables).toHaveLength(4);
    for (const table of tables) {
      expect(table).toContain('<w:tblLayout w:type="fixed"/>');
      const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
      // A4 less two margins of 25 mm.
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(Math.round((160 / 25.4) * 1440));
      expect(table.match(/<w:tr>/g)?.length).toBe(table.match(/<w:cantSplit\/>/g)?.length);
    }
    expect(tables.slice(1).every((table) => table.match(/<w:tblHeader\/>/g)?.length === 1)).toBe(true);
  });

  it('counts its captions with a field, and sets them above the table', () => {
    const body = part(parts, 'word/document.xml');
    expect(body.match(/w:instr="SEQ Übersicht \\\* ARABIC"/g)).toHaveLength(3);
    expect(body).toMatch(/<w:pStyle w:val="Caption"\/>(?:(?!<w:p>).)*<\/w:p><w:tbl>/);
  });

  it('puts each source right below its quotation and keeps the two together', () => {
    const body = part(parts, 'word/document.xml');
    const styles = [...body.matchAll(/<w:pStyle w:val="([A-Za-z0-9]+)"\/>/g)].map(([, style]) => style);
    const quotes = styles.flatMap((style, index) => (style === 'Quote' ? [styles[index + 1]] : []));
    expect(quotes).toEqual(Array.from({ length: 5 }, () => 'ReportQuoteSource'));
    const quote = /<w:style [^>]*w:styleId="Quote".*?<\/w:style>/.exec(part(parts, 'word/styles.xml'))?.[0];
    expect(quote).toContain('<w:keepNext/>');
  });

  it('tells the spelling checker its language and names nobody', () => {
    expect(part(parts, 'word/styles.xml')).toContain('<w:lang w:val="de-DE"/>');
    const core = part(parts, 'docProps/core.xml');
    expect(core).toContain('<dc:title>Fallbericht Musterhafen</dc:title>');
    expect(core).not.toMatch(/creator|lastModifiedBy|Un-named/);
  });
});

describe.skipIf(officeMissing)('LibreOffice', () => {
  it('shows title, headings, quotations and page numbers', async () => {
    const bytes = await writeDocx('caseReport', undefined, { annex: true });
    const { pages, text } = await readBack(bytes);
    expect(pages[0]).toContain('Fallbericht Musterhafen');
    for (const words of [
      'Datengrundlage',
      'Übersicht 1: Interviews nach Funktion (1. Welle)',
      '1 Ausgangslage und Ziele',
      '2 Aufbau und Zusammenarbeit der Teams',
      'Zu diesem Abschnitt enthält der Fallbericht keine Befunde.',
      '„Ich würde nicht sagen, dass es besser geworden ist; es ist anders geworden.“ Musterhafen, Fachkraft, 1. Welle, B.1, Frage 2.3',
      'Anhang: Belege der Aussagen (intern)',
    ]) {
      expect(text).toContain(words);
    }
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Seite ${index + 1} von ${pages.length}`);
      expect(page.includes('Entwurf · 20.03.2026')).toBe(index > 0);
    }
  });

  it('sees the headings as headings', async () => {
    const odt = unzipText(
      await convertWithLibreOffice(await writeDocx('caseReport', undefined, { annex: true }), 'docx', 'odt'),
    );
    const headings = part(odt, 'content.xml').match(/<text:h [^>]*text:outline-level="1"/g);
    // Basis of data, three sections, annex.
    expect(headings).toHaveLength(5);
  });

  it('converts to plain text with quotations and umlauts whole', async () => {
    const txt = Buffer.from(
      await convertWithLibreOffice(await writeDocx('caseReport'), 'docx', 'txt'),
    ).toString('utf8');
    expect(flowing(txt)).toContain(
      '„Die Übergabe steht auf dem Papier. Gelebt wird sie, wo die Leitungen miteinander reden.“',
    );
  });

  it('fills the table of contents with page numbers, in English and coded', async () => {
    const bytes = await writeDocx('caseReport-contents-en', undefined, {
      annex: true,
      contents: true,
      language: 'en',
      naming: 'coded',
    });
    const { pages, text } = await readBack(bytes);
    expect(text).not.toContain('Musterhafen');
    expect(text).toContain('1 The site is given by its code.');
    expect(text).toContain('Case report S04');
    const annexPage = pages.findIndex(
      (page, index) => index > 0 && page.includes('Annex: evidence of the statements'),
    );
    expect(pages[0]).toMatch(
      new RegExp(`Annex: evidence of the statements \\(internal\\)\\.+\\s*${annexPage + 1}\\n`),
    );
    expect(pages[0]).toContain(`Page 1 of ${pages.length}`);
  });
});

describe.skipIf(officeMissing)('unusual input still makes a whole file', () => {
  it('a statement with 500 passages', async () => {
    const target = block('b-1', 'Eine Aussage, die auf sehr vielen Fundstellen beruht.', 's-1');
    const evidence = Array.from({ length: 500 }, (_, index) => {
      const link = evidenceLink(2, 0, 'supports', true);
      return {
        ...link,
        id: asId<EvidenceLinkId>(`${link.id}-${index}`),
        passage: asId<PassageId>(`many-${index}`),
      };
    });
    const tree = inventedProject({
      caseReport: byId([
        inventedReport({
          blocks: [target],
          statements: byId([statementOn('x', target, target.text, evidence)]),
        }),
      ]),
    });
    const layer = tree.evidenceLayer['layer-2'];
    const passage = Object.values(layer?.passages ?? {})[0];
    if (layer === undefined || passage === undefined) throw new Error('The fixture has this passage.');
    const passages = byId(evidence.map((link) => ({ ...passage, id: link.passage })));
    const many = { ...tree, evidenceLayer: { ...tree.evidenceLayer, 'layer-2': { ...layer, passages } } };
    const { text } = await readBack(await writeDocx('many-passages', many, { annex: true }));
    // Once in the text, once in the annex.
    expect(text.match(/„Wir wollten nicht noch ein/g)).toHaveLength(1000);
    // One interview, however many of its passages are linked.
    expect(text).toContain('1 Standort · 1 Interview · 1 Protokoll · GF 1');
  });

  it('an empty report of a site without interviews', async () => {
    const tree = inventedProject({
      interview: {},
      protocol: {},
      evidenceLayer: {},
      caseReport: byId([inventedReport({ blocks: [], statements: {} })]),
    });
    const { text } = await readBack(await writeDocx('empty', tree, { annex: true, contents: true }));
    expect(text).toContain('Für diesen Standort ist in der 1. Welle kein Interview angelegt.');
    expect(text).toContain('Der Fallbericht enthält noch keine Aussagen mit Belegen.');
  });

  it('names and texts with signs that XML and Word refuse', async () => {
    const tree = inventedProject();
    const site = tree.site['site-1'];
    if (site === undefined) throw new Error('The fixture has this site.');
    const text = 'Vorher\u0000\u000b\ufffe <b>&amp; "nachher" \ud83d Ende\r\nneue Zeile\tTab';
    const odd = {
      ...tree,
      site: byId([{ ...site, name: 'A & B <Nord>\u0001 "Süd" \udc00' }]),
      caseReport: byId([
        inventedReport({ blocks: [block('b', text, 's-1')], statements: {}, title: 'A\u0007]]>' }),
      ]),
    };
    const bytes = await writeDocx('odd-signs', odd, { annex: true, contents: true });
    const { text: read } = await readBack(bytes);
    expect(read).toContain('Fallbericht A & B <Nord> "Süd" \ufffd');
    expect(read).toContain('Vorher <b>&amp; "nachher" \ufffd Ende neue Zeile Tab');
    const parts = unzipText(bytes);
    expect(parts.get('word/document.xml')).toContain('<w:br/>');
    // Everything that is left: no control character but tab and line ends, no half of a pair.
    for (const [name, xml] of parts) {
      expect(/(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/u.test(xml), name).toBe(false);
    }
  });

  it('a row longer than a page', async () => {
    const long = 'Ein sehr langer Absatz ohne Ende. '.repeat(400);
    const tree = inventedProject();
    const protocol = tree.protocol['protocol-2'];
    const layer = tree.evidenceLayer['layer-2'];
    const passage = layer?.passages[evidenceLink(2, 0).passage];
    if (protocol === undefined || layer === undefined || passage === undefined) {
      throw new Error('The fixture has this passage.');
    }
    const longer = {
      ...tree,
      protocol: {
        ...tree.protocol,
        'protocol-2': { ...protocol, blocks: [block('p2-0', `${long}Schlusswort.`, 'q-1.2')] },
      },
      evidenceLayer: {
        ...tree.evidenceLayer,
        'layer-2': {
          ...layer,
          passages: byId([
            { ...passage, end: { ...passage.end, offset: long.length + 'Schlusswort.'.length } },
          ]),
        },
      },
    };
    const { text } = await readBack(await writeDocx('long-row', longer, { annex: true }));
    expect(text.match(/Schlusswort/g)).toHaveLength(2);
  });
});
