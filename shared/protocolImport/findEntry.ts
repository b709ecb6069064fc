import { foldText, textShape, textSimilarity } from '#shared/guide/textSimilarity';
import { type GuideEntry, type GuideIndex, MIN_OPENING_WORDS } from './guideIndex';
import { type FoundLabel, foldLabel, readFoundLabel } from './printedLabel';
import { similarEntries } from './similarEntries';

/** A line of a protocol as the matching sees it. */
export interface LineView {
  readonly text: string;
  /** Automatic number, not in the text. */
  readonly number: string | null;
  /** Set as a heading, or bold as a whole or where it begins: people set questions apart. */
  readonly setApart: boolean;
}

/** Where the matching stands when it comes to a line. */
export interface Place {
  /** Position of the entry that was found last; -1 at the start. */
  readonly cursor: number;
  readonly question: GuideEntry | null;
}

export interface FoundEntry {
  readonly entry: GuideEntry;
  readonly how: 'text' | 'number' | 'numberAndText';
  /** False where another reading is possible and a person should look. */
  readonly sure: boolean;
  /** UTF-16 units of the line that are the guide's; the rest is what was answered. */
  readonly length: number;
}

/** With the number beside it, so much of the wording shows that the line prints the question and no answer. */
const WITH_NUMBER = 0.45;
/** Below this, sentences of the same subject that ask different things begin to look alike. */
const SIMILAR = 0.72;
/** From here on a text is the other one with a few words changed. */
const NEARLY_SAME = 0.82;
/** A rival this close leaves open which of two is meant. */
const CLEAR_LEAD = 0.08;
/** Shorter follow-ups ("Warum?") stand in many places and count only below their own question. */
const MIN_WORDS = 4;
/** So many entries further on, a number alone is still believed; a number far away is rather a figure. */
const NEAR = 40;
/** Ends of sentences at which a line is cut to see whether its beginning is the guide's. */
const MAX_CUTS = 6;

/** Finds the text of the guide that a line prints, or begins with; `null` when it is a protocol's own text. */
export function findEntry(line: LineView, index: GuideIndex, place: Place): FoundEntry | null {
  const printed = readFoundLabel(line.text);
  const label = line.number === null ? (printed?.label ?? null) : foldLabel(line.number);
  const start = line.number === null ? (printed?.length ?? 0) : 0;
  const byText = findText(line.text, start, index, place);
  const labelled = label === null ? [] : (index.byLabel.get(label) ?? []);
  if (labelled.length === 0) return byText;
  const printedText = bestOf(labelled, line.text, start, index);
  if (printedText && printedText.similarity >= WITH_NUMBER) {
    // Another question's wording under this number: the wording says more than a number that people change.
    const rival = byText !== null && !labelled.includes(byText.entry) ? byText : null;
    if (rival && rival.similarity > printedText.similarity + CLEAR_LEAD) return { ...rival, sure: false };
    return { entry: printedText.entry, how: 'numberAndText', sure: true, length: printedText.end };
  }
  if (byText && byText.similarity >= NEARLY_SAME) return { ...byText, sure: false };
  return byNumber(line, { label: label ?? '', printed, start }, labelled, index, place) ?? byText;
}

/** A number that other words follow: the question's, or a figure that opens a sentence ("2.1 Mio. Euro fehlten"). */
function byNumber(
  line: LineView,
  { label, printed, start }: { label: string; printed: FoundLabel | null; start: number },
  labelled: readonly GuideEntry[],
  index: GuideIndex,
  place: Place,
): FoundEntry | null {
  const entry = nextOf(labelled, place);
  const rest = line.text.slice(start);
  const alone = rest === '';
  const parted = printed?.parted ?? /[./]|[a-z]/.test(label);
  const ahead = entry.position > place.cursor && entry.position <= place.cursor + NEAR;
  const referred = printed?.named === true || printed?.closed === true || line.number !== null;
  const isFigure = UNIT.test(rest) || (/^\p{Ll}/u.test(rest) && !isNextQuestion(entry, index, place));
  const believed = line.setApart || (parted && (referred || (ahead && !isFigure)));
  // A number that stands once in the guide can mean nothing else where it is all there is on its line.
  const sure = line.setApart || (alone && (ahead || labelled.length === 1)) || (referred && ahead);
  return believed ? { entry, how: 'number', sure, length: start } : null;
}

/** What follows a figure and never a number of a question. */
const UNIT = /^(?:%|€|(?:Mio|Mrd|Prozent|Euro|EUR|Uhr|Jahren?|Stellen|Personen)(?![\p{L}]))/u;

function isNextQuestion(entry: GuideEntry, { entries }: GuideIndex, { cursor }: Place): boolean {
  return entries.find(({ kind, position }) => kind === 'question' && position > cursor) === entry;
}

interface FoundText extends FoundEntry {
  readonly similarity: number;
}

/** By wording alone: the whole line, or its beginning up to the end of a sentence. */
function findText(text: string, start: number, index: GuideIndex, place: Place): FoundText | null {
  let best: FoundText | null = null;
  for (const cut of [...cutsOf(text, start, index.longest, ASKS), ...openingCut(text, start, index)]) {
    const found = match(text.slice(start, cut), index, place);
    const end = tagsBehind(text, cut, index);
    if (found === null) continue;
    // Of equally similar beginnings the longer one: it leaves nothing of the question to the answer.
    if (best === null || found.similarity >= best.similarity) best = { ...found, how: 'text', length: end };
  }
  return best;
}

function match(
  text: string,
  index: GuideIndex,
  place: Place,
): Pick<FoundText, 'entry' | 'sure' | 'similarity'> | null {
  const folded = foldText(text);
  const words = folded === '' ? 0 : folded.split(' ').length;
  if (words === 0) return null;
  const same = (index.byText.get(folded) ?? []).filter((entry) => isWithinReach(entry, words, place));
  if (same.length > 0) {
    const entry = nextOf(same, place);
    return { entry, sure: same.length === 1 || entry.position > place.cursor, similarity: 1 };
  }
  if (words < MIN_WORDS) return null;
  const similar = similarEntries(index, text, SIMILAR);
  const [first] = similar;
  if (!first) return null;
  const rivals = similar.filter(({ similarity }) => similarity > first.similarity - CLEAR_LEAD);
  const texts = new Set(rivals.map(({ entry }) => entry.folded));
  const entry = nextOf(
    rivals.map((rival) => rival.entry),
    place,
  );
  const sure = texts.size === 1 && first.similarity >= NEARLY_SAME;
  return { entry, sure, similarity: first.similarity };
}

/** A short text is the guide's only where it stands in it: prompts below their question, headings anywhere. */
function isWithinReach(entry: GuideEntry, words: number, { cursor, question }: Place): boolean {
  if (words >= MIN_WORDS || entry.kind === 'section' || entry.kind === 'question') return true;
  // The guide's title heads the file.
  if (entry.kind === 'remark') return cursor < 0;
  return entry.kind === 'prompt' && question !== null && entry.question === question.node;
}

/** The closest one behind the place, else the first: a protocol mostly follows its guide. */
function nextOf<E extends GuideEntry>(entries: readonly E[], { cursor, question }: Place): E {
  const own = entries.filter((entry) => entry.kind === 'prompt' && entry.question === question?.node);
  const behind = entries.filter((entry) => entry.position > cursor);
  const found = own[0] ?? behind[0] ?? entries[0];
  if (!found) throw new Error('no entry to choose from');
  return found;
}

/** The labelled entry whose wording the line shares most, and where that wording ends in the line. */
function bestOf(
  entries: readonly GuideEntry[],
  text: string,
  start: number,
  index: GuideIndex,
): { readonly entry: GuideEntry; readonly similarity: number; readonly end: number } | null {
  let best: { entry: GuideEntry; similarity: number; end: number } | null = null;
  for (const entry of entries) {
    for (const cut of [...cutsOf(text, start, entry.text.length, CLOSES), ...wordCut(text, start, entry)]) {
      const similarity = similarityTo(entry, text.slice(start, cut));
      const end = tagsBehind(text, cut, index);
      if (best === null || similarity > best.similarity) best = { entry, similarity, end };
    }
  }
  return best;
}

function similarityTo(entry: GuideEntry, text: string): number {
  return foldText(text) === entry.folded ? 1 : textSimilarity(textShape(text), entry.shape);
}

/** A question may be printed without a mark at its end: then it ends where its last word stands. */
function wordCut(text: string, start: number, entry: GuideEntry): number[] {
  const wanted = entry.folded.split(' ');
  let at = 0;
  for (const word of text.slice(start).matchAll(/[\p{L}\p{N}]+/gu)) {
    if (foldText(word[0]) !== wanted[at]) return [];
    at++;
    if (at < wanted.length) continue;
    const behind = start + word.index + word[0].length;
    return [behind + (/^[^\p{L}\p{N}\s]+/u.exec(text.slice(behind))?.[0].length ?? 0)];
  }
  return [];
}

/** An unnumbered heading of the guide that opens a line of text ("Zum Erstgespräch Die IP sagt ..."). */
function openingCut(text: string, start: number, index: GuideIndex): number[] {
  const words = foldText(text.slice(start, start + OPENING)).split(' ');
  if (words.length < MIN_WORDS) return [];
  const opening = index.byOpening.get(words.slice(0, MIN_OPENING_WORDS).join(' ')) ?? [];
  return opening.flatMap((entry) => wordCut(text, start, entry));
}

/** As much of a line as holds its first words. */
const OPENING = 120;

const TAGS = /^\s*\((\s?\p{Lu}[\p{L}\p{N}-]{0,7}(?:\s?[/,;+&]\s?\p{Lu}[\p{L}\p{N}-]{0,7}){0,15})\s?\)/u;

/** Role tags, references to notes and closing marks behind a question belong to it. */
function tagsBehind(text: string, end: number, { roleCodes }: GuideIndex): number {
  let at = end;
  for (;;) {
    const rest = text.slice(at);
    const closing = /^[)\]:]+(?=\s|$)|^\s*\[\^[^\]]{1,12}\]/u.exec(rest)?.[0];
    const tags = TAGS.exec(rest);
    const codes = tags?.[1]?.split(/[/,;+&]/).map((code) => code.trim()) ?? [];
    if (closing !== undefined) at += closing.length;
    else if (tags && codes.every((code) => roleCodes.has(code))) at += tags[0].length;
    else return at;
  }
}

/** Without a number beside it, a sentence that asks nothing is a copy only as a whole line. */
const ASKS = /[?:]["“”»)\]]*(?=\s|$)/gu;
const CLOSES = /[?:.!]["“”»)\]]*(?=\s|$)/gu;

/** Where the guide's part of a line may end: at its end, or behind a mark that closes a sentence. */
function cutsOf(text: string, start: number, longest: number, marks: RegExp): number[] {
  // Role tags and a word or two more than the guide has; beyond, it is no copy.
  const limit = start + longest * 1.6 + 20;
  const cuts: number[] = [];
  for (const mark of text.slice(start).matchAll(marks)) {
    const end = start + mark.index + mark[0].length;
    if (end > limit || cuts.length >= MAX_CUTS) break;
    cuts.push(end);
  }
  if (text.length <= limit && !cuts.includes(text.length)) cuts.push(text.length);
  return cuts;
}
