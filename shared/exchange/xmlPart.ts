import { decodeText } from '#shared/guide/decodeText';
import type { ZipArchive } from './unzip';
import { parseXml, type XmlElement, type XmlFault } from './xml';
import type { ZipFault } from './zipDirectory';

export type PartFault = ZipFault | XmlFault | 'wrongEncoding';

export type PartResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: PartFault; readonly place: string };

/** Unpacks and parses an XML part of an office file; `null` when the file has none of this name. */
export async function readXmlPart(
  zip: ZipArchive,
  name: string,
  prefixes: (uri: string) => string | null,
): Promise<PartResult<XmlElement | null>> {
  const unpacked = await zip.read(name);
  if (!unpacked.ok) return unpacked;
  if (unpacked.value === null) return { ok: true, value: null };
  const decoded = decodeText(unpacked.value);
  if (!decoded.ok) {
    return { ok: false, fault: decoded.reason === 'tooLarge' ? 'tooLarge' : 'wrongEncoding', place: name };
  }
  // The standard allows UTF-8 and UTF-16 only; another label or bytes that are neither are a trap.
  if (decoded.encoding === 'windows-1252') return { ok: false, fault: 'wrongEncoding', place: name };
  const parsed = parseXml(decoded.text, prefixes);
  return parsed.ok
    ? { ok: true, value: parsed.root }
    : { ok: false, fault: parsed.fault, place: `${name}:${parsed.line}` };
}
