import type { Finding, IncomingCodebook, LooseCode } from '#shared/codebook/incoming';
import { settleCodes } from '#shared/codebook/settle';
import { decodeText } from '#shared/guide/decodeText';
import { readDescription } from './qdcDescription';
import { qdcNamespace } from './qdcWrite';
import { elementsOf, parseXml, textOf, type XmlElement, type XmlFault } from './xml';

export type QdcFault = XmlFault | 'empty' | 'binary' | 'notACodebook' | 'noCodes';

export type QdcResult =
  | { readonly ok: true; readonly codebook: IncomingCodebook }
  | { readonly ok: false; readonly fault: QdcFault; readonly line: number };

const uuid = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/;

/**
 * Reads a REFI-QDA codebook as far as it goes: another namespace, colours in other spellings, codes without
 * identifier, sets, notes and elements of other programs do not stop it; each is named in the findings.
 */
export function readQdc(bytes: Uint8Array, nameless: (place: number) => string): QdcResult {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { ok: false, fault: decoded.reason, line: 1 };
  const parsed = parseXml(decoded.text, () => null);
  if (!parsed.ok) return { ok: false, fault: parsed.fault, line: parsed.line };
  const book = codebookOf(parsed.root);
  if (book === undefined) return { ok: false, fault: 'notACodebook', line: 1 };
  const reading: Reading = { loose: [], findings: [], tally: new Map() };
  const given = rootNamespace(decoded.text);
  if (given !== qdcNamespace) reading.findings.push({ kind: 'wrongNamespace', values: { value: given } });
  for (const list of elementsOf(book, 'Codes')) readCodes(list, null, reading);
  if (reading.loose.length === 0) return { ok: false, fault: 'noCodes', line: 1 };
  noteSets(book, reading);
  for (const [kind, { count, values }] of reading.tally) {
    reading.findings.push({ kind, values: { count, value: [...values].join(', ') } });
  }
  return { ok: true, codebook: settleCodes(reading.loose, reading.findings, nameless) };
}

interface Reading {
  readonly loose: LooseCode[];
  readonly findings: Finding[];
  /** What happens to many codes is said once, with its number. */
  readonly tally: Map<Finding['kind'], { count: number; readonly values: Set<string> }>;
}

/** A file of a whole project (.qde) holds its codebook deeper down. */
function codebookOf(root: XmlElement): XmlElement | undefined {
  if (root.name === 'CodeBook') return root;
  return root.name === 'Project' ? elementsOf(root, 'CodeBook')[0] : undefined;
}

function rootNamespace(text: string): string {
  const root = /<(?:[\w-]+:)?(?:CodeBook|Project)\b[^>]*>/.exec(text)?.[0] ?? '';
  return /xmlns(?::[\w-]+)?\s*=\s*["']([^"']*(?:QDA|qda)[^"']*)["']/.exec(root)?.[1] ?? '';
}

/** Files are at most 256 elements deep (see xml.ts), so calls can nest. */
function readCodes(list: XmlElement, parent: string | null, reading: Reading): void {
  for (const element of elementsOf(list)) {
    if (element.name === 'Code') readCode(element, parent, reading);
    else if (element.name === 'NoteRef') tally(reading, 'notesLeft', '');
    else if (element.name !== 'Description') tally(reading, 'otherElements', element.name);
  }
}

function readCode(element: XmlElement, parent: string | null, reading: Reading): void {
  const given = (element.attributes.get('guid') ?? '').trim().toLowerCase();
  const id = uuid.exec(given)?.[1] ?? null;
  const key = id ?? (given === '' ? `code ${reading.loose.length + 1}` : given);
  const name = element.attributes.get('name') ?? '';
  if (id === null) tally(reading, 'missingId', '');
  if (/^(?:false|0)$/.test(element.attributes.get('isCodable') ?? '')) tally(reading, 'notCodable', '');
  const written = element.attributes.get('color')?.trim() ?? '';
  const color = readColor(written);
  if (color === null && written !== '') tally(reading, 'badColor', written);
  const description = elementsOf(element, 'Description').map(textOf).join('\n');
  reading.loose.push({
    key,
    parent,
    id,
    name,
    fields: { ...readDescription(description), ...(color === null ? {} : { color }) },
  });
  readCodes(element, key, reading);
}

function noteSets(book: XmlElement, reading: Reading): void {
  for (const child of elementsOf(book)) {
    if (child.name === 'Codes') continue;
    if (child.name !== 'Sets') tally(reading, 'otherElements', child.name);
    else
      for (const set of elementsOf(child, 'Set'))
        tally(reading, 'setsLeft', set.attributes.get('name') ?? '');
  }
}

function tally(reading: Reading, kind: Finding['kind'], value: string): void {
  const known = reading.tally.get(kind) ?? { count: 0, values: new Set<string>() };
  known.count += 1;
  // A dozen names are enough to know what is meant.
  if (value !== '' && known.values.size < 12) known.values.add(value);
  reading.tally.set(kind, known);
}

/** `#rrggbb` from what programs write: #rgb, without the sign, `rgb(1, 2, 3)`; null for anything else. */
export function readColor(written: string): string | null {
  const text = written.trim().toLowerCase();
  const long = /^#?([0-9a-f]{6})$/.exec(text)?.[1];
  if (long !== undefined) return `#${long}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short !== null)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  const parts = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/.exec(text)?.slice(1).map(Number);
  if (parts === undefined || parts.some((part) => part > 255)) return null;
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
