import { asId, type BlockId, type GuideNodeId } from '#shared/model/ids';
import type { Block } from '#shared/model/text';
import { tightenRange } from '#shared/text/range';
import { type Random, seededRandom } from '../../bench/corpus/random';
import type { PageAnchor, PageText } from './page';

export interface LongTextSize {
  readonly words: number;
  readonly codings: number;
  readonly wordsPerBlock: number;
}

/** Made-up syllables: the editor does not read, it only has to break lines. */
const SYLLABLES = 'ver ge be an aus zu ter rung lich keit den ung pro tokoll wer ken satz wort'.split(' ');
const QUESTIONS = 40;
const COLORS = ['#e03131', '#2f9e44', '#1971c2', '#f08c00', '#9c36b5', '#0c8599', '#e8590c', '#66a80f'];

/** A protocol of the given size, the same for the same seed; codings of 20 to 120 words that overlap. */
export function longText({ words, codings, wordsPerBlock }: LongTextSize, seed = 7): PageText {
  const random = seededRandom(seed);
  const count = Math.ceil(words / wordsPerBlock);
  const blocks = Array.from(
    { length: count },
    (_, index): Block => ({
      id: asId<BlockId>(`b${index}`),
      kind: 'paragraph',
      text: Array.from({ length: wordsPerBlock }, () => word(random)).join(' '),
      marks: [],
      question: asId<GuideNodeId>(`q${Math.floor((index * QUESTIONS) / count)}`),
    }),
  );
  const anchors = Array.from({ length: codings }, (_, index) => coding(`c${index}`, blocks, random));
  return {
    blocks,
    sections: Array.from({ length: QUESTIONS }, (_, index) => ({
      id: asId<GuideNodeId>(`q${index}`),
      heading: `Frage ${index + 1}`,
      level: 3,
    })),
    codes: COLORS.map((color) => ({ color })),
    anchors: Object.fromEntries(anchors.map((anchor) => [anchor.id, anchor])),
  };
}

function word(random: Random): string {
  return Array.from({ length: random.between(1, 4) }, () => random.pick(SYLLABLES)).join('');
}

function coding(id: string, blocks: readonly Block[], random: Random): PageAnchor {
  const first = random.between(0, blocks.length - 1);
  const startBlock = blocks[first];
  if (!startBlock) throw new Error('a text without blocks');
  const offset = random.between(0, startBlock.text.length - 10);
  // Seven letters and a blank a word, more or less.
  let rest = random.between(20, 120) * 8;
  let index = first;
  let end = offset;
  for (let block = startBlock; ; ) {
    const room = block.text.length - end;
    const next = blocks[index + 1];
    if (rest <= room || !next) {
      end += Math.min(rest, room);
      break;
    }
    rest -= room;
    index++;
    block = next;
    end = 0;
  }
  const range = tightenRange(blocks, {
    start: { block: startBlock.id, offset },
    end: { block: blocks[index]?.id ?? startBlock.id, offset: end },
  });
  return {
    ...range,
    id,
    code: random.between(0, COLORS.length - 1),
    label: `Kodierung ${id}`,
    state: 'placed',
  };
}
