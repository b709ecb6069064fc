import type { CaseReportId, CodeId, InterviewId, MemoId } from '#shared/model/ids';
import type { AnyRecord, ProjectTree } from '#shared/model/tree';
import { keyIdOf, projectKeyId } from '#shared/seal/record';

/** Words of a text that stand in something else too, and stay there when the text is deleted. */
export interface CopiedWords {
  readonly in: CopyPlace;
  /** As they stand there. */
  readonly words: string;
}

export type CopyPlace =
  | { readonly kind: 'caseReport'; readonly id: CaseReportId }
  | { readonly kind: 'version'; readonly id: CaseReportId }
  | { readonly kind: 'remark'; readonly id: CaseReportId }
  | { readonly kind: 'code'; readonly id: CodeId }
  | { readonly kind: 'memo'; readonly id: MemoId }
  | { readonly kind: 'interview'; readonly id: InterviewId };

/**
 * So many words in a row are hardly ever the same by chance in German or English prose; shorter runs are phrases
 * of the trade ("im Rahmen der Zusammenarbeit mit dem").
 */
const run = 7;

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

interface StayingText {
  readonly in: CopyPlace;
  readonly text: string;
  readonly words: readonly Word[];
}

/**
 * Finds words of deleted texts that somebody copied into what stays: reports, memos on sites and codes, the
 * codebook, notes. The indices go over what stays, which is little beside the texts; `look` is asked text by text,
 * so that a long search can let the window breathe in between.
 */
export function copyFinder(tree: ProjectTree): {
  look(text: string): void;
  found(): readonly CopiedWords[];
} {
  const staying = stayingTexts(tree);
  const places = new Map<string, { readonly text: StayingText; readonly at: number }[]>();
  for (const text of staying) {
    for (let at = 0; at + run <= text.words.length; at++) {
      const key = keyAt(text.words, at);
      const there = places.get(key);
      if (there === undefined) places.set(key, [{ text, at }]);
      else there.push({ text, at });
    }
  }
  const hits = new Map<StayingText, Set<number>>();
  return {
    look(text) {
      const words = wordsOf(text);
      for (let at = 0; at + run <= words.length; at++) {
        for (const place of places.get(keyAt(words, at)) ?? []) {
          hits.set(place.text, (hits.get(place.text) ?? new Set()).add(place.at));
        }
      }
    },
    found: () => staying.flatMap((text) => runsOf(text, hits.get(text) ?? new Set())),
  };
}

function keyAt(words: readonly Word[], at: number): string {
  let key = '';
  for (let i = at; i < at + run; i++) key += ` ${words[i]?.folded}`;
  return key;
}

/** Runs that overlap or touch are one. */
function runsOf(text: StayingText, starts: ReadonlySet<number>): readonly CopiedWords[] {
  const found: { from: number; to: number }[] = [];
  for (const at of [...starts].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && at <= last.to) last.to = at + run;
    else found.push({ from: at, to: at + run });
  }
  return found.map(({ from, to }) => ({
    in: text.in,
    words: text.text.slice(text.words[from]?.start ?? 0, text.words[to - 1]?.end),
  }));
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => ({
    folded: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** Everything with words that is not sealed with a text. */
function stayingTexts(tree: ProjectTree): readonly StayingText[] {
  const texts: { in: CopyPlace; text: string }[] = [];
  for (const { id, blocks, statements } of Object.values(tree.caseReport)) {
    for (const { text } of blocks) texts.push({ in: { kind: 'caseReport', id }, text });
    for (const { challenges } of Object.values(statements)) {
      for (const { remark } of challenges) texts.push({ in: { kind: 'remark', id }, text: remark });
    }
  }
  for (const { report, content } of Object.values(tree.caseReportVersion)) {
    for (const { text } of content.blocks) texts.push({ in: { kind: 'version', id: report }, text });
  }
  for (const { codes } of Object.values(tree.codebook)) {
    for (const { id, definition, rule, counterExamples, notes } of Object.values(codes)) {
      for (const text of [definition, rule, counterExamples, notes])
        texts.push({ in: { kind: 'code', id }, text });
    }
  }
  for (const memo of Object.values(tree.memo)) {
    if (staysByKey(memo)) texts.push({ in: { kind: 'memo', id: memo.id }, text: memo.text });
  }
  for (const { id, note } of Object.values(tree.interview))
    texts.push({ in: { kind: 'interview', id }, text: note });
  return texts
    .filter(({ text }) => text !== '')
    .map(({ in: place, text }) => ({ in: place, text, words: wordsOf(text) }));
}

function staysByKey(record: AnyRecord): boolean {
  return keyIdOf(record) === projectKeyId;
}

/** The texts that go, one by one. */
export function goingTexts(records: readonly AnyRecord[]): readonly string[] {
  return records.flatMap((record) =>
    record.kind === 'protocol' || record.kind === 'document'
      ? record.blocks.map(({ text }) => text)
      : record.kind === 'memo'
        ? [record.text]
        : [],
  );
}
