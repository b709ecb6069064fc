import type { AnswerState, Interview, Protocol } from '#shared/model/fieldwork';
import type { Guide, GuideNode } from '#shared/model/guide';
import type { BlockId, GuideNodeId, InterviewId, PersonId, ProtocolId, SiteId } from '#shared/model/ids';
import type { Block, Mark } from '#shared/model/text';
import { guideRoles, leadQuestions } from './invented';
import type { Random } from './random';
import { protocolSentence } from './sentences';

export interface Conversation {
  readonly interview: Interview;
  readonly protocol: Protocol;
}

interface Held {
  readonly site: SiteId;
  readonly guide: Guide;
  readonly interviewers: readonly PersonId[];
  /** Length of the protocol, roughly. */
  readonly words: number;
}

/** One interview along a guide, and its protocol: answers in paragraphs, some questions left out. */
export function holdInterview(random: Random, held: Held): Conversation {
  const role = random.pick(guideRoles).code;
  const interview: Interview = {
    id: random.id<InterviewId>(),
    kind: 'interview',
    site: held.site,
    guide: held.guide.id,
    roles: [role],
    respondent: { role, subgroup: null, pseudonym: '' },
    wave: held.guide.wave ?? 1,
    date: inventedDate(random),
    status: 'held',
    interviewer: random.pick(held.interviewers),
    mode: 'inPerson',
    consent: null,
    informationSheet: null,
    recording: { made: false, deleted: null },
    excludedTopics: [],
    note: '',
  };
  const asked = leadQuestions(held.guide).filter(({ roles }) => roles.length === 0 || roles.includes(role));
  const answers: { [node: GuideNodeId]: AnswerState } = {};
  const answered: GuideNode[] = [];
  for (const question of asked) {
    const state = answerState(random);
    if (state === null) answered.push(question);
    else answers[question.id] = state;
  }
  const perAnswer = held.words / Math.max(1, answered.length);
  return {
    interview,
    protocol: {
      id: random.id<ProtocolId>(),
      kind: 'protocol',
      interview: interview.id,
      blocks: answered.flatMap((question) => answerBlocks(random, question.id, perAnswer)),
      answers,
      caseLabel: '',
      answerSources: {},
      promptsAsked: {},
      notes: {},
      lifeCycle: [],
    },
  };
}

/** Null: the question has an answer. About one in twenty has none, for one of three reasons. */
function answerState(random: Random): AnswerState | null {
  return random.chance(0.95) ? null : random.pick<AnswerState>(['notAsked', 'noAnswer', 'later']);
}

function inventedDate(random: Random): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${random.between(2021, 2023)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
}

/** An answer in one to three paragraphs, its length between half and one and a half of `words`. */
function answerBlocks(random: Random, question: GuideNodeId, words: number): readonly Block[] {
  const paragraphs = random.between(1, 3);
  const length = (words * (0.5 + random.next())) / paragraphs;
  return Array.from({ length: paragraphs }, () => ({
    id: random.id<BlockId>(),
    kind: 'paragraph' as const,
    ...paragraph(random, length),
    question,
  }));
}

/** A paragraph ends with the sentence that brings it nearest to its length. In words. */
const halfSentence = 6;

function paragraph(random: Random, words: number): { text: string; marks: readonly Mark[] } {
  let text = '';
  const marks: Mark[] = [];
  for (let count = 0; count === 0 || count < words - halfSentence; ) {
    const sentence = protocolSentence(random);
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? sentence.text : `${text} ${sentence.text}`;
    if (sentence.verbatim !== null) {
      const [from, to] = sentence.verbatim;
      marks.push({ kind: 'verbatim', start: start + from, end: start + to });
    }
    count += wordCount(sentence.text);
  }
  return { text, marks };
}

function wordCount(text: string): number {
  let count = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count += 1;
  return count;
}
