import { carryAnchors } from '#shared/anchor/carryAnchors';
import type { Block } from '#shared/model/text';
import type { TextEdit } from '#shared/text/edit';
import type { AnchorGroup } from './anchorBook';

/** Groups of anchors over a committed text, brought to what was typed since. */
export function carryGroups(
  groups: readonly AnchorGroup[],
  committed: readonly Block[],
  pending: readonly TextEdit[],
): readonly AnchorGroup[] {
  if (pending.length === 0) return groups;
  return groups.map((group) => {
    const anchors = Object.fromEntries(group.anchors.map((anchor) => [anchor.id, anchor]));
    return { ...group, anchors: Object.values(carryAnchors(anchors, committed, pending)) };
  });
}
