import type { SourceText } from '#shared/exchange/source/sourceText';
import { foldText } from '#shared/guide/textSimilarity';
import type { GuideNodeId } from '#shared/model/ids';
import type { GuideIndex } from './guideIndex';
import { type HeaderField, readHeaderFields } from './headerField';
import { matchProtocol, type ProtocolMatch } from './matchProtocol';
import { linesOfParagraph } from './sourceLines';
import { findSpeakers } from './speakerTurns';

/** What a file seems to be, before a person has said so. */
export interface RecognizedSource {
  readonly kind: 'protocol' | 'transcript' | 'document';
  /** The guide it follows best, with what was found of it; `null` when it follows none. */
  readonly match: ProtocolMatch | null;
  /** What its head says, in the order of the file. */
  readonly fields: readonly HeaderField[];
  /** Speakers of a transcript with their turns. */
  readonly speakers: readonly (readonly [label: string, turns: number])[];
}

/** A protocol answers some of its guide, and so many of its questions; fewer where its head says that it is one. */
const MIN_SHARE = 0.05;
const MIN_QUESTIONS = 3;
const MIN_QUESTIONS_WITH_HEAD = 2;
/** A number without wording says less: numbers of another guide look the same. */
const NUMBER_ALONE = 0.5;
/** With other words beside it, it may as well count the chapters of a concept paper. */
const NUMBER_WITH_OTHER_WORDS = 0.1;
/**
 * A file that calls itself a protocol and has a number of a guide is one, though nobody can tell of which guide. Minutes
 * call themselves by a longer word ("Sitzungsprotokoll") and number their items otherwise.
 */
const SAYS_PROTOCOL = /(?<!\p{L})(?:Interview|Gesprächs)?-?protokoll(?!\p{L})|(?<!\p{L})protocol(?!\p{L})/iu;
/** The head stands at the beginning; what looks like a field further below is text. */
const HEAD_LINES = 40;

/** Tells which guide a file follows, whether somebody speaks in it by turns, and what its head says. */
export function recognizeSource(
  text: SourceText,
  fileName: string,
  guides: readonly GuideIndex[],
): RecognizedSource {
  const fields = readHead(text);
  const speakers = findSpeakers(text);
  const named = foldText([fileName, text.title, ...fields.map(({ value }) => value)].join(' '));
  let best: { match: ProtocolMatch; score: number; found: number; share: number } | null = null;
  for (const index of guides) {
    const match = matchProtocol(text, index);
    const score = scoreOf(match) + (isNamed(index, named) ? NAMED_BONUS : 0);
    if (best === null || score > best.score) {
      const questions = index.entries.filter(({ kind }) => kind === 'question').length;
      const found = scoreOf(match);
      best = { match, score, found, share: found / Math.max(questions, 1) };
    }
  }
  const enough = fields.length > 0 ? MIN_QUESTIONS_WITH_HEAD : MIN_QUESTIONS;
  const follows = best !== null && best.found >= enough && best.share >= MIN_SHARE;
  // A transcript may quote the questions; the turns tell what it is.
  const says = best !== null && best.found > 0 && SAYS_PROTOCOL.test(`${fileName} ${text.title}`);
  const kind = speakers !== null ? 'transcript' : follows || says ? 'protocol' : 'document';
  return {
    kind,
    match: follows && best !== null ? best.match : null,
    fields,
    speakers: [...(speakers ?? [])],
  };
}

/** A guide named in the head or file name wins over one with the same questions. */
const NAMED_BONUS = 5;

function isNamed({ guide }: GuideIndex, named: string): boolean {
  const label = foldText(guide.label);
  return label !== '' && ` ${named} `.includes(` ${label} `);
}

function scoreOf({ lines }: ProtocolMatch): number {
  const byNode = new Map<GuideNodeId, number>();
  for (const [at, { fate, paragraph }] of lines.entries()) {
    if (fate.kind !== 'question') continue;
    const others = lines[at + 1]?.paragraph === paragraph;
    const ofNumber = others ? NUMBER_WITH_OTHER_WORDS : NUMBER_ALONE;
    const worth = fate.how === 'number' ? ofNumber : fate.sure ? 1 : 0.5;
    byNode.set(fate.node, Math.max(byNode.get(fate.node) ?? 0, worth));
  }
  return [...byNode.values()].reduce((sum, worth) => sum + worth, 0);
}

function readHead({ paragraphs }: SourceText): HeaderField[] {
  const lines = paragraphs.slice(0, HEAD_LINES).flatMap(linesOfParagraph);
  const found = new Map<string, HeaderField>();
  for (const field of lines.slice(0, HEAD_LINES).flatMap(({ text }) => readHeaderFields(text))) {
    if (!found.has(field.key)) found.set(field.key, field);
  }
  return [...found.values()];
}
