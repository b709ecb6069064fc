import { questionReferences } from '#shared/codebook/questionReference';
import { codesInTreeOrder } from '#shared/coding/codeTree';
import { answerableNodes } from '#shared/guide/guideNodes';
import type { Code } from '#shared/model/coding';
import type { Guide, GuideNode } from '#shared/model/guide';
import type { CodeId, GuideNodeId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';

export type RowKind = 'question' | 'family' | 'code';

/** `question:<id>`, `family:<id>` or `code:<id>`; stands in case reports, so it keeps its form. */
export type RowKey = string;

export interface DeskRow {
  readonly key: RowKey;
  /** Keys whose sentences and marks are this row's: a family's are also those of its questions. */
  readonly owns: readonly RowKey[];
  /** The question, or the family's first one; null for a code. */
  readonly node: GuideNode | null;
  readonly code: { readonly code: Code; readonly level: number } | null;
  /** Where it stands in its guide. */
  readonly section: GuideNode | null;
  readonly guide: Guide | null;
  /** The questions whose answers belong here; for a code, those that suggest it (none: it may come anywhere). */
  readonly questions: ReadonlySet<GuideNodeId>;
}

/**
 * What is condensed, row by row. Questions and families in printed order of the guides as given (the report's
 * own first), codes in the order of their tree.
 */
export function deskRows(
  kind: RowKind,
  guides: readonly Guide[],
  codebook: ProjectTree['codebook'],
): readonly DeskRow[] {
  switch (kind) {
    case 'question':
      return questionRows(guides);
    case 'family':
      return familyRows(guides);
    case 'code':
      return codeRows(guides, codebook);
  }
}

const questionKey = (id: GuideNodeId): RowKey => `question:${id}`;
const familyKey = (id: string): RowKey => `family:${id}`;
const codeKey = (id: CodeId): RowKey => `code:${id}`;

function questionRows(guides: readonly Guide[]): readonly DeskRow[] {
  const families = new Set<string>();
  return guides.flatMap((guide) =>
    answerableNodes(guide).map(({ node, section }): DeskRow => {
      // What was written for the family is shown once: at its first question.
      const first = node.familyId !== null && !families.has(node.familyId) ? node.familyId : null;
      if (first !== null) families.add(first);
      const key = questionKey(node.id);
      const owns = first === null ? [key] : [key, familyKey(first)];
      return { key, owns, node, code: null, section, guide, questions: new Set([node.id]) };
    }),
  );
}

function familyRows(guides: readonly Guide[]): readonly DeskRow[] {
  const members = new Map<string, GuideNodeId[]>();
  for (const guide of guides) {
    for (const { node } of answerableNodes(guide)) {
      if (node.familyId !== null)
        members.set(node.familyId, [...(members.get(node.familyId) ?? []), node.id]);
    }
  }
  const seen = new Set<string>();
  return guides.flatMap((guide) =>
    answerableNodes(guide).flatMap(({ node, section }): DeskRow[] => {
      const family = node.familyId;
      if (family !== null && seen.has(family)) return [];
      if (family !== null) seen.add(family);
      const nodes = family === null ? [node.id] : (members.get(family) ?? []);
      const owns = nodes.map(questionKey);
      const key = family === null ? questionKey(node.id) : familyKey(family);
      return [
        {
          key,
          owns: family === null ? owns : [key, ...owns],
          node,
          code: null,
          section,
          guide,
          questions: new Set(nodes),
        },
      ];
    }),
  );
}

function codeRows(guides: readonly Guide[], codebooks: ProjectTree['codebook']): readonly DeskRow[] {
  const codebook = Object.values(codebooks)[0];
  if (codebook === undefined) return [];
  const asked = nodesByReference(guides);
  return codesInTreeOrder(codebook).map(({ code, level }): DeskRow => {
    const questions = code.questions.flatMap((reference) => asked.get(reference) ?? []);
    const key = codeKey(code.id);
    return {
      key,
      owns: [key],
      node: null,
      code: { code, level },
      section: null,
      guide: null,
      questions: new Set(questions),
    };
  });
}

function nodesByReference(guides: readonly Guide[]): ReadonlyMap<string, readonly GuideNodeId[]> {
  const nodes = new Map<string, GuideNodeId[]>();
  for (const guide of guides) {
    for (const [id, reference] of questionReferences(guide)) {
      nodes.set(reference, [...(nodes.get(reference) ?? []), id]);
    }
  }
  return nodes;
}
