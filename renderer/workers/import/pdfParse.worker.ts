// pdf.js answers for itself here; see readPdfPages.ts.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
