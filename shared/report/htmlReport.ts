import { element, type HtmlElement, type HtmlNode, htmlLines, htmlText } from './html';
import { pageRules, reportClass, reportRules, screenRules } from './htmlStyles';
import { htmlTable } from './htmlTable';
import { pageRuns } from './pageRuns';
import type {
  Inline,
  InlineStyle,
  ReportBlock,
  ReportDocument,
  ReportHeading,
  ReportList,
  TitleBlock,
} from './reportDocument';
import { splitWideTable } from './splitWideTable';

/** One file that needs nothing else: styles inside, no script, prints as A4. */
export function htmlFile(report: ReportDocument): string {
  const split = withSplitTables(report);
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, report.titleBlock.title),
  );
  // Nothing may be loaded by this page, whatever somebody puts into it later.
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
  const styles = `<style>\n${reportRules()}\n${screenRules}\n${pageRules(split)}\n</style>`;
  const top = htmlText(head).replace('</head>', `${policy}${styles}</head>`);
  return `<!DOCTYPE html>\n<html lang="${report.language}">${top}<body>${htmlText(body(split))}</body></html>\n`;
}

/** The report as an element of a page, and the rules it needs there: the program's own print view. */
export function printView(report: ReportDocument): { readonly root: HtmlElement; readonly rules: string } {
  const split = withSplitTables(report);
  return { root: body(split), rules: `${reportRules()}\n${pageRules(split)}` };
}

function withSplitTables(report: ReportDocument): ReportDocument {
  return {
    ...report,
    blocks: report.blocks.flatMap((block): readonly ReportBlock[] =>
      block.kind === 'table' ? splitWideTable(block) : [block],
    ),
  };
}

/** What is collected while the blocks are set. */
export interface HtmlNotes {
  readonly footnotes: string[];
}

function body(report: ReportDocument): HtmlElement {
  const notes: HtmlNotes = { footnotes: [] };
  const headings = report.blocks.filter((block) => block.kind === 'heading');
  const idOf = new Map(headings.map((block, index) => [block, `h${index + 1}`]));
  const runs = pageRuns(report).map((run, index) =>
    element(
      'div',
      { class: `run${index}` },
      ...(index === 0 ? [titleHeader(report), ...contents(report, idOf)] : []),
      ...run.blocks.flatMap((block) => blockNodes(block, notes, idOf)),
    ),
  );
  return element('main', { class: reportClass, lang: report.language }, ...runs, ...footnoteSection(notes));
}

function titleHeader({ titleBlock }: ReportDocument): HtmlElement {
  const { kicker, title, subtitle, facts } = titleBlock;
  return element(
    'header',
    {},
    ...(kicker === '' ? [] : [element('p', { class: 'kicker' }, kicker)]),
    element('h1', {}, title),
    ...(subtitle === null ? [] : [element('p', { class: 'subtitle' }, subtitle)]),
    ...factList(facts),
  );
}

function factList(facts: TitleBlock['facts']): readonly HtmlNode[] {
  if (facts.length === 0) return [];
  const rows = facts.flatMap(({ label, value }) => [
    element('dt', {}, label),
    element('dd', {}, ...htmlLines(value)),
  ]);
  return [element('dl', { class: 'facts' }, ...rows)];
}

/** Headings of the fourth level would double its length and tell little. */
const deepestInContents = 3;

function contents(report: ReportDocument, idOf: ReadonlyMap<ReportHeading, string>): readonly HtmlNode[] {
  if (report.contents === null || idOf.size === 0) return [];
  const entries = [...idOf]
    .filter(([{ level }]) => level <= deepestInContents)
    .map(([heading, id]) =>
      element('li', { class: `l${heading.level}` }, element('a', { href: `#${id}` }, headingText(heading))),
    );
  return [
    element(
      'nav',
      { 'aria-label': report.contents.heading },
      element('p', { class: 'contents' }, report.contents.heading),
      element('ol', {}, ...entries),
    ),
  ];
}

function headingText({ number, text }: ReportHeading): string {
  return `${number === null ? '' : `${number} `}${text.replaceAll('\n', ' ')}`;
}

function blockNodes(
  block: ReportBlock,
  notes: HtmlNotes,
  idOf: ReadonlyMap<ReportHeading, string>,
): readonly HtmlNode[] {
  switch (block.kind) {
    case 'heading': {
      const breaks: HtmlElement['attributes'] = block.newPage ? { style: 'break-before:page' } : {};
      const number = block.number === null ? [] : [element('span', { class: 'number' }, block.number), ' '];
      const marks = (block.footnotes ?? []).flatMap((text) =>
        htmlInlines([{ kind: 'footnote', text }], notes),
      );
      // The title has the first level, so sections begin at the second.
      const attributes = { id: idOf.get(block) ?? '', ...breaks };
      return [element(`h${block.level + 1}`, attributes, ...number, ...htmlLines(block.text), ...marks)];
    }
    case 'paragraph':
      return [
        element(
          'p',
          block.role === 'remark' ? { class: 'remark' } : {},
          ...htmlInlines(block.inlines, notes),
        ),
      ];
    case 'list':
      return listNodes(block, notes);
    case 'quote':
      return [
        element(
          'blockquote',
          {},
          element('p', {}, ...htmlInlines(block.inlines, notes)),
          element('p', { class: 'source' }, block.source),
        ),
      ];
    case 'facts':
      return factList(block.facts);
    case 'newChapter':
      // Has become a run of pages.
      return [];
    case 'table':
      return htmlTable(block, (inlines) => htmlInlines(inlines, notes));
  }
}

/** Items of the second level stand in a list inside the item before them. */
function listNodes({ numbered, items }: ReportList, notes: HtmlNotes): readonly HtmlNode[] {
  const tag = numbered ? 'ol' : 'ul';
  const outer: { nodes: HtmlNode[]; inner: HtmlElement[] }[] = [];
  for (const { level, inlines } of items) {
    const nodes = htmlInlines(inlines, notes);
    const last = outer.at(-1);
    if (level === 1 || last === undefined) outer.push({ nodes: [...nodes], inner: [] });
    else last.inner.push(element('li', {}, ...nodes));
  }
  const rows = outer.map(({ nodes, inner }) =>
    element('li', {}, ...nodes, ...(inner.length === 0 ? [] : [element(tag, {}, ...inner)])),
  );
  return [element(tag, {}, ...rows)];
}

function htmlInlines(inlines: readonly Inline[], notes: HtmlNotes): readonly HtmlNode[] {
  return inlines.flatMap((inline): readonly HtmlNode[] => {
    if (inline.kind === 'footnote') {
      const number = notes.footnotes.push(inline.text);
      const link = { id: `fnref${number}`, href: `#fn${number}`, role: 'doc-noteref' };
      return [element('sup', {}, element('a', link, String(number)))];
    }
    if (inline.kind === 'crossReference')
      return [element('a', { class: 'ref', href: `#table-${inline.target}` }, inline.text)];
    const nodes = htmlLines(inline.text);
    if (inline.style === 'plain') return nodes;
    return [styledNode(inline.style, nodes)];
  });
}

function styledNode(style: Exclude<InlineStyle, 'plain'>, nodes: readonly HtmlNode[]): HtmlElement {
  switch (style) {
    case 'emphasis':
      return element('em', {}, ...nodes);
    case 'strong':
      return element('strong', {}, ...nodes);
    case 'small':
      return element('span', { class: 'small' }, ...nodes);
    case 'reference':
      return element('sup', {}, ...nodes);
    case 'added':
      return element('ins', {}, ...nodes);
    case 'removed':
      return element('del', {}, ...nodes);
  }
}

/** At the end: a page on a screen has no foot. */
function footnoteSection({ footnotes }: HtmlNotes): readonly HtmlNode[] {
  if (footnotes.length === 0) return [];
  const items = footnotes.map((text, index) =>
    element(
      'li',
      { id: `fn${index + 1}` },
      ...htmlLines(text),
      ' ',
      element('a', { href: `#fnref${index + 1}`, role: 'doc-backlink', 'aria-label': `↩ ${index + 1}` }, '↩'),
    ),
  );
  return [element('section', { class: 'footnotes', role: 'doc-endnotes' }, element('ol', {}, ...items))];
}
