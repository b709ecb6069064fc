import type { GuideLines } from '#shared/guide/importGuideLines';
import { pdfLines } from '#shared/guide/pdf/pdfLines';
import { type PdfRead, readPdfPages } from './readPdfPages';

type PdfLinesRead =
  | { readonly ok: true; readonly value: GuideLines }
  | Extract<PdfRead, { readonly ok: false }>;

/** Reads a PDF's text as lines with the hints its layout gives. */
export async function readPdfLines(bytes: Uint8Array): Promise<PdfLinesRead> {
  const read = await readPdfPages(bytes);
  return read.ok ? { ok: true, value: pdfLines(read.value) } : read;
}
