import { codesInTreeOrder } from '#shared/coding/codeTree';
import { nodeLabel } from '#shared/guide/guideNodes';
import type { Codebook } from '#shared/model/coding';
import type { GuideNode } from '#shared/model/guide';
import type { CodeId } from '#shared/model/ids';
import type { Language } from '#shared/model/language';
import { type Candidate, type CandidateGroup, groupAnswers } from './candidates';

/** Filter values that are no node's id. */
export const atCaret = 'caret';
export const everything = 'all';

export interface PassageFilter {
  /** `atCaret`, `everything` or the id of a section or question. */
  readonly question: string;
  readonly code: CodeId | null;
  readonly wave: number | null;
  readonly uncoded: boolean;
}

/** Groups that pass the filter, and how many passages only the choice of question leaves out. */
export function filterGroups(
  groups: readonly CandidateGroup[],
  filter: PassageFilter,
  caretSection: GuideNode | null,
  codebook: Pick<Codebook, 'codes'> | undefined,
): { readonly groups: readonly CandidateGroup[]; readonly elsewhere: number } {
  const codes = filter.code === null ? null : withSubcodes(codebook, filter.code);
  const wanted =
    filter.question === atCaret
      ? caretSection
      : filter.question === everything
        ? null
        : nodeIn(groups, filter.question);
  const fitting = groups
    .map((group) => ({ ...group, candidates: group.candidates.filter((one) => fits(one, filter, codes)) }))
    .filter(({ candidates }) => candidates.length > 0);
  const shown = wanted === null ? fitting : fitting.filter((group) => groupAnswers(group, wanted));
  return { groups: shown, elsewhere: countCandidates(fitting) - countCandidates(shown) };
}

export function countCandidates(groups: readonly CandidateGroup[]): number {
  return groups.reduce((sum, { candidates }) => sum + candidates.length, 0);
}

function fits(one: Candidate, filter: PassageFilter, codes: ReadonlySet<CodeId> | null): boolean {
  // A source of no wave belongs to each.
  if (filter.wave !== null && one.wave !== null && one.wave !== filter.wave) return false;
  if (codes !== null) return one.codes.some((code) => codes.has(code));
  return one.codes.length > 0 || filter.uncoded;
}

function nodeIn(groups: readonly CandidateGroup[], id: string): GuideNode | null {
  for (const { question, section } of groups) {
    if (question?.id === id) return question;
    if (section?.id === id) return section;
  }
  return null;
}

/** A code stands for its subcodes too. */
function withSubcodes(codebook: Pick<Codebook, 'codes'> | undefined, code: CodeId): ReadonlySet<CodeId> {
  const found = new Set([code]);
  for (const one of codebook === undefined ? [] : codesInTreeOrder(codebook)) {
    if (one.code.parent !== null && found.has(one.code.parent)) found.add(one.code.id);
  }
  return found;
}

interface QuestionOption {
  readonly value: string;
  readonly label: string;
}

/** Sections and questions that have passages, as groups of a select. */
export function questionOptions(
  groups: readonly CandidateGroup[],
  language: Language,
): readonly { readonly group: string; readonly items: QuestionOption[] }[] {
  const sections = new Map<string, { group: string; items: QuestionOption[] }>();
  for (const { section, question } of groups) {
    if (question === null) continue;
    const key = section?.id ?? '';
    const label = section === null ? '' : nodeLabel(section, language);
    const entry = sections.get(key) ?? {
      group: label,
      items: section === null ? [] : [{ value: section.id, label }],
    };
    entry.items.push({ value: question.id, label: nodeLabel(question, language) });
    sections.set(key, entry);
  }
  return [...sections.values()];
}
