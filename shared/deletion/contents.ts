import type { AnswerShell, DeletionItem, ErasedItem } from '#shared/model/deletion';
import type { Protocol } from '#shared/model/fieldwork';
import type { GuideNodeId } from '#shared/model/ids';
import { standingSteps } from '#shared/model/lifeCycle';
import type { AnyRecord, ProjectTree } from '#shared/model/tree';
import { keyIdOf } from '#shared/seal/record';

type Sealed = Pick<
  ProjectTree,
  'protocol' | 'document' | 'codingLayer' | 'evidenceLayer' | 'memo' | 'nameList'
>;

/** Everything that is sealed under these keys and goes with them. */
export function recordsUnder(tree: Sealed, keys: ReadonlySet<string>): readonly AnyRecord[] {
  const records: readonly AnyRecord[] = [
    ...Object.values(tree.protocol),
    ...Object.values(tree.document),
    ...Object.values(tree.codingLayer),
    ...Object.values(tree.evidenceLayer),
    ...Object.values(tree.memo),
    ...Object.values(tree.nameList),
  ];
  return records.filter((record) => keys.has(keyIdOf(record)));
}

/** What hangs on each key, in numbers; keys that hold nothing any more are there with zeros. */
export function contentsOf(
  tree: Sealed,
  keys: ReadonlySet<string>,
): ReadonlyMap<string, Omit<ErasedItem, 'sealed'>> {
  const counts = new Map<string, Count>();
  for (const key of keys) {
    const none = { protocols: 0, sources: 0, characters: 0, codings: 0, passages: 0, memos: 0 };
    counts.set(key, { key, ...none, approvedAt: null, answers: [] });
  }
  for (const record of recordsUnder(tree, keys)) {
    const count = counts.get(keyIdOf(record));
    if (count !== undefined) add(count, record);
  }
  return counts;
}

type Count = { -readonly [K in keyof Omit<ErasedItem, 'sealed'>]: ErasedItem[K] };

function add(count: Count, record: AnyRecord): void {
  switch (record.kind) {
    case 'protocol':
    case 'document':
      if (record.kind === 'protocol') count.protocols += 1;
      else count.sources += 1;
      if (record.kind === 'protocol') {
        count.approvedAt = later(count.approvedAt, approvalOf(record));
        count.answers = [...count.answers, answersOf(record)];
      }
      for (const { text } of record.blocks) count.characters += text.length;
      if (record.kind === 'protocol')
        for (const note of Object.values(record.notes)) count.characters += note.length;
      return;
    case 'codingLayer':
      count.codings += Object.keys(record.codings).length;
      return;
    case 'evidenceLayer':
      count.passages += Object.keys(record.passages).length;
      return;
    case 'memo':
      count.memos += 1;
      count.characters += record.text.length;
      return;
    default:
      return;
  }
}

/** When its text was approved; null when it was not, or was opened again since. */
export function approvalOf({ lifeCycle }: Pick<Protocol, 'lifeCycle'>): string | null {
  const step = standingSteps(lifeCycle).find((one) => one.step === 'approved' && one.what === 'reached');
  return step?.at ?? null;
}

/** What remains of its answers: that there were some. */
function answersOf({ blocks, answers }: Protocol): AnswerShell {
  const shell: { [node: GuideNodeId]: AnswerShell[GuideNodeId] } = { ...answers };
  for (const { question, text } of blocks) {
    if (question !== null && text.trim() !== '') shell[question] = 'said';
  }
  return shell;
}

function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}

/**
 * Keys of the vault that belong to nothing in the project any more: an interview or a source was removed, which can
 * be undone, so its words can still be read.
 */
export function leftoverKeys(
  tree: Pick<ProjectTree, 'interview' | 'document' | 'nameList'>,
  vaultKeys: readonly string[],
): readonly string[] {
  return vaultKeys.filter(
    (key) =>
      tree.interview[key] === undefined &&
      tree.document[key] === undefined &&
      tree.nameList[key] === undefined,
  );
}

/** The keys of a run. */
export function keysOf(items: readonly DeletionItem[]): ReadonlySet<string> {
  return new Set(items.map(({ key }) => key));
}
