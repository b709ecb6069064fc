import { describe, expect, test } from 'vitest';
import { elementAt, elementsOf, parseXml, textOf, type XmlResult } from '#shared/exchange/xml';

const read = (text: string): XmlResult => parseXml(text, (uri) => (uri === 'urn:w' ? 'w' : null));

function root(text: string) {
  const result = read(text);
  if (!result.ok) throw new Error(`${result.fault} in line ${result.line}`);
  return result.root;
}

test('elements have the prefix of their namespace, whatever the file calls it', () => {
  const document = root(
    '<x:a xmlns:x="urn:w" x:val="1" plain="2"><b xmlns="urn:w">eins</b><c/> zwei &amp; drei</x:a>',
  );
  expect(document.name).toBe('w:a');
  expect([...document.attributes]).toContainEqual(['w:val', '1']);
  expect([...document.attributes]).toContainEqual(['plain', '2']);
  expect(elementsOf(document).map(({ name }) => name)).toEqual(['w:b', 'c']);
  expect(elementAt(document, 'w:b')?.children).toEqual(['eins']);
  expect(elementAt(document, 'w:b', 'w:none')).toBeUndefined();
  expect(textOf(document)).toBe('eins zwei & drei');
});

test('a prefix bound anew inside is followed', () => {
  const document = root('<w:a xmlns:w="urn:other"><w:b xmlns:w="urn:w"/></w:a>');
  expect(document.name).toBe('a');
  expect(elementsOf(document)[0]?.name).toBe('w:b');
});

test('numeric references and CDATA are text', () => {
  expect(textOf(root('<a>&#228;<![CDATA[<b>]]></a>'))).toBe('ä<b>');
});

const laughs = '<!DOCTYPE a [<!ENTITY l "ha"><!ENTITY m "&l;&l;&l;">]><a>&m;</a>';

describe('refused', () => {
  test.each<[string, string, string]>([
    ['a billion laughs', laughs, 'declaration'],
    ['an external entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', 'declaration'],
    ['an external DTD', '<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>', 'declaration'],
    ['a declaration in small letters', '<!doctype a><a/>', 'declaration'],
    ['an entity nobody declared', '<a>&x;</a>', 'notWellFormed'],
    ['an element left open', '<a><b></a>', 'notWellFormed'],
    ['text after the end', '<a/>b', 'notWellFormed'],
    ['two roots', '<a/><b/>', 'notWellFormed'],
    ['nothing', '', 'notWellFormed'],
    ['a prefix nobody declared', '<w:a/>', 'notWellFormed'],
    ['a control character', '<a>\u0001</a>', 'notWellFormed'],
    ['a lone surrogate', '<a>&#xD800;</a>', 'notWellFormed'],
    ['257 levels', `${'<a>'.repeat(257)}${'</a>'.repeat(257)}`, 'tooDeep'],
    ['200,000 levels', '<a>'.repeat(200_000), 'tooDeep'],
    ['129 attributes', `<a ${Array.from({ length: 129 }, (_, i) => `b${i}=""`).join(' ')}/>`, 'tooLarge'],
    ['an attribute of 100,001 letters', `<a b="${'x'.repeat(100_001)}"/>`, 'tooLarge'],
    ['a million elements and one', `<a>${'<b/>'.repeat(1_000_000)}</a>`, 'tooLarge'],
  ])('%s', (_, text, fault) => {
    expect(read(text)).toMatchObject({ ok: false, fault });
  });

  test('with the line of the fault', () => {
    expect(read('<a>\n<b>\n</a>')).toMatchObject({ line: 3 });
    expect(read(`\n\n${laughs}`)).toMatchObject({ line: 3 });
  });
});

test('256 levels are read', () => {
  expect(read(`${'<a>'.repeat(256)}${'</a>'.repeat(256)}`).ok).toBe(true);
});
