import type { InflateRaw } from '../unzip';
import { elementAt, elementsOf, textOf, type XmlElement } from '../xml';
import { noteParagraphs } from './noteParagraphs';
import { countOdtItem, type OdtList, type OdtLists, readOdtLists } from './odtLists';
import { type OdtParts, readOdtParts } from './odtParts';
import { type OdtParagraph, type OdtReading, readOdtParagraph } from './odtRuns';
import { levelIn, readOdtStyles } from './odtStyles';
import { joinPieces, type Piece, plainPiece } from './pieces';
import { cellPieces, joinCells } from './rowText';
import {
  count,
  finishSource,
  type SourceAside,
  type SourceParagraph,
  type SourceResult,
  type SourceStyle,
} from './sourceText';

/**
 * Reads the text of an OpenDocument text (LibreOffice, OpenOffice, Collabora) as its reader sees it. Deleted text of
 * tracked changes is left away, annotations and running heads are asides, notes stand behind their paragraph.
 */
export async function readOdtSource(bytes: Uint8Array, inflateRaw: InflateRaw): Promise<SourceResult> {
  const parts = await readOdtParts(bytes, inflateRaw);
  if (!parts.ok) return parts;
  const reading: Reading = {
    styles: readOdtStyles(parts.value),
    lists: readOdtLists(parts.value),
    tally: new Map(),
    asides: [],
    page: 1,
    paged: false,
    notes: 0,
  };
  const body = elementAt(parts.value.content, 'office:body', 'office:text');
  const paragraphs = body ? readContainer(body, reading, noList, 0) : [];
  const heads = runningHeads(parts.value);
  count(reading.tally, 'runningHeads', heads.length);
  return finishSource({
    format: 'odt',
    paragraphs: reading.paged ? paragraphs : paragraphs.map((one) => ({ ...one, page: null })),
    asides: [...reading.asides, ...heads],
    tally: reading.tally,
  });
}

interface Reading extends OdtReading {
  readonly lists: OdtLists;
}

/** Where a paragraph stands in a list. */
interface ListPlace {
  readonly list: OdtList | null;
  /** From 0; -1 outside. */
  readonly level: number;
  /** The item's number has not been given to a paragraph yet; `startsAt` as the item says. */
  readonly item: { free: boolean; readonly startsAt: string | undefined } | null;
}

const noList: ListPlace = { list: null, level: -1, item: null };

/** Lists, sections, boxes and tables nest; what nests deeper is not read by any program either. */
const MAX_NESTED = 40;

function readContainer(
  container: XmlElement,
  reading: Reading,
  place: ListPlace,
  depth: number,
): SourceParagraph[] {
  if (depth > MAX_NESTED) return [];
  return elementsOf(container).flatMap((child): SourceParagraph[] => {
    switch (child.name) {
      case 'text:p':
      case 'text:h':
        return readParagraph(child, reading, place, depth);
      case 'text:list': {
        const list = reading.lists.open(child, place.list);
        return readItems(child, reading, { list, level: place.level + 1, item: null }, depth);
      }
      case 'table:table':
        return readTable(child, reading, depth);
      case 'text:tracked-changes':
        countChanges(child, reading);
        return [];
      case 'text:table-of-content':
      case 'text:alphabetical-index':
      case 'text:illustration-index':
      case 'text:table-index':
      case 'text:bibliography':
        addContents(child, reading);
        return [];
      case 'draw:frame':
      case 'draw:custom-shape':
      case 'draw:rect':
        // Anchored to a page instead of a paragraph.
        return readParagraph(child, reading, place, depth);
      case 'text:section':
      case 'text:numbered-paragraph':
      case 'text:index-body':
      case 'draw:text-box':
      case 'draw:g':
        return readContainer(child, reading, place, depth + 1);
      case 'text:soft-page-break':
        reading.page++;
        reading.paged = true;
        return [];
      default:
        return [];
    }
  });
}

function readItems(list: XmlElement, reading: Reading, place: ListPlace, depth: number): SourceParagraph[] {
  return elementsOf(list).flatMap((child) => {
    const startsAt = child.attributes.get('text:start-value');
    const item = child.name === 'text:list-item' ? { free: true, startsAt } : null;
    return readContainer(child, reading, { ...place, item }, depth + 1);
  });
}

function readParagraph(
  element: XmlElement,
  reading: Reading,
  place: ListPlace,
  depth: number,
): SourceParagraph[] {
  const read = readOdtParagraph(element, reading);
  const marked = joinPieces(read.pieces);
  const style = styleOf(element, reading, place);
  const number = marked.text === '' ? null : (read.number ?? numberOf(element, reading, place));
  const own: SourceParagraph = { ...marked, style, number, page: read.page };
  const behind = read.notes.flatMap(({ mark, body }) => {
    count(reading.tally, 'notes');
    return noteParagraphs(readContainer(body, reading, noList, depth + 1), mark);
  });
  return [own, ...behind, ...boxParagraphs(read, reading, depth)];
}

function boxParagraphs({ boxes }: OdtParagraph, reading: Reading, depth: number): SourceParagraph[] {
  return boxes.flatMap((box) => readContainer(box, reading, noList, depth + 1));
}

function styleOf(element: XmlElement, { styles }: Reading, { list, level }: ListPlace): SourceStyle {
  const style = styles.ofParagraph(element.attributes.get('text:style-name') ?? null);
  if (style.title) return { kind: 'title' };
  const heading =
    element.name === 'text:h'
      ? (levelIn(element.attributes.get('text:outline-level')) ?? 1)
      : style.outlineLevel;
  if (heading !== null) return { kind: 'heading', level: heading };
  return list === null ? { kind: 'body' } : { kind: 'item', level };
}

function numberOf(element: XmlElement, { lists }: Reading, { list, level, item }: ListPlace): string | null {
  if (element.attributes.get('text:is-list-header') === 'true') return null;
  if (list !== null) {
    if (!item?.free) return null;
    item.free = false;
    return countOdtItem(list, level, item.startsAt);
  }
  if (element.name !== 'text:h') return null;
  const outline = levelIn(element.attributes.get('text:outline-level')) ?? 1;
  return countOdtItem(lists.outline, outline - 1, element.attributes.get('text:start-value'));
}

function readTable(table: XmlElement, reading: Reading, depth: number): SourceParagraph[] {
  return rowsOf(table).flatMap((row): SourceParagraph[] => {
    const cells = elementsOf(row).filter(({ name }) => /^table:(?:covered-)?table-cell$/.test(name));
    const [only] = cells;
    // A table of one column frames its text.
    if (cells.length === 1 && only) return readContainer(only, reading, noList, depth + 1);
    const { page } = reading;
    const pieces = cells.flatMap((cell, index): Piece[] => {
      const inside = readContainer(cell, reading, noList, depth + 1).filter(({ text }) => text !== '');
      const lines = inside.flatMap((one, line) => [
        ...(line === 0 ? [] : [plainPiece('\n')]),
        ...cellPieces(one),
      ]);
      return [...(index === 0 ? [] : [plainPiece('\t')]), ...lines];
    });
    const marked = joinCells(pieces);
    if (marked.text.trim() !== '') count(reading.tally, 'tableRows');
    return [{ ...marked, style: { kind: 'row' }, number: null, page }];
  });
}

function rowsOf(container: XmlElement): XmlElement[] {
  return elementsOf(container).flatMap((child) => {
    if (child.name === 'table:table-row') return [child];
    return /^table:table-(?:header-rows|rows|row-group)$/.test(child.name) ? rowsOf(child) : [];
  });
}

function countChanges(changes: XmlElement, { tally }: Reading): void {
  for (const region of elementsOf(changes, 'text:changed-region')) {
    if (elementsOf(region, 'text:deletion').length > 0) count(tally, 'deletions');
    if (elementsOf(region, 'text:insertion').length > 0) count(tally, 'insertions');
  }
}

function addContents(index: XmlElement, { tally, asides }: Reading): void {
  const body = elementAt(index, 'text:index-body');
  count(tally, 'contents');
  const text = body ? spacedText(body) : '';
  asides.push({ kind: 'contents', text });
}

/** The heads and feet of the page styles, each text once. */
function runningHeads({ styles }: OdtParts): SourceAside[] {
  const masters = elementAt(styles ?? undefined, 'office:master-styles');
  const heads = (masters ? elementsOf(masters, 'style:master-page') : [])
    .flatMap((master) => elementsOf(master))
    .filter(({ name }) => /^style:(?:header|footer)/.test(name));
  const texts = new Set(heads.map(spacedText).filter((text) => text !== ''));
  return [...texts].map((text) => ({ kind: 'runningHead', text }));
}

function spacedText(element: XmlElement): string {
  const paragraphs = elementsOf(element).map((child) =>
    child.name === 'text:p' || child.name === 'text:h' ? textOf(child) : spacedText(child),
  );
  return paragraphs.join(' ').replace(/\s+/g, ' ').trim();
}
