import { elementsOf, textOf, type XmlElement } from './xml';

/** What a template loses on the way in: links to the outside, embedded objects and controls, pictures, fields. */
export type Remnant = 'links' | 'objects' | 'images' | 'fields';

type Node = XmlElement | string;

/** Only these are written; the rest of what Word knows has no place in a letterhead. */
const known = new Set(['w', 'wp', 'a', 'pic', 'r', 'xml']);

/** Left out with all that is in them. */
const refused: ReadonlyMap<string, Remnant | null> = new Map<string, Remnant | null>([
  ['w:object', 'objects'],
  ['w:control', 'objects'],
  ['w:altChunk', 'objects'],
  ['w:subDoc', 'objects'],
  ['w:pict', 'images'],
  ['a:hlinkClick', 'links'],
  ['a:hlinkHover', 'links'],
  ['a:extLst', null],
  // Reports number their headings by themselves; a list of the template would number them a second time.
  ['w:numPr', null],
  ['w:sdtPr', null],
  ['w:sdtEndPr', null],
  ['w:proofErr', null],
  ['w:bookmarkStart', null],
  ['w:bookmarkEnd', null],
  // Tracked changes and comments of whoever made the template.
  ['w:del', null],
  ['w:moveFrom', null],
  ['w:rPrChange', null],
  ['w:pPrChange', null],
  ['w:commentRangeStart', null],
  ['w:commentRangeEnd', null],
  ['w:commentReference', null],
  ['w:footnoteReference', null],
  ['w:endnoteReference', null],
]);

/** Their content stands in their place. */
const unwrapped = new Set([
  'w:hyperlink',
  'w:sdt',
  'w:sdtContent',
  'w:smartTag',
  'w:customXml',
  'w:ins',
  'w:moveTo',
]);

/** Fields that can say only what the document itself knows. */
const harmlessFields = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|STYLEREF|TITLE|SEQ)\b/i;

/** An element without what must not come in; empty when nothing of it may. `images`: ids that a picture may name. */
export function templateTree(
  element: XmlElement,
  images: ReadonlySet<string>,
  leftOut: Set<Remnant>,
): readonly Node[] {
  const { name } = element;
  if (name === 'mc:AlternateContent') return alternative(element, images, leftOut);
  const loss = refused.get(name);
  if (loss !== undefined) {
    if (loss !== null) leftOut.add(loss);
    return [];
  }
  if (!known.has(prefix(name))) return [];
  if (name === 'w:drawing' && !isPicture(element, images)) {
    leftOut.add('images');
    return [];
  }
  if (name === 'w:fldSimple' && !harmlessFields.test(element.attributes.get('w:instr') ?? '')) {
    leftOut.add('fields');
    return childrenOf(element, images, leftOut);
  }
  if (unwrapped.has(name)) return childrenOf(element, images, leftOut);
  const source = name === 'w:p' ? withoutForeignFields(element, leftOut) : element;
  return [
    {
      name,
      attributes: new Map([...element.attributes].filter(([key]) => isKept(key))),
      children: childrenOf(source, images, leftOut),
    },
  ];
}

function childrenOf(
  element: XmlElement,
  images: ReadonlySet<string>,
  leftOut: Set<Remnant>,
): readonly Node[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [child] : templateTree(child, images, leftOut),
  );
}

function isKept(attribute: string): boolean {
  if (!attribute.includes(':')) return true;
  // Of all relationships only that to a picture is kept.
  return known.has(prefix(attribute)) && !/^w:rsid|^r:(?!embed$)/.test(attribute);
}

function prefix(name: string): string {
  const colon = name.indexOf(':');
  // The theme and the pictures have attributes and elements without one only below their own.
  return colon < 0 ? 'none' : name.slice(0, colon);
}

/** Of several ways to say a thing, the first that is a plain picture. Text boxes and shapes are none. */
function alternative(
  element: XmlElement,
  images: ReadonlySet<string>,
  leftOut: Set<Remnant>,
): readonly Node[] {
  for (const way of elementsOf(element)) {
    const nodes = childrenOf(way, images, new Set());
    if (nodes.some((node) => typeof node !== 'string')) return nodes;
  }
  leftOut.add('images');
  return [];
}

/** Exactly what Word writes for an inserted picture: one blip, of a picture that came along. */
function isPicture(drawing: XmlElement, images: ReadonlySet<string>): boolean {
  const blips = descendants(drawing, 'a:blip');
  const graphic = descendants(drawing, 'a:graphicData')[0];
  return (
    graphic?.attributes.get('uri')?.endsWith('/picture') === true &&
    blips.length > 0 &&
    blips.every(({ attributes }) => images.has(attributes.get('r:embed') ?? ''))
  );
}

function descendants(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...descendants(child, ...names),
  ]);
}

/** A paragraph with a field that reaches outside keeps the fields' last results and loses all their codes. */
function withoutForeignFields(paragraph: XmlElement, leftOut: Set<Remnant>): XmlElement {
  if (fieldCodes(paragraph).every((code) => harmlessFields.test(code))) return paragraph;
  leftOut.add('fields');
  return withoutNames(paragraph, new Set(['w:instrText', 'w:fldChar']));
}

/** The code of each field that begins in the paragraph; one that began before it counts as having none. */
function fieldCodes(paragraph: XmlElement): readonly string[] {
  const codes: string[] = [];
  for (const node of descendants(paragraph, 'w:instrText', 'w:fldChar')) {
    if (node.name === 'w:instrText') codes.push((codes.pop() ?? '') + textOf(node));
    else if (node.attributes.get('w:fldCharType') === 'begin') codes.push('');
  }
  return codes;
}

function withoutNames(element: XmlElement, names: ReadonlySet<string>): XmlElement {
  return {
    ...element,
    children: element.children
      .filter((child) => typeof child === 'string' || !names.has(child.name))
      .map((child) => (typeof child === 'string' ? child : withoutNames(child, names))),
  };
}
