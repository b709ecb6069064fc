import { describe, expect, test } from 'vitest';
import { readDocxSource } from '#shared/exchange/source/docxSource';
import type { SourceText } from '#shared/exchange/source/sourceText';
import { inflateRaw } from '../../../renderer/workers/import/inflateRaw';
import { buildDocx, buildZip, documentXml, type ZipPart } from '../../fixtures/guideFiles/buildZip';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const part = (name: string, xml: string): ZipPart => ({ name: `word/${name}.xml`, data: xml });

async function read(body: string, parts: readonly ZipPart[] = []): Promise<SourceText> {
  const result = await readDocxSource(buildDocx(body, parts), inflateRaw);
  if (!result.ok) throw new Error(`${result.fault} ${result.place}`);
  return result.value;
}

const p = (inside: string, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
const r = (text: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const counts = ({ notices }: SourceText) =>
  Object.fromEntries(notices.map(({ code, count }) => [code, count]));

test('headings, title, lists with their numbers', async () => {
  const styles = part(
    'styles',
    `<w:styles ${W}><w:style w:styleId="T" w:type="paragraph"><w:name w:val="Title"/></w:style><w:style w:styleId="U" w:type="paragraph"><w:name w:val="heading 2"/></w:style></w:styles>`,
  );
  const level = (n: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${n}"><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = part(
    'numbering',
    `<w:numbering ${W}><w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}${level(2, 'bullet', '•')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
  );
  const item = (n: number) => `<w:numPr><w:ilvl w:val="${n}"/><w:numId w:val="1"/></w:numPr>`;
  const { title, paragraphs } = await read(
    p(r('Protokoll'), '<w:pStyle w:val="T"/>') +
      p(r('Ziele'), '<w:pStyle w:val="U"/>') +
      p(r('Eins'), item(0)) +
      p(r('Eins eins'), item(1)) +
      p(r('Punkt'), item(2)) +
      p('', item(0)) +
      p(r('Zwei'), item(0)),
    [styles, numbering],
  );
  expect(title).toBe('Protokoll');
  expect(paragraphs.map(({ style, number, text }) => `${style.kind} ${number ?? '-'} ${text}`)).toEqual([
    'title - Protokoll',
    'heading - Ziele',
    'item 1. Eins',
    'item 1.1 Eins eins',
    'item - Punkt',
    'item 2. Zwei',
  ]);
});

test('bold and italic set by hand or by a named look, not by a paragraph style', async () => {
  const styles = part(
    'styles',
    `<w:styles ${W}><w:style w:styleId="Q" w:type="paragraph"><w:rPr><w:b/></w:rPr></w:style><w:style w:styleId="S" w:type="character"><w:rPr><w:b/></w:rPr></w:style></w:styles>`,
  );
  const { paragraphs } = await read(
    p(r(' a ') + r('b', '<w:b/>') + r('c', '<w:rStyle w:val="S"/><w:i/>') + r('d', '<w:b w:val="0"/>')) +
      p(r('e'), '<w:pStyle w:val="Q"/>'),
    [styles],
  );
  expect(paragraphs.map(({ text, marks }) => [text, marks])).toEqual([
    [
      'a bcd',
      [
        { kind: 'bold', start: 2, end: 4 },
        { kind: 'italic', start: 3, end: 4 },
      ],
    ],
    ['e', []],
  ]);
});

test('tables row by row; a table of one column is the text it frames', async () => {
  const cell = (inside: string) => `<w:tc>${inside}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
  const inner = `<w:tbl>${row(p(r('x')), p(r('y')))}</w:tbl>`;
  const { paragraphs } = await read(
    `<w:tbl>${row(p(r('Frage\ta')), p(r('Antwort')) + p(r('zwei', '<w:b/>')))}${row(p(''), inner)}<w:tr><w:trPr><w:del/></w:trPr>${cell(p(r('weg')))}</w:tr></w:tbl>` +
      `<w:tbl>${row(p(r('Rahmen')) + p(r('Text')))}</w:tbl>`,
  );
  expect(paragraphs.map(({ style, text }) => `${style.kind}: ${text}`)).toEqual([
    'row: Frage a\tAntwort\nzwei',
    'row: \tx y',
    'body: Rahmen',
    'body: Text',
  ]);
  expect(paragraphs[0]?.marks).toEqual([{ kind: 'bold', start: 16, end: 20 }]);
});

test('notes stand behind their paragraph, once, and tell who refers to them', async () => {
  const notes = part(
    'footnotes',
    `<w:footnotes ${W}><w:footnote w:id="7">${p(r('Dazu'))}${p(r('mehr'))}</w:footnote><w:footnote w:id="9">${p(r('nie genannt'))}</w:footnote></w:footnotes>`,
  );
  const reference = '<w:r><w:footnoteReference w:id="7"/></w:r>';
  const { paragraphs } = await read(p(r('Satz') + reference) + p(r('Wieder') + reference), [notes]);
  expect(paragraphs.map(({ text }) => text)).toEqual(['Satz[^1]', '[^1] Dazu', 'mehr', 'Wieder[^1]']);
});

test('pages are counted where Word noted its breaks', async () => {
  const broken = await read(p(r('a')) + p(`<w:r><w:lastRenderedPageBreak/></w:r>${r('b')}`) + p(r('c')));
  expect(broken.paragraphs.map(({ page }) => page)).toEqual([1, 2, 2]);
  const unbroken = await read(p(r('a')));
  expect(unbroken.paragraphs.map(({ page }) => page)).toEqual([null]);
});

describe('what is not the text', () => {
  test('tracked changes: insertions count, deletions do not, a deleted end joins two paragraphs', async () => {
    const source = await read(
      p(
        `${r('Vor ')}<w:del><w:r><w:delText>gestrichen</w:delText></w:r></w:del><w:ins>${r('neu')}</w:ins>`,
        '<w:rPr><w:del/></w:rPr>',
      ) + p(r(' nach')),
    );
    expect(source.paragraphs.map(({ text }) => text)).toEqual(['Vor neu nach']);
    expect(counts(source)).toEqual({ deletions: 1, insertions: 1 });
    expect(JSON.stringify(source)).not.toContain('gestrichen');
  });

  test('comments without their authors, hidden text, running heads and contents are asides', async () => {
    const comments = part(
      'comments',
      `<w:comments ${W}><w:comment w:id="1" w:author="Jemand Bestimmtes">${p(r('Bitte prüfen'))}</w:comment></w:comments>`,
    );
    const head = (name: string) => part(name, `<w:hdr ${W}>${p(r('Vertraulich'))}</w:hdr>`);
    const styles = part(
      'styles',
      `<w:styles ${W}><w:style w:styleId="V" w:type="paragraph"><w:name w:val="toc 1"/></w:style></w:styles>`,
    );
    const source = await read(
      p(r('Text') + r('geheim', '<w:vanish/>')) + p(r('1 Ziele 2'), '<w:pStyle w:val="V"/>'),
      [comments, head('header1'), head('header2'), styles],
    );
    expect(source.paragraphs.map(({ text }) => text)).toEqual(['Text']);
    expect(source.asides).toEqual([
      { kind: 'contents', text: '1 Ziele 2' },
      { kind: 'comment', text: 'Bitte prüfen' },
      { kind: 'runningHead', text: 'Vertraulich' },
      { kind: 'hidden', text: 'geheim' },
    ]);
    expect(counts(source)).toEqual({ hidden: 1, contents: 1, comments: 1, runningHeads: 1 });
    expect(JSON.stringify(source)).not.toContain('Jemand');
  });

  test('pictures, objects and links leave their words and are counted', async () => {
    const picture = '<w:r><w:drawing><x:pic xmlns:x="urn:x"/></w:drawing></w:r>';
    const object = '<w:r><w:object/></w:r>';
    const link = `<w:hyperlink w:anchor="file:///c:/geheim">${r('Verweis')}</w:hyperlink>`;
    const field = `<w:r><w:instrText>INCLUDETEXT "c:/geheim"</w:instrText></w:r>`;
    const box = `<w:r><w:drawing><w:txbxContent>${p(r('Im Kasten'))}</w:txbxContent></w:drawing></w:r>`;
    const source = await read(`${p(r('Text ') + picture + object + link + field + box)}<w:altChunk/>`);
    expect(source.paragraphs.map(({ text }) => text)).toEqual(['Text Verweis', 'Im Kasten']);
    expect(counts(source)).toEqual({ images: 1, objects: 2, links: 1 });
    expect(JSON.stringify(source)).not.toContain('geheim');
  });
});

test('a document of one endless paragraph is refused with its place', async () => {
  const bytes = buildDocx(p(r('kurz')) + p(r('Wort '.repeat(50_000))));
  expect(await readDocxSource(bytes, inflateRaw)).toEqual({ ok: false, fault: 'tooLong', place: '2' });
});

test('a document of more paragraphs than a book has is refused', async () => {
  // Packed, so much of the same is already refused as a bomb.
  const bytes = buildZip([
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name: 'word/document.xml', data: documentXml(p(r('x')).repeat(20_001)), stored: true },
  ]);
  expect(await readDocxSource(bytes, inflateRaw)).toEqual({ ok: false, fault: 'tooLong', place: '20001' });
});
