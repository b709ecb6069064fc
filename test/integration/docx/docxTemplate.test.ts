import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDocxTemplate, type TemplateContent } from '#shared/exchange/docxTemplate';
import { docxFromReport } from '../../../renderer/workers/export/docxFromReport';
import { dressDocx, onTemplatePage } from '../../../renderer/workers/export/dressDocx';
import { inflateRaw } from '../../../renderer/workers/import/inflateRaw';
import { changedFile, instituteFile } from '../../fixtures/docxTemplate';
import { everyBlock, inventedDocument } from '../../fixtures/reportBlocks';
import { convertWithLibreOffice, officeMissing, pdfPages } from '../../support/libreoffice';
import { wordFaults } from '../../support/wordOrder';
import { unzipText } from '../../support/zip';

const outFolder = fileURLToPath(new URL('../../../out/docx/', import.meta.url));

async function accepted(
  bytes: Uint8Array,
): Promise<{ content: TemplateContent; leftOut: readonly string[] }> {
  const read = await readDocxTemplate(bytes, inflateRaw);
  if (!read.ok) throw new Error(`${read.fault} ${read.place}`);
  return read;
}

async function refusal(bytes: Uint8Array): Promise<string> {
  const read = await readDocxTemplate(bytes, inflateRaw);
  return read.ok ? 'accepted' : read.fault;
}

async function dressed(content: TemplateContent, name: string): Promise<Uint8Array> {
  const report = inventedDocument({
    blocks: everyBlock(),
    contents: { heading: 'Inhalt', pageNumbers: false },
  });
  const bytes = await dressDocx(await docxFromReport(onTemplatePage(report, content)), content);
  await mkdir(outFolder, { recursive: true });
  await writeFile(`${outFolder}${name}.docx`, bytes);
  return bytes;
}

describe('the template of an institute', () => {
  it('lends page, styles, head with logo and foot', async () => {
    const { content, leftOut } = await accepted(await instituteFile());
    expect(content.page).toMatchObject({ width: 210, height: 297, margin: { left: 30, right: 20 } });
    expect(content.images).toMatchObject([{ type: 'png' }]);
    expect(content.head?.usual).toContain('Institut für erfundene Fragen');
    expect(content.foot?.usual).toContain('Erfundene Allee 1');
    expect(leftOut).toEqual([]);
  });

  it('dresses a report: styles by their names, our running head below the letterhead', async () => {
    const { content } = await accepted(await instituteFile());
    const parts = unzipText(await dressed(content, 'dressed'));
    expect(wordFaults(parts)).toEqual([]);
    const body = parts.get('word/document.xml') ?? '';
    const styles = parts.get('word/styles.xml') ?? '';
    const used = new Set([...body.matchAll(/<w:pStyle w:val="([^"]+)"/g)].map(([, id]) => id));
    expect([...used]).toEqual(expect.arrayContaining(['berschrift1', 'Beschriftung', 'ReportTableText']));
    expect(used.has('Heading1') || used.has('Caption')).toBe(false);
    const heading = /<w:style [^>]*w:styleId="berschrift1".*?<\/w:style>/.exec(styles)?.[0] ?? '';
    expect(heading).toContain('<w:outlineLvl w:val="0"/>');
    expect(styles).toContain('Georgia');
    // Every style that is named is there, once.
    const ids = [...styles.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [name, xml] of parts) {
      if (!/^word\/(?:document|header\d+|footer\d+|footnotes)\.xml$/.test(name)) continue;
      for (const [, used] of xml.matchAll(/<w:(?:pStyle|rStyle) w:val="([^"]+)"/g))
        expect(ids, `${name}: ${used}`).toContain(used);
    }
    const heads = [...parts].filter(([name]) => /^word\/header\d+\.xml$/.test(name));
    for (const [name, xml] of heads) {
      expect(xml).toContain('Institut für erfundene Fragen');
      const relations = parts.get(`word/_rels/${name.slice('word/'.length)}.rels`) ?? '';
      for (const [, id] of xml.matchAll(/r:embed="([^"]+)"/g)) expect(relations).toContain(`Id="${id}"`);
    }
    expect(heads.filter(([, xml]) => xml.includes('Entwurf · 20.03.2026'))).not.toHaveLength(0);
    expect(parts.get('[Content_Types].xml')).toContain('Extension="png"');
  });

  it.skipIf(officeMissing)('opens in LibreOffice with letterhead, state and page number', async () => {
    const { content } = await accepted(await instituteFile());
    const pages = await pdfPages(
      await convertWithLibreOffice(await dressed(content, 'dressed'), 'docx', 'pdf'),
    );
    for (const [index, page] of pages.entries()) {
      expect(page).toMatch(/Institut für erfundene Fragen/i);
      expect(page).toContain('Erfundene Allee 1');
      expect(page).toContain(`Seite ${index + 1} von ${pages.length}`);
      expect(page.includes('Entwurf · 20.03.2026') || page.includes('Geprüft · 20.03.2026')).toBe(index > 0);
    }
    expect(pages.join(' ')).toContain('2.1.1.1');
  });

  it('numbers its headings no second time', async () => {
    const numbered = await changedFile({
      'word/styles.xml': (xml) =>
        xml.replace(
          /(w:styleId="berschrift1".*?<w:pPr>)/,
          '$1<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>',
        ),
    });
    expect((await accepted(numbered)).content.styles).not.toContain('w:numPr');
  });
});

describe('a template that means harm', () => {
  it.each([
    ['a program', { 'word/vbaProject.bin': () => 'x' }, 'macros'],
    [
      'a file that allows programs',
      {
        '[Content_Types].xml': (xml: string) =>
          xml.replace('wordprocessingml.document.main+xml', 'vnd.ms-word.document.macroEnabled.main+xml'),
      },
      'macros',
    ],
    ['broken XML', { 'word/styles.xml': (xml: string) => xml.slice(0, -20) }, 'notWellFormed'],
    [
      'an entity of its own',
      { 'word/header1.xml': (xml: string) => `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${xml}` },
      'declaration',
    ],
    ['no styles', { 'word/styles.xml': () => '<x/>' }, 'notWord'],
    ['XML without end', { 'word/styles.xml': () => `${'<a>'.repeat(400)}` }, 'tooDeep'],
    [
      'a style sheet that unpacks to a hundred times its size',
      {
        'word/styles.xml': (xml: string) =>
          xml.replace(
            '</w:styles>',
            `<w:style w:styleId="${'x'.repeat(90_000)}"/>`.repeat(30).concat('</w:styles>'),
          ),
      },
      'inflatesTooMuch',
    ],
  ])('is refused: %s', async (_, changes, fault) => {
    expect(await refusal(await changedFile(changes))).toBe(fault);
  });

  it('is refused: no Word file at all, and one that is too large', async () => {
    expect(await refusal(new TextEncoder().encode('<html>'))).toBe('notAZip');
    expect(await refusal(new Uint8Array(9 * 1024 * 1024))).toBe('tooLarge');
  });

  it('loses links, objects, foreign fields and pictures from elsewhere, and says so', async () => {
    const harm = [
      '<w:p><w:hyperlink r:id="rIdX"><w:r><w:t>Besuchen Sie uns</w:t></w:r></w:hyperlink></w:p>',
      '<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" r:id="rIdY"/></w:object></w:r></w:p>',
      '<w:p><w:fldSimple w:instr="INCLUDETEXT &quot;http://example.org/x&quot;"><w:r><w:t>alt</w:t></w:r></w:fldSimple></w:p>',
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DDEAUTO c:\\\\x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    ].join('');
    const bytes = await changedFile({
      'word/header1.xml': (xml) => xml.replace('</w:hdr>', `${harm}</w:hdr>`),
      'word/_rels/header1.xml.rels': (xml) =>
        xml
          .replace(
            '</Relationships>',
            '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="http://example.org" TargetMode="External"/></Relationships>',
          )
          .replace(/Target="media\/[^"]*"/, 'Target="http://example.org/logo.png" TargetMode="External"'),
    });
    const { content, leftOut } = await accepted(bytes);
    const usual = content.head?.usual ?? '';
    expect(usual).toContain('Besuchen Sie uns');
    expect(usual).not.toMatch(/hyperlink|OLEObject|INCLUDETEXT|DDEAUTO|example\.org|r:id|blip/);
    expect(content.images).toEqual([]);
    expect([...leftOut].sort()).toEqual(['fields', 'images', 'links', 'objects']);
    const parts = unzipText(await dressed(content, 'dressed-after-harm'));
    expect(wordFaults(parts)).toEqual([]);
    for (const [name, xml] of parts) expect(xml, name).not.toContain('TargetMode="External"');
  });
});
