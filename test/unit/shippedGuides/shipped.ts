import { SHIPPED_GUIDES } from '#schemas/shippedGuides';
import type { Guide, GuideNode } from '#shared/model/guide';

/** The seven guides as a project would load them, by label. */
export async function loadShipped(): Promise<ReadonlyMap<string, Guide>> {
  const guides = await Promise.all(
    SHIPPED_GUIDES.map(async (entry) => [entry.label, await entry.load()] as const),
  );
  return new Map(guides);
}

export function shippedGuide(guides: ReadonlyMap<string, Guide>, label: string): Guide {
  const guide = guides.get(label);
  if (!guide) throw new Error(`No shipped guide is labelled ${label}.`);
  return guide;
}

/** Everything a guide prints in sentences: texts, remarks, footnotes, titles of tables. */
export function textsOf(guide: Guide): readonly string[] {
  const below = (node: GuideNode): string[] => [node.text, ...node.children.flatMap(below)];
  return [
    ...guide.nodes.flatMap(below),
    ...guide.preliminary,
    ...guide.footnotes.map(({ text }) => text),
    ...guide.attachments.map(({ title }) => title),
  ];
}
