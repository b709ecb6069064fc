import { statementText } from '#shared/evidence/statementText';
import type { CaseReport, EvidenceLink, Statement } from '#shared/model/caseReport';
import type { GuideNodeId } from '#shared/model/ids';
import type { Block } from '#shared/model/text';
import { type WordPiece, wordDiff } from './wordDiff';

/** A paragraph in two versions. */
export interface ParagraphChange {
  readonly kind: 'same' | 'changed' | 'added' | 'removed';
  readonly section: GuideNodeId | null;
  readonly pieces: readonly WordPiece[];
}

/** What a sentence rests on, where the two versions differ. */
export interface EvidenceChange {
  /** Its words in the later version, else in the earlier one; null when both lost them. */
  readonly sentence: string | null;
  readonly added: readonly EvidenceLink[];
  readonly removed: readonly EvidenceLink[];
  readonly stances: readonly { readonly before: EvidenceLink; readonly after: EvidenceLink }[];
}

export interface VersionComparison {
  readonly paragraphs: readonly ParagraphChange[];
  readonly evidence: readonly EvidenceChange[];
}

type Compared = Pick<CaseReport, 'blocks' | 'statements'>;

/**
 * Two versions of a report paragraph by paragraph, in the order of the later one; a paragraph that is gone stands
 * where it stood. Paragraphs are the same by their id, so a moved one is not told as a new one.
 */
export function compareVersions(before: Compared, after: Compared): VersionComparison {
  return { paragraphs: compareBlocks(before.blocks, after.blocks), evidence: compareEvidence(before, after) };
}

function compareBlocks(before: readonly Block[], after: readonly Block[]): readonly ParagraphChange[] {
  const old = new Map(before.map((block) => [block.id, block]));
  const now = new Set(after.map(({ id }) => id));
  const gone = new Map<string | null, Block[]>();
  let previous: string | null = null;
  for (const block of before) {
    if (now.has(block.id)) previous = block.id;
    else gone.set(previous, [...(gone.get(previous) ?? []), block]);
  }
  const removed = (at: string | null) =>
    (gone.get(at) ?? []).map((block) => change('removed', block, [{ kind: 'removed', text: block.text }]));
  return [
    ...removed(null),
    ...after.flatMap((block) => {
      const was = old.get(block.id);
      const here =
        was === undefined
          ? change('added', block, [{ kind: 'added', text: block.text }])
          : was.text === block.text
            ? change('same', block, [{ kind: 'same', text: block.text }])
            : change('changed', block, wordDiff(was.text, block.text));
      return [here, ...removed(block.id)];
    }),
  ].filter(({ pieces }) => pieces.some(({ text }) => text.trim() !== ''));
}

function change(
  kind: ParagraphChange['kind'],
  { question: section }: Block,
  pieces: readonly WordPiece[],
): ParagraphChange {
  return { kind, section, pieces };
}

function compareEvidence(before: Compared, after: Compared): readonly EvidenceChange[] {
  const ids = new Set([...Object.keys(before.statements), ...Object.keys(after.statements)]);
  const was = new Map(Object.entries<Statement>(before.statements));
  const is = new Map(Object.entries<Statement>(after.statements));
  return [...ids].flatMap((id) => {
    const old = was.get(id);
    const now = is.get(id);
    const oldLinks = new Map((old?.evidence ?? []).map((link) => [link.passage, link]));
    const nowLinks = new Map((now?.evidence ?? []).map((link) => [link.passage, link]));
    const found: EvidenceChange = {
      sentence:
        (now === undefined ? null : statementText(after, now)) ??
        (old === undefined ? null : statementText(before, old)),
      added: [...nowLinks.values()].filter(({ passage }) => !oldLinks.has(passage)),
      removed: [...oldLinks.values()].filter(({ passage }) => !nowLinks.has(passage)),
      stances: [...nowLinks.values()].flatMap((link) => {
        const earlier = oldLinks.get(link.passage);
        return earlier === undefined || earlier.stance === link.stance
          ? []
          : [{ before: earlier, after: link }];
      }),
    };
    return found.added.length + found.removed.length + found.stances.length === 0 ? [] : [found];
  });
}
