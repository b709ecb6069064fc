import { performance } from 'node:perf_hooks';
import { importGuideText } from '#shared/guide/importGuideText';
import { readGuideFile } from '../../renderer/workers/import/readGuideFile';
import { docxOfGuide } from '../fixtures/guideFiles/docxOfGuide';
import { convertWithLibreOffice } from '../support/libreoffice';
import { importPrinted, printedText } from '../unit/guide/printedGuides';
import { makeRow, type Row } from './row';

/** The longest of the seven guides: 48 questions, 161 supplementary questions. */
const LONGEST = 'A.2.1';

const RUNS = 15;

async function measure(run: () => Promise<unknown> | unknown): Promise<readonly number[]> {
  // The first run pays for loading and compiling, and is not what a second file costs.
  await run();
  const times: number[] = [];
  for (let left = RUNS; left > 0; left--) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times;
}

async function readFile(bytes: Uint8Array, fileName: string): Promise<void> {
  const request = { fileName, bytes, now: '2026-01-05T08:00:00.000Z' };
  const answer = await readGuideFile(request, () => crypto.randomUUID());
  if (!answer.ok) throw new Error(`${fileName}: ${answer.reason}`);
}

/** The longest printed guide from text, Word and PDF, in Node; pdf.js in the same thread. */
export async function benchGuideImport(): Promise<readonly Row[]> {
  const text = printedText(LONGEST);
  const docx = await docxOfGuide(importPrinted(LONGEST));
  const pdf = await convertWithLibreOffice(docx, 'docx', 'pdf');
  const options = {
    fileName: 'guide.txt',
    now: '2026-01-05T08:00:00.000Z',
    newId: () => crypto.randomUUID(),
  };
  return [
    makeRow({
      name: 'import of the longest guide: text',
      unit: 'ms',
      values: await measure(() => importGuideText(text, options)),
      target: 300,
    }),
    makeRow({
      name: 'import of the longest guide: DOCX',
      unit: 'ms',
      values: await measure(() => readFile(docx, 'guide.docx')),
      target: 2000,
    }),
    makeRow({
      name: 'import of the longest guide: PDF',
      unit: 'ms',
      values: await measure(() => readFile(pdf, 'guide.pdf')),
      target: 2000,
      note: 'Without loading pdf.js, which happens once.',
    }),
  ];
}
