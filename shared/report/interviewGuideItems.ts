import type { GuideNode } from '#shared/model/guide';
import type { GuideItem } from './interviewGuideBlocks';
import { footnotesOf } from './interviewGuideFootnotes';
import type { InterviewGuideContext } from './interviewGuideOptions';
import { type Inline, plain, styled } from './reportDocument';

/** A node that is printed, and whom it is addressed to (its own roles or inherited; empty = everyone). */
export interface PrintedNode {
  readonly node: GuideNode;
  readonly roles: readonly string[];
  /** 0 for a question, group or instruction of a section, 1 and up for what hangs on it. */
  readonly depth: number;
}

/** A question with everything under it in printed order, the question first. */
export function printedNodes(
  node: GuideNode,
  inherited: readonly string[],
  supplementary: boolean,
  depth = 0,
): readonly PrintedNode[] {
  const roles = node.roles.length > 0 ? node.roles : inherited;
  const children = node.children.filter(
    (child) => supplementary || child.kind !== 'supplementary' || needsItems(node),
  );
  return [
    { node, roles, depth },
    ...children.flatMap((child) => printedNodes(child, roles, supplementary, depth + 1)),
  ];
}

/**
 * True when a text says nothing without its items: a block without number is only their title, and a lead
 * question that ends in a colon or in mid-sentence is finished by them.
 */
function needsItems(node: GuideNode): boolean {
  return node.kind === 'group' || !/[.?!…][)\]"“”’»]*\s*$|[)\]]\s*$/.test(node.text);
}

/** A node as it is set. `tags` go after the text, e.g. the roles of a question that not everyone is asked. */
export function guideItem(
  context: InterviewGuideContext,
  { node, depth }: Pick<PrintedNode, 'node' | 'depth'>,
  tags: readonly string[] = [],
): GuideItem {
  const inlines: readonly Inline[] = [
    ...(node.optional ? [styled('emphasis', `${context.translate('optionalQuestion')} `)] : []),
    ...textInlines(context, node),
    ...footnotesOf(context.guide, node.id),
    // A no-break space: a tag alone on the next line would seem to belong there.
    ...tags.map((tag) => styled('small', `\u00a0${tag}`)),
  ];
  if (node.kind === 'instruction') {
    return { kind: 'instruction', inlines };
  }
  return depth === 0 || node.kind === 'question' || node.kind === 'group'
    ? { kind: 'question', number: node.printedNumber, inlines }
    : { kind: 'bullet', level: depth === 1 ? 1 : 2, inlines };
}

/** The text with its condition in italics, where it stands in the text; else before it. */
function textInlines(
  { translate }: InterviewGuideContext,
  { kind, text, condition }: GuideNode,
): readonly Inline[] {
  // The title of a block is set strong, since it has no number that stands out.
  const words = (part: string) => (kind === 'group' ? styled('strong', part) : plain(part));
  if (condition === null || condition.trim() === '') {
    return [words(text)];
  }
  const at = text.indexOf(condition);
  if (at < 0) {
    return [styled('emphasis', `${translate('condition', { condition })} `), words(text)];
  }
  const pieces = [
    words(text.slice(0, at)),
    styled('emphasis', condition),
    words(text.slice(at + condition.length)),
  ];
  return pieces.filter((piece) => piece.text !== '');
}
