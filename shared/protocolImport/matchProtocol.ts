import { sliceMarked } from '#shared/exchange/source/pieces';
import type { SourceParagraph, SourceText } from '#shared/exchange/source/sourceText';
import type { AnswerState } from '#shared/model/fieldwork';
import type { GuideId, GuideNodeId } from '#shared/model/ids';
import { readAnswerPhrase } from './answerPhrase';
import { type FoundEntry, findEntry, type Place } from './findEntry';
import type { GuideEntry, GuideIndex } from './guideIndex';
import { type HeaderField, readHeaderFields } from './headerField';
import { readFoundLabel } from './printedLabel';
import { linesOfParagraph, linesOfRow, type SourceLineOf } from './sourceLines';

/** What became of a line, or of a part of one. Every word of the file is in exactly one of them. */
export interface MatchedLine extends SourceLineOf {
  readonly fate: Fate;
}

export type Fate =
  /** A lead question or group of the guide: heads the answer below it. */
  | {
      readonly kind: 'question';
      readonly node: GuideNodeId;
      readonly how: FoundEntry['how'];
      readonly sure: boolean;
    }
  | { readonly kind: 'section'; readonly node: GuideNodeId }
  /** A supplementary question; kept in the answer where a text of its own follows it. */
  | {
      readonly kind: 'prompt';
      readonly node: GuideNodeId;
      readonly question: GuideNodeId | null;
      readonly kept: boolean;
    }
  /** Instructions, preliminary remarks, the guide's title. */
  | { readonly kind: 'guideText' }
  | { readonly kind: 'answer'; readonly question: GuideNodeId }
  | { readonly kind: 'state'; readonly question: GuideNodeId; readonly state: AnswerState }
  | { readonly kind: 'header'; readonly fields: readonly HeaderField[] }
  | { readonly kind: 'title' }
  | { readonly kind: 'inbox'; readonly heading: boolean };

export interface ProtocolMatch {
  readonly guide: GuideId;
  readonly lines: readonly MatchedLine[];
}

/** Whether prompts are taken over: always, never, or where a text of its own follows them. */
export type PromptHandling = 'answered' | 'keep' | 'drop';

interface Walk {
  readonly index: GuideIndex;
  readonly lines: MatchedLine[];
  place: Place;
  /** Something of the guide was found: the head of the file is over. */
  begun: boolean;
  /** Heading level of the questions in this file; deeper headings belong to answers. */
  questionLevel: number | null;
}

/**
 * Finds the guide's questions in a protocol and puts what stands below each of them to it: by printed number and
 * wording, whatever comes in what order, twice or not at all. What belongs to no question goes to the inbox. Nothing
 * is dropped: every word is in one of the lines, which say what became of them.
 */
export function matchProtocol(
  text: SourceText,
  index: GuideIndex,
  prompts: PromptHandling = 'answered',
): ProtocolMatch {
  const walk: Walk = {
    index,
    lines: [],
    place: { cursor: -1, question: null },
    begun: false,
    questionLevel: null,
  };
  for (const [at, paragraph] of text.paragraphs.entries()) {
    for (const line of linesOf(paragraph, at, walk)) takeLine(line, walk);
  }
  return { guide: index.guide.id, lines: settlePrompts(settleStates(walk.lines), prompts) };
}

/** A row whose first cell prints a question is read cell by cell; other rows stay whole. */
function linesOf(paragraph: SourceParagraph, at: number, walk: Walk): SourceLineOf[] {
  if (paragraph.style.kind !== 'row') return linesOfParagraph(paragraph, at);
  const cells = linesOfRow(paragraph, at);
  const [first, second] = cells;
  // "1.1" in a cell of its own, its question in the next.
  if (first && second && isLabelAlone(first.text) && joins(first, second, walk)) {
    const text = `${first.text} ${second.text}`;
    const joined = { ...second, text, marks: shifted(second, first.text.length + 1), number: first.number };
    return [joined, ...cells.slice(2)];
  }
  const found = first ? findEntry(viewOf(first), walk.index, walk.place) : null;
  const heads = found !== null && (found.entry.kind !== 'remark' || found.how !== 'number');
  return heads ? cells : linesOfParagraph(paragraph, at);
}

function isLabelAlone(text: string): boolean {
  const label = readFoundLabel(text);
  return label !== null && label.length >= text.length;
}

function joins(label: SourceLineOf, question: SourceLineOf, { index, place }: Walk): boolean {
  const found = findEntry(viewOf({ ...question, text: `${label.text} ${question.text}` }), index, place);
  return found !== null && found.how !== 'number';
}

function shifted({ marks }: SourceLineOf, by: number): SourceLineOf['marks'] {
  return marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }));
}

/** Bold that covers the beginning of a line sets it apart; a word stressed inside it does not. */
const BOLD_START = 12;

function viewOf({ text, marks, style, number }: SourceLineOf) {
  const bold = marks.find((mark) => mark.kind === 'bold' && mark.start <= 1);
  const boldStart = bold !== undefined && bold.end >= Math.min(text.length, BOLD_START);
  const setApart = style.kind === 'heading' || style.kind === 'title' || boldStart;
  return { text, number, setApart };
}

function takeLine(line: SourceLineOf, walk: Walk): void {
  const found = line.style.kind === 'note' ? null : findEntry(viewOf(line), walk.index, walk.place);
  if (found !== null && !isListItem(line, found)) takeFound(line, found, walk);
  else add(line, ownFate(line, walk), walk);
}

/** What becomes of a line that is not the guide's. */
function ownFate(line: SourceLineOf, walk: Walk): Fate {
  const text = textFate(walk);
  if (line.style.kind === 'note') return text;
  if (!walk.begun) {
    const fields = readHeaderFields(line.text);
    if (fields.length > 0) return { kind: 'header', fields };
    if (line.style.kind === 'title' || isTitleLine(line)) return { kind: 'title' };
  }
  if (isForeignHeading(line, walk)) {
    walk.place = { ...walk.place, question: null };
    return { kind: 'inbox', heading: true };
  }
  return stateFate(line.text, text) ?? text;
}

/** The first line of a file without styles, when it says what the file is. */
function isTitleLine({ paragraph, text }: SourceLineOf): boolean {
  return paragraph === 0 && text.length <= MAX_TITLE && /protokoll|protocol|interview|gespräch/i.test(text);
}

const MAX_TITLE = 100;

/** Below a question it answers, elsewhere it waits for a person to say where it belongs. */
function textFate({ place }: Walk): Fate {
  const question = place.question?.node ?? null;
  return question === null ? { kind: 'inbox', heading: false } : { kind: 'answer', question };
}

function stateFate(text: string, fate: Fate): Fate | null {
  const state = fate.kind === 'answer' ? readAnswerPhrase(text) : null;
  return state !== null && fate.kind === 'answer' ? { kind: 'state', question: fate.question, state } : null;
}

/** "1." before an item of an enumeration inside an answer is its count, not the guide's number. */
function isListItem(line: SourceLineOf, found: FoundEntry): boolean {
  return (
    found.how === 'number' &&
    line.style.kind === 'item' &&
    !/[./]\d|\d[a-z]/.test(line.number ?? line.text.slice(0, 12))
  );
}

function takeFound(line: SourceLineOf, found: FoundEntry, walk: Walk): void {
  const { entry } = found;
  if (entry.node !== null) walk.begun = true;
  const own = sliceLine(line, 0, found.length, true);
  const rest = sliceLine(line, found.length, line.text.length, false);
  if (entry.kind === 'question' && entry.node) {
    if (line.style.kind === 'heading') walk.questionLevel = line.style.level;
    add(own, { kind: 'question', node: entry.node, how: found.how, sure: found.sure }, walk);
    walk.place = { cursor: entry.position, question: entry };
  } else if (entry.kind === 'section' && entry.node) {
    add(own, { kind: 'section', node: entry.node }, walk);
    walk.place = { cursor: entry.position, question: null };
  } else if (entry.kind === 'prompt' && entry.node) {
    add(own, { kind: 'prompt', node: entry.node, question: entry.question, kept: false }, walk);
    const question = questionOf(entry, walk.index);
    if (question) walk.place = { cursor: Math.max(walk.place.cursor, entry.position), question };
  } else {
    add(own, { kind: 'guideText' }, walk);
  }
  if (rest.text === '') return;
  const text = textFate(walk);
  add(rest, stateFate(rest.text, text) ?? text, walk);
}

function questionOf(entry: GuideEntry, { entries }: GuideIndex): GuideEntry | null {
  return entries.find(({ node, kind }) => kind === 'question' && node === entry.question) ?? null;
}

/** A part of a line without blanks at its ends; the automatic number stays with the first part. */
function sliceLine(line: SourceLineOf, from: number, to: number, first: boolean): SourceLineOf {
  const text = line.text.slice(from, to);
  const start = from + text.length - text.trimStart().length;
  const end = Math.max(start, from + text.trimEnd().length);
  const style = first ? line.style : ({ kind: 'body' } as const);
  return { ...line, ...sliceMarked(line, start, end), style, number: first ? line.number : null };
}

/** A heading that is not the guide's ends the answer above it, unless it stands deeper than the questions do. */
function isForeignHeading(line: SourceLineOf, { questionLevel, index }: Walk): boolean {
  if (line.style.kind === 'heading') return questionLevel === null || line.style.level <= questionLevel;
  const label = readFoundLabel(line.text);
  const unknown = label?.parted === true && !index.byLabel.has(label.label);
  return unknown && viewOf(line).setApart;
}

function add(line: SourceLineOf, fate: Fate, walk: Walk): void {
  if (line.text === '' && line.number === null) return;
  walk.lines.push({ ...line, fate });
}

/** "nicht gefragt" tells a state only where nothing else was written to the question. */
function settleStates(lines: readonly MatchedLine[]): MatchedLine[] {
  const answered = new Set(lines.flatMap(({ fate }) => (fate.kind === 'answer' ? [fate.question] : [])));
  const given = new Set<GuideNodeId>();
  return lines.map((line) => {
    if (line.fate.kind !== 'state') return line;
    const { question } = line.fate;
    const again = given.has(question);
    given.add(question);
    return answered.has(question) || again ? { ...line, fate: { kind: 'answer', question } } : line;
  });
}

/** Whether a prompt stays: by the caller's wish, or because a text of its own follows it. */
function settlePrompts(lines: readonly MatchedLine[], prompts: PromptHandling): MatchedLine[] {
  return lines.map((line, at) => {
    if (line.fate.kind !== 'prompt') return line;
    const next = lines[at + 1]?.fate;
    const answered = next?.kind === 'answer' && next.question === line.fate.question;
    const kept = line.fate.question !== null && (prompts === 'keep' || (prompts === 'answered' && answered));
    return { ...line, fate: { ...line.fate, kept } };
  });
}
