import { answerableNodes } from '#shared/guide/guideNodes';
import type { AnswerState } from '#shared/model/fieldwork';
import type { Guide } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import type { MatchedLine, ProtocolMatch } from './matchProtocol';
import { headingBlock, type PlannedBlock, plannedBlock } from './plannedBlock';

export interface ProtocolPlan {
  /** In the guide's order, the inbox at the end. */
  readonly blocks: readonly PlannedBlock[];
  readonly answers: { readonly [node: GuideNodeId]: AnswerState };
  /** Answered in the file, but not asked of the interview's roles: their text is in the inbox. */
  readonly notAsked: readonly GuideNodeId[];
}

/**
 * What a matched file becomes in an interview's protocol. `asked` are the questions of the interview's roles: what
 * the file answers beyond them goes to the inbox below its question, where a person sees it.
 */
export function planProtocol(
  match: ProtocolMatch,
  guide: Pick<Guide, 'nodes'>,
  asked: ReadonlySet<GuideNodeId>,
  options: { readonly quotes: boolean },
): ProtocolPlan {
  const byQuestion = new Map<GuideNodeId, PlannedBlock[]>();
  const heads = new Map<GuideNodeId, MatchedLine>();
  const inbox: PlannedBlock[] = [];
  const answers: { [node: GuideNodeId]: AnswerState } = {};
  const listOf = (question: GuideNodeId | null): PlannedBlock[] => {
    if (question === null) return inbox;
    const list = byQuestion.get(question) ?? [];
    byQuestion.set(question, list);
    return list;
  };
  for (const line of match.lines) {
    const { fate } = line;
    if (fate.kind === 'question') {
      if (!heads.has(fate.node)) heads.set(fate.node, line);
    } else if (fate.kind === 'answer') {
      listOf(fate.question).push(plannedBlock(line, fate.question, options.quotes));
    } else if (fate.kind === 'prompt' && fate.kept) {
      listOf(fate.question).push(headingBlock(line, fate.question));
    } else if (fate.kind === 'inbox') {
      inbox.push(fate.heading ? headingBlock(line, null) : plannedBlock(line, null, options.quotes));
    } else if (fate.kind === 'state' && asked.has(fate.question)) {
      answers[fate.question] = fate.state;
    } else if (fate.kind === 'state') {
      listOf(fate.question).push(plannedBlock(line, fate.question, false));
    }
  }
  const notAsked = [...byQuestion.keys()].filter((question) => !asked.has(question));
  for (const question of notAsked) {
    const head = heads.get(question);
    if (head) inbox.push(headingBlock(head, null));
    inbox.push(...(byQuestion.get(question) ?? []).map((block) => ({ ...block, question: null })));
  }
  const order = answerableNodes(guide).map(({ node }) => node.id);
  const inOrder = order.filter((id) => asked.has(id)).flatMap((id) => byQuestion.get(id) ?? []);
  return { blocks: [...inOrder, ...inbox], answers, notAsked };
}
