import { decodeText } from '#shared/guide/decodeText';
import { type InflateRaw, openZip } from '../unzip';
import { elementsOf, type XmlElement } from '../xml';
import { readXmlPart } from '../xmlPart';
import type { SourceFault } from './sourceText';

export interface OdtParts {
  readonly content: XmlElement;
  /** Named styles, heads and feet; a missing part is `null`. */
  readonly styles: XmlElement | null;
}

type OdtResult =
  | { readonly ok: true; readonly value: OdtParts }
  | { readonly ok: false; readonly fault: SourceFault; readonly place: string };

const URN = 'urn:oasis:names:tc:opendocument:xmlns:';

const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${URN}office:1.0`, 'office'],
  [`${URN}text:1.0`, 'text'],
  [`${URN}table:1.0`, 'table'],
  [`${URN}style:1.0`, 'style'],
  [`${URN}drawing:1.0`, 'draw'],
  [`${URN}xsl-fo-compatible:1.0`, 'fo'],
  [`${URN}manifest:1.0`, 'manifest'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/** Text documents and their templates (ODF 1.3, part 2, appendix on MIME types). */
const MIME_TYPE = /^application\/vnd\.oasis\.opendocument\.text(?:-template|-master)?$/;

/**
 * Opens an OpenDocument text and reads its text parts; no picture, no macro and no embedded object is unpacked.
 * Refuses with the fault and the part it was found in.
 */
export async function readOdtParts(bytes: Uint8Array, inflateRaw: InflateRaw): Promise<OdtResult> {
  const zip = openZip(bytes, inflateRaw);
  if (!zip.ok) return zip;
  const mimeType = await zip.value.read('mimetype');
  if (!mimeType.ok) return mimeType;
  const named = mimeType.value === null ? null : decodeText(mimeType.value);
  if (!named?.ok || !MIME_TYPE.test(named.text.trim())) return { ok: false, fault: 'notOdt', place: '' };
  const part = (name: string) => readXmlPart(zip.value, name, (uri) => PREFIXES.get(uri) ?? null);
  const manifest = await part('META-INF/manifest.xml');
  if (!manifest.ok) return manifest;
  if (manifest.value && isEncrypted(manifest.value)) return { ok: false, fault: 'encryptedOdt', place: '' };
  const content = await part('content.xml');
  if (!content.ok) return content;
  if (content.value?.name !== 'office:document-content') return { ok: false, fault: 'notOdt', place: '' };
  const styles = await part('styles.xml');
  if (!styles.ok) return styles;
  return { ok: true, value: { content: content.value, styles: styles.value } };
}

function isEncrypted(manifest: XmlElement): boolean {
  return elementsOf(manifest, 'manifest:file-entry').some(
    (entry) => elementsOf(entry, 'manifest:encryption-data').length > 0,
  );
}
