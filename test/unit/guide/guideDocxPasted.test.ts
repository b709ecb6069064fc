import { Document, Packer, Paragraph, TextRun } from 'docx';
import { expect, test } from 'vitest';
import { importGuideDocx } from '#shared/guide/importGuideDocx';
import { inflateRaw } from '../../../renderer/workers/import/inflateRaw';
import { sketchOf } from '../../support/guideSketch';
import { countedIds, importPrinted, PRINTED_GUIDES, printedText } from './printedGuides';

test.each(PRINTED_GUIDES)(
  '$label pasted into Word line by line is read as the text it is',
  async ({ label }) => {
    const lines = printedText(label).split('\n');
    const children = lines.map((text) => new Paragraph({ children: [new TextRun({ text })] }));
    const bytes = new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
    const options = { fileName: 'pasted.docx', now: '2026-01-05T08:00:00.000Z', newId: countedIds() };
    const result = await importGuideDocx(bytes, inflateRaw, options);
    expect(result.ok && sketchOf(result.guide.nodes)).toEqual(sketchOf(importPrinted(label).nodes));
  },
);

test('a title stays a title when the remarks follow without an empty line', async () => {
  const text = printedText('A.1.3');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const children = lines.map((line) => new Paragraph({ children: [new TextRun({ text: line })] }));
  const bytes = new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
  const options = { fileName: 'pasted.docx', now: '2026-01-05T08:00:00.000Z', newId: countedIds() };
  const result = await importGuideDocx(bytes, inflateRaw, options);
  expect(result.ok && result.guide.title).toBe(importPrinted('A.1.3').title);
});
