import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SHIPPED_GUIDES } from '#schemas/shippedGuides';
import { indexGuide } from '#shared/protocolImport/guideIndex';
import { readSourceFile } from '../../../renderer/workers/import/readSourceFile';
import type { SourceImportResult } from '../../../renderer/workers/import/sourceImportMessages';
import { buildDocx, buildZip, documentXml, paragraphsXml } from '../../fixtures/guideFiles/buildZip';
import { inventedProtocol } from '../../fixtures/protocolFiles/inventedProtocol';
import { odtFile } from '../../fixtures/protocolFiles/odtFile';
import { protocolDocx } from '../../fixtures/protocolFiles/protocolDocx';

const guides = await Promise.all(SHIPPED_GUIDES.map(({ load }) => load()));
// One guide is enough: what is tested is the reading.
const indexes = guides.slice(0, 1).map(indexGuide);
const read = (bytes: Uint8Array | string, fileName = 'protokoll.docx'): Promise<SourceImportResult> =>
  readSourceFile({ fileName, bytes: Buffer.from(bytes) }, indexes);

const BODY = paragraphsXml(['1.1 Frage', 'Antwort']);
const TYPES = { name: '[Content_Types].xml', data: '<Types/>' };
const part = (name: string, data: string | Uint8Array, claims = {}) => ({ name, data, claims });
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ole = (stream: string) => Buffer.concat([OLE, Buffer.alloc(600), Buffer.from(stream, 'utf16le')]);
const laughs = '<!DOCTYPE w [<!ENTITY l "ha"><!ENTITY m "&l;&l;&l;">]>';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe('refused with reason and place', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['an old Word file renamed', ole('WordDocument'), 'oldWord', ''],
    ['a file with a password', ole('EncryptedPackage'), 'passwordProtected', ''],
    ['an entry with a password', buildDocx(BODY, [part('a', 'x', { flags: 1 })]), 'passwordProtected', 'a'],
    ['a spreadsheet', buildZip([TYPES, part('xl/workbook.xml', '<workbook/>')]), 'notAText', ''],
    ['a plain archive', buildZip([part('notes.txt', 'x')]), 'notAText', ''],
    ['a name that climbs', buildDocx(BODY, [part('../../x', 'x')]), 'unsafe', '../../x'],
    ['the document twice', buildDocx(BODY, [part('word/document.xml', BODY)]), 'unsafe', 'word/document.xml'],
    ['a bomb', buildDocx(BODY, [part('a', new Uint8Array(3_000_000))]), 'inflatesTooMuch', 'a'],
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
      'laughs in the comments',
      buildDocx(BODY, [part('word/comments.xml', `${laughs}<w:comments ${W}/>`)]),
      'unsafe',
      'word/comments.xml:1',
    ],
    [
      'laughs in a page head',
      buildDocx(BODY, [part('word/header1.xml', `${laughs}<w:hdr ${W}/>`)]),
      'unsafe',
      'word/header1.xml:1',
    ],
    [
      'tables in tables without end',
      buildDocx('<w:tbl><w:tr><w:tc>'.repeat(300) + '</w:tc></w:tr></w:tbl>'.repeat(300)),
      'unsafe',
      'word/document.xml:1',
    ],
    ['nothing in it', buildDocx(''), 'empty', ''],
    ['an RTF file', Buffer.from('{\\rtf1 Text}'), 'rtf', ''],
    ['a picture', Buffer.from('89504e470d0a1a0a00000000', 'hex'), 'binary', ''],
    ['half a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n<<'), 'damaged', ''],
    ['no bytes', new Uint8Array(0), 'empty', ''],
  ])('%s', async (_, bytes, reason, place) => {
    expect(await read(bytes)).toEqual({ ok: false, reason, place });
  });
});

test('what a file is, its bytes say and not its name', async () => {
  const formats = await Promise.all([
    read('Text', 'protokoll.docx'),
    read(buildDocx(BODY), 'protokoll.txt'),
    read(odtFile({ body: '<text:p>Text</text:p>' }), '<img src=x onerror=alert(1)>.docx'),
    read('# Titel\n\nText', 'protokoll.pdf'),
  ]);
  expect(formats.map((result) => result.ok && result.text.format)).toEqual([
    'text',
    'docx',
    'odt',
    'markdown',
  ]);
});

describe('a protocol cut off or with flipped bits is read or refused, never thrown at', async () => {
  const guide = guides[0];
  if (!guide) throw new Error('no guide');
  const whole = await protocolDocx(inventedProtocol(3, guide, 300), 'bold');

  test('cut off', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 4, max: whole.length - 1 }), async (length) => {
        const result = await read(whole.slice(0, length));
        expect(result.ok).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  test('flipped', async () => {
    const flips = fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(flips, async (changes) => {
        const bytes = whole.slice();
        for (const [at, by] of changes) bytes[at] = (bytes[at] ?? 0) ^ by;
        const result = await read(bytes);
        if (!result.ok) expect(result.reason).not.toBe('failed');
      }),
      { numRuns: 40 },
    );
  });
});
