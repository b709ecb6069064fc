import { type InflateRaw, openZip, type ZipArchive } from './unzip';
import type { XmlElement } from './xml';
import { type PartFault, readXmlPart } from './xmlPart';

export type OoxmlFault = PartFault | 'notWord';

export type OoxmlResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: OoxmlFault; readonly place: string };

/** The parts of a Word file that hold what a reader sees; a missing one is `null`, as Word allows. */
export interface WordParts {
  readonly document: XmlElement;
  readonly styles: XmlElement | null;
  readonly numbering: XmlElement | null;
  readonly footnotes: XmlElement | null;
  readonly endnotes: XmlElement | null;
}

const PREFIXES: ReadonlyMap<string, string> = new Map([
  // Office writes the first of each pair, files in the strict variant the second.
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
]);

/**
 * Opens a DOCX file and reads its text parts. Nothing else is unpacked: no images, no macros, no embedded files, no
 * links are followed. Refuses with the fault and the part it was found in.
 */
export async function readWordParts(
  bytes: Uint8Array,
  inflateRaw: InflateRaw,
): Promise<OoxmlResult<WordParts>> {
  const zip = openZip(bytes, inflateRaw);
  if (!zip.ok) return zip;
  if (!zip.value.names.includes('[Content_Types].xml')) return { ok: false, fault: 'notWord', place: '' };
  const document = await readPart(zip.value, 'word/document.xml');
  if (!document.ok) return document;
  if (document.value?.name !== 'w:document') return { ok: false, fault: 'notWord', place: '' };
  const styles = await readPart(zip.value, 'word/styles.xml');
  if (!styles.ok) return styles;
  const numbering = await readPart(zip.value, 'word/numbering.xml');
  if (!numbering.ok) return numbering;
  const footnotes = await readPart(zip.value, 'word/footnotes.xml');
  if (!footnotes.ok) return footnotes;
  const endnotes = await readPart(zip.value, 'word/endnotes.xml');
  if (!endnotes.ok) return endnotes;
  return {
    ok: true,
    value: {
      document: document.value,
      styles: styles.value,
      numbering: numbering.value,
      footnotes: footnotes.value,
      endnotes: endnotes.value,
    },
  };
}

/** What stands in a Word file beside its text. */
export interface WordAsides {
  readonly comments: XmlElement | null;
  /** Heads and feet of the pages. */
  readonly heads: readonly XmlElement[];
}

/** Three kinds of head and foot for each section; more say nothing new. */
const MAX_HEADS = 60;

/** Reads the comments, heads and feet of a file that `readWordParts` accepted. */
export async function readWordAsides(
  bytes: Uint8Array,
  inflateRaw: InflateRaw,
): Promise<OoxmlResult<WordAsides>> {
  const zip = openZip(bytes, inflateRaw);
  if (!zip.ok) return zip;
  const comments = await readPart(zip.value, 'word/comments.xml');
  if (!comments.ok) return comments;
  const names = zip.value.names.filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name));
  const heads: XmlElement[] = [];
  for (const name of names.slice(0, MAX_HEADS)) {
    const head = await readPart(zip.value, name);
    if (!head.ok) return head;
    if (head.value) heads.push(head.value);
  }
  return { ok: true, value: { comments: comments.value, heads } };
}

function readPart(zip: ZipArchive, name: string): Promise<OoxmlResult<XmlElement | null>> {
  return readXmlPart(zip, name, (uri) => PREFIXES.get(uri) ?? null);
}
