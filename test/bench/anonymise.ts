import { performance } from 'node:perf_hooks';
import { answerScan } from '../../renderer/workers/privacy/answerScan';
import { CORPUS_NAMES, corpus } from '../fixtures/privacy/corpus';
import { makeRow, type Row } from './row';

/** A protocol of ordinary length, in UTF-16 units (design/trade.md 5.6). */
const LENGTH = 15_000;
const RUNS = 25;

/** One protocol looked through as the worker does it, in Node; sending it there and back takes about 1 ms. */
export async function benchAnonymise(): Promise<readonly Row[]> {
  const blocks: { id: (typeof all)[number]['id']; text: string }[] = [];
  const all = corpus('tuned').map(({ block }) => block);
  let length = 0;
  for (const { id, text } of all) {
    if (length >= LENGTH) break;
    blocks.push({ id, text });
    length += text.length;
  }
  const request = { id: 1, blocks, names: CORPUS_NAMES, language: 'de' as const };
  const first = timed(request);
  const values = Array.from({ length: RUNS }, () => timed(request));
  return [
    makeRow({
      name: 'anonymisation scan of one protocol',
      unit: 'ms',
      values,
      target: 300,
      note: `${length} characters; the very first scan took ${first.toFixed(0)} ms`,
    }),
  ];
}

function timed(request: Parameters<typeof answerScan>[0]): number {
  const start = performance.now();
  const answer = answerScan(request);
  if (!answer.ok) throw new Error(answer.detail);
  return performance.now() - start;
}
