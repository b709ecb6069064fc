import type { GuideNode } from '#shared/model/guide';
import type { GuideItem, InterviewGuideBlock, MatrixRow } from './interviewGuideBlocks';
import { footnotesOf } from './interviewGuideFootnotes';
import { guideItem, type PrintedNode, printedNodes } from './interviewGuideItems';
import { type InterviewGuideContext, printedRoles } from './interviewGuideOptions';
import { paragraph, plain, remark } from './reportDocument';

/**
 * Rows do not break over pages, so a longer run of items goes on in a row of its own, with its dots again: a
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

/** A question and its items share a row as long as they go to the same roles. */
function rowsOf(context: InterviewGuideContext, nodes: readonly PrintedNode[]): readonly MatrixRow[] {
  const rows: { items: GuideItem[]; dots: readonly boolean[]; lines: number }[] = [];
  for (const printed of nodes) {
    const item = guideItem(context, printed);
    const letters = item.inlines.reduce(
      (sum, { kind, text }) => sum + (kind === 'text' ? text.length : 0),
      0,
    );
    const lines = Math.ceil(letters / lineLength);
    const dots = context.guide.roles.map(
      ({ code }) => printed.roles.length === 0 || printed.roles.includes(code),
    );
    const last = rows.at(-1);
    const joins =
      last !== undefined && last.lines + lines <= longestRow && last.dots.every((dot, i) => dot === dots[i]);
    if (joins) {
      last.items.push(item);
      last.lines += lines;
    } else {
      rows.push({ items: [item], dots, lines });
    }
  }
  return rows.map(({ items, dots }) => ({ kind: 'items', items, dots }));
}
