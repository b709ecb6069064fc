import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSeparator, parseCsv, printCsv } from '#shared/exchange/csv';
import { guardedText, isFormula, startsFormula, unguardedText } from '#shared/exchange/formulaGuard';
import { maxCellLength, maxTableRows } from '#shared/exchange/tableLimits';
import { xlsxFile } from '../../../renderer/workers/export/xlsxFile';
import { zipFile } from '../../../renderer/workers/export/zipFile';
import { readTableFile } from '../../../renderer/workers/import/readTableFile';

function rowsOf(text: string) {
  const read = parseCsv(text);
  if (!read.ok) throw new Error(read.fault);
  return read.rows;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function fileRows(bytes: Uint8Array) {
  const read = await readTableFile({ bytes });
  if (!read.ok) throw new Error(`${read.reason} ${read.place}`);
  return read.rows;
}

describe('separated values', () => {
  test.each([
    ['semicolons', 'a;b\n1;2\n'],
    ['commas', 'a,b\n1,2\n'],
    ['tabs', 'a\tb\n1\t2'],
    ['a named separator', 'sep=,\r\na,b\r\n1,2'],
    ['line ends of old Macs', 'a;b\r1;2\r'],
    ['a byte order mark', '\uFEFFa;b\n1;2'],
    ['quotes', '"a";"b"\n"1";"2"'],
    ['blanks around', ' a ; b\n1 ;2'],
    ['separators at the end of rows', 'a;b;;\n1;2;;\n'],
  ])('with %s', (_, text) => {
    expect(rowsOf(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test('a comma inside numbers does not win over semicolons', () => {
    expect(findSeparator('a;b\n1,5;2,5')).toBe(';');
    expect(findSeparator('"a;b;c",d\n1,2')).toBe(',');
  });

  test('quotes hold separators, line ends and quotes', () => {
    expect(rowsOf('a;"x;y\nz ""ja"""\n')).toEqual([['a', 'x;y\nz "ja"']]);
  });

  test('empty rows keep their place, so that numbers of rows are right', () => {
    expect(rowsOf('a;b\n\n;\n1;2')).toEqual([['a', 'b'], [], [], ['1', '2']]);
  });

  test.each([
    ['an open quote', 'a;b\n"1;2\n', 'openQuote', 2],
    ['16,384 columns', `a;b\n${';1'.repeat(16_384)}`, 'tooManyColumns', 2],
    ['too many rows', 'a\n'.repeat(maxTableRows + 1), 'tooManyRows', maxTableRows + 2],
    ['a whole book in a cell', `a;b\n1;${'x'.repeat(maxCellLength + 1)}`, 'cellTooLong', 2],
  ])('refuses %s', (_, text, fault, row) => {
    expect(parseCsv(text)).toEqual({ ok: false, fault, row });
  });

  test('what is printed is read back', () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\0\r]/g, '').trim());
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1 }), (rows) => {
        const kept = rows.map((row) => row.slice(0, row.findLastIndex((one) => one !== '') + 1));
        expect(rowsOf(printCsv(rows))).toEqual(kept);
      }),
    );
  });

  test('no printed cell begins a formula', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (sign, text) => {
        const printed = printCsv([[`${sign}${text}`]]).replace(/^\uFEFF"?/, '');
        expect(startsFormula(printed)).toBe(false);
      }),
    );
  });
});

describe('formulas', () => {
  test.each([
    ['=1+1', true],
    ['=HYPERLINK("http://example.invalid")', true],
    ['@SUM(A1)', true],
    ['+cmd|calc!A0', true],
    ['-2+3+cmd|calc', true],
    ['\t=1', true],
    ['+ 1', false],
    ['+49 30 1234', false],
    ['-', false],
    ['- ohne Angabe', false],
    ['–', false],
    ['2 + 2', false],
    ['Müller = Meier', false],
  ])('%j is one: %s', (text, expected) => {
    expect(isFormula(text)).toBe(expected);
  });

  test('a guarded text is the same text again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '=', '-', 'a', ' ') }), (text) => {
        expect(unguardedText(guardedText(text))).toBe(text);
      }),
    );
  });
});

describe('encodings of text files', () => {
  const umlauts = 'Name;Ort\nÄpfel;Köln';
  const expected = [
    ['Name', 'Ort'],
    ['Äpfel', 'Köln'],
  ];

  test('UTF-8, with and without its mark', async () => {
    expect(await fileRows(bytesOf(umlauts))).toEqual(expected);
    expect(await fileRows(bytesOf(`\uFEFF${umlauts}`))).toEqual(expected);
  });

  test('windows-1252, as German Excel writes it', async () => {
    const bytes = Uint8Array.from([...umlauts].map((sign) => sign.charCodeAt(0)));
    expect(await fileRows(bytes)).toEqual(expected);
  });

  test('UTF-16, as "Unicode text" is written', async () => {
    const units = Uint16Array.from(
      [...`\uFEFF${umlauts.replaceAll(';', '\t')}`].map((sign) => sign.charCodeAt(0)),
    );
    expect(await fileRows(new Uint8Array(units.buffer))).toEqual(expected);
  });
});

describe('workbooks', () => {
  const sheet = { name: 'Liste', widths: [20, 20], headRow: 1 };
  const cell = (value: string | number) => ({ value, style: 'body' as const });

  test('what is written is read back', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((one) => one.replace(/[\p{Cc}\p{Co}\p{Cn}\p{Cs}]/gu, '').trim());
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(text, fc.integer()), { minLength: 1, maxLength: 6 }),
        async (rows) => {
          const bytes = await xlsxFile([{ ...sheet, rows: rows.map((row) => row.map(cell)) }]);
          expect(await fileRows(bytes)).toEqual(rows.map((row) => row.map(String)));
        },
      ),
      { numRuns: 25 },
    );
  });

  const workbook = (data: string, more: { strings?: string; styles?: string; book?: string } = {}) => {
    const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const link = (id: string, type: string, target: string) =>
      `<Relationship Id="${id}" Type="${r}/${type}" Target="${target}"/>`;
    return zipFile(
      new Map([
        [
          'xl/workbook.xml',
          `<workbook ${main} xmlns:r="${r}">${more.book ?? ''}<sheets><sheet name="A" sheetId="1" r:id="x"/></sheets></workbook>`,
        ],
        [
          'xl/_rels/workbook.xml.rels',
          `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link('x', 'worksheet', '/xl/worksheets/a.xml')}${link('y', 'sharedStrings', 'strings.xml')}${link('z', 'styles', 'styles.xml')}</Relationships>`,
        ],
        ['xl/worksheets/a.xml', `<worksheet ${main}><sheetData>${data}</sheetData></worksheet>`],
        ['xl/strings.xml', `<sst ${main}>${more.strings ?? ''}</sst>`],
        ['xl/styles.xml', `<styleSheet ${main}>${more.styles ?? ''}</styleSheet>`],
      ]),
    );
  };

  test('texts in shared strings, rich text, formulas by their result, truth values', async () => {
    const strings = '<si><t>Köln</t></si><si><r><t>Bad </t></r><r><t>Ems</t></r><rPh><t>x</t></rPh></si>';
    const data =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
      '<row r="3"><c r="A3"><f>1+1</f><v>2</v></c><c r="C3" t="b"><v>1</v></c><c r="D3" t="str"><f>x</f><v>ja</v></c></row>';
    expect(await fileRows(await workbook(data, { strings }))).toEqual([
      ['Köln', 'Bad Ems'],
      [],
      ['2', '', 'true', 'ja'],
    ]);
  });

  test.each([
    ['1900', '', 46105, '2026-03-24'],
    ['1904', '<workbookPr date1904="1"/>', 44643, '2026-03-24'],
  ])('dates of the calendar from %s', async (_, book, serial, day) => {
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="171" formatCode="0&quot; Tage&quot;"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>';
    const data = `<row r="1">${[0, 1, 2, 3].map((s) => `<c s="${s}"><v>${serial}</v></c>`).join('')}</row>`;
    expect(await fileRows(await workbook(data, { styles, book }))).toEqual([
      [String(serial), day, day, String(serial)],
    ]);
  });

  test.each([
    ['16,384 filled columns', `<row r="2"><c r="XFD2"><v>1</v></c></row>`, 'tooManyColumns'],
    ['a row beyond the last', `<row r="${maxTableRows + 1}"><c><v>1</v></c></row>`, 'tooManyRows'],
    ['a row without a number', '<row r="x"><c><v>1</v></c></row>', 'damaged'],
  ])('refuses %s', async (_, data, reason) => {
    expect(await readTableFile({ bytes: await workbook(data) })).toMatchObject({ ok: false, reason });
  });

  test('columns that are only coloured do no harm', async () => {
    const data = `<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="4"/></row><row r="1048576"><c r="A1048576" s="1"/></row>`;
    expect(await fileRows(await workbook(data))).toEqual([['1']]);
  });

  test('declarations, foreign files and half files are refused by name', async () => {
    const evil = await zipFile(new Map([['xl/workbook.xml', '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>']]));
    expect(await readTableFile({ bytes: evil })).toMatchObject({ ok: false, reason: 'unsafe' });
    const word = await zipFile(new Map([['word/document.xml', '<w/>']]));
    expect(await readTableFile({ bytes: word })).toMatchObject({ ok: false, reason: 'notATable' });
    const whole = await xlsxFile([{ ...sheet, rows: [[cell('a')]] }]);
    expect(await readTableFile({ bytes: whole.slice(0, 300) })).toMatchObject({
      ok: false,
      reason: 'damaged',
    });
    expect(await readTableFile({ bytes: bytesOf('%PDF-1.7\n') })).toMatchObject({
      ok: false,
      reason: 'notATable',
    });
    expect(await readTableFile({ bytes: new Uint8Array() })).toMatchObject({ ok: false, reason: 'empty' });
    expect(await readTableFile({ bytes: bytesOf('\n\n;;\n') })).toMatchObject({ ok: false, reason: 'empty' });
  });

  test('any bytes end in rows or in a named reason', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const read = await readTableFile({ bytes });
        expect(read.ok || read.reason !== 'failed').toBe(true);
      }),
    );
  });
});
