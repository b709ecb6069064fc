import { fileFormat } from '#shared/exchange/fileFormat';
import type { OoxmlFault } from '#shared/exchange/ooxml';
import { decodeText } from '#shared/guide/decodeText';
import { importGuideDocx } from '#shared/guide/importGuideDocx';
import { type GuideImport, type ImportOptions, importGuideLines } from '#shared/guide/importGuideLines';
import { importGuideText } from '#shared/guide/importGuideText';
import { archiveFailures } from './archiveFailures';
import type { GuideImportAnswer, GuideImportFailure, GuideImportRequest } from './guideImportMessages';
import { inflateRaw } from './inflateRaw';
import { readGuideJson } from './readGuideJson';

/**
 * Reads a guide from a file of any kind. What it is, its first bytes say, never its name: people rename files and
 * attackers do. Never throws for what a file holds; a refusal names the reason and the place.
 */
export async function readGuideFile(
  { fileName, bytes, now }: GuideImportRequest,
  newId: () => string,
): Promise<GuideImportAnswer> {
  const options = { fileName, now, newId };
  switch (fileFormat(bytes)) {
    case 'zip':
      return readDocx(bytes, options);
    case 'pdf':
      return readPdf(bytes, options);
    case 'oldOffice':
      return refuse('oldWord');
    case 'encryptedOffice':
      return refuse('passwordProtected');
    case 'rtf':
      return refuse('binary');
    case 'text':
      return readText(bytes, options);
  }
}

function refuse(reason: GuideImportFailure, place = ''): GuideImportAnswer {
  return { ok: false, reason, place };
}

function readText(bytes: Uint8Array, options: ImportOptions): GuideImportAnswer {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return refuse(decoded.reason);
  const start = /\S/.exec(decoded.text)?.[0];
  // "[" opens a list in JSON and a remark in a text, and a guide in JSON is an object.
  if (start === '{') return readGuideJson(decoded.text.replace(/^\uFEFF/, ''), options);
  return answer(importGuideText(decoded.text, options));
}

async function readDocx(bytes: Uint8Array, options: ImportOptions): Promise<GuideImportAnswer> {
  const result = await importGuideDocx(bytes, inflateRaw, options);
  if (!result.ok && result.reason === 'file') return refuse(failureOf[result.fault], result.place);
  return answer(result);
}

async function readPdf(bytes: Uint8Array, options: ImportOptions): Promise<GuideImportAnswer> {
  // Two megabytes of code that most imports never need.
  const { readPdfLines } = await import('./readPdfLines');
  const read = await readPdfLines(bytes);
  return read.ok ? answer(importGuideLines(read.value, options)) : read;
}

function answer(result: GuideImport): GuideImportAnswer {
  return result.ok ? result : refuse(result.reason);
}

const failureOf: { readonly [Fault in OoxmlFault]: GuideImportFailure } = {
  ...archiveFailures,
  notWord: 'notWord',
};
