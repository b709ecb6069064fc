import { formatCounter } from '#shared/guide/docx/numberFormats';
import { elementAt, elementsOf, type XmlElement } from '../xml';
import type { OdtParts } from './odtParts';
import { levelIn } from './odtStyles';

/** Lists have ten levels (ODF 1.3, 19.880). */
const LEVELS = 10;

interface ListLevel {
  readonly bullet: boolean;
  /** In Word's names, which `formatCounter` knows; `null`: no number is printed. */
  readonly format: string | null;
  readonly prefix: string;
  readonly suffix: string;
  /** How many levels' counters the label shows, its own included. */
  readonly shown: number;
  readonly start: number;
}

type ListStyle = readonly (ListLevel | undefined)[];

/** The counters of a list by level; lists that go on with another one share them. */
export interface OdtList {
  readonly style: ListStyle;
  readonly counts: (number | undefined)[];
}

export interface OdtLists {
  /** The list an element opens; `outer` is the list it stands in. */
  open(element: XmlElement, outer: OdtList | null): OdtList;
  /** The list that numbers the headings. */
  readonly outline: OdtList;
}

const FORMATS: ReadonlyMap<string, string> = new Map([
  ['1', 'decimal'],
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
]);

export function readOdtLists({ content, styles }: OdtParts): OdtLists {
  const byName = new Map<string, ListStyle>();
  const roots = [
    elementAt(styles ?? undefined, 'office:styles'),
    elementAt(styles ?? undefined, 'office:automatic-styles'),
    elementAt(content, 'office:automatic-styles'),
  ];
  for (const root of roots) {
    for (const element of root ? elementsOf(root, 'text:list-style') : []) {
      byName.set(element.attributes.get('style:name') ?? '', readLevels(element));
    }
  }
  const outline = elementAt(styles ?? undefined, 'office:styles', 'text:outline-style');
  const latest = new Map<string, OdtList>();
  const byId = new Map<string, OdtList>();
  return {
    outline: { style: outline ? readLevels(outline) : [], counts: [] },
    open: (element, outer) => {
      if (outer) return outer;
      const name = element.attributes.get('text:style-name') ?? '';
      const continued = byId.get(element.attributes.get('text:continue-list') ?? '');
      const goesOn = element.attributes.get('text:continue-numbering') === 'true';
      const before = continued ?? (goesOn ? latest.get(name) : undefined);
      const list: OdtList = before ?? { style: byName.get(name) ?? [], counts: [] };
      latest.set(name, list);
      const id = element.attributes.get('xml:id');
      if (id !== undefined) byId.set(id, list);
      return list;
    },
  };
}

function readLevels(style: XmlElement): ListStyle {
  const levels: (ListLevel | undefined)[] = [];
  for (const element of elementsOf(style)) {
    const level = levelIn(element.attributes.get('text:level'));
    if (level === null) continue;
    const format = FORMATS.get(element.attributes.get('style:num-format') ?? '') ?? null;
    const start = Number(element.attributes.get('text:start-value') ?? '1');
    levels[level - 1] = {
      bullet: !/number|outline/.test(element.name),
      format,
      prefix: element.attributes.get('style:num-prefix') ?? '',
      suffix: element.attributes.get('style:num-suffix') ?? '',
      shown: levelIn(element.attributes.get('text:display-levels')) ?? 1,
      start: Number.isSafeInteger(start) ? start : 1,
    };
  }
  return levels;
}

/**
 * Counts a paragraph of a list (`level` from 0) and answers its number as printed, `null` where none is printed.
 * `startsAt`: the item starts the count anew.
 */
export function countOdtItem(list: OdtList, level: number, startsAt: string | undefined): string | null {
  const own = list.style[level];
  if (!own || level >= LEVELS) return null;
  const wished = startsAt !== undefined && /^\d{1,4}$/.test(startsAt) ? Number(startsAt) : null;
  const before = list.counts[level];
  list.counts[level] = wished ?? (before === undefined ? own.start : before + 1);
  for (let inner = level + 1; inner < LEVELS; inner++) list.counts[inner] = undefined;
  for (let outer = 0; outer < level; outer++) list.counts[outer] ??= list.style[outer]?.start ?? 1;
  if (own.bullet || own.format === null) return null;
  const figures: string[] = [];
  for (let shown = Math.max(level - own.shown + 1, 0); shown <= level; shown++) {
    const format = list.style[shown]?.format ?? null;
    if (format !== null) figures.push(formatCounter(list.counts[shown] ?? 1, format));
  }
  return `${own.prefix}${figures.join('.')}${own.suffix}`.trim();
}
