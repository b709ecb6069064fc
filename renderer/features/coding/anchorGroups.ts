import type { TFunction } from 'i18next';
import type { Code } from '#shared/model/coding';
import type { AnchorGroup, ShownAnchor } from '../../editor/coding/anchorBook';
import type { PlacedCoding } from './useCodings';

/**
 * Makes groups of codings, one per code; codings that wait for review are not painted, they are listed. Answers the
 * same anchor for the same coding, so that the editor looks only at those that changed.
 */
export function anchorGrouping(
  t: TFunction<'coding'>,
): (codings: readonly PlacedCoding[]) => readonly AnchorGroup[] {
  const made = new WeakMap<PlacedCoding, ShownAnchor>();
  function anchorOf(one: PlacedCoding): ShownAnchor {
    const before = made.get(one);
    if (before !== undefined) return before;
    const { coding, code } = one;
    const anchor: ShownAnchor = {
      id: coding.id,
      start: coding.start,
      end: coding.end,
      state: coding.state,
      label: coding.certain ? code.name : t('uncertainLabel', { name: code.name }),
    };
    made.set(one, anchor);
    return anchor;
  }
  return (codings) => {
    const groups = new Map<Code, ShownAnchor[]>();
    for (const one of codings) {
      if (one.coding.state !== 'placed') continue;
      const anchors = groups.get(one.code);
      if (anchors === undefined) groups.set(one.code, [anchorOf(one)]);
      else anchors.push(anchorOf(one));
    }
    return [...groups].map(([{ id, color }, anchors]) => ({ name: id, color, style: 'background', anchors }));
  };
}
