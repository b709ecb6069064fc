import { describe, expect, test } from 'vitest';
import { findQuestions } from '../../../renderer/features/protocol/findQuestions';
import { findUnknown, inReadingOrder } from '../../../renderer/features/protocol/findUnknown';
import { otherAnswers } from '../../../renderer/features/protocol/otherAnswers';
import { protocolSkeleton } from '../../../shared/guide/protocolSkeleton';
import type { Interview, Protocol } from '../../../shared/model/fieldwork';
import type { Guide } from '../../../shared/model/guide';
import {
  asId,
  type BlockId,
  type GuideId,
  type GuideNodeId,
  type InterviewId,
} from '../../../shared/model/ids';
import type { Block } from '../../../shared/model/text';
import { makeCorpus } from '../../bench/corpus/makeCorpus';
import { inventedGuide } from '../../fixtures/inventedGuide';

const corpus = makeCorpus({ seed: 3, size: 'small' });
const someInterview = Object.values(corpus.interview)[0];
const someProtocol = Object.values(corpus.protocol)[0];
if (someInterview === undefined || someProtocol === undefined) throw new Error('an empty corpus');
const [likeInterview, likeProtocol] = [someInterview, someProtocol];

const guide = inventedGuide();
const [goals, hard] = guide.nodes[0]?.children ?? [];
if (goals === undefined || hard === undefined) throw new Error('the invented guide has changed');
const [goalsId, hardId] = [goals.id, hard.id];

function interview(name: string, more: Partial<Interview> = {}): Interview {
  return {
    ...likeInterview,
    id: asId<InterviewId>(name),
    guide: guide.id,
    roles: ['GF'],
    respondent: { role: 'GF', subgroup: null, pseudonym: '' },
    wave: 1,
    status: 'held',
    ...more,
  };
}

function protocol(
  of: string,
  answers: Readonly<Record<string, string>>,
  more: Partial<Protocol> = {},
): Protocol {
  return {
    ...likeProtocol,
    id: asId(`protocol ${of}`),
    interview: asId<InterviewId>(of),
    caseLabel: '',
    answers: {},
    blocks: Object.entries(answers).map(([question, text], i) => block(`${of}${i}`, text, question)),
    ...more,
  };
}

function block(name: string, text: string, question: string | null): Block {
  return {
    id: asId<BlockId>(name),
    kind: 'paragraph',
    text,
    marks: [],
    question: question === null ? null : asId<GuideNodeId>(question),
  };
}

function ask(
  interviews: readonly Interview[],
  protocols: readonly Protocol[],
  guides: readonly Guide[] = [guide],
  question = goalsId,
) {
  const [here] = interviews;
  if (here === undefined) throw new Error('nobody to ask');
  const found = otherAnswers(
    {
      interview: Object.fromEntries(interviews.map((one) => [one.id, one])),
      protocol: Object.fromEntries(protocols.map((one) => [one.id, one])),
      guide: Object.fromEntries(guides.map((one) => [one.id, one])),
    },
    { interview: here, guide: guides.find(({ id }) => id === here.guide) ?? guide },
    question,
  );
  const plain = ({ interview: { id }, state, paragraphs }: (typeof found.site)[number]) =>
    `${id}: ${state} ${paragraphs.join(' / ')}`.trim();
  return { site: found.site.map(plain), earlier: found.earlier.map(plain) };
}

/** The guide of the next wave: other ids, and what is given besides. */
function laterGuide(change: (node: Guide['nodes'][number]) => Partial<Guide['nodes'][number]>): Guide {
  return {
    ...guide,
    id: asId<GuideId>('later'),
    nodes: guide.nodes.map((section) => ({
      ...section,
      children: section.children.map((node) => ({
        ...node,
        id: asId<GuideNodeId>(`later ${node.id}`),
        ...change(node),
      })),
    })),
  };
}

describe('what others said to the same question', () => {
  test('stands with its state, also where nothing was said', () => {
    const interviews = [interview('me'), interview('a'), interview('b'), interview('c')];
    const protocols = [
      protocol('me', { [goalsId]: 'Meines' }),
      protocol('a', { [goalsId]: 'Mehr Zeit.', [hardId]: 'Etwas anderes.' }),
      protocol('b', {}, { answers: { [goalsId]: 'notAsked' } }),
      protocol('c', {}),
    ];
    expect(ask(interviews, protocols).site).toEqual(['a: answered Mehr Zeit.', 'b: notAsked', 'c: open']);
  });

  test('leaves out other sites, dropped conversations and roles that are not asked', () => {
    const interviews = [
      interview('me'),
      interview('elsewhere', { site: asId('elsewhere') }),
      interview('dropped', { status: 'dropped' }),
      interview('notAskedThis', { roles: ['PL'] }),
    ];
    const protocols = interviews.map(({ id }) => protocol(id, { [hardId]: 'Text' }));
    expect(ask(interviews, protocols, [guide], hardId).site).toEqual([]);
  });

  test('crosses guides by the family of the question, never by its number', () => {
    const family = {
      ...guide,
      nodes: guide.nodes.map((section) => ({
        ...section,
        children: section.children.map((node) =>
          node.id === goalsId ? { ...node, familyId: 'Ziele' } : node,
        ),
      })),
    };
    const other = laterGuide((node) => ({ familyId: node.printedNumber === '1.2' ? 'Ziele' : null }));
    const interviews = [interview('me'), interview('a', { guide: other.id })];
    const protocols = [
      protocol('me', {}),
      protocol('a', { [`later ${goalsId}`]: 'Gleiche Nummer', [`later ${hardId}`]: 'Gleiche Familie' }),
    ];
    expect(ask(interviews, protocols, [family, other]).site).toEqual(['a: answered Gleiche Familie']);
  });
});

describe('the earlier wave', () => {
  const now = interview('me', { wave: 3 });

  test('is of the same role, newest first, and by number where no family pairs the questions', () => {
    const old = laterGuide(() => ({}));
    const interviews = [now, interview('w1', { guide: old.id }), interview('w2', { wave: 2, guide: old.id })];
    const protocols = [
      protocol('me', {}),
      protocol('w1', { [`later ${goalsId}`]: 'Damals' }),
      protocol('w2', { [`later ${goalsId}`]: 'Neulich' }),
    ];
    expect(ask(interviews, protocols, [guide, old]).earlier).toEqual([
      'w2: answered Neulich',
      'w1: answered Damals',
    ]);
  });

  test('is of the same person where persons have a key', () => {
    const named = (name: string, pseudonym: string, wave: number) =>
      interview(name, { wave, respondent: { role: 'GF', subgroup: null, pseudonym } });
    const interviews = [named('me', 'S04-K2', 2), named('same', 'S04-K2', 1), named('other', 'S04-K1', 1)];
    const protocols = interviews.map(({ id }) => protocol(id, { [goalsId]: id }));
    expect(ask(interviews, protocols).earlier).toEqual(['same: answered same']);
  });
});

describe('questions by number or words', () => {
  const skeleton = protocolSkeleton(guide, ['GF', 'PL']);
  test.each<[string, readonly (string | null)[]]>([
    ['1.2', ['1.2']],
    ['1', ['1.1', '1.2']],
    ['schwierig', ['1.2']],
    ['TAG ab', ['2.1']],
    ['', []],
    ['9.9', []],
  ])('"%s"', (wanted, numbers) => {
    expect(findQuestions(skeleton, wanted).map(({ printedNumber }) => printedNumber)).toEqual(numbers);
  });
});

describe('the next unknown word', () => {
  const blocks = [block('b', 'gut falsch gut', '2'), block('a', 'flasch', '1'), block('n', 'lafsch', null)];
  const order = inReadingOrder(blocks, [asId<GuideNodeId>('1'), asId<GuideNodeId>('2')]);
  const unknownOf = async (words: readonly string[]) => words.filter((word) => word !== 'gut');

  test('goes along the questions, the inbox last', () => {
    expect(order.map(({ id }) => id)).toEqual(['a', 'b', 'n']);
  });

  test.each<[string, BlockId | null, number, string]>([
    ['without a caret', null, 0, 'a'],
    ['behind the caret', asId<BlockId>('a'), 6, 'b'],
    ['behind the last one around', asId<BlockId>('n'), 6, 'a'],
    ['right at the caret', asId<BlockId>('b'), 4, 'b'],
    ['behind it in the same block', asId<BlockId>('b'), 5, 'n'],
  ])('%s', async (_, from, offset, expected) => {
    const found = await findUnknown(order, from === null ? null : { block: from, offset }, unknownOf);
    expect(found?.start.block).toBe(expected);
  });

  test('is none when all are known', async () => {
    expect(await findUnknown(order, null, async () => [])).toBeNull();
  });
});
