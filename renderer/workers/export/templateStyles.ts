import { writeXml } from '#shared/exchange/writeXml';
import { elementsOf, parseXml, type XmlElement } from '#shared/exchange/xml';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const namespaces = new Map([['w', word]]);

/** Names under which templates keep the styles we use, by our id. Word writes its own in English in every language. */
const namesOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['Title', ['title', 'titel']],
  ['Subtitle', ['subtitle', 'untertitel']],
  ['Heading1', ['heading 1', 'überschrift 1']],
  ['Heading2', ['heading 2', 'überschrift 2']],
  ['Heading3', ['heading 3', 'überschrift 3']],
  ['Heading4', ['heading 4', 'überschrift 4']],
  ['BodyText', ['body text', 'textkörper', 'fließtext', 'normal', 'standard']],
  ['Quote', ['quote', 'zitat']],
  ['Caption', ['caption', 'beschriftung']],
  ['Header', ['header', 'kopfzeile']],
  ['Footer', ['footer', 'fußzeile']],
  ['FootnoteText', ['footnote text', 'fußnotentext']],
  ['FootnoteReference', ['footnote reference', 'fußnotenzeichen']],
  ['TOC1', ['toc 1', 'verzeichnis 1']],
  ['TOC2', ['toc 2', 'verzeichnis 2']],
  ['TOC3', ['toc 3', 'verzeichnis 3']],
  ['TOCHeading', ['toc heading', 'inhaltsverzeichnisüberschrift']],
  ['ListParagraph', ['list paragraph', 'listenabsatz']],
  ['Hyperlink', ['hyperlink']],
]);

export interface MergedStyles {
  readonly xml: string;
  /** Our id of a style to the one it has in the file. */
  readonly idOf: ReadonlyMap<string, string>;
}

/**
 * The template's styles, with those of ours that it lacks added. A style that it has under one of the names above
 * is used instead of ours; ours that stand on their own then stand on the template's default paragraph, so that
 * they take its font.
 */
export function mergeStyles(ours: string, template: string): MergedStyles {
  const own = parsed(ours);
  const theirs = parsed(template);
  const theirStyles = elementsOf(theirs, 'w:style');
  const idByName = new Map<string, string>();
  for (const style of theirStyles) {
    const name = nameOf(style).toLowerCase();
    if (!idByName.has(name)) idByName.set(name, idOfStyle(style));
  }
  const taken = new Set(theirStyles.map(idOfStyle));
  const ordinary = theirStyles.find(
    ({ attributes }) => attributes.get('w:type') === 'paragraph' && isOn(attributes.get('w:default')),
  );
  const idOf = new Map<string, string>();
  const lacking: XmlElement[] = [];
  for (const style of elementsOf(own, 'w:style')) {
    const id = idOfStyle(style);
    const names = namesOf.get(id) ?? [nameOf(style).toLowerCase()];
    const found = names.map((name) => idByName.get(name)).find((one) => one !== undefined);
    if (found !== undefined) {
      idOf.set(id, found);
      continue;
    }
    const free = freeId(id, taken);
    taken.add(free);
    idOf.set(id, free);
    lacking.push(style);
  }
  const added = lacking.map((style) =>
    adopted(style, idOf, ordinary === undefined ? null : idOfStyle(ordinary)),
  );
  const outlined = theirs.children.map((child) =>
    typeof child === 'string' ? child : withOutline(child, idOf),
  );
  return {
    xml: writeXml({ ...theirs, children: [...outlined, ...added] }, namespaces),
    idOf,
  };
}

function parsed(xml: string): XmlElement {
  const result = parseXml(xml, (uri) => (uri === word ? 'w' : uri.endsWith('/namespace') ? 'xml' : null));
  if (!result.ok) throw new Error(`styles: ${result.fault} in line ${result.line}`);
  return result.root;
}

function idOfStyle({ attributes }: XmlElement): string {
  return attributes.get('w:styleId') ?? '';
}

function nameOf(style: XmlElement): string {
  return elementsOf(style, 'w:name')[0]?.attributes.get('w:val') ?? '';
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}${count}`;
  return id;
}

/** A style of ours among theirs: not the default of its type, and its relations by the ids they have there. */
function adopted(style: XmlElement, idOf: ReadonlyMap<string, string>, ordinary: string | null): XmlElement {
  const attributes = new Map(style.attributes);
  attributes.delete('w:default');
  attributes.set('w:styleId', idOf.get(idOfStyle(style)) ?? idOfStyle(style));
  const children = style.children.map((child): XmlElement | string => {
    if (typeof child === 'string' || !['w:basedOn', 'w:next', 'w:link'].includes(child.name)) return child;
    const target = child.attributes.get('w:val') ?? '';
    return { ...child, attributes: new Map([['w:val', idOf.get(target) ?? target]]) };
  });
  const standsAlone = elementsOf(style, 'w:basedOn').length === 0;
  if (standsAlone && ordinary !== null && style.attributes.get('w:type') === 'paragraph') {
    // The schema wants it right after the name.
    const after = children.findIndex((child) => typeof child !== 'string' && child.name === 'w:name') + 1;
    children.splice(after, 0, {
      name: 'w:basedOn',
      attributes: new Map([['w:val', ordinary]]),
      children: [],
    });
  }
  return { ...style, attributes, children };
}

/** Word knows its headings' levels by their names; LibreOffice needs them said. */
function withOutline(style: XmlElement, idOf: ReadonlyMap<string, string>): XmlElement {
  const level = [1, 2, 3, 4].find((one) => idOf.get(`Heading${one}`) === idOfStyle(style));
  if (style.name !== 'w:style' || level === undefined) return style;
  const properties = elementsOf(style, 'w:pPr')[0] ?? { name: 'w:pPr', attributes: new Map(), children: [] };
  if (elementsOf(properties, 'w:outlineLvl').length > 0) return style;
  const outline: XmlElement = {
    name: 'w:outlineLvl',
    attributes: new Map([['w:val', String(level - 1)]]),
    children: [],
  };
  const withLevel = { ...properties, children: [...properties.children, outline] };
  if (elementsOf(style, 'w:pPr').length > 0)
    return { ...style, children: style.children.map((child) => (child === properties ? withLevel : child)) };
  // Before the letters' properties, as the schema orders.
  const letters = style.children.findIndex((child) => typeof child !== 'string' && child.name === 'w:rPr');
  const at = letters < 0 ? style.children.length : letters;
  return { ...style, children: [...style.children.slice(0, at), withLevel, ...style.children.slice(at)] };
}
