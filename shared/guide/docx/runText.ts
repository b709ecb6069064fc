import { elementAt, type XmlElement } from '#shared/exchange/xml';
import type { readStyles } from './styles';
import { switchAt, valueAt } from './wordValues';

/** What the runs of one paragraph hold. */
export interface RunText {
  /** As shown; `\n` for line breaks, `[^1]` for the reference to the first footnote. */
  readonly text: string;
  /** Text that Word does not show. */
  readonly hidden: string;
  /** Text that was deleted with changes tracked. */
  readonly deleted: string;
  /** Text boxes anchored in the paragraph: their content elements. */
  readonly boxes: readonly XmlElement[];
  /** The end of the paragraph was deleted with changes tracked: the next one goes on with it. */
  readonly joinsNext: boolean;
}

export interface RunContext {
  readonly styleOf: ReturnType<typeof readStyles>;
  readonly paragraphHidden: boolean;
  /** Gives the mark that is printed for a reference to a note. */
  readonly noteMark: (kind: 'footnote' | 'endnote', id: string) => string;
}

/** Symbols of Word's old fonts that stand in role columns: ticks, crosses, dots, boxes. */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['FC', '✓'],
  ['FB', '✗'],
  ['FE', '☑'],
  ['FD', '☒'],
  ['6C', '●'],
  ['6E', '■'],
  ['A7', '▪'],
  ['B7', '•'],
  ['9F', '•'],
  ['A8', '☐'],
  ['6F', '☐'],
  ['71', '☐'],
]);

/** Properties, field codes, deleted text: nothing of it is shown. */
const NOT_SHOWN: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
  'w:del',
  'w:moveFrom',
  'w:annotationRef',
  'w:footnoteRef',
  'w:endnoteRef',
  'mc:Fallback',
]);

/** Reads a paragraph's runs as its reader sees them: tracked insertions count, deletions and hidden text do not. */
export function readRuns(paragraph: XmlElement, context: RunContext): RunText {
  const shown: string[] = [];
  const hidden: string[] = [];
  const deleted: string[] = [];
  const boxes: XmlElement[] = [];
  const walk = (element: XmlElement, isHidden: boolean): void => {
    if (element.name === 'w:del') deleted.push(deletedText(element));
    if (NOT_SHOWN.has(element.name)) return;
    if (element.name === 'w:txbxContent') {
      boxes.push(element);
      return;
    }
    const concealed = element.name === 'w:r' ? runHidden(element, context) : isHidden;
    const piece = pieceOf(element, context);
    if (piece !== null) (concealed ? hidden : shown).push(piece);
    else for (const child of element.children) if (typeof child !== 'string') walk(child, concealed);
  };
  for (const child of paragraph.children) {
    if (typeof child !== 'string') walk(child, context.paragraphHidden);
  }
  const mark = elementAt(paragraph, 'w:pPr', 'w:rPr');
  const joinsNext = elementAt(mark, 'w:del') !== undefined || elementAt(mark, 'w:moveFrom') !== undefined;
  return { text: shown.join(''), hidden: hidden.join(''), deleted: deleted.join(' '), boxes, joinsNext };
}

/** The words of a tracked deletion, in whatever it wraps. */
export function deletedText(element: XmlElement): string {
  const words = element.children.map((child) => {
    if (typeof child === 'string') return '';
    const isText = child.name === 'w:delText' || child.name === 'w:t';
    return isText ? child.children.filter((part) => typeof part === 'string').join('') : deletedText(child);
  });
  return words.join('');
}

function runHidden(run: XmlElement, context: RunContext): boolean {
  const properties = elementAt(run, 'w:rPr');
  const own = switchAt(properties, 'w:vanish');
  if (own !== null) return own;
  const style = valueAt(properties, 'w:rStyle');
  return (style === null ? null : context.styleOf(style).hidden) ?? context.paragraphHidden;
}

/** The text of an element that stands for text; `null` for a container. */
function pieceOf(element: XmlElement, context: RunContext): string | null {
  switch (element.name) {
    case 'w:t':
      return element.children.filter((child) => typeof child === 'string').join('');
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:softHyphen':
      return '\u00AD';
    case 'w:sym':
      return symbol(element.attributes.get('w:char') ?? '');
    case 'w:footnoteReference':
      return `[^${context.noteMark('footnote', element.attributes.get('w:id') ?? '')}]`;
    case 'w:endnoteReference':
      return `[^${context.noteMark('endnote', element.attributes.get('w:id') ?? '')}]`;
    default:
      return null;
  }
}

/** Symbol fonts live at F000 to F0FF; an unknown sign is a sign all the same. */
function symbol(char: string): string {
  const code = /^(?:F0|00)?([0-9A-F]{2})$/i.exec(char)?.[1]?.toUpperCase();
  return code === undefined ? '•' : (SYMBOLS.get(code) ?? '•');
}
