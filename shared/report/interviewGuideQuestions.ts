import { walkNodes } from '#shared/guide/guideNodes';
import { effectiveRoles, roleGuide } from '#shared/guide/roleGuide';
import type { Guide, GuideNode } from '#shared/model/guide';
import type { InterviewGuideBlock } from './interviewGuideBlocks';
import { footnotesOf } from './interviewGuideFootnotes';
import { guideItem, type PrintedNode, printedNodes } from './interviewGuideItems';
import {
  chosenRoles,
  type InterviewGuideContext,
  type InterviewGuideOptions,
  type NoteSpace,
} from './interviewGuideOptions';
import type { HeadingLevel } from './reportDocument';

/** Lines of 8 mm: a key word or two, and a good paragraph of a fast hand. */
const noteLines: { readonly [space in NoteSpace]: number } = { none: 0, small: 3, large: 8 };

/** Section by section what the roles are asked, each question with its items and its room for notes. */
export function questionsOfRoles(
  context: InterviewGuideContext,
  noteSpace: NoteSpace,
): readonly InterviewGuideBlock[] {
  const asked = chosenRoles(context.guide, context.version).map((role) => role.code);
  const { sections } = roleGuide(context.guide, asked);
  return sections.flatMap((node) =>
    nodeBlocks({ ...context, asked, lines: noteLines[noteSpace] }, node, [], 1),
  );
}

/**
 * How many lead questions the paper will have. Less than the role sees on screen where a question is there
 * for the role's supplementary questions only and these are left out.
 */
export function printedLeads(
  guide: Pick<Guide, 'nodes' | 'roles'>,
  { version, supplementary }: Pick<InterviewGuideOptions, 'version' | 'supplementary'>,
): number {
  const asked = chosenRoles(guide, version).map((role) => role.code);
  const shown = [...walkNodes({ nodes: roleGuide(guide, asked).sections })];
  return shown.filter(
    ({ node, parents }) =>
      node.kind === 'question' &&
      isPrinted(asked, printedNodes(node, effectiveRoles(node, parents), supplementary)),
  ).length;
}

interface QuestionContext extends InterviewGuideContext {
  /** Codes of the chosen roles; empty = everyone. */
  readonly asked: readonly string[];
  /** Ruled lines after each question. */
  readonly lines: number;
}

function nodeBlocks(
  context: QuestionContext,
  node: GuideNode,
  inherited: readonly string[],
  level: HeadingLevel,
): readonly InterviewGuideBlock[] {
  if (node.kind === 'section') {
    return sectionBlocks(context, node, inherited, level);
  }
  const [first, ...items] = printedNodes(node, inherited, context.supplementary);
  if (first === undefined || !isPrinted(context.asked, [first, ...items])) {
    return [];
  }
  const space =
    node.kind === 'instruction' || context.lines === 0
      ? []
      : [{ kind: 'ruledSpace', lines: context.lines } as const];
  return [
    guideItem(context, first, tags(context, first, context.asked)),
    ...items.map((item, index) =>
      guideItem(context, item, tags(context, item, rolesAbove(context, first, items, index))),
    ),
    ...space,
  ];
}

/** A section that asks the chosen roles nothing is left out; the whole guide prints what it has. */
function sectionBlocks(
  context: QuestionContext,
  node: GuideNode,
  inherited: readonly string[],
  level: HeadingLevel,
): readonly InterviewGuideBlock[] {
  const roles = node.roles.length > 0 ? node.roles : inherited;
  const below: HeadingLevel = level === 1 ? 2 : level === 2 ? 3 : 4;
  const blocks = node.children.flatMap((child) => nodeBlocks(context, child, roles, below));
  const asks = blocks.some((block) => block.kind === 'question' || block.kind === 'bullet');
  if (!asks && context.asked.length > 0) {
    return [];
  }
  const footnotes = footnotesOf(context.guide, node.id).map((note) => note.text);
  return [
    {
      kind: 'heading',
      level,
      number: node.printedNumber,
      text: node.text,
      newPage: false,
      ...(footnotes.length === 0 ? {} : { footnotes }),
    },
    ...blocks,
  ];
}

/** A question stands on the paper when it, or one of its items there, is for a chosen role. */
function isPrinted(asked: readonly string[], nodes: readonly PrintedNode[]): boolean {
  return nodes.some(({ roles }) => isAsked(asked, roles));
}

function isAsked(asked: readonly string[], roles: readonly string[]): boolean {
  return asked.length === 0 || roles.length === 0 || roles.some((role) => asked.includes(role));
}

/** The chosen roles that the entry right above an item is addressed to. */
function rolesAbove(
  context: QuestionContext,
  first: PrintedNode,
  items: readonly PrintedNode[],
  index: number,
): readonly string[] {
  const depth = items[index]?.depth ?? 0;
  const above = items.slice(0, index).findLast((item) => item.depth < depth) ?? first;
  return ownRoles(context, above.roles);
}

function ownRoles({ asked }: QuestionContext, roles: readonly string[]): readonly string[] {
  return roles.length === 0 ? asked : asked.filter((role) => roles.includes(role));
}

/** Says whom an entry is for where that differs from the one above it. */
function tags(context: QuestionContext, item: PrintedNode, above: readonly string[]): readonly string[] {
  if (!isAsked(context.asked, item.roles)) {
    return [context.translate('contextOnly')];
  }
  const own = ownRoles(context, item.roles);
  const same = own.length === above.length && own.every((role) => above.includes(role));
  // One role alone needs no telling: the paper is for it.
  return same || context.asked.length < 2 ? [] : [`(${own.join(', ')})`];
}
