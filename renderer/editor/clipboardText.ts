const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set('HEAD IFRAME NOSCRIPT OBJECT SCRIPT STYLE TEMPLATE TITLE'.split(' '));

/**
 * The clipboard's words and nothing else. HTML counts only where no plain text comes with it, and only as
 * its text: a document parsed this way runs no script and loads nothing.
 */
export function clipboardText(data: DataTransfer | null): string {
  const plain = data?.getData('text/plain') ?? '';
  const html = plain === '' ? (data?.getData('text/html') ?? '') : '';
  if (html === '') return plain;
  return textOf(new DOMParser().parseFromString(html, 'text/html').body)
    .replace(/\n{2,}/g, '\n')
    .trim();
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data.replace(/\s+/g, ' ');
  if (node instanceof Element && SILENT.has(node.tagName)) return '';
  if (node instanceof Element && node.tagName === 'BR') return '\n';
  const inside = [...node.childNodes].map(textOf).join('');
  return node instanceof Element && BLOCKS.has(node.tagName) ? `\n${inside.trim()}\n` : inside;
}
