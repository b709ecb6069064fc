import { isAnswerable, walkNodes } from '#shared/guide/guideNodes';
import { foldText, textShape } from '#shared/guide/textSimilarity';
import type { Guide } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import { labelsOf } from './printedLabel';

/** What a line of a protocol can be a copy of. */
export interface GuideEntry {
  readonly kind: 'section' | 'question' | 'prompt' | 'instruction' | 'remark';
  /** `null` for remarks, the label and the title of the guide. */
  readonly node: GuideNodeId | null;
  /** The question the entry belongs to: itself, or the one a prompt stands below. */
  readonly question: GuideNodeId | null;
  /** As printed. */
  readonly label: string | null;
  readonly text: string;
  readonly folded: string;
  readonly words: number;
  readonly shape: ReadonlySet<string>;
  /** Place in the printed order. */
  readonly position: number;
}

/** A guide made ready for finding its texts in protocols. */
export interface GuideIndex {
  readonly guide: Guide;
  readonly entries: readonly GuideEntry[];
  readonly byLabel: ReadonlyMap<string, readonly GuideEntry[]>;
  readonly byText: ReadonlyMap<string, readonly GuideEntry[]>;
  /** For each trigram the positions in `entries` that have it. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** Sections and questions by their first words. */
  readonly byOpening: ReadonlyMap<string, readonly GuideEntry[]>;
  /** UTF-16 units of the longest text. */
  readonly longest: number;
  /** Trigrams of the text that has most of them. */
  readonly largest: number;
  readonly roleCodes: ReadonlySet<string>;
}

/** Fewer words of a heading also open ordinary sentences. */
export const MIN_OPENING_WORDS = 3;

export function indexGuide(guide: Guide): GuideIndex {
  const entries: GuideEntry[] = [];
  const add = (entry: Pick<GuideEntry, 'kind' | 'node' | 'question' | 'label' | 'text'>) => {
    const folded = foldText(entry.text);
    const words = folded === '' ? 0 : folded.split(' ').length;
    const shape = textShape(entry.text);
    entries.push({ ...entry, folded, words, shape, position: entries.length });
  };
  const remark = (text: string) => add({ kind: 'remark', node: null, question: null, label: null, text });
  for (const text of [guide.title, `${guide.label} ${guide.title}`, ...guide.preliminary]) remark(text);
  for (const { node, parents } of walkNodes(guide)) {
    const question = [...parents, node].find(isAnswerable)?.id ?? null;
    const kind =
      node.kind === 'section'
        ? 'section'
        : node.kind === 'instruction'
          ? 'instruction'
          : isAnswerable(node)
            ? 'question'
            : 'prompt';
    add({ kind, node: node.id, question, label: node.printedNumber, text: node.text });
  }
  return {
    guide,
    entries,
    byLabel: labelled(entries),
    byText: grouped(entries, ({ folded }) => (folded === '' ? [] : [folded])),
    postings: postingsOf(entries),
    byOpening: grouped(
      entries.filter(
        ({ kind, words }) => kind !== 'remark' && kind !== 'prompt' && words >= MIN_OPENING_WORDS,
      ),
      ({ folded }) => [folded.split(' ').slice(0, MIN_OPENING_WORDS).join(' ')],
    ),
    longest: Math.max(0, ...entries.map(({ text }) => text.length)),
    largest: Math.max(0, ...entries.map(({ shape }) => shape.size)),
    roleCodes: new Set(guide.roles.map(({ code }) => code)),
  };
}

/** A part of "1.3a/1.6" names the node only where no other node has it as its own number. */
function labelled(entries: readonly GuideEntry[]): ReadonlyMap<string, readonly GuideEntry[]> {
  const numbered = entries.filter(({ kind }) => kind === 'section' || kind === 'question');
  const own = grouped(numbered, ({ label }) => (label === null ? [] : labelsOf(label).slice(0, 1)));
  const parts = grouped(numbered, ({ label }) => (label === null ? [] : labelsOf(label).slice(1)));
  return new Map([...parts, ...own]);
}

function grouped(
  entries: readonly GuideEntry[],
  keysOf: (entry: GuideEntry) => readonly string[],
): Map<string, readonly GuideEntry[]> {
  const groups = new Map<string, GuideEntry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}

function postingsOf(entries: readonly GuideEntry[]): ReadonlyMap<string, readonly number[]> {
  const postings = new Map<string, number[]>();
  for (const { shape, position } of entries) {
    for (const gram of shape) {
      const list = postings.get(gram);
      if (list) list.push(position);
      else postings.set(gram, [position]);
    }
  }
  return postings;
}
