import type { SourceDocument } from '#shared/model/document';
import type { BlockId } from '#shared/model/ids';
import type { Block, TextRange } from '#shared/model/text';
import type { CodedText } from '#shared/model/tree';
import { tightenRange } from '#shared/text/range';

/** What belongs together around a paragraph: the whole answer of a protocol, the turn of a speaker. */
export function answerAround(text: CodedText, block: BlockId): TextRange | null {
  const { blocks } = text;
  const index = blocks.findIndex(({ id }) => id === block);
  const here = blocks[index];
  if (here === undefined) return null;
  const keyOf = turnKeys(text);
  const key = keyOf(here);
  let from = index;
  let to = index;
  while (from > 0 && sameTurn(blocks[from - 1], key, keyOf)) from -= 1;
  while (to < blocks.length - 1 && sameTurn(blocks[to + 1], key, keyOf)) to += 1;
  const first = blocks[from] ?? here;
  const last = blocks[to] ?? here;
  return tightenRange(blocks, {
    start: { block: first.id, offset: 0 },
    end: { block: last.id, offset: last.text.length },
  });
}

type KeyOf = (block: Block) => string;

function sameTurn(block: Block | undefined, key: string, keyOf: KeyOf): boolean {
  return block !== undefined && keyOf(block) === key;
}

/** By what neighbours belong together: the question; the speaker; else each paragraph stands alone. */
function turnKeys(text: CodedText): KeyOf {
  if (text.kind === 'protocol') return ({ question }) => question ?? '';
  return Object.keys(text.speakers).length === 0 ? ({ id }) => id : ({ id }) => speakerOf(text, id);
}

export function speakerOf(text: SourceDocument, block: BlockId): string {
  return text.speakers[block] ?? '';
}
