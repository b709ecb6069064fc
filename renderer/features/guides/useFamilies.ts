import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import shipped from '#schemas/questionFamilies.json';
import { walkNodes } from '#shared/guide/guideNodes';
import { useTree } from '../../workspace/store';

/** A question family as people read it. */
export interface Family {
  readonly id: string;
  readonly label: string;
}

/** All question families of the project and those that ship, in alphabetical order. */
export function useFamilies(): readonly Family[] {
  const { i18n } = useTranslation();
  const guides = useTree((tree) => tree.guide);
  const language = i18n.language === 'en' ? 'en' : 'de';
  return useMemo(() => {
    const labels = new Map(shipped.map(({ id, label }) => [id, label[language]]));
    for (const guide of Object.values(guides)) {
      for (const { node } of walkNodes(guide)) {
        // A family that somebody made is called what it was named; its name is its key.
        if (node.familyId !== null && !labels.has(node.familyId)) labels.set(node.familyId, node.familyId);
      }
    }
    return [...labels]
      .map(([id, label]) => ({ id, label }))
      .sort((a, b) => a.label.localeCompare(b.label, language, { numeric: true }));
  }, [guides, language]);
}
