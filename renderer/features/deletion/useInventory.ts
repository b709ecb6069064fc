import i18next from 'i18next';
import { useMemo } from 'react';
import { leftoverKeys } from '#shared/deletion/contents';
import { inventory, type SiteInventory } from '#shared/deletion/inventory';
import type { DeletionItem } from '#shared/model/deletion';
import { vaultKeys } from '../../workspace/deleting';
import { useTree } from '../../workspace/store';
import { useToday } from '../../workspace/useToday';
import { itemOfLine, recordTitle } from './useLineTitle';

export interface Inventory {
  readonly sites: readonly SiteInventory[];
  /** The list of names, and what was removed and could still be read. */
  readonly besides: readonly DeletionItem[];
  /** All that can be chosen, by key. */
  readonly items: ReadonlyMap<string, DeletionItem>;
}

export function useInventory(): Inventory {
  const tree = useTree((whole) => whole);
  const today = useToday();
  return useMemo(() => {
    const sites = inventory(tree, today);
    // What is deleted is recorded and certified in the project's language.
    const language = Object.values(tree.project)[0]?.language ?? 'de';
    const t = i18next.getFixedT(language, 'deletion');
    const besides: readonly DeletionItem[] = [
      ...Object.values(tree.nameList).map(({ id }) => ({
        what: 'nameList' as const,
        key: id,
        label: t('nameList'),
        site: null,
      })),
      ...leftoverKeys(tree, vaultKeys()).map((key) => ({
        what: 'leftover' as const,
        key,
        label: t('leftoverLabel'),
        site: null,
      })),
    ];
    const lines = sites
      .flatMap((site) => site.lines)
      .filter(({ hasWords, deletion }) => hasWords && deletion === null)
      .map((line) => itemOfLine(line, recordTitle(line, tree.site, language)));
    return { sites, besides, items: new Map([...lines, ...besides].map((item) => [item.key, item])) };
  }, [tree, today]);
}
