import type { Guide, GuideWarning } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import { editNode, type GuideEdit } from './editTree';

/**
 * Puts a node into a question family, or out of every family (empty). Nodes of several guides and versions in one
 * family are the same question for comparisons. The family's name is its key: people choose it from a list.
 */
export function setFamily(guide: Guide, id: GuideNodeId, family: string): GuideEdit {
  const name = family.trim();
  return editNode(guide, id, (node) => ({ ...node, familyId: name === '' ? null : name }));
}

/** Sets under which condition a question is asked; empty = always. Sections stand unconditionally. */
export function setCondition(guide: Guide, id: GuideNodeId, condition: string): GuideEdit {
  const trimmed = condition.trim();
  return editNode(guide, id, (node) =>
    node.kind === 'section' ? null : { ...node, condition: trimmed === '' ? null : trimmed },
  );
}

/** A person has looked at what the import was unsure of and leaves it as it is. */
export function dismissWarning(guide: Guide, warning: GuideWarning): GuideEdit {
  const { source } = guide;
  const at = source?.warnings.findIndex((one) => isSame(one, warning)) ?? -1;
  if (source === null || at < 0) return { ok: false, reason: 'notPossible' };
  const warnings = source.warnings.toSpliced(at, 1);
  return { ok: true, guide: { ...guide, source: { ...source, warnings } } };
}

function isSame(a: GuideWarning, b: GuideWarning): boolean {
  return a.code === b.code && a.line === b.line && a.node === b.node && a.values.word === b.values.word;
}
