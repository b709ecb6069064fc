import { getDocument, PDFWorker, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfPage, PdfRun } from '#shared/guide/pdf/pdfPage';
import { startPdfWorker } from './startPdfWorker';

export type PdfRead =
  | { readonly ok: true; readonly value: readonly PdfPage[] }
  | {
      readonly ok: false;
      readonly reason: 'pdfTooLong' | 'tooLarge' | 'pdfWithoutText' | 'passwordProtected' | 'damaged';
      /** A page, or the number of pages; '' for the file as a whole. */
      readonly place: string;
    };

/** The longest guide prints on eight pages, a concept paper on a hundred. */
const MAX_PAGES = 500;
/** As many characters as a text file may have. */
const MAX_CHARACTERS = 5_000_000;

/**
 * Reads the text of a PDF with the place of every run. Nothing is drawn, no font or character map is fetched, no
 * script of the file runs: `isEvalSupported: false` is what keeps pdf.js 5.4 from compiling functions of the file.
 */
export async function readPdfPages(bytes: Uint8Array): Promise<PdfRead> {
  const port = startPdfWorker();
  const worker = port === null ? null : PDFWorker.create({ port, verbosity: VerbosityLevel.ERRORS });
  const task = getDocument({
    // pdf.js takes the bytes away from whoever gives them.
    data: new Uint8Array(bytes),
    ...(worker === null ? {} : { worker }),
    isEvalSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > MAX_PAGES) return { ok: false, reason: 'pdfTooLong', place: String(pdf.numPages) };
    const pages: PdfPage[] = [];
    let characters = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const runs = await readRuns(page);
      characters += runs.reduce((sum, run) => sum + run.text.length, 0);
      if (characters > MAX_CHARACTERS) return { ok: false, reason: 'tooLarge', place: String(number) };
      pages.push({ height: page.view[3] ?? 0, runs });
      page.cleanup();
    }
    if (characters === 0) return { ok: false, reason: 'pdfWithoutText', place: '' };
    return { ok: true, value: pages };
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    return { ok: false, reason: locked ? 'passwordProtected' : 'damaged', place: '' };
  } finally {
    await task.destroy();
    port?.terminate();
  }
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function readRuns(page: Page): Promise<PdfRun[]> {
  const content = await page.getTextContent({ disableNormalization: true });
  return content.items.flatMap((item): PdfRun[] => {
    if (!('str' in item) || item.str === '') return [];
    // [a b c d e f]: (e, f) is the place, the length of (c, d) the size of the letters.
    const matrix = item.transform.map(Number);
    const [, , c = 0, d = 0, x = 0, y = 0] = matrix;
    const size = Math.hypot(c, d);
    if (![x, y, size, item.width].every(Number.isFinite)) return [];
    return [{ text: item.str, x, y, width: item.width, size }];
  });
}
