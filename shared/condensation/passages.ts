import type { CodingLayer } from '#shared/model/coding';
import type { Protocol } from '#shared/model/fieldwork';
import type { BlockId, CodeId, GuideNodeId, InterviewId, ProtocolId, TextId } from '#shared/model/ids';
import type { Block, TextRange } from '#shared/model/text';
import { type BlockOrder, blockOrder, comparePoints, resolveRange } from '#shared/text/range';

/** Words of a protocol that a sentence of the case report may rest on. */
export interface DeskPassage {
  /** The place it stands on; two codings of the same words are one passage. */
  readonly key: string;
  readonly text: ProtocolId;
  readonly interview: InterviewId;
  readonly range: TextRange;
  /** UTF-16 offsets, block by block. */
  readonly pieces: readonly PassagePiece[];
  readonly words: string;
  /** In the order in which they were given; none: a whole answer that nobody coded. */
  readonly codes: readonly CodeId[];
  /** The questions whose answers it lies in; a passage may run on into the next one. */
  readonly questions: readonly GuideNodeId[];
}

export interface PassagePiece {
  readonly block: BlockId;
  readonly from: number;
  readonly to: number;
}

/** Layers by their text, found once for a whole site. */
export function layersByText(layers: {
  readonly [id: string]: CodingLayer;
}): ReadonlyMap<TextId, readonly CodingLayer[]> {
  const byText = new Map<TextId, CodingLayer[]>();
  for (const layer of Object.values(layers)) {
    const there = byText.get(layer.text);
    if (there === undefined) byText.set(layer.text, [layer]);
    else there.push(layer);
  }
  return byText;
}

/**
 * The passages of one protocol in the order of the text: what is coded (by the layer the coders agreed on, where
 * there is one, else by any of them), and whole answers in which nobody coded anything.
 */
export function protocolPassages(protocol: Protocol, layers: readonly CodingLayer[]): readonly DeskPassage[] {
  const order = blockOrder(protocol.blocks);
  const touched = new Set<BlockId>();
  const coded = new Map<string, DeskPassage>();
  for (const layer of decisiveLayers(layers)) {
    for (const coding of Object.values(layer.codings)) {
      if (coding.state !== 'placed') continue;
      const key = passageKey(protocol.id, coding);
      const there = coded.get(key);
      if (there !== undefined) {
        if (!there.codes.includes(coding.code))
          coded.set(key, { ...there, codes: [...there.codes, coding.code] });
        continue;
      }
      const made = makePassage(protocol, coding, [coding.code], order);
      if (made === null) continue;
      for (const { block } of made.pieces) touched.add(block);
      coded.set(key, made);
    }
  }
  const whole = uncodedAnswers(protocol.blocks, touched).flatMap(
    (range) => makePassage(protocol, range, [], order) ?? [],
  );
  return [...coded.values(), ...whole].sort(
    (a, b) =>
      comparePoints(a.range.start, b.range.start, order) || comparePoints(a.range.end, b.range.end, order),
  );
}

/** What the coders agreed on stands for all of them. */
function decisiveLayers(layers: readonly CodingLayer[]): readonly CodingLayer[] {
  const agreed = layers.filter(({ coder, codings }) => coder === null && Object.keys(codings).length > 0);
  return agreed.length > 0 ? agreed : layers;
}

export function passageKey(text: TextId, { start, end }: TextRange): string {
  return [text, start.block, start.offset, end.block, end.offset].join(' ');
}

function makePassage(
  protocol: Protocol,
  { start, end }: TextRange,
  codes: readonly CodeId[],
  order: BlockOrder,
): DeskPassage | null {
  const resolved = resolveRange(protocol.blocks, { start, end }, order);
  const words = resolved.map(({ block, from, to }) => block.text.slice(from, to)).join('\n');
  if (words.trim() === '') return null;
  return {
    key: passageKey(protocol.id, { start, end }),
    text: protocol.id,
    interview: protocol.interview,
    range: { start, end },
    pieces: resolved.map(({ block, from, to }) => ({ block: block.id, from, to })),
    words,
    codes,
    questions: [...new Set(resolved.flatMap(({ block }) => block.question ?? []))],
  };
}

/** Answers without any coding, each from its first to its last word; the capture inbox is no answer. */
function uncodedAnswers(blocks: readonly Block[], touched: ReadonlySet<BlockId>): readonly TextRange[] {
  const begun = new Set(blocks.flatMap(({ id, question }) => (touched.has(id) ? (question ?? []) : [])));
  const ranges: TextRange[] = [];
  let run: Block[] = [];
  const close = () => {
    const first = run.find(hasWords);
    const last = run.findLast(hasWords);
    if (first !== undefined && last !== undefined) {
      ranges.push({
        start: { block: first.id, offset: first.text.length - first.text.trimStart().length },
        end: { block: last.id, offset: last.text.trimEnd().length },
      });
    }
    run = [];
  };
  for (const block of blocks) {
    if (block.question !== run[0]?.question) close();
    if (block.question !== null && !begun.has(block.question)) run.push(block);
  }
  close();
  return ranges;
}

function hasWords({ text }: Block): boolean {
  return text.trim() !== '';
}
