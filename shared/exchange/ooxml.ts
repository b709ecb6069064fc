import { decodeText } from '#shared/guide/decodeText';
import { type InflateRaw, openZip, type ZipArchive } from './unzip';
import { parseXml, type XmlElement, type XmlFault } from './xml';
import type { ZipFault } from './zipDirectory';

export type OoxmlFault = ZipFault | XmlFault | 'notWord' | 'wrongEncoding';

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

async function readPart(zip: ZipArchive, name: string): Promise<OoxmlResult<XmlElement | null>> {
  const unpacked = await zip.read(name);
  if (!unpacked.ok) return unpacked;
  if (unpacked.value === null) return { ok: true, value: null };
  const decoded = decodeText(unpacked.value);
  if (!decoded.ok) {
    return { ok: false, fault: decoded.reason === 'tooLarge' ? 'tooLarge' : 'wrongEncoding', place: name };
  }
  // The standard allows UTF-8 and UTF-16 only; another label or bytes that are neither are a trap.
  if (decoded.encoding === 'windows-1252') return { ok: false, fault: 'wrongEncoding', place: name };
  const parsed = parseXml(decoded.text, (uri) => PREFIXES.get(uri) ?? null);
  return parsed.ok
    ? { ok: true, value: parsed.root }
    : { ok: false, fault: parsed.fault, place: `${name}:${parsed.line}` };
}
