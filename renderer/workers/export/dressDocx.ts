import { openZip } from '#shared/exchange/unzip';
import type { DocxTemplate, TemplateEdge } from '#shared/model/docxTemplate';
import type { ReportDocument } from '#shared/report/reportDocument';
import { inflateRaw } from '../import/inflateRaw';
import { mergeStyles } from './templateStyles';
import { zipFile } from './zipFile';

/** What a template lends to a file. */
export type Dress = Pick<DocxTemplate, 'styles' | 'theme' | 'page' | 'head' | 'foot' | 'images'>;

/** The report on the template's page, so that tables and turned pages are made for it. */
export function onTemplatePage<D extends Pick<ReportDocument, 'page'>>(report: D, { page }: Dress): D {
  return page === null ? report : { ...report, page };
}

/**
 * Dresses a finished Word file in the institute's template: its styles in place of ours, its theme, its head and foot
 * with the logo. Our running head (what report, which state) goes below the template's head, and our page number
 * below its foot where that has none: a draft without either could not be told from the released report.
 */
export async function dressDocx(
  bytes: Uint8Array<ArrayBuffer>,
  template: Dress,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts = await unpack(bytes);
  const { xml: styles, idOf } = mergeStyles(textOf(parts, 'word/styles.xml'), template.styles);
  const dressed = new Map<string, string | Uint8Array<ArrayBuffer>>();
  const firstParts = partsOfFirstPage(parts);
  for (const [name, content] of parts) {
    const edge = /^word\/(header|footer)\d+\.xml$/.exec(name)?.[1];
    const isText = /^word\/(?:document|footnotes|endnotes|header\d+|footer\d+|numbering)\.xml$/.test(name);
    const text = isText ? renamed(decode(content), idOf) : null;
    if (name === 'word/styles.xml') dressed.set(name, styles);
    else if (name === 'word/theme/theme1.xml' && template.theme !== null)
      dressed.set(name, withHeader(template.theme));
    else if (edge === 'header' && text !== null)
      dressed.set(name, withEdge(text, template.head, firstParts.has(name), true));
    else if (edge === 'footer' && text !== null)
      dressed.set(name, withEdge(text, template.foot, firstParts.has(name), false));
    else if (name === '[Content_Types].xml') dressed.set(name, withImageTypes(decode(content), template));
    else dressed.set(name, text ?? content);
    if (edge !== undefined && usesPicture(dressed.get(name)))
      dressed.set(relationsOf(name), imageRelations(template));
  }
  for (const image of template.images) dressed.set(`word/media/${fileOf(image)}`, fromBase64(image.base64));
  return zipFile(dressed);
}

type Parts = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Parts> {
  const zip = openZip(bytes, inflateRaw);
  if (!zip.ok) throw new Error(`${zip.fault} ${zip.place}`);
  const parts = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const name of zip.value.names) {
    const content = await zip.value.read(name);
    if (!content.ok || content.value === null) throw new Error(`${name} cannot be read`);
    parts.set(name, new Uint8Array(content.value));
  }
  return parts;
}

function textOf(parts: Parts, name: string): string {
  return decode(parts.get(name) ?? new Uint8Array());
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function withHeader(xml: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`;
}

/** Paragraphs and letters name styles by the ids they have in the merged list. */
function renamed(xml: string, idOf: ReadonlyMap<string, string>): string {
  return xml.replace(
    /(<w:(?:pStyle|rStyle|tblStyle) w:val=")([^"]*)(")/g,
    (_, before: string, id: string, after: string) => before + (idOf.get(id) ?? id) + after,
  );
}

/** Heads and feet of the page with the title block. */
function partsOfFirstPage(parts: Parts): ReadonlySet<string> {
  const relations = new Map(
    [...textOf(parts, 'word/_rels/document.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([relation]) => [
      /Id="([^"]*)"/.exec(relation)?.[1],
      /Target="\/?(?:word\/)?([^"]*)"/.exec(relation)?.[1],
    ]),
  );
  const references = textOf(parts, 'word/document.xml').matchAll(/<w:(?:header|footer)Reference [^>]*>/g);
  return new Set(
    [...references].flatMap(([reference]) => {
      const target = relations.get(/r:id="([^"]*)"/.exec(reference)?.[1]);
      return /w:type="first"/.test(reference) && target !== undefined ? [`word/${target}`] : [];
    }),
  );
}

function withEdge(xml: string, edge: TemplateEdge | null, first: boolean, head: boolean): string {
  if (edge === null) return xml;
  const [, open = '', own = '', close = ''] =
    /^([\s\S]*?<w:(?:hdr|ftr)\b[^>]*?)\/?>([\s\S]*?)(<\/w:(?:hdr|ftr)>)?$/.exec(xml) ?? [];
  const theirs = (first ? edge.first : null) ?? edge.usual;
  // Our first page has no running head, and pages are not counted twice.
  const ours = head
    ? first
      ? ''
      : withRoomAbove(own)
    : edge.hasPageNumber && theirs === edge.usual
      ? ''
      : own;
  const content = theirs + ours;
  const kind = head ? 'hdr' : 'ftr';
  return `${open}>${content === '' ? own : content}${close === '' ? `</w:${kind}>` : close}`;
}

/** Six points between the letterhead and our running head; the schema wants them last of what it has. */
function withRoomAbove(paragraph: string): string {
  return paragraph.replace('</w:pPr>', '<w:spacing w:before="120"/></w:pPr>');
}

function usesPicture(content: string | Uint8Array | undefined): boolean {
  return typeof content === 'string' && content.includes('r:embed=');
}

function relationsOf(part: string): string {
  return part.replace(/^word\//, 'word/_rels/').concat('.rels');
}

const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const imageRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

function imageRelations({ images }: Dress): string {
  const relations = images
    .map(
      (image) => `<Relationship Id="${image.id}" Type="${imageRelation}" Target="media/${fileOf(image)}"/>`,
    )
    .join('');
  return withHeader(`<Relationships xmlns="${packageNamespace}/relationships">${relations}</Relationships>`);
}

function fileOf({ id, type }: Dress['images'][number]): string {
  return `${id}.${type}`;
}

function withImageTypes(xml: string, { images }: Dress): string {
  const lacking = [...new Set(images.map(({ type }) => type))].filter(
    (type) => !new RegExp(`Extension="${type}"`, 'i').test(xml),
  );
  const added = lacking.map((type) => `<Default Extension="${type}" ContentType="image/${type}"/>`).join('');
  // Defaults stand before overrides.
  return xml.replace(/(<Types\b[^>]*>)/, `$1${added}`);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
