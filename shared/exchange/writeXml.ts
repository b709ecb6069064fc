import type { XmlElement } from './xml';

/**
 * Writes elements as XML text. Names carry the prefixes that `parseXml` gave them; the namespaces of those prefixes
 * are declared on the outermost element.
 */
export function writeXml(element: XmlElement, namespaces: ReadonlyMap<string, string>): string {
  const used = new Set<string>();
  collectPrefixes(element, used);
  const declarations = [...used]
    .flatMap((prefix) => {
      const uri = namespaces.get(prefix);
      return uri === undefined ? [] : [` xmlns:${prefix}="${escapeXml(uri)}"`];
    })
    .join('');
  return write(element, declarations);
}

function collectPrefixes(element: XmlElement, used: Set<string>): void {
  for (const name of [element.name, ...element.attributes.keys()]) {
    const colon = name.indexOf(':');
    if (colon > 0) used.add(name.slice(0, colon));
  }
  for (const child of element.children) if (typeof child !== 'string') collectPrefixes(child, used);
}

function write({ name, attributes, children }: XmlElement, declarations: string): string {
  const pairs = [...attributes].map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join('');
  const content = children
    .map((child) => (typeof child === 'string' ? escapeXml(child) : write(child, '')))
    .join('');
  return content === ''
    ? `<${name}${declarations}${pairs}/>`
    : `<${name}${declarations}${pairs}>${content}</${name}>`;
}

const signs: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escapeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (sign) => signs[sign] ?? sign);
}
