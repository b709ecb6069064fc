import { describe, expect, test } from 'vitest';
import { readOdtSource } from '#shared/exchange/source/odtSource';
import type { SourceText } from '#shared/exchange/source/sourceText';
import { inflateRaw } from '../../../renderer/workers/import/inflateRaw';
import { buildZip } from '../../fixtures/guideFiles/buildZip';
import { contentXml, type OdtContent, odtFile } from '../../fixtures/protocolFiles/odtFile';

async function read(content: OdtContent | string): Promise<SourceText> {
  const file = odtFile(typeof content === 'string' ? { body: content } : content);
  const result = await readOdtSource(file, inflateRaw);
  if (!result.ok) throw new Error(`${result.fault} ${result.place}`);
  return result.value;
}

async function texts(content: OdtContent | string): Promise<string[]> {
  return (await read(content)).paragraphs.map(({ text, number }) =>
    number === null ? text : `${number} ${text}`,
  );
}

describe('what a reader sees is read', () => {
  test('blanks: runs are one, text:s is several, tabs and line ends are signs of their own', async () => {
    const body =
      '<text:p>  Ein\n   <text:span>  Satz</text:span> <text:s text:c="3"/>mit<text:tab/>Tab<text:line-break/>und <text:span> Ende </text:span></text:p>';
    expect(await texts(body)).toEqual(['Ein Satz    mit\tTab\nund Ende']);
  });

  test('headings, title, lists with numbers of several levels, also continued', async () => {
    const number = (level: number, shown: number) =>
      `<text:list-level-style-number text:level="${level}" style:num-format="1" text:display-levels="${shown}"/>`;
    const content: OdtContent = {
      styles: '<style:style style:name="Title" style:family="paragraph"/>',
      automatic: `<text:list-style style:name="L1">${number(1, 1)}${number(2, 2)}<text:list-level-style-bullet text:level="3" text:bullet-char="•"/></text:list-style>`,
      body: [
        '<text:p text:style-name="Title">Protokoll</text:p>',
        '<text:h text:outline-level="2">Ziele</text:h>',
        '<text:list xml:id="a" text:style-name="L1"><text:list-item><text:p>Eins</text:p><text:p>dazu</text:p>',
        '<text:list><text:list-item><text:p>Eins eins</text:p><text:list><text:list-item><text:p>Punkt</text:p></text:list-item></text:list></text:list-item>',
        '<text:list-item><text:p>Eins zwei</text:p></text:list-item></text:list></text:list-item></text:list>',
        '<text:p>Dazwischen</text:p>',
        '<text:list text:continue-list="a" text:style-name="L1"><text:list-item><text:p>Zwei</text:p></text:list-item></text:list>',
        '<text:list text:style-name="L1"><text:list-item text:start-value="7"><text:p>Sieben</text:p></text:list-item></text:list>',
      ].join(''),
    };
    const { paragraphs, title } = await read(content);
    expect(title).toBe('Protokoll');
    expect(paragraphs.map(({ number: n, text, style }) => `${style.kind} ${n ?? '-'} ${text}`)).toEqual([
      'title - Protokoll',
      'heading - Ziele',
      'item 1 Eins',
      'item - dazu',
      'item 1.1 Eins eins',
      'item - Punkt',
      'item 1.2 Eins zwei',
      'body - Dazwischen',
      'item 2 Zwei',
      'item 7 Sieben',
    ]);
  });

  test('headings that count by the outline', async () => {
    const level = (n: number) =>
      `<text:outline-level-style text:level="${n}" style:num-format="1" style:num-suffix="." text:display-levels="${n}"/>`;
    const content: OdtContent = {
      styles: `<text:outline-style style:name="Outline">${level(1)}${level(2)}</text:outline-style>`,
      body: '<text:h text:outline-level="1">A</text:h><text:h text:outline-level="2">B</text:h><text:h text:outline-level="2" text:is-list-header="true">C</text:h><text:h text:outline-level="2">D</text:h>',
    };
    expect(await texts(content)).toEqual(['1. A', '1.1. B', 'C', '1.2. D']);
  });

  test('bold and italic, by hand and by name, but not that of a heading style', async () => {
    const content: OdtContent = {
      styles:
        '<style:style style:name="Heading" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>',
      automatic:
        '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/></style:style><style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading"><style:text-properties fo:font-weight="bold"/></style:style>',
      body: '<text:p>a<text:span text:style-name="Strong">bc<text:span text:style-name="T1">d</text:span></text:span></text:p><text:p text:style-name="Heading">e</text:p><text:p text:style-name="P1">f</text:p>',
    };
    const { paragraphs } = await read(content);
    expect(paragraphs.map(({ marks }) => marks)).toEqual([
      [
        { kind: 'bold', start: 1, end: 4 },
        { kind: 'italic', start: 3, end: 4 },
      ],
      [],
      [{ kind: 'bold', start: 0, end: 1 }],
    ]);
  });

  test('tables row by row, also with merged cells, header rows and tables inside', async () => {
    const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
    const inner = `<table:table><table:table-row>${cell('x')}${cell('y')}</table:table-row></table:table>`;
    const body = `<table:table><table:table-header-rows><table:table-row>${cell('Frage')}${cell('Antwort')}</table:table-row></table:table-header-rows><table:table-row><table:table-cell><text:p>a</text:p><text:p>b</text:p></table:table-cell><table:covered-table-cell/><table:table-cell>${inner}</table:table-cell></table:table-row></table:table>`;
    expect(await texts(body)).toEqual(['Frage\tAntwort', 'a\nb\t\tx y']);
  });

  test('notes stand behind their paragraph, pages are counted by the breaks the program noted', async () => {
    const note =
      '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Dazu</text:p></text:note-body></text:note>';
    const { paragraphs, notices } = await read(
      `<text:p>Satz${note}.</text:p><text:p>Wei<text:soft-page-break/>ter</text:p><text:p>Neu</text:p>`,
    );
    expect(paragraphs.map(({ text, page, style }) => [style.kind, text, page])).toEqual([
      ['body', 'Satz[^1].', 1],
      ['note', '[^1] Dazu', 1],
      ['body', 'Weiter', 1],
      ['body', 'Neu', 2],
    ]);
    expect(notices).toContainEqual({ code: 'notes', count: 1 });
  });
});

test('what is not the text is counted: changes, comments, pictures, objects, links, hidden text, running heads', async () => {
  const { paragraphs, asides, notices } = await read({
    automatic:
      '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>',
    masters:
      '<style:master-page style:name="S"><style:header><text:p>Vertraulich</text:p></style:header><style:footer><text:p>Seite 1</text:p></style:footer></style:master-page>',
    body: [
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>Gestrichenes</text:p></text:deletion></text:changed-region><text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>',
      '<text:table-of-content><text:index-body><text:p>1 Ziele 2</text:p></text:index-body></text:table-of-content>',
      '<text:p>Vor<text:change text:change-id="x"/><office:annotation><dc:creator>Jemand</dc:creator><text:p>Bitte prüfen</text:p></office:annotation> nach',
      '<draw:frame><draw:image xlink:href="Pictures/1.png"/></draw:frame><draw:frame><draw:object/></draw:frame>',
      ' <text:a xlink:href="javascript:alert(1)">Verweis</text:a><text:span text:style-name="H">geheim</text:span></text:p>',
      '<text:p><draw:frame><draw:text-box><text:p>Im Kasten</text:p></draw:text-box></draw:frame></text:p>',
    ].join(''),
  });
  expect(paragraphs.map(({ text }) => text)).toEqual(['Vor nach Verweis', 'Im Kasten']);
  expect(asides).toEqual([
    { kind: 'contents', text: '1 Ziele 2' },
    { kind: 'comment', text: 'Bitte prüfen' },
    { kind: 'hidden', text: 'geheim' },
    { kind: 'runningHead', text: 'Vertraulich' },
    { kind: 'runningHead', text: 'Seite 1' },
  ]);
  expect(Object.fromEntries(notices.map(({ code, count }) => [code, count]))).toEqual({
    deletions: 1,
    insertions: 1,
    contents: 1,
    comments: 1,
    images: 1,
    objects: 1,
    links: 1,
    hidden: 1,
    runningHeads: 2,
  });
});

describe('refused', () => {
  const P = '<text:p>Text</text:p>';
  const mimetype = { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text' };
  const manifest = (inside: string) => ({
    name: 'META-INF/manifest.xml',
    data: `<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry>${inside}</m:file-entry></m:manifest>`,
  });
  const content = (data: string) => buildZip([mimetype, { name: 'content.xml', data }]);
  const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
  test.each([
    [
      'a spreadsheet',
      buildZip([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet' }]),
      'notOdt',
      '',
    ],
    ['a plain archive', buildZip([{ name: 'notes.txt', data: 'x' }]), 'notOdt', ''],
    ['a file with a password', odtFile({ body: P }, [manifest('<m:encryption-data/>')]), 'encryptedOdt', ''],
    [
      'laughs',
      content(laughs + contentXml({ body: P }).replace(/<\?.*?\?>/, '')),
      'declaration',
      'content.xml:1',
    ],
    [
      'an external declaration',
      content(`<!DOCTYPE x SYSTEM "http://example.org/x.dtd"><x/>`),
      'declaration',
      'content.xml:1',
    ],
    [
      'lists nested without end',
      odtFile({
        body: '<text:list><text:list-item>'.repeat(200) + '</text:list-item></text:list>'.repeat(200),
      }),
      'tooDeep',
      'content.xml:1',
    ],
    ['half an element', content(contentXml({ body: P }).slice(0, -8)), 'notWellFormed', 'content.xml:1'],
    ['nothing in it', odtFile({ body: '<text:p> </text:p>' }), 'empty', ''],
    [
      'a paragraph of a book',
      odtFile({ body: `<text:p>${'Wort '.repeat(50_000)}</text:p>` }),
      'tooLong',
      '1',
    ],
    [
      'a bomb',
      odtFile({ body: P }, [{ name: 'x', data: new Uint8Array(3_000_000) }]),
      'inflatesTooMuch',
      'x',
    ],
  ])('%s', async (_, bytes, fault, place) => {
    expect(await readOdtSource(bytes, inflateRaw)).toEqual({ ok: false, fault, place });
  });

  test('an honest file of this kind is read', async () => {
    expect(await texts(P)).toEqual(['Text']);
  });
});
