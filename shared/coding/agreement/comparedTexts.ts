import type { CodingLayer } from '#shared/model/coding';
import type { PersonId, TextId } from '#shared/model/ids';
import type { Block } from '#shared/model/text';
import { codedText, type ProjectTree } from '#shared/model/tree';
import { sentencesOf } from '#shared/text/boundaries';
import { blockOrder, resolveRange } from '#shared/text/range';
import type { AgreementUnit, CodedInterval, ComparedText, TextSpan } from './codedText';

/**
 * The texts as these coders coded them, ready to be compared. A coder without a layer on a text has not coded
 * it. Codings whose place is in doubt are left out: they stand nowhere.
 */
export function comparedTexts(
  tree: ProjectTree,
  texts: readonly TextId[],
  coders: readonly PersonId[],
  unit: AgreementUnit,
): readonly ComparedText[] {
  const layers = new Map<string, CodingLayer>();
  for (const layer of Object.values(tree.codingLayer)) layers.set(`${layer.text} ${layer.coder}`, layer);
  return texts.flatMap((id): ComparedText[] => {
    const source = codedText(tree, id);
    if (source === undefined) return [];
    const { starts, length } = layout(source.blocks);
    return [
      {
        id,
        length,
        // Finding sentences takes longer than all the rest, so only where they are asked for.
        sentences: unit === 'sentence' ? sentenceSpans(source.blocks, starts) : [],
        answers: answerSpans(source.blocks, starts),
        codings: coders.map((coder) => {
          const layer = layers.get(`${id} ${coder}`);
          return layer === undefined ? null : intervals(layer, source.blocks, starts);
        }),
      },
    ];
  });
}

/** Where each block begins in the canonical text, and how long that is. */
function layout(blocks: readonly Block[]) {
  const starts: number[] = [];
  let at = 0;
  for (const { text } of blocks) {
    starts.push(at);
    // One line feed stands between blocks.
    at += text.length + 1;
  }
  return { starts, length: Math.max(0, at - 1) };
}

function intervals(
  layer: CodingLayer,
  blocks: readonly Block[],
  starts: readonly number[],
): readonly CodedInterval[] {
  const order = blockOrder(blocks);
  return Object.values(layer.codings).flatMap((coding): CodedInterval[] => {
    const pieces = coding.state === 'placed' ? resolveRange(blocks, coding, order) : [];
    const first = pieces[0];
    const last = pieces.at(-1);
    if (first === undefined || last === undefined) return [];
    const start = (starts[first.index] ?? 0) + first.from;
    const end = (starts[last.index] ?? 0) + last.to;
    return end > start ? [{ code: coding.code, start, end }] : [];
  });
}

function sentenceSpans(blocks: readonly Block[], starts: readonly number[]): readonly TextSpan[] {
  return blocks.flatMap(({ text }, i) =>
    sentencesOf(text).map(({ start, end }) => ({
      start: (starts[i] ?? 0) + start,
      end: (starts[i] ?? 0) + end,
    })),
  );
}

/** Neighbouring blocks under one question; a block without question stands for itself. */
function answerSpans(blocks: readonly Block[], starts: readonly number[]): readonly TextSpan[] {
  const spans: { start: number; end: number; question: string | null }[] = [];
  blocks.forEach(({ text, question }, i) => {
    if (text.trim() === '') return;
    const start = starts[i] ?? 0;
    const last = spans.at(-1);
    if (last !== undefined && question !== null && last.question === question) last.end = start + text.length;
    else spans.push({ start, end: start + text.length, question });
  });
  return spans.map(({ start, end }) => ({ start, end }));
}
