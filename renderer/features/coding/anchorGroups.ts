import type { TFunction } from 'i18next';
import type { Code } from '#shared/model/coding';
import type { AnchorGroup, ShownAnchor } from '../../editor/coding/anchorBook';
import type { PlacedCoding } from './useCodings';

/** One group per code; codings that wait for review are not painted, they are listed. */
export function anchorGroups(
  codings: readonly PlacedCoding[],
  t: TFunction<'coding'>,
): readonly AnchorGroup[] {
  const groups = new Map<string, { code: Code; anchors: ShownAnchor[] }>();
  for (const { coding, code } of codings) {
    if (coding.state !== 'placed') continue;
    const group = groups.get(code.id) ?? { code, anchors: [] };
    group.anchors.push({
      id: coding.id,
      start: coding.start,
      end: coding.end,
      state: coding.state,
      label: coding.certain ? code.name : t('uncertainLabel', { name: code.name }),
    });
    groups.set(code.id, group);
  }
  return [...groups.values()].map(({ code, anchors }) => ({
    name: code.id,
    color: code.color,
    style: 'background',
    anchors,
  }));
}
