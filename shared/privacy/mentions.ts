import type { ProjectTree } from '#shared/model/tree';
import { listedHits } from './listedNames';
import { type CompiledNames, compileNames, type ListedThing } from './projectNames';
import { wordsOf } from './words';

/** Where a project's words stand that somebody might read; the interface has a sentence for each. */
export type MentionPlace =
  | 'protocol'
  | 'document'
  | 'note'
  | 'memo'
  | 'codingMemo'
  | 'caseReport'
  | 'code'
  | 'caseLabel'
  | 'interviewNote';

export interface Mention {
  readonly place: MentionPlace;
  /** The record it stands in. */
  readonly record: string;
  readonly count: number;
}

/**
 * Everywhere a thing is still called by its name: texts, what hangs on them, codes and case reports. The
 * words of a case report are a person's sentences, so they are shown and not replaced.
 */
export function mentionsOf(tree: ProjectTree, thing: ListedThing): readonly Mention[] {
  const names = compileNames({ things: [thing], ignored: [] });
  return projectWords(tree).flatMap(({ place, record, words }) => {
    const count = countIn(words, names);
    return count === 0 ? [] : [{ place, record, count }];
  });
}

function countIn(words: readonly string[], names: CompiledNames): number {
  return words.reduce(
    (sum, text) =>
      sum + (text === '' ? 0 : listedHits(wordsOf(text), names).filter(({ similar }) => !similar).length),
    0,
  );
}

interface Words {
  readonly place: MentionPlace;
  readonly record: string;
  readonly words: readonly string[];
}

function projectWords(tree: ProjectTree): readonly Words[] {
  const protocols = Object.values(tree.protocol);
  return [
    ...protocols.map(
      ({ id, blocks }): Words => ({ place: 'protocol', record: id, words: blocks.map(({ text }) => text) }),
    ),
    ...protocols.map(({ id, notes }): Words => ({ place: 'note', record: id, words: Object.values(notes) })),
    ...protocols.map(({ id, caseLabel }): Words => ({ place: 'caseLabel', record: id, words: [caseLabel] })),
    ...Object.values(tree.document).map(
      ({ id, title, citationKey, imported, speakers, blocks }): Words => ({
        place: 'document',
        record: id,
        words: [
          title,
          citationKey,
          imported.fileName,
          ...new Set(Object.values(speakers)),
          ...blocks.map(({ text }) => text),
        ],
      }),
    ),
    ...Object.values(tree.memo).map(
      ({ id, title, text }): Words => ({ place: 'memo', record: id, words: [title, text] }),
    ),
    ...Object.values(tree.codingLayer).map(
      ({ id, codings }): Words => ({
        place: 'codingMemo',
        record: id,
        words: Object.values(codings).map(({ memo }) => memo),
      }),
    ),
    ...Object.values(tree.caseReport).map(
      ({ id, title, blocks, openPoints }): Words => ({
        place: 'caseReport',
        record: id,
        words: [title, ...blocks.map(({ text }) => text), ...openPoints.map(({ text }) => text)],
      }),
    ),
    ...Object.values(tree.codebook).flatMap(({ codes }) =>
      Object.values(codes).map(
        ({ id, name, definition, rule, notes, counterExamples }): Words => ({
          place: 'code',
          record: id,
          words: [name, definition, rule, notes, counterExamples],
        }),
      ),
    ),
    ...Object.values(tree.interview).map(
      ({ id, note, respondent }): Words => ({
        place: 'interviewNote',
        record: id,
        words: [note, respondent.pseudonym],
      }),
    ),
  ];
}
