import { type OoxmlFault, readWordParts } from '#shared/exchange/ooxml';
import type { InflateRaw } from '#shared/exchange/unzip';
import { pastedText } from './docx/pastedText';
import { readWord } from './docx/readWord';
import { wordLines } from './docx/wordLines';
import { type GuideImport, type ImportOptions, importGuideLines } from './importGuideLines';
import { importGuideText } from './importGuideText';
import { guideWarning } from './importWarnings';

export type DocxImport =
  | GuideImport
  | {
      readonly ok: false;
      readonly reason: 'file';
      readonly fault: OoxmlFault;
      /** The part of the file the fault is in; '' for the file as a whole. */
      readonly place: string;
    };

/**
 * Reads a guide from a Word file: headings, automatic numbers, bullets and tables of roles tell what plain text
 * leaves open, so no level is unsure. Tracked deletions are left away, and a warning names them; hidden text is among
 * the leftovers.
 */
export async function importGuideDocx(
  bytes: Uint8Array,
  inflateRaw: InflateRaw,
  options: ImportOptions,
): Promise<DocxImport> {
  const parts = await readWordParts(bytes, inflateRaw);
  if (!parts.ok) return { ok: false, reason: 'file', fault: parts.fault, place: parts.place };
  const document = readWord(parts.value);
  const pasted = document.notes.length > 0 ? null : pastedText(document.blocks);
  const read =
    pasted === null ? importGuideLines(wordLines(document), options) : importGuideText(pasted, options);
  return withDeleted(read, document.deleted);
}

/** Enough to recognise what was struck out. */
const MAX_SHOWN = 240;

function withDeleted(read: GuideImport, deleted: readonly string[]): GuideImport {
  if (!read.ok || read.guide.source === null || deleted.length === 0) return read;
  const all = deleted.join(' … ');
  const text = all.length > MAX_SHOWN ? `${all.slice(0, MAX_SHOWN).trimEnd()}…` : all;
  const { source } = read.guide;
  const warnings = [guideWarning('deletedText', {}, { text }), ...source.warnings];
  return { ok: true, guide: { ...read.guide, source: { ...source, warnings } } };
}
