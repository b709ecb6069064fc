import type { PersonalDataClass } from '#shared/model/privacy';
import type { TextRange } from '#shared/model/text';
import type { FindingGroup } from '#shared/privacy/findingGroups';
import type { AnchorGroup, ShownAnchor } from '../../editor/coding/anchorBook';

/** Far apart in hue; the list says the class in words, so colour is never alone. */
const COLORS: Readonly<Record<PersonalDataClass, string>> = {
  person: '#d9480f',
  place: '#1971c2',
  organisation: '#7048e8',
  phone: '#0c8599',
  mail: '#0c8599',
  number: '#c2255c',
  date: '#5c940d',
  sum: '#5c940d',
  occupation: '#946200',
  other: '#495057',
};

/** The findings as the editor paints them: one group per class, the chosen thing underlined as well. */
export function paintFindings(
  groups: readonly FindingGroup[],
  current: FindingGroup | null,
  labelOf: (group: FindingGroup) => string,
): readonly AnchorGroup[] {
  const byColor = new Map<string, ShownAnchor[]>();
  for (const group of groups) {
    const color = COLORS[group.class];
    byColor.set(color, [...(byColor.get(color) ?? []), ...anchorsOf(group, labelOf(group), '')]);
  }
  const painted = [...byColor].map(
    ([color, anchors]): AnchorGroup => ({ name: color, color, style: 'background', anchors }),
  );
  if (current === null) return painted;
  const chosen = anchorsOf(current, labelOf(current), 'chosen ');
  return [...painted, { name: 'chosen', color: COLORS[current.class], style: 'underline', anchors: chosen }];
}

export function rangeOf({
  block,
  start,
  end,
}: {
  block: TextRange['start']['block'];
  start: number;
  end: number;
}): TextRange {
  return { start: { block, offset: start }, end: { block, offset: end } };
}

function anchorsOf(group: FindingGroup, label: string, prefix: string): readonly ShownAnchor[] {
  return group.places.map((place) => ({
    id: `${prefix}${place.block} ${place.start}`,
    ...rangeOf(place),
    state: 'placed',
    label,
  }));
}
