import type { Guide, GuideNode, GuideTopic } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import type { Language } from '#shared/model/language';

/** A node with the nodes above it, outermost first. */
export interface PlacedNode {
  readonly node: GuideNode;
  readonly parents: readonly GuideNode[];
}

/** A question or group that a protocol answers, with the section it stands in. */
export interface AnswerableNode {
  readonly node: GuideNode;
  readonly section: GuideNode;
}

/** All nodes in printed order, each before its children. */
export function* walkNodes(guide: Pick<Guide, 'nodes'>): Generator<PlacedNode> {
  yield* walk(guide.nodes, []);
}

function* walk(nodes: readonly GuideNode[], parents: readonly GuideNode[]): Generator<PlacedNode> {
  for (const node of nodes) {
    yield { node, parents };
    yield* walk(node.children, [...parents, node]);
  }
}

/** The node with this id and the nodes above it; `null` when the guide has none. */
export function findNode(guide: Pick<Guide, 'nodes'>, id: GuideNodeId): PlacedNode | null {
  for (const placed of walkNodes(guide)) if (placed.node.id === id) return placed;
  return null;
}

/** Questions and groups in printed order: what an interview protocol gives answers to. */
export function answerableNodes(guide: Pick<Guide, 'nodes'>): AnswerableNode[] {
  return guide.nodes.flatMap((section) =>
    section.children.filter(isAnswerable).map((node) => ({ node, section })),
  );
}

export function isAnswerable(node: GuideNode): boolean {
  return node.kind === 'question' || node.kind === 'group';
}

/** Long enough to tell questions apart, short enough for a column head. */
const MAX_LABEL_TEXT = 60;

/** "1.2 Topic" for lists and column heads; without a topic the text, cut at a word. */
export function nodeLabel(
  node: Pick<GuideNode, 'printedNumber' | 'topic' | 'text'>,
  language: Language,
): string {
  const text = topicIn(node.topic, language) ?? shorten(node.text);
  return node.printedNumber === null ? text : `${node.printedNumber} ${text}`.trim();
}

/** The topic in the wished language, else in the other one; null when there is none. */
function topicIn(topic: GuideTopic | null, language: Language): string | null {
  if (topic === null) return null;
  const other = language === 'de' ? topic.en : topic.de;
  return topic[language] === '' ? other : topic[language];
}

function shorten(text: string): string {
  if (text.length <= MAX_LABEL_TEXT) return text;
  const cut = text.slice(0, MAX_LABEL_TEXT - 1);
  const space = cut.lastIndexOf(' ');
  // Words longer than half the label are cut inside rather than dropped.
  return `${(space > MAX_LABEL_TEXT / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/, '')}…`;
}
