import {
  captionNumber,
  type Inline,
  type InlineStyle,
  type ReportBlock,
  type ReportDocument,
  type ReportList,
  type ReportTable,
  type TableCell,
  type TitleBlock,
} from './reportDocument';

/** The same report as Markdown (CommonMark with pipe tables and footnotes), for mail, wiki and version control. */
export function markdownFromReport(document: ReportDocument): string {
  const footnotes: string[] = [];
  const { titleBlock } = document;
  const parts = [
    `# ${escapeText(titleBlock.title)}`,
    ...(titleBlock.subtitle === null ? [] : [escapeText(titleBlock.subtitle)]),
    ...(titleBlock.facts.length === 0 ? [] : [factsText(titleBlock.facts)]),
    ...document.blocks.map((block) => blockText(block, footnotes)),
  ];
  const notes = footnotes.map((note, index) => `[^${index + 1}]: ${escapeText(note)}`);
  return `${[...parts, ...notes].join('\n\n')}\n`;
}

function blockText(block: ReportBlock, footnotes: string[]): string {
  switch (block.kind) {
    case 'heading': {
      const number = block.number === null ? '' : `${escapeText(block.number)} `;
      // The title has the first level, so sections begin at the second.
      return `${'#'.repeat(block.level + 1)} ${number}${escapeText(block.text).replaceAll('\n', ' ')}`;
    }
    case 'paragraph':
      return lines(inlineText(block.inlines, footnotes)).join('  \n');
    case 'quote':
      return [...lines(inlineText(block.inlines, footnotes)), '', escapeText(block.source)]
        .map((line) => (line === '' ? '>' : `> ${line}`))
        .join('\n');
    case 'list':
      return listText(block, footnotes);
    case 'facts':
      return factsText(block.facts);
    case 'newChapter':
      return '---';
    case 'table':
      return tableText(block, footnotes);
  }
}

function factsText(facts: TitleBlock['facts']): string {
  return facts.map(({ label, value }) => `- ${escapeText(label)}: ${escapeText(value)}`).join('\n');
}

/** Numbered anew in each list; the inner level is indented as far as the outer sign is wide. */
function listText({ numbered, items }: ReportList, footnotes: string[]): string {
  const counts = [0, 0];
  return items
    .map(({ level, inlines }) => {
      counts[level - 1] = (counts[level - 1] ?? 0) + 1;
      if (level === 1) counts[1] = 0;
      const sign = numbered ? `${counts[level - 1]}.` : '-';
      const indent = level === 1 ? '' : numbered ? '   ' : '  ';
      return `${indent}${sign} ${lines(inlineText(inlines, footnotes)).join(' ')}`;
    })
    .join('\n');
}

function lines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}

function tableText(table: ReportTable, footnotes: string[]): string {
  const { caption, columns } = table;
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const width = columns.length;
  return [
    `**${escapeText(`${caption.label} ${captionNumber(caption)}: ${caption.text}`)}**`,
    '',
    row(columns.map((column) => escapeText(column.heading))),
    row(columns.map((column) => (column.align === 'end' ? '--:' : '---'))),
    ...table.rows.map((line) =>
      row(
        line.kind === 'group'
          ? [cellText(line.cell, footnotes), ...Array.from({ length: width - 1 }, () => '')]
          : line.cells.map((cell) => cellText(cell, footnotes)),
      ),
    ),
    ...table.notes.flatMap((note) => ['', escapeText(note)]),
  ].join('\n');
}

function cellText(cell: TableCell, footnotes: string[]): string {
  return cell.flatMap((inlines) => lines(inlineText(inlines, footnotes))).join('<br>');
}

const wrappers: { readonly [style in InlineStyle]: readonly [string, string] } = {
  plain: ['', ''],
  small: ['', ''],
  emphasis: ['*', '*'],
  strong: ['**', '**'],
  reference: ['<sup>', '</sup>'],
  added: ['<ins>', '</ins>'],
  removed: ['~~', '~~'],
};

function inlineText(inlines: readonly Inline[], footnotes: string[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'footnote') {
        return `[^${footnotes.push(inline.text)}]`;
      }
      const [before, after] = wrappers[inline.kind === 'crossReference' ? 'plain' : inline.style];
      // Marks beside a space are not read as marks, so the spaces go outside.
      const [, head = '', core = '', tail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inline.text) ?? [];
      return core === '' ? head + tail : head + before + escapeText(core) + after + tail;
    })
    .join('');
}

/** Signs that Markdown would read as its own, and a line's first sign where it would begin a list or heading. */
function escapeText(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|]/g, '\\$&')
    .replace(/^(\s*)([#+-])(?=\s)/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/gm, '$1\\$2');
}
