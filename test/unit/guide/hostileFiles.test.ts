import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GuideImportAnswer } from '../../../renderer/workers/import/guideImportMessages';
import { readGuideFile } from '../../../renderer/workers/import/readGuideFile';
import { buildDocx, buildZip, documentXml, paragraphsXml } from '../../fixtures/guideFiles/buildZip';
import { inventedGuideDocx } from '../../fixtures/guideFiles/inventedGuideDocx';
import { sketchOf } from '../../support/guideSketch';

let counter = 0;
function uuid(): string {
  return `00000000-0000-4000-8000-${String(++counter).padStart(12, '0')}`;
}

function read(bytes: Uint8Array | string, fileName = 'guide.docx'): Promise<GuideImportAnswer> {
  return readGuideFile({ fileName, bytes: Buffer.from(bytes), now: '2026-01-05T08:00:00.000Z' }, uuid);
}

const LINES = ['1. Anfang', '1.1 Wer hatte die Idee?', '1.2 Wer war dagegen?'];
const BODY = paragraphsXml(LINES);
const TYPES = { name: '[Content_Types].xml', data: '<Types/>' };
const MEGABYTE = 1024 * 1024;

const part = (name: string, data: string | Uint8Array, claims = {}) => ({ name, data, claims });
const document = (xml: string) => buildZip([TYPES, part('word/document.xml', xml)]);
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const oldWord = Buffer.concat([OLE, Buffer.alloc(600), utf16('WordDocument')]);
const locked = Buffer.concat([OLE, Buffer.alloc(600), utf16('EncryptedPackage')]);
const laughs = '<!DOCTYPE w [<!ENTITY l "ha"><!ENTITY m "&l;&l;&l;&l;&l;&l;">]>';
const nested = (open: string, close: string) => documentXml(open.repeat(300) + close.repeat(300));

test('an honest file of this kind is read', async () => {
  const answer = await read(buildDocx(BODY));
  expect(answer.ok && sketchOf(answer.guide.nodes)).toEqual([
    'section 1: Anfang',
    '  question 1.1: Wer hatte die Idee?',
    '  question 1.2: Wer war dagegen?',
  ]);
});

describe('refused with reason and place', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['an old Word file renamed', oldWord, 'oldWord', ''],
    ['a Word file with a password', locked, 'passwordProtected', ''],
    ['an entry with a password', buildDocx(BODY, [part('a', 'x', { flags: 1 })]), 'passwordProtected', 'a'],
    ['a spreadsheet', buildZip([TYPES, part('xl/workbook.xml', '<workbook/>')]), 'notWord', ''],
    ['a plain archive', buildZip([part('notes.txt', 'x')]), 'notWord', ''],
    ['a document that is none', document('<html/>'), 'notWord', ''],
    ['a name that climbs', buildDocx(BODY, [part('../../x', 'x')]), 'unsafe', '../../x'],
    ['the document twice', buildDocx(BODY, [part('word/document.xml', BODY)]), 'unsafe', 'word/document.xml'],
    [
      'a bomb beside the document',
      buildDocx(BODY, [part('a', new Uint8Array(2 * MEGABYTE))]),
      'inflatesTooMuch',
      'a',
    ],
    [
      'a lie about a size',
      buildZip([TYPES, part('word/document.xml', documentXml(BODY), { size: 9 })]),
      'unsafe',
      'word/document.xml',
    ],
    [
      'a wrong checksum',
      buildZip([TYPES, part('word/document.xml', documentXml(BODY), { crc: 9 })]),
      'damaged',
      'word/document.xml',
    ],
    [
      'laughs',
      document(laughs + documentXml(BODY).replace(/<\?.*?\?>/, '')),
      'unsafe',
      'word/document.xml:1',
    ],
    [
      'laughs in the styles',
      buildDocx(BODY, [part('word/styles.xml', `${laughs}<w/>`)]),
      'unsafe',
      'word/styles.xml:1',
    ],
    [
      '300 tables in tables',
      document(nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>')),
      'unsafe',
      'word/document.xml:1',
    ],
    ['half an element', document(documentXml(BODY).slice(0, -9)), 'damaged', 'word/document.xml:1'],
    ['nothing in it', buildDocx(''), 'empty', ''],
    ['no question in it', buildDocx(paragraphsXml(['Ein Bericht.', 'Noch ein Satz.'])), 'notAGuide', ''],
    ['an RTF file', Buffer.from('{\\rtf1 1.1 Wer?}'), 'binary', ''],
    ['a picture', Buffer.from('89504e470d0a1a0a00000000', 'hex'), 'binary', ''],
    ['half a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n<<'), 'damaged', ''],
    ['a PDF without pages', Buffer.from('%PDF-1.7\ntrailer\n<< /Root 1 0 R >>\n%%EOF'), 'damaged', ''],
    ['no bytes', new Uint8Array(0), 'empty', ''],
  ])('%s', async (_, bytes, reason, place) => {
    const answer = await read(bytes);
    expect(answer).toEqual({ ok: false, reason, place });
  });

  test('bytes in another encoding than the standard allows', async () => {
    const xml = Buffer.from(documentXml(BODY.replace('Anfang', 'Anf\u00E4nge')), 'latin1');
    const bytes = buildZip([TYPES, part('word/document.xml', xml)]);
    expect(await read(bytes)).toEqual({ ok: false, reason: 'damaged', place: 'word/document.xml' });
  });
});

test('a text called .docx and a Word file called .txt are what they are', async () => {
  const text = await read(LINES.join('\n'), 'guide.docx');
  const word = await read(buildDocx(BODY), 'guide.txt');
  expect(text.ok && word.ok && sketchOf(text.guide.nodes)).toEqual(word.ok && sketchOf(word.guide.nodes));
});

test('links, fields, macros and pictures of the file leave only their visible words', async () => {
  const link =
    '<w:hyperlink w:anchor="javascript:alert(1)"><w:r><w:t>1.3 Wer half?</w:t></w:r></w:hyperlink>';
  const field =
    '<w:r><w:instrText>INCLUDETEXT "c:/secret"</w:instrText></w:r><w:r><w:t>1.4 Wer ging?</w:t></w:r>';
  const moved =
    '<w:moveFrom><w:r><w:t>Weg</w:t></w:r></w:moveFrom><w:del><w:r><w:delText>Fort</w:delText></w:r></w:del>';
  const body = `${BODY}<w:p>${link}</w:p><w:p>${field}${moved}</w:p>`;
  const answer = await read(buildDocx(body, [part('word/vbaProject.bin', 'macro')]));
  if (!answer.ok) throw new Error(answer.reason);
  expect(sketchOf(answer.guide.nodes).slice(3)).toEqual([
    '  question 1.3: Wer half?',
    '  question 1.4: Wer ging?',
  ]);
  expect(JSON.stringify(answer.guide)).not.toMatch(/javascript|INCLUDETEXT|Weg|macro/);
  // What was deleted with changes tracked is in no question; a warning alone names it.
  const { source, ...schema } = answer.guide;
  expect(JSON.stringify({ ...schema, text: source?.text, leftovers: source?.leftovers })).not.toMatch(/Fort/);
  expect(source?.warnings).toContainEqual(
    expect.objectContaining({ code: 'deletedText', values: { text: 'Fort' } }),
  );
});

test('a list that counts in circles, levels beyond nine and styles based on themselves end', async () => {
  const numbered =
    '<w:p><w:pPr><w:pStyle w:val="A"/><w:numPr><w:ilvl w:val="99"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>1.3 Wer?</w:t></w:r></w:p>';
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const styles = `<w:styles ${w}><w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>`;
  const lists = `<w:numbering ${w}><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;
  const parts = [part('word/styles.xml', styles), part('word/numbering.xml', lists)];
  const answer = await read(buildDocx(BODY + numbered, parts));
  expect(answer.ok && sketchOf(answer.guide.nodes).at(-1)).toBe('  question 1.3: Wer?');
});

describe('any Word file cut off or with flipped bits is a guide or a refusal', async () => {
  const whole = await inventedGuideDocx();
  const settle = async (bytes: Uint8Array) => {
    const answer = await read(bytes);
    if (!answer.ok) expect(answer.reason).not.toBe('failed');
    return answer;
  };

  test('cut off', async () => {
    const cut = async (length: number) => {
      const answer = await settle(whole.subarray(0, length % whole.length));
      expect(answer.ok).toBe(false);
    };
    await fc.assert(fc.asyncProperty(fc.nat(), cut), { numRuns: 100 });
  });

  test('bits flipped in the file', async () => {
    const flips = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 7 })), { minLength: 1, maxLength: 8 });
    const flip = async (places: [number, number][]) => {
      const spoilt = whole.slice();
      for (const [at, bit] of places)
        spoilt[at % whole.length] = (spoilt[at % whole.length] ?? 0) ^ (1 << bit);
      await settle(spoilt);
    };
    await fc.assert(fc.asyncProperty(flips, flip), { numRuns: 100 });
  });

  test('pieces of the XML missing, moved or doubled, in a file that is otherwise sound', async () => {
    const style =
      '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="2"/></w:numPr><w:ind w:left="x"/></w:pPr>';
    const pieces = [
      BODY,
      `<w:p>${style}<w:r><w:t>Und?</w:t></w:r></w:p>`,
      '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="-4"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>',
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>GF</w:t></w:r></w:p></w:tc><w:tc/></w:tr><w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
      '<w:tbl/>',
      '<w:sdt><w:sdtContent><w:p><w:r><w:footnoteReference w:id="3"/><w:sym w:char="F0FC"/></w:r></w:p></w:sdtContent></w:sdt>',
      '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:p>',
      '<w:p><w:pPr><w:outlineLvl w:val="3"/></w:pPr><w:r><w:t>Kopf</w:t><w:br/><w:t>2.1 Wer?</w:t></w:r></w:p>',
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r></w:p>',
    ];
    const build = async (chosen: string[]) => {
      await settle(buildDocx(chosen.join('')));
    };
    const chosen = fc.array(fc.constantFrom(...pieces), { maxLength: 12 });
    await fc.assert(fc.asyncProperty(chosen, build), { numRuns: 100 });
  });
});
