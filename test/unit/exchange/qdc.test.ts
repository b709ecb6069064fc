import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeTable, readCodeTable } from '#shared/codebook/codeTable';
import type { IncomingCodebook } from '#shared/codebook/incoming';
import { childrenByParent, codesInTreeOrder } from '#shared/coding/codeTree';
import { parseCsv, printCsv } from '#shared/exchange/csv';
import { readQdc } from '#shared/exchange/qdcRead';
import { writeQdc } from '#shared/exchange/qdcWrite';
import { elementsOf, parseXml, type XmlElement } from '#shared/exchange/xml';
import type { Code } from '#shared/model/coding';
import { aCode, codesOf } from '../../fixtures/codedProject';
import { readMaterial } from '../../support/material';

const nameless = (place: number) => `Ohne Namen ${place}`;
const bytes = (text: string) => new TextEncoder().encode(text);

function read(text: string): IncomingCodebook {
  const answer = readQdc(bytes(text), nameless);
  if (!answer.ok) throw new Error(answer.fault);
  return answer.codebook;
}

const told = ({ findings }: IncomingCodebook) =>
  findings.map(({ kind, values }) => `${kind} ${values.value ?? ''}`.trim());

/** What Codebook.xsd asks, element by element; the standard's own file is read beside it, so that it cannot drift. */
function faultsOf(text: string): readonly string[] {
  const parsed = parseXml(text, (uri) => (uri === 'urn:QDA-XML:codebook:1.0' ? 'q' : null));
  if (!parsed.ok) return [`not well formed in line ${parsed.line}`];
  const faults: string[] = [];
  const only = (element: XmlElement, allowed: readonly string[]) => {
    for (const name of element.attributes.keys())
      if (!allowed.includes(name) && name !== 'xmlns') faults.push(`attribute ${name} of ${element.name}`);
  };
  const code = (element: XmlElement) => {
    only(element, ['guid', 'name', 'isCodable', 'color']);
    if (!/^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/.test(element.attributes.get('guid') ?? ''))
      faults.push('guid');
    if (!element.attributes.has('name')) faults.push('name');
    if (!/^(true|false|1|0)$/.test(element.attributes.get('isCodable') ?? '')) faults.push('isCodable');
    if (!/^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$/.test(element.attributes.get('color') ?? '#000'))
      faults.push('color');
    elementsOf(element).forEach((child, i) => {
      if (child.name === 'q:Description' && i === 0) {
        if (elementsOf(child).length > 0) faults.push('elements in a description');
      } else if (child.name === 'q:Code') code(child);
      else faults.push(`${child.name} in a code`);
    });
  };
  const { root } = parsed;
  if (root.name !== 'q:CodeBook') faults.push(`root ${root.name}`);
  only(root, ['origin']);
  const [codes, ...rest] = elementsOf(root);
  if (codes?.name !== 'q:Codes' || rest.length > 0) faults.push('the children of the root');
  const list = codes === undefined ? [] : elementsOf(codes);
  if (list.length === 0) faults.push('no code');
  for (const one of list) {
    if (one.name === 'q:Code') code(one);
    else faults.push(`${one.name} in the codes`);
  }
  return faults;
}

/** Texts as people write them, with what makes readers stumble. */
const words = fc
  .array(
    fc.constantFrom(
      'Ziele',
      ' ',
      '\n',
      '— Kodierregel —',
      '\\— Notes —',
      '<b>',
      '&amp;',
      '"',
      ';',
      ',',
      '=1+1',
      'Größe',
      '😀',
      '— x —',
      "'",
      'ja',
    ),
    { maxLength: 7 },
  )
  .map((parts) => parts.join('').trim());

const someCodes = fc
  .array(
    fc.record({
      parent: fc.nat(),
      definition: words,
      rule: words,
      counterExamples: words,
      notes: words,
      shortName: words.map((text) => text.replace(/\s+/g, ' ')),
      origin: fc.constantFrom('deductive', 'inductive'),
      provisional: fc.boolean(),
      questions: fc.uniqueArray(fc.constantFrom('A.1:1', 'A.2.1:5xa', 'B:Das Gespräch'), { maxLength: 3 }),
      color: fc.constantFrom('#0072b2', '#d55e00'),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((raw) =>
    codesOf(
      raw.map(({ parent, ...fields }, i) => {
        const above = i === 0 || parent % (i + 1) === i ? undefined : (parent % i) + 1;
        return aCode(i + 1, {
          ...fields,
          name: `Code <${i + 1}> & "mehr"`,
          ...(above === undefined ? {} : { parent: above }),
        });
      }),
    ),
  );

/** A codebook as its readers answer it; examples and earlier definitions do not travel. */
function travelled(codes: { readonly [id: string]: Code }) {
  return codesInTreeOrder({ codes }).map(({ code }) => {
    const { id, parent, name, position: _, examples: __, earlier: ___, ...fields } = code;
    return { id: String(id), parent, name, fields };
  });
}

const back = ({ codes }: IncomingCodebook) =>
  codes.map(({ id, parent, name, fields }) => ({ id, parent, name, fields }));

describe('a codebook comes back as it went', () => {
  test('as REFI-QDA, in both languages, valid by the rules of its schema', () => {
    fc.assert(
      fc.property(someCodes, fc.constantFrom('de', 'en'), (codes, language) => {
        const text = writeQdc(codes, language, 'Fallwerk') ?? '';
        expect(faultsOf(text)).toEqual([]);
        const book = read(text);
        expect(book.findings).toEqual([]);
        expect(back(book)).toEqual(travelled(codes));
      }),
    );
  });

  test('as a CSV table, in both languages', () => {
    fc.assert(
      fc.property(someCodes, fc.constantFrom('de', 'en'), (codes, language) => {
        const table = parseCsv(printCsv(codeTable(codes, new Map(), language)));
        if (!table.ok) throw new Error(table.fault);
        const book = readCodeTable(table.rows, nameless);
        if (!book.ok) throw new Error(book.fault);
        expect(book.codebook.findings).toEqual([]);
        expect(back(book.codebook)).toEqual(travelled(codes));
      }),
    );
  });

  test('an empty one has no such file: the schema wants a code', () => {
    expect(writeQdc({}, 'de', 'Fallwerk')).toBeNull();
    expect(childrenByParent({}).size).toBe(0);
  });

  test('the rules above are those of the standard', () => {
    const schema = readMaterial('refi/Codebook.xsd');
    for (const part of [
      'targetNamespace="urn:QDA-XML:codebook:1.0"',
      '<xsd:element name="Code" type="CodeType" maxOccurs="unbounded"/>',
      '<xsd:attribute name="isCodable" type="xsd:boolean" use="required"/>',
      '#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})',
    ]) {
      expect(schema).toContain(part);
    }
  });
});

describe('files of other programs', () => {
  test('one of ATLAS.ti: its group is named and left out', () => {
    const book = read(readMaterial('refi/atlasti_win_23.4_codebook.qdc'));
    expect(book.codes).toMatchObject([
      { name: 'code1', fields: { definition: 'description', color: '#46aa00' } },
    ]);
    expect(told(book)).toEqual(['setsLeft code group 1']);
  });

  test('one of NVivo: the other namespace is named', () => {
    const book = read(readMaterial('refi/nvivo12mac_codebook_ns1colon0.qdc'));
    expect(book.codes).toMatchObject([{ name: 'Beispielknoten', fields: { color: '#00ff00' } }]);
    expect(told(book)).toEqual(['wrongNamespace urn:QDA-XML:codebook:1:0']);
  });

  const book = (inside: string) =>
    `<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>${inside}</Codes></CodeBook>`;
  const guid = (n: number) => `guid="0000000${n}-0000-4000-8000-000000000000"`;

  test.each([
    ['no identifier', '<Code name="A" isCodable="true"/>', ['missingId'], ['A']],
    [
      'identifiers in braces',
      '<Code guid="{0000000A-0000-4000-8000-000000000000}" name="A" isCodable="true"/>',
      [],
      ['A'],
    ],
    [
      'one identifier twice',
      `<Code ${guid(1)} name="A"/><Code ${guid(1)} name="B"/>`,
      ['duplicateId 00000001-0000-4000-8000-000000000000'],
      ['A', 'B'],
    ],
    [
      'colours of other kinds',
      `<Code ${guid(1)} name="A" color="rgb(1, 2, 255)"/><Code ${guid(2)} name="B" color="bunt"/>`,
      ['badColor bunt'],
      ['A', 'B'],
    ],
    [
      'a heading and a note',
      `<Code ${guid(1)} name="A" isCodable="false"><NoteRef targetGUID="x"/></Code>`,
      ['notCodable', 'notesLeft'],
      ['A'],
    ],
    ['elements nobody knows', `<Code ${guid(1)} name="A"><Weight/></Code>`, ['otherElements Weight'], ['A']],
    [
      'names of markup',
      `<Code ${guid(1)} name="&lt;script&gt;alert(1)&lt;/script&gt;"/>`,
      [],
      ['<script>alert(1)</script>'],
    ],
  ])('with %s', (_, inside, findings, names) => {
    const answer = read(book(inside));
    expect(told(answer)).toEqual(findings);
    expect(answer.codes.map(({ name }) => name)).toEqual(names);
  });

  test.each([
    ['nothing', '', 'empty'],
    ['a page', '<html></html>', 'notACodebook'],
    ['no code', '<CodeBook><Codes/></CodeBook>', 'noCodes'],
    ['half a file', '<CodeBook><Codes><Code name="A">', 'notWellFormed'],
    ['an entity of its own', '<!DOCTYPE x [<!ENTITY a "b">]><CodeBook/>', 'declaration'],
    ['codes too deep', book(`${'<Code name="A">'.repeat(400)}${'</Code>'.repeat(400)}`), 'tooDeep'],
  ])('%s is refused by name', (_, text, fault) => {
    expect(readQdc(bytes(text), nameless)).toMatchObject({ ok: false, fault });
  });
});
