import { type OoxmlFault, readWordParts } from '#shared/exchange/ooxml';
import type { InflateRaw } from '#shared/exchange/unzip';
import { pastedText } from './docx/pastedText';
import { readWord } from './docx/readWord';
import { wordLines } from './docx/wordLines';
import { type GuideImport, type ImportOptions, importGuideLines } from './importGuideLines';
import { importGuideText } from './importGuideText';

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
 * leaves open, so no level is unsure. Tracked deletions are left away; hidden text is among the leftovers.
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
  return pasted === null ? importGuideLines(wordLines(document), options) : importGuideText(pasted, options);
}
