import type { EvidenceLink } from '#shared/model/caseReport';
import type { QuoteCut } from '#shared/model/evidenceQuote';
import type { TextRange } from '#shared/model/text';
import { codedText, type ProjectTree } from '#shared/model/tree';
import { type BlockOrder, blockOrder, comparePoints } from '#shared/text/range';

/** A departure from the source before it has an id: what is left out, what is put in, or both at one place. */
export type CutPlace = TextRange & { readonly insert: string };

/** The cuts of a link's quotation in the order of its source; those whose text is gone are left aside. */
export function cutsOfQuote(tree: ProjectTree, link: Pick<EvidenceLink, 'id' | 'text'>): readonly QuoteCut[] {
  const source = codedText(tree, link.text);
  if (source === undefined) return [];
  const order = blockOrder(source.blocks);
  return Object.values(tree.evidenceLayer)
    .filter((layer) => layer.text === link.text)
    .flatMap((layer) => Object.values(layer.cuts))
    .filter((cut) => cut.link === link.id && cut.state === 'placed')
    .filter((cut) => order.has(cut.start.block) && order.has(cut.end.block))
    .sort((a, b) => comparePoints(a.start, b.start, order) || comparePoints(a.end, b.end, order));
}

/**
 * Cuts as they can stand beside each other: in order, none over another. What overlaps becomes one, and so does
 * what meets when nothing is put in between; the insertions of both are kept, in their order.
 */
export function joinCuts(cuts: readonly CutPlace[], order: BlockOrder): readonly CutPlace[] {
  const sorted = [...cuts].sort(
    (a, b) => comparePoints(a.start, b.start, order) || comparePoints(a.end, b.end, order),
  );
  const joined: CutPlace[] = [];
  for (const cut of sorted) {
    const last = joined.at(-1);
    const gap = last === undefined ? 1 : comparePoints(cut.start, last.end, order);
    const meets = gap === 0 && last?.insert === '' && cut.insert === '';
    if (last === undefined || (gap >= 0 && !meets)) {
      joined.push(cut);
      continue;
    }
    joined[joined.length - 1] = {
      start: last.start,
      end: comparePoints(cut.end, last.end, order) > 0 ? cut.end : last.end,
      insert: [last.insert, cut.insert].filter((words) => words !== '').join(' '),
    };
  }
  return joined;
}
