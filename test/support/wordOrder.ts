import { elementsOf, parseXml, type XmlElement } from '#shared/exchange/xml';

/**
 * The order in which the schema wants the children of an element (ECMA-376 part 1, annex A, wml.xsd), for those that
 * are written often. Word calls a file damaged where another reader only shrugs.
 */
const orders: { readonly [name: string]: string } = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  'w:styles': 'docDefaults latentStyles style',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook',
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
};

/** Two that may stand in any order among themselves, at the place of the first. */
const together: { readonly [name: string]: string } = { footerReference: 'headerReference' };

/** What Word would stumble over in a finished file; empty when it is well built. */
export function wordFaults(parts: ReadonlyMap<string, string>): readonly string[] {
  const faults: string[] = [];
  for (const [name, xml] of parts) {
    if (!/^word\/(?:document|styles|numbering|footnotes|header\d+|footer\d+)\.xml$/.test(name)) continue;
    const root = read(name, xml);
    visit(root, (element) => {
      faults.push(...orderFaults(element), ...cellFaults(element));
    });
    faults.push(...relationFaults(name, root, parts));
    if (name === 'word/document.xml') faults.push(...documentFaults(root, parts));
  }
  return faults;
}

function read(name: string, xml: string): XmlElement {
  const parsed = parseXml(xml, (uri) =>
    uri.endsWith('wordprocessingml/2006/main')
      ? 'w'
      : uri.endsWith('officeDocument/2006/relationships')
        ? 'r'
        : uri === ''
          ? null
          : 'other',
  );
  if (!parsed.ok) throw new Error(`${name}: ${parsed.fault} in line ${parsed.line}`);
  return parsed.root;
}

function visit(element: XmlElement, look: (element: XmlElement) => void): void {
  look(element);
  for (const child of elementsOf(element)) visit(child, look);
}

function orderFaults(element: XmlElement): readonly string[] {
  const order = orders[element.name]?.split(' ');
  if (order === undefined) return [];
  const names = elementsOf(element)
    .map(({ name }) => name.replace('w:', ''))
    .filter((name) => !name.startsWith('other:'));
  const places = names.map((name) => order.indexOf(together[name] ?? name));
  return places.flatMap((place, index) => {
    const what = `${names[index]} in ${element.name}`;
    if (place < 0) return [`${what} is not known there`];
    return place < (places[index - 1] ?? 0) ? [`${what} stands after ${names[index - 1]}`] : [];
  });
}

/** A cell ends with a paragraph, and a row has cells. */
function cellFaults(element: XmlElement): readonly string[] {
  const children = elementsOf(element);
  if (element.name === 'w:tc' && children.at(-1)?.name !== 'w:p')
    return ['a cell without a paragraph at its end'];
  if (element.name === 'w:tr' && elementsOf(element, 'w:tc').length === 0) return ['a row without cells'];
  return [];
}

/** Every relationship that is named is there. */
function relationFaults(
  name: string,
  root: XmlElement,
  parts: ReadonlyMap<string, string>,
): readonly string[] {
  const relations = parts.get(name.replace('word/', 'word/_rels/').concat('.rels')) ?? '';
  const faults: string[] = [];
  visit(root, ({ attributes }) => {
    for (const [key, id] of attributes)
      if (key.startsWith('r:') && !relations.includes(`Id="${id}"`)) faults.push(`${name} names ${id}`);
  });
  return faults;
}

/** Tables do not touch, the text ends with its section, and styles and lists exist. */
function documentFaults(root: XmlElement, parts: ReadonlyMap<string, string>): readonly string[] {
  const faults: string[] = [];
  const body = elementsOf(root, 'w:body')[0];
  const blocks = body === undefined ? [] : elementsOf(body);
  if (blocks.at(-1)?.name !== 'w:sectPr') faults.push('no section at the end');
  for (const [index, { name }] of blocks.entries())
    if (name === 'w:tbl' && blocks[index + 1]?.name !== 'w:p')
      faults.push('a table without a paragraph after it');
  const styles = parts.get('word/styles.xml') ?? '';
  const lists = parts.get('word/numbering.xml') ?? '';
  visit(root, ({ name, attributes }) => {
    const value = attributes.get('w:val') ?? '';
    if ((name === 'w:pStyle' || name === 'w:rStyle') && !styles.includes(`w:styleId="${value}"`))
      faults.push(`no style ${value}`);
    if (name === 'w:numId' && !new RegExp(`<w:num [^>]*w:numId="${value}"`).test(lists))
      faults.push(`no list ${value}`);
  });
  return faults;
}
