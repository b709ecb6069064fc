import { elementAt, elementsOf, type XmlElement } from '../xml';
import type { OdtParts } from './odtParts';

/** What a style says of the text that has it; `null` = not said. */
export interface OdtStyle {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly hidden: boolean | null;
  readonly title: boolean;
  /** From 1; `null` for text. */
  readonly outlineLevel: number | null;
  readonly breaksPage: boolean;
}

export interface OdtStyles {
  /** With everything it inherits: what a name like "Strong Emphasis" stands for. */
  readonly ofText: (name: string | null) => OdtStyle;
  /** Letters only as set by hand: a heading is bold by its style, and that is no emphasis. */
  readonly ofParagraph: (name: string | null) => OdtStyle;
}

const PLAIN: OdtStyle = {
  bold: null,
  italic: null,
  hidden: null,
  title: false,
  outlineLevel: null,
  breaksPage: false,
};

/** Styles inherit from styles; a chain longer than this runs in a circle. */
const MAX_CHAIN = 20;

interface NamedElement {
  readonly element: XmlElement;
  /** Made by the program for something set by hand. */
  readonly automatic: boolean;
}

export function readOdtStyles({ content, styles }: OdtParts): OdtStyles {
  const elements = new Map<string, NamedElement>();
  const add = (root: XmlElement | undefined, automatic: boolean) => {
    for (const element of root ? elementsOf(root, 'style:style') : []) {
      const family = element.attributes.get('style:family') ?? '';
      elements.set(`${family} ${element.attributes.get('style:name') ?? ''}`, { element, automatic });
    }
  };
  add(elementAt(styles ?? undefined, 'office:styles'), false);
  add(elementAt(content, 'office:automatic-styles'), true);
  const known = new Map<string, OdtStyle>();
  const styleOf = (family: string, name: string | null): OdtStyle => {
    if (name === null) return PLAIN;
    const key = `${family} ${name}`;
    const style = known.get(key) ?? inherit(chainOf(key, family, elements), family);
    known.set(key, style);
    return style;
  };
  return {
    ofText: (name) => styleOf('text', name),
    ofParagraph: (name) => styleOf('paragraph', name),
  };
}

/** The style and those it is based on, outermost first. */
function chainOf(
  key: string,
  family: string,
  elements: ReadonlyMap<string, NamedElement>,
): readonly NamedElement[] {
  const chain: NamedElement[] = [];
  let next: string | undefined = key;
  while (next !== undefined && chain.length < MAX_CHAIN) {
    const found = elements.get(next);
    if (!found) break;
    chain.unshift(found);
    const parent = found.element.attributes.get('style:parent-style-name');
    next = parent === undefined ? undefined : `${family} ${parent}`;
  }
  return chain;
}

function inherit(chain: readonly NamedElement[], family: string): OdtStyle {
  let style = PLAIN;
  for (const { element, automatic } of chain) {
    const letters = elementAt(element, 'style:text-properties')?.attributes;
    const byHand = automatic || family === 'text';
    const paragraph = elementAt(element, 'style:paragraph-properties')?.attributes;
    const names = [element.attributes.get('style:name'), element.attributes.get('style:display-name')];
    style = {
      bold: (byHand ? isBold(letters?.get('fo:font-weight')) : null) ?? style.bold,
      italic: (byHand ? isItalic(letters?.get('fo:font-style')) : null) ?? style.italic,
      hidden: isHidden(letters?.get('text:display')) ?? style.hidden,
      title: style.title || names.includes('Title'),
      outlineLevel: levelIn(element.attributes.get('style:default-outline-level')) ?? style.outlineLevel,
      breaksPage:
        automatic &&
        (paragraph?.get('fo:break-before') === 'page' ||
          (element.attributes.get('style:master-page-name') ?? '') !== ''),
    };
  }
  return style;
}

function isBold(weight: string | undefined): boolean | null {
  if (weight === undefined) return null;
  return weight === 'bold' || Number(weight) >= 600;
}

function isItalic(style: string | undefined): boolean | null {
  return style === undefined ? null : style === 'italic' || style === 'oblique';
}

function isHidden(display: string | undefined): boolean | null {
  return display === undefined ? null : display === 'none';
}

/** Ten levels (ODF 1.3, 19.880); an empty value takes the level away. */
export function levelIn(value: string | undefined): number | null {
  return value !== undefined && /^(?:[1-9]|10)$/.test(value) ? Number(value) : null;
}
