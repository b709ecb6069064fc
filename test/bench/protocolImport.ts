import { performance } from 'node:perf_hooks';
import { SHIPPED_GUIDES } from '#schemas/shippedGuides';
import { answerableNodes } from '#shared/guide/guideNodes';
import { indexGuide } from '#shared/protocolImport/guideIndex';
import { planProtocol } from '#shared/protocolImport/planProtocol';
import { readSourceFile } from '../../renderer/workers/import/readSourceFile';
import { inventedProtocol } from '../fixtures/protocolFiles/inventedProtocol';
import { protocolDocx, protocolLayouts } from '../fixtures/protocolFiles/protocolDocx';
import { makeRow, type Row } from './row';

const FILES = 20;
const RUNS = 5;

/**
 * Twenty invented Word protocols of ten pages each, in five layouts and along seven guides: read, recognised, matched
 * to the guide and made into blocks, one after another in one thread.
 */
export async function benchProtocolImport(): Promise<readonly Row[]> {
  const guides = await Promise.all(SHIPPED_GUIDES.map(({ load }) => load()));
  const files = await Promise.all(
    Array.from({ length: FILES }, async (_, seed) => {
      const guide = guides[seed % guides.length];
      const layout = protocolLayouts[seed % protocolLayouts.length];
      if (!guide || !layout) throw new Error('nothing to write');
      return {
        fileName: `protokoll-${seed}.docx`,
        bytes: await protocolDocx(inventedProtocol(seed, guide), layout),
      };
    }),
  );
  const times: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const start = performance.now();
    const indexes = guides.map(indexGuide);
    for (const file of files) {
      const read = await readSourceFile(file, indexes);
      const match = read.ok ? read.recognized.match : null;
      const guide = guides.find(({ id }) => id === match?.guide);
      if (!match || !guide) throw new Error(`${file.fileName} was not recognised`);
      const asked = new Set(answerableNodes(guide).map(({ node }) => node.id));
      planProtocol(match, guide, asked, { quotes: true });
    }
    // The first run pays for loading and compiling.
    if (run > 0) times.push((performance.now() - start) / 1000);
  }
  return [
    makeRow({
      name: 'import of twenty DOCX protocols of ten pages',
      unit: 's',
      values: times,
      target: 10,
      note: 'Reading and matching against seven guides, in one thread in Node.',
    }),
  ];
}
