import { performance } from 'node:perf_hooks';
import { agreementReport } from '#shared/coding/agreement/agreement';
import { comparedTexts } from '#shared/coding/agreement/comparedTexts';
import type { CodingLayer } from '#shared/model/coding';
import type { CodingLayerId, PersonId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import { codeProtocol } from './corpus/codings';
import { makeCorpus } from './corpus/makeCorpus';
import { seededRandom } from './corpus/random';
import { makeRow, type Row } from './row';

/**
 * Three coders over 150 protocols with fifty codings each and ninety codes: per code, over all and per text,
 * with intervals from 1,000 drawings.
 */
export async function benchAgreement(): Promise<readonly Row[]> {
  const { tree, coders } = codedByThree();
  const texts = Object.values(tree.protocol).map(({ id }) => id);
  const codes = Object.keys(Object.values(tree.codebook)[0]?.codes ?? {});
  const measure = (times?: number) => {
    const began = performance.now();
    const report = agreementReport(
      comparedTexts(tree, texts, coders, 'character'),
      codes,
      'character',
      times,
    );
    if (report.texts.length !== 150) throw new Error(`${report.texts.length} texts compared, not 150`);
    return performance.now() - began;
  };
  measure(10);
  const values = Array.from({ length: 7 }, () => measure());
  const plain = Array.from({ length: 7 }, () => measure(0));
  return [
    makeRow({
      name: 'agreement of three coders, 150 protocols, 90 codes, characters',
      unit: 'ms',
      values,
      target: 2000,
      against: { name: 'the same without confidence intervals', values: plain },
    }),
  ];
}

function codedByThree(): { tree: ProjectTree; coders: readonly PersonId[] } {
  const corpus = makeCorpus({ seed: 11, size: 'S' });
  const random = seededRandom(12);
  const protocols = Object.values(corpus.protocol).slice(0, 150);
  const coders = [1, 2, 3].map(() => random.id<PersonId>());
  const codes = Object.values(Object.values(corpus.codebook)[0]?.codes ?? {}).map(({ id }) => id);
  const layers = protocols.flatMap((protocol) =>
    coders.map(
      (coder): CodingLayer => ({
        ...codeProtocol(random, { protocol, coder, codes, count: 50 }),
        id: random.id<CodingLayerId>(),
      }),
    ),
  );
  return {
    tree: {
      ...corpus,
      protocol: Object.fromEntries(protocols.map((one) => [one.id, one])),
      codingLayer: Object.fromEntries(layers.map((layer) => [layer.id, layer])),
    },
    coders,
  };
}
