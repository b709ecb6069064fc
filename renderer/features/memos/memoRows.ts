import { textTitle } from '#shared/coding/textTitle';
import type { CodingId, CodingLayerId, MemoId, PersonId, TextId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import { sliceRange } from '#shared/text/range';

export type MemoKind = 'project' | 'code' | 'text' | 'site' | 'coding';

/** A memo as the list shows it, whatever it is about. */
export interface MemoRow {
  readonly key: string;
  readonly kind: MemoKind;
  readonly at:
    | { readonly kind: 'memo'; readonly memo: MemoId }
    | { readonly kind: 'coding'; readonly layer: CodingLayerId; readonly coding: CodingId };
  /** What it is about, in words; empty for the project. */
  readonly about: string;
  /** The coded words, for a memo on a coding; else empty. */
  readonly passage: string;
  /** Where to read on; null when it is about no single text. */
  readonly text: TextId | null;
  readonly title: string;
  readonly words: string;
  /** Null for an agreed coding, which nobody wrote alone. */
  readonly by: PersonId | null;
  /** ISO date-time of the last change; of its making for a memo on a coding. */
  readonly changedAt: string;
}

type Parts = Pick<
  ProjectTree,
  'memo' | 'codingLayer' | 'codebook' | 'site' | 'protocol' | 'document' | 'interview' | 'guide'
>;

/** Every memo of the project, newest first. */
export function memoRows(tree: Parts): readonly MemoRow[] {
  return [...ownRows(tree), ...codingRows(tree)].toSorted((a, b) => b.changedAt.localeCompare(a.changedAt));
}

function ownRows(tree: Parts): readonly MemoRow[] {
  return Object.values(tree.memo).map((memo): MemoRow => {
    const { about } = memo;
    const text = about.kind === 'text' ? about.text : null;
    return {
      key: memo.id,
      kind: about.kind,
      at: { kind: 'memo', memo: memo.id },
      about: aboutOf(tree, about),
      passage: '',
      text: text !== null && textOf(tree, text) !== undefined ? text : null,
      title: memo.title,
      words: memo.text,
      by: memo.by,
      changedAt: memo.changedAt,
    };
  });
}

function aboutOf(tree: Parts, about: ProjectTree['memo'][string]['about']): string {
  switch (about.kind) {
    case 'project':
      return '';
    case 'code':
      return codesOf(tree)[about.code]?.name ?? '';
    case 'site':
      return tree.site[about.site]?.name ?? '';
    case 'text': {
      const text = textOf(tree, about.text);
      return text === undefined ? '' : textTitle(tree, text);
    }
  }
}

function codingRows(tree: Parts): readonly MemoRow[] {
  const codes = codesOf(tree);
  return Object.values(tree.codingLayer).flatMap((layer) => {
    const text = textOf(tree, layer.text);
    if (text === undefined) return [];
    return Object.values(layer.codings).flatMap((coding): MemoRow[] => {
      if (coding.memo.trim() === '') return [];
      return [
        {
          key: coding.id,
          kind: 'coding',
          at: { kind: 'coding', layer: layer.id, coding: coding.id },
          about: `${codes[coding.code]?.name ?? ''} · ${textTitle(tree, text)}`,
          passage: coding.quote?.exact ?? sliceRange(text.blocks, coding),
          text: layer.text,
          title: '',
          words: coding.memo,
          by: layer.coder,
          changedAt: coding.createdAt,
        },
      ];
    });
  });
}

function textOf(tree: Parts, id: TextId) {
  return tree.protocol[id] ?? tree.document[id];
}

function codesOf(tree: Parts): ProjectTree['codebook'][string]['codes'] {
  return Object.values(tree.codebook)[0]?.codes ?? {};
}

export interface MemoFilter {
  readonly words: string;
  readonly kind: MemoKind | null;
  readonly by: PersonId | null;
  readonly text: TextId | null;
}

export const everyMemo: MemoFilter = { words: '', kind: null, by: null, text: null };

export function filterMemos(rows: readonly MemoRow[], filter: MemoFilter): readonly MemoRow[] {
  const words = filter.words.toLocaleLowerCase('de').split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (filter.kind !== null && row.kind !== filter.kind) return false;
    if (filter.by !== null && row.by !== filter.by) return false;
    if (filter.text !== null && row.text !== filter.text) return false;
    const all = `${row.title} ${row.words} ${row.about} ${row.passage}`.toLocaleLowerCase('de');
    return words.every((word) => all.includes(word));
  });
}
