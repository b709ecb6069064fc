import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import shipped from '#schemas/questionFamilies.json';
import { walkNodes } from '#shared/guide/guideNodes';
import type { Guide, GuideNode } from '#shared/model/guide';
import { useTree } from '../../workspace/store';

/** A question family as people read it. */
export interface Family {
  readonly id: string;
  readonly label: string;
}

/** All question families of the project and those that ship, in alphabetical order. */
export function useFamilies(): readonly Family[] {
  const { i18n } = useTranslation();
  // As a text, which is the same as long as the families are; the guides change with every key.
  const own = useTree((tree) => JSON.stringify([...familyIds(Object.values(tree.guide))]));
  const language = i18n.language === 'en' ? 'en' : 'de';
  return useMemo(() => {
    const labels = new Map(shipped.map(({ id, label }) => [id, label[language]]));
    // A family that somebody made is called what it was named; its name is its key.
    for (const id of JSON.parse(own) as string[]) if (!labels.has(id)) labels.set(id, id); // just written
    return [...labels]
      .map(([id, label]) => ({ id, label }))
      .sort((a, b) => a.label.localeCompare(b.label, language, { numeric: true }));
  }, [own, language]);
}

function familyIds(guides: readonly Guide[]): Set<string> {
  const ids = new Set<string>();
  for (const { nodes } of guides) for (const section of nodes) for (const id of idsIn(section)) ids.add(id);
  return ids;
}

/** Sections are never changed in place, so what stands in one is looked for once. */
const known = new WeakMap<GuideNode, readonly string[]>();

function idsIn(section: GuideNode): readonly string[] {
  const before = known.get(section);
  if (before !== undefined) return before;
  const found = new Set<string>();
  for (const { node } of walkNodes({ nodes: [section] }))
    if (node.familyId !== null) found.add(node.familyId);
  const ids = [...found];
  known.set(section, ids);
  return ids;
}
