// pdf.js answers for itself here; see readPdfLines.ts.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
