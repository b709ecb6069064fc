import type { DocxTemplate, TemplateEdge, TemplateImage } from '#shared/model/docxTemplate';
import { type Remnant, templateTree } from './docxTemplateParts';
import { templatePage } from './templatePage';
import { type InflateRaw, openZip, type ZipArchive } from './unzip';
import { writeXml } from './writeXml';
import { elementsOf, type XmlElement } from './xml';
import { type PartFault, readXmlPart } from './xmlPart';

/** What the file lends; the record's other fields are the command's. */
export type TemplateContent = Pick<DocxTemplate, 'styles' | 'theme' | 'page' | 'head' | 'foot' | 'images'>;

/** `macros`: a program inside. `notWord`: no Word file, or one without styles. */
export type TemplateFault = PartFault | 'macros' | 'notWord' | 'tooLarge';

export type TemplateResult =
  | {
      readonly ok: true;
      readonly content: TemplateContent;
      /** What was left out, each once. */
      readonly leftOut: readonly Remnant[];
    }
  | { readonly ok: false; readonly fault: TemplateFault; readonly place: string };

/** A letterhead has a logo and a hundred styles; ten times that is no letterhead. Bytes. */
export const maxTemplateBytes = 8 * 1024 * 1024;
/** It is stored and journalled with the project. Bytes. */
const maxImageBytes = 2 * 1024 * 1024;
const maxStylesLength = 2_000_000;
const maxThemeLength = 500_000;

const namespaces: ReadonlyMap<string, string> = new Map([
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'],
]);
const prefixes: ReadonlyMap<string, string> = new Map([
  ...[...namespaces].map(([prefix, uri]) => [uri, prefix] as const),
  // The strict variant's names for the same.
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
  // Read to see what stands in it, never written.
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
]);

/** Every other namespace gets a prefix that nothing is written with. */
function prefixOf(uri: string): string | null {
  return uri === '' ? null : (prefixes.get(uri) ?? 'unknown');
}

/** Without prefixes: relationships and content types have one namespace each. */
function bare(): null {
  return null;
}

/**
 * Takes from a Word file what reports can use: styles, theme, the page of its last section, its heads and feet with
 * their pictures. Everything is parsed, narrowed to what is known and written anew; links to the outside, embedded
 * objects, form controls and fields other than page numbers are left out. A file with macros is refused.
 */
export async function readDocxTemplate(bytes: Uint8Array, inflateRaw: InflateRaw): Promise<TemplateResult> {
  if (bytes.length > maxTemplateBytes) return { ok: false, fault: 'tooLarge', place: '' };
  const zip = openZip(bytes, inflateRaw);
  if (!zip.ok) return zip;
  const archive = zip.value;
  if (!archive.names.includes('[Content_Types].xml')) return { ok: false, fault: 'notWord', place: '' };
  if (archive.names.some((name) => /vbaproject|vbadata|activex/i.test(name)))
    return { ok: false, fault: 'macros', place: '' };
  const types = await readXmlPart(archive, '[Content_Types].xml', bare);
  if (!types.ok) return types;
  const declared = types.value === null ? [] : elementsOf(types.value);
  if (declared.some(({ attributes }) => /macroEnabled|vba/i.test(attributes.get('ContentType') ?? '')))
    return { ok: false, fault: 'macros', place: '' };
  const document = await readXmlPart(archive, 'word/document.xml', prefixOf);
  if (!document.ok) return document;
  const styles = await readXmlPart(archive, 'word/styles.xml', prefixOf);
  if (!styles.ok) return styles;
  const theme = await readXmlPart(archive, 'word/theme/theme1.xml', prefixOf);
  if (!theme.ok) return theme;
  if (document.value?.name !== 'w:document' || styles.value?.name !== 'w:styles')
    return { ok: false, fault: 'notWord', place: '' };

  const leftOut = new Set<Remnant>();
  const body = elementsOf(document.value, 'w:body')[0];
  const section = body === undefined ? undefined : lastSection(body);
  const targets = await relationships(archive, 'word/_rels/document.xml.rels');
  if (!targets.ok) return targets;
  const images: TemplateImage[] = [];
  const edge = (kind: 'header' | 'footer') =>
    readEdge({ archive, section, targets: targets.value, images, leftOut }, kind);
  const head = await edge('header');
  if (!head.ok) return head;
  const foot = await edge('footer');
  if (!foot.ok) return foot;
  const written = {
    styles: writeTree(styles.value, leftOut),
    theme: theme.value === null ? null : writeTree(theme.value, leftOut),
  };
  if (written.styles === null || written.styles.length > maxStylesLength)
    return { ok: false, fault: 'tooLarge', place: 'word/styles.xml' };
  const usableTheme = written.theme !== null && written.theme.length <= maxThemeLength ? written.theme : null;
  return {
    ok: true,
    content: {
      styles: written.styles,
      theme: usableTheme,
      page: section === undefined ? null : templatePage(section),
      head: head.value,
      foot: foot.value,
      images,
    },
    leftOut: [...leftOut],
  };
}

/** The whole document's, or that of its last part. */
function lastSection(body: XmlElement): XmlElement | undefined {
  const own = elementsOf(body, 'w:sectPr').at(-1);
  if (own !== undefined) return own;
  return elementsOf(body, 'w:p')
    .flatMap((paragraph) => elementsOf(paragraph, 'w:pPr'))
    .flatMap((properties) => elementsOf(properties, 'w:sectPr'))
    .at(-1);
}

function writeTree(element: XmlElement, leftOut: Set<Remnant>): string | null {
  const [clean] = templateTree(element, new Set(), leftOut);
  return clean === undefined || typeof clean === 'string' ? null : writeXml(clean, namespaces);
}

interface Relationship {
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

type Relationships = ReadonlyMap<string, Relationship>;

async function relationships(
  archive: ZipArchive,
  name: string,
): Promise<
  | { readonly ok: true; readonly value: Relationships }
  | { readonly ok: false; readonly fault: PartFault; readonly place: string }
> {
  const part = await readXmlPart(archive, name, bare);
  if (!part.ok) return part;
  const found = part.value === null ? [] : elementsOf(part.value, 'Relationship');
  return {
    ok: true,
    value: new Map(
      found.map(({ attributes }) => [
        attributes.get('Id') ?? '',
        {
          kind: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
          target: attributes.get('Target') ?? '',
          external: attributes.get('TargetMode') === 'External',
        },
      ]),
    ),
  };
}

interface EdgeSource {
  readonly archive: ZipArchive;
  readonly section: XmlElement | undefined;
  readonly targets: Relationships;
  /** Filled with the pictures that are used. */
  readonly images: TemplateImage[];
  readonly leftOut: Set<Remnant>;
}

type EdgeResult =
  | { readonly ok: true; readonly value: TemplateEdge | null }
  | { readonly ok: false; readonly fault: PartFault; readonly place: string };

async function readEdge(source: EdgeSource, kind: 'header' | 'footer'): Promise<EdgeResult> {
  const references = source.section === undefined ? [] : elementsOf(source.section, `w:${kind}Reference`);
  const partOf = (type: string) => {
    const reference = references.find(({ attributes }) => attributes.get('w:type') === type);
    return source.targets.get(reference?.attributes.get('r:id') ?? '')?.target;
  };
  const usual = await readHead(source, partOf('default'));
  if (!usual.ok) return usual;
  const onFirst = source.section !== undefined && elementsOf(source.section, 'w:titlePg').length > 0;
  const first = await readHead(source, onFirst ? partOf('first') : undefined);
  if (!first.ok) return first;
  if (usual.value === null && first.value === null) return { ok: true, value: null };
  const xml = usual.value ?? '';
  return {
    ok: true,
    value: { usual: xml, first: first.value, hasPageNumber: /\bPAGE\b/.test(xml) },
  };
}

async function readHead(
  { archive, images, leftOut }: EdgeSource,
  target: string | undefined,
): Promise<
  | { readonly ok: true; readonly value: string | null }
  | { readonly ok: false; readonly fault: PartFault; readonly place: string }
> {
  const name = /^\/?(?:word\/)?((?:header|footer)\d*\.xml)$/.exec(target ?? '')?.[1];
  if (name === undefined) return { ok: true, value: null };
  const part = await readXmlPart(archive, `word/${name}`, prefixOf);
  if (!part.ok) return part;
  const targets = await relationships(archive, `word/_rels/${name}.rels`);
  if (!targets.ok) return targets;
  const usable = new Map<string, string>();
  for (const [id, { kind, target: path, external }] of targets.value) {
    if (external) leftOut.add('links');
    else if (kind !== 'image') leftOut.add('objects');
    else {
      const image = await readImage(archive, path, `${name.replace('.xml', '')}_${id}`);
      const size = images.reduce((sum, { base64 }) => sum + base64.length, 0);
      if (image === null || size + image.base64.length > maxImageBytes) leftOut.add('images');
      else {
        images.push(image);
        usable.set(id, image.id);
      }
    }
  }
  const children = part.value === null ? [] : elementsOf(part.value);
  const blocks = children.flatMap((child) =>
    templateTree(withIds(child, usable), new Set(usable.values()), leftOut),
  );
  return {
    ok: true,
    value: blocks.map((block) => (typeof block === 'string' ? '' : writeXml(block, namespaces))).join(''),
  };
}

/** Heads and feet have ids of their own; in the template they share one list of pictures. */
function withIds(element: XmlElement, ids: ReadonlyMap<string, string>): XmlElement {
  return {
    name: element.name,
    attributes: new Map(
      [...element.attributes].map(([key, value]) => [
        key,
        key.startsWith('r:') ? (ids.get(value) ?? 'none') : value,
      ]),
    ),
    children: element.children.map((child) => (typeof child === 'string' ? child : withIds(child, ids))),
  };
}

/** By its first bytes, whatever its name says. Metafiles and drawings are no pictures here: they can hold programs. */
async function readImage(archive: ZipArchive, path: string, id: string): Promise<TemplateImage | null> {
  const name = /^\/?(?:word\/)?(media\/[^/\\]+)$/.exec(path)?.[1];
  const unpacked = name === undefined ? null : await archive.read(`word/${name}`);
  if (unpacked === null || !unpacked.ok || unpacked.value === null) return null;
  const bytes = unpacked.value;
  const start = String.fromCharCode(...bytes.subarray(0, 6));
  const type = start.startsWith('\u0089PNG')
    ? 'png'
    : start.startsWith('\u00ff\u00d8\u00ff')
      ? 'jpeg'
      : start === 'GIF87a' || start === 'GIF89a'
        ? 'gif'
        : null;
  return type === null ? null : { id, type, base64: toBase64(bytes) };
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** RFC 4648, section 4; the platforms' own functions differ. */
function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const left = bytes.length - at;
    pieces.push(
      digits.charAt(group >> 18) +
        digits.charAt((group >> 12) & 63) +
        (left > 1 ? digits.charAt((group >> 6) & 63) : '=') +
        (left > 2 ? digits.charAt(group & 63) : '='),
    );
  }
  return pieces.join('');
}
