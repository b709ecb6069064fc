import type { CaseReport, Statement } from '#shared/model/caseReport';
import type { TextRange } from '#shared/model/text';
import { unitAround } from '#shared/text/boundaries';
import { sliceRange } from '#shared/text/range';
import type { AnchorGroup, ShownAnchor } from '../../editor/coding/anchorBook';
import type { Target } from './target';

/** Middle tones: each keeps 3 : 1 against the light and the dark page, as a line must. */
const colors = { evidence: '#2a8f9b', against: '#d9480f', review: '#b88600', target: '#369aa5' } as const;

interface PaintTexts {
  readonly statement: (count: number, text: string) => string;
  readonly review: (text: string) => string;
  readonly target: (text: string) => string;
}

/**
 * How a case report's statements look in its text: underlined when they have evidence, in another colour when
 * something speaks against them. One in review has no words any more; the sentence where it stood is tinted.
 * `target` is tinted while somebody chooses passages for it.
 */
export function paintStatements(
  report: Pick<CaseReport, 'blocks' | 'statements'>,
  target: Target | null,
  texts: PaintTexts,
): readonly AnchorGroup[] {
  const all = Object.values(report.statements);
  const placed = all.filter(({ state }) => state === 'placed');
  const shown = (statement: Statement): ShownAnchor => ({
    id: statement.id,
    start: statement.start,
    end: statement.end,
    state: 'placed',
    label: texts.statement(statement.evidence.length, sliceRange(report.blocks, statement)),
  });
  const review = all
    .filter(({ state }) => state === 'review')
    .flatMap((statement): readonly ShownAnchor[] => {
      const range = sentenceBeside(report, statement);
      const label = texts.review(statement.quote?.exact ?? '');
      return range === null ? [] : [{ id: statement.id, ...range, state: 'placed', label }];
    });
  return [
    {
      name: 'evidence',
      color: colors.evidence,
      style: 'underline',
      anchors: placed.filter((one) => !isContradicted(one)).map(shown),
    },
    {
      name: 'against',
      color: colors.against,
      style: 'underline',
      anchors: placed.filter(isContradicted).map(shown),
    },
    { name: 'review', color: colors.review, style: 'background', anchors: review },
    {
      name: 'target',
      color: colors.target,
      style: 'background',
      anchors:
        target === null
          ? []
          : [{ id: 'target', ...target.range, state: 'placed', label: texts.target(target.text) }],
    },
  ];
}

function isContradicted({ evidence }: Pick<Statement, 'evidence'>): boolean {
  return evidence.some(({ stance }) => stance === 'contradicts');
}

function sentenceBeside(report: Pick<CaseReport, 'blocks'>, { start }: Statement): TextRange | null {
  const block = report.blocks.find(({ id }) => id === start.block);
  return block === undefined || block.text.trim() === '' ? null : unitAround(block, start, 'sentence');
}
