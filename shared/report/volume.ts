import type { Language } from '#shared/model/language';
import {
  a4Portrait,
  captionLabel,
  type FooterPart,
  type HeadingLevel,
  type Inline,
  type ReportBlock,
  type ReportDocument,
  type TableCaption,
  type TableCell,
  type TableRow,
} from './reportDocument';

/** What stands on the volume's own pages. */
export interface VolumeFrame {
  readonly language: Language;
  readonly kicker: string;
  readonly title: string;
  readonly facts: ReportDocument['titleBlock']['facts'];
  /** Left and right in the head of the first pages; each report has its own. */
  readonly runningHead: ReportDocument['runningHead'];
  readonly footer: readonly FooterPart[];
  readonly contents: ReportDocument['contents'];
}

/**
 * Several reports as one: a title page with contents, then each report as a chapter on a new page. Chapters are
 * numbered from 1, their headings come one level lower with the chapter before their number ("3.2"), their tables
 * count by chapter ("Übersicht 3-1").
 */
export function volumeOf(frame: VolumeFrame, reports: readonly ReportDocument[]): ReportDocument {
  return {
    language: frame.language,
    titleBlock: { kicker: frame.kicker, title: frame.title, subtitle: null, facts: frame.facts },
    runningHead: frame.runningHead,
    footer: frame.footer,
    contents: frame.contents,
    page: reports[0]?.page ?? a4Portrait,
    blocks: reports.flatMap((report, index) => chapter(report, String(index + 1))),
  };
}

function chapter(report: ReportDocument, number: string): readonly ReportBlock[] {
  const { title, subtitle, facts } = report.titleBlock;
  const captions = new Map(
    report.blocks.flatMap((block) =>
      block.kind === 'table' && block.caption.id !== undefined
        ? [[block.caption.id, inChapter(block.caption, number)] as const]
        : [],
    ),
  );
  return [
    { kind: 'newChapter', runningHead: report.runningHead },
    { kind: 'heading', level: 1, number, text: title, newPage: false },
    ...(subtitle === null
      ? []
      : [
          {
            kind: 'paragraph',
            role: 'remark',
            inlines: [{ kind: 'text', style: 'plain', text: subtitle }],
          } satisfies ReportBlock,
        ]),
    ...(facts.length === 0 ? [] : [{ kind: 'facts', facts } satisfies ReportBlock]),
    ...report.blocks.map((block) => lowered(block, number, captions)),
  ];
}

/** Ids are told apart by their chapter: every report has its "basis". */
function inChapter(caption: TableCaption, chapter: string): TableCaption {
  return {
    ...caption,
    chapter,
    ...(caption.id === undefined ? {} : { id: `${chapter}-${caption.id}` }),
  };
}

function lowered(
  block: ReportBlock,
  chapter: string,
  captions: ReadonlyMap<string, TableCaption>,
): ReportBlock {
  const inlines = (some: readonly Inline[]) => some.map((inline) => retargeted(inline, captions));
  switch (block.kind) {
    case 'heading':
      return {
        ...block,
        level: lower[block.level],
        number: block.number === null ? null : `${chapter}.${block.number}`,
      };
    case 'paragraph':
    case 'quote':
      return { ...block, inlines: inlines(block.inlines) };
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, inlines: inlines(item.inlines) })),
      };
    case 'table': {
      const cell = (one: TableCell) => one.map(inlines);
      return {
        ...block,
        caption: inChapter(block.caption, chapter),
        rows: block.rows.map(
          (row): TableRow =>
            row.kind === 'group' ? { ...row, cell: cell(row.cell) } : { ...row, cells: row.cells.map(cell) },
        ),
      };
    }
    case 'facts':
    case 'newChapter':
      return block;
  }
}

/** The fourth level is the lowest a word processor lists and styles. */
const lower: { readonly [level in HeadingLevel]: HeadingLevel } = { 1: 2, 2: 3, 3: 4, 4: 4 };

function retargeted(inline: Inline, captions: ReadonlyMap<string, TableCaption>): Inline {
  if (inline.kind !== 'crossReference') return inline;
  const caption = captions.get(inline.target);
  return caption?.id === undefined ? inline : { ...inline, target: caption.id, text: captionLabel(caption) };
}
