import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** With the prefix that `prefixes` gives its namespace ("w:p"), else the local name alone. */
  readonly name: string;
  /** By the same kind of name. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/** `declaration`: a DOCTYPE or an entity of its own, which no document of ours has and every attack needs. */
export type XmlFault = 'declaration' | 'notWellFormed' | 'tooDeep' | 'tooLarge';

export type XmlResult =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly fault: XmlFault; readonly line: number };

/** Word nests tables in text boxes in tables; a hundred levels have been seen, 256 leave room. */
const MAX_DEPTH = 256;
/** A guide of a hundred pages has some hundred thousand elements. */
const MAX_ELEMENTS = 1_000_000;
const MAX_ATTRIBUTES = 128;
const MAX_ATTRIBUTE_LENGTH = 100_000;

const DECLARATION = /<!(?:DOCTYPE|ENTITY)/i;

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Ends the parser from inside one of its events. */
class Refusal extends Error {
  readonly fault: XmlFault;
  constructor(fault: XmlFault) {
    super(fault);
    this.fault = fault;
  }
}

/**
 * Reads XML into elements. `prefixes` gives each namespace the prefix that `name` shows, whatever prefix the file
 * uses. Declarations are refused before parsing; depth, elements and attributes have limits (the length of the text is
 * the caller's: it decoded it).
 */
export function parseXml(text: string, prefixes: (uri: string) => string | null): XmlResult {
  const declared = DECLARATION.exec(text);
  if (declared) return { ok: false, fault: 'declaration', line: lineAt(text, declared.index) };
  const parser = new SaxesParser({ xmlns: true });
  const root: OpenElement = { name: '', attributes: new Map(), children: [] };
  const open: OpenElement[] = [root];
  let elements = 0;
  const nameOf = (uri: string, local: string) => {
    const prefix = prefixes(uri);
    return prefix === null ? local : `${prefix}:${local}`;
  };
  parser.on('opentag', (tag) => {
    const all = Object.values(tag.attributes);
    if (open.length > MAX_DEPTH) throw new Refusal('tooDeep');
    if (++elements > MAX_ELEMENTS || all.length > MAX_ATTRIBUTES) throw new Refusal('tooLarge');
    if (all.some(({ value }) => value.length > MAX_ATTRIBUTE_LENGTH)) throw new Refusal('tooLarge');
    const attributes = new Map(all.map(({ uri, local, value }) => [nameOf(uri, local), value]));
    const element: OpenElement = { name: nameOf(tag.uri, tag.local), attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (piece: string) => {
    open.at(-1)?.children.push(piece);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('error', () => {
    throw new Refusal('notWellFormed');
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, fault: error.fault, line: parser.line };
  }
  const [first] = elementsOf(root);
  return first ? { ok: true, root: first } : { ok: false, fault: 'notWellFormed', line: 1 };
}

/** The child elements, or those of one name. */
export function elementsOf(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first element at a path of names below `element`. */
export function elementAt(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  let found = element;
  for (const name of path) found = found && elementsOf(found, name)[0];
  return found;
}

/** All text below an element, in order. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
