import { elementAt, elementsOf, type XmlElement } from '#shared/exchange/xml';
import { numberAt, readIndent, switchAt, valueAt, type WordIndent } from './wordValues';

export interface WordStyle {
  /** 1 to 9 for headings, 0 for the document's title, `null` for text. */
  readonly heading: number | null;
  readonly caption: boolean;
  readonly hidden: boolean | null;
  readonly numId: string | null;
  readonly level: number | null;
  readonly indent: WordIndent;
}

const PLAIN: WordStyle = {
  heading: null,
  caption: false,
  hidden: null,
  numId: null,
  level: null,
  indent: { left: null, firstLine: null },
};

/** Styles inherit from styles; a chain longer than this runs in a circle. */
const MAX_CHAIN = 20;

/** `w:name` is English in every language of Word; the id is not. */
const HEADING_NAME = /^heading ([1-9])$/i;
const TITLE_NAME = /^title$/i;
const CAPTION_NAME = /^caption$/i;

/** What the styles of styles.xml say, with everything they inherit, by style id. */
export function readStyles(styles: XmlElement | null): (id: string | null) => WordStyle {
  const elements = new Map<string, XmlElement>();
  let usual: string | null = null;
  for (const element of styles === null ? [] : elementsOf(styles, 'w:style')) {
    const id = element.attributes.get('w:styleId') ?? '';
    elements.set(id, element);
    const isUsual = ['1', 'true'].includes(element.attributes.get('w:default') ?? '');
    if (isUsual && element.attributes.get('w:type') === 'paragraph') usual = id;
  }
  const known = new Map<string, WordStyle>();
  return (given) => {
    const id = given ?? usual;
    if (id === null) return PLAIN;
    const style = known.get(id) ?? inherit(chainOf(id, elements), id);
    known.set(id, style);
    return style;
  };
}

/** The style and those it is based on, outermost first. */
function chainOf(id: string, elements: ReadonlyMap<string, XmlElement>): XmlElement[] {
  const chain: XmlElement[] = [];
  let next: string | null = id;
  while (next !== null && chain.length < MAX_CHAIN) {
    const element: XmlElement | undefined = elements.get(next);
    if (!element) break;
    chain.unshift(element);
    next = valueAt(element, 'w:basedOn');
  }
  return chain;
}

function inherit(chain: readonly XmlElement[], id: string): WordStyle {
  let style = PLAIN;
  for (const element of chain) {
    const properties = elementAt(element, 'w:pPr');
    const name = valueAt(element, 'w:name') ?? '';
    const indent = readIndent(properties);
    style = {
      heading: headingOf(name, properties) ?? style.heading,
      caption: style.caption || CAPTION_NAME.test(name),
      hidden: switchAt(elementAt(element, 'w:rPr'), 'w:vanish') ?? style.hidden,
      numId: valueAt(properties, 'w:numPr', 'w:numId') ?? style.numId,
      level: numberAt(properties, 'w:numPr', 'w:ilvl') ?? style.level,
      indent: {
        left: indent.left ?? style.indent.left,
        firstLine: indent.firstLine ?? style.indent.firstLine,
      },
    };
  }
  // Some writers leave styles.xml out but keep Word's own ids.
  const byId = /^Heading([1-9])$/.exec(id)?.[1];
  return chain.length === 0 && byId ? { ...PLAIN, heading: Number(byId) } : style;
}

function headingOf(name: string, properties: XmlElement | undefined): number | null {
  if (TITLE_NAME.test(name)) return 0;
  const named = HEADING_NAME.exec(name)?.[1];
  return named ? Number(named) : outlineLevel(properties);
}

/** Outline levels 0 to 8 head the document; 9 is body text (ECMA-376, 17.3.1.20). */
export function outlineLevel(properties: XmlElement | undefined): number | null {
  const level = numberAt(properties, 'w:outlineLvl');
  return level !== null && level >= 0 && level < 9 ? level + 1 : null;
}
