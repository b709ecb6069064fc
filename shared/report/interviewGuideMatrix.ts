import type { GuideNode } from '#shared/model/guide';
import type { GuideItem, InterviewGuideBlock, MatrixRow } from './interviewGuideBlocks';
import { footnotesOf } from './interviewGuideFootnotes';
import { guideItem, type PrintedNode, printedNodes } from './interviewGuideItems';
import { type InterviewGuideContext, printedRoles } from './interviewGuideOptions';
import { paragraph, plain, remark } from './reportDocument';

/**
 * Rows do not break over pages, so a longer run of items goes on in rows of their own, with their dots again: a
 * row of 14 lines leaves at most a quarter of a page empty above it.
 */
const longestRow = 14;

/** Letters on a line of the question column beside five columns of dots; a guess is enough. */
const lineLength = 50;

/** The whole guide as a table with a column of dots for each role, and what the codes stand for. */
export function dotMatrix(context: InterviewGuideContext): readonly InterviewGuideBlock[] {
  const { guide, translate } = context;
  return [
    {
      kind: 'heading',
      level: 1,
      number: null,
      text: translate(context.supplementary ? 'questionsHeading' : 'leadsHeading'),
      newPage: false,
    },
    guide.roles.length === 0
      ? remark(translate('matrixWithoutRoles'))
      : paragraph(plain(translate('matrixLegend', { roles: printedRoles(context, guide.roles) }))),
    {
      kind: 'matrix',
      heading: translate('columnQuestion'),
      columns: guide.roles.map((role) => role.code),
      rows: guide.nodes.flatMap((node) => nodeRows(context, node, [])),
    },
  ];
}

function nodeRows(
  context: InterviewGuideContext,
  node: GuideNode,
  inherited: readonly string[],
): readonly MatrixRow[] {
  const roles = node.roles.length > 0 ? node.roles : inherited;
  if (node.kind === 'section') {
    return [
      {
        kind: 'section',
        number: node.printedNumber,
        inlines: [plain(node.text), ...footnotesOf(context.guide, node.id)],
      },
      ...node.children.flatMap((child) => nodeRows(context, child, roles)),
    ];
  }
  return rowsOf(context, printedNodes(node, inherited, context.supplementary));
}

interface Entry {
  readonly item: GuideItem;
  readonly lines: number;
}

interface Run {
  readonly entries: Entry[];
  readonly dots: readonly boolean[];
}

/** A question and its items share a row as long as they go to the same roles. */
function rowsOf(context: InterviewGuideContext, nodes: readonly PrintedNode[]): readonly MatrixRow[] {
  const runs: Run[] = [];
  for (const printed of nodes) {
    const dots = context.guide.roles.map(
      ({ code }) => printed.roles.length === 0 || printed.roles.includes(code),
    );
    const entry = sizedEntry(guideItem(context, printed));
    const last = runs.at(-1);
    if (last?.dots.every((dot, index) => dot === dots[index])) {
      last.entries.push(entry);
    } else {
      runs.push({ entries: [entry], dots });
    }
  }
  return runs.flatMap(({ entries, dots }) =>
    evenParts(entries).map((items): MatrixRow => ({ kind: 'items', items, dots })),
  );
}

function sizedEntry(item: GuideItem): Entry {
  const letters = item.inlines.reduce((sum, { kind, text }) => sum + (kind === 'text' ? text.length : 0), 0);
  return { item, lines: Math.max(1, Math.ceil(letters / lineLength)) };
}

/** Parts of about the same height, so that no item is left alone in the last one. */
function evenParts(entries: readonly Entry[]): readonly (readonly GuideItem[])[] {
  const total = entries.reduce((sum, { lines }) => sum + lines, 0);
  const height = total / Math.ceil(total / longestRow);
  const parts: GuideItem[][] = [];
  let above = 0;
  let lastPart = -1;
  for (const { item, lines } of entries) {
    // The part in which the middle of the item falls.
    const part = Math.floor((above + lines / 2) / height);
    const current = parts.at(-1);
    if (current !== undefined && part === lastPart) {
      current.push(item);
    } else {
      parts.push([item]);
    }
    lastPart = part;
    above += lines;
  }
  return parts;
}
