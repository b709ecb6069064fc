import { fileFormat } from '#shared/exchange/fileFormat';
import { readDocxSource } from '#shared/exchange/source/docxSource';
import { readOdtSource } from '#shared/exchange/source/odtSource';
import { pdfSource } from '#shared/exchange/source/pdfSource';
import { readPlainSource } from '#shared/exchange/source/plainSource';
import type { SourceFault, SourceResult, SourceText } from '#shared/exchange/source/sourceText';
import type { GuideIndex } from '#shared/protocolImport/guideIndex';
import { recognizeSource } from '#shared/protocolImport/recognizeSource';
import { archiveFailures } from './archiveFailures';
import { inflateRaw } from './inflateRaw';
import type { SourceFile, SourceImportFailure, SourceImportResult } from './sourceImportMessages';

/** A concept paper with pictures has some ten megabytes. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Reads a protocol, transcript or document from a file of any kind and says what it seems to be. What kind of file it
 * is, its first bytes say, never its name. Never throws for what a file holds; a refusal names reason and place.
 */
export async function readSourceFile(
  file: SourceFile,
  guides: readonly GuideIndex[],
): Promise<SourceImportResult> {
  const read = await readText(file.bytes);
  if (!read.ok) return read;
  return { ok: true, text: read.value, recognized: recognizeSource(read.value, file.fileName, guides) };
}

type TextRead =
  | { readonly ok: true; readonly value: SourceText }
  | Extract<SourceImportResult, { readonly ok: false }>;

async function readText(bytes: Uint8Array): Promise<TextRead> {
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > MAX_BYTES) return refuse('tooLarge');
  switch (fileFormat(bytes)) {
    case 'zip':
      return answer(await readZipped(bytes));
    case 'pdf':
      return readPdf(bytes);
    case 'oldOffice':
      return refuse('oldWord');
    case 'encryptedOffice':
      return refuse('passwordProtected');
    case 'rtf':
      return refuse('rtf');
    case 'text':
      return answer(readPlainSource(bytes));
  }
}

/** An OpenDocument file opens with its type, stored unpacked, which no Word file has. */
async function readZipped(bytes: Uint8Array): Promise<SourceResult> {
  const word = await readDocxSource(bytes, inflateRaw);
  return word.ok || word.fault !== 'notWord' ? word : readOdtSource(bytes, inflateRaw);
}

async function readPdf(bytes: Uint8Array): Promise<TextRead> {
  // Two megabytes of code that most imports never need.
  const { readPdfPages } = await import('./readPdfPages');
  const read = await readPdfPages(bytes);
  return read.ok ? answer(pdfSource(read.value)) : read;
}

function answer(read: SourceResult): TextRead {
  return read.ok ? read : refuse(failureOf[read.fault], read.place);
}

function refuse(reason: SourceImportFailure, place = ''): Extract<SourceImportResult, { ok: false }> {
  return { ok: false, reason, place };
}

const failureOf: { readonly [Fault in SourceFault]: SourceImportFailure } = {
  ...archiveFailures,
  encryptedOdt: 'passwordProtected',
  notWord: 'notAText',
  notOdt: 'notAText',
  binary: 'binary',
  empty: 'empty',
  tooLong: 'tooLong',
};
