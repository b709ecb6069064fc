import type { BlockId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import { longText } from '../../support/editorPage/longText';
import { codeProtocol } from './codings';
import { seededRandom } from './random';

/** The longest text we plan for, with as many codings as a team gives in a year. */
const extent = { words: 25_000, codings: 3_000, wordsPerBlock: 165 };

/** Case labels by which a person (and a bench) finds the two in the list of texts. */
export const longLabel = 'Langtext';
export const plainLabel = 'Kurztext';

/** The study with a protocol of 25,000 words and 3,000 codings in place of an ordinary one; another is labelled, too. */
export function withLongProtocol(tree: ProjectTree): ProjectTree {
  const random = seededRandom(7);
  const layer = Object.values(tree.codingLayer)[0];
  const old = layer === undefined ? undefined : tree.protocol[layer.text];
  const plain = Object.values(tree.protocol).find(({ id }) => id !== old?.id);
  const codebook = Object.values(tree.codebook)[0];
  if (layer?.coder == null || old === undefined || plain === undefined || codebook === undefined)
    throw new Error('an empty corpus');
  const questions = [...new Set(old.blocks.map(({ question }) => question))];
  const blocks = longText({ ...extent, codings: 0 }).blocks.map((block, i, all) => ({
    ...block,
    id: random.id<BlockId>(),
    question: questions[Math.floor((i * questions.length) / all.length)] ?? null,
  }));
  const protocol = { ...old, blocks, caseLabel: longLabel };
  const codes = Object.values(codebook.codes).map(({ id }) => id);
  const coded = codeProtocol(random, { protocol, coder: layer.coder, codes, count: extent.codings });
  const layers = Object.fromEntries(
    Object.entries(tree.codingLayer).filter(([, one]) => one.text !== old.id),
  );
  // Passages of the old words would stand nowhere.
  const evidence = Object.fromEntries(
    Object.entries(tree.evidenceLayer).filter(([, one]) => one.text !== old.id),
  );
  return {
    ...tree,
    protocol: {
      ...tree.protocol,
      [protocol.id]: protocol,
      [plain.id]: { ...plain, caseLabel: plainLabel },
    },
    codingLayer: { ...layers, [coded.id]: coded },
    evidenceLayer: evidence,
  };
}
