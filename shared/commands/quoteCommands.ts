import { castDraft } from 'immer';
import { passageState } from '#shared/evidence/passageState';
import type { EvidenceLink } from '#shared/model/caseReport';
import type { EvidenceQuote, QuoteCut, QuoteRelease } from '#shared/model/evidenceQuote';
import type { QuoteCutId } from '#shared/model/ids';
import { type CutPlace, joinCuts } from '#shared/quote/cutsOfQuote';
import { blockOrder, comparePoints, isEmptyRange } from '#shared/text/range';
import { needOpenReport } from './caseReportCommands';
import { type CommandContext, CommandRefused, defineCommand, needText, type TreeDraft } from './command';
import { type LinkPlace, needLink } from './evidenceCommands';
import { originalOf } from './protocolCommands';

/** How somebody leaves a quotation behind after working on it. */
export interface QuoteWork extends Pick<EvidenceQuote, 'marks' | 'ellipsis' | 'attribution'> {
  readonly cuts: readonly CutPlace[];
  readonly release: QuoteRelease['state'];
  /** Why it is withheld; may be empty. */
  readonly reason: string;
}

/**
 * Sets what a quotation leaves out and puts in, how it is printed and whether it may leave the project. The source
 * stays as it is. A release holds for exactly these words: refused when the passage has none any more.
 */
export const editQuote = defineCommand(
  'quote.edit',
  (draft, params: LinkPlace & { work: QuoteWork }, context) => {
    needOpenReport(draft, params.report);
    const link = needLink(draft, params);
    const { marks, ellipsis, attribution } = params.work;
    writeCuts(draft, originalOf(link), params.work.cuts, context);
    const release = releaseOf(draft, originalOf(link), params.work, context);
    link.quote = castDraft<EvidenceQuote>({ marks, ellipsis, attribution, release });
  },
);

function releaseOf(
  draft: TreeDraft,
  link: EvidenceLink,
  { release, reason }: QuoteWork,
  { author: by, now: at }: CommandContext,
): QuoteRelease {
  switch (release) {
    case 'proposed':
      return { state: 'proposed' };
    case 'withheld':
      return { state: 'withheld', by, at, reason: reason.trim() };
    case 'released': {
      const { words } = passageState(originalOf(draft), link.text, link.passage);
      if (words === null) throw new CommandRefused('notPossibleHere');
      return { state: 'released', by, at, words };
    }
  }
}

/** Replaces the link's cuts by these, cut to the passage; those that say nothing are left out. */
function writeCuts(
  draft: TreeDraft,
  link: EvidenceLink,
  wished: readonly CutPlace[],
  { newId }: CommandContext,
): void {
  const layer = Object.values(draft.evidenceLayer).find(
    (one) => one.text === link.text && one.passages[link.passage] !== undefined,
  );
  const passage = layer?.passages[link.passage];
  if (layer === undefined || passage === undefined || passage.state !== 'placed') return;
  const order = blockOrder(originalOf(needText(draft, link.text)).blocks);
  const inside = wished.flatMap((cut): CutPlace[] => {
    if (!order.has(cut.start.block) || !order.has(cut.end.block)) return [];
    const start = comparePoints(cut.start, passage.start, order) < 0 ? passage.start : cut.start;
    const end = comparePoints(cut.end, passage.end, order) > 0 ? passage.end : cut.end;
    const insert = cut.insert.replace(/^\s*\[|\]\s*$/g, '').trim();
    if (comparePoints(start, end, order) > 0) return [];
    return insert === '' && isEmptyRange({ start, end }) ? [] : [{ start, end, insert }];
  });
  for (const cut of Object.values(layer.cuts)) if (cut.link === link.id) delete layer.cuts[cut.id];
  for (const cut of joinCuts(inside, order)) {
    const id = newId<QuoteCutId>();
    layer.cuts[id] = castDraft<QuoteCut>({ ...cut, id, link: link.id, state: 'placed' });
  }
}
