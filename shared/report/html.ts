/** A piece of an HTML page as plain data: written to a file as text, or built into a page without parsing. */
export type HtmlNode = string | HtmlElement;

export interface HtmlElement {
  readonly tag: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly HtmlNode[];
}

export function element(
  tag: string,
  attributes: HtmlElement['attributes'],
  ...children: readonly HtmlNode[]
): HtmlElement {
  return { tag, attributes, children };
}

/** Elements that have no end tag. */
const empty = new Set(['br', 'col', 'meta']);

/** As it stands in a file. Text and attributes are escaped; what no HTML file may hold is left out. */
export function htmlText(node: HtmlNode): string {
  if (typeof node === 'string') return escapeHtml(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
  const start = `<${node.tag}${attributes}>`;
  return empty.has(node.tag) ? start : `${start}${node.children.map(htmlText).join('')}</${node.tag}>`;
}

/** Text whose line ends stay line ends. */
export function htmlLines(text: string): readonly HtmlNode[] {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line, index) => (index === 0 ? [line] : [element('br', {}), line]));
}

const signs: { readonly [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Controls and non-characters are parse errors in HTML; half characters become the sign for what is unreadable. */
function escapeHtml(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|[\uFDD0-\uFDEF\uFFFE\uFFFF]/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
